import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiPapers
import FuyiWording

/// `fuyi paper print`: a paper of a case as DOCX or PDF.
struct PaperPrintCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "print", abstract: tr("打印案件文书", "Print a paper of a case."),
      discussion: tr(
        "文书依据案件已记录的事项，没有该事项的不予打印。系统不掌握的内容留空并标黄，留空的字段另行提示。PDF 需要 LibreOffice。",
        "A paper rests on an event on record; without one it is refused. What the record does not have "
          + "is left blank and highlighted, and named on standard error. A PDF needs LibreOffice. "
          + "Papers are in Chinese: they are the office's official papers."))
  }

  @Argument(
    help: .init(tr("案号，或“年份-序号”", "The case: its number, or YEAR-SERIAL"), valueName: "case"))
  var number: String
  @Argument(
    help: .init(
      tr("文书，如 acceptance-notice 或 受理通知书", "The paper, such as acceptance-notice or 受理通知书"),
      valueName: "paper"))
  var paper: String
  @Option(
    name: [.customShort("o"), .long],
    help: .init(
      tr("写入文件；不写时按案号和文书名称取名", "Write to a file; else named after the case and the paper"),
      valueName: "file"))
  var output: String?
  @Option(
    help: .init(
      tr("格式；不写时由 -o 的后缀决定，再次为 docx", "The format; else by the suffix of -o, else docx"),
      valueName: "docx|pdf"))
  var format: String?
  @Option(
    help: .init(tr("本机构的模板（.docx）", "A template of the office's own (.docx)"), valueName: "file"))
  var template: String?
  @Option(
    help: .init(
      tr("依据第几条记录；默认为最近的一条", "The event that it rests on; the last that fits if left out"),
      valueName: "sequence"))
  var event: Int?
  @OptionGroup var keys: KeyOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let paper = try Choice.paper(paper)
    let format = try PaperFormat.read(format, file: output)
    let template = try template.map { try PaperTemplate(path: $0) }
    let tracker = try global.tracker(in: context, keys: keys)
    let record = try tracker.paperRecord(number)
    let checkpoint = try context.checkpoint(of: tracker.head(), on: tracker.today, keys)
    let printed = try PaperPrinter.print(
      paper, of: record, event: event, noting: checkpoint, with: template)
    let file = try target(for: paper, of: record, format)
    try file.write(printed.document, as: format, in: context)
    let result = PaperPrintResult(
      record: record, printed: printed, path: file.path, format: format)
    if global.json {
      context.print(result, asJSON: true)
    } else {
      context.notes(result.text(in: context.language))
    }
  }

  private func target(
    for paper: Paper, of record: PaperRecord, _ format: PaperFormat
  ) throws -> PaperFile {
    if let output { return PaperFile(path: output) }
    let name = "\(record.case.number.printed)\(paper.term.zh).\(format.code)"
    return try PaperFile.new(name.replacing("/", with: "-"))
  }
}

/// A paper that has been written.
struct PaperPrintResult: Printable {
  let record: PaperRecord
  let printed: PrintedPaper
  let path: String
  let format: PaperFormat

  private var entry: HistoryEntry { printed.occasion.entry }

  func text(in language: Language) -> String {
    let (paper, path) = (printed.occasion.paper.term, path.printable)
    let event = Term(
      zh: "第 \(entry.sequence) 条“\(entry.action.term.zh)”（\(entry.effectiveOn)）",
      en: "event \(entry.sequence), “\(entry.action.term.en)” on \(entry.effectiveOn)")
    var lines = [
      Term(
        zh: "已写入 \(path)：\(record.case.number.printed) \(paper.zh)，依据\(event.zh)。",
        en: "Wrote \(path): the \(paper.en) of \(record.case.number.printed), on \(event.en).")
    ]
    if !printed.blanks.isEmpty {
      let names = printed.blanks.joined(separator: "、")
      lines.append(
        Term(
          zh: "还需填写 \(printed.blanks.count) 处（已标黄）：\(names)。",
          en: "Left to fill in, highlighted (\(printed.blanks.count)): \(names)."))
    }
    return lines.map { $0.text(in: language) }.joined(separator: "\n")
  }

  var json: JSON {
    [
      "number": .string(record.case.number.printed), "paper": .string(printed.occasion.paper.code),
      "event": .int(entry.sequence), "action": .string(entry.action.code),
      "on": .string(entry.effectiveOn.description),
      "article": .string(printed.occasion.paper.article.code), "file": .string(path),
      "format": .string(format.code), "blanks": .array(printed.blanks.map(JSON.string)),
    ]
  }
}
