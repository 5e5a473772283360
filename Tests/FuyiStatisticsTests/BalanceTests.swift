import FuyiStatistics
import FuyiTestSupport
import Testing

@Suite("The balance of a period")
struct BalanceTests {
  private static let march = Window.of("2025-03-01", "2025-03-31", asOf: "2025-06-30")

  /// The balance as its seven terms: carried over, accepted, transferred in, reopened; concluded,
  /// transferred out, open.
  private func terms(_ records: [Record], _ window: Window = march) -> [Int] {
    let balance = RecordCounting(records).balance(in: window)
    #expect(balance.holds)
    return [
      balance.carriedOver, balance.accepted, balance.transferredIn, balance.reopened,
      balance.concluded, balance.transferredOut, balance.open,
    ]
  }

  @Test(
    "a review is in the terms that its days put it in",
    arguments: [
      ("2025-02-03", nil, [1, 0, 0, 0, 0, 0, 1]),
      ("2025-02-28", "2025-03-01", [1, 0, 0, 0, 1, 0, 0]),
      ("2025-02-03", "2025-02-28", [0, 0, 0, 0, 0, 0, 0]),
      ("2025-02-03", "2025-04-01", [1, 0, 0, 0, 0, 0, 1]),
      ("2025-03-01", nil, [0, 1, 0, 0, 0, 0, 1]),
      ("2025-03-01", "2025-03-01", [0, 1, 0, 0, 1, 0, 0]),
      ("2025-03-31", "2025-03-31", [0, 1, 0, 0, 1, 0, 0]),
      ("2025-03-31", "2025-04-01", [0, 1, 0, 0, 0, 0, 1]),
      ("2025-04-01", nil, [0, 0, 0, 0, 0, 0, 0]),
    ] as [(String, String?, [Int])])
  func days(_ opened: String, _ closed: String?, _ expected: [Int]) {
    let record = Ledger.review(1, opened, closed: closed.map { ($0, "decided", "upheld") })
    #expect(terms([record]) == expected)
  }

  @Test(
    "each way of opening has a term of its own",
    arguments: [
      ("accepted", [0, 1, 0, 0]), ("deemed-accepted", [0, 1, 0, 0]),
      ("transferred-in", [0, 0, 1, 0]), ("reopened", [0, 0, 0, 1]),
    ])
  func openings(_ opening: String, _ expected: [Int]) {
    let record = Ledger.review(1, "2025-03-03", opening: opening)
    #expect(Array(terms([record]).prefix(4)) == expected)
  }

  @Test("sent to another authority is no conclusion")
  func transferredOut() {
    let record = Ledger.review(
      1, "2025-02-03", closed: ("2025-03-03", "transferred-out", "transferred-out"))
    #expect(terms([record]) == [1, 0, 0, 0, 0, 1, 0])
  }

  @Test("a case concluded and reopened in one period is on both sides twice")
  func reopened() {
    let records = [
      Ledger.review(1, "2025-02-03", closed: ("2025-03-03", "dismissed", "dismissed")),
      Ledger.review(1, "2025-03-20", opening: "reopened", ordinal: 2),
    ]
    #expect(terms(records) == [1, 0, 0, 1, 1, 0, 1])
  }

  @Test("what the law opened counts from the day after")
  func implied() {
    let record = Ledger.review(1, "2025-03-10", opening: "deemed-accepted", implied: true)
    #expect(
      terms([record], .of("2025-03-01", "2025-03-31", asOf: "2025-03-10")) == [0, 0, 0, 0, 0, 0, 0])
    #expect(
      terms([record], .of("2025-03-01", "2025-03-31", asOf: "2025-03-11")) == [0, 1, 0, 0, 0, 0, 1])
  }

  @Test("what was open at the end of a period is carried over into the next")
  func consecutive() {
    let counting = RecordCounting([
      Ledger.review(1, "2025-01-31", closed: ("2025-02-01", "decided", "upheld")),
      Ledger.review(2, "2025-01-31", closed: ("2025-01-31", "decided", "upheld")),
      Ledger.review(3, "2025-02-01", closed: ("2025-03-01", "mediated", "mediated")),
      Ledger.review(4, "2025-02-28"),
    ])
    let months = ReportPeriod(code: "2025").flatMap {
      Window(first: $0.first, last: $0.last, asOf: $0.last)?.pieces(by: .month)
    }
    let balances = (months ?? []).map { counting.balance(in: $0.window) }
    #expect(balances.count == 12)
    for (earlier, later) in zip(balances, balances.dropFirst()) {
      #expect(earlier.open == later.carriedOver)
    }
    #expect(balances.prefix(4).map(\.open) == [1, 2, 1, 1])
  }

  @Test("a balance that does not add up says so")
  func holds() {
    var balance = Balance(window: Self.march)
    for (index, term) in BalanceTerm.allCases.enumerated() { term.put(1 << index, in: &balance) }
    #expect(balance.incoming == 0b000_1111)
    #expect(balance.outgoing == 0b111_0000)
    #expect(!balance.holds)
  }
}
