package import FuyiStatistics

/// A statement that counts a part of a rate over the facts, or of one of its records.
struct PartSQL {
  /// The SQL, values marked by `?`.
  let statement: String
  /// The values.
  let arguments: [String]

  /// Which of the part's records a statement is about.
  enum Scope {
    /// All that its dating finds.
    case all
    /// Late reviews that are open still, or that have been closed since the end of the period.
    case late(closedSince: Bool)
  }

  /// The statements for a part.
  /// - Parameters:
  ///   - part: what is counted.
  ///   - window: the period, with the day of asking.
  ///   - columns: what it is broken down by.
  ///   - isListing: whether the records are wanted and not only their number.
  ///   - onlyCounted: whether records that are not in the numerator may be passed over.
  ///   - isKnown: whether the tables are views of what was known on a day.
  static func statements(
    _ part: RatePart, in window: Window, by columns: [RecordColumn], isListing: Bool,
    onlyCounted: Bool, isKnown: Bool = false
  ) -> [PartSQL] {
    let scopes: [Scope] =
      onlyCounted && part.asksOnlyLateReviews
      ? [.late(closedSince: false), .late(closedSince: true)] : [.all]
    return scopes.map {
      PartSQL(part, in: window, by: columns, isListing: isListing, isKnown: isKnown, $0)
    }
  }

  /// A statement whose columns are the groups, the reason for leaving out, whether it is in the numerator, and
  /// how many records or, where they are listed, which.
  private init(
    _ part: RatePart, in window: Window, by columns: [RecordColumn], isListing: Bool,
    isKnown: Bool, _ scope: Scope
  ) {
    var sql = PredicateSQL(window: window, set: part.set)
    let categories = columns.enumerated().map { index, column in
      (name: "category\(index)", value: sql.expression(column))
    }
    let names = categories.map { $0.name + ", " }.joined()
    var reason = "NULL"
    if !part.exclusions.isEmpty {
      let cases = part.exclusions.map { "WHEN \(sql.render($0.predicate)) THEN '\($0.code)'" }
      reason = "CASE \(cases.joined(separator: " ")) END"
    }
    let numerator = sql.render(part.numerator)
    let dating: String
    switch scope {
    case .all: dating = sql.render(part.dating)
    case .late(let closedSince): dating = sql.lateReviews(closedSince: closedSince)
    }
    let about = sql.condition(part.about)
    let selected = categories.map { "\($0.value) AS \($0.name), " }.joined()
    let (subject, ordinal, number) = part.set.identity
    let named =
      isListing ? ", \(subject) AS subject, \(ordinal) AS ordinal, \(number) AS number" : ""
    let inner = """
      SELECT \(selected)\(reason) AS reason, \(numerator) AS counts\(named)
      \(part.set.source(asking: sql.columns, isListing: isListing)) AND \(dating) AND \(about)
      """
    // Merged with the grouping, the views of what was known on a day would be read whole.
    let apart = isKnown ? " LIMIT -1" : ""
    // A reason that there is none of is nothing to sort by.
    let sorted = part.exclusions.isEmpty ? "counts" : "reason, counts"
    statement =
      isListing
      ? "SELECT \(names)reason, counts, 1 AS records, subject, ordinal, number FROM (\(inner))"
      : "SELECT \(names)reason, counts, count(*) AS records FROM (\(inner)\(apart)) "
        + "GROUP BY \(names)\(sorted)"
    arguments = sql.arguments
  }
}

extension RateDefinition {
  /// The statements that count the definition over the facts, with their values.
  package func statements(in window: Window, by groupings: [Grouping]) -> [(String, [String])] {
    var onlyCounted = false
    if case .count = shape { onlyCounted = true }
    return sides.flatMap { _, part in
      PartSQL.statements(
        part, in: window, by: groupings.compactMap(\.column), isListing: false,
        onlyCounted: onlyCounted
      ).map { ($0.statement, $0.arguments) }
    }
  }
}
