import FuyiLaw
import FuyiTestSupport
import Testing

/// Each official year is hidden and every count from it compared with what the notice made of it.
@Suite("What a missing year allows")
struct MissingYearsTests {
  /// The parade of 2015: off from 3 to 5 September, worked on Sunday 6, by no festival.
  ///
  /// The Spring Festival that the epidemic lengthened, 2020-01-31 to 02-02, stays within what is
  /// allowed.
  private static let orderedOnce = day("2015-09-03")...day("2015-09-06")

  @Test(
    "Every end by the notice lies within what was allowed before it, but for the parade of 2015",
    arguments: 2009...2026, HeldOutYear.Knowledge.allCases)
  func heldOut(year: Int, knowledge: HeldOutYear.Knowledge) throws {
    let held = try HeldOutYear(year, knowing: knowledge)
    let unexplained = held.misses.filter { miss in
      // The longest of the periods reaches the parade from 60 days before.
      let span = Self.orderedOnce.lowerBound.adding(days: -60)...Self.orderedOnce.upperBound
      return !span.contains(miss.trigger)
    }
    #expect(unexplained.prefix(3).map(\.text) == [])
    #expect(held.withoutPlain == 0)
    #expect((held.misses.count > 0) == (year == 2015))
    #expect(!held.calendar.isOfficial(day("\(year)-06-30")))
  }

  @Test("The parade of 2015 excuses only counts that come to its days or pass over them")
  func parade() throws {
    let whole = WorkingCalendar(official: try HolidayList.shippedOfficial())
    let without = WorkingCalendar(
      official: try HolidayList(
        parsing: HolidayList.text(
          try HolidayList.shippedOfficial().lines.filter { line in
            !Self.orderedOnce.contains(day(String(line.prefix(10))))
          })))
    for knowledge in HeldOutYear.Knowledge.allCases {
      for miss in try HeldOutYear(2015, knowing: knowledge).misses {
        let touched = HeldOutYear.periods.contains { period in
          whole.count(period, from: miss.trigger).due
            != without.count(period, from: miss.trigger).due
        }
        #expect(touched, "\(miss.text)")
      }
    }
  }

  /// Mean in hundredths of a day and maximum in days, of all triggers of the eighteen years and
  /// the Decembers before them.
  private static let widths: [(HeldOutYear.Knowledge, Period, mean: Int, most: Int)] = [
    (.nothing, .workingDays(3), 379, 22),
    (.nothing, .workingDays(5), 452, 22),
    (.nothing, .workingDays(7), 574, 24),
    (.nothing, .workingDays(10), 683, 24),
    (.nothing, .days(15), 289, 20),
    (.nothing, .days(30), 286, 20),
    (.nothing, .days(60), 243, 20),
    (.projection, .workingDays(3), 107, 14),
    (.projection, .workingDays(5), 150, 20),
    (.projection, .workingDays(7), 224, 20),
    (.projection, .workingDays(10), 292, 21),
    (.projection, .days(15), 63, 12),
    (.projection, .days(30), 60, 12),
    (.projection, .days(60), 52, 12),
  ]

  @Test(
    "The ranges are as wide as they were found to be", arguments: HeldOutYear.Knowledge.allCases)
  func width(knowledge: HeldOutYear.Knowledge) throws {
    var all: [Period: [Int]] = [:]
    for year in 2009...2026 {
      all.merge(try HeldOutYear(year, knowing: knowledge).widths, uniquingKeysWith: +)
    }
    for (_, period, mean, most) in Self.widths.filter({ $0.0 == knowledge }) {
      let found = try #require(all[period])
      let foundMean = found.reduce(0, +) * 100 / found.count
      #expect(found.count == 7_132)
      #expect(foundMean == mean, "\(period.term.en)")
      #expect(found.max() == most, "\(period.term.en)")
      #expect(found.contains(0))
    }
  }

