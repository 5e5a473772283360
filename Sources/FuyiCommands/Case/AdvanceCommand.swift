import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiWording

/// `fuyi case advance`: does one action to a case, or many from a file.
struct AdvanceCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "advance", abstract: tr("对案件办理一个事项", "Do an action to a case."),
      discussion: ActionGuide.text(in: CommandContext.current.language))
  }

  @Argument(
    help: .init(tr("案号，或“年份-序号”", "The case: its number, or YEAR-SERIAL"), valueName: "number"))
  var number: String?

  @Argument(help: .init(tr("事项", "The action"), valueName: "action"))
  var action: String?

  @Option(
    help: .init(tr("事项发生之日；默认今天", "The day it happened; today if left out"), valueName: "date"))
  var on: String?

  @Option(
    help: .init(
      tr("只在案件最后一条记录是该序号时办理", "Only where the case's last record has this sequence"),
      valueName: "sequence"))
  var expect: Int?

  @Option(
    help: .init(
      tr(
        "从文件办理多项（每行一个 JSON 对象），同一事务",
        "Do many from a file, a JSON object a line, in one transaction"),
      valueName: "file"))
  var batch: String?

  @OptionGroup(title: CommandContext.current.language == .zh ? "事项的内容" : "Facts")
  var shared: SharedFacts
  @OptionGroup(title: CommandContext.current.language == .zh ? "事项的内容" : "Facts")
  var facts: ActionFacts
  @OptionGroup var keys: KeyOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    if let batch {
      guard number == nil else { throw CommandError.notTogether("--batch", "NUMBER") }
      guard on == nil else { throw CommandError.notTogether("--batch", "--on") }
      guard expect == nil else { throw CommandError.notTogether("--batch", "--expect") }
      if let fact = (shared.given + facts.given).entries.first {
        throw CommandError.notTogether("--batch", "--\(fact.0.code)")
      }
      let steps = try BatchFile(path: batch).steps(today: global.day())
      let results = try global.tracker(in: context, keys: keys).batch(steps)
      context.print(BatchOutcome(results: results), asJSON: global.json)
      return
    }
    guard let number else { throw CommandError.missing(option: "NUMBER") }
    guard let action else { throw CommandError.missing(option: "ACTION") }
    let request = Request(
      try Choice.action(action),
      on: try on.map { try Day.read($0, option: "--on") } ?? global.day(),
      facts: try (shared.given + facts.given).read())
    let advanced = try global.tracker(in: context).advance(number, request, expecting: expect)
    context.print(AdvancedResult(advanced: advanced), asJSON: global.json)
  }
}

/// The table of actions and their facts, as the help of `advance` shows it.
enum ActionGuide {
  static func text(in language: Language) -> String {
    let head = Term(
      zh: "事项及其内容（方括号内可省）：", en: "Actions and their facts (those in brackets may be left out):")
    var lines = [head.text(in: language)]
    var seen: Set<Action> = [.register]
    for row in Procedure.statutory.rows
    where !row.action.isByLaw && seen.insert(row.action).inserted {
      lines.append("  \(row.action.code)  \(row.action.term.text(in: language))")
      var line = ""
      for word in row.needs.map(\.usage) + row.takes.map({ "[\($0.usage)]" }) {
        if line.utf8.count + word.utf8.count > 84 {
          lines.append("     " + line)
          line = ""
        }
        line += " " + word
      }
      if !line.isEmpty { lines.append("     " + line) }
    }
    return lines.joined(separator: "\n")
  }
}
