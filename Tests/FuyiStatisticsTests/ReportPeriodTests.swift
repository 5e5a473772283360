import FuyiLaw
import FuyiStatistics
import FuyiTestSupport
import Testing

@Suite("Periods of a report")
struct ReportPeriodTests {
  @Test(
    "a year, a quarter and a month by their codes",
    arguments: [
      ("2025", "2025-01-01", "2025-12-31"), ("2025-Q1", "2025-01-01", "2025-03-31"),
      ("2025-Q4", "2025-10-01", "2025-12-31"), ("2025-03", "2025-03-01", "2025-03-31"),
      ("2024-02", "2024-02-01", "2024-02-29"), ("2025-12", "2025-12-01", "2025-12-31"),
      ("1900", "1900-01-01", "1900-12-31"), ("2199-12", "2199-12-01", "2199-12-31"),
    ])
  func codes(_ code: String, _ first: String, _ last: String) throws {
    let period = try #require(ReportPeriod(code: code))
    #expect(period.first == day(first))
    #expect(period.last == day(last))
    #expect(period.code == code)
  }

  @Test(
    "anything else is none",
    arguments: [
      "", "25", "02025", "2025-", "2025-Q0", "2025-Q5", "2025-Q", "2025-Q11", "2025-q1", "2025-0",
      "2025-00", "2025-13", "2025-3", "2025-03-01", "-2025", "1899", "2200", "2025 ", "2025/03",
      "二〇二五", "+202", "2025-Q+",
    ])
  func none(_ code: String) { #expect(ReportPeriod(code: code) == nil) }

  @Test("a sign is no digit of a month")
  func sign() {
    #expect(ReportPeriod(code: "2025-+3") == nil)
  }

  @Test("a period that ends before it begins is none; one of a day is one")
  func window() {
    #expect(
      Window(first: day("2025-02-01"), last: day("2025-01-31"), asOf: day("2025-03-01")) == nil)
    #expect(
      Window(first: day("2025-02-01"), last: day("2025-02-01"), asOf: day("2025-01-01")) != nil)
  }

  private func pieces(_ first: String, _ last: String, _ grouping: Grouping) -> [String]? {
    Window.of(first, last).pieces(by: grouping)?.map {
      "\($0.code) \($0.window.first)…\($0.window.last)"
    }
  }

  @Test("a period is cut at the bounds of months, its own ends kept")
  func months() {
    #expect(
      pieces("2024-12-15", "2025-02-10", .month) == [
        "2024-12 2024-12-15…2024-12-31", "2025-01 2025-01-01…2025-01-31",
        "2025-02 2025-02-01…2025-02-10",
      ])
  }

  @Test("a period is cut at the bounds of quarters and years")
  func longer() {
    #expect(
      pieces("2024-12-31", "2025-04-01", .quarter) == [
        "2024-Q4 2024-12-31…2024-12-31", "2025-Q1 2025-01-01…2025-03-31",
        "2025-Q2 2025-04-01…2025-04-01",
      ])
    #expect(
      pieces("2024-12-31", "2025-04-01", .year) == [
        "2024 2024-12-31…2024-12-31", "2025 2025-01-01…2025-04-01",
      ])
    #expect(pieces("2025-05-06", "2025-05-06", .year) == ["2025 2025-05-06…2025-05-06"])
  }

  @Test("each piece is asked about on the same day as the whole")
  func asOf() {
    let pieces = Window.of("2025-01-01", "2025-12-31", asOf: "2025-04-10").pieces(by: .quarter)
    #expect(pieces?.map(\.window.asOf) == Array(repeating: day("2025-04-10"), count: 4))
  }

  @Test("every grouping cuts the period or has a column, never both")
  func groupings() {
    for grouping in Grouping.allCases {
      let cuts = Window.year2025.pieces(by: grouping) != nil
      #expect(cuts == (grouping.column == nil), "\(grouping)")
    }
    #expect(Grouping.allCases.filter { $0.column == nil } == [.month, .quarter, .year])
  }
}

@Suite("Periods beside a period")
struct NeighbouringPeriodTests {
  @Test(
    "the period before and the same a year ago",
    arguments: [
      ("2025", "2024", "2024"), ("2025-Q1", "2024-Q4", "2024-Q1"),
      ("2025-Q4", "2025-Q3", "2024-Q4"), ("2025-01", "2024-12", "2024-01"),
      ("2025-12", "2025-11", "2024-12"), ("2024-03", "2024-02", "2023-03"),
    ])
  func neighbours(_ code: String, _ previous: String, _ yearAgo: String) throws {
    let period = try #require(ReportPeriod(code: code))
    #expect(period.previous == ReportPeriod(code: previous))
    #expect(period.yearAgo == ReportPeriod(code: yearAgo))
    #expect(period.previous?.last.adding(days: 1) == period.first)
  }

  @Test("before the first year of dates there is none")
  func first() {
    #expect(ReportPeriod(code: "1900")?.previous == nil)
    #expect(ReportPeriod(code: "1900-03")?.yearAgo == nil)
  }

  @Test(
    "names as a report prints them",
    arguments: [
      ("2025", "2025年", "2025"), ("2025-Q3", "2025年第三季度", "Q3 2025"),
      ("2025-03", "2025年3月", "2025-03"),
    ])
  func names(_ code: String, _ zh: String, _ en: String) {
    #expect(ReportPeriod(code: code)?.term == Term(zh: zh, en: en))
  }
}
