public import FuyiCore
public import FuyiLaw

extension Session {
  /// Records a list of holidays and counts every case again.
  /// - Returns: the ends that moved, in the order of registration.
  public func load(_ calendar: LoadedCalendar, on day: CivilDate, _ stamp: Stamp) throws
    -> [MovedDeadline]
  {
    try addCountingAgain(calendar, on: day, stamp).moved
  }
}
