import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStatistics
import FuyiWording

/// `fuyi rates [show]`: the published rates of a period, each with its fraction.
struct RatesShowCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: tr("统计期内各项指标，可分组、可列出案件", "The rates of a period, by groups, with their cases."),
      discussion: tr(
        "另有 list（目录）、explain（口径）、why（某件为何计入）、diff（前后所知之差）、add（自定指标），见 fuyi help rates。\n指标：",
        "There are also list, explain, why, diff and add: fuyi help rates.\nRates: ")
        + RateDefinition.all.map {
          CommandContext.current.language == .zh ? "\($0.id)（\($0.term.zh)）" : $0.id
        }.joined(separator: " "))
  }

  @Argument(help: .init(tr("指标；不写为全部", "Which rates; all if left out")))
  var id: [String] = []
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
  @Option(
    help: .init(
      tr("与另一期比较", "Beside another period"), valueName: "previous|year-ago|2024-Q3"))
  var compare: String?
  @Option(
    help: .init(tr("分组时只列最大的几组", "Of the groups only the largest"), valueName: "count"))
  var top: Int?
  @Option(help: .init(tr("舍入方式", "Rounding"), valueName: "half-up|truncated"))
  var rounding: String = Rounding.halfUp.rawValue
  @Option(help: .init(tr("小数位数，0 到 6", "Decimals, 0 to 6"), valueName: "count"))
  var decimals: Int = 1
  @Flag(help: .init(tr("列出每个集合的案件", "List the cases of each set")))
  var cases = false
  @OptionGroup var known: KnownOption
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let groupings = try Choice.readList(by, as: Grouping.self, Term(zh: "分组", en: "grouping"))
    if let top {
      guard top > 0 else { throw CommandError.badCount(option: "--top", top) }
      guard !groupings.isEmpty else { throw CommandError.missing(option: "--by") }
    }
    let beside = try compare.map(RatesComparison.read)
    let style = try RateStyle.read(rounding: rounding, decimals: decimals)
    let tracker = try global.tracker(in: context)
    let rates = try tracker.definitions()
    let definitions = try id.isEmpty ? rates : id.map { try RateChoice.find($0, among: rates) }
    let (first, last) = try AskedPeriod.read(
      period: period, from: from, to: to, today: tracker.today)
    let knownOn = try known.day()
    let report = try tracker.rates(
      definitions, from: first, to: last, by: groupings, listing: cases, comparedWith: beside,
      knownOn: knownOn)
    let shown = TopFigures(report.figures, limit: top)
    let comparison = beside.map { period in
      RatesComparison(period: period, comparisons: shown.places.map { report.comparisons[$0] })
    }
    context.print(
      RatesResult(
        report: report, shown: shown, comparison: comparison, groupings: groupings,
        rounding: style.rounding, decimals: style.decimals,
        listing: cases, width: context.terminal.isTerminal ? context.terminal.columns : nil,
        showsBalanceInJSON: id.isEmpty, language: context.language),
      asJSON: global.json)
  }
}
