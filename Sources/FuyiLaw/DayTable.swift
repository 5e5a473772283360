/// The marked days of a calendar and its official years, found by a day's place among all days.
///
/// Every day of every count is looked up here; a dictionary would take most of a count's time.
final class DayTable: Sendable {
  /// The years whose holidays are official.
  let officialYears: Set<Int>
  /// The marked days in order, each date once.
  let marks: [MarkedDay]
  /// The number of the first day that has a place.
  private let first: Int
  /// Of each day from there: the place of its mark, from 1 or 0 without one, and whether its year is official.
  private let days: [Day]

  private struct Day {
    var mark: UInt32 = 0
    var kind: MarkedDay.Kind?
    var isOfficial = false
  }

  /// A table of marked days, of which the first of a date counts.
  init(_ marked: [MarkedDay], officialYears: Set<Int>) {
    var seen: Set<CivilDate> = []
    marks = marked.filter { seen.insert($0.date).inserted }.sorted { $0.date < $1.date }
    self.officialYears = officialYears
    let years = officialYears.union(marks.lazy.map(\.date.year))
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
    for (index, mark) in marks.enumerated() {
      let place = mark.date.dayNumber - first
      days[place].mark = UInt32(index + 1)
      days[place].kind = mark.kind
    }
    self.days = days
  }

  /// What is marked of a day; nil where nothing is.
  subscript(day: CivilDate) -> MarkedDay? {
    guard let day = found(day), day.mark > 0 else { return nil }
    return marks[Int(day.mark) - 1]
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
