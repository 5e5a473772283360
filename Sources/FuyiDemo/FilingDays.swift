import FuyiLaw

/// The working days on which cases are filed, busier months with more of them (收案日).
struct FilingDays: Sendable {
  private let days: [CivilDate]
  /// The load of all days up to and with each.
  private let load: [Int]

  /// So many of a year's filings, month by month from January.
  private static let months = [70, 55, 95, 86, 80, 96, 84, 74, 98, 60, 104, 88]

  /// The working days from one day to another.
  init(from first: CivilDate, to last: CivilDate, _ calendar: WorkingCalendar) {
    var days: [CivilDate] = []
    var load: [Int] = []
    var sum = 0
    var day = first
    while day <= last {
      if calendar.isWorkingDay(day) {
        // Mondays bring what the weekend left.
        sum += Self.months[day.parts.month - 1] * (day.weekday == .monday ? 14 : 10)
        days.append(day)
        load.append(sum)
      }
      day = day.adding(days: 1)
    }
    self.days = days
    self.load = load
  }

  /// The day by which so much of the load of a stretch has come.
  /// - Parameters:
  ///   - part: the place in the stretch, in 65,536ths.
  ///   - stretch: the first and last day that will do.
  func day(at part: Int, in stretch: ClosedRange<CivilDate>) -> CivilDate {
    let begin = load(before: stretch.lowerBound)
    let end = load(before: stretch.upperBound.adding(days: 1))
    let wanted = begin + (end - begin) * part / 65_536
    let index = firstIndex { load[$0] > wanted }
    return index < days.count ? min(days[index], stretch.upperBound) : stretch.upperBound
  }

  private func load(before day: CivilDate) -> Int {
    let index = firstIndex { days[$0] >= day }
    return index == 0 ? 0 : load[index - 1]
  }

  /// The first index for which the question, once yes, stays yes.
  private func firstIndex(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
