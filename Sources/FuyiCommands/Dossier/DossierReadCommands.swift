import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStore
import FuyiWording

/// A dossier as it stands: `fuyi letter show`.
struct DossierShowCommand<N: Noun>: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: tr("查看一条记录的现状", "One as it stands, with its periods and what may be done."))
  }

  @Argument(help: .number)
  var number: String
  @OptionGroup var reveal: RevealOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let tracker = try global.tracker(in: context, reveal: reveal)
    let view = try tracker.show(N.kind, number)
    try reveal.record(
      "\(N.kind.code) show", [view.dossier.number.printed], count: 1, with: tracker)
    context.print(DossierViewResult(view: view, today: tracker.today), asJSON: global.json)
  }
}

/// Everything that was recorded of a dossier: `fuyi letter history`.
struct DossierHistoryCommand<N: Noun>: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history",
      abstract: tr(
        "全部记录，更正与被更正的并列", "Everything recorded, corrections beside what they corrected."))
  }

  @Argument(help: .number)
  var number: String
  @OptionGroup var reveal: RevealOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let tracker = try global.tracker(in: context, reveal: reveal)
    let lines = try tracker.history(N.kind, number)
    let named = lines.first?.event.facts[.number] ?? number
    try reveal.record("\(N.kind.code) history", [named], count: 1, with: tracker)
    context.print(HistoryResult(lines: lines), asJSON: global.json)
  }
}

/// The dossiers of a kind that a filter lets through: `fuyi letter list`.
struct DossierListCommand<N: Noun>: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: tr("列出，新的在前", "List them, newest first."))
  }

  @Option(help: .init(tr("状态", "State"), valueName: "code"))
  var state: String?
  @Option(
    help: .init(
      tr(
        "种类（函件种类、调解阶段、审级、事项类别、违法点）",
        "Variety: the kind of letter, stage, instance, kind of coordination, defect"),
      valueName: "code"))
  var variety: String?
  @Option(help: .init(tr("区域", "Region"), valueName: "code-or-name"))
  var region: String?
  @Option(help: .init(tr("机关", "Agency"), valueName: "code-or-name"))
  var agency: String?
  @Option(help: .init(tr("接收点", "Reception point"), valueName: "code-or-name"))
  var point: String?
  @Option(name: .customLong("case"), help: .init(tr("关联案件", "Linked case"), valueName: "number"))
  var linkedCase: String?
  @Option(help: .init(tr("不早于", "On or after"), valueName: "date"))
  var from: String?
  @Option(help: .init(tr("不晚于", "On or before"), valueName: "date"))
  var to: String?
  @Flag(help: .init(tr("只列已逾期的", "Only what is overdue")))
  var overdue = false
  @Option(help: .init(tr("至多列出几条", "At most so many"), valueName: "count"))
  var limit: Int?
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    var filter = DossierFilter()
    filter.state = try state.map { try Choice.read($0, Term(zh: "状态", en: "state")) }
    filter.variety = try variety.map(N.kind.variety)
    (filter.region, filter.agency) = (region, agency)
    (filter.point, filter.linkedCase) = (point, linkedCase)
    filter.from = try from.map { try Day.read($0, option: "--from") }
    filter.to = try to.map { try Day.read($0, option: "--to") }
    filter.isOverdue = overdue
    filter.limit = limit
    let lines = try global.tracker(in: context).list(N.kind, filter)
    context.print(DossierListResult(kind: N.kind, lines: lines), asJSON: global.json)
  }
}

extension DossierKind {
  /// Reads what sort of the kind is meant; a defect's is looked up in the office's list.
  func variety(reading given: String) throws -> String {
    let what = Term(zh: "种类", en: "variety")
    switch self {
    case .mediation: return try Choice.read(given, as: MediationStage.self, what).code
    case .letter: return try Choice.read(given, as: LetterKind.self, what).code
    case .suit: return try Choice.read(given, as: CourtInstance.self, what).code
    case .coordination: return try Choice.read(given, as: CoordinationKind.self, what).code
    case .petition: return try Choice.read(given, as: PetitionOrigin.self, what).code
    case .consultation, .defect: return given
    }
  }

  /// The name of what sort of the kind a code stands for; nil where it has none of its own.
  func varietyTerm(_ code: String) -> Term? {
    switch self {
    case .mediation: MediationStage(rawValue: code)?.term
    case .letter: LetterKind(rawValue: code)?.term
    case .suit: CourtInstance(rawValue: code)?.term
    case .coordination: CoordinationKind(rawValue: code)?.term
    case .petition: PetitionOrigin(rawValue: code)?.term
    case .consultation, .defect: nil
    }
  }

  /// The name of how one ended.
  func outcomeTerm(_ code: String) -> Term {
    switch self {
    case .suit: SuitOutcome(rawValue: code)?.term ?? Term(zh: code, en: code)
    case .coordination:
      CoordinationResult(rawValue: code)?.term ?? Term(zh: "已办", en: "done")
    case .mediation, .consultation, .petition, .letter, .defect:
      switch code {
      case "statement": DossierState.inForce.term
      case "gone-back": Term(zh: "签章前反悔", en: "gone back on before sealing")
      default: DossierState(rawValue: code)?.term ?? Term(zh: code, en: code)
      }
    }
  }
}
