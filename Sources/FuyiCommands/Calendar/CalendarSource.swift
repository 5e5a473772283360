import FuyiKit
import FuyiLaw
import FuyiStore
import FuyiWording

/// The calendar that days are counted by where no case is asked for: the database's, or the one that
/// the program ships.
struct CalendarSource {
  let lists: CalendarLists
  /// The database's file; nil for the shipped lists.
  let path: String?
  private let missing: String

  /// - Throws: `StoreError` where a file is there that is no database of ours.
  init(_ global: GlobalOptions, in context: CommandContext) throws {
    missing = global.path(in: context)
    if Repository.size(of: missing) == nil {
      path = nil
      lists = try .shipped()
    } else {
      path = missing
      lists = try global.tracker(in: context).calendar()
    }
  }

  /// Which calendar it is and which years are official, for standard error.
  var note: String {
    let years = lists.official.years.yearRanges
    let official = Term(
      zh: years.isEmpty ? "没有正式的放假安排" : "正式的放假安排：\(years) 年",
      en: years.isEmpty ? "no official holidays" : "official holidays of \(years)")
    guard let path else {
      return tr(
        "没有数据库文件“\(missing)”，按程序自带的日历计算（\(official.zh)）。",
        "There is no database file “\(missing)”; counted by the calendar that the program ships "
          + "(\(official.en)).")
    }
    return tr(
      "按数据库“\(path)”的日历计算（\(official.zh)）。",
      "Counted by the calendar of the database “\(path)” (\(official.en)).")
  }
}

extension Set<Int> {
  /// The years in order, neighbours as a range: 2004-2026, 2028.
  var yearRanges: String {
    var ranges: [ClosedRange<Int>] = []
    for year in sorted() {
      if let last = ranges.last, last.upperBound + 1 == year {
        ranges[ranges.count - 1] = last.lowerBound...year
      } else {
        ranges.append(year...year)
      }
    }
    return ranges.map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }.joined(separator: ", ")
  }
}
