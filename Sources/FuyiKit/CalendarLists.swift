import FuyiCore
public import FuyiLaw
import FuyiStore

/// The lists of holidays that days are counted by, with the years that each speaks of (工作日历).
public struct CalendarLists: Sendable {
  /// The State Council's.
  public let official: HolidayList
  /// Guesses made before its notices, of years without an official list alone.
  public let projected: HolidayList
  /// Whether a make-up Saturday or Sunday is worked.
  public let makeUpDaysWork: Bool

  /// Lists; what is projected for an official year is left out.
  init(official: HolidayList, projected: HolidayList, makeUpDaysWork: Bool) {
    let years = official.years
    self.official = official
    self.projected = projected.only { !years.contains($0) }
    self.makeUpDaysWork = makeUpDaysWork
  }

  /// The lists that the program ships.
  /// - Throws: `HolidayListError` where one cannot be read, which would be our fault.
  public static func shipped() throws -> CalendarLists {
    CalendarLists(
      official: try .shippedOfficial(), projected: try .shippedProjection(), makeUpDaysWork: true)
  }

  /// The calendar that they make.
  public var working: WorkingCalendar {
    WorkingCalendar(official: official, projected: projected, makeUpDaysWork: makeUpDaysWork)
  }
}

extension HolidayList {
  /// The days of the years that a condition lets through.
  func only(_ isWanted: (Int) -> Bool) -> HolidayList {
    HolidayList(days: days.filter { isWanted($0.date.year) })
  }
}

extension CaseTracker {
  /// The lists of holidays that the office counts by.
  public func calendar() throws -> CalendarLists {
    try repository.read { session in
      CalendarLists(
        official: try session.holidays(.official), projected: try session.holidays(.projected),
        makeUpDaysWork: try session.setting().calendar.makeUpDaysWork)
    }
  }
}
