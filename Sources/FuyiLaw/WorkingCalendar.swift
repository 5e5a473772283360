/// Why nobody works on a day.
public enum RestReason: Hashable, Sendable {
  case weekend(Weekday)
  /// A holiday of the State Council, with its name.
  case holiday(String)
}

/// Which days are worked (工作日历): weekends and the State Council's holidays rest, make-up days
/// (调休上班) are worked.
public struct WorkingCalendar: Sendable {
  let marks: [CivilDate: MarkedDay]

  /// The years whose holidays are official.
  ///
  /// A count that looks at a day of any other year is provisional.
  public let officialYears: Set<Int>

  /// Whether a make-up Saturday or Sunday is a working day.
  ///
  /// ARL 88 says "working days, without statutory holidays" and no more, so this is a switch, on by
  /// default.
  public let makeUpDaysWork: Bool

  /// A calendar of official lists, with projections for years that have none yet.
  ///
  /// An official day stands before a projected one; projections fill only years without an official
  /// list.
  public init(official: HolidayList, projected: HolidayList? = nil, makeUpDaysWork: Bool = true) {
    let officialYears = official.years
    let projection = (projected?.days ?? []).filter { !officialYears.contains($0.date.year) }
    self.marks = Dictionary(
      (official.days + projection).map { ($0.date, $0) }, uniquingKeysWith: { first, _ in first })
    self.officialYears = officialYears
    self.makeUpDaysWork = makeUpDaysWork
  }

  /// Why the day is a rest day, or nil where it is worked.
  public func restReason(_ day: CivilDate) -> RestReason? {
    if let mark = marks[day] {
      switch mark.kind {
      case .holiday: return .holiday(mark.name)
      case .makeUp: if makeUpDaysWork { return nil }
      }
    }
    let weekday = day.weekday
    return weekday.isWeekend ? .weekend(weekday) : nil
  }

  /// Whether people work on the day.
  public func isWorkingDay(_ day: CivilDate) -> Bool { restReason(day) == nil }

  /// The festival that a worked weekend day makes up for, or nil for any other day.
  public func makeUpName(_ day: CivilDate) -> String? {
    guard makeUpDaysWork, day.weekday.isWeekend, let mark = marks[day], mark.kind == .makeUp else {
      return nil
    }
    return mark.name
  }

  /// Whether the day's year has official data.
  public func isOfficial(_ day: CivilDate) -> Bool { officialYears.contains(day.year) }

  /// The first working day on or after a day.
  public func workingDay(onOrAfter day: CivilDate) -> CivilDate {
    var day = day
    while !isWorkingDay(day) { day = day.adding(days: 1) }
    return day
  }
}

extension HolidayList {
  /// The State Council's holidays 2004 to 2026, as the program ships them.
  ///
  /// A seed: a database records the calendar that it starts with.
  public static func shippedOfficial() throws(HolidayListError) -> HolidayList {
    try HolidayList(parsing: String(decoding: PackageResources.holidays_csv, as: UTF8.self))
  }

  /// A projection for 2027, made before the official notice.
  public static func shippedProjection() throws(HolidayListError) -> HolidayList {
    try HolidayList(
      parsing: String(decoding: PackageResources.holidays_2027_projected_csv, as: UTF8.self))
  }
}
