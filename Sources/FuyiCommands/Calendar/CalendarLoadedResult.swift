import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiWording

/// What loading a list of holidays did: its years, and every deadline that moved.
struct CalendarLoadedResult: Printable {
  let loaded: CalendarLoaded

  func text(in language: Language) -> String {
    var lines = [headline.text(in: language)]
    lines += loaded.years.map { year in
      Term(
        zh: "\(year.year) 年：放假 \(year.daysOff) 日，调休上班 \(year.makeUpDays) 日（\(year.change.term.zh)）",
        en: "\(year.year): \(year.daysOff) days off, \(year.makeUpDays) make-up days "
          + "(\(year.change.term.en))"
      ).text(in: language)
    }
    if loaded.isUnchanged { return lines.joined(separator: "\n") }
    guard !loaded.moved.isEmpty else {
      lines.append(tr("没有期限因此变动。", "No deadline moved."))
      return lines.joined(separator: "\n")
    }
    lines.append(table(in: language))
    lines.append(
      tr(
        "共 \(loaded.moved.count) 项期限变动，涉及 \(loaded.movedCases) 件。",
        "Deadlines that moved: \(loaded.moved.count), in cases: \(loaded.movedCases)."))
    return lines.joined(separator: "\n")
  }

  private var headline: Term {
    let name = Term(
      zh: loaded.standing == .official ? "正式的放假安排" : "推算的放假安排",
      en: loaded.standing == .official ? "official holidays" : "projected holidays")
    if loaded.isUnchanged {
      return Term(
        zh: "\(name.zh)与已有的相同，没有变化，未作记录。",
        en: "The \(name.en) are known already; nothing changed and nothing was recorded.")
    }
    return loaded.isDryRun
      ? Term(zh: "试算\(name.zh)，未载入：", en: "Tried the \(name.en); nothing was loaded:")
      : Term(zh: "已载入\(name.zh)：", en: "Loaded the \(name.en):")
  }

  private func table(in language: Language) -> String {
    var table = Table([
      .init(tr("案号", "Number")), .init(tr("期限", "Clock")), .init(tr("当事人", "Party")),
      .init(tr("原届满", "Due before")), .init(tr("现届满", "Due now")), .init(tr("说明", "Note")),
    ])
    for deadline in loaded.moved {
      table.rows.append([
        deadline.number.printed, deadline.clock.term.text(in: language),
        deadline.party.map { Party.term(code: $0).text(in: language) } ?? "",
        Self.end(deadline.before), Self.end(deadline.after),
        Self.notes(deadline).map { $0.text(in: language) }.joined(separator: tr("；", "; ")),
      ])
    }
    return table.text
  }

  private static func end(_ clock: Clock?) -> String {
    guard let clock else { return tr("无", "none") }
    guard let due = clock.due else { return tr("停止计算", "stopped") }
    return due.description + (clock.isProvisional ? tr("（暂定）", " (provisional)") : "")
  }

  private static func notes(_ deadline: MovedDeadline) -> [Term] {
    var notes: [Term] = []
    if let byLaw = deadline.byLaw { notes.append(byLaw.term) }
    if deadline.isAfterLapse {
      notes.append(Term(zh: "依法生效以后的期限", en: "runs once the law has acted"))
    }
    switch (deadline.before?.status, deadline.after?.status) {
    case (.met?, .missed?):
      notes.append(Term(zh: "由按期变为逾期", en: "was in time, now late"))
    case (.missed?, .met?):
      notes.append(Term(zh: "由逾期变为按期", en: "was late, now in time"))
    default:
      if deadline.isClosed { notes.append(Term(zh: "已了结", en: "over")) }
    }
    return notes
  }

  var json: JSON {
    [
      "standing": .string(loaded.standing.code), "dryRun": .bool(loaded.isDryRun),
      "recorded": .bool(!loaded.isDryRun && !loaded.isUnchanged),
      "years": .array(
        loaded.years.map { year in
          [
            "year": .int(year.year), "change": .string(year.change.code),
            "daysOff": .int(year.daysOff), "makeUpDays": .int(year.makeUpDays),
          ]
        }),
      "movedCount": .int(loaded.moved.count), "movedCases": .int(loaded.movedCases),
      "moved": .array(loaded.moved.map(Self.json)),
    ]
  }

  private static func json(_ deadline: MovedDeadline) -> JSON {
    [
      "number": .string(deadline.number.printed), "id": .string(deadline.clock.code),
      "party": .optional(deadline.party),
      "dueBefore": .optional(deadline.before?.due?.description),
      "dueAfter": .optional(deadline.after?.due?.description),
      "provisionalBefore": deadline.before.map { .bool($0.isProvisional) } ?? .null,
      "provisionalAfter": deadline.after.map { .bool($0.isProvisional) } ?? .null,
      "statusBefore": .optional(deadline.before?.status.code),
      "statusAfter": .optional(deadline.after?.status.code),
      "byLaw": .optional(deadline.byLaw?.code), "afterLapse": .bool(deadline.isAfterLapse),
    ]
  }
}

extension Clock.Status {
  /// The status in one word, as JSON has it.
  fileprivate var code: String {
    switch self {
    case .running: "running"
    case .stopped: "stopped"
    case .met: "met"
    case .missed: "missed"
    }
  }
}
