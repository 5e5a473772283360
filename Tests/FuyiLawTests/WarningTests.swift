import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Warnings before the end of a period")
struct WarningTests {
  private let calendar: WorkingCalendar

  init() throws {
    calendar = try WorkingCalendar.shipped()
  }

  private func level(
    _ due: String, on: String, _ unit: Period.Unit?, _ thresholds: WarningThresholds = .usual
  ) -> WarningLevel? {
    thresholds.level(due: day(due), on: day(on), unit: unit, by: calendar)
  }

  @Test(
    "A period in calendar days is blue from 15 days before its end, yellow from 7, red from 3",
    arguments: [
      ("2026-06-14", nil), ("2026-06-15", .blue), ("2026-06-22", .blue),
      ("2026-06-23", .yellow), ("2026-06-26", .yellow), ("2026-06-27", .red),
      ("2026-06-30", .red), ("2026-07-01", .red), ("2026-12-31", .red),
    ] as [(String, WarningLevel?)])
  func calendarDays(_ on: String, _ expected: WarningLevel?) {
    for unit in [Period.Unit.calendarDays, .months, .years, nil] {
      #expect(level("2026-06-30", on: on, unit) == expected, "\(String(describing: unit))")
    }
  }

  // Dragon Boat: Friday the 19th to Sunday the 21st of June 2026.
  @Test(
    "A period in working days is blue from 3 working days before its end, yellow from 2, red from 1",
    arguments: [
      ("2026-06-16", nil), ("2026-06-17", .blue), ("2026-06-18", .yellow),
      ("2026-06-19", .yellow), ("2026-06-21", .yellow), ("2026-06-22", .red),
      ("2026-06-23", .red), ("2026-06-24", .red),
    ] as [(String, WarningLevel?)])
  func workingDays(_ on: String, _ expected: WarningLevel?) {
    #expect(level("2026-06-23", on: on, .workingDays) == expected)
  }

  @Test(
    "Working days left are those after the day, up to the end and with it",
    arguments: [
      // The Spring Festival, 15 to 23 February, with a worked Saturday on either side.
      ("2026-02-13", "2026-02-24", 2), ("2026-02-14", "2026-02-24", 1),
      ("2026-02-23", "2026-02-24", 1), ("2026-02-24", "2026-02-24", 0),
      ("2026-02-26", "2026-03-02", 3), ("2026-02-14", "2026-02-23", 0),
      // National Day, 1 to 7 October, with a worked Saturday after it.
      ("2026-09-30", "2026-10-12", 4), ("2026-09-29", "2026-10-12", 5),
      ("2026-10-12", "2026-09-29", 0),
    ])
  func workingDaysLeft(_ from: String, _ end: String, _ left: Int) {
    #expect(calendar.workingDays(after: day(from), upTo: day(end)) == left)
    #expect(calendar.workingDays(after: day(from), upTo: day(end), atMost: 3) == min(left, 3))
  }

  @Test("Where make-up days rest, a worked Saturday is not among the days left")
  func makeUpDaysRest() throws {
    let resting = try WorkingCalendar.shipped(makeUpDaysWork: false)
    #expect(resting.workingDays(after: day("2026-02-13"), upTo: day("2026-02-24")) == 1)
  }

  @Test(
    "Thresholds that do not fall from blue to red, or are negative, are refused",
    arguments: [
      (7, 15, 3), (15, 3, 7), (3, 7, 15), (7, 7, 3), (15, 3, 3), (5, 5, 5), (15, 7, -1),
      (2, 1, -1), (0, 0, 0),
    ])
  func unordered(_ blue: Int, _ yellow: Int, _ red: Int) {
    #expect(WarningThresholds.Days(blue: blue, yellow: yellow, red: red) == nil)
  }

  @Test("An office's own thresholds hold at their boundaries")
  func own() throws {
    let calendarDays = try #require(WarningThresholds.Days(blue: 10, yellow: 5, red: 0))
    let workingDays = try #require(WarningThresholds.Days(blue: 2, yellow: 1, red: 0))
    let own = WarningThresholds(calendar: calendarDays, working: workingDays)
    #expect(level("2026-06-30", on: "2026-06-19", .calendarDays, own) == nil)
    #expect(level("2026-06-30", on: "2026-06-20", .calendarDays, own) == .blue)
    #expect(level("2026-06-30", on: "2026-06-25", .calendarDays, own) == .yellow)
    #expect(level("2026-06-30", on: "2026-06-29", .calendarDays, own) == .yellow)
    #expect(level("2026-06-30", on: "2026-06-30", .calendarDays, own) == .red)
    #expect(level("2026-06-23", on: "2026-06-17", .workingDays, own) == nil)
    #expect(level("2026-06-23", on: "2026-06-18", .workingDays, own) == .blue)
    #expect(level("2026-06-23", on: "2026-06-22", .workingDays, own) == .yellow)
    #expect(level("2026-06-23", on: "2026-06-23", .workingDays, own) == .red)
  }

  @Test("Levels rise from blue to yellow to red")
  func order() {
    #expect(WarningLevel.allCases.sorted() == [.blue, .yellow, .red])
    #expect(WarningLevel.blue < .yellow && WarningLevel.yellow < .red)
  }
}
