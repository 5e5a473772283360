import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiLedger
import FuyiStore
import FuyiWording

/// `fuyi export`: everything, for restoring or for other programs, or an event log.
struct ExportCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: tr("导出全部数据，或者导出事件日志", "Export everything, or an event log."),
      discussion: tr(
        "csv、xlsx、json、jsonl 无损：fuyi import 可将其恢复到空文件，记录、哈希、文字、指标均相同。"
          + "其中有姓名、身份号码、电话等个人信息的明文，请妥善保管；xlsx 另有供查阅的案件台账。"
          + "xes、ocel-json、ocel-sqlite 供流程挖掘，不含个人信息，登记作废的不列入。写入的文件仅本人可读，要么完整，要么没有。",
        "csv, xlsx, json and jsonl lose nothing: fuyi import restores them into an empty file with the "
          + "same events, hashes, texts and rates. They hold personal data in clear, names, identity "
          + "numbers and telephones among them; keep them safe. xlsx has a sheet of the cases for "
          + "people besides. xes, ocel-json and ocel-sqlite are for process mining: no personal data, "
          + "and nothing that was registered by mistake. A file is readable by its owner alone and is "
          + "there whole or not at all."))
  }

  @Option(
    help: .init(
      tr("格式；不写时由 -o 的后缀决定", "The form; else by the suffix of -o"),
      valueName: ExportFormat.all.map(\.code).joined(separator: "|")))
  var format: String?
  @Option(
    name: [.customShort("o"), .long],
    help: .init(
      tr("写入文件；不写时输出到标准输出", "Write to a file; else to standard output"), valueName: "file"))
  var output: String?
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let format = try readFormat()
    if format.isBinary || global.json, output == nil { throw CommandError.missing(option: "-o") }
    if let output { try SameFile.refuse(output, over: global.path(in: context)) }
    let tracker = try global.tracker(in: context)
    if case .lossless = format {
      context.notes(
        tr(
          "注意：导出内容含姓名、身份号码、电话等个人信息的明文，请妥善保管。",
          "Note: what is exported holds personal data in clear: names, identity numbers, telephones. "
            + "Keep it safe."))
    }
    let written = try tracker.reading { session, asOf in
      try ExportWriting(
        session: session, asOf: asOf, procedure: tracker.procedure, language: context.language
      ).write(format, to: output, orTo: context.bytes)
    }
    guard let output else { return }
    context.print(
      ExportResult(path: output, format: format, written: written), asJSON: global.json)
  }

  private func readFormat() throws -> ExportFormat {
    let choices = ExportFormat.all.map { FactForm.Choice(code: $0.code, term: $0.term) }
    if let format {
      guard let known = ExportFormat(code: format) else {
        throw CommandError.unknownChoice(
          what: Term(zh: "格式", en: "format"), given: format, choices: choices)
      }
      return known
    }
    guard let known = output.flatMap({ ExportFormat(path: $0) }) else {
      throw CommandError.missing(option: "--format")
    }
    return known
  }
}

/// What was exported.
struct ExportResult: Printable {
  let path: String
  let format: ExportFormat
  let written: ExportWriting.Written

  func text(in language: Language) -> String {
    let wording =
      switch written {
      case .everything(let header):
        Term(
          zh: "已写入 \(path)（\(format.term.zh)）：\(header.events) 条记录，\(header.words) 段文字，"
            + "链首 \(header.head)",
          en: "Written to \(path) (\(format.term.en)): \(header.events) events, \(header.words) "
            + "texts, head \(header.head)")
      case .log(let count):
        Term(
          zh: "已写入 \(path)（\(format.term.zh)）：\(count.records) 个\(isOCEL ? "对象" : "案件")，"
            + "\(count.events) 个事件",
          en: "Written to \(path) (\(format.term.en)): \(count.records) "
            + "\(isOCEL ? "objects" : "cases"), \(count.events) events")
      }
    return wording.text(in: language)
  }

  private var isOCEL: Bool { format != .eventLog(.xes) }

  var json: JSON {
    switch written {
    case .everything(let header):
      [
        "file": .string(path), "format": .string(format.code), "events": .int(header.events),
        "texts": .int(header.words), "head": .string(header.head),
      ]
    case .log(let count):
      [
        "file": .string(path), "format": .string(format.code), "events": .int(count.events),
        isOCEL ? "objects" : "cases": .int(count.records),
      ]
    }
  }
}
