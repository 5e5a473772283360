import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Counts against a count on the fingers")
struct NaiveCountTests {
  private static let periods: [Period] = [
    .workingDays(3), .workingDays(5), .workingDays(7), .workingDays(10), .days(15), .days(30),
    .days(60), .days(90), .years(1), .years(5),
  ]

  @Test(
    "From every day of 2019 to 2026 a period ends where counting one day after the other ends",
    arguments: periods, [true, false])
  func everyStart(period: Period, makeUpDaysWork: Bool) throws {
    let calendar = try WorkingCalendar.shipped(makeUpDaysWork: makeUpDaysWork)
    let naive = try NaiveCalendar(makeUpDaysWork: makeUpDaysWork)
    let starts = naive.index(day("2019-01-01"))...naive.index(day("2026-12-31"))
    var (wrong, provisional, moved) = ([String](), 0, 0)
    for start in starts {
      let expected =
        switch period.unit {
        case .workingDays: naive.workingDays(period.amount, after: start)
        case .calendarDays: naive.calendarDays(period.amount, after: start)
        case .months: preconditionFailure("no period here is in months")
        case .years: naive.years(period.amount, after: start)
        }
      let count = calendar.count(period, from: naive.dates[start])
      let found = NaiveCalendar.End(
        rawEnd: count.rawEnd, due: count.due, provisional: count.provisional)
      if found != expected { wrong.append("\(naive.days[start].text): \(found), not \(expected)") }
      if count.provisional { provisional += 1 }
      if count.due != count.rawEnd { moved += 1 }
    }
    #expect(wrong.prefix(3) == [])
    #expect(starts.count == 2_922)
    #expect(provisional > 0)
    #expect((moved > 0) == (period.unit != .workingDays))
  }

  @Test(
    "A count is provisional from the first start that makes it look at a day of 2027",
    arguments: [
      (.workingDays(3), "2026-12-29"), (.workingDays(10), "2026-12-18"),
      (.days(30), "2026-12-02"), (.days(90), "2026-10-03"), (.years(1), "2026-01-01"),
    ] as [(Period, String)])
  func provisional(period: Period, first: String) throws {
    let calendar = try WorkingCalendar.shipped()
    #expect(calendar.count(period, from: day(first)).provisional)
    #expect(!calendar.count(period, from: day(first).adding(days: -1)).provisional)
  }

  @Test("A rest day of an unofficial year makes a count provisional too, and each year is named")
  func provisionalByRestDays() throws {
    let list = try HolidayList(parsing: "date,kind,name\n2023-01-02,holiday,元旦")
    let calendar = WorkingCalendar(official: list)
    // 2022-12-31 was a Saturday; nothing else of 2022 is looked at.
    for (period, trigger) in [(Period.workingDays(3), "2022-12-30"), (.days(15), "2022-12-16")] {
      let count = calendar.count(period, from: day(trigger))
      #expect(count.due.year == 2023)
      #expect(count.provisional)
      #expect(count.steps.last == .provisional(year: 2022))
    }
    let long = calendar.count(.workingDays(600), from: day("2021-12-20"))
    #expect(
      long.steps.suffix(3) == [
        .provisional(year: 2021), .provisional(year: 2022), .provisional(year: 2024),
      ])
  }

  @Test("Months of a period end like years, on the day number and then off rest days")
  func months() throws {
    let calendar = try WorkingCalendar.shipped()
    let count = calendar.count(Period(6, .months), from: day("2025-08-31"))
    #expect(count.rawEnd == day("2026-02-28"))
    #expect(count.due == day("2026-02-28"))
    let holiday = calendar.count(Period(1, .months), from: day("2025-09-03"))
    #expect(holiday.rawEnd == day("2025-10-03"))
    #expect(holiday.due == day("2025-10-09"))
  }
}
