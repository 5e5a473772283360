/// The marked days of a calendar and its official years, found by a day's place among all days.
///
/// Every day of every count is looked up here; a dictionary would take most of a count's time.
final class DayTable: Sendable {
  /// The years whose holidays are official, in order.
  let officialYears: [Int]
  /// The days as they were marked.
  private let marked: [MarkedDay]
  /// The number of the first day that has a place.
  private let first: Int
  private let days: [Day]

  /// What is known of a day.
  private struct Day {
    /// The place of its mark, from 1; 0 without one.
    var mark: UInt32 = 0
    var kind: MarkedDay.Kind?
    var isOfficial = false
  }

  /// A table of marked days, of which the first of a date counts.
  init(_ marked: [MarkedDay], officialYears: [Int]) {
    self.officialYears = officialYears
    self.marked = marked
    let dates = marked.lazy.map(\.date)
    let years = officialYears + [dates.min(), dates.max()].compactMap { $0?.year }
    guard let earliest = years.min(), let latest = years.max() else {
      (first, days) = (0, [])
      return
    }
    first = Self.newYear(earliest)
    var days = Array(repeating: Day(), count: Self.newYear(latest + 1) - first)
    for year in officialYears {
      for place in Self.newYear(year) - first..<Self.newYear(year + 1) - first {
        days[place].isOfficial = true
      }
    }
    for (index, mark) in marked.enumerated() {
      let place = mark.date.dayNumber - first
      guard days[place].mark == 0 else { continue }
      days[place].mark = UInt32(index + 1)
      days[place].kind = mark.kind
    }
    self.days = days
  }

  /// The marked days in order, each date once.
  var marks: [MarkedDay] { days.compactMap(mark) }

  /// What is marked of a day; nil where nothing is.
  subscript(day: CivilDate) -> MarkedDay? { found(day).flatMap(mark) }

  private func mark(of day: Day) -> MarkedDay? {
    day.mark > 0 ? marked[Int(day.mark) - 1] : nil
  }

  /// What kind of mark a day has; nil without one.
  func kind(of day: CivilDate) -> MarkedDay.Kind? { found(day)?.kind }

  /// Whether the day's year is official.
  func isOfficial(_ day: CivilDate) -> Bool { found(day)?.isOfficial ?? false }

  private func found(_ day: CivilDate) -> Day? {
    let place = day.dayNumber - first
    return place >= 0 && place < days.count ? days[place] : nil
  }

  private static func newYear(_ year: Int) -> Int {
    CivilDate(dayNumber: 0).adding(months: (year - 1970) * 12).dayNumber
  }
}
