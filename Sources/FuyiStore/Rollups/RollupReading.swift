import FuyiLaw
import FuyiStatistics
internal import GRDB

/// What rollups answer of a rate: for each part, piece by piece of the period.
struct RollupAnswers {
  private let definition: RateDefinition?
  /// The place of each piece.
  private var places: [Window: Int] = [:]
  /// The parts in the order of the shape; nil for one that the facts have to be asked about.
  private var parts: [Part?] = []

  /// A part with its counts in each piece.
  private struct Part {
    let answers: [RollupPlan.Answer]
    let sums: [CodedSums]
  }

  /// None: the facts are asked.
  static let none = RollupAnswers()

  private init() { definition = nil }

  /// Asks the rollups about every part of a definition.
  init(
    _ definition: RateDefinition, in pieces: [Window], by columns: [RecordColumn],
    _ session: Session
  ) throws {
    self.definition = definition
    guard columns.count <= 1 else { return }
    for (index, piece) in pieces.enumerated() { places[piece] = index }
    for (_, part) in definition.sides {
      guard
        let plan = RollupPlan.plan(part, by: columns.first, isShare: definition.shape.isShare),
        let sums = try session.read(plan, pieces)
      else {
        parts.append(nil)
        continue
      }
      parts.append(Part(answers: plan.answers, sums: sums))
    }
  }

  /// Whether no part is left for the facts.
  var isComplete: Bool { !parts.isEmpty && parts.allSatisfy { $0 != nil } }

  /// Hands over what a part comes to in a piece, count by count, with the group's code.
  /// - Returns: whether the rollups answer the part; else the facts have to be asked.
  func forEach(
    _ index: Int, _ piece: Window, _ take: (String, RollupPlan.Result, Int) throws -> Void
  ) rethrows -> Bool {
    guard parts.indices.contains(index), let part = parts[index], let place = places[piece] else {
      return false
    }
    let sums = part.sums[place]
    for group in sums.codes.indices {
      for (answer, records) in zip(part.answers, sums[group]) where records != 0 {
        try take(sums.codes[group], answer.result, records)
      }
    }
    return true
  }

  /// The sets of every group that has a record in a piece; to be asked only where they are complete.
  func groups(_ piece: Window, isWhole: Bool) -> [CountedGroup] {
    guard let definition else { return [] }
    var reasons: [String] = []
    for answer in parts.flatMap({ $0?.answers ?? [] }) {
      if let reason = answer.result.reason, !reasons.contains(reason) { reasons.append(reason) }
    }
    // Numerator, denominator, and each reason for leaving out.
    var counted = CodedSums(width: 2 + reasons.count)
    for (part, (side, _)) in zip(parts, definition.sides) {
      guard let part, let place = places[piece] else { continue }
      let targets = part.answers.map { self.targets($0.result, of: side, reasons) }
      let sums = part.sums[place]
      counted.rewind()
      for group in sums.codes.indices {
        let place = counted.place(adding: sums.codes[group])
        for (numbers, records) in zip(targets, sums[group]) {
          for number in numbers { counted.add(records, to: number, at: place) }
        }
      }
    }
    var groups: [CountedGroup] = []
    groups.reserveCapacity(counted.codes.count)
    for place in counted.codes.indices {
      let numbers = counted[place]
      if numbers.allSatisfy({ $0 == 0 }) { continue }
      var sets = RateSets()
      sets.numerator = numbers[numbers.startIndex]
      sets.denominator = numbers[numbers.startIndex + 1]
      for (reason, records) in zip(reasons, numbers.dropFirst(2)) where records != 0 {
        sets.excluded[reason] = records
      }
      let code = counted.codes[place]
      let path = isWhole ? [] : [RateFigure.Group(code: code.isEmpty ? nil : code)]
      groups.append(CountedGroup(path: path, sets: sets))
    }
    return groups
  }

  /// Which of a group's numbers the count of a result is added to.
  private func targets(
    _ result: RollupPlan.Result, of side: Membership.Side, _ reasons: [String]
  ) -> [Int] {
    if let reason = result.reason { return reasons.firstIndex(of: reason).map { [2 + $0] } ?? [] }
    return switch side {
    case .both: result.counts ? [0, 1] : [1]
    case .numerator: result.counts ? [0] : []
    case .denominator: result.counts ? [1] : []
    }
  }
}

