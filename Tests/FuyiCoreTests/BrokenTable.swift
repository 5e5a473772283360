import FuyiCore
import FuyiLaw
import Testing

/// The statutory table with one thing wrong in it, and the shortest course of a case that shows it.
struct BrokenTable: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let property: ProcedureProperty
  /// The codes of the actions, written down from the law.
  let sequence: [String]
  let procedure: Procedure
  var rulebook = Rulebook.reconsiderationLaw2023

  /// A table in which the rows of an action that leave a state are changed, or taken out by nil.
  init(
    _ name: String, breaks property: ProcedureProperty, by sequence: String,
    _ action: Action, from state: CaseState? = nil, _ change: (Transition) -> Transition?
  ) {
    testDescription = name
    self.property = property
    self.sequence = sequence.split(separator: " ").map(String.init)
    procedure = Procedure(
      rows: Procedure.statutory.rows.compactMap { row in
        guard row.action == action, state.map(row.from.contains) ?? true else { return row }
        return change(row)
      })
  }

  /// The statutory table under a rulebook in which something is wrong.
  init(
    _ name: String, breaks property: ProcedureProperty, by sequence: String, under book: Rulebook
  ) {
    self.init(name, breaks: property, by: sequence, .void) { $0 }
    rulebook = book
  }
}

extension Transition {
  /// The row with something else in it.
  func with(
    from: [CaseState]? = nil, to: CaseState? = nil, without condition: Condition? = nil,
    withoutEffect effect: ClockEffect? = nil, withoutFact fact: FactName? = nil
  ) -> Transition {
    Transition(
      action, from: from ?? self.from, to: to ?? self.to, orTo: orTo, source,
      when: conditions.filter { $0 != condition }, needs: needs.filter { $0 != fact },
      takes: takes.filter { $0 != fact }, clocks: clocks.filter { $0 != effect })
  }

  /// The row open in one more state.
  func alsoFrom(_ state: CaseState) -> Transition { with(from: from + [state]) }
}

extension Rulebook {
  /// The rulebook without its limit of extensions, or without a period.
  func without(limit: Bool = false, period: ClockID? = nil) -> Rulebook {
    Rulebook(
      id: id, term: term, inForceFrom: inForceFrom,
      periods: periods.filter { $0.clock != period }, filing: filing,
      extensionLimit: limit ? nil : extensionLimit)
  }
}
