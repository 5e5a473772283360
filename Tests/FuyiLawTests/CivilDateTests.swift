import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Civil dates")
struct CivilDateTests {
  @Test("Every day from 1900 to 2199 is the same as a number, as parts, as text and as a weekday")
  func everyDay() throws {
    var naive = NaiveDay(newYear: 1900, weekday: 0)
    let first = day("1900-01-01").dayNumber
    var (days, wrong) = (0, [String]())
    while naive.year <= 2199 {
      let date = try CivilDate(naive.text)
      let parts = date.parts
      let agrees =
        date.dayNumber == first + days
        && date == CivilDate(dayNumber: first + days)
        && parts == (naive.year, naive.month, naive.day)
        && date.year == naive.year
        && date.description == naive.text
        && date.weekday.rawValue == naive.weekday + 1
      let built = try CivilDate(year: naive.year, month: naive.month, day: naive.day)
      if !agrees || built != date { wrong.append(naive.text) }
      days += 1
      naive.step()
    }
    #expect(wrong.prefix(3) == [])
    #expect(days == 300 * 365 + 73)
  }

  @Test(
    "A day has the number and the weekday that almanacs give",
    arguments: [
      ("1900-01-01", -25_567, .monday), ("1969-12-31", -1, .wednesday),
      ("1970-01-01", 0, .thursday), ("2000-02-29", 11_016, .tuesday),
      ("2024-01-01", 19_723, .monday), ("2026-10-01", 20_727, .thursday),
      ("2199-12-31", 84_005, .tuesday),
    ] as [(String, Int, Weekday)])
  func anchors(text: String, number: Int, weekday: Weekday) {
    #expect(day(text).dayNumber == number)
    #expect(day(text).weekday == weekday)
  }

  @Test("Before 1970 and outside the readable years the arithmetic goes on without a seam")
  func outsideTheYears() {
    #expect(day("1900-01-01").adding(days: -1).parts == (1899, 12, 31))
    #expect(day("1900-01-01").adding(days: -1).description == "1899-12-31")
    #expect(day("2199-12-31").adding(days: 1).parts == (2200, 1, 1))
    #expect(CivilDate(dayNumber: -719_468).parts == (0, 3, 1))
    #expect(CivilDate(dayNumber: -719_469).parts == (0, 2, 29))
    #expect(CivilDate(dayNumber: -719_469).weekday == .tuesday)
  }

  @Test(
    "February has 29 days in every fourth year, not in a hundredth, but in a four-hundredth",
    arguments: [
      (1900, 28), (1904, 29), (2000, 29), (2023, 28), (2024, 29), (2025, 28), (2026, 28),
      (2028, 29), (2100, 28), (2196, 29),
    ])
  func leapYears(year: Int, last: Int) {
    #expect(CivilDate.lastDay(ofMonth: 2, in: year) == last)
  }

  @Test("The other months have their days in any year", arguments: [1900, 2000, 2024, 2025])
  func monthLengths(year: Int) {
    let lengths = (1...12).filter { $0 != 2 }.map { CivilDate.lastDay(ofMonth: $0, in: year) }
    #expect(lengths == [31, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  }

  @Test("Days are added and subtracted across months and years")
  func addingDays() {
    #expect(day("2024-02-28").adding(days: 1) == day("2024-02-29"))
    #expect(day("2024-12-31").adding(days: 1) == day("2025-01-01"))
    #expect(day("2025-03-01").adding(days: -1) == day("2025-02-28"))
    #expect(day("2025-03-01").adding(days: 0) == day("2025-03-01"))
    #expect(day("2025-03-01").days(since: day("2024-03-01")) == 365)
    #expect(day("2024-03-01").days(since: day("2025-03-01")) == -365)
  }

  @Test("An earlier day is less than a later one")
  func order() {
    #expect(day("2025-09-30") < day("2025-10-01"))
    #expect(!(day("2025-10-01") < day("2025-10-01")))
    #expect([day("2026-01-02"), day("2025-12-31")].min() == day("2025-12-31"))
  }
}
