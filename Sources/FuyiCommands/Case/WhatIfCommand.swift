import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiWording

/// `fuyi case whatif`: what an action would do, with nothing written.
struct WhatIfCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "whatif",
      abstract: tr("试算一个事项，不作记录", "Try an action out; nothing is written."),
      discussion: tr(
        "事项及其内容与 fuyi case advance 相同；--on 可以在今天之后。",
        "Actions and their facts are those of fuyi case advance; --on may lie ahead."))
  }

  @Argument(
    help: .init(tr("案号，或“年份-序号”", "The case: its number, or YEAR-SERIAL"), valueName: "number"))
  var number: String
  @Argument(help: .init(tr("事项", "The action"), valueName: "action"))
  var action: String
  @Option(
    help: .init(tr("事项发生之日；默认今天", "The day it would happen; today if left out"), valueName: "date"))
  var on: String?
  @OptionGroup(title: CommandContext.current.language == .zh ? "事项的内容" : "Facts")
  var shared: SharedFacts
  @OptionGroup(title: CommandContext.current.language == .zh ? "事项的内容" : "Facts")
  var facts: ActionFacts
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let request = Request(
      try Choice.action(action),
      on: try on.map { try Day.read($0, option: "--on") } ?? global.day(),
      facts: try (shared.given + facts.given).read())
    let result = try global.tracker(in: context).whatIf(number, request)
    context.print(WhatIfResult(result: result), asJSON: global.json)
  }
}

/// A case before and after what was tried out.
struct WhatIfResult: Printable {
  let result: WhatIf

  private struct Change {
    let before: Clock?
    let after: Clock?
  }

  /// Clocks that would be other than they are, those that go first.
  private var changes: [Change] {
    func same(_ left: Clock, _ right: Clock) -> Bool {
      left.id == right.id && left.party == right.party && left.sequence == right.sequence
    }
    let gone = result.clocksBefore.compactMap { clock -> Change? in
      let after = result.clocksAfter.first { same($0, clock) }
      return after == clock ? nil : Change(before: clock, after: after)
    }
    let new = result.clocksAfter.filter { clock in
      !result.clocksBefore.contains { same($0, clock) }
    }
    return gone + new.map { Change(before: nil, after: $0) }
  }

  func text(in language: Language) -> String {
    let (before, after) = (result.before.state.term, result.after.case.state.term)
    let (done, number) = (result.after.event.kind.term, result.before.number.printed)
    var lines = [
      Term(
        zh: "试算：\(number) 如于 \(result.after.event.effectiveOn) 办理“\(done.zh)”（未作任何记录）",
        en: "Tried out: “\(done.en)” on \(number) on \(result.after.event.effectiveOn) "
          + "(nothing was written)"
      ).text(in: language),
      Term(
        zh: "状态：\(before.zh) → \(after.zh)", en: "State: \(before.en) → \(after.en)"
      ).text(in: language),
    ]
    if changes.isEmpty { lines.append(tr("各期限不变。", "No clock would change.")) }
    for change in changes {
      if let before = change.before {
        lines.append(tr("  原 ", "  now  ") + before.text(in: language))
      }
      lines.append(
        tr("  将 ", "  then ")
          + (change.after?.text(in: language) ?? tr("不再计算", "it falls away")))
    }
    return lines.joined(separator: "\n")
  }

  var json: JSON {
    [
      "number": .string(result.before.number.printed),
      "action": .string(result.after.event.kind.code),
      "on": .string(result.after.event.effectiveOn.description), "written": .bool(false),
      "before": [
        "state": .string(result.before.state.code),
        "clocks": .array(result.clocksBefore.map(\.json)),
      ],
      "after": [
        "state": .string(result.after.case.state.code),
        "procedure": .optional(result.after.case.procedure?.code),
        "clocks": .array(result.clocksAfter.map(\.json)),
      ],
    ]
  }
}
