import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Steps of a count")
struct CountStepsTests {
  private let calendar: WorkingCalendar

  init() throws {
    calendar = try WorkingCalendar.shipped()
  }

  @Test("A count that meets a make-up Saturday says that it was counted")
  func madeUp() {
    #expect(
      calendar.count(.workingDays(5), from: day("2026-02-09")).steps == [
        .trigger(day("2026-02-09")), .budget(.workingDays(5)), .madeUp(day("2026-02-14"), "春节"),
        .rawEnd(day("2026-02-14")), .due(day("2026-02-14")),
      ])
  }

  @Test("Without make-up days the same Saturday and the holidays after it are passed over")
  func madeUpOff() throws {
    let calendar = try WorkingCalendar.shipped(makeUpDaysWork: false)
    #expect(
      calendar.count(.workingDays(5), from: day("2026-02-09")).steps == [
        .trigger(day("2026-02-09")), .budget(.workingDays(5)),
        .skipped(day("2026-02-14"), .weekend(.saturday)),
        .skipped(day("2026-02-15"), .holiday("春节")), .skipped(day("2026-02-16"), .holiday("春节")),
        .skipped(day("2026-02-17"), .holiday("春节")), .skipped(day("2026-02-18"), .holiday("春节")),
        .skipped(day("2026-02-19"), .holiday("春节")), .skipped(day("2026-02-20"), .holiday("春节")),
        .skipped(day("2026-02-21"), .holiday("春节")), .skipped(day("2026-02-22"), .holiday("春节")),
        .skipped(day("2026-02-23"), .holiday("春节")),
        .rawEnd(day("2026-02-24")), .due(day("2026-02-24")),
      ])
  }

  @Test("An end on a holiday is moved day by day, each with its reason")
  func movedOver() {
    #expect(
      calendar.count(.days(60), from: day("2026-08-03")).steps == [
        .trigger(day("2026-08-03")), .budget(.days(60)), .rawEnd(day("2026-10-02")),
        .movedOver(day("2026-10-02"), .holiday("国庆节")),
        .movedOver(day("2026-10-03"), .holiday("国庆节")),
        .movedOver(day("2026-10-04"), .holiday("国庆节")),
        .movedOver(day("2026-10-05"), .holiday("国庆节")),
        .movedOver(day("2026-10-06"), .holiday("国庆节")),
        .movedOver(day("2026-10-07"), .holiday("国庆节")), .due(day("2026-10-08")),
      ])
  }

  @Test("Extensions and interruptions stand in order, each with the days it came to")
  func extendedAndInterrupted() {
    let before = Interruption(from: day("2025-02-20"), to: day("2025-03-06"))
    let during = Interruption(from: day("2025-03-10"), to: day("2025-03-20"))
    let count = calendar.count(
      .days(60), from: day("2025-03-03"), extensions: [20, 10], interruptions: [during, before])
    #expect(
      count.steps == [
        .trigger(day("2025-03-03")), .budget(.days(60)), .extended(days: 20), .extended(days: 10),
        .interrupted(before, days: 2), .interrupted(during, days: 10),
        .rawEnd(day("2025-06-13")), .due(day("2025-06-13")),
      ])
  }

  @Test("An end that was held open is not moved over the days it stood still")
  func heldOpen() {
    let talks = Interruption(from: day("2026-10-05"), to: day("2026-10-11"))
    let count = calendar.count(.days(60), from: day("2026-08-03"), interruptions: [talks])
    #expect(
      count.steps == [
        .trigger(day("2026-08-03")), .budget(.days(60)),
        .heldOpen(talks, until: day("2026-10-11")), .rawEnd(day("2026-10-02")),
        .movedOver(day("2026-10-11"), .weekend(.sunday)), .due(day("2026-10-12")),
      ])
  }

  @Test("A month without the day number is named, and a leap day's anniversary is the 28th")
  func monthEnd() {
    #expect(
      calendar.count(.years(1), from: day("2024-02-29")).steps == [
        .trigger(day("2024-02-29")), .budget(.years(1)), .monthEnd(day("2025-02-28")),
        .rawEnd(day("2025-02-28")), .due(day("2025-02-28")),
      ])
  }

  @Test("A year without official holidays is named once, after the end")
  func provisional() {
    #expect(
      calendar.count(.workingDays(5), from: day("2026-12-28")).steps == [
        .trigger(day("2026-12-28")), .budget(.workingDays(5)),
        .skipped(day("2027-01-01"), .holiday("元旦")),
        .skipped(day("2027-01-02"), .weekend(.saturday)),
        .skipped(day("2027-01-03"), .weekend(.sunday)),
        .rawEnd(day("2027-01-05")), .due(day("2027-01-05")), .provisional(year: 2027),
      ])
  }
}