  @Test(
    "A count far from every festival ends on one day",
    arguments: [
      (.workingDays(5), "2027-07-12"), (.workingDays(10), "2028-07-19"), (.days(15), "2027-03-01"),
      (.days(60), "2029-05-20"), (.days(30), "2027-11-01"),
    ] as [(Period, String)])
  func far(period: Period, trigger: String) throws {
    let calendar = try WorkingCalendar.shipped()
    let count = calendar.count(period, from: day(trigger))
    let range = MissingYears(count.missingYears, of: calendar)
      .range { $0.count(period, from: day(trigger)).due }
    #expect(count.provisional)
    #expect(range == count.due...count.due)
  }

  @Test(
    "Worked by hand: what is still open for 2027 and 2028",
    arguments: [
      // Labour Day 2027 is Saturday and Sunday; the days in lieu may be four more at the most.
      (.days(30), "2027-04-01", "2027-05-03", "2027-05-10"),
      // Qingming is Monday 5 April: the weekend before it may be worked, or four days be joined.
      (.workingDays(3), "2027-03-31", "2027-04-03", "2027-04-08"),
      // New Year's own notice may still change the days before it.
      (.days(15), "2026-12-16", "2026-12-31", "2027-01-04"),
    ] as [(Period, String, String, String)])
  func byHand(period: Period, trigger: String, earliest: String, latest: String) throws {
    let calendar = try WorkingCalendar.shipped()
    let range = MissingYears([2027], of: calendar)
      .range { $0.count(period, from: day(trigger)).due }
    #expect(range == day(earliest)...day(latest))
  }

  @Test("A projection leaves two calendars beside the plain one, an unknown year two for each past")
  func number() throws {
    let calendar = try WorkingCalendar.shipped()
    #expect(MissingYears([], of: calendar).calendars.count == 1)
    #expect(MissingYears([2025], of: calendar).calendars.count == 1)
    #expect(MissingYears([2027], of: calendar).calendars.count == 3)
    #expect(MissingYears([2028], of: calendar).calendars.count == 1 + 2 * 19)
    #expect(MissingYears([2027, 2028, 2029], of: calendar).calendars.count == 1 + 2 * 19)
    let young = WorkingCalendar(
      official: try HolidayList(parsing: "date,kind,name\n2005-01-01,holiday,元旦"))
    #expect(MissingYears([2006], of: young).calendars.count == 1)
  }

  @Test("What is official stays, in every calendar that is allowed")
  func officialStays() throws {
    let official = try HolidayList.shippedOfficial()
    let calendar = try WorkingCalendar.shipped()
    for possible in MissingYears([2027, 2028], of: calendar).calendars {
      #expect(
        official.days.allSatisfy {
          possible.isWorkingDay($0.date) == calendar.isWorkingDay($0.date)
        })
      #expect(possible.officialYears == calendar.officialYears)
      #expect(possible.restReason(day("2027-01-01")) == .holiday("元旦"))
      #expect(possible.isWorkingDay(day("2026-12-24")))
    }
  }

  @Test("Where make-up days rest, no weekend of a missing year is worked")
  func makeUpSwitch() throws {
    let calendar = try WorkingCalendar.shipped(makeUpDaysWork: false)
    for possible in MissingYears([2027], of: calendar).calendars {
      for offset in 0..<365 {
        let day = day("2027-01-01").adding(days: offset)
        #expect(!day.weekday.isWeekend || !possible.isWorkingDay(day))
      }
    }
  }

  @Test("A count names the missing years that it looked at")
  func yearsOfCount() throws {
    let calendar = try WorkingCalendar.shipped()
    #expect(calendar.count(.days(60), from: day("2026-03-02")).missingYears == [])
    #expect(calendar.count(.days(60), from: day("2026-12-02")).missingYears == [2027])
    #expect(
      calendar.count(.workingDays(300), from: day("2027-03-02")).missingYears == [2027, 2028])
  }
}
