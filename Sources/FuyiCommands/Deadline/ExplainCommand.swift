import ArgumentParser
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiWording

/// `fuyi deadline explain`: the proof of a case's deadlines.
struct ExplainCommand: RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: tr("说明案件的期限是怎样算出来的", "Prove how a case's deadlines were counted."),
      discussion: tr(
        "逐项列出起算事件、期限、中止、延长、跳过的休息日和末日的顺延，以及日历和法律的版本。--json 的输出可交 "
          + "fuyi deadline check 复核。",
        "For each clock: the event that started it, the period, what was taken out and added, every rest "
          + "day passed over and moved over, the versions of calendar and law. What --json prints can "
          + "be given to fuyi deadline check."))
  }

  @Argument(
    help: .init(tr("案号，或“年份-序号”", "The case: its number, or YEAR-SERIAL"), valueName: "number"))
  var number: String
  @Argument(help: .init(tr("期限；不写则全部", "One clock; all if left out"), valueName: "clock"))
  var clock: String?
  @OptionGroup var reveal: RevealOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let id = try clock.map(ClockChoice.read)
    let tracker = try global.tracker(in: context, reveal: reveal)
    let proven = try tracker.proofs(number, of: id)
    try reveal.record("deadline explain", [proven.case.number.printed], count: 1, with: tracker)
    context.print(ProofResult(proven: proven, asked: id, today: tracker.today), asJSON: global.json)
  }
}

/// The proofs of a case's clocks.
struct ProofResult: Printable {
  let proven: ProvenCase
  let asked: ClockID?
  let today: CivilDate

  func text(in language: Language) -> String {
    let number = proven.case.number.printed
    guard proven.rulebook != .none else {
      return tr(
        "\(number) 于 \(proven.case.registration.filedOn) 收到，现行行政复议法尚未施行：只登记，不计期限。",
        "\(number) was filed on \(proven.case.registration.filedOn), before the present law came into "
          + "force: recorded, and no deadline is claimed.")
    }
    guard !proven.proofs.isEmpty else {
      let name = asked?.term.text(in: language)
      return name.map { tr("\(number) 没有“\($0)”。", "\(number) has no clock “\($0)”.") }
        ?? tr("\(number) 没有期限。", "\(number) has no clocks.")
    }
    return proven.proofs.map { proof in
      lines(of: proof, in: language).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  private func lines(of proof: Proof, in language: Language) -> [String] {
    let trigger =
      proof.trigger.map { $0.term } ?? Term(zh: "审理期限届满", en: "the end of the review period")
    var lines = [
      "\(proven.case.number.printed)  " + proof.clock.text(in: language),
      Term(
        zh: "  起算：\(trigger.zh)\(record(proof.clock.sequence, of: proof)?.zh ?? "")",
        en: "  Started by: \(trigger.en)\(record(proof.clock.sequence, of: proof)?.en ?? "")"
      ).text(in: language),
    ]
    lines += proof.interruptions.map { "  " + words(for: $0).text(in: language) }
    let isWorking = proof.clock.count.period?.unit == .workingDays
    lines += proof.extensions.map {
      "  " + words(for: $0, isWorking ? .workingDays : .calendarDays).text(in: language)
    }
    lines += proof.clock.count.steps.map { step in
      guard isWorking, case .extended(let days) = step else {
        return "  · " + step.text(in: language)
      }
      let length = Period.workingDays(days).term.text(in: language)
      return tr("  · 延长 \(length)", "  · Extended by \(length)")
    }
    if proof.clock.id.isRightToSue, proof.clock.status == .running, let due = proof.clock.due,
      due < today
    {
      lines.append(tr("  已于 \(due) 届满，起诉权丧失", "  Over since \(due): the right to sue has lapsed"))
    }
    if let name = proof.workedEnd, let due = proof.clock.due {
      let step = CountStep.madeUp(due, name).text(in: language)
      lines.append("  · " + step + tr("，末日不顺延", ", so the end stays"))
    }
    if let range = proof.range, proof.clock.isProvisional,
      range.lowerBound == range.upperBound
    {
      lines.append(
        tr("  未公布放假安排的年份不会使届满日变动", "  The years without official holidays allow no other end"))
    } else if let range = proof.range, proof.clock.isProvisional {
      lines.append(
        Term(
          zh: "  未公布放假安排的年份可能使届满日在 \(range.lowerBound) 至 \(range.upperBound) 之间",
          en: "  The years without official holidays allow an end from \(range.lowerBound) to "
            + "\(range.upperBound)"
        ).text(in: language))
    }
    lines.append(
      Term(
        zh: "  规则：\(proof.rulebook.term.zh)（\(proof.rulebook.id)）；日历：\(proof.calendar)；"
          + (proof.clock.isProvisional ? "暂定" : "确定"),
        en: "  Law: \(proof.rulebook.term.en) (\(proof.rulebook.id)); calendar: \(proof.calendar); "
          + (proof.clock.isProvisional ? "provisional" : "final")
      ).text(in: language))
    return lines
  }

  /// The event by its place; none for what the law did and no event says yet.
  private func record(_ sequence: Int, of proof: Proof) -> Term? {
    guard proof.trigger != nil else { return nil }
    guard sequence <= proven.sequence else {
      return Term(zh: "（依法发生，尚未记录）", en: " (by law, not recorded yet)")
    }
    return Term(zh: "（第 \(sequence) 条记录）", en: " (record \(sequence))")
  }

  private func words(for days: TakenOutDays) -> Term {
    let ground = days.ground.map { Term(zh: "，事由：\($0.term.zh)", en: ", ground: \($0.term.en)") }
    let end = days.to.map { "\($0)" }
    return Term(
      zh: "\(days.action.term.zh)：\(days.from) 起，" + (end.map { "\($0) 起恢复计算" } ?? "尚未恢复")
        + "（第 \(days.sequence) 条记录"
        + (ground?.zh ?? "") + "）",
      en: "Taken out (\(days.action.term.en)): from \(days.from), "
        + (end.map { "counted again from \($0)" } ?? "not resumed")
        + " (record \(days.sequence)\(ground?.en ?? ""))")
  }

  private func words(for added: Proof.Added, _ unit: Period.Unit) -> Term {
    let length = Period(added.days, unit).term
    let approver = proven.approvers[added.sequence]
    return Term(
      zh: "延长：\(added.on) 延长 \(length.zh)（第 \(added.sequence) 条记录"
        + (approver.map { "，批准人：\($0)" } ?? "") + "）",
      en: "Extended: by \(length.en) on \(added.on) (record \(added.sequence)"
        + (approver.map { ", approved by \($0)" } ?? "") + ")")
  }

  var json: JSON {
    [
      "number": .string(proven.case.number.printed), "today": .string(today.description),
      "rulebook": .string(proven.rulebook.id),
      "proofs": .array(
        proven.proofs.map {
          $0.json(number: proven.case.number.printed, approvers: proven.approvers)
        }),
    ]
  }
}
