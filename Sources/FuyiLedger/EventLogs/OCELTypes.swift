import FuyiCore
import FuyiLaw

/// The types of events and objects that event logs in OCEL 2.0 have, whatever happened.
enum OCELTypes {
  /// The name of an event by what happened in it, as the log's kinds of events are named.
  static func event(_ action: Action) -> String { "case.\(action.code)" }

  /// The name of an event by what happened in it.
  static func event(_ step: DossierStep, _ kind: DossierKind) -> String {
    "\(kind.code).\(step.code)"
  }

  static let caseType = "case"
  static let party = "party"
  static let agency = "agency"
  static let state = "state"

  /// All types of events: every action of the procedure, every step of dossiers.
  static func events(_ procedure: Procedure) -> [OCELType] {
    let actions = Action.allCases.compactMap { action -> OCELType? in
      let rows = procedure.rows.filter { $0.action == action }
      guard !rows.isEmpty, action != .void else { return nil }
      return OCELType(name: event(action), attributes: attributes(rows.flatMap(\.facts)))
    }
    let steps = DossierKind.allCases.flatMap { kind in
      DossierProcedure.usual.steps(of: kind).filter { $0 != .void }.map { step in
        let rules = DossierProcedure.usual.rules(of: kind).filter { $0.step == step }
        return OCELType(name: event(step, kind), attributes: attributes(rules.flatMap(\.facts)))
      }
    }
    return actions + steps
  }

  private static func attributes(_ facts: [FactName]) -> [OCELType.Attribute] {
    let columns = Set(facts).sorted { $0.code < $1.code }.compactMap(EventAttribute.column)
    return [.init(name: "resource", kind: .string), .init(name: "name-zh", kind: .string)]
      + columns.map { OCELType.Attribute(name: $0.name, kind: $0.type) }
  }

  /// All types of objects.
  static let objects: [OCELType] =
    [
      type(
        caseType,
        [
          ("number", .string), ("authority", .string), ("region", .string), ("kind", .string),
          ("channel", .string), ("filed-on", .time), ("amount-fen", .integer),
          ("procedure", .string), ("outcome", .string), (state, .string),
        ]),
      type(party, [("role", .string)]),
      type(
        agency,
        [("name", .string), ("region", .string), ("level", .string), ("field", .string)]),
    ]
    + DossierKind.allCases.map { kind in
      type(
        kind.code,
        [
          ("number", .string), ("variety", .string), ("region", .string), ("field", .string),
          ("kind", .string), ("point", .string), ("venue", .string), ("outcome", .string),
          ("opened-on", .time), ("due-on", .time), ("done-on", .time), ("amount-fen", .integer),
          (state, .string),
        ])
    }

  private static func type(_ name: String, _ attributes: [(String, OCELType.Kind)]) -> OCELType {
    OCELType(name: name, attributes: attributes.map { .init(name: $0, kind: $1) })
  }
}
