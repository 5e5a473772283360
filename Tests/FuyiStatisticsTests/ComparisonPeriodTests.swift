import FuyiLaw
import FuyiStatistics
import FuyiTestSupport
import Testing

@Suite("The period to compare with")
struct ComparisonPeriodTests {
  @Test(
    "of a calendar period its neighbour, of any other as many days before",
    arguments: [
      ("2025-01-01", "2025-12-31", "2024-01-01", "2024-12-31"),
      ("2025-07-01", "2025-09-30", "2025-04-01", "2025-06-30"),
      ("2025-03-01", "2025-03-31", "2025-02-01", "2025-02-28"),
      ("2025-03-10", "2025-03-19", "2025-02-28", "2025-03-09"),
      ("2025-03-10", "2025-03-10", "2025-03-09", "2025-03-09"),
    ])
  func previous(_ first: String, _ last: String, _ otherFirst: String, _ otherLast: String) {
    #expect(
      Window.of(first, last).beside(.previous) == Window.of(otherFirst, otherLast))
  }

  @Test(
    "a year ago, to the end of February where the day is missing",
    arguments: [
      ("2025-07-01", "2025-09-30", "2024-07-01", "2024-09-30"),
      ("2024-02-01", "2024-02-29", "2023-02-01", "2023-02-28"),
      ("2024-02-10", "2024-02-29", "2023-02-10", "2023-02-28"),
      ("2025-03-10", "2025-04-19", "2024-03-10", "2024-04-19"),
    ])
  func yearAgo(_ first: String, _ last: String, _ otherFirst: String, _ otherLast: String) {
    #expect(Window.of(first, last).beside(.yearAgo) == Window.of(otherFirst, otherLast))
  }

  @Test("the day of asking stays, and a named period is taken as it is")
  func named() {
    let window = Window.of("2025-01-01", "2025-03-31", asOf: "2025-04-10")
    #expect(
      window.beside(.named(first: day("2020-01-01"), last: day("2020-12-31")))
        == Window.of("2020-01-01", "2020-12-31", asOf: "2025-04-10"))
    #expect(window.beside(.previous)?.asOf == day("2025-04-10"))
  }

  @Test("before the first year of dates there is nothing to compare with")
  func first() {
    #expect(Window.of("1900-01-01", "1900-12-31").beside(.yearAgo) == nil)
  }
}
