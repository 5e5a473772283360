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
    try keepManyPages()
    let breakdown = Breakdown(groupings)
    let rolledUp =
      usesRollups && !listing
      ? try RollupAnswers(
        definition, in: breakdown.windows(of: window), by: breakdown.columns, self) : .none
    if rolledUp.isComplete {
      return breakdown.figures(definition, in: window) { piece, columns in
        rolledUp.groups(piece, isWhole: columns.isEmpty)
      }
    }
    return try breakdown.figures(definition, in: window) { piece, columns in
      try count(definition, piece, columns, rolledUp, listing).map {
        CountedGroup(path: $0.key, sets: $0.value)
      }
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
    _ definition: RateDefinition, _ window: Window, _ columns: [RecordColumn],
    _ rolledUp: RollupAnswers, _ listing: Bool
  ) throws -> [[RateFigure.Group]: RateSets] {
    var groups: [[RateFigure.Group]: RateSets] = [:]
    var onlyCounted = false
    if case .count = definition.shape { onlyCounted = true }
    func each(
      _ parts: [RatePart], from first: Int = 0,
      _ take: ([RateFigure.Group], String?, Bool, Int, RecordID?) throws -> Void
    ) throws {
      for (index, part) in parts.enumerated() {
        let isAnswered = try rolledUp.forEach(first + index, window) { code, result, records in
          let group = columns.map { _ in RateFigure.Group(code: code.isEmpty ? nil : code) }
          try take(group, result.reason, result.counts, records, nil)
        }
        if !isAnswered {
          try count(part, window, columns, listing, onlyCounted: onlyCounted, take)
        }
      }
    }
    switch definition.shape {
    case .share(let parts):
      try each(parts) { group, reason, counts, number, id in
        if let reason {
          groups[group, default: RateSets()].exclude(reason, number, id)
        } else {
          groups[group, default: RateSets()].addDenominator(number, id)
          if counts { groups[group, default: RateSets()].addNumerator(number, id) }
        }
      }
    case .crossPeriod(let numerator, let denominator), .ratio(let numerator, let denominator):
      try each(numerator) { group, _, counts, number, id in
        if counts { groups[group, default: RateSets()].addNumerator(number, id) }
      }
      try each(denominator, from: numerator.count) { group, _, counts, number, id in
        if counts { groups[group, default: RateSets()].addDenominator(number, id) }
      }
    case .count(let parts):
      try each(parts) { group, _, counts, number, id in
        if counts { groups[group, default: RateSets()].addNumerator(number, id) }
      }
    }
    return groups
  }

  /// Runs one part: hands over each group, reason for leaving out, whether it is in the numerator,
  /// and how many records or, where they are listed, which.
  private func count(
    _ part: RatePart, _ window: Window, _ columns: [RecordColumn], _ listing: Bool,
    onlyCounted: Bool, _ take: ([RateFigure.Group], String?, Bool, Int, RecordID?) throws -> Void
  ) throws {
    for sql in PartSQL.statements(
      part, in: window, by: columns, isListing: listing, onlyCounted: onlyCounted,
      isKnown: knownOn != nil)
    {
      let rows = try Row.fetchCursor(
        cached(sql.statement), arguments: StatementArguments(sql.arguments))
      while let row = try rows.next() {
        let id =
          listing
          ? RecordID(
            set: part.set, subject: try row.read("subject"), ordinal: try row.read("ordinal"),
            number: try row.read("number"))
          : nil
        let path = columns.indices.map { RateFigure.Group(code: row[$0]) }
        try take(path, try row.read("reason"), try row.read("counts"), try row.read("records"), id)
      }
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
