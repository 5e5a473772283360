public import FuyiStatistics
internal import GRDB

extension Session {
  /// Counts a rate by SQL over the projections.
  /// - Parameters:
  ///   - definition: which rate.
  ///   - window: the period, with the day of asking.
  ///   - grouping: what to break it down by; nil for the whole.
  ///   - listing: whether the records of the sets are wanted and not only their number.
  /// - Returns: a figure for the whole, or one for each group that has a record, in the order of
  ///   their codes; records that state none come last, in a group of their own.
  public func figures(
    _ definition: RateDefinition, in window: Window, by grouping: Grouping? = nil,
    listing: Bool = false
  ) throws -> [RateFigure] {
    if let grouping, let pieces = window.pieces(by: grouping) {
      return try pieces.map { code, piece in
        RateFigure(
          definition: definition, window: piece, group: .init(code: code),
          sets: try count(definition, piece, column: nil, listing)[nil] ?? RateSets())
      }
    }
    let groups = try count(definition, window, column: grouping?.column, listing)
    guard grouping != nil else {
      return [
        RateFigure(
          definition: definition, window: window, group: nil, sets: groups[nil] ?? RateSets())
      ]
    }
    return groups.keys.sorted(by: RateFigure.Group.precedes).map { code in
      RateFigure(
        definition: definition, window: window, group: .init(code: code),
        sets: groups[code] ?? RateSets())
    }
  }

  /// The balance of a period.
  public func balance(in window: Window) throws -> Balance {
    var balance = Balance(window: window, group: nil)
    for term in BalanceTerm.allCases {
      var sql = PredicateSQL(window: window, set: .reviews)
      let condition = sql.render(term.predicate)
      let count = try Int.fetchOne(
        cached("SELECT count(*) \(RecordSet.reviews.source) AND \(condition)"),
        arguments: StatementArguments(sql.arguments))
      term.put(count ?? 0, in: &balance)
    }
    return balance
  }

  private func count(
    _ definition: RateDefinition, _ window: Window, column: RecordColumn?, _ listing: Bool
  ) throws -> [String?: RateSets] {
    var groups: [String?: RateSets] = [:]
    switch definition.shape {
    case .share(let parts):
      for part in parts {
        try count(part, window, column, listing) { group, reason, counts, number, id in
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
        try count(part, window, column, listing) { group, _, counts, number, id in
          if counts { groups[group, default: RateSets()].addNumerator(number, id) }
        }
      }
      for part in denominator {
        try count(part, window, column, listing) { group, _, counts, number, id in
          if counts { groups[group, default: RateSets()].addDenominator(number, id) }
        }
      }
    }
    return groups.mapValues { $0.sorted() }
  }

  /// Runs one part: hands over each group, reason for leaving out, whether it is in the numerator,
  /// and how many records or, where they are listed, which.
  private func count(
    _ part: RatePart, _ window: Window, _ column: RecordColumn?, _ listing: Bool,
    _ take: (String?, String?, Bool, Int, RecordID?) throws -> Void
  ) throws {
    var sql = PredicateSQL(window: window, set: part.set)
    let group = column.map(part.set.expression) ?? "NULL"
    var reason = "NULL"
    if !part.exclusions.isEmpty {
      let cases = part.exclusions.map { "WHEN \(sql.render($0.predicate)) THEN '\($0.code)'" }
      reason = "CASE \(cases.joined(separator: " ")) END"
    }
    let numerator = sql.render(part.numerator)
    let dating = sql.render(part.dating)
    let about = sql.render(part.about)
    let identity = part.set.identity
    let inner = """
      SELECT \(group) AS category, \(reason) AS reason, \(numerator) AS counts,
        \(identity.subject) AS subject, \(identity.ordinal) AS ordinal,
        \(identity.number) AS number
      \(part.set.source) AND \(dating) AND \(about)
      """
    let statement =
      listing
      ? "SELECT category, reason, counts, 1 AS records, subject, ordinal, number FROM (\(inner))"
      : "SELECT category, reason, counts, count(*) AS records FROM (\(inner)) GROUP BY 1, 2, 3"
    let rows = try Row.fetchCursor(
      cached(statement), arguments: StatementArguments(sql.arguments))
    while let row = try rows.next() {
      let id =
        listing
        ? RecordID(
          set: part.set, subject: row["subject"], ordinal: row["ordinal"], number: row["number"])
        : nil
      try take(row["category"], row["reason"], row["counts"], row["records"], id)
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
