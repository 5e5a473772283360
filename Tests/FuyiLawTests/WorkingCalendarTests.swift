import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("The working calendar")
struct WorkingCalendarTests {
  @Test(
    "A rest day has its reason and a working day has none",
    arguments: [
      ("2025-09-26", nil), ("2025-09-27", .weekend(.saturday)), ("2025-09-28", nil),
      ("2025-09-30", nil), ("2025-10-01", .holiday("国庆节")), ("2025-10-06", .holiday("中秋节")),
      ("2025-10-04", .holiday("国庆节")), ("2025-10-11", nil), ("2025-10-12", .weekend(.sunday)),
      ("2027-10-05", .holiday("国庆节（补假）")), ("2028-10-02", nil),
      ("2028-10-01", .weekend(.sunday)),
    ] as [(String, RestReason?)])
  func reasons(text: String, reason: RestReason?) throws {
    let calendar = try WorkingCalendar.shipped()
    #expect(calendar.restReason(day(text)) == reason)
    #expect(calendar.isWorkingDay(day(text)) == (reason == nil))
  }

  @Test("A make-up Sunday works under the festival's name, or rests where the switch is off")
  func makeUpDays() throws {
    let sunday = day("2026-09-20")
    let on = try WorkingCalendar.shipped()
    #expect(on.makeUpDaysWork)
    #expect(on.isWorkingDay(sunday))
    #expect(on.makeUpName(sunday) == "国庆节")
    #expect(on.makeUpName(day("2026-10-01")) == nil)
    #expect(on.makeUpName(day("2026-09-21")) == nil)
    let off = try WorkingCalendar.shipped(makeUpDaysWork: false)
    #expect(!off.makeUpDaysWork)
    #expect(off.restReason(sunday) == .weekend(.sunday))
    #expect(off.makeUpName(sunday) == nil)
    #expect(off.restReason(day("2026-10-01")) == .holiday("国庆节"))
  }

  @Test("The Monday on which the long holiday of 2020 ended is worked and makes up for nothing")
  func mondayOf2020() throws {
    let monday = day("2020-02-03")
    for makeUpDaysWork in [true, false] {
      let calendar = try WorkingCalendar.shipped(makeUpDaysWork: makeUpDaysWork)
      #expect(calendar.restReason(monday) == nil)
      #expect(calendar.makeUpName(monday) == nil)
      #expect(calendar.restReason(day("2020-02-02")) == .holiday("春节"))
    }
  }

  @Test("The first working day on or after a day is that day itself if it is worked")
  func workingDayOnOrAfter() throws {
    let calendar = try WorkingCalendar.shipped()
    #expect(calendar.workingDay(onOrAfter: day("2026-10-01")) == day("2026-10-08"))
    #expect(calendar.workingDay(onOrAfter: day("2026-10-08")) == day("2026-10-08"))
    #expect(calendar.workingDay(onOrAfter: day("2026-09-19")) == day("2026-09-20"))
  }

  @Test("Only the years of the official list are official")
  func officialYears() throws {
    let calendar = try WorkingCalendar.shipped()
    #expect(calendar.officialYears == Set(2004...2026))
    #expect(calendar.isOfficial(day("2004-01-01")))
    #expect(!calendar.isOfficial(day("2003-12-31")))
    #expect(calendar.isOfficial(day("2026-12-31")))
    #expect(!calendar.isOfficial(day("2027-01-01")))
  }

  @Test("A list may name the first and the last day that there is, with the week beyond them")
  func farYears() throws {
    let list = "date,kind,name\n1900-01-01,holiday,元旦\n2199-12-31,holiday,除夕"
    let calendar = WorkingCalendar(official: try HolidayList(parsing: list))
    #expect(calendar.restReason(day("1900-01-01")) == .holiday("元旦"))
    #expect(calendar.restReason(day("2199-12-31")) == .holiday("除夕"))
    #expect(calendar.isOfficial(day("2199-12-31")) && !calendar.isOfficial(day("2198-12-31")))
    let before = day("1900-01-01").adding(days: -1)
    #expect(calendar.restReason(before) == .weekend(.sunday) && !calendar.isOfficial(before))
    let after = day("2199-12-31").adding(days: 1)
    #expect(calendar.isWorkingDay(after) && !calendar.isOfficial(after))
  }

  @Test("A projection fills years without an official list and adds nothing to the others")
  func projections() throws {
    let official = try HolidayList(parsing: "date,kind,name\n2026-10-01,holiday,国庆节")
    let projected = try HolidayList(
      parsing: """
        date,kind,name
        2026-10-01,holiday,projected
        2026-10-02,holiday,projected
        2027-10-01,holiday,projected
        """)
    let calendar = WorkingCalendar(official: official, projected: projected)
    #expect(calendar.restReason(day("2026-10-01")) == .holiday("国庆节"))
    #expect(calendar.restReason(day("2026-10-02")) == nil)
    #expect(calendar.restReason(day("2027-10-01")) == .holiday("projected"))
    #expect(calendar.officialYears == [2026])
    let alone = WorkingCalendar(official: official)
    #expect(alone.restReason(day("2027-10-01")) == nil)
  }
}
