import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Worked dates")
struct WorkedDatesTests {
  struct Row: CustomTestStringConvertible {
    let period: Period
    let start: CivilDate
    let rawEnd: CivilDate
    let deadline: CivilDate

    init(_ period: Period, _ start: String, end rawEnd: String? = nil, _ deadline: String) {
      self.period = period
      self.start = day(start)
      self.rawEnd = day(rawEnd ?? deadline)
      self.deadline = day(deadline)
    }

    var testDescription: String { "\(period.term.en) from \(start)" }
  }

  @Test(
    "A period ends on the day that was worked out by hand from the notice of its year",
    arguments: [
      Row(.workingDays(5), "2026-02-09", "2026-02-14"),
      Row(.workingDays(5), "2026-02-10", "2026-02-24"),
      Row(.workingDays(7), "2026-09-18", "2026-09-29"),
      Row(.workingDays(10), "2026-09-29", "2026-10-19"),
      Row(.workingDays(3), "2026-04-30", "2026-05-08"),
      Row(.workingDays(5), "2025-09-26", "2025-10-10"),
      Row(.days(60), "2026-08-03", end: "2026-10-02", "2026-10-08"),
      Row(.days(30), "2026-01-20", end: "2026-02-19", "2026-02-24"),
      Row(.days(60), "2026-07-21", end: "2026-09-19", "2026-09-20"),
      Row(.days(60), "2025-12-02", end: "2026-01-31", "2026-02-02"),
    ])
  func worked(row: Row) throws {
    let count = try WorkingCalendar.shipped().count(row.period, from: row.start)
    #expect(count.trigger == row.start)
    #expect(count.period == row.period)
    #expect(count.rawEnd == row.rawEnd)
    #expect(count.due == row.deadline)
    #expect(!count.provisional)
  }

  @Test(
    "Where make-up days are not worked, the same starts end on other days",
    arguments: [
      Row(.workingDays(5), "2026-02-09", "2026-02-24"),
      Row(.workingDays(5), "2026-02-10", "2026-02-25"),
      Row(.workingDays(7), "2026-09-18", "2026-09-30"),
      Row(.workingDays(10), "2026-09-29", "2026-10-20"),
      Row(.workingDays(3), "2026-04-30", "2026-05-08"),
      Row(.workingDays(5), "2025-09-26", "2025-10-13"),
      Row(.days(60), "2026-07-21", end: "2026-09-19", "2026-09-21"),
    ])
  func withoutMakeUpDays(row: Row) throws {
    let calendar = try WorkingCalendar.shipped(makeUpDaysWork: false)
    let count = calendar.count(row.period, from: row.start)
    #expect(count.rawEnd == row.rawEnd)
    #expect(count.due == row.deadline)
  }
}
