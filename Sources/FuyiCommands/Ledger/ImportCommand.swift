import ArgumentParser
import FuyiCore
import FuyiFiles
import FuyiKit
import FuyiLaw
import FuyiLedger
import FuyiWording

/// `fuyi import`: the cases of a ledger, each as the history that its row implies.
struct ImportCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: tr("导入台账（CSV、XLSX），或者恢复导出文件", "Import a ledger (CSV, XLSX), or restore an export."),
      discussion: tr(
        "每行按其所载经过逐项依法登记；有一行不能登记的，全部不导入，意见写入 Excel 文件。"
          + "退出码 0 为全部导入或者已在册，1 为有未收的行。fuyi export 的导出文件原样恢复到空文件。\n"
          + "例：fuyi import 台账.xlsx --dry-run；fuyi import 台账.xlsx --suggest -o 映射.toml",
        "Every row becomes the history that it implies, each step decided by the law; where one row "
          + "is wrong nothing is imported, and the remarks go into an Excel file. Exit 0 where all "
          + "rows are in, 1 where some are not. What fuyi export wrote is restored into an empty "
          + "file.\nExamples: fuyi import ledger.xlsx --dry-run; fuyi "
          + "import ledger.xlsx --suggest -o mapping.toml"))
  }

  @Argument(help: .init(tr("台账文件", "The ledger's file"), valueName: "file"))
  var file: String
  @Option(
    help: .init(tr("映射文件：栏目、固定内容和用语", "A mapping: columns, constants, words"), valueName: "file"))
  var mapping: String?
  @Option(
    name: .customLong("sheet"), parsing: .singleValue,
    help: .init(tr("只读该工作表，可重复", "Read this sheet only; may be repeated"), valueName: "name"))
  var sheets: [String] = []
  @Option(
    help: .init(
      tr("文件格式；不写时自动识别", "The file's format; found out if not said"),
      valueName: "csv|xlsx"))
  var format: String?
  @Option(
    help: .init(
      tr("CSV 的编码；不写时自动识别", "A CSV file's encoding; found out if not said"),
      valueName: "utf8|gb18030"))
  var encoding: String?
  @Option(
    help: .init(
      tr("CSV 的分隔符；不写时自动识别", "A CSV file's separator; found out if not said"),
      valueName: "comma|tab|semicolon"))
  var separator: String?
  @Flag(help: .init(tr("只检查，不写入", "Check everything and write nothing")))
  var dryRun = false
  @Flag(help: .init(tr("为该台账写出映射文件，不导入", "Write a mapping for the ledger and import nothing")))
  var suggest = false
  @Flag(
    help: .init(
      tr("收下无误的行，其余写入文件供改正", "Take the rows that are in order; write the others to a file to mend"))
  )
  var acceptGood = false
  @Option(
    help: .init(
      tr("未收的行写入该文件（与 --accept-good 并用）", "Where the other rows go, with --accept-good"),
      valueName: "file"))
  var rest: String?
  @Option(
    help: .init(tr("意见写入该 Excel 文件", "The Excel file for remarks"), valueName: "file.xlsx"))
  var remarks: String?
  @Option(
    name: [.customShort("o"), .long],
    help: .init(
      tr("映射文件写入该文件（与 --suggest 并用）", "Where the mapping goes, with --suggest"), valueName: "file"))
  var output: String?
  @OptionGroup var keys: KeyOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    let pairs: [(given: Bool, needs: Bool, String, String)] = [
      (rest != nil, acceptGood, "--rest", "--accept-good"),
      (output != nil, suggest, "-o", "--suggest"),
    ]
    for pair in pairs where pair.given && !pair.needs {
      throw ValidationError(
        tr("\(pair.2) 须与 \(pair.3) 并用", "\(pair.2) goes with \(pair.3)"))
    }
    if suggest, dryRun || acceptGood || remarks != nil {
      throw ValidationError(
        tr(
          "--suggest 不导入，不能与 --dry-run、--accept-good、--remarks 并用",
          "--suggest imports nothing and does not go with --dry-run, --accept-good or --remarks"))
    }
    if let rest, rest == remarks {
      throw ValidationError(
        tr("--rest 与 --remarks 应为不同的文件", "--rest and --remarks take different files"))
    }
    if let remarks, !remarks.lowercased().hasSuffix(".xlsx") {
      throw ValidationError(
        tr(
          "--remarks 应为 .xlsx 文件，给出的是“\(remarks)”", "--remarks takes a file .xlsx, not “\(remarks)”"
        ))
    }
  }

  /// Whether anything is said that only a ledger can be read by.
  private var isAboutLedger: Bool {
    mapping != nil || !sheets.isEmpty || format != nil || encoding != nil || separator != nil
      || dryRun || suggest || acceptGood || remarks != nil
  }

  func run(in context: CommandContext) throws {
    if Restoring.recognises(file) {
      guard !isAboutLedger else { throw CommandError.exportWithOptions(path: file) }
      return try Restoring.restore(
        file, into: global.path(in: context), asJSON: global.json, in: context)
    }
    let reading = try reading()
    let tracker = try global.tracker(in: context, keys: keys)
    let names = try tracker.repository.read { try OfficeNames($0) }
    let chosen = try mapping.map { try MappingFile(path: $0).mapping(names: names) }
    let source = try LedgerFile(path: file, reading)
    let ledger = LedgerImport(source, mapping: chosen ?? LedgerMapping(), sheets: sheets)
    guard !suggest else {
      return try write(
        MappingSuggestion(ledger, names: names, in: context.language).text(), in: context)
    }
    try runImport(of: ledger, from: source, with: tracker, in: context)
  }

  private func runImport(
    of ledger: LedgerImport, from source: LedgerFile, with tracker: CaseTracker,
    in context: CommandContext
  ) throws {
    let files = try ImportFiles(
      self, format: source.format, database: global.path(in: context))
    let sinks = files.sinks(in: context.language)
    let progress = context.progress.map { ProgressLine($0, in: context.language) }
    let watch = Interruption.watch()
    defer { watch.end() }
    var options = LedgerImport.Options()
    (options.isRehearsal, options.acceptsGood) = (dryRun, acceptGood)
    let summary: ImportSummary
    do {
      summary = try ledger.run(with: tracker, options, sinks: sinks) { reached in
        if watch.isRequested { throw ImportError.interrupted }
        progress?.show(reached)
      }
      progress?.erase()
    } catch {
      progress?.erase()
      guard case ImportError.interrupted = error else { throw error }
      context.notes(ImportError.interrupted.text(in: context.language))
      watch.letThrough()
      throw ExitCode(1)
    }
    context.print(
      ImportResult(
        file: file, summary: summary, isRehearsal: dryRun, remarks: files.remarksMade,
        rest: files.restMade, width: context.terminal.isTerminal ? context.terminal.columns : nil),
      asJSON: global.json)
    if summary.total(\.refused) > 0 { throw ExitCode(1) }
  }

  private func reading() throws -> LedgerReading {
    var reading = LedgerReading()
    reading.format = try format.map {
      try Choice.read($0, as: LedgerFormat.self, Term(zh: "格式", en: "format"))
    }
    reading.encoding = try encoding.map {
      // As other programs write them.
      switch $0.lowercased() {
      case "utf8": .utf8
      case "gbk", "gb2312": .gb18030
      default: try Choice.read($0, as: LedgerEncoding.self, Term(zh: "编码", en: "encoding"))
      }
    }
    reading.separator = try separator.map {
      try Choice.read($0, as: LedgerSeparator.self, Term(zh: "分隔符", en: "separator"))
    }
    return reading
  }

  private func write(_ text: String, in context: CommandContext) throws {
    guard let output else {
      context.output(text)
      return
    }
    try ImportFiles.check(output, besides: file, and: global.path(in: context))
    try TextFile(path: output).write(text)
    context.notes(tr("已写入 \(output)。", "Wrote \(output)."))
  }
}
