public import FuyiLaw

/// A day that a predicate compares.
public enum DayOperand: Hashable, Sendable {
  /// The record's own; a record without it compares as false.
  case column(RecordColumn)
  /// The first day of the period.
  case first
  /// The last day of the period.
  case last
  /// The day of asking.
  case asOf
}

/// How two days are compared.
public enum DayComparison: String, Hashable, Sendable {
  case before = "<"
  case onOrBefore = "<="
  case onOrAfter = ">="
  case after = ">"
}

/// A question about a record, written once.
///
/// It is evaluated here over plain records, and rendered as SQL by the store. A test holds the two
/// together.
public indirect enum Predicate: Hashable, Sendable {
  case always
  case isOneOf(RecordColumn, [String])
  case isSet(RecordColumn)
  case compare(DayOperand, DayComparison, DayOperand)
  case all([Predicate])
  case any([Predicate])
  case not(Predicate)

  /// Whether the record answers yes.
  public func holds(for record: Record, in window: Window) -> Bool {
    switch self {
    case .always: true
    case .isOneOf(let column, let codes): record.codes[column].map(codes.contains) ?? false
    case .isSet(let column): record.codes[column] != nil || record.days[column] != nil
    case .compare(let left, let comparison, let right):
      compare(left.day(of: record, in: window), comparison, right.day(of: record, in: window))
    case .all(let parts): parts.allSatisfy { $0.holds(for: record, in: window) }
    case .any(let parts): parts.contains { $0.holds(for: record, in: window) }
    case .not(let part): !part.holds(for: record, in: window)
    }
  }

  private func compare(_ left: CivilDate?, _ comparison: DayComparison, _ right: CivilDate?) -> Bool
  {
    guard let left, let right else { return false }
    return switch comparison {
    case .before: left < right
    case .onOrBefore: left <= right
    case .onOrAfter: left >= right
    case .after: left > right
    }
  }
}

extension DayOperand {
  func day(of record: Record, in window: Window) -> CivilDate? {
    switch self {
    case .column(let column): record.days[column]
    case .first: window.first
    case .last: window.last
    case .asOf: window.asOf
    }
  }
}

/// A period and the day of asking.
public struct Window: Hashable, Sendable {
  /// The first day counted.
  public let first: CivilDate
  /// The last day counted; a record on it is in.
  public let last: CivilDate
  /// The day of asking: what the law does by itself has happened on any later day.
  public let asOf: CivilDate

  /// A period, both days counted, asked about on a day; nil where it ends before it begins.
  public init?(first: CivilDate, last: CivilDate, asOf: CivilDate) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
    self.asOf = asOf
  }
}
