import FuyiLaw
import FuyiTestSupport

/// The days off that law gives for 2009 to 2026, as a projection made before the notice has them:
/// festivals by the almanac, written down by hand, and a weekday for each that falls on a weekend.
enum StatutoryDays {
  /// Qingming, the first day of the first month, Dragon Boat and Mid-Autumn, as month and day.
  private static let almanac: [Int: [String]] = [
    2009: ["04-04", "01-26", "05-28", "10-03"], 2010: ["04-05", "02-14", "06-16", "09-22"],
    2011: ["04-05", "02-03", "06-06", "09-12"], 2012: ["04-04", "01-23", "06-23", "09-30"],
    2013: ["04-04", "02-10", "06-12", "09-19"], 2014: ["04-05", "01-31", "06-02", "09-08"],
    2015: ["04-05", "02-19", "06-20", "09-27"], 2016: ["04-04", "02-08", "06-09", "09-15"],
    2017: ["04-04", "01-28", "05-30", "10-04"], 2018: ["04-05", "02-16", "06-18", "09-24"],
    2019: ["04-05", "02-05", "06-07", "09-13"], 2020: ["04-04", "01-25", "06-25", "10-01"],
    2021: ["04-04", "02-12", "06-14", "09-21"], 2022: ["04-05", "02-01", "06-03", "09-10"],
    2023: ["04-05", "01-22", "06-22", "09-29"], 2024: ["04-04", "02-10", "06-10", "09-17"],
    2025: ["04-04", "01-29", "05-31", "10-06"], 2026: ["04-05", "02-17", "06-19", "09-25"],
  ]

  /// The projection of a year.
  static func projection(_ year: Int) throws -> HolidayList {
    guard let lunar = almanac[year] else { throw Missing(year: year) }
    let festivals =
      [("元旦", days("01-01", 1, year)), ("春节", springFestival(lunar[1], year))]
      + [("清明节", days(lunar[0], 1, year)), ("劳动节", days("05-01", year >= 2020 ? 2 : 1, year))]
      + [("端午节", days(lunar[2], 1, year)), ("中秋节", days(lunar[3], 1, year))]
      + [("国庆节", days("10-01", 3, year))]
    var lines: [CivilDate: String] = [:]
    for (name, days) in festivals { for day in days { lines[day] = name } }
    var seen: Set<CivilDate> = []
    for (name, days) in festivals {
      for day in days where day.weekday.isWeekend || seen.contains(day) {
        var instead = days[days.count - 1]
        while instead.weekday.isWeekend || lines[instead] != nil {
          instead = instead.adding(days: 1)
        }
        lines[instead] = name + "（补假）"
      }
      seen.formUnion(days)
    }
    return try HolidayList(
      parsing: HolidayList.text(lines.map { "\($0.key),holiday,\($0.value)" }.sorted()))
  }

  /// The eve was a holiday up to 2013 and is one again from 2025, beside three days.
  private static func springFestival(_ first: String, _ year: Int) -> [CivilDate] {
    let day = days(first, 1, year)[0]
    let offsets = year <= 2013 ? -1...1 : year < 2025 ? 0...2 : -1...2
    return offsets.map { day.adding(days: $0) }
  }

  /// Labour Day has had two since the Regulation of 2024; the notices had given them since 2020.
  private static func days(_ first: String, _ count: Int, _ year: Int) -> [CivilDate] {
    (0..<count).map { day("\(year)-\(first)").adding(days: $0) }
  }

  struct Missing: Error { let year: Int }
}
