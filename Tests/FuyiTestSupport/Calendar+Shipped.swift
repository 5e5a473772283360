package import FuyiLaw

extension WorkingCalendar {
  /// The calendar that the program ships: the official holidays and the projection for 2027.
  /// - Throws: ``HolidayListError`` where a shipped list cannot be read.
  package static func shipped(makeUpDaysWork: Bool = true) throws -> WorkingCalendar {
    WorkingCalendar(
      official: try HolidayList.shippedOfficial(), projected: try HolidayList.shippedProjection(),
      makeUpDaysWork: makeUpDaysWork)
  }
}
