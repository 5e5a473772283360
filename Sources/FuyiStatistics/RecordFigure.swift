public import FuyiLaw

/// A figure that is a number and no rate: of records, of what they add up to or differ in (计数指标).
public struct RecordFigure: Hashable, Sendable {
  /// The id that JSON uses.
  public let id: String
  /// Its name in both languages, with what it counts where the name alone leaves that open.
  public let term: Term
  /// The records: those of its set that its day puts in the period and that its numerator holds for.
  public let part: RatePart
  /// What of them is counted.
  public let measure: Measure

  /// What of the records is counted.
  public enum Measure: Hashable, Sendable {
    /// How many there are.
    case records
    /// What they add up to; a record that states no number counts as `unstated`.
    case sum(RecordQuantity, unstated: Int)
    /// How many different codes they have; records without one have no part in it.
    case distinct(RecordColumn)
    /// How many years in a row have one, ending with the period's last year; it looks back at
    /// earlier years.
    case yearsInRow
  }

  init(
    _ id: String, zh: String, en: String, _ set: RecordSet, dated column: RecordColumn,
    when predicate: Predicate = .always, _ measure: Measure = .records
  ) {
    self.id = id
    self.term = Term(zh: zh, en: en)
    self.part = RatePart(set, dated: .on(column), about: .always, numerator: predicate)
    self.measure = measure
  }

  /// The column whose codes are told apart; nil where none are.
  package var codeColumn: RecordColumn? {
    if case .distinct(let column) = measure { column } else { nil }
  }

  /// The number that is added up; nil where none is.
  package var quantity: RecordQuantity? {
    if case .sum(let quantity, _) = measure { quantity } else { nil }
  }

  /// The column that dates the records; nil where more than one day does.
  package var dayColumn: RecordColumn? {
    if case .on(let column) = part.dating { column } else { nil }
  }

  /// The period whose records are looked at: the one asked for, or all years up to its end.
  package func lookedAt(_ window: Window) -> Window {
    switch measure {
    case .records, .sum, .distinct: window
    case .yearsInRow:
      (try? CivilDate(year: CivilDate.years.lowerBound, month: 1, day: 1))
        .flatMap { Window(first: $0, last: window.last, asOf: window.asOf) } ?? window
    }
  }
}
