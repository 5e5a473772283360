import FuyiKit
import FuyiTestSupport
import GRDB
import Testing

@Suite("Reports on a period")
struct PeriodReportTests {
  private func grown(_ seed: UInt64) throws -> CaseTracker {
    var ledger = RandomLedger(try Desk.inMemory(), seed: seed)
    try ledger.tracker.addLists()
    try ledger.grow(cases: 25, actions: 12)
    var dossiers = RandomDossiers(ledger, seed: seed)
    try dossiers.grow(30, steps: 6)
    return dossiers.tracker
  }

  @Test("every figure is the one that the rate itself has, beside both periods", arguments: 31...34)
  func figures(_ seed: UInt64) throws {
    let tracker = try grown(seed)
    for code in ["2025", "2025-Q1", "2025-03"] {
      let period = try #require(ReportPeriod(code: code))
      let report = try tracker.report(on: period)
      func sets(_ definition: RateDefinition, _ period: ReportPeriod?) throws -> RateSets? {
        guard let period else { return nil }
        return try tracker.rates([definition], from: period.first, to: period.last, listing: true)
          .figures.first?.sets
      }
      for line in report.lines {
        let definition = line.now.definition
        let now = try sets(definition, period)
        #expect(now == line.now.sets, "\(code) \(definition.id)")
        let previous = try sets(definition, period.previous)
        #expect(previous?.numerator == line.previous?.numerator)
        let yearAgo = try sets(definition, period.yearAgo)
        #expect(yearAgo?.denominator == line.yearAgo?.denominator)
      }
      #expect(report.lines.contains { !$0.now.sets.records.numerator.isEmpty })
      let rates = try tracker.rates([], from: period.first, to: period.last)
      #expect(report.balance == rates.balance)
    }
  }

  @Test("the rows of a table add up to its last, and every identity holds", arguments: 35...38)
  func tables(_ seed: UInt64) throws {
    let report = try grown(seed).report(on: try #require(ReportPeriod(code: "2025")))
    for table in report.tables + report.form where table.omitted == 0 {
      for column in table.question.columns.indices {
        let rows = table.rows.map { $0.figures[column].sets }
        #expect(
          !RateSets.sum(rows).differs(from: RateSets.sum([table.total.figures[column].sets])),
          "\(table.question.id) \(table.question.columns[column].id)")
      }
    }
    #expect(report.identities.count == 8)
    #expect(report.identities.allSatisfy { $0.holds })
    #expect(report.identities.contains { $0.left.reduce(0, +) > 0 })
  }

  @Test(
    "a region's report counts its own records alone, and the regions add up", arguments: 39...40)
  func regions(_ seed: UInt64) throws {
    let tracker = try grown(seed)
    let period = try #require(ReportPeriod(code: "2025"))
    let whole = try tracker.report(on: period)
    let codes = try tracker.repository.read { try $0.regions().map(\.code) }
    let parts = try codes.map { try tracker.report(on: period, region: $0) }
    for definition in [RateDefinition.received, .concludedReviews, .mediation, .onTime] {
      let sum = parts.compactMap { $0.line(definition)?.now.sets.numerator }.reduce(0, +)
      #expect(sum == whole.line(definition)?.now.sets.numerator)
    }
    #expect(parts.map(\.balance.open).reduce(0, +) == whole.balance.open)
    #expect(parts[0].region != nil && whole.region == nil)
  }

  @Test("a region that nobody knows is told with those near it")
  func unknownRegion() throws {
    let tracker = try Desk.inMemory()
    let period = try #require(ReportPeriod(code: "2025"))
    #expect {
      _ = try tracker.report(on: period, region: "371599")
    } throws: { error in
      guard case TrackerError.unknown(.region, given: "371599", _) = error else { return false }
      return true
    }
  }

  @Test("a review that came in and never went out is named, and nothing is reported")
  func unbalanced() throws {
    let desk = try Desk(today: "2025-06-30")
    try desk.register("2025-03-03")
    let number = try desk.register("2025-03-03")
    try desk.act(number, .accept, "2025-03-05")
    try desk.act(number, .decide, "2025-04-02")
    try DatabaseQueue(path: desk.path).writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try database.execute(
        sql: "UPDATE case_review SET closing = 'lost' WHERE closing = 'decided'")
    }
    let period = try #require(ReportPeriod(code: "2025"))
    #expect {
      // Known on a day, so that every figure is counted over the facts themselves.
      _ = try desk.tracker.report(on: period, knownOn: day("2025-06-30"))
    } throws: { error in
      guard case TrackerError.figures(let broken) = error else { return false }
      return broken.records.map(\.number) == [number]
    }
  }

  @Test("the most filings come first where only some are shown, and the others are counted")
  func limit() throws {
    let tracker = try grown(41)
    let report = try tracker.report(on: try #require(ReportPeriod(code: "2025")))
    let table = try #require(report.table("by-respondent"))
    let sizes = table.rows.map { $0.figures[0].sets.numerator }
    #expect(sizes == sizes.sorted(by: >))
    #expect(table.rows.count <= 10)
    let groups = try tracker.rates(
      table.question.columns, from: day("2025-01-01"), to: day("2025-12-31"), by: [.respondent])
    #expect(
      table.rows.count + table.omitted == Set(groups.figures.compactMap(\.group)).count)
  }
}
