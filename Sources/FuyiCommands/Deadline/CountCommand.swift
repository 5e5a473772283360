import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiWording

/// `fuyi deadline count`: one period with its steps, or many of them line by line.
struct CountCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "count", abstract: tr("计算期限，列出每一步", "Count a period and show every step."),
      discussion: tr(
        """
        给出 --from、--days 和 --working 或 --calendar 时计算一项。不给 --from 时从 --file 或标准输入逐行读取
        “日期,天数,working|calendar”，逐行输出“日期,天数,类别,届满日,是否暂定”；首行为 date,n,kind 的，
        也输出一行标题。有一行写错的，全部不计算。有数据库的按其日历，没有的按程序自带的日历。
        """,
        """
        With --from, --days and --working or --calendar it counts one period. Without --from it \
        reads lines “date,n,working|calendar” from --file or standard input and prints \
        “date,n,kind,due,provisional” for each; after a first line date,n,kind it prints a header \
        too. Where a line is wrong nothing is counted. It goes by the database's calendar, or by the \
        shipped one where there is no database.
        """))
  }

  @Option(help: .init(tr("起算之日，不计入", "The day of the event, not counted"), valueName: "date"))
  var from: String?
  @Option(help: .init(tr("天数", "How many days"), valueName: "1…36500"))
  var days: Int?
  @Flag(help: .init(tr("按工作日计", "Count working days")))
  var working = false
  @Flag(help: .init(tr("按自然日计，末日休息的顺延", "Count all days; an end on a rest day moves on")))
  var calendar = false
  @Option(
    help: .init(
      tr("逐行读取的文件，- 为标准输入", "A file of lines; - is standard input"), valueName: "file"))
  var file: String?
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    let range = DayKind.amounts
    if let days, !range.contains(days) {
      throw ValidationError(
        tr(
          "--days 应为 \(range.lowerBound) 至 \(range.upperBound)，给出的是 \(days)",
          "--days takes \(range.lowerBound) to \(range.upperBound), not \(days)"))
    }
  }

  func run(in context: CommandContext) throws {
    guard let request = try single() else { return try countLines(in: context) }
    let source = try CalendarSource(global, in: context)
    context.notes(source.note)
    context.print(
      CountResult(request: request, count: request.count(by: source.lists.working)),
      asJSON: global.json)
  }

  /// The one period that the options ask for; nil where they ask for lines.
  private func single() throws -> CountRequest? {
    if working, calendar { throw CommandError.notTogether("--working", "--calendar") }
    guard let from else {
      let alone = [days.map { _ in "--days" }, working ? "--working" : nil]
      if let option = (alone + [calendar ? "--calendar" : nil]).compactMap({ $0 }).first {
        throw file == nil
          ? CommandError.missing(option: "--from") : .notTogether("--file", option)
      }
      return nil
    }
    guard file == nil else { throw CommandError.notTogether("--from", "--file") }
    let day = try Day.read(from, option: "--from")
    guard let days else { throw CommandError.missing(option: "--days") }
    guard working || calendar else {
      throw CommandError.missing(option: tr("--working 或 --calendar", "--working or --calendar"))
    }
    return CountRequest(from: day, days: days, kind: working ? .working : .calendar)
  }

  private func countLines(in context: CommandContext) throws {
    if file == nil, context.input.isTerminal() { throw InputError.nothingGiven }
    let text = TextSource(path: file ?? TextSource.standardInput.path)
    let lines = try CountLines(text, text: text.read())
    let source = try CalendarSource(global, in: context)
    context.notes(source.note)
    lines.print(by: source.lists.working, asJSON: global.json, in: context)
  }
}

extension CountLines {
  /// Writes in chunks, so that many lines are neither held in memory nor written one by one.
  func print(by calendar: WorkingCalendar, asJSON: Bool, in context: CommandContext) {
    var chunk = Chunk(sink: context.output)
    if asJSON { chunk.add("[") } else if hasHeader { chunk.add(Self.outputHeader) }
    for (index, request) in requests.enumerated() {
      let count = request.count(by: calendar)
      if asJSON {
        let isLast = index == requests.count - 1
        let json = CountResult(request: request, count: count).json
        chunk.add("  " + json.compact + (isLast ? "" : ","))
      } else {
        chunk.add(
          "\(request.from),\(request.days),\(request.kind.code),\(count.due),\(count.provisional)")
      }
    }
    if asJSON { chunk.add("]") }
    chunk.flush()
  }
}

/// Lines gathered before they are printed.
private struct Chunk {
  let sink: @Sendable (String) -> Void
  private var text = ""

  init(sink: @escaping @Sendable (String) -> Void) {
    self.sink = sink
  }

  mutating func add(_ line: String) {
    if !text.isEmpty { text += "\n" }
    text += line
    if text.utf8.count >= 1 << 16 { flush() }
  }

  mutating func flush() {
    if !text.isEmpty { sink(text) }
    text = ""
  }
}

/// One period with its proof.
struct CountResult: Printable {
  let request: CountRequest
  let count: Count

  func text(in language: Language) -> String {
    let end = Term(
      zh: "届满：\(count.due)" + (count.provisional ? "（暂定）" : ""),
      en: "Due \(count.due)" + (count.provisional ? " (provisional)" : ""))
    return ([end.text(in: language)] + count.steps.map { "  " + $0.text(in: language) })
      .joined(separator: "\n")
  }

  var json: JSON {
    [
      "from": .string(request.from.description), "days": .int(request.days),
      "kind": .string(request.kind.code), "due": .string(count.due.description),
      "rawEnd": .string(count.rawEnd.description), "provisional": .bool(count.provisional),
      "steps": .array(
        count.steps.map { .string($0.text(in: CommandContext.current.language)) }),
    ]
  }
}
