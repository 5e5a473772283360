import FuyiCore
import FuyiLaw

/// A value in an event log.
enum EventValue: Hashable {
  case text(String)
  case integer(Int)
  case flag
  case time(String)
}

/// Facts as event logs have them: codes, numbers, days and flags, and nothing that tells who anybody is.
///
/// Words are left out, and so are labels, since anything can be typed into those, the codes of officials,
/// and numbers of records, which are relations instead.
enum EventAttribute {
  /// The name that a fact has in an event log and its type; nil where it has no place there.
  static func column(_ name: FactName) -> (name: String, type: OCELType.Kind)? {
    switch name {
    case .year, .serial, .caseSequence, .target, .before, .version: return nil
    default: break
    }
    switch name.form {
    case .number: return (name.code, .integer)
    case .money: return (name.code + "-fen", .integer)
    case .day: return (name.code, .time)
    case .flag: return (name.code, .boolean)
    case .choice, .choices: return (name.code, .string)
    case .reference(let kind), .references(let kind):
      switch kind {
      case .agency, .region, .authority, .receptionPoint, .defectKind: return (name.code, .string)
      default: return nil
      }
    case .label, .labels, .text, .texts: return nil
    }
  }

  /// The facts of an event that have a place in an event log.
  static func values(_ facts: Facts) -> [(name: String, value: EventValue)] {
    facts.entries.compactMap { entry in
      guard let column = column(entry.name) else { return nil }
      switch entry.value {
      case .number(let number): return (column.name, .integer(number))
      case .day(let day): return (column.name, .time(TraceClock.time(day)))
      case .code(let code): return (column.name, .text(code))
      case .codes(let codes): return (column.name, .text(codes.joined(separator: ",")))
      case .flag: return (column.name, .flag)
      case .words: return nil
      }
    }
  }
}
