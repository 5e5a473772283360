/// A step of a proof, by the name that it has there.
public enum ProofStep: Hashable, Sendable {
  case trigger(Day)
  case budget(amount: Int, unit: String)
  case backwards
  case extended(days: Int)
  case interrupted(from: Day, to: Day, days: Int)
  case heldOpen(from: Day, to: Day)
  case skipped(Day, RestReason)
  case madeUp(Day, name: String)
  case monthEnd(Day)
  case set(Day)
  case rawEnd(Day)
  case movedOver(Day, RestReason)
  case dayAfter(Day)
  case stopped(since: Day, daysLeft: Int)
  case due(Day)
  case provisional(year: Int)
  /// A name that no proof has.
  case unknown(String)
}

extension ProofStep: Decodable {
  private enum Key: String, CodingKey {
    case step, day, amount, unit, days, from, to, reason, name, since, daysLeft, year
  }

  /// Reads a step by its name; keys that this step does not have are ignored.
  public init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: Key.self)
    func day(_ key: Key = .day) throws -> Day { try keys.decode(Day.self, forKey: key) }
    func number(_ key: Key) throws -> Int { try keys.decode(Int.self, forKey: key) }
    func word(_ key: Key) throws -> String { try keys.decode(String.self, forKey: key) }
    func rest() throws -> RestReason {
      try RestReason(
        reason: word(.reason), name: keys.decodeIfPresent(String.self, forKey: .name))
    }
    switch try word(.step) {
    case "trigger": self = try .trigger(day())
    case "budget": self = try .budget(amount: number(.amount), unit: word(.unit))
    case "backwards": self = .backwards
    case "extended": self = try .extended(days: number(.days))
    case "interrupted":
      self = try .interrupted(from: day(.from), to: day(.to), days: number(.days))
    case "held-open": self = try .heldOpen(from: day(.from), to: day(.to))
    case "skipped": self = try .skipped(day(), rest())
    case "made-up": self = try .madeUp(day(), name: word(.name))
    case "month-end": self = try .monthEnd(day())
    case "set": self = try .set(day())
    case "raw-end": self = try .rawEnd(day())
    case "moved-over": self = try .movedOver(day(), rest())
    case "day-after": self = try .dayAfter(day())
    case "stopped": self = try .stopped(since: day(.since), daysLeft: number(.daysLeft))
    case "due": self = try .due(day())
    case "provisional": self = try .provisional(year: number(.year))
    case let other: self = .unknown(other)
    }
  }
}
