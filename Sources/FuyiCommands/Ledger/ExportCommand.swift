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
        "csv、xlsx、json、jsonl：fuyi import 可将其恢复到空文件，记录、哈希、指标均相同；xlsx 另有供查阅的案件台账。"
          + "姓名、证件号码、电话、地址等默认脱敏，恢复后的文件没有其明文；加 --reveal 则全部导出（记入日志），"
          + "其中有个人信息的明文，请妥善保管。"
          + "xes、ocel-json、ocel-sqlite 供流程挖掘，不含个人信息，登记作废的不列入。写入的文件仅本人可读，要么完整，要么没有。",
        "csv, xlsx, json and jsonl: fuyi import restores them into an empty file with the same events, "
          + "hashes and rates. xlsx has a sheet of the cases for people besides. Names, numbers of "
          + "papers, telephones and addresses are masked, and a file restored from it does not have "
          + "them; with --reveal, which is recorded, everything is exported, personal data in clear: "
          + "keep that safe. xes, ocel-json and ocel-sqlite are for process mining: no personal data, "
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
  @OptionGroup var reveal: RevealOptions
  @OptionGroup var keys: KeyOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let format = try readFormat()
    if case .eventLog = format, reveal.reveal {
      throw CommandError.notTogether("--reveal", "--format \(format.code)")
    }
    if format.isBinary || global.json, output == nil { throw CommandError.missing(option: "-o") }
    if let output { try SameFile.refuse(output, over: global.path(in: context)) }
    let tracker = try global.tracker(in: context, keys: keys)
    if case .lossless = format { try warn(tracker, in: context) }
    let written = try tracker.reading { session, asOf in
      try ExportWriting(
        session: session, asOf: asOf, procedure: tracker.procedure, language: context.language,
        isMasked: !reveal.reveal
      ).write(format, to: output, orTo: context.bytes)
    }
    guard let output else { return }
    context.print(
      ExportResult(path: output, format: format, written: written), asJSON: global.json)
  }

  /// Says what is exported of people, and puts on record that they are exported in clear.
  private func warn(_ tracker: CaseTracker, in context: CommandContext) throws {
    guard reveal.reveal else {
      return context.notes(
        tr(
          "个人信息已脱敏；要导出全部内容用于恢复，请加 --reveal。",
          "Personal data is masked; to export everything, as for restoring it, add --reveal."))
    }
    let cases = try tracker.repository.read { try $0.caseIDs().count }
    try reveal.record("export", count: cases, with: tracker)
    context.notes(
      tr(
        "注意：导出内容含姓名、身份号码、电话等个人信息的明文，请妥善保管。证件号码仍然加密，另需密钥。",
        "Note: what is exported holds personal data in clear: names, identity numbers, telephones. Keep "
          + "it safe. Numbers of papers stay locked, and need their key."))
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
