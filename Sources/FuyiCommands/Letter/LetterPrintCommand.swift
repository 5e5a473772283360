import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiPapers
import FuyiStore
import FuyiWording

/// `fuyi letter print`: the letter as it goes out.
struct LetterPrintCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "print", abstract: tr("打印函件", "Print a letter."),
      discussion: tr(
        "打印事实、办复期限的逐步计算和日志首部。模板可用 fuyi letter setting 更换；docx 和 pdf 按公文信函格式排版，"
          + "文字相同，也可用 --template 另给 Word 模板（fuyi paper template letter 写出一份）。PDF 需要 LibreOffice。",
        "Prints the facts, the steps of the reply's deadline and the log's head hash. The text is Chinese;"
          + " the office can replace its template with fuyi letter setting. As docx and pdf it is set "
          + "as an official letter, with the same text, or from a Word template given with --template "
          + "(fuyi paper template letter writes one). A PDF needs LibreOffice."))
  }

  @Argument(help: .number)
  var number: String
  @Option(
    help: .init(
      tr("格式；不写时由 -o 的后缀决定，再次为 text", "The format; else by the suffix of -o, else text"),
      valueName: "text|md|docx|pdf"))
  var format: String?
  @Option(name: [.short, .long], help: .init(tr("写入文件", "Write to a file"), valueName: "file"))
  var output: String?
  @Option(
    help: .init(
      tr("本机构的函件模板（.docx）", "A template of the office's own for letters (.docx)"),
      valueName: "file"))
  var template: String?
  @OptionGroup var keys: KeyOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let format, Form(rawValue: format) == nil {
      throw ValidationError(
        tr(
          "--format 只能是 text、md、docx 或 pdf，给出的是“\(format)”",
          "--format takes text, md, docx or pdf, not “\(format)”"))
    }
  }

  /// What a letter is written as.
  private enum Form: String { case text, md, docx, pdf }

  /// The form that is asked for, or the one that the file's name says.
  private var form: Form {
    if let known = format.flatMap(Form.init) { return known }
    let ending = output.flatMap { $0.split(separator: ".").last }.map { $0.lowercased() }
    return ending.flatMap(Form.init) ?? .text
  }

  func run(in context: CommandContext) throws {
    switch form {
    case .text, .md: try printText(in: context)
    case .docx: try write(as: .docx, in: context)
    case .pdf: try write(as: .pdf, in: context)
    }
  }

  private func printText(in context: CommandContext) throws {
    if template != nil { throw CommandError.notTogether("--template", "--format \(form.rawValue)") }
    let tracker = try global.tracker(in: context)
    let print = try tracker.letterPrint(number)
    let checkpoint = try context.checkpoint(of: print.head, on: tracker.today, keys)
    let template = print.template.map(LetterTemplate.init) ?? .usual
    let result = LetterPrintResult(
      print: print, checkpoint: checkpoint,
      lines: template.filled(with: LetterTemplate.values(of: print, noting: checkpoint)),
      isMarkdown: form == .md)
    guard let output else {
      context.print(result, asJSON: global.json)
      return
    }
    try TextFile(path: output).write(result.text(in: context.language) + "\n")
    context.notes(tr("已写入 \(output)。", "Wrote \(output)."))
  }

  private func write(as format: PaperFormat, in context: CommandContext) throws {
    guard let output else { throw CommandError.missing(option: "-o") }
    _ = try PaperFormat.read(format.code, file: output)
    let own = try template.map { try PaperTemplate(path: $0) }
    let tracker = try global.tracker(in: context)
    let print = try tracker.letterPrint(number)
    let checkpoint = try context.checkpoint(of: print.head, on: tracker.today, keys)
    try PaperFile(path: output).write(
      try PaperPrinter.print(print, noting: checkpoint, with: own), as: format, in: context)
    let result = LetterFileResult(number: print.letter.number.printed, path: output, format: format)
    if global.json {
      context.print(result, asJSON: true)
    } else {
      context.notes(result.text(in: context.language))
    }
  }
}

/// A letter that has been written as a document.
struct LetterFileResult: Printable {
  let number: String
  let path: String
  let format: PaperFormat

  func text(in language: Language) -> String {
    tr("已写入 \(path.printable)。", "Wrote \(path.printable).")
  }

