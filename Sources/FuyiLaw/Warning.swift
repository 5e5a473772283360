/// How near the end of a period is: blue, yellow, red (蓝黄红三色预警).
public enum WarningLevel: String, CaseIterable, Comparable, Named {
  case blue, yellow, red

  /// The level in both languages.
  public var term: Term {
    switch self {
    case .blue: Term(zh: "蓝色预警", en: "blue")
    case .yellow: Term(zh: "黄色预警", en: "yellow")
    case .red: Term(zh: "红色预警", en: "red")
    }
  }

  /// From the mildest.
  public static func < (left: WarningLevel, right: WarningLevel) -> Bool {
    allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
  }
}

/// From how many days before the end each level holds; an office sets them (预警阈值).
///
/// No law has such levels. Days left are those until the last day in time: 0 on that day itself.
public struct WarningThresholds: Hashable, Sendable {
  /// The most days left for each level.
  public struct Days: Hashable, Sendable {
    /// The most days left for blue.
    public let blue: Int
    /// The most days left for yellow, fewer than for blue.
    public let yellow: Int
    /// The most days left for red, fewer than for yellow and not below 0.
    public let red: Int

    /// The most days that a threshold may have: a year.
    public static let limit = 365

    /// Three numbers of days, or nil unless they fall from blue to red, from ``limit`` to 0.
    public init?(blue: Int, yellow: Int, red: Int) {
      guard blue > yellow, yellow > red, (0...Self.limit).contains(red), blue <= Self.limit else {
        return nil
      }
      (self.blue, self.yellow, self.red) = (blue, yellow, red)
    }

    fileprivate init(_ blue: Int, _ yellow: Int, _ red: Int) {
      (self.blue, self.yellow, self.red) = (blue, yellow, red)
    }

    fileprivate func level(daysLeft: Int) -> WarningLevel? {
      if daysLeft <= red { return .red }
      if daysLeft <= yellow { return .yellow }
      return daysLeft <= blue ? .blue : nil
    }
  }

  /// For periods in calendar days, months and years, and for days that were set: in calendar days.
  public let calendar: Days
  /// For periods in working days: in working days.
  public let working: Days

  /// Thresholds for both kinds of period.
  public init(calendar: Days, working: Days) {
    self.calendar = calendar
    self.working = working
  }

  /// What an office starts with: 15, 7 and 3 days, and 3, 2 and 1 working days.
  public static let usual = WarningThresholds(calendar: Days(15, 7, 3), working: Days(3, 2, 1))

  /// The level of a period on a day, or nil where its end is still far; overdue is red.
  /// - Parameters:
  ///   - due: the last day in time.
  ///   - day: the day of asking.
  ///   - unit: what the period is counted in; nil where its day was set.
  ///   - calendar: counts working days left.
  public func level(
    due: CivilDate, on day: CivilDate, unit: Period.Unit?, by calendar: WorkingCalendar
  ) -> WarningLevel? {
    guard due >= day else { return .red }
    guard unit == .workingDays else {
      return self.calendar.level(daysLeft: due.days(since: day))
    }
    // Nobody needs to count further than blue begins.
    let left = calendar.workingDays(after: day, upTo: due, atMost: working.blue + 1)
    return working.level(daysLeft: left)
  }
}

extension WorkingCalendar {
  /// How many working days come after a day, up to and with another; the count ends at a limit.
  public func workingDays(
    after start: CivilDate, upTo end: CivilDate, atMost limit: Int = .max
  ) -> Int {
    var (day, found) = (start, 0)
    while day < end, found < limit {
      day = day.adding(days: 1)
      if isWorkingDay(day) { found += 1 }
    }
    return found
  }
}
