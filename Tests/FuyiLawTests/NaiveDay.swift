/// A day that is stepped forward by one, with its own leap rule and its own weekday, so that the
/// room's arithmetic is checked against something that does not share it.
struct NaiveDay: Sendable {
  private(set) var year: Int
  private(set) var month = 1
  private(set) var day = 1
  /// From 0 for Monday to 6 for Sunday.
  private(set) var weekday: Int

  /// The first of January of a year, with the weekday that an almanac gives for it.
  init(newYear year: Int, weekday: Int) {
    self.year = year
    self.weekday = weekday
  }

  var isWeekend: Bool { weekday >= 5 }

  var hasLeapDay: Bool {
    if year % 400 == 0 { return true }
    if year % 100 == 0 { return false }
    return year % 4 == 0
  }

  /// `YYYY-MM-DD`.
  var text: String { "\(year)-\(twoDigits(month))-\(twoDigits(day))" }

  /// Goes on to the next day.
  mutating func step() {
    weekday = weekday == 6 ? 0 : weekday + 1
    let lengths = [31, hasLeapDay ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    day += 1
    guard day > lengths[month - 1] else { return }
    day = 1
    month += 1
    guard month > 12 else { return }
    month = 1
    year += 1
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
