import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Steps of counts that end otherwise")
struct OtherCountStepsTests {
  private let calendar: WorkingCalendar

  init() throws {
    calendar = try WorkingCalendar.shipped()
  }

  @Test("A day that a decision names stands alone, moved off rest days")
  func set() {
    let count = calendar.count(settingEndTo: day("2025-05-31"), from: day("2025-04-02"))
    #expect(
      count.steps == [
        .trigger(day("2025-04-02")), .set(day("2025-05-31")), .rawEnd(day("2025-05-31")),
        .movedOver(day("2025-05-31"), .holiday("端午节")),
        .movedOver(day("2025-06-01"), .holiday("端午节")),
        .movedOver(day("2025-06-02"), .holiday("端午节")), .due(day("2025-06-03")),
      ])
    #expect(count.period == nil && count.budget == nil && count.due == day("2025-06-03"))
  }

  @Test("A day that replaces a period stands between the days added before it and after it")
  func setInPlace() {
    let count = calendar.count(
      settingEndTo: day("2025-04-04"), from: day("2025-03-12"), period: .workingDays(10),
      after: [5], extendedBy: [2])
    #expect(
      count.steps == [
        .trigger(day("2025-03-12")), .budget(.workingDays(10)), .extended(days: 5),
        // The day that was named would have ended on 7 April; the two days come after that.
        .set(day("2025-04-04")), .extended(days: 2),
        .rawEnd(day("2025-04-09")), .due(day("2025-04-09")),
      ])
    #expect(count.period == .workingDays(10) && count.budget == nil)
  }

  @Test("Full working days are counted back from the event, and the notice is before them")
  func backwards() {
    // 14, 13, 12, 10 and 9 October; the 8th is the last day for the notice.
    let count = calendar.count(.workingDays(5), backFrom: day("2026-10-15"))
    #expect(
      count.steps == [
        .trigger(day("2026-10-15")), .budget(.workingDays(5)), .backwards,
        .skipped(day("2026-10-11"), .weekend(.sunday)), .madeUp(day("2026-10-10"), "国庆节"),
        .rawEnd(day("2026-10-09")), .due(day("2026-10-08")),
      ])
  }

  @Test("The last day for a notice is not moved off a rest day")
  func backwardsToARestDay() {
    // 13, 12, 11, 10 and 9 June before a Saturday; the day before them is a Sunday.
    let count = calendar.count(.workingDays(5), backFrom: day("2025-06-14"))
    #expect(
      count.steps == [
        .trigger(day("2025-06-14")), .budget(.workingDays(5)), .backwards,
        .rawEnd(day("2025-06-09")), .due(day("2025-06-08")),
      ])
  }

  @Test("A condition holds on the day after its full days, on a Saturday too")
  func fullDays() {
    let count = calendar.count(full: .days(60), from: day("2025-03-10"))
    #expect(
      count.steps == [
        .trigger(day("2025-03-10")), .budget(.days(60)), .rawEnd(day("2025-05-09")),
        .dayAfter(day("2025-05-10")), .due(day("2025-05-10")),
      ])
    #expect(count.rawEnd == day("2025-05-09") && count.due == day("2025-05-10"))
  }

  @Test("A count that is stopped says the days left and nothing that follows its end")
  func stopped() {
    let earlier = Interruption(from: day("2026-08-10"), to: day("2026-08-20"))
    // 60 + 15 + 10 days after 2026-08-03 are 2026-10-27; from 1 September there are 57 to it.
    let count = calendar.count(
      .days(60), from: day("2026-08-03"), extensions: [15], interruptions: [earlier]
    ).stopped(since: day("2026-09-01"))
    #expect(
      count.steps == [
        .trigger(day("2026-08-03")), .budget(.days(60)), .extended(days: 15),
        .interrupted(earlier, days: 10), .rawEnd(day("2026-10-27")),
        .stopped(since: day("2026-09-01"), daysLeft: 57),
      ])
    #expect(count.daysLeft == 57 && count.budget == 75 && !count.provisional)
  }

  @Test("A count stopped between its end and the day that it was moved to has no days left")
  func stoppedWhileMoved() {
    // The end of 2026-10-02 was moved over National Day.
    let count = calendar.count(.days(60), from: day("2026-08-03")).stopped(since: day("2026-10-05"))
    #expect(
      count.steps == [
        .trigger(day("2026-08-03")), .budget(.days(60)), .rawEnd(day("2026-10-02")),
        .stopped(since: day("2026-10-05"), daysLeft: 0),
      ])
    #expect(count.daysLeft == 0)
  }

  @Test("A count stopped on the day of its event has all its days left")
  func stoppedAtOnce() {
    let count = calendar.count(.days(60), from: day("2026-08-03")).stopped(since: day("2026-08-03"))
    #expect(count.steps.last == .stopped(since: day("2026-08-03"), daysLeft: 60))
  }

  @Test("A count stopped before a year without official holidays is not provisional; after it is")
  func stoppedProvisional() {
    // 60 days after 2026-11-02 are New Year, moved over its weekend.
    let count = calendar.count(.days(60), from: day("2026-11-02"))
    #expect(count.provisional)
    let before = count.stopped(since: day("2026-12-01"))
    #expect(!before.provisional)
    #expect(before.steps.last == .stopped(since: day("2026-12-01"), daysLeft: 32))
    // Stopped on its last day it has that day left, wherever its end would have been moved.
    let onItsEnd = count.stopped(since: day("2027-01-01"))
    #expect(!onItsEnd.provisional && onItsEnd.daysLeft == 1)
    #expect(onItsEnd.steps.last == .stopped(since: day("2027-01-01"), daysLeft: 1))
    let after = count.stopped(since: day("2027-01-02"))
    #expect(after.provisional)
    #expect(
      after.steps == [
        .trigger(day("2026-11-02")), .budget(.days(60)), .rawEnd(day("2027-01-01")),
        .stopped(since: day("2027-01-02"), daysLeft: 0), .provisional(year: 2027),
      ])
  }
}
