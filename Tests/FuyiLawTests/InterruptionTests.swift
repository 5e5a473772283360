import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Interruptions by example")
struct InterruptionTests {
  private let calendar: WorkingCalendar

  init() throws {
    calendar = try WorkingCalendar.shipped()
  }

  private func count(_ days: Int, _ start: String, _ stretches: (String, String)...) -> Count {
    calendar.count(.days(days), from: day(start), interruptions: stretches.map(stretch))
  }

  private func stretch(_ from: String, _ to: String) -> Interruption {
    Interruption(from: day(from), to: day(to))
  }

  @Test("The first day is taken out and the day of resumption is counted again")
  func halfOpen() {
    #expect(count(30, "2025-03-03").due == day("2025-04-02"))
    #expect(count(30, "2025-03-03", ("2025-03-10", "2025-03-11")).rawEnd == day("2025-04-03"))
    #expect(count(30, "2025-03-03", ("2025-04-02", "2025-04-08")).rawEnd == day("2025-04-08"))
  }

  @Test("Stretches before the first counted day, empty ones and reversed ones take nothing out")
  func withoutEffect() {
    let plain = count(30, "2025-03-03")
    #expect(count(30, "2025-03-03", ("2025-02-01", "2025-03-03")) == plain)
    #expect(count(30, "2025-03-03", ("2025-03-03", "2025-03-04")) == plain)
    #expect(count(30, "2025-03-03", ("2025-03-10", "2025-03-10")) == plain)
    #expect(count(30, "2025-03-03", ("2025-03-20", "2025-03-10")) == plain)
    #expect(count(30, "2025-03-03", ("2025-02-01", "2025-03-06")).rawEnd == day("2025-04-04"))
  }

  @Test("An interruption after an end on a working day comes too late")
  func tooLate() {
    #expect(count(30, "2025-03-03", ("2025-04-03", "2025-06-03")) == count(30, "2025-03-03"))
  }

  @Test(
    "An interruption between the end and the day it was moved to holds the period open",
    arguments: [
      ("2026-10-03", "2026-10-05", "2026-10-08"), ("2026-10-03", "2026-10-20", "2026-10-20"),
      ("2026-10-08", "2026-10-20", "2026-10-20"), ("2026-10-06", "2026-10-11", "2026-10-12"),
      ("2026-10-09", "2026-10-20", "2026-10-08"),
    ])
  func heldOpen(from: String, to: String, due: String) {
    let held = count(60, "2026-08-03", (from, to))
    #expect(held.rawEnd == day("2026-10-02"))
    #expect(held.due == day(due))
  }

  @Test("A period that is held open may be held open again while its end is being moved")
  func heldOpenTwice() {
    let first = ("2026-10-05", "2026-10-11")
    let twice = count(60, "2026-08-03", first, ("2026-10-12", "2026-10-15"))
    #expect(twice.due == day("2026-10-15"))
    let once = count(60, "2026-08-03", first, ("2026-10-13", "2026-10-15"))
    #expect(once.due == day("2026-10-12"))
  }

  @Test("Extensions join the budget, so that the end is moved once and not twice")
  func extensions() {
    // 60 days end on Saturday 2025-05-31, before a long weekend; moving there first would give more.
    let start = day("2025-04-01")
    #expect(calendar.count(.days(60), from: start).due == day("2025-06-03"))
    let extended = calendar.count(.days(60), from: start, extensions: [10, 20])
    #expect(extended.rawEnd == day("2025-06-30"))
    #expect(extended.due == day("2025-06-30"))
    #expect(extended.period == .days(60))
  }

  @Test(
    "No interruption touches working days, months or years, and an extension only days",
    arguments: [Period.workingDays(10), .years(1), Period(2, .months)])
  func otherUnits(period: Period) {
    let start = day("2025-03-03")
    let disturbed = calendar.count(
      period, from: start, extensions: [30],
      interruptions: [stretch("2025-03-05", "2025-03-25"), stretch("2026-03-01", "2026-03-25")])
    let extensions = period.unit == .workingDays ? [30] : []
    #expect(disturbed == calendar.count(period, from: start, extensions: extensions))
    let whole = Period(extensions.reduce(period.amount, +), period.unit)
    #expect(disturbed.due == calendar.count(whole, from: start).due)
  }

  @Test("Stretches that overlap, touch or contain one another become one, in order")
  func merging() {
    let merged = Interruption.merged([
      stretch("2025-05-01", "2025-05-02"), stretch("2025-03-10", "2025-03-20"),
      stretch("2025-03-12", "2025-03-15"), stretch("2025-03-20", "2025-03-22"),
      stretch("2025-03-21", "2025-03-25"), stretch("2025-03-26", "2025-03-28"),
      stretch("2025-04-01", "2025-04-01"), stretch("2025-04-09", "2025-04-02"),
    ])
    #expect(
      merged == [
        stretch("2025-03-10", "2025-03-25"), stretch("2025-03-26", "2025-03-28"),
        stretch("2025-05-01", "2025-05-02"),
      ])
    #expect(Interruption.merged([]) == [])
  }
}
