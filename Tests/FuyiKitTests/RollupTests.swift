import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Rollups")
struct RollupTests {
  /// Everything that is asked for: rates, and the terms of the balance.
  private static let definitions = RateDefinition.all + BalanceTerm.allCases.map(\.definition)

  private static let breakdowns: [[Grouping]] =
    [[]] + Grouping.allCases.map { [$0] } + [
      [.month, .region], [.region, .month], [.quarter, .field], [.year, .kind, .month],
      [.region, .kind],
    ]

  @Test(
    "rollups, indexes and plain Swift count the same on cases grown at random", arguments: 31...34)
  func cases(_ seed: UInt64) throws {
    var ledger = RandomLedger(try Desk.inMemory(), seed: seed)
    try ledger.grow(cases: 40, actions: 25)
    #expect(ledger.corrected > 3)
    try compare(ledger.tracker, seed)
  }

  @Test(
    "rollups, indexes and plain Swift count the same on dossiers grown at random",
    arguments: 41...43)
  func dossiers(_ seed: UInt64) throws {
    var ledger = RandomLedger(try Desk.inMemory(), seed: seed)
    try ledger.tracker.addLists()
    try ledger.grow(cases: 15, actions: 12)
    var grown = RandomDossiers(ledger, seed: seed)
    try grown.grow(70, steps: 9)
    #expect(grown.corrected > 8)
    try compare(ledger.tracker, seed)
  }

  @Test("what is made again from the facts is what the triggers kept", arguments: 51...52)
  func again(_ seed: UInt64) throws {
    let desk = try Desk()
    var ledger = RandomLedger(desk.tracker, seed: seed)
    try ledger.tracker.addLists()
    try ledger.grow(cases: 20, actions: 15)
    var grown = RandomDossiers(ledger, seed: seed)
    try grown.grow(15, steps: 9)
    try desk.takeInEntries()
    try grown.grow(25, steps: 9)
    // Some entries have been taken in, some not, of both kinds.
    let rows = try StoredRows(of: desk)
    #expect(rows.counts > 100 && rows.count("rollup_turn") > 10)
    #expect(rows.waiting > 10)
    let entered = try desk.tracker.repository.read { try every($0) }
    try desk.takeInEntries()
    #expect(try StoredRows(of: desk).waiting == 0)
    #expect(try desk.tracker.repository.read { try every($0) } == entered)
    let verification = try desk.tracker.verify()
    #expect(verification.isSound, "\(verification)")
    let taken = try StoredRows(of: desk).withoutZeros
    try desk.tracker.repository.write { try $0.refillRollups() }
    #expect(try StoredRows(of: desk).withoutZeros == taken)
  }

  @Test("a report of figures alone has what waits taken in first, unless another program writes")
  func settled() throws {
    let desk = try Desk()
    var ledger = RandomLedger(desk.tracker, seed: 53)
    try ledger.grow(cases: 40, actions: 25)
    let waiting = try StoredRows(of: desk).waiting
    #expect(waiting > 100)
    let period = try #require(ReportPeriod(code: "2025"))
    let busy = try desk.colleague().repository.write { _ in
      try desk.tracker.report(on: period, listing: false)
    }
    #expect(try StoredRows(of: desk).waiting == waiting)
    let free = try desk.tracker.report(on: period, listing: false)
    #expect(try StoredRows(of: desk).waiting == 0)
    #expect(free.lines == busy.lines)
    #expect(try desk.tracker.verify().isSound)
  }

