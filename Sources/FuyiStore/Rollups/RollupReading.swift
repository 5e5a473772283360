import FuyiLaw
import FuyiStatistics
internal import GRDB

/// A count of a part that rollups gave.
struct RollupCount {
  let group: [RateFigure.Group]
  let reason: String?
  let counts: Bool
  let records: Int
}

/// What rollups answer of a rate: for each part, piece by piece of the period.
struct RollupAnswers {
  /// The parts in the order of the shape; nil for one that the facts have to be asked about.
  private(set) var parts: [[Window: [RollupCount]]?] = []

  /// None: the facts are asked.
  static let none = RollupAnswers()

  /// The counts of a part in a piece, or nil where the facts have to be asked.
  func counts(_ index: Int, _ piece: Window) -> [RollupCount]? {
    parts.indices.contains(index) ? parts[index]?[piece] : nil
  }

  private init() {}

  /// Asks the rollups about every part of a definition.
  init(
    _ definition: RateDefinition, in pieces: [Window], by columns: [RecordColumn],
    _ session: Session
  )
    throws
  {
    guard columns.count <= 1 else { return }
    for (_, part) in definition.sides {
      let plan = RollupPlan.plan(part, by: columns.first, isShare: definition.shape.isShare)
      parts.append(try plan.flatMap { try session.read($0, pieces, by: columns.first) })
    }
  }
}

extension RateShape {
  /// Whether what is left out has a reason.
  var isShare: Bool {
    if case .share = self { true } else { false }
  }
}

/// Numbers by a group's code, for each bucket of periods.
private typealias Totals = [[String: [Int]]]

extension Session {
  /// Reads a plan's rows; nil where a period is not one of whole months.
  fileprivate func read(_ plan: RollupPlan, _ pieces: [Window], by column: RecordColumn?) throws
    -> [Window: [RollupCount]]?
  {
    switch plan.source {
    case .dated(let query):
      guard let periods = RollupPeriods(pieces) else { return nil }
      let totals = try totals(query, periods, pieces.count, asOf: pieces[0].asOf)
      return collect(pieces, totals, plan.answers, column)
    case .openDuring(let opened, let closed):
      return try readOpen(plan, opened, closed, pieces, by: column)
    }
  }

  private func collect(
    _ pieces: [Window], _ totals: Totals, _ answers: [RollupPlan.Answer], _ column: RecordColumn?
  ) -> [Window: [RollupCount]] {
    var counts: [Window: [RollupCount]] = [:]
    for (piece, groups) in zip(pieces, totals) {
      counts[piece] = groups.flatMap { code, numbers in
        let group = column == nil ? [] : [RateFigure.Group(code: code.isEmpty ? nil : code)]
        return zip(answers, numbers).compactMap { answer, number in
          number == 0
            ? nil
            : RollupCount(
              group: group, reason: answer.result.reason, counts: answer.result.counts,
              records: number)
        }
      }
    }
    return counts
  }

  /// What was open during a period had begun by its end and was not closed before it began.
  private func readOpen(
    _ plan: RollupPlan, _ opened: RollupQuery, _ closed: RollupQuery, _ pieces: [Window],
    by column: RecordColumn?
  ) throws -> [Window: [RollupCount]]? {
    let known = try known(opened.rollup, closed.rollup, pieces[0])
    guard let periods = RollupPeriods(pieces, before: known) else { return nil }
    let (asOf, buckets) = (pieces[0].asOf, pieces.count + 1)
    let came = try totals(opened, periods, buckets, asOf: asOf)
    let went = try totals(closed, periods, buckets, asOf: asOf)
    var standing: [String: Int] = [:]
    var totals: Totals = []
    for bucket in 0..<buckets {
      var groups: [String: [Int]] = [:]
      for code in Set(came[bucket].keys).union(went[bucket].keys).union(standing.keys) {
        let carried = standing[code] ?? 0
        let begun = came[bucket][code]?[0] ?? 0
        let ended = went[bucket][code]
        let open = carried + begun - (ended?[0] ?? 0)
        standing[code] = open
        groups[code] = plan.answers.enumerated().map { index, answer in
          (ended?[index + 1] ?? 0) + (answer.carriedOver ? carried : 0) + (answer.begun ? begun : 0)
            + (answer.open ? open : 0)
        }
      }
      if bucket > 0 { totals.append(groups) }
    }
    return collect(pieces, totals, plan.answers, column)
  }

