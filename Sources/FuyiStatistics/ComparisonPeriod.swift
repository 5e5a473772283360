public import FuyiLaw

/// The period that figures are compared with (对比期).
public enum ComparisonPeriod: Hashable, Sendable {
  /// The one before (环比): of a month, quarter or year the one before it, of any other period as many
  /// days just before.
  case previous
  /// The same a year ago (同比).
  case yearAgo
  /// One that is named.
  case named(first: CivilDate, last: CivilDate)
}

extension Window {
  /// The period beside this one, asked about on the same day; nil before the first year of dates.
  public func beside(_ period: ComparisonPeriod) -> Window? {
    switch period {
    case .named(let first, let last): return Window(first: first, last: last, asOf: asOf)
    case .previous:
      if let calendar = calendarPeriod { return calendar.previous.flatMap(window) }
      return days(first.adding(days: -(last.days(since: first) + 1)), first.adding(days: -1))
    case .yearAgo:
      if let calendar = calendarPeriod { return calendar.yearAgo.flatMap(window) }
      return days(first.adding(months: -12), last.adding(months: -12))
    }
  }

  /// The month, quarter or year that it is exactly; nil for any other period.
  package var calendarPeriod: ReportPeriod? {
    ReportPeriod.Length.allCases.lazy
      .compactMap { ReportPeriod($0, containing: first) }
      .first { $0.first == first && $0.last == last }
  }

  private func window(_ period: ReportPeriod) -> Window? { days(period.first, period.last) }

  private func days(_ first: CivilDate, _ last: CivilDate) -> Window? {
    guard CivilDate.years.contains(first.year) else { return nil }
    return Window(first: first, last: last, asOf: asOf)
  }
}
