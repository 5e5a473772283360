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
    case .dated(let rollup):
      guard let periods = RollupPeriods(pieces) else { return nil }
      let totals = try totals(
        rollup, plan.answers.map(\.classes), periods, pieces.count, by: column,
        asOf: pieces[0].asOf)
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
    _ plan: RollupPlan, _ opened: Rollup, _ closed: Rollup, _ pieces: [Window],
    by column: RecordColumn?
  ) throws -> [Window: [RollupCount]]? {
    guard let periods = RollupPeriods(pieces, before: try known(opened, closed, pieces[0])) else {
      return nil
    }
    let begun = Set(opened.classes.dropFirst().map(\.code) + [opened.rest])
    let all = Set(closed.classes.map(\.code) + [closed.rest])
    let (asOf, buckets) = (pieces[0].asOf, pieces.count + 1)
    let came = try totals(opened, [begun], periods, buckets, by: column, asOf: asOf)
    let went = try totals(
      closed, [all] + plan.answers.map(\.classes), periods, buckets, by: column, asOf: asOf)
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
    let row = try Row.fetchOne(
      cached(
        """
        SELECT min(first), max(last) FROM (
          SELECT (SELECT min(period) FROM rollup
            WHERE name = ?1 AND dimension = ?3 AND period > '') AS first,
            (SELECT max(period) FROM rollup WHERE name = ?1 AND dimension = ?3) AS last
          UNION ALL SELECT NULL, (SELECT max(period) FROM rollup
            WHERE name = ?2 AND dimension = ?3)
          UNION ALL SELECT min(day), max(day) FROM rollup_entry WHERE name IN (?1, ?2))
        """), arguments: [one.name, other.name, one.dimensions[0].rawValue])
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
    _ rollup: Rollup, _ sets: [Set<String>], _ periods: RollupPeriods, _ buckets: Int,
    by column: RecordColumn?, asOf: CivilDate
  ) throws -> Totals {
    var totals = Totals(repeating: [:], count: buckets)
    // A part that nothing can be in asks for no class at all.
    guard !sets.isEmpty else { return totals }
    let dimension = (column ?? rollup.dimensions[0]).rawValue
    let isWhole = column == nil
    let none = [Int](repeating: 0, count: sets.count)
    func add(
      _ statement: Statement, _ arguments: StatementArguments, to bucket: Int?,
      from other: Int? = nil, monthAt isMonthNamed: Bool = false
    ) throws {
      let rows = try Row.fetchCursor(statement, arguments: arguments)
      while let row = try rows.next() {
        let code: String = isWhole ? "" : row[sets.count]
        let bucket = isMonthNamed ? periods.bucket[row[sets.count + 1]] : bucket
        for index in sets.indices {
          let number: Int = row[index]
          if let bucket { totals[bucket][code, default: none][index] += number }
          if let other { totals[other][code, default: none][index] -= number }
        }
      }
    }
    func sums(_ term: (String) -> String) -> String {
      sets.map { set in
        let list = set.sorted().map { "'\($0)'" }.joined(separator: ", ")
        return "coalesce(sum(\(term(list))), 0)"
      }.joined(separator: ", ")
    }
    let grouped = isWhole ? ("", "") : (", code", " GROUP BY code")
    let counts = try cached(
      """
      SELECT \(sums { "iif(class IN (\($0)), records, 0)" })\(grouped.0) FROM rollup
      WHERE name = ? AND dimension = ? AND period = ?\(grouped.1)
      """)
    for read in periods.reads {
      try add(counts, [rollup.name, dimension, read.period], to: read.add, from: read.take)
    }
    // What has not been taken in yet.
    let month = isWhole ? "" : ", \(dimension)"
    let isTurning = !rollup.turns.isEmpty
    let entered = try cached(
      """
      SELECT substr(day, 1, 7), \(sums { list in
        "iif(from_on IS NULL, class IN (\(list)), (was IN (\(list))) - (class IN (\(list)))) * records"
      })\(month)
      FROM rollup_entry
      WHERE name = ?1 AND (from_on IS NULL\(isTurning ? " OR from_on > ?2" : ""))
      GROUP BY 1\(isWhole ? "" : ", \(sets.count + 2)")
      """)
    let rows = try Row.fetchCursor(
      entered, arguments: isTurning ? [rollup.name, asOf.description] : [rollup.name])
    while let row = try rows.next() {
      guard let bucket = periods.bucket[row[0]] else { continue }
      let code: String = isWhole ? "" : row[sets.count + 1]
      for index in sets.indices {
        totals[bucket][code, default: none][index] += row[index + 1]
      }
    }
    guard isTurning else { return totals }
    // Where only the day that dates a record makes it turn, earlier months have turned.
    let first = String(asOf.description.prefix(7))
    let mayTurn =
      rollup.turns.allSatisfy { $0.column == rollup.dating }
      ? periods.months.filter { $0 >= first } : periods.months
    let turns = try cached(
      """
      SELECT \(sums { "records * ((was IN (\($0))) - (class IN (\($0))))" }), code, period
      FROM rollup_turn
      WHERE name = ?1 AND dimension = ?2 AND from_on > ?3
        AND period IN (SELECT value FROM json_each(?4))
      GROUP BY period, code
      """)
    try add(
      turns, [rollup.name, dimension, asOf.description, mayTurn.asList], to: nil, monthAt: true)
    return totals
  }
}
