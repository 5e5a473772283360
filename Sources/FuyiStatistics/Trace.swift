public import FuyiLaw

/// A predicate asked of one record: whether it holds, by which of the record's values (判断过程).
public struct Trace: Hashable, Sendable {
  /// What was asked.
  public let predicate: Predicate
  /// Whether it holds, as ``Predicate/holds(for:in:)`` says.
  public let holds: Bool
  /// The code that a leaf looked at; nil where the record has none, and elsewhere.
  public let code: String?
  /// The days that a leaf looked at, the record's own and those of the period; nil where it has none.
  public let days: [CivilDate?]
  /// The same for the predicates that it is made of.
  public let parts: [Trace]

  /// Asks a predicate of a record, and everything that it is made of.
  public init(_ predicate: Predicate, of record: Record, in window: Window) {
    self.predicate = predicate
    self.holds = predicate.holds(for: record, in: window)
    switch predicate {
    case .always:
      (code, days, parts) = (nil, [], [])
    case .isOneOf(let column, _):
      (code, days, parts) = (record.codes[column], [], [])
    case .isSet(let column):
      (code, days, parts) = (record.codes[column], [record.days[column]], [])
    case .compare(let left, _, let right):
      (code, parts) = (nil, [])
      days = [left.day(of: record, in: window), right.day(of: record, in: window)]
    case .all(let predicates), .any(let predicates):
      (code, days) = (nil, [])
      parts = predicates.map { Trace($0, of: record, in: window) }
    case .not(let predicate):
      (code, days, parts) = (nil, [], [Trace(predicate, of: record, in: window)])
    }
  }

  /// The leaves that settle the answer: with them as they are it is what it is.
  public var deciding: [Trace] {
    switch predicate {
    case .always: []
    case .isOneOf, .isSet, .compare: [self]
    case .not: parts.flatMap(\.deciding)
    case .all: (holds ? parts : parts.filter { !$0.holds }).flatMap(\.deciding)
    case .any: (holds ? parts.filter(\.holds) : parts).flatMap(\.deciding)
    }
  }
}
