import ArgumentParser
import FuyiCore
import FuyiFiles
import FuyiLaw
import FuyiPapers
import FuyiWording

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `fuyi paper template`: the built-in templates as DOCX to edit.
struct PaperTemplateCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "template",
      abstract: tr("写出内置模板，供在 Word 或 WPS 中修改", "Write a built-in template to edit in Word or WPS."),
      discussion: tr(
        "模板中的 {{字段}} 由案件内容替换；含 {{申请人.姓名}} 这类字段的段落或表格行逐项重复；"
          + "含可省略字段而没有内容的段落整段省略。改好后用 fuyi paper print --template 打印。已有的文件不覆盖。",
        "A {{field}} is replaced by what is on record. A paragraph or a row of a table with a field such "
          + "as {{申请人.姓名}} stands once for each; a paragraph with a field that may be left out goes "
          + "where there is nothing to say. Print with fuyi paper print --template. A file that is "
          + "there is not overwritten."))
  }

  @Argument(
    help: .init(
      tr(
        "文书，如 decision 或 决定书；letter 为函件", "The paper, such as decision or 决定书; letter is a letter"),
      valueName: "paper"))
  var paper: String?
  @Flag(help: .init(tr("全部模板", "All templates")))
  var all = false
  @Option(
    name: [.customShort("o"), .long],
    help: .init(tr("写入的文件；--all 时为目录", "The file; with --all a folder"), valueName: "file"))
  var output: String
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    var written: [String] = []
    if all {
      if let paper { throw CommandError.notTogether("--all", paper) }
      guard mkdir(output, 0o777) == 0 || errno == EEXIST else {
        throw CommandError.cannotWrite(path: output)
      }
      let layouts = Paper.allCases.map { ($0.term.zh, $0.layout) } + [("函件", Self.letter)]
      // All files are looked at before one is written.
      let files = try layouts.map { name, layout in
        (try PaperFile.new("\(output)/\(name).docx", isPrivate: false), layout)
      }
      for (file, layout) in files {
        try file.write(try PaperPrinter.template(of: layout))
        written.append(file.path)
      }
    } else {
      guard let paper else { throw CommandError.missing(option: tr("文书", "PAPER")) }
      let layout =
        try LetterTemplate.names.contains(paper) ? Self.letter : Choice.paper(paper).layout
      let file = try PaperFile.new(output, isPrivate: false)
      try file.write(try PaperPrinter.template(of: layout))
      written.append(file.path)
    }
    let result = PaperTemplateResult(paths: written)
    if global.json {
      context.print(result, asJSON: true)
    } else {
      context.notes(result.text(in: context.language))
    }
  }

  private static var letter: PaperLayout { PaperLayout(letter: .usual) }
}

/// The templates that have been written.
struct PaperTemplateResult: Printable {
  let paths: [String]

  func text(in language: Language) -> String {
    paths.map { tr("已写入 \($0.printable)。", "Wrote \($0.printable).") }.joined(separator: "\n")
  }

  var json: JSON { .array(paths.map(JSON.string)) }
}
