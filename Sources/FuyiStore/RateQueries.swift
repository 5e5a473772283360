public import FuyiStatistics
internal import GRDB

extension Session {
  /// Counts a rate by SQL over the projections.
  /// - Parameters:
  ///   - definition: which rate.
  ///   - window: the period, with the day of asking.
  ///   - groupings: what to break it down by, from the outermost level; none for the whole.
  ///   - listing: whether the records of the sets are wanted and not only their number.
  /// - Returns: a figure for the whole, or one for each group that has a record, in the order of
  ///   their codes; records that state none come last, in a group of their own.
  public func figures(
    _ definition: RateDefinition, in window: Window, by groupings: [Grouping] = [],
    listing: Bool = false
  ) throws -> [RateFigure] {
    try Breakdown(groupings).figures(definition, in: window) { piece, columns in
      try count(definition, piece, columns, listing)
    }
  }

  /// The balance of a period.
  public func balance(in window: Window) throws -> Balance {
    try balances(in: window).first ?? Balance(window: window)
  }

  /// The balances of a period, one for each group that has a review.
  public func balances(in window: Window, by groupings: [Grouping] = []) throws -> [Balance] {
    try Balance.collect(in: window, isWhole: groupings.isEmpty) { term in
      try figures(term.definition, in: window, by: groupings)
    }
  }

  private func count(
    _ definition: RateDefinition, _ window: Window, _ columns: [RecordColumn], _ listing: Bool
  ) throws -> [[RateFigure.Group]: RateSets] {
    var groups: [[RateFigure.Group]: RateSets] = [:]
    switch definition.shape {
    case .share(let parts):
      for part in parts {
        try count(part, window, columns, listing) { group, reason, counts, number, id in
          if let reason {
            groups[group, default: RateSets()].exclude(reason, number, id)
          } else {
            groups[group, default: RateSets()].addDenominator(number, id)
            if counts { groups[group, default: RateSets()].addNumerator(number, id) }
          }
        }
      }
    case .crossPeriod(let numerator, let denominator), .ratio(let numerator, let denominator):
      for part in numerator {
        try count(part, window, columns, listing) { group, _, counts, number, id in
          if counts { groups[group, default: RateSets()].addNumerator(number, id) }
        }
      }
      for part in denominator {
        try count(part, window, columns, listing) { group, _, counts, number, id in
          if counts { groups[group, default: RateSets()].addDenominator(number, id) }
        }
      }
    case .count(let parts):
      for part in parts {
        try count(part, window, columns, listing) { group, _, counts, number, id in
          if counts { groups[group, default: RateSets()].addNumerator(number, id) }
        }
      }
    }
    return groups
  }

  /// Runs one part: hands over each group, reason for leaving out, whether it is in the numerator,
  /// and how many records or, where they are listed, which.
  private func count(
    _ part: RatePart, _ window: Window, _ columns: [RecordColumn], _ listing: Bool,
    _ take: ([RateFigure.Group], String?, Bool, Int, RecordID?) throws -> Void
  ) throws {
    var sql = PredicateSQL(window: window, set: part.set)
    let categories = columns.enumerated().map { index, column in
      (name: "category\(index)", value: part.set.expression(column))
    }
    let names = categories.map { $0.name + ", " }.joined()
    var reason = "NULL"
    if !part.exclusions.isEmpty {
      let cases = part.exclusions.map { "WHEN \(sql.render($0.predicate)) THEN '\($0.code)'" }
      reason = "CASE \(cases.joined(separator: " ")) END"
    }
    let numerator = sql.render(part.numerator)
    let dating = sql.render(part.dating)
    let about = sql.render(part.about)
    let identity = part.set.identity
    let selected = categories.map { "\($0.value) AS \($0.name), " }.joined()
    let inner = """
      SELECT \(selected)\(reason) AS reason, \(numerator) AS counts,
        \(identity.subject) AS subject, \(identity.ordinal) AS ordinal,
        \(identity.number) AS number
      \(part.set.source) AND \(dating) AND \(about)
      """
    // Merged with the grouping, the views of what was known on a day would be read whole.
    let apart = knownOn == nil ? "" : " LIMIT -1"
    let statement =
      listing
      ? "SELECT \(names)reason, counts, 1 AS records, subject, ordinal, number FROM (\(inner))"
      : "SELECT \(names)reason, counts, count(*) AS records FROM (\(inner)\(apart)) "
        + "GROUP BY \(names)reason, counts"
    let rows = try Row.fetchCursor(
      cached(statement), arguments: StatementArguments(sql.arguments))
    while let row = try rows.next() {
      let id =
        listing
        ? RecordID(
          set: part.set, subject: row["subject"], ordinal: row["ordinal"], number: row["number"])
        : nil
      let path = categories.indices.map { RateFigure.Group(code: row[$0]) }
      try take(path, row["reason"], row["counts"], row["records"], id)
    }
  }
}

extension RateSets {
  fileprivate mutating func addNumerator(_ count: Int, _ id: RecordID?) {
    numerator += count
    if let id { records.numerator.append(id) }
  }

  fileprivate mutating func addDenominator(_ count: Int, _ id: RecordID?) {
    denominator += count
    if let id { records.denominator.append(id) }
  }

  fileprivate mutating func exclude(_ reason: String, _ count: Int, _ id: RecordID?) {
    excluded[reason, default: 0] += count
    if let id { records.excluded[reason, default: []].append(id) }
  }
}
