import FuyiLaw
import FuyiTestSupport

/// The years 2018 to 2032 day by day, for counting on one's fingers.
///
/// Only the lists of holidays come from the room; which days rest, how a period is walked and where
/// it ends is done over again here.
struct NaiveCalendar {
  /// What a count comes to.
  struct End: Equatable {
    let rawEnd: CivilDate
    let due: CivilDate
    let provisional: Bool
  }

  let days: [NaiveDay]
  let dates: [CivilDate]
  private let rests: [Bool]
  private let indexes: [CivilDate: Int]

  init(makeUpDaysWork: Bool = true) throws {
    let marked = try HolidayList.shippedOfficial().days + HolidayList.shippedProjection().days
    let marks = Dictionary(uniqueKeysWithValues: marked.map { ($0.date.description, $0.kind) })
    var days: [NaiveDay] = []
    var next = NaiveDay(newYear: 2018, weekday: 0)
    while next.year <= 2032 {
      days.append(next)
      next.step()
    }
    self.days = days
    rests = days.map { day in
      switch marks[day.text] {
      case .holiday?: true
      case .makeUp? where makeUpDaysWork: false
      default: day.isWeekend
      }
    }
    dates = days.map { FuyiTestSupport.day($0.text) }
    indexes = Dictionary(uniqueKeysWithValues: zip(dates, days.indices))
  }

  func index(_ date: CivilDate) -> Int {
    guard let index = indexes[date] else { preconditionFailure("\(date) is not in 2018 to 2032") }
    return index
  }

  func isRest(_ index: Int) -> Bool { rests[index] }

  func isOfficial(_ index: Int) -> Bool { (2004...2026).contains(days[index].year) }

  /// Counts working days one by one after the day at `start`.
  func workingDays(_ amount: Int, after start: Int) -> End {
    var (index, counted, provisional) = (start, 0, false)
    while counted < amount {
      index += 1
      if !isOfficial(index) { provisional = true }
      if !isRest(index) { counted += 1 }
    }
    return End(rawEnd: dates[index], due: dates[index], provisional: provisional)
  }

  /// Counts all days one by one, but none that lies in an interruption.
  func calendarDays(_ amount: Int, after start: Int, without stretches: [Range<Int>] = []) -> End {
    var (index, counted) = (start, 0)
    while counted < amount {
      index += 1
      if !stretches.contains(where: { $0.contains(index) }) { counted += 1 }
    }
    return ended(at: index, without: stretches)
  }

  /// Looks for the same day of the same month `amount` years on, or the 28th for a leap day.
  func years(_ amount: Int, after start: Int) -> End {
    let from = days[start]
    let end = (start + 365 * amount...start + 366 * amount).last { index in
      let day = days[index]
      return day.year == from.year + amount && day.month == from.month
        && (day.day == from.day || (from.month == 2 && from.day == 29 && day.day == 28))
    }
    guard let end else { preconditionFailure("\(from.text) has no day \(amount) years on") }
    return ended(at: end, without: [])
  }

  /// Moves an end off rest days; an interruption that begins while it is being moved holds it open
  /// until work goes on.
  private func ended(at rawEnd: Int, without stretches: [Range<Int>]) -> End {
    var due = rawEnd
    while true {
      if isRest(due) {
        due += 1
      } else if let holding = stretches.first(where: {
        rawEnd < $0.lowerBound && $0.lowerBound <= due && due < $0.upperBound
      }) {
        due = holding.upperBound
      } else {
        break
      }
    }
    let provisional = (rawEnd...due).contains { !isOfficial($0) }
    return End(rawEnd: dates[rawEnd], due: dates[due], provisional: provisional)
  }
}
