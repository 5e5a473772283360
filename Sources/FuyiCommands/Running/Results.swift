import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStore
import FuyiWording

/// A result that a command prints, as a text for people or as JSON for scripts.
protocol Printable {
  func text(in language: Language) -> String
  var json: JSON { get }
}

extension CommandContext {
  /// Prints a result in the form that was asked for.
  func print(_ result: some Printable, asJSON: Bool) {
    output(asJSON ? result.json.pretty : result.text(in: language))
  }
}

extension Clock {
  var json: JSON {
    var members: [JSON.Member] = [
      .init("id", .string(id.code)), .init("from", .string(from.description)),
      .init("due", .optional(due?.description)), .init("provisional", .bool(isProvisional)),
      .init("article", .string(article.code)), .init("owner", .string(owner.code)),
      .init("consequence", .string(consequence.code)), .init("event", .int(sequence)),
    ]
    switch status {
    case .running: members.append(.init("status", "running"))
    case .stopped(let since, let daysLeft):
      members.append(.init("status", "stopped"))
      members.append(.init("stoppedSince", .string(since.description)))
      members.append(.init("daysLeft", .int(daysLeft)))
    case .met(let day):
      members.append(.init("status", "met"))
      members.append(.init("on", .string(day.description)))
    case .missed(let day):
      members.append(.init("status", "missed"))
      members.append(.init("on", .string(day.description)))
    }
    if let party { members.append(.init("party", .string(party))) }
    return .object(members)
  }
}

extension FilingAssessment {
  var json: JSON {
    [
      "filed": .string(filedOn.description), "due": .string(due.description),
      "late": .bool(isLate), "daysLate": .int(daysLate),
      "limits": .array(
        parts.map { part in
          [
            "limit": .string(part.limit.rawValue), "article": .string(part.article.code),
            "from": .string(part.count.trigger.description),
            "due": .string(part.count.due.description),
            "provisional": .bool(part.count.provisional),
          ]
        }),
    ]
  }
}

/// What a registration did.
struct RegisteredResult: Printable {
  let registered: Registered

  func text(in language: Language) -> String {
    let number = registered.case.number.printed
    var lines = [
      Term(
        zh: "已登记 \(number)，\(registered.case.state.term.zh)。",
        en: "Registered \(number): \(registered.case.state.term.en)."
      ).text(in: language)
    ]
    if let other = registered.sameActAs {
      lines.append(
        Term(
          zh: "注意：同一申请人对同一行为的申请已有 \(other)。",
          en: "Note: the same applicant disputes the same act in \(other)."
        ).text(in: language))
    }
    if let earlier { lines.append(earlier.text(in: language)) }
    lines += registered.clocks.map { $0.text(in: language) }
    if let filing = registered.filing, filing.isLate { lines.append(filing.text(in: language)) }
    return lines.joined(separator: "\n")
  }

  /// The other cases of the same person, the first few by number.
  private var earlier: Term? {
    let numbers = registered.earlierOfSamePerson
    guard !numbers.isEmpty else { return nil }
    let more = numbers.count > 10 ? "…" : ""
    let first = numbers.prefix(10)
    return Term(
      zh: "注意：同一申请人（证件号码相同）已有 \(numbers.count) 件：\(first.joined(separator: "、"))\(more)。",
      en: "Note: the same applicant, by the number of a paper, has \(numbers.count) earlier "
        + "case\(numbers.count == 1 ? "" : "s"): \(first.joined(separator: ", "))\(more).")
  }

  var json: JSON {
    var members: [JSON.Member] = [
      .init("number", .string(registered.case.number.printed)),
      .init("state", .string(registered.case.state.code)),
      .init("clocks", .array(registered.clocks.map(\.json))),
      .init(
        "earlierOfSamePerson", .array(registered.earlierOfSamePerson.map { .string($0) })),
    ]
    if let filing = registered.filing { members.append(.init("filing", filing.json)) }
    if let other = registered.sameActAs { members.append(.init("sameActAs", .string(other))) }
    return .object(members)
  }
}

/// What an action or a correction did.
struct AdvancedResult: Printable {
  let advanced: Advanced

  func text(in language: Language) -> String {
    let (subject, state) = (advanced.case, advanced.case.state.term)
    var lines: [String] = []
    if let lapse = advanced.lapse {
      lines.append(
        Term(
          zh: "依法已于 \(lapse.effectiveOn) \(lapse.kind.term.zh)，先行记录。",
          en: "By law since \(lapse.effectiveOn): \(lapse.kind.term.en); recorded first."
        ).text(in: language))
    }
    let done = advanced.event.kind.term
    let basis = advanced.source.map {
      Term(zh: "，依据：\($0.term.zh)", en: ", basis: \($0.term.en)")
    }
    lines.append(
      Term(
        zh: "\(subject.number.printed) 已记录“\(done.zh)”（\(advanced.event.effectiveOn)），"
          + "现为“\(state.zh)”\(basis?.zh ?? "")。",
        en: "\(subject.number.printed): recorded “\(done.en)” on \(advanced.event.effectiveOn); "
          + "now \(state.en)\(basis?.en ?? "")."
      ).text(in: language))
    lines += advanced.clocks.map { $0.text(in: language) }
    return lines.joined(separator: "\n")
  }

  var json: JSON {
    var members: [JSON.Member] = [
      .init("number", .string(advanced.case.number.printed)),
      .init("state", .string(advanced.case.state.code)),
      .init("procedure", .optional(advanced.case.procedure?.code)),
      .init("action", .string(advanced.event.kind.code)),
      .init("on", .string(advanced.event.effectiveOn.description)),
      .init("sequence", .int(advanced.sequence)),
      .init("article", .optional(advanced.source?.code)),
      .init("clocks", .array(advanced.clocks.map(\.json))),
    ]
    if let lapse = advanced.lapse {
      members.append(
        .init(
          "byLaw",
          [
            "action": .string(lapse.kind.code), "on": .string(lapse.effectiveOn.description),
          ]))
    }
    return .object(members)
  }
}

/// What a batch did.
struct BatchOutcome: Printable {
  let results: [BatchResult]

  func text(in language: Language) -> String {
    var states: [String: CaseState] = [:]
    var order: [String] = []
    for result in results {
      let number = result.case.number.printed
      if states.updateValue(result.case.state, forKey: number) == nil { order.append(number) }
    }
    let head = Term(
      zh: "已办理 \(results.count) 项，涉及 \(order.count) 件。",
      en: "Done: \(results.count) actions on \(order.count) cases.")
    let lines = order.map { number in
      "\(number)  " + (states[number]?.term.text(in: language) ?? "")
    }
    return ([head.text(in: language)] + lines).joined(separator: "\n")
  }

  var json: JSON {
    .array(
      results.map { result in
        switch result {
        case .registered(let registered): RegisteredResult(registered: registered).json
        case .advanced(let advanced): AdvancedResult(advanced: advanced).json
        }
      })
  }
}
