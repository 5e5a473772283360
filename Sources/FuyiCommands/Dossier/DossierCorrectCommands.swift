import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiWording

/// Puts other facts or another day in place of a dossier's event.
struct DossierCorrectCommand<N: Noun>: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "correct",
      abstract: tr("更正一条记录的日期或内容", "Correct the day or the facts of a record."),
      discussion: tr(
        "给出的内容替换原有内容，其余不变；原记录保留。",
        "What is given replaces what was there, the rest stays, and the old record is kept."))
  }

  @Argument(help: .number)
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
  @OptionGroup(title: CommandContext.current.language == .zh ? "内容" : "Facts")
  var facts: N.Options
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let advanced = try global.tracker(in: context).correct(
      N.kind, number, sequence: sequence, on: try on.map { try Day.read($0, option: "--on") },
      facts: try facts.given.read(),
      clearing: try clear.map { given in
        try Choice.read(given, as: FactName.self, Term(zh: "内容", en: "fact"))
      }, why: why)
    context.print(DossierAdvancedResult(advanced: advanced), asJSON: global.json)
  }
}

/// Takes a dossier's event out, undoes a correction, or voids the whole entry.
struct DossierAnnulCommand<N: Noun>: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "annul",
      abstract: tr(
        "撤销一条记录；撤销第 1 条即登记作废", "Take a record out; taking out the first voids the entry."),
      discussion: tr(
        "该记录同时写入案件的，案件中的记录随之撤销。",
        "What the record wrote in a case is taken out there too."))
  }

  @Argument(help: .number)
  var number: String
  @Argument(help: .init(tr("记录序号（见 history）", "The record's sequence, see history")))
  var sequence: Int
  @Option(help: .init(tr("撤销理由", "Why"), valueName: "text"))
  var why: String
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let advanced = try global.tracker(in: context).annul(
      N.kind, number, sequence: sequence, why: why)
    context.print(DossierAdvancedResult(advanced: advanced), asJSON: global.json)
  }
}

/// Puts in a step that was forgotten.
struct DossierInsertCommand<N: Noun>: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "insert", abstract: tr("补记遗漏的步骤", "Put in a forgotten step."))
  }

  @Argument(help: .number)
  var number: String
  @Argument(help: .init(tr("步骤", "The step")))
  var step: String
  @Option(help: .init(tr("发生之日", "The day it happened"), valueName: "date"))
  var on: String
  @Option(
    help: .init(tr("排在同日的该条记录之前", "Before this record of the same day"), valueName: "sequence"))
  var before: Int?
  @Option(help: .init(tr("补记理由", "Why"), valueName: "text"))
  var why: String
  @OptionGroup(title: CommandContext.current.language == .zh ? "内容" : "Facts")
  var facts: N.Options
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let steps = DossierProcedure.usual.steps(of: N.kind).filter {
      $0 != N.kind.opening && $0 != .escalate
    }
    let wanted = steps.first { $0.code == step.lowercased() || $0.term.zh == step }
    guard let wanted else {
      throw CommandError.unknownChoice(
        what: Term(zh: "步骤", en: "step"), given: step,
        choices: steps.map { FactForm.Choice(code: $0.code, term: $0.term) })
    }
    let advanced = try global.tracker(in: context).insert(
      N.kind, number,
      DossierRequest(
        wanted, on: try Day.read(on, option: "--on"), facts: try facts.given.read()),
      before: before, why: why)
    context.print(DossierAdvancedResult(advanced: advanced), asJSON: global.json)
  }
}
