import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Rates of an office")
struct RateReportTests {
  private let desk: Desk

  /// 1 mediated, handled by 张三; 2 revoked, and served; 3 open; 4 settled before acceptance; 5 deemed
  /// accepted, which nobody has recorded.
  init() throws {
    desk = try Desk(today: "2025-06-30")
    for serial in 1...5 {
      try desk.register("2025-03-03") {
        if serial == 1 { $0[.handler] = "张三" }
        if serial == 2 { $0[.region] = "371521" }
      }
    }
    for serial in 1...3 { try desk.act("2025-\(serial)", .accept, "2025-03-05") }
    try desk.act("2025-1", .concludeByMediation, "2025-04-01")
    try desk.act("2025-2", .decide, "2025-04-02")
    try desk.act("2025-4", .settleBeforeAcceptance, "2025-03-06")
  }

  private func report(
    _ definitions: [RateDefinition], from: String = "2025-01-01", to: String = "2025-12-31",
    by grouping: Grouping? = nil, listing: Bool = false
  ) throws -> RateReport {
    try desk.tracker.rates(
      definitions, from: day(from), to: day(to), by: grouping.map { [$0] } ?? [], listing: listing)
  }

  /// Each group with its numerator and denominator.
  private func lines(_ report: RateReport) -> [String] {
    report.figures.map {
      "\($0.group.map { $0.code ?? "-" } ?? "all") \($0.sets.numerator)/\($0.sets.denominator)"
    }
  }

  @Test("every rate is counted, one figure each, in the order of the registry")
  func all() throws {
    let report = try report(RateDefinition.all)
    #expect(report.figures.map(\.definition.id) == RateDefinition.all.map(\.id))
    #expect(
      lines(report).map { $0.dropFirst(4) } == [
        "4/4", "2/4", "2/2", "1/2", "2/3", "1/2", "0/0", "0/0", "1/2", "1/2", "1/4", "2/2", "1/1",
        "0/2", "0/0", "0/0", "0/0", "0/0", "0/0", "0/0", "0/0", "0/0", "4/0",
      ])
  }

  @Test("the balance of the period stands beside them")
  func balance() throws {
    let balance = try report([]).balance
    #expect(balance.accepted == 4)
    #expect(balance.concluded == 2)
    #expect(balance.open == 2)
    #expect(balance.carriedOver == 0)
    let april = try report([], from: "2025-04-01", to: "2025-04-30").balance
    #expect(april.carriedOver == 4 && april.accepted == 0 && april.open == 2)
  }

  @Test("groups have names, and cases without a value a group of their own, last")
  func groups() throws {
    let handlers = try report([.mediation], by: .handler)
    #expect(lines(handlers) == ["h1 1/1", "- 0/1"])
    #expect(handlers.groupNames[0]["h1"] == Term(zh: "张三", en: "张三"))
    let regions = try report([.mediation], by: .region)
    #expect(lines(regions) == ["371502 1/1", "371521 0/1"])
    #expect(regions.groupNames[0]["371502"]?.zh == "东昌府区")
    let fields = try report([.mediation], by: .field)
    #expect(lines(fields) == ["market-regulation 1/2"])
    #expect(fields.groupNames[0]["market-regulation"]?.zh == "市场监管")
  }

  @Test("a period is cut at the bounds of months, and a month without cases has no rate")
  func months() throws {
    let report = try report([.mediation], from: "2025-03-15", to: "2025-05-31", by: .month)
    #expect(lines(report) == ["2025-03 0/0", "2025-04 1/2", "2025-05 0/0"])
    #expect(report.figures.first?.window.first == day("2025-03-15"))
  }

  @Test("listed records are the cases, by number")
  func listing() throws {
    let figure = try #require(try report([.mediation], listing: true).figures.first)
    #expect(figure.sets.records.numerator.map(\.label) == ["聊政复〔2025〕1号"])
    #expect(
      figure.sets.records.denominator.map(\.label) == ["聊政复〔2025〕1号", "聊政复〔2025〕2号"])
    #expect(try report([.mediation]).figures.first?.sets.records == RateSets.Members())
  }

  @Test("a decision is pending until it is served and the time to sue is over")
  func pending() throws {
    let pending = try report([.closedForGood])
    #expect(pending.figures.first?.sets.excluded == ["may-be-sued": 1])
    try desk.act("2025-2", .serve, "2025-04-03")
    #expect(lines(try report([.closedForGood])) == ["all 2/2"])
    try desk.act("2025-2", .noteSuit, "2025-04-15")
    #expect(lines(try report([.closedForGood])) == ["all 1/2"])
  }

  @Test("a correction of the record changes the figures of its period")
  func corrected() throws {
    try desk.tracker.annul("2025-1", sequence: 3, why: "误录")
    #expect(lines(try report([.mediation])) == ["all 0/1"])
  }

  @Test("a period that ends before it begins is the caller's mistake, not a broken rule")
  func backwards() {
    let error = #expect(throws: (any Error).self) {
      try report([.mediation], from: "2025-12-31", to: "2025-01-01")
    }
    if case .broken? = error as? TrackerError { Issue.record("\(String(describing: error))") }
  }
}
