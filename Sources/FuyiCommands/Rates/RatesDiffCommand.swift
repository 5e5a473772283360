import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStatistics
import FuyiWording

/// `fuyi rates diff`: why a rate of one period is known otherwise on another day.
struct RatesDiffCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "diff",
      abstract: tr(
        "对照两个日期所知的指标，列出引起变动的案件和记录",
        "Rates as known on two days, with the records that changed them."),
      discussion: tr(
        "--known 写两次，先后不限；只写一次的，与今天对照。不写指标的，列出有变动的全部指标。",
        "Give --known twice, in either order; given once, it is compared with today. Without rates, "
          + "all that changed are listed."))
  }

  @Argument(help: .init(tr("指标；不写为有变动的全部", "Which rates; all that changed if left out")))
  var id: [String] = []
  @Option(
    parsing: .singleValue,
    help: .init(tr("按该日所知，写两次", "As known on that day; twice"), valueName: "date"))
  var known: [String]
  @Option(
    help: .init(
      tr("统计期，默认今年", "The period; this year if left out"), valueName: "2025|2025-Q1|2025-03"))
  var period: String?
  @Option(help: .init(tr("起日", "First day"), valueName: "date"))
  var from: String?
  @Option(help: .init(tr("止日（当日计入）", "Last day, counted"), valueName: "date"))
  var to: String?
  @Option(
    help: .init(
      tr("分组，逗号分隔可逐级分", "Break down by; several levels with commas"),
      valueName: Grouping.allCases.map(\.code).joined(separator: "|")))
  var by: String?
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let groupings = try Choice.readList(by, as: Grouping.self, Term(zh: "分组", en: "grouping"))
    let tracker = try global.tracker(in: context)
    let rates = try tracker.definitions()
    let definitions = try id.isEmpty ? rates : id.map { try RateChoice.find($0, among: rates) }
    let (first, last) = try AskedPeriod.read(
      period: period, from: from, to: to, today: tracker.today)
    let report = try tracker.rateDifferences(
      definitions, from: first, to: last, by: groupings, known: try days(today: tracker.today))
    context.print(
      RatesDiffResult(report: report, showsUnchanged: !id.isEmpty, language: context.language),
      asJSON: global.json)
  }

  private func days(today: CivilDate) throws -> (CivilDate, CivilDate) {
    let days = try known.map { try Day.read($0, option: "--known") }
    guard let first = days.first, days.count <= 2 else {
      throw CommandError.badKnownDays(days.count)
    }
    return (first, days.count == 2 ? days[1] : today)
  }
}
