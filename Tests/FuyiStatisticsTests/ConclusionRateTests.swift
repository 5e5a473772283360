import FuyiStatistics
import FuyiTestSupport
import Testing

@Suite("The conclusion rate")
struct ConclusionRateTests {
  private static let march = Window.of("2025-03-01", "2025-03-31")

  private func sets(_ record: Record, _ window: Window = march) -> Sets {
    RecordCounting([record]).sets(.conclusion, window)
  }

  private static let concluded = Sets(numerator: [1], denominator: [1])
  private static let open = Sets(numerator: [], denominator: [1])
  private static let absent = Sets(numerator: [], denominator: [])

  @Test(
    "a review is counted while it is open on a day of the period, its last day within",
    arguments: [
      ("2025-02-03", "2025-02-28", absent), ("2025-02-03", "2025-03-01", concluded),
      ("2025-02-03", "2025-03-31", concluded), ("2025-02-03", "2025-04-01", open),
      ("2025-02-03", nil, open), ("2025-03-01", nil, open), ("2025-03-31", "2025-03-31", concluded),
      ("2025-03-31", nil, open), ("2025-04-01", nil, absent),
    ] as [(String, String?, Sets)])
  func days(_ opened: String, _ closed: String?, _ expected: Sets) {
    let record = Ledger.review(1, opened, closed: closed.map { ($0, "decided", "upheld") })
    #expect(sets(record) == expected)
  }

  @Test(
    "every way of closing is a conclusion but the transfer",
    arguments: ["decided", "dismissed", "terminated", "mediated", "transferred-out"])
  func ways(_ way: String) {
    let record = Ledger.review(1, "2025-03-03", closed: ("2025-03-10", way, way))
    #expect(sets(record) == (way == "transferred-out" ? Self.open : Self.concluded))
  }

  @Test(
    "reviews that were taken over or reopened are among those accepted",
    arguments: ["accepted", "deemed-accepted", "transferred-in", "reopened"])
  func openings(_ opening: String) {
    #expect(sets(Ledger.review(1, "2025-03-03", opening: opening)) == Self.open)
  }

  @Test("a review that the law opens is counted from the day after")
  func implied() {
    let record = Ledger.review(1, "2025-03-10", opening: "deemed-accepted", implied: true)
    let days = ["2025-03-10", "2025-03-11"].map {
      sets(record, .of("2025-03-01", "2025-03-31", asOf: $0))
    }
    #expect(days == [Self.absent, Self.open])
  }

  @Test("its denominator is what the balance takes in, its numerator what it concludes")
  func balance() {
    let counting = RecordCounting([
      Ledger.review(1, "2025-02-03", closed: ("2025-03-03", "dismissed", "dismissed")),
      Ledger.review(1, "2025-03-20", opening: "reopened", ordinal: 2),
      Ledger.review(2, "2025-02-03", closed: ("2025-03-01", "transferred-out", "transferred-out")),
      Ledger.review(3, "2025-03-31"), Ledger.review(4, "2025-04-01"),
    ])
    let balance = counting.balance(in: Self.march)
    let sets = counting.sets(.conclusion, Self.march)
    #expect(sets.denominator.count == balance.incoming)
    #expect(sets.numerator.count == balance.concluded)
    #expect(sets == Sets(numerator: [1], denominator: [1, 1, 2, 3]))
  }
}
