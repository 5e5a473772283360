import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiWording

/// `fuyi case correct`: puts other facts or another day in place of an event's.
struct CorrectCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "correct",
      abstract: tr("更正一条记录的日期或内容", "Correct the day or the facts of a record."),
      discussion: tr(
        "给出的内容替换原有内容，其余不变；原记录保留。更正后经过不合法的，不予更正。",
        "What is given replaces what was there, the rest stays, and the old record is kept. A "
          + "correction that would make the history unlawful is refused."))
  }

  @Argument(help: .init(tr("案号，或“年份-序号”", "The case: its number, or YEAR-SERIAL")))
  var number: String
  @Argument(help: .init(tr("记录序号（见 history）", "The record's sequence, see history")))
  var sequence: Int
  @Option(help: .init(tr("更正后的日期", "Its day, corrected"), valueName: "date"))
  var on: String?
  @Option(
    parsing: .singleValue, help: .init(tr("去掉该项内容", "Take this fact away"), valueName: "fact"))
  var clear: [String] = []
  @Option(help: .init(tr("更正理由", "Why"), valueName: "text"))
  var why: String
  @OptionGroup var registration: RegistrationFacts
  @OptionGroup var shared: SharedFacts
  @OptionGroup var facts: ActionFacts
  @OptionGroup var keys: KeyOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let advanced = try global.tracker(in: context, keys: keys).correct(
      number, sequence: sequence, on: try on.map { try Day.read($0, option: "--on") },
      facts: try (registration.given + shared.given + facts.given).read(),
      clearing: try clear.map { given in
        try Choice.read(given, as: FactName.self, Term(zh: "内容", en: "fact"))
      }, why: why)
    context.print(AdvancedResult(advanced: advanced), asJSON: global.json)
  }
}

/// `fuyi case annul`: takes a record out, undoes a correction, or voids a registration.
struct AnnulCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "annul",
      abstract: tr(
        "撤销一条记录；撤销第 1 条即登记作废", "Take a record out; taking out the first voids the registration."))
  }

  @Argument(help: .init(tr("案号，或“年份-序号”", "The case: its number, or YEAR-SERIAL")))
  var number: String
  @Argument(help: .init(tr("记录序号（见 history）", "The record's sequence, see history")))
  var sequence: Int
  @Option(help: .init(tr("撤销理由", "Why"), valueName: "text"))
  var why: String
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let advanced = try global.tracker(in: context).annul(number, sequence: sequence, why: why)
    context.print(AdvancedResult(advanced: advanced), asJSON: global.json)
  }
}

/// `fuyi case insert`: puts in something that was forgotten.
struct InsertCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "insert", abstract: tr("补记遗漏的事项", "Put in a forgotten action."))
  }

  @Argument(help: .init(tr("案号，或“年份-序号”", "The case: its number, or YEAR-SERIAL")))
  var number: String
  @Argument(help: .init(tr("事项", "The action")))
  var action: String
  @Option(help: .init(tr("事项发生之日", "The day it happened"), valueName: "date"))
  var on: String
  @Option(
    help: .init(tr("排在同日的该条记录之前", "Before this record of the same day"), valueName: "sequence"))
  var before: Int?
  @Option(help: .init(tr("补记理由", "Why"), valueName: "text"))
  var why: String
  @OptionGroup var shared: SharedFacts
  @OptionGroup var facts: ActionFacts
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let request = Request(
      try Choice.action(action), on: try Day.read(on, option: "--on"),
      facts: try (shared.given + facts.given).read())
    let advanced = try global.tracker(in: context).insert(
      number, request, before: before, why: why)
    context.print(AdvancedResult(advanced: advanced), asJSON: global.json)
  }
}
