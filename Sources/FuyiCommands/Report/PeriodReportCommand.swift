import ArgumentParser
import FuyiKit
import FuyiLaw
import FuyiReports
import FuyiStatistics
import FuyiWording

/// How long the period of a report is, as the subcommand's name says it.
protocol ReportLength {
  static var length: ReportPeriod.Length { get }
  /// A period as it is asked for.
  static var example: String { get }
}

enum Monthly: ReportLength {
  static let length = ReportPeriod.Length.month
  static let example = "2025-03"
}

enum Quarterly: ReportLength {
  static let length = ReportPeriod.Length.quarter
  static let example = "2025-Q3"
}

enum Annual: ReportLength {
  static let length = ReportPeriod.Length.year
  static let example = "2025"
}

/// `fuyi report monthly|quarterly|annual`: the office's analysis of a period with the official form.
struct PeriodReportCommand<Length: ReportLength>: RunnableCommand {
  static var configuration: CommandConfiguration {
    let term = Length.length.term
    return CommandConfiguration(
      commandName: Length.length.code,
      abstract: tr(
        "\(term.zh)行政争议案件分析报告与统计表", "The \(term.en) analysis with the official form."),
      discussion: tr(
        "收案、审结、各项指标（含同比、环比），按区域、被申请人、管理领域、复议事项分列；期限、调解、函件、应诉、高频瑕疵、收结存，"
          + "以及统计表和其平衡关系。网页、表格、JSON 可由数字追到案号。",
        "Intake, outcomes and rates beside the period before and a year ago; by region, respondent, "
          + "field and kind of act; deadlines, mediation, letters, suits, defects, the balance, and the official form with its identities. Pages, workbooks and JSON open every figure to its records."
      ))
  }

  @Argument(help: .init(tr("统计期", "The period"), valueName: Length.example))
  var period: String
  @Option(help: .init(tr("只统计该区域", "Only this region"), valueName: "code|name"))
  var region: String?
  @Option(
    help: .init(
      tr("格式；不写时由 -o 的后缀决定，再次为 text", "The form; else by the suffix of -o, else text"),
      valueName: ReportFormat.allCases.map(\.code).joined(separator: "|")))
  var format: String?
  @Option(
    name: [.customShort("o"), .long],
    help: .init(tr("写入文件", "Write to a file"), valueName: "file"))
  var output: String?
  @Option(help: .init(tr("舍入方式", "Rounding"), valueName: "half-up|truncated"))
  var rounding: String = Rounding.halfUp.rawValue
  @Option(help: .init(tr("小数位数，0 到 6", "Decimals, 0 to 6"), valueName: "count"))
  var decimals: Int = 1
  @Flag(help: .init(tr("CSV 不写字节顺序标记", "CSV without a byte order mark")))
  var noBom = false
  @OptionGroup var known: KnownOption
  @OptionGroup var keys: KeyOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let period = try readPeriod()
    let format = try readFormat()
    if format.isBinary, output == nil { throw CommandError.missing(option: "-o") }
    let style = try RateStyle.read(rounding: rounding, decimals: decimals)
    let tracker = try global.tracker(in: context)
    let report = try tracker.report(
      on: period, region: region, knownOn: try known.day(), listing: format.opens)
    let document = AnalysisReport(
      report, in: context.language, rounding: style.rounding, decimals: style.decimals,
      mark: try context.mark(of: tracker, keys)
    ).document
    guard let output else {
      let layout = ReportLayout(
        columns: context.terminal.isTerminal ? context.terminal.columns : Self.pipedColumns,
        isColoured: context.terminal.isColoured, hasByteOrderMark: !noBom)
      let bytes = try format.render(document, layout: layout)
      context.output(String(decoding: bytes, as: UTF8.self).withoutLastLineEnd)
      return
    }
    let layout = ReportLayout(columns: Self.pipedColumns, hasByteOrderMark: !noBom)
    try format.write(document, to: output, layout: layout)
    context.notes(
      tr("已写入 \(output)（\(format.term.zh)）。", "Written to \(output) (\(format.term.en))."))
  }

  /// The width of a page of text that goes into a file or to another program.
  private static var pipedColumns: Int { 100 }

  private func readPeriod() throws -> ReportPeriod {
    guard let known = ReportPeriod(code: period), known.length == Length.length else {
      throw CommandError.wrongPeriod(period, Length.length, example: Length.example)
    }
    return known
  }

  private func readFormat() throws -> ReportFormat {
    let given = try format.map { given in
      guard let known = ReportFormat(code: given) else {
        throw CommandError.unknownChoice(
          what: Term(zh: "格式", en: "format"), given: given, choices: Self.formats)
      }
      return known
    }
    let ofFile = output.flatMap { ReportFormat(path: $0) }
    if global.json {
      guard (given ?? .json) == .json else { throw CommandError.notTogether("--json", "--format") }
      guard given != nil || (ofFile ?? .json) == .json else {
        throw CommandError.notTogether("--json", "-o \(output ?? "")")
      }
      return .json
    }
    if let known = given ?? ofFile { return known }
    // A suffix that no format has would be a file that says it is what it is not.
    if let output,
      let suffix = output.split(separator: "/").last?.split(separator: ".").dropFirst()
        .last
    {
      throw CommandError.unknownChoice(
        what: Term(zh: "格式", en: "format"), given: String(suffix), choices: Self.formats)
    }
    return .text
  }

  private static var formats: [FactForm.Choice] {
    ReportFormat.allCases.map { FactForm.Choice(code: $0.code, term: $0.term) }
  }
}

extension ReportFormat {
  /// Whether its figures open to their records.
  fileprivate var opens: Bool {
    switch self {
    case .html, .json, .xlsx: true
    case .text, .md, .csv: false
    }
  }
}

extension String {
  /// Without the line end at its end, which the output adds itself.
  fileprivate var withoutLastLineEnd: String {
    hasSuffix("\r\n") ? String(dropLast()) : hasSuffix("\n") ? String(dropLast()) : self
  }
}
