import FuyiCore
import FuyiLaw
internal import GRDB

extension DossierProjection: Projected {
  var id: Int { row.id }
  static let tables: [ProjectionTable<DossierProjection>] = [
    .dossier, .tag, .defendant, .dossierClock,
  ]
}

extension ProjectionTable where Source == DossierProjection {
  static let dossier = ProjectionTable(
    name: "dossier",
    columns: [
      "id", "kind", "series", "year", "serial", "number", "state", "variety", "outcome",
      "opened_on", "ended_on", "due_on", "done_on", "region", "agency", "field", "category",
      "point", "venue", "area", "is_hard", "is_joint", "linked_case", "linked_number", "people",
      "sessions", "findings", "amount_fen",
    ], keyLength: 1
  ) { projection in
    let row = projection.row
    return [
      [
        value(row.id), value(row.kind.code), value(row.number.series), value(row.number.year),
        value(row.number.serial), value(row.number.printed), value(row.state.code),
        value(row.variety), value(row.outcome), value(row.openedOn), value(row.endedOn),
        value(row.dueOn), value(row.doneOn), value(row.region), value(row.agency),
        value(row.field?.code), value(row.category?.code), value(row.point),
        value(row.venue?.code), value(row.area), value(row.isHard), value(row.isJoint),
        value(row.linkedCase), value(row.linkedDossier), value(row.people), value(row.sessions),
        value(row.findings), value(row.amount),
      ]
    ]
  }

  static let tag = ProjectionTable(
    name: "dossier_tag", columns: ["dossier_id", "name", "ordinal", "code"], keyLength: 3
  ) { projection in
    projection.tags.map { tag in
      [value(projection.row.id), value(tag.name.code), value(tag.ordinal), value(tag.code)]
    }
  }

  static let defendant = ProjectionTable(
    name: "suit_defendant",
    columns: [
      "dossier_id", "ordinal", "agency", "first_hearing_on", "head", "absence", "spoke", "region",
      "variety",
    ], keyLength: 2
  ) { projection in
    projection.appearances.enumerated().map { index, appearance in
      [
        value(projection.row.id), value(index + 1), value(appearance.agency),
        value(appearance.firstHearingOn), value(appearance.head?.code),
        value(appearance.absence?.code), value(appearance.spoke), value(projection.row.region),
        value(projection.row.variety),
      ]
    }
  }

  static let dossierClock = ProjectionTable(
    name: "dossier_clock",
    columns: [
      "dossier_id", "clock", "owner", "from_on", "due_on", "unit", "is_provisional", "source",
    ], keyLength: 2
  ) { projection in
    projection.clocks.map { clock in
      [
        value(projection.row.id), value(clock.id.code), value(clock.id.owner.code),
        value(clock.count.trigger), value(clock.due), value(clock.count.period?.unit.rawValue),
        value(clock.count.provisional), value(clock.source.code),
      ]
    }
  }
}
