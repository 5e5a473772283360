import FuyiLaw
import FuyiTestSupport

/// An official year that is hidden from the calendar, and every count from a day of it, or of the
/// December before it, whose end the hidden notice may have changed.
struct HeldOutYear {
  /// What there is in place of the official list.
  enum Knowledge: String, CaseIterable, Sendable {
    case nothing, projection
  }

  /// An end that the notice put outside what the missing year was said to allow.
  struct Miss {
    let trigger: CivilDate
    let text: String
  }

  static let periods: [Period] = [
    .workingDays(3), .workingDays(5), .workingDays(7), .workingDays(10), .days(15), .days(30),
    .days(60),
  ]

  private(set) var misses: [Miss] = []
  /// The widths of the ranges, in days, by period.
  private(set) var widths: [Period: [Int]] = [:]
  /// How many ranges do not contain what the calendar without the year counts.
  private(set) var withoutPlain = 0
  let calendar: WorkingCalendar

  /// Hides a year and compares every count from it by the whole calendar.
  init(_ year: Int, knowing knowledge: Knowledge) throws {
    let official = try HolidayList.shippedOfficial()
    let (notice, end) = (day("\(year - 1)-12-25"), day("\(year)-12-31"))
    let rest = try HolidayList(
      parsing: HolidayList.text(
        official.lines.filter { !(notice...end).contains(day(String($0.prefix(10)))) }))
    let projection = knowledge == .nothing ? nil : try StatutoryDays.projection(year)
    calendar = WorkingCalendar(official: rest, projected: projection)
    let missing = MissingYears([year], of: calendar)
    let first = day("\(year - 1)-12-01")
    let truth = Walk(WorkingCalendar(official: official), from: first)
    let possible = missing.calendars.map { Walk($0, from: first) }
    for offset in 0...end.days(since: first) {
      for period in Self.periods {
        let ends = possible.map { $0.end(period, offset) }
        let (earliest, latest) = (ends.min() ?? 0, ends.max() ?? 0)
        let (plain, found) = (ends[0], truth.end(period, offset))
        widths[period, default: []].append(latest - earliest)
        if !(earliest...latest).contains(plain) { withoutPlain += 1 }
        guard !(earliest...latest).contains(found) else { continue }
        let trigger = first.adding(days: offset)
        let days = [found, earliest, latest].map { first.adding(days: $0).description }
        misses.append(
          Miss(
            trigger: trigger,
            text: "\(period.term.en) from \(trigger): \(days[0]), not \(days[1])...\(days[2])"))
      }
    }
  }
}

/// A calendar's days worked and not, laid out so that every end can be looked up.
private struct Walk {
  /// The offsets of the working days, and how many come up to and with each day.
  private var working: [Int] = []
  private var upTo: [Int] = []

  init(_ calendar: WorkingCalendar, from first: CivilDate) {
    for offset in 0..<500 {
      if calendar.isWorkingDay(first.adding(days: offset)) { working.append(offset) }
      upTo.append(working.count)
    }
  }

  func end(_ period: Period, _ trigger: Int) -> Int {
    guard period.unit == .calendarDays else { return working[upTo[trigger] + period.amount - 1] }
    return working[upTo[trigger + period.amount - 1]]
  }
}