  /// The first and the last month of what two rollups know.
  private func known(_ one: Rollup, _ other: Rollup, _ window: Window) throws
    -> (first: Int, last: Int)
  {
    let dimension = one.dimensions[0].rawValue
    func months(_ rollup: Rollup, _ side: String) -> String {
      // Years are the beginnings of their months' codes; quarters come after all of them.
      """
      (SELECT \(side)(period) FROM \(rollup.table)
            WHERE dimension = '\(dimension)' AND period > '' AND period < 'Q')
      """
    }
    let waiting = [one, other].map { rollup in
      let day = LiteralSQL(set: rollup.set, row: "e", moment: .end).name(rollup.dating)
      return "UNION ALL SELECT min(\(day)), max(\(day)) FROM \(rollup.set.entryTable) e"
    }
    let row = try Row.fetchOne(
      cached(
        """
        SELECT min(first), max(last) FROM (
          SELECT \(months(one, "min")) AS first, \(months(one, "max")) AS last
          UNION ALL SELECT NULL, \(months(other, "max"))
          \(waiting.joined(separator: "\n  ")))
        """))
    func month(_ text: String?) -> Int? {
      guard let text, let year = Int(text.prefix(4)) else { return nil }
      return year * 12 + (Int(text.dropFirst(5).prefix(2)) ?? 1) - 1
    }
    let (year, first, _) = window.first.parts
    let start = year * 12 + first - 1
    return (month(row?[0]) ?? start, month(row?[1]) ?? start)
  }

  /// Adds up sets of a rollup's classes, as they stood on the day of asking.
  private func totals(
    _ query: RollupQuery, _ periods: RollupPeriods, _ buckets: Int, asOf: CivilDate
  ) throws -> Totals {
    var totals = Totals(repeating: [:], count: buckets)
    // A part that nothing can be in asks for no class at all.
    guard query.width > 0 else { return totals }
    let (width, isWhole, dimension) = (query.width, query.isWhole, query.dimension)
    let none = [Int](repeating: 0, count: width)
    func add(_ rows: RowCursor, to bucket: Int?, from other: Int? = nil) throws {
      while let row = try rows.next() {
        let code: String = isWhole ? "" : row[width]
        for index in 0..<width {
          let number: Int = row[index]
          if let bucket { totals[bucket][code, default: none][index] += number }
          if let other { totals[other][code, default: none][index] -= number }
        }
      }
    }
    /// The same of rows that name their month last.
    func addMonths(_ rows: RowCursor) throws {
      while let row = try rows.next() {
        guard let bucket = periods.bucket[row[width + 1]] else { continue }
        let code: String = isWhole ? "" : row[width]
        for index in 0..<width { totals[bucket][code, default: none][index] += row[index] }
      }
    }
    let counts = try cached(query.counts)
    for read in periods.reads {
      try add(
        Row.fetchCursor(counts, arguments: [dimension, read.period]), to: read.add,
        from: read.take)
    }
    try addMonths(
      Row.fetchCursor(
        cached(query.entered), arguments: query.turned == nil ? [] : [asOf.description]))
    guard let turned = query.turned else { return totals }
    // Where only the day that dates a record makes it turn, earlier months have turned.
    let first = String(asOf.description.prefix(7))
    let mayTurn =
      query.turnsWhenDated ? periods.months.filter { $0 >= first } : periods.months
    try addMonths(
      Row.fetchCursor(
        cached(turned),
        arguments: [query.rollup.name, dimension, asOf.description, mayTurn.asList]))
    return totals
  }
}
