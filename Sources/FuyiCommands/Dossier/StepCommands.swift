import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiWording

/// Begins a dossier: `fuyi consultation register`, `fuyi letter issue`.
struct BeginCommand<N: Noun>: RunnableCommand {
  static var configuration: CommandConfiguration {
    let (kind, step) = (N.kind, N.kind.opening)
    return CommandConfiguration(
      commandName: step.code,
      abstract: tr("\(kind.term.zh)：\(step.term.zh)", "Begin a \(kind.term.en): \(step.term.en)."),
      discussion: StepGuide.text(step, of: kind))
  }

  @Option(help: .init(tr("发生之日；默认今天", "The day it happened; today if left out"), valueName: "date"))
  var on: String?
  @OptionGroup(title: CommandContext.current.language == .zh ? "内容" : "Facts")
  var facts: N.Options
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let advanced = try global.tracker(in: context).begin(
      N.kind, on: try on.map { try Day.read($0, option: "--on") } ?? global.day(),
      facts: try facts.given.read())
    context.print(DossierAdvancedResult(advanced: advanced), asJSON: global.json)
  }
}

/// Does one step to a dossier: `fuyi consultation resolve`.
struct StepCommand<N: Noun, Word: StepWord>: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Word.step.code,
      abstract: tr(
        Word.step.term.zh,
        Word.step.term.en.prefix(1).uppercased()
          + Word.step.term.en.dropFirst() + "."),
      discussion: StepGuide.text(Word.step, of: N.kind))
  }

  @Argument(help: .number)
  var number: String
  @Option(help: .init(tr("发生之日；默认今天", "The day it happened; today if left out"), valueName: "date"))
  var on: String?
  @Option(
    help: .init(
      tr("只在最后一条记录是该序号时办理", "Only where the last record has this sequence"),
      valueName: "sequence"))
  var expect: Int?
  @OptionGroup(title: CommandContext.current.language == .zh ? "内容" : "Facts")
  var facts: N.Options
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let request = DossierRequest(
      Word.step, on: try on.map { try Day.read($0, option: "--on") } ?? global.day(),
      facts: try facts.given.read())
    let advanced = try global.tracker(in: context).advance(
      N.kind, number, request, expecting: expect)
    context.print(DossierAdvancedResult(advanced: advanced), asJSON: global.json)
  }
}

extension ArgumentHelp {
  /// The help of a dossier's number.
  static var number: ArgumentHelp {
    .init(
      tr(
        "编号、“年份-序号”，函件为“种类-年份-序号”",
        "Its number, YEAR-SERIAL, of a letter KIND-YEAR-SERIAL"), valueName: "number")
  }
}