extension RateShape {
  /// Whether what is left out has a reason.
  var isShare: Bool {
    if case .share = self { true } else { false }
  }
}

extension Session {
  /// The counts of a plan's answers, piece by piece; nil where a period is not one of whole months.
  fileprivate func read(_ plan: RollupPlan, _ pieces: [Window]) throws -> [CodedSums]? {
    switch plan.source {
    case .dated(let query):
      guard let periods = RollupPeriods(pieces) else { return nil }
      return try totals(query, periods, pieces.count, asOf: pieces[0].asOf)
    case .openDuring(let opened, let closed):
      return try readOpen(plan, opened, closed, pieces)
    }
  }

  /// What was open during a period had begun by its end and was not closed before it began.
  private func readOpen(
    _ plan: RollupPlan, _ opened: RollupQuery, _ closed: RollupQuery, _ pieces: [Window]
  ) throws -> [CodedSums]? {
    let known = try known(opened.rollup, closed.rollup, pieces[0])
    guard let periods = RollupPeriods(pieces, before: known) else { return nil }
    let (asOf, buckets) = (pieces[0].asOf, pieces.count + 1)
    let came = try totals(opened, periods, buckets, asOf: asOf)
    let went = try totals(closed, periods, buckets, asOf: asOf)
    var standing = CodedSums(width: 1)
    var totals: [CodedSums] = []
    for (came, went) in zip(came, went) {
      for codes in [came.codes, went.codes] {
        standing.rewind()
        for code in codes { _ = standing.place(adding: code) }
      }
      var groups = CodedSums(width: plan.answers.count)
      for (place, code) in standing.codes.enumerated() {
        let carried = standing.number(0, of: code)
        let begun = came.number(0, of: code)
        let turned = begun - went.number(0, of: code)
        standing.add(turned, to: 0, at: place)
        let group = groups.place(adding: code)
        for (index, answer) in plan.answers.enumerated() {
          let records =
            went.number(index + 1, of: code) + (answer.carriedOver ? carried : 0)
            + (answer.begun ? begun : 0) + (answer.open ? carried + turned : 0)
          groups.add(records, to: index, at: group)
        }
      }
      totals.append(groups)
    }
    // The first is what came before the periods.
    return Array(totals.dropFirst())
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
  ) throws -> [CodedSums] {
    let (width, isWhole) = (query.width, query.isWhole)
    var totals = [CodedSums](repeating: CodedSums(width: width), count: buckets)
    // A part that nothing can be in asks for no class at all.
    guard width > 0 else { return totals }
    func add(_ row: ReadRow, _ code: String, to bucket: Int, negated: Bool = false) {
      let place = totals[bucket].place(adding: code)
      for index in 0..<width {
        let number = row.number(index)
        totals[bucket].add(negated ? -number : number, to: index, at: place)
      }
    }
    for read in periods.reads {
      for bucket in totals.indices { totals[bucket].rewind() }
      try forEachRow(query.counts, [query.dimension, read.period]) { row in
        let code = isWhole ? "" : row.text(width)
        if let bucket = read.add { add(row, code, to: bucket) }
        if let bucket = read.take { add(row, code, to: bucket, negated: true) }
      }
    }
    /// The same of rows that name their month last.
    func addMonths(_ sql: String, _ values: [String]) throws {
      try forEachRow(sql, values) { row in
        guard let bucket = periods.bucket[row.text(width + 1)] else { return }
        add(row, isWhole ? "" : row.text(width), to: bucket)
      }
    }
    try addMonths(query.entered, query.asksTheDay ? [asOf.description] : [])
    guard let turned = query.turned else { return totals }
    // Where only the day that dates a record makes it turn, earlier months have turned.
    let first = String(asOf.description.prefix(7))
    let mayTurn =
      query.turnsWhenDated ? periods.months.filter { $0 >= first } : periods.months
    try addMonths(
      turned, [query.rollup.name, query.dimension, asOf.description, mayTurn.asList])
    return totals
  }
}
