public import FuyiLaw

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The machine's clock, as the record needs it: an instant in UTC and a day in Beijing.
public enum SystemClock {
  /// The instant now, `YYYY-MM-DDTHH:MM:SS.mmmZ`.
  public static func instant() -> String {
    let (seconds, milliseconds) = now()
    let day = CivilDate(dayNumber: seconds / secondsInDay)
    let second = seconds % secondsInDay
    let parts = [second / 3600, second / 60 % 60, second % 60].map { padded($0, to: 2) }
    return "\(day)T\(parts.joined(separator: ":")).\(padded(milliseconds, to: 3))Z"
  }

  /// Today in Beijing, where the law counts its days (UTC+8 without daylight saving).
  public static func today() -> CivilDate {
    CivilDate(dayNumber: (now().seconds + 8 * 3600) / secondsInDay)
  }

  private static let secondsInDay = 86_400

  private static func now() -> (seconds: Int, milliseconds: Int) {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return (time.tv_sec, time.tv_nsec / 1_000_000)
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