  var json: JSON {
    ["number": .string(number), "file": .string(path), "format": .string(format.code)]
  }
}

/// A printed letter.
struct LetterPrintResult: Printable {
  let print: LetterPrint
  let checkpoint: Checkpoint
  let lines: [String]
  let isMarkdown: Bool

  func text(in language: Language) -> String {
    guard !isMarkdown else { return lines.joined(separator: "\n") }
    // A heading of Markdown is a plain line of text.
    return lines.map { line in String(line.drop { $0 == "#" }.drop { $0 == " " }) }
      .joined(separator: "\n")
  }

  var json: JSON {
    [
      "number": .string(print.letter.number.printed), "addressee": .string(print.addressee),
      "due": .optional(print.clock?.due.description),
      "head": .string(print.head.text), "position": .int(print.head.position),
      "checkpoint": .string(checkpoint.line),
      "text": .string(text(in: .zh)),
    ]
  }
}

extension Head {
  /// The hash in hexadecimal.
  var text: String { Chain.hex(hash) }
}

/// `fuyi letter setting`: how long replies may take, and the templates.
struct LetterSettingCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "setting",
      abstract: tr("查看或更改某种函件的办复期限和模板", "Look at or change the reply period and the template."),
      discussion: tr("模板中可用的字段：", "Fields of a template: ")
        + LetterTemplate.Field.allCases.map { "{{\($0.rawValue)}}" }.joined(separator: " "))
  }

  @Argument(help: .init(tr("函件种类", "The kind of letter"), valueName: "kind"))
  var kind: String
  @Option(name: .customLong("reply-days"), help: .fact(.replyDays))
  var replyDays: String?
  @Option(name: .customLong("reply-unit"), help: .fact(.replyUnit))
  var replyUnit: String?
  @Option(
    help: .init(tr("模板文件（UTF-8 文本或 Markdown）", "A file with the template"), valueName: "file"))
  var template: String?
  @Flag(
    name: .customLong("usual-template"), help: .init(tr("恢复通用模板", "Go back to the usual template")))
  var usualTemplate = false
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let letter = try Choice.read(
      kind, as: LetterKind.self, Term(zh: "函件种类", en: "kind of letter"))
    var given = GivenFacts()
    given.add(.replyDays, replyDays)
    given.add(.replyUnit, replyUnit)
    let facts = try given.read()
    if letter == .opinion, facts.has(.replyDays) {
      throw CommandError.notTogether("opinion", "--reply-days")
    }
    if facts.has(.replyUnit), !facts.has(.replyDays) {
      throw CommandError.missing(option: "--reply-days")
    }
    if template != nil, usualTemplate {
      throw CommandError.notTogether("--template", "--usual-template")
    }
    var lines: [String]?
    if let template {
      let text = try FileText.read(template).split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      lines = text.map(String.init)
      do { try LetterTemplate(lines: lines ?? []).check() } catch {
        throw CommandError.badTemplate(path: template, line: error.line, field: error.name)
      }
    }
    let setting = try global.tracker(in: context).change(letter) { known in
      LetterSetting(
        letter: letter,
        reply: facts[.replyDays].map { (facts[.replyUnit] ?? .workingDays).period($0) }
          ?? known.reply,
        template: usualTemplate ? nil : lines ?? known.template)
    }
    context.print(LetterSettingResult(setting: setting), asJSON: global.json)
  }
}

/// A setting of a kind of letter.
struct LetterSettingResult: Printable {
  let setting: LetterSetting

  private var reply: Period { setting.reply ?? setting.letter.usualReply }
  private var lines: [String] { setting.template ?? LetterTemplate.usual.lines }

  func text(in language: Language) -> String {
    let own = setting.template == nil ? tr("通用", "usual") : tr("本机构", "the office's own")
    return
      ([
        setting.letter.term.text(in: language),
        tr("办复期限：", "Time to reply: ") + reply.term.text(in: language),
        tr("模板（\(own)）：", "Template (\(own)):"),
      ] + lines).joined(separator: "\n")
  }

  var json: JSON {
    [
      "letter": .string(setting.letter.code), "replyDays": .int(reply.amount),
      "replyUnit": .string(reply.unit.rawValue), "own": .bool(setting.template != nil),
      "template": .array(lines.map(JSON.string)),
    ]
  }
}
