public import FuyiCore
import FuyiLaw

extension Record {
  /// The records that a case gives to the rates: its filing, unless it is void, its reviews, duties and
  /// opinion letters.
  /// - Parameters:
  ///   - projection: the case's rows, as the store has them.
  ///   - field: what the first respondent administers, or nil where the agency is not known.
  public static func records(of projection: Projection, field: AgencyField?) -> [Record] {
    let row = projection.row
    guard row.state != .voided else { return [] }
    var shared: [RecordColumn: String] = [
      .authority: row.number.authority, .region: row.region, .respondent: row.respondent,
      .kind: row.kind.code, .channel: row.channel.code,
    ]
    shared[.handler] = row.handler
    shared[.field] = field?.code
    return [filing(row, shared)] + projection.spells.map { review($0, row, shared) }
      + projection.duties.map { duty($0, row, shared) }
      + projection.opinions.map { opinion($0, row, shared) }
  }

  private static func duty(_ duty: DutyRow, _ row: CaseRow, _ shared: [RecordColumn: String])
    -> Record
  {
    let ordinal = duty.ordinal * 2 - (duty.clock == .performance ? 1 : 0)
    var record = Record(
      id: RecordID(set: .duties, subject: row.id, ordinal: ordinal, number: row.number.printed),
      codes: shared, days: [.dueOn: duty.due])
    record.codes[.variety] = duty.clock.code
    record.days[.doneOn] = duty.doneOn
    return record
  }

  private static func opinion(
    _ opinion: OpinionRow, _ row: CaseRow, _ shared: [RecordColumn: String]
  ) -> Record {
    var record = Record(
      id: RecordID(
        set: .opinions, subject: row.id, ordinal: opinion.ordinal, number: row.number.printed),
      codes: shared, days: [.dueOn: opinion.due])
    record.days[.doneOn] = opinion.reportedOn
    return record
  }

  /// The records that a dossier gives to the rates: itself, unless it is void, and its defendants.
  /// - Parameters:
  ///   - projection: the dossier's rows, as the store has them.
  ///   - field: what an agency administers, by its code; nil where the agency is not known.
  public static func records(
    of projection: DossierProjection, field: (String) -> AgencyField?
  ) -> [Record] {
    let row = projection.row
    guard row.state != .voided,
      let set = RecordSet.allCases.first(where: { $0.dossiers == row.kind })
    else { return [] }
    var record = Record(
      id: RecordID(set: set, subject: row.id, ordinal: 0, number: row.number.printed),
      codes: [.isHard: row.isHard ? "yes" : "no", .isJoint: row.isJoint ? "yes" : "no"],
      days: [.openedOn: row.openedOn])
    record.codes[.region] = row.region
    record.codes[.respondent] = row.agency
    record.codes[.field] = (row.field ?? row.agency.flatMap(field))?.code
    record.codes[.kind] = row.category?.code
    record.codes[.outcome] = row.outcome
    record.codes[.variety] = row.variety
    record.codes[.venue] = row.venue?.code
    record.codes[.point] = row.point
    record.codes[.area] = row.area
    record.days[.closedOn] = row.endedOn
    record.days[.dueOn] = row.dueOn
    record.days[.doneOn] = row.doneOn
    record.numbers[.people] = row.people
    record.numbers[.sessions] = row.sessions
    record.numbers[.findings] = row.findings
    return [record]
      + projection.appearances.enumerated().map { index, appearance in
        defendant(appearance, index + 1, record, field)
      }
  }

  private static func defendant(
    _ appearance: Dossier.Appearance, _ ordinal: Int, _ suit: Record,
    _ field: (String) -> AgencyField?
  ) -> Record {
    var record = Record(
      id: RecordID(
        set: .appearances, subject: suit.id.subject, ordinal: ordinal, number: suit.id.number),
      codes: suit.codes, days: suit.days)
    record.codes[.respondent] = appearance.agency
    record.codes[.field] = field(appearance.agency)?.code
    record.codes[.head] = appearance.head?.code
    record.codes[.spoke] = appearance.spoke ? "yes" : "no"
    record.days[.hearingOn] = appearance.firstHearingOn
    return record
  }

  private static func filing(_ row: CaseRow, _ shared: [RecordColumn: String]) -> Record {
    var record = Record(
      id: RecordID(set: .filings, subject: row.id, ordinal: 0, number: row.number.printed),
      codes: shared, days: [.filedOn: row.filedOn])
    record.codes[.filingOutcome] = row.filingOutcome?.code
    record.codes[.lapseOutcome] = row.lapseOutcome?.code
    record.days[.filingEndedOn] = row.filingEndedOn
    record.days[.lapseOn] = row.lapseOn
    return record
  }

  private static func review(_ spell: SpellRow, _ row: CaseRow, _ shared: [RecordColumn: String])
    -> Record
  {
    var record = Record(
      id: RecordID(
        set: .reviews, subject: row.id, ordinal: spell.ordinal, number: row.number.printed),
      codes: shared, days: [.openedOn: spell.openedOn])
    record.codes[.opening] = spell.opening.code
    record.codes[.isImplied] = spell.isImplied ? "yes" : "no"
    record.codes[.hasRulebook] = spell.hasRulebook ? "yes" : "no"
    record.codes[.closing] = spell.closing
    record.codes[.outcome] = spell.outcome
    record.days[.closedOn] = spell.closedOn
    record.days[.dueOn] = spell.dueOn
    record.days[.servedOn] = spell.servedOn
    record.days[.sueUntil] = spell.sueUntil
    record.days[.suedOn] = spell.suedOn
    record.days[.petitionedOn] = spell.petitionedOn
    return record
  }
}
