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
    let day = CivilDate(dayNumber: seconds / secondsInDay).description
    let second = seconds % secondsInDay
    // Within the string itself, which has room for it: every event has one.
    return String(unsafeUninitializedCapacity: 24) { bytes in
      var end = bytes.initialize(fromContentsOf: day.utf8)
      func add(_ mark: Unicode.Scalar, _ number: Int, digits: Int) {
        bytes[end] = UInt8(ascii: mark)
        var rest = number
        for place in (1...digits).reversed() {
          bytes[end + place] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
        end += digits + 1
      }
      add("T", second / 3600, digits: 2)
      add(":", second / 60 % 60, digits: 2)
      add(":", second % 60, digits: 2)
      add(".", milliseconds, digits: 3)
      bytes[end] = UInt8(ascii: "Z")
      return end + 1
    }
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
}
