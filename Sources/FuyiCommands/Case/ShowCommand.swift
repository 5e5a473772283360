import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiWording

/// `fuyi case show`: a case as it stands today.
struct ShowCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: tr("查看案件：状态、期限、可办事项", "Show a case: state, clocks, what may be done."))
  }

  @Argument(help: .init(tr("案号，或“年份-序号”", "The case: its number, or YEAR-SERIAL")))
  var number: String
  @OptionGroup var reveal: RevealOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let tracker = try global.tracker(in: context, reveal: reveal)
    let view = try tracker.show(number)
    try reveal.record("case show", [view.case.number.printed], count: 1, with: tracker)
    context.print(CaseResult(view: view, today: tracker.today), asJSON: global.json)
  }
}

/// A case as it stands.
struct CaseResult: Printable {
  let view: CaseView
  let today: CivilDate

  var json: JSON {
    let subject = view.case
    let registration = subject.registration
    let parties = subject.parties.map { party -> JSON in
      var members: [JSON.Member] = [
        .init("code", .string(party.code)), .init("role", .string(party.role.code)),
        .init("name", .optional(view.partyNames[party.code])),
      ]
      if let agency = party.agency { members.append(.init("agency", .string(agency))) }
      return .object(members)
    }
    var members: [JSON.Member] = [
      .init("number", .string(subject.number.printed)),
      .init("state", .string(subject.state.code)),
      .init("procedure", .optional(subject.procedure?.code)),
      .init("parties", .array(parties)),
      .init("clocks", .array(view.clocks.filter(\.status.isOpen).map(\.json))),
      .init("actions", .array(view.actions.map { .string($0.code) })),
      .init("sequence", .int(view.sequence)),
      .init("filed", .string(registration.filedOn.description)),
      .init("authority", .string(subject.number.authority)),
      .init("region", .string(registration.region)),
      .init("kind", .string(registration.kind.code)),
      .init("channel", .string(registration.channel.code)),
      .init("handler", .optional(subject.handler)),
      .init("handlerName", .optional(view.handler)),
      .init("rulebook", .string(view.rulebook.id)),
      .init("amountFen", .optional(registration.amount)),
      .init("act", .optional(view.act)), .init("summary", .optional(view.summary)),
      .init("outcome", .optional(subject.spell?.closing?.outcome)),
      .init("closed", .optional(subject.spell?.closedOn?.description)),
      .init(
        "endedClocks", .array(view.clocks.filter { !$0.status.isOpen }.map(\.json))),
      .init(
        "byLaw",
        view.lapse.map {
          ["action": .string($0.kind.code), "on": .string($0.effectiveOn.description)]
        } ?? .null),
    ]
    if let filing = view.filing { members.append(.init("filing", filing.json)) }
    return .object(members)
  }

  func text(in language: Language) -> String {
    let subject = view.case
    let registration = subject.registration
    func row(_ zh: String, _ en: String, _ value: String?) -> String? {
      value.map { Term(zh: "\(zh)：\($0)", en: "\(en): \($0)").text(in: language) }
    }
    let state = [subject.state.term, subject.procedure?.term].compactMap { $0?.text(in: language) }
      .joined(separator: " · ")
    var lines = ["\(subject.number.printed)  \(state)"]
    if let lapse = view.lapse {
      lines.append(
        Term(
          zh: "依法已于 \(lapse.effectiveOn) \(lapse.kind.term.zh)，将随下一事项记录。",
          en:
            "By law since \(lapse.effectiveOn): \(lapse.kind.term.en); the next action records it."
        ).text(in: language))
    }
    let erased = Words.erased.text(in: language)
    lines += subject.parties.map { party in
      let name = view.partyNames[party.code] ?? erased
      let separator = Term(zh: "：", en: ": ").text(in: language)
      return party.role.term.text(in: language) + separator + name
    }
    lines += [
      row(
        "原案号", "Old number",
        registration.importedNumber.flatMap { $0 == subject.number.printed ? nil : $0 }),
      row("收到", "Filed", registration.filedOn.description),
      row("事项", "Kind", registration.kind.term.text(in: language)),
      row("区域", "Region", view.region?.text(in: language)),
      row("复议机关", "Authority", view.authority?.text(in: language)),
      row("渠道", "Channel", registration.channel.term.text(in: language)),
      row("行为文号", "Act", view.act ?? registration.act.map { _ in erased }),
      row("承办人", "Handler", view.handler ?? subject.handler),
      row("摘要", "Summary", view.summary ?? registration.summary.map { _ in erased }),
      row(
        "结案", "Closed",
        subject.spell?.closedOn.map { day in
          "\(day) \(subject.spell?.closing.map { $0.term.text(in: language) } ?? "")"
        }),
    ].compactMap { $0 }
    let open = view.clocks.filter(\.status.isOpen)
    if !open.isEmpty { lines.append(Term(zh: "期限：", en: "Clocks:").text(in: language)) }
    lines += open.map { clock in
      let isOverdue = !clock.id.isRightToSue && clock.due.map { $0 < today } ?? false
      let mark = isOverdue ? Term(zh: "【已逾期】", en: "[OVERDUE] ").text(in: language) : ""
      return "  " + mark + clock.text(in: language)
    }
    if view.rulebook == .none {
      lines.append(
        Term(
          zh: "现行行政复议法施行前收到，只登记，不计期限。",
          en: "Filed before the present law came into force: recorded, and no deadline is claimed."
        ).text(in: language))
    } else if open.isEmpty, let waiting = subject.state.waiting {
      lines.append(waiting.text(in: language))
    }
    if let filing = view.filing, filing.isLate { lines.append(filing.text(in: language)) }
    let actions = view.actions.map { "\($0.code)（\($0.term.zh)）" }
    lines.append(
      Term(
        zh: "可办事项：" + (actions.isEmpty ? "无" : actions.joined(separator: " ")),
        en: "May be done: "
          + (actions.isEmpty ? "nothing" : view.actions.map(\.code).joined(separator: " "))
      ).text(in: language))
    return lines.joined(separator: "\n")
  }
}

extension Closing {
  /// How the review ended, as people read it.
  var term: Term {
    switch self {
    case .decided(let dispositions):
      Term(
        zh: dispositions.map(\.term.zh).joined(separator: "、"),
        en: dispositions.map(\.term.en).joined(separator: ", "))
    case .dismissed: Term(zh: "驳回申请", en: "dismissed")
    case .terminated(let ground, let cause):
      Term(
        zh: "终止：\(ground.term.zh)" + (cause.map { "（\($0.term.zh)）" } ?? ""),
        en: "terminated: \(ground.term.en)" + (cause.map { " (\($0.term.en))" } ?? ""))
    case .mediated: Term(zh: "调解结案", en: "mediation statement")
    case .transferredOut: Term(zh: "移送", en: "transferred")
    }
  }
}
