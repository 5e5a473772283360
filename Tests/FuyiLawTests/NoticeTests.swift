import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Notices that are counted backwards")
struct NoticeTests {
  @Test(
    "Five full working days lie between a notice and an event around National Day 2025",
    arguments: [
      // 23, 24, 25, 26 September and make-up Sunday the 28th; then the 29th.
      ("2025-09-29", "2025-09-22"),
      ("2025-09-30", "2025-09-23"),
      // The whole holiday lies between the event and the last working day before it.
      ("2025-10-09", "2025-09-24"),
      ("2025-10-10", "2025-09-25"),
      // Make-up Saturday 11 October and Sunday 28 September: the notice may go out on the latter.
      ("2025-10-13", "2025-09-28"),
      ("2025-10-14", "2025-09-29"),
      // Not moved, though 8 October is a holiday.
      ("2025-10-15", "2025-10-08"),
      ("2025-10-16", "2025-10-09"),
      // An event on a rest day is counted back from that day.
      ("2025-10-05", "2025-09-24"),
    ])
  func nationalDay(event: String, notice: String) throws {
    let calendar = try WorkingCalendar.shipped()
    #expect(calendar.count(.workingDays(5), backFrom: day(event)).due == day(notice))
  }

  @Test("Where make-up days are not worked the notice has to go out earlier")
  func withoutMakeUpDays() throws {
    let calendar = try WorkingCalendar.shipped(makeUpDaysWork: false)
    #expect(
      calendar.count(.workingDays(5), backFrom: day("2025-10-13")).due == day("2025-09-25"))
  }

  @Test(
    "For every event of 2025 the notice is the last day with enough working days after it",
    arguments: [1, 3, 5, 10], [true, false])
  func everyEvent(days: Int, makeUpDaysWork: Bool) throws {
    let calendar = try WorkingCalendar.shipped(makeUpDaysWork: makeUpDaysWork)
    let naive = try NaiveCalendar(makeUpDaysWork: makeUpDaysWork)
    let events = naive.index(day("2025-01-01"))...naive.index(day("2025-12-31"))
    var wrong: [String] = []
    for event in events {
      let last = (event - 60..<event).last { notice in
        (notice + 1..<event).count { !naive.isRest($0) } >= days
      }
      let found = calendar.count(.workingDays(days), backFrom: naive.dates[event]).due
      if last.map({ naive.dates[$0] }) != found {
        wrong.append("\(naive.days[event].text): \(found)")
      }
    }
    #expect(wrong.prefix(3) == [])
    #expect(events.count == 365)
  }
}
