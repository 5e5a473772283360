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
      discussion: tr("指标：", "Rates: ")
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
  @Option(help: .init(tr("舍入方式", "Rounding"), valueName: "half-up|truncated"))
  var rounding: String = Rounding.halfUp.rawValue
  @Option(help: .init(tr("小数位数，0 到 6", "Decimals, 0 to 6"), valueName: "count"))
  var decimals: Int = 1
  @Flag(help: .init(tr("列出每个集合的案件", "List the cases of each set")))
  var cases = false
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let definitions = try id.isEmpty ? RateDefinition.all : id.map(definition)
    let groupings = try Choice.readList(by, as: Grouping.self, Term(zh: "分组", en: "grouping"))
    guard let rounding = Rounding(rawValue: rounding) else {
      throw CommandError.unknownChoice(
        what: Term(zh: "舍入方式", en: "rounding"), given: rounding, choices: Rounding.choices)
    }
    guard Percent.decimals.contains(decimals) else {
      throw CommandError.decimalsOutOfRange(decimals)
    }
    let tracker = try global.tracker(in: context)
    let (first, last) = try bounds(today: tracker.today)
    let report = try tracker.rates(
      definitions, from: first, to: last, by: groupings, listing: cases)
    context.print(
      RatesResult(
        report: report, groupings: groupings, rounding: rounding, decimals: decimals,
        listing: cases, showsBalanceInJSON: id.isEmpty, language: context.language),
      asJSON: global.json)
  }

  private func definition(_ given: String) throws -> RateDefinition {
    if let known = RateDefinition.withID(given) { return known }
    if let known = RateDefinition.all.first(where: { $0.term.zh == given }) { return known }
    throw CommandError.unknownChoice(
      what: Term(zh: "指标", en: "rate"), given: given,
      choices: RateDefinition.all.map { FactForm.Choice(code: $0.id, term: $0.term) })
  }

  private func bounds(today: CivilDate) throws -> (CivilDate, CivilDate) {
    switch (period, from, to) {
    case (nil, nil, nil): return try bounds(code: String(today.year))
    case (let code?, nil, nil): return try bounds(code: code)
    case (nil, let from?, let to?):
      let first = try Day.read(from, option: "--from")
      let last = try Day.read(to, option: "--to")
      guard first <= last else { throw CommandError.badRange }
      return (first, last)
    default: throw CommandError.badRange
    }
  }

  private func bounds(code: String) throws -> (CivilDate, CivilDate) {
    guard let period = ReportPeriod(code: code) else { throw CommandError.badPeriod(code) }
    return (period.first, period.last)
  }
}

extension Rounding {
  static let choices = [
    FactForm.Choice(code: Rounding.halfUp.rawValue, term: Term(zh: "四舍五入", en: "half up")),
    FactForm.Choice(code: Rounding.truncated.rawValue, term: Term(zh: "截断", en: "truncated")),
  ]

  var term: Term {
    Rounding.choices.first { $0.code == rawValue }?.term ?? Term(zh: rawValue, en: rawValue)
  }
}
