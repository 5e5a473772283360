import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStore
import FuyiWording

extension DossierClock {
  /// The period with its end, as one line.
  func line(today: CivilDate, in language: Language) -> String {
    let end = due.description + (count.provisional ? tr("（暂定）", " (provisional)") : "")
    let state: Term =
      if let doneOn {
        doneOn <= due
          ? Term(zh: "已于 \(doneOn) 完成", en: "done on \(doneOn)")
          : Term(zh: "逾期，于 \(doneOn) 完成", en: "done late, on \(doneOn)")
      } else if isDropped {
        Term(zh: "不再计算", en: "no longer waited for")
      } else if due < today {
        Term(zh: "【已逾期】", en: "[OVERDUE]")
      } else {
        Term(zh: "剩余 \(due.days(since: today)) 日", en: "\(due.days(since: today)) d left")
      }
    return Term(
      zh: "\(id.term.zh)：自 \(count.trigger) 起，至 \(end) 届满，\(state.zh)（\(source.term.zh)）",
      en: "\(id.term.en): from \(count.trigger), due \(end), \(state.en) (\(source.term.en))"
    ).text(in: language)
  }

  var json: JSON {
    [
      "id": .string(id.code), "from": .string(count.trigger.description),
      "due": .string(due.description), "provisional": .bool(count.provisional),
      "article": .string(source.code), "owner": .string(id.owner.code), "event": .int(sequence),
      "doneOn": .optional(doneOn?.description), "open": .bool(isOpen),
    ]
  }
}

/// What a step or a correction did.
struct DossierAdvancedResult: Printable {
  let advanced: DossierAdvanced

  func text(in language: Language) -> String {
    let (dossier, done) = (advanced.dossier, advanced.event.kind.term)
    let basis = advanced.source.map {
      Term(zh: "，依据：\($0.term.zh)", en: ", basis: \($0.term.en)")
    }
    var lines = [
      Term(
        zh: "\(dossier.number.printed) 已记录“\(done.zh)”（\(advanced.event.effectiveOn)），"
          + "现为“\(dossier.state.term.zh)”\(basis?.zh ?? "")。",
        en: "\(dossier.number.printed): recorded “\(done.en)” on \(advanced.event.effectiveOn); "
          + "now \(dossier.state.term.en)\(basis?.en ?? "")."
      ).text(in: language)
    ]
    lines += advanced.clocks.map { clock in
      Term(
        zh: "\(clock.id.term.zh)至 \(clock.due) 届满。", en: "\(clock.id.term.en): due \(clock.due)."
      ).text(in: language)
    }
    if let inCase = advanced.inCase {
      lines.append(
        tr("同时：", "With it: ") + AdvancedResult(advanced: inCase).text(in: language))
    }
    return lines.joined(separator: "\n")
  }

  var json: JSON {
    let dossier = advanced.dossier
    return [
      "kind": .string(dossier.kind.code), "number": .string(dossier.number.printed),
      "short": .string(dossier.number.short), "state": .string(dossier.state.code),
      "step": .string(advanced.event.kind.code),
      "on": .string(advanced.event.effectiveOn.description), "sequence": .int(advanced.sequence),
      "article": .optional(advanced.source?.code),
      "clocks": .array(advanced.clocks.map(\.json)),
      "case": advanced.inCase.map { AdvancedResult(advanced: $0).json } ?? .null,
    ]
  }
}

/// A list of dossiers of a kind.
struct DossierListResult: Printable {
  let kind: DossierKind
  let lines: [DossierLine]

  func text(in language: Language) -> String {
    guard !lines.isEmpty else { return tr("没有记录。", "None on record.") }
    var table = Table([
      .init(tr("编号", "Number")), .init(tr("日期", "Day")), .init(tr("种类", "Variety")),
      .init(tr("机关", "Agency"), limit: 32), .init(tr("状态", "State")),
      .init(tr("结果", "Outcome")), .init(tr("截止", "Due")), .init(tr("完成", "Done")),
      .init(tr("案件", "Case")),
    ])
    for line in lines {
      let variety = line.variety.flatMap(kind.varietyTerm) ?? line.listName
      table.rows.append([
        line.number.printed, line.openedOn.description,
        variety?.text(in: language) ?? line.variety ?? "",
        line.agency?.text(in: language) ?? "", line.state.term.text(in: language),
        line.outcome.map { kind.outcomeTerm($0).text(in: language) } ?? "",
        (line.dueOn?.description ?? "") + (line.isOverdue ? tr("（逾期）", " (overdue)") : ""),
        line.doneOn?.description ?? "", line.linkedCase ?? "",
      ])
    }
    return table.text + "\n" + tr("共 \(lines.count) 条", "\(lines.count) in all")
  }

  var json: JSON {
    .array(
      lines.map { line in
        [
          "number": .string(line.number.printed), "short": .string(line.number.short),
          "on": .string(line.openedOn.description), "state": .string(line.state.code),
          "variety": .optional(line.variety), "outcome": .optional(line.outcome),
          "endedOn": .optional(line.endedOn?.description),
          "due": .optional(line.dueOn?.description), "doneOn": .optional(line.doneOn?.description),
          "overdue": .bool(line.isOverdue), "region": .optional(line.region),
          "agency": .optional(line.agencyCode), "case": .optional(line.linkedCase),
        ]
      })
  }
}
