import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Adding months")
struct MonthArithmeticTests {
  @Test(
    "Months run to the same day number, or to the month's last day where it lacks it",
    arguments: [
      ("2024-01-31", 1, "2024-02-29"), ("2025-01-31", 1, "2025-02-28"),
      ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
      ("2024-02-29", 60, "2029-02-28"), ("2025-02-28", 12, "2026-02-28"),
      ("2023-02-28", 12, "2024-02-28"), ("2025-03-31", 1, "2025-04-30"),
      ("2025-03-31", 2, "2025-05-31"), ("2025-08-31", 6, "2026-02-28"),
      ("2025-12-15", 1, "2026-01-15"), ("2025-11-30", 3, "2026-02-28"),
      ("2025-06-01", 0, "2025-06-01"), ("2024-10-31", 14, "2025-12-31"),
    ])
  func forwards(start: String, months: Int, end: String) {
    #expect(day(start).adding(months: months) == day(end))
  }

  @Test(
    "Negative months run backwards in the same way",
    arguments: [
      ("2024-03-31", -1, "2024-02-29"), ("2025-03-31", -1, "2025-02-28"),
      ("2025-01-15", -1, "2024-12-15"), ("2025-01-31", -2, "2024-11-30"),
      ("2024-02-29", -12, "2023-02-28"), ("2024-02-29", -48, "2020-02-29"),
      ("2025-12-31", -12, "2024-12-31"), ("1970-01-01", -1, "1969-12-01"),
    ])
  func backwards(start: String, months: Int, end: String) {
    #expect(day(start).adding(months: months) == day(end))
  }

  @Test("From every day of eight years a month leads into the next month, to a day it has")
  func everyDay() {
    var (date, wrong, days) = (day("2019-01-01"), [String](), 0)
    while date <= day("2026-12-31") {
      let (year, month, number) = date.parts
      for months in [1, 11, 12, 13] {
        var (expectedYear, expectedMonth) = (year, month)
        for _ in 0..<months {
          (expectedYear, expectedMonth) =
            expectedMonth == 12 ? (expectedYear + 1, 1) : (expectedYear, expectedMonth + 1)
        }
        let end = date.adding(months: months)
        let isLastOfMonth = end.adding(days: 1).parts.day == 1
        let right =
          end.parts.year == expectedYear && end.parts.month == expectedMonth
          && (end.parts.day == number || (end.parts.day < number && isLastOfMonth))
        if !right { wrong.append("\(date) + \(months) months = \(end)") }
      }
      days += 1
      date = date.adding(days: 1)
    }
    #expect(wrong.prefix(3) == [])
    #expect(days == 2_922)
  }
}
