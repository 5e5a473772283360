/// A day of the civil calendar, written `YYYY-MM-DD`, with arithmetic that walks from day to day.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  let year: Int
  let month: Int
  let day: Int

  /// Reads `YYYY-MM-DD`, or gives nil for any other form and for days that no calendar has.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.joined().utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      year > 0, (1...12).contains(month), (1...Day.length(of: month, in: year)).contains(day)
    else { return nil }
    self.init(year, month, day)
  }

  private init(_ year: Int, _ month: Int, _ day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The form that it is read from.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Whether the one day is before the other.
  public static func < (one: Day, other: Day) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }

  private static func length(of month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  var next: Day {
    if day < Day.length(of: month, in: year) { return Day(year, month, day + 1) }
    return month < 12 ? Day(year, month + 1, 1) : Day(year + 1, 1, 1)
  }

  var previous: Day {
    if day > 1 { return Day(year, month, day - 1) }
    let (year, month) = month > 1 ? (year, month - 1) : (year - 1, 12)
    return Day(year, month, Day.length(of: month, in: year))
  }

  func after(days: Int) -> Day {
    var day = self
    for _ in 0..<max(0, days) { day = day.next }
    return day
  }

  /// How many steps of one day lead to the other; 0 where it is not later.
  func days(until other: Day) -> Int {
    var (day, steps) = (self, 0)
    while day < other { (day, steps) = (day.next, steps + 1) }
    return steps
  }

  /// The same day of a later month, or that month's last where it has no such day.
  func after(months: Int) -> Day {
    let (year, month) = (year + (month - 1 + months) / 12, (month - 1 + months) % 12 + 1)
    return Day(year, month, min(day, Day.length(of: month, in: year)))
  }

  /// Saturday or Sunday, by Zeller's rule, which begins the year with March.
  var isWeekend: Bool {
    let (y, m) = month < 3 ? (year - 1, month + 12) : (year, month)
    let fromSaturday = (day + 13 * (m + 1) / 5 + y + y / 4 - y / 100 + y / 400) % 7
    return fromSaturday == 0 || fromSaturday == 1
  }
}
