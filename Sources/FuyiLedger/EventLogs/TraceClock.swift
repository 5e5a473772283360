import FuyiLaw

/// Gives the events of a record times that keep their order.
///
/// The law counts days, and an event has no hour. A time is therefore the legal day, and the time of day
/// stands for nothing but the order: milliseconds by the event's place in the log, and never before that of
/// the event before it in the same record. So events of one day stand in the order in which they were
/// recorded, across records too. It is written as UTC, so that it reads as the same day in UTC and in Beijing.
struct TraceClock {
  private var day: CivilDate?
  private var last = -1

  private static let longest = 86_400_000 - 1

  /// The time of the record's next event.
  /// - Parameter position: its place in the log; nil for what the law has done and nobody has recorded.
  mutating func time(on day: CivilDate, position: Int?) -> String {
    if day != self.day { (self.day, last) = (day, -1) }
    last = min(max(last + 1, position ?? 0), Self.longest)
    return "\(day)T\(Self.clock(last))Z"
  }

  /// A day as a time, for attributes.
  static func time(_ day: CivilDate) -> String { "\(day)T00:00:00Z" }

  private static func clock(_ milliseconds: Int) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: width - digits.count) + digits
    }
    let seconds = milliseconds / 1_000
    return [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }
      .joined(separator: ":") + "." + padded(milliseconds % 1_000, 3)
  }
}
