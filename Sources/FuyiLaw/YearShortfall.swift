/// What an official list lacks to be the whole of a year's notice (放假安排不完整).
public enum YearShortfall: Hashable, Sendable {
  /// A festival has fewer days off than every notice since 2008 has given it.
  case festival(String, found: Int, least: Int)
  /// The weekdays off, less the weekend days worked for them, are fewer than the festival days of the
  /// Regulation.
  case fewDaysOff(found: Int, least: Int)
  /// They are more by so much that the days worked in return must have been left out.
  case fewMakeUpDays(found: Int, most: Int)
}

extension HolidayList {
  /// What a year of the list lacks to be the whole of the State Council's notice; nothing where it
  /// may well be whole, and for a year before 2008, when the present set of festivals began.
  ///
  /// The notices move work about and give little away: in every year from 2008 to 2026 the weekdays
  /// off, less the weekend days worked, come to the festival days of the Regulation (全国年节及纪念日
  /// 放假办法), 11 and from 2025 13, and at most 2 more where days were added for once (2015, 2020) or
  /// 1 less where New Year's rest lay in the year before (2011).
  public func shortfalls(in year: Int) -> [YearShortfall] {
    guard year >= Festival.firstYear else { return [] }
    let days = days.filter { $0.date.year == year }
    let off = days.filter { $0.kind == .holiday }
    func count(_ festival: Festival) -> Int { off.count(where: festival.names) }

    // In 2020 National Day and Mid-Autumn fell on one day, and the notice names the longer one.
    let hasBoth = count(.nationalDay) > Festival.nationalDay.least
    var found: [YearShortfall] = Festival.all.compactMap { festival in
      let count = count(festival)
      guard count < festival.least, festival.mark != Festival.midAutumn.mark || !hasBoth else {
        return nil
      }
      return .festival(festival.name, found: count, least: festival.least)
    }
    let net =
      off.count { !$0.date.weekday.isWeekend }
      - days.count { $0.kind == .makeUp && $0.date.weekday.isWeekend }
    let due = year >= 2025 ? 13 : 11
    // A festival that lacks days says more than a sum.
    if net < due - 1, found.isEmpty {
      found.append(.fewDaysOff(found: net, least: due - 1))
    } else if net > due + 3 {
      found.append(.fewMakeUpDays(found: net, most: due + 3))
    }
    return found
  }
}
