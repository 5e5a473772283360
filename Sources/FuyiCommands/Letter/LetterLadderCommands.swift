import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiWording

/// `fuyi letter ladder`: overdue letters with the next rung.
struct LetterLadderCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ladder",
      abstract: tr("逾期未办复的函件及其上一级", "Overdue letters, each with the next rung and its proof."))
  }

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let tracker = try global.tracker(in: context)
    context.print(
      LadderResult(lines: try tracker.ladder(), today: tracker.today), asJSON: global.json)
  }
}

/// Overdue letters with what the ladder proposes.
struct LadderResult: Printable {
  let lines: [LadderLine]
  let today: CivilDate

  func text(in language: Language) -> String {
    guard !lines.isEmpty else { return tr("没有逾期未办复的函件。", "No letter is overdue.") }
    return lines.flatMap { line -> [String] in
      let over = today.days(since: line.clock.due)
      let next =
        line.next.map {
          tr(
            "建议升级为\($0.term.zh)：fuyi letter escalate \(line.letter.number.short)",
            "Next: \($0.term.en), with fuyi letter escalate \(line.letter.number.short)")
        } ?? tr("已是最高一级，可另行督察或者约谈。", "It is the top of the ladder; inspect or summon instead.")
      return [
        "\(line.letter.number.printed)  \(line.addressee.text(in: language))  "
          + tr("逾期 \(over) 日", "\(over) d over")
      ] + line.clock.count.steps.map { "  " + $0.text(in: language) } + ["  " + next]
    }.joined(separator: "\n")
  }

  var json: JSON {
    .array(
      lines.map { line in
        [
          "number": .string(line.letter.number.printed),
          "short": .string(line.letter.number.short),
          "letterKind": .optional(line.letter.facts[.letterKind]?.code),
          "addressee": .optional(line.letter.facts[.addressee]),
          "due": .string(line.clock.due.description),
          "daysOver": .int(today.days(since: line.clock.due)),
          "next": .optional(line.next?.code),
          "proof": .array(line.clock.count.steps.map { .string($0.text(in: .zh)) }),
        ]
      })
  }
}

/// `fuyi letter escalate`: issues the next rung, once.
struct LetterEscalateCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "escalate",
      abstract: tr("对逾期函件升级，只制发一次", "Issue the next rung in place of an overdue letter, once."),
      discussion: tr(
        "重复运行不会重复制发，只显示已制发的函件。越级须说明理由。",
        "Run again, it issues nothing and shows the letter that was issued. A rung is left out only "
          + "with a reason."))
  }

  @Argument(help: .number)
  var number: String
  @Option(help: .init(tr("升级为哪种函件", "The rung; the next if left out"), valueName: "kind"))
  var to: String?
  @Option(help: .init(tr("制发日；默认今天", "Day of issue; today if left out"), valueName: "date"))
  var on: String?
  @Option(help: .init(tr("越级理由", "Why a rung is left out"), valueName: "text"))
  var reason: String?
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let tracker = try global.tracker(in: context)
    let escalated = try tracker.escalate(
      number,
      to: try to.map {
        try Choice.read($0, as: LetterKind.self, Term(zh: "函件种类", en: "kind of letter"))
      }, on: try on.map { try Day.read($0, option: "--on") } ?? tracker.today, reason: reason)
    context.print(EscalatedResult(escalated: escalated), asJSON: global.json)
  }
}

/// What an escalation did.
struct EscalatedResult: Printable {
  let escalated: Escalated

  func text(in language: Language) -> String {
    let (old, new) = (escalated.letter.number.printed, escalated.next.dossier.number.printed)
    guard escalated.isNew else {
      return tr(
        "\(old) 此前已升级为 \(new)，未再制发。", "\(old) was escalated to \(new) before; nothing was issued.")
    }
    return tr("\(old) 已升级：", "\(old) is escalated: ")
      + DossierAdvancedResult(advanced: escalated.next).text(in: language)
  }

  var json: JSON {
    [
      "from": .string(escalated.letter.number.printed), "new": .bool(escalated.isNew),
      "letter": DossierAdvancedResult(advanced: escalated.next).json,
    ]
  }
}
