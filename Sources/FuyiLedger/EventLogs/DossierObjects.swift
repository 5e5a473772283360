import FuyiCore
import FuyiLaw
import FuyiStore

/// A dossier as events and an object of an event log in OCEL 2.0.
struct DossierObjects {
  private let dossier: Dossier
  private let steps: [TraceStep<DossierStep>]
  private let voided: Set<String>
  /// The objects of the linked case's parties; nil where it has no linked case.
  private let parties: PartyObjects?

  init(
    _ dossier: Dossier, _ steps: [TraceStep<DossierStep>], voided: Set<String>,
    parties: PartyObjects?
  ) {
    self.dossier = dossier
    self.steps = steps
    self.voided = voided
    self.parties = parties
  }

  private var id: String { OCELIDs.dossier(dossier.kind, dossier.number.printed) }

  /// What happened to it, each event tied to all that its facts name.
  func events() -> [OCELEvent] {
    steps.map { step in
      var relations = Relations(self: id, dossier.kind.code)
      if let linked = dossier.linkedCase, !voided.contains(linked) {
        relations.add(OCELIDs.caseID(linked), OCELTypes.caseType)
      }
      relate(step.entry.facts, &relations)
      if let code = step.entry.facts[.signatory], let party = parties?.id(code: code) {
        relations.add(party, FactName.signatory.code)
      }
      return OCELEvent(
        id: step.id, type: OCELTypes.event(step.entry.action, dossier.kind), time: step.time,
        attributes: [
          ("resource", .text(step.resource)), ("name-zh", .text(step.entry.action.term.zh)),
        ] + EventAttribute.values(step.entry.facts), relations: relations.all)
    }
  }

  /// Ties something to the agencies, cases and dossiers that facts name, as what they name them.
  private func relate(_ facts: Facts, _ relations: inout Relations) {
    for entry in facts.entries {
      let codes: [String]
      switch entry.value {
      case .code(let code): codes = [code]
      case .codes(let several): codes = several
      case .number, .day, .words, .flag: continue
      }
      switch entry.name.form {
      case .reference(.agency), .references(.agency):
        for code in codes { relations.add(OCELIDs.agency(code), entry.name.code) }
      case .reference(.caseRecord):
        for code in codes where !voided.contains(code) {
          relations.add(OCELIDs.caseID(code), OCELTypes.caseType)
        }
      case .reference(let kind):
        guard let other = DossierKind(kind) else { continue }
        for code in codes where !voided.contains(code) {
          relations.add(OCELIDs.dossier(other, code), entry.name.code)
        }
      default: continue
      }
    }
  }

  /// The dossier itself.
  func object(_ row: DossierRow) -> OCELObject {
    var attributes: [(name: String, value: EventValue)] = [
      ("number", .text(row.number.printed)),
      ("opened-on", .time(TraceClock.time(row.openedOn))),
    ]
    let texts: [(String, String?)] = [
      ("variety", row.variety), ("region", row.region), ("field", row.field?.code),
      ("kind", row.category?.code), ("point", row.point), ("venue", row.venue?.code),
      ("outcome", row.outcome),
    ]
    for case (let name, let text?) in texts { attributes.append((name, .text(text))) }
    for case (let name, let day?) in [("due-on", row.dueOn), ("done-on", row.doneOn)] {
      attributes.append((name, .time(TraceClock.time(day))))
    }
    if let amount = row.amount { attributes.append(("amount-fen", .integer(amount))) }
    let states = states()
    if let first = states.first { attributes.append((OCELTypes.state, .text(first.state))) }
    var relations = Relations()
    relate(dossier.facts, &relations)
    return OCELObject(
      id: id, type: dossier.kind.code, attributes: attributes,
      changes: states.dropFirst().map { ($0.time, OCELTypes.state, .text($0.state)) },
      relations: relations.all)
  }

  /// The states that it came to, with their times.
  private func states() -> [(time: String, state: String)] {
    guard let first = steps.first,
      var current = Dossier(
        id: dossier.id, kind: dossier.kind, HistoryOf(entries: [first.entry]))
    else { return [] }
    var states = [(time: first.time, state: current.state.code)]
    for step in steps.dropFirst() {
      current = current.applying(step.entry)
      if current.state.code != states[states.count - 1].state {
        states.append((step.time, current.state.code))
      }
    }
    return states
  }
}
