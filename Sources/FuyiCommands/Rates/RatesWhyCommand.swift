import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStatistics
import FuyiWording

/// `fuyi rates why ID NUMBER`: in which set of a rate a record stands, and why.
struct RatesWhyCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "why",
      abstract: tr("某件为何计入或者不计入某项指标", "Why a record counts in a rate, or does not."),
      discussion: tr(
        "编号可以是案号（各种写法），也可以是应诉、函件、调解、咨询等的编号；未写统计期的为今年。",
        "The number is a case's in any form, or that of a suit, a letter, a mediation and the like. "
          + "Without a period it is this year."))
  }

  @Argument(help: .init(tr("指标", "Which rate")))
  var id: String
  @Argument(help: .init(tr("案件或者台账编号", "The number of a case or a dossier")))
  var number: String
  @Option(
    help: .init(
      tr("统计期，默认今年", "The period; this year if left out"), valueName: "2025|2025-Q1|2025-03"))
  var period: String?
  @Option(help: .init(tr("起日", "First day"), valueName: "date"))
  var from: String?
  @Option(help: .init(tr("止日（当日计入）", "Last day, counted"), valueName: "date"))
  var to: String?
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let tracker = try global.tracker(in: context)
    let rate = try RateChoice.find(id, among: tracker.definitions())
    let (first, last) = try AskedPeriod.read(
      period: period, from: from, to: to, today: tracker.today)
    let reasons = try tracker.why(rate, number: number, from: first, to: last)
    context.print(
      RateReasonsResult(
        reasons: reasons, names: try tracker.listNames(), language: context.language),
      asJSON: global.json)
  }
}

/// Where the records of a case or a dossier stand in a rate.
struct RateReasonsResult: Printable {
  let reasons: RateReasons
  let names: [RecordColumn: [String: Term]]
  /// The language of the words in JSON.
  let language: Language

  func text(in language: Language) -> String {
    let (rate, window) = (reasons.definition, reasons.window)
    let head = Term(
      zh: "\(rate.term.zh)（\(rate.id)，第 \(rate.version) 版），\(window.first) 至 \(window.last)，"
        + "截至 \(window.asOf)",
      en: "\(rate.term.en) (\(rate.id), version \(rate.version)), \(window.first) to "
        + "\(window.last), as of \(window.asOf)")
    return ([head.text(in: language)] + reasons.subjects.flatMap { lines($0, in: language) })
      .joined(separator: "\n")
  }

  private func lines(_ subject: RateReasons.Subject, in language: Language) -> [String] {
    let link = subject.linkedTo.map {
      Term(zh: "，关联 \($0)", en: ", linked to \($0)")
    }
    let head = Term(
      zh: "\(subject.number)（\(subject.kind.zh)，\(subject.state.zh)\(link?.zh ?? "")）",
      en: "\(subject.number) (\(subject.kind.en), \(subject.state.en)\(link?.en ?? ""))")
    var lines = ["", head.text(in: language)]
    if let nothing = nothing(subject) { lines.append("  " + nothing.text(in: language)) }
    for membership in subject.memberships {
      let wording = MembershipWording(membership, in: reasons.window, names: names)
      let (set, standing) = (membership.part.set.singular, wording.standing)
      let label = membership.id.label
      let named =
        label == subject.number ? set : Term(zh: "\(set.zh) \(label)", en: "\(set.en) \(label)")
      lines.append(
        Term(zh: "  \(named.zh)：\(standing.zh)", en: "  \(named.en): \(standing.en)")
          .text(in: language))
      lines += wording.reasons.map { label, text in
        Term(zh: "    \(label.zh)：\(text.zh)", en: "    \(label.en): \(text.en)")
          .text(in: language)
      }
    }
    return lines
  }

  /// Why nothing of a subject can count; nil where something could.
  private func nothing(_ subject: RateReasons.Subject) -> Term? {
    if subject.isVoided {
      return Term(
        zh: "登记已作废，不计入任何指标", en: "it is voided and counts in no rate")
    }
    guard subject.memberships.isEmpty else { return nil }
    let sets = reasons.definition.recordSets.map(\.term)
    let zh = sets.map(\.zh).joined(separator: "、")
    let en = sets.map(\.en).joined(separator: " and ")
    return Term(
      zh: "没有可由本指标统计的记录；本指标统计的是\(zh)",
      en: "it has no record that this rate could count; the rate counts \(en)")
  }

  var json: JSON {
    let window = reasons.window
    return [
      "id": .string(reasons.definition.id),
      "term": .string(reasons.definition.term.text(in: language)),
      "version": .int(reasons.definition.version), "from": .string(window.first.description),
      "to": .string(window.last.description), "asOf": .string(window.asOf.description),
      "subjects": .array(
        reasons.subjects.map { subject in
          [
            "number": .string(subject.number), "kind": .string(subject.kind.text(in: language)),
            "state": .string(subject.state.text(in: language)),
            "voided": .bool(subject.isVoided), "linkedTo": .optional(subject.linkedTo),
            "records": .array(subject.memberships.map(json)),
          ]
        }),
    ]
  }

  private func json(_ membership: Membership) -> JSON {
    let wording = MembershipWording(membership, in: reasons.window, names: names)
    var members: [JSON.Member] = [
      .init("label", .string(membership.id.label)),
      .init("set", .string(membership.part.set.code)),
      .init("side", .string(membership.side.rawValue)),
      .init("standing", .string(membership.standing.code)),
    ]
    if case .excluded(let exclusion) = membership.standing {
      members.append(.init("reason", .string(exclusion.code)))
      members.append(.init("pending", .bool(exclusion.isPending)))
    }
    members += [
      .init("datedBy", .string(membership.part.dating.code)),
      .init("day", .optional(membership.day?.description)),
      .init("words", .string(wording.standing.text(in: language))),
      .init(
        "because",
        .array(
          wording.reasons.map { label, text in
            [
              "step": .string(label.text(in: language)), "fact": .string(text.text(in: language)),
            ]
          })),
    ]
    return .object(members)
  }
}
