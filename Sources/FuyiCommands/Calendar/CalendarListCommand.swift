import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiWording

/// `fuyi calendar list`: the days off and the make-up days.
struct CalendarListCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: tr("列出放假和调休上班的日期", "List the days off and the make-up days."),
      discussion: tr(
        """
        有数据库的按其日历，没有的按程序自带的日历。--format csv 的输出可以直接用 fuyi calendar load 载入；
        因此不写年份时只含正式的年份，推算的年份另用 --projected 取。
        """,
        """
        It shows the database's calendar, or the shipped one where there is no database. What \
        --format csv prints is what fuyi calendar load takes; so without a year it has the official \
        years only, and --projected gives the others.
        """))
  }

  @Argument(help: .init(tr("年份；不写则列出全部", "The year; all that are known if left out")))
  var year: String?
  @Option(help: .init(tr("输出格式", "The form of the output"), valueName: "table|csv|json"))
  var format: String?
  @Flag(help: .init(tr("只列推算的年份", "Only years that are projected")))
  var projected = false
  @OptionGroup var global: GlobalOptions

  private enum Format: String, CaseIterable, Named {
    case table, csv, json

    var term: Term {
      switch self {
      case .table: Term(zh: "表格", en: "table")
      case .csv: Term(zh: "逗号分隔", en: "comma-separated")
      case .json: Term(zh: "JSON", en: "JSON")
      }
    }
  }

  func run(in context: CommandContext) throws {
    let format: Format =
      try self.format.map { try Choice.read($0, Term(zh: "输出格式", en: "form of output")) }
      ?? (global.json ? .json : .table)
    if global.json, format != .json {
      throw CommandError.notTogether("--json", "--format \(format.code)")
    }
    let wanted = try year.map(Year.read)
    let source = try CalendarSource(global, in: context)
    context.notes(source.note)
    let calendar = source.lists.working
    let known = source.lists.official.years.union(source.lists.projected.years)
    let all = (wanted.map { [$0] } ?? known.sorted()).map {
      CalendarYear($0, of: source.lists, calendar)
    }
    let kept = all.filter { year in
      if projected { return year.standing == .projected }
      return format != .csv || wanted != nil || year.standing == .official
    }
    let result = CalendarYearsResult(
      years: kept, isSingle: wanted != nil, makeUpDaysWork: source.lists.makeUpDaysWork)
    if let note = Self.note(kept, of: all, isCSV: format == .csv, projected: projected) {
      context.notes(note)
    }
    if format == .csv {
      context.output(result.csv)
    } else {
      context.print(result, asJSON: format == .json)
    }
  }

  /// What somebody who takes the list elsewhere has to know of it.
  private static func note(
    _ kept: [CalendarYear], of all: [CalendarYear], isCSV: Bool, projected: Bool
  ) -> String? {
    if projected {
      guard kept.isEmpty else { return nil }
      return tr("没有推算的年份。", "No year is projected.")
    }
    guard isCSV else { return nil }
    let left = Set(all.filter { $0.standing == .projected }.map(\.year))
      .subtracting(kept.map(\.year))
    if !left.isEmpty {
      return tr(
        "推算的 \(left.yearRanges) 年未列入；加 --projected 另取，载入时也须加 --projected。",
        "The projected \(left.yearRanges) is left out; take it with --projected, and load it with "
          + "--projected.")
    }
    if kept.contains(where: { $0.standing == .projected }) {
      return tr("所列为推算，载入时须加 --projected。", "This is a projection; load it with --projected.")
    }
    return kept.allSatisfy(\.days.isEmpty)
      ? tr("没有放假安排可列，只有标题行。", "There are no holidays to list, only the header.") : nil
  }
}