  /// Every figure of all years, by region.
  private func every(_ session: Session) throws -> [RateFigure] {
    let all = try #require(
      Window(first: day("2023-01-01"), last: day("2026-12-31"), asOf: day("2026-06-30")))
    return try Self.definitions.flatMap { try session.figures($0, in: all, by: [.region]) }
  }

  @Test("nothing is left of a case that was entered by mistake")
  func voided() throws {
    let desk = try Desk()
    let number = try desk.tracker.register(on: day("2025-03-03"), facts: .filing())
      .case.number.printed
    try desk.tracker.repository.write { try $0.refillRollups() }
    // In two rollups, by four codes and by one, in a month, a quarter and a year.
    #expect(try StoredRows(of: desk).counts == (4 + 1) * 3 + 4 * 4)
    try desk.tracker.advance(
      number,
      Request(
        .void, on: day("2025-03-04"), facts: .usual(for: .void, on: day("2025-03-04"), case: nil)))
    try desk.tracker.repository.write { try $0.refillRollups() }
    #expect(try StoredRows(of: desk).counts == 0)
    #expect(try StoredRows(of: desk).count("rollup_turn") == 0)
  }

  // MARK: What the rollups answer

  private static let everyRate = [
    "acceptance", "conclusion", "on-time", "mediation", "mediation.with-pre-acceptance",
    "correction", "correction.with-self-correction", "correction.of-accepted", "resolution",
    "closed-for-good", "upheld",
  ]

  @Test(
    "the rates that reports print are answered without the facts, whole and by group",
    arguments: everyRate, [nil, RecordColumn.region, .kind, .field])
  func answered(_ id: String, _ column: RecordColumn?) throws {
    #expect(Rollup.answers(try #require(RateDefinition.withID(id)), by: column))
  }

  @Test(
    "every table of a report is answered without the facts, but for what was overdue",
    arguments: ReportQuestion.breakdowns + [.series] + FormPart.allCases.map(\.question))
  func tables(_ question: ReportQuestion) {
    for column in question.columns where column.id != BalanceTerm.overdue.definition.id {
      #expect(
        Rollup.answers(column, by: question.grouping?.column), "\(question.id) \(column.id)")
    }
  }

  @Test(
    "every figure of a report's whole is answered without the facts, but for what was overdue",
    arguments: PeriodReport.figures(RateDefinition.all))
  func lines(_ definition: RateDefinition) {
    #expect(
      Rollup.answers(definition) || definition.id == BalanceTerm.overdue.definition.id,
      "\(definition.id)")
  }

  @Test("every rate is answered without the facts as a whole", arguments: RateDefinition.all)
  func whole(_ definition: RateDefinition) { #expect(Rollup.answers(definition)) }

  @Test(
    "agencies are compared without the facts",
    arguments: ["acceptance", "mediation", "correction", "on-time"])
  func respondents(_ id: String) throws {
    #expect(Rollup.answers(try #require(RateDefinition.withID(id)), by: .respondent))
  }

  @Test("the balance is answered without the facts, but for what is overdue")
  func balance() {
    for term in BalanceTerm.allCases where term != .overdue {
      #expect(Rollup.answers(term.definition, by: .region), "\(term)")
    }
    #expect(!Rollup.answers(BalanceTerm.overdue.definition))
    #expect(!Rollup.answers(BalanceTerm.concluded.definition, by: .handler))
  }

  // MARK: Comparing

  private func compare(_ tracker: CaseTracker, _ seed: UInt64) throws {
    let verification = try tracker.verify()
    #expect(verification.isSound, "\(verification)")
    try tracker.repository.read { session in
      let counting = RecordCounting(try records(in: session))
      for window in try windows(seed, tracker.today) {
        for definition in Self.definitions {
          for groupings in Self.breakdowns {
            let plain = counting.figures(definition, in: window, by: groupings).map(\.counted)
            let rolledUp = try session.figures(definition, in: window, by: groupings)
            #expect(
              rolledUp.map(\.counted) == plain, "\(definition.id), \(window), \(groupings)")
            let indexed = try session.overFacts.figures(definition, in: window, by: groupings)
            #expect(indexed.map(\.counted) == plain, "\(definition.id), \(window), \(groupings)")
          }
        }
      }
    }
  }

  /// Whole years, quarters and months, asked about in them, at their end, long after and long before;
  /// and periods that begin and end within a month.
  private func windows(_ seed: UInt64, _ today: CivilDate) throws -> [Window] {
    var generator = SplitMix64(seed: seed)
    func random() -> Int { Int.random(in: 0..<400, using: &generator) }
    let months = try (0..<2).map { _ in
      let code = "202\(4 + random() % 3)-0\(1 + random() % 9)"
      let period = try #require(ReportPeriod(code: code))
      return try #require(
        Window(
          first: period.first, last: period.last,
          asOf: period.first.adding(days: random() % 120 - 10)))
    }
    func window(_ first: CivilDate, _ last: CivilDate, asOf: CivilDate) throws -> Window {
      try #require(Window(first: first, last: last, asOf: asOf))
    }
    let odd = day("2024-06-05").adding(days: random())
    return try months + [
      window(day("2025-01-01"), day("2025-12-31"), asOf: today),
      window(day("2023-10-01"), day("2026-12-31"), asOf: odd),
      window(day("2025-04-01"), day("2025-09-30"), asOf: day("2025-08-10")),
      window(odd, odd.adding(days: 70), asOf: odd.adding(days: 90)),
    ]
  }

  /// The records that cases and dossiers give, folded from the log and projected anew.
  private func records(in session: Session) throws -> [Record] {
    let setting = try session.setting()
    let projector = Projector(setting: setting)
    let fields = Dictionary(
      try session.agencies().map { ($0.code, $0.field) }, uniquingKeysWith: { first, _ in first })
    let ofCases = try session.caseIDs().flatMap { id in
      guard let folded = try session.fold(id) else { return [Record]() }
      let projection = projector.project(folded)
      return Record.records(of: projection, field: fields[projection.row.respondent])
    }
    let ofDossiers = try session.dossierIDs().flatMap { id, kind in
      Record.records(
        of: DossierProjector(calendar: setting.calendar)
          .project(try session.dossier(id, of: kind).dossier), field: { fields[$0] })
    }
    return ofCases + ofDossiers
  }
}

extension StoredRows {
  private func all(_ isIncluded: (String) -> Bool) -> Int {
    rows.filter { isIncluded($0.key) }.values.reduce(0) { $0 + $1.count }
  }

  private func isOfCounts(_ table: String) -> Bool {
    table.hasPrefix("rollup_") && table != "rollup_turn" && !table.hasPrefix("rollup_entry_")
  }

  /// How many rows the rollups have.
  fileprivate var counts: Int { all(isOfCounts) }

  /// How many entries wait to be taken in.
  fileprivate var waiting: Int { all { $0.hasPrefix("rollup_entry_") } }

  /// The rows without those that count nothing any more.
  fileprivate var withoutZeros: [String: [String]] {
    var kept = rows
    for (table, rows) in rows where isOfCounts(table) {
      kept[table] = rows.filter { $0.firstMatch(of: /:[1-9-]\d*[ \]]/) != nil }
    }
    return kept
  }
}

extension RateFigure {
  /// The figure without the records behind it.
  fileprivate var counted: RateFigure {
    var sets = sets
    sets.records = RateSets.Members()
    return RateFigure(definition: definition, window: window, groups: groups, sets: sets)
  }
}
