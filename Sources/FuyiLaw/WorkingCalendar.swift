/// Why nobody works on a day.
public enum RestReason: Hashable, Sendable {
  case weekend(Weekday)
  /// A holiday of the State Council, with its name.
  case holiday(String)
}

/// Which days are worked (工作日历): weekends and the State Council's holidays rest, make-up days
/// (调休上班) are worked.
public struct WorkingCalendar: Sendable {
  private let table: DayTable

  /// The years whose holidays are official.
  ///
  /// A count that looks at a day of any other year is provisional.
  public var officialYears: Set<Int> { Set(table.officialYears) }

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
    let officialYears = official.orderedYears
    let projection = (projected?.days ?? []).filter { !officialYears.contains($0.date.year) }
    self.init(
      marking: official.days + projection, officialYears: officialYears,
      makeUpDaysWork: makeUpDaysWork)
  }

  /// A calendar of some days, of which the first of a date counts.
  init(marking days: [MarkedDay], officialYears: [Int], makeUpDaysWork: Bool) {
    table = DayTable(days, officialYears: officialYears)
    self.makeUpDaysWork = makeUpDaysWork
  }

  /// The days that differ from what their day of the week says, in order.
  var marks: [MarkedDay] { table.marks }

  /// Why the day is a rest day, or nil where it is worked.
  public func restReason(_ day: CivilDate) -> RestReason? {
    if let mark = table[day] {
      switch mark.kind {
      case .holiday: return .holiday(mark.name)
      case .makeUp: if makeUpDaysWork { return nil }
      }
    }
    return day.isWeekend ? .weekend(day.weekday) : nil
  }

  /// Whether people work on the day.
  public func isWorkingDay(_ day: CivilDate) -> Bool {
    switch table.kind(of: day) {
    case .holiday: false
    case .makeUp: makeUpDaysWork || !day.isWeekend
    case nil: !day.isWeekend
    }
  }

  /// The festival that a worked weekend day makes up for, or nil for any other day.
  public func makeUpName(_ day: CivilDate) -> String? {
    guard makeUpDaysWork, day.isWeekend, table.kind(of: day) == .makeUp else { return nil }
    return table[day]?.name
  }

  /// Whether the day's year has official data.
  public func isOfficial(_ day: CivilDate) -> Bool { table.isOfficial(day) }

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
