import FuyiLaw
import FuyiStatistics
import FuyiTestSupport
import Testing

@Suite("An article's figures")
struct ArticleTests {
  @Test(
    "a number agrees when it is the number, and “over” means strictly more",
    arguments: [
      (.exactly(5), 5, true), (.exactly(5), 6, false), (.over(30), 30, false),
      (.over(30), 31, true), (.over(30), 0, false),
    ] as [(PrintedClaim, Int, Bool)])
  func numbers(_ claim: PrintedClaim, _ counted: Int, _ holds: Bool) {
    #expect(claim.agreement(with: .number(counted)) == (holds ? .agrees : .doesNotAgree))
  }

  private static let truncated = PrintedClaim.share(
    numerator: 374, denominator: 395, percent: "94.6", rounding: .truncated)
  private static let halfUp = PrintedClaim.share(
    numerator: 374, denominator: 395, percent: "94.6", rounding: .halfUp)

  @Test(
    "a rate agrees under the rounding that the article used, and 100% is every one",
    arguments: [
      (truncated, 374, 395, true), (halfUp, 374, 395, false), (truncated, 0, 0, false),
      (.every, 3, 3, true), (.every, 1_999, 2_000, false), (.every, 0, 0, false),
      (.overPercent(30), 30, 100, false), (.overPercent(30), 301, 1_000, true),
      (.overPercent(30), 0, 0, false), (.overPercent(30), 5, 0, false), (.ratio(2), 400, 200, true),
      (.ratio(2), 12, 5, true),
      (.ratio(2), 5, 2, false), (.ratio(2), 2, 0, false),
    ] as [(PrintedClaim, Int, Int, Bool)])
  func rates(_ claim: PrintedClaim, _ numerator: Int, _ denominator: Int, _ holds: Bool) {
    let count = ArticleCount.fraction(numerator: numerator, denominator: denominator)
    #expect(claim.agreement(with: count) == (holds ? .agrees : .doesNotAgree))
  }

  @Test("without a printed number nothing is compared, and what is unknown is not claimed")
  func withoutNumber() {
    #expect(PrintedClaim.nothing.agreement(with: .number(3)) == .nothingPrinted)
    let unknown = PrintedClaim.unknown(Term(zh: "过25%", en: "over 25%"))
    #expect(unknown.agreement(with: nil) == .notKnown)
    #expect(unknown.agreement(with: .fraction(numerator: 1, denominator: 1)) == .notKnown)
  }

  @Test("every line has an id of its own, and only the lost figure has no measure")
  func list() {
    let lines = ArticleLine.liaocheng
    #expect(lines.count == 35)
    #expect(Set(lines.map(\.id)).count == lines.count)
    #expect(lines.filter { $0.measure == nil }.map(\.id) == ["lost-figure"])
    for line in lines {
      #expect(!line.term.zh.isEmpty && !line.term.en.isEmpty)
      #expect(line.id.allSatisfy { $0.isLowercase || $0.isNumber || "-.".contains($0) })
    }
  }

  @Test("figures are compared for the article's own year only")
  func otherYear() throws {
    let line = try #require(ArticleLine.liaocheng.first)
    let finding = ArticleFinding(line: line, counted: nil, isSameYear: false)
    #expect(finding.agreement == .otherYear)
    #expect(
      ArticleFinding(line: line, counted: nil, isSameYear: true).agreement == .doesNotAgree)
  }

  // MARK: Counting

  private func figure(_ id: String) throws -> RecordFigure {
    let line = try #require(ArticleLine.liaocheng.first { $0.id == id })
    guard case .figure(let figure)? = line.measure else { throw Unmeasured() }
    return figure
  }

  private struct Unmeasured: Error {}

  private func item(
    _ id: Int, _ kind: String, _ on: String, codes: [RecordColumn: String] = [:],
    numbers: [RecordQuantity: Int] = [:]
  ) -> Record {
    var record = Record(
      id: RecordID(set: .coordination, subject: id, ordinal: 0, number: "\(id)"),
      codes: codes.merging([.variety: kind]) { $1 },
      days: [.openedOn: day(on), .closedOn: day(on)])
    record.numbers = numbers
    return record
  }

  private func count(_ id: String, _ records: [Record], _ window: Window = .year2025) throws
    -> FigureCount
  {
    RecordCounting(records).count(try figure(id), in: window)
  }

  @Test("374 resolved of 395 received are 94.6% cut off, 94.7% half up: all three lines agree")
  func consultations() throws {
    let counting = RecordCounting(
      (1...395).map { id in
        Record(
          id: RecordID(set: .consultations, subject: id, ordinal: 0, number: "\(id)"),
          codes: [.outcome: id <= 374 ? "resolved" : "withdrawn"],
          days: [.openedOn: day("2025-06-03")])
      })
    let findings = try ArticleLine.liaocheng.prefix(3).map { line in
      let counted: ArticleFinding.Counted =
        switch try #require(line.measure) {
        case .figure(let figure): .figure(counting.count(figure, in: .year2025))
        case .rate(let rate): .rate(counting.figures(rate, in: .year2025)[0])
        }
      return ArticleFinding(line: line, counted: counted, isSameYear: true)
    }
    #expect(
      findings.map(\.counted?.count) == [
        .number(395), .number(374), .fraction(numerator: 374, denominator: 395),
      ])
    #expect(findings.map(\.agreement) == [.agrees, .agrees, .agrees])
    #expect(Percent.text(374, of: 395, rounding: .truncated) == "94.6")
    #expect(Percent.text(374, of: 395, rounding: .halfUp) == "94.7")
  }

  @Test("different codes count once each, and records without one not at all")
  func distinct() throws {
    let count = try count(
      "cross-region-areas",
      [
        item(3, "cross-region", "2025-12-31", codes: [.area: "水利"]),
        item(1, "cross-region", "2025-01-01", codes: [.area: "交通"]),
        item(2, "cross-region", "2025-02-01", codes: [.area: "交通"]),
        item(4, "cross-region", "2025-02-01"),
        item(5, "cross-region", "2024-12-31", codes: [.area: "教育"]),
      ])
    #expect(count.value == 2)
    #expect(count.records.map(\.subject) == [1, 2, 3])
  }

  @Test("sessions add up, one where none is stated; people only where stated")
  func sums() throws {
    let records = [
      item(1, "shared-class", "2025-03-01", numbers: [.sessions: 4, .people: 70]),
      item(2, "shared-class", "2025-03-02", numbers: [.people: 5]),
      item(3, "court-visit", "2025-03-02", numbers: [.sessions: 9, .people: 9]),
    ]
    #expect(try count("shared-class-sessions", records).value == 5)
    #expect(try count("shared-class-people", records).value == 75)
  }

  @Test(
    "years in a row end with the year asked about and stop at the first gap",
    arguments: [
      ([2021, 2022, 2023, 2024, 2025], 5), ([2020, 2021, 2023, 2024, 2025], 3),
      ([2021, 2022, 2023, 2024], 0), ([2025, 2025, 2026], 1), ([], 0),
    ])
  func yearsInRow(_ years: [Int], _ expected: Int) throws {
    let records = years.enumerated().map { item($0, "leaders-attend", "\($1)-06-01") }
    let count = try count("leaders-attend-years", records)
    #expect(count.value == expected)
    #expect(
      count.records.count == years.count { $0 <= 2025 && $0 > 2025 - expected })
  }
}
