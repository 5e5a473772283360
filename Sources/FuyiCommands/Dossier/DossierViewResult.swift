import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStore
import FuyiWording

/// A dossier as somebody looks at it.
struct DossierViewResult: Printable {
  let view: DossierView
  let today: CivilDate

  /// What stands elsewhere on the page, or is of no use to a reader.
  private static let left: [FactName] = [.caseSequence, .replyDays, .replyUnit]

  private var facts: [Facts.Entry] {
    view.dossier.facts.entries.filter { !Self.left.contains($0.name) }
  }

  func text(in language: Language) -> String {
    let dossier = view.dossier
    var lines = [
      "\(dossier.number.printed)  \(dossier.kind.term.text(in: language)) · "
        + dossier.state.term.text(in: language),
      tr("日期：\(dossier.openedOn)", "Day: \(dossier.openedOn)"),
    ]
    let colon = tr("：", ": ")
    lines += facts.map { $0.name.term.text(in: language) + colon + words($0, in: language) }
    if let outcome = dossier.outcome, let ended = dossier.endedOn {
      lines.append(
        tr("结果：", "Outcome: ") + dossier.kind.outcomeTerm(outcome).text(in: language)
          + tr("（\(ended)）", " (\(ended))"))
    }
    for signature in dossier.signatures {
      let party = Party.term(code: signature.signatory).text(in: language)
      lines.append(tr("已签字：\(party) \(signature.on)", "Signed: \(party) \(signature.on)"))
    }
    if let sealed = dossier.day(of: .seal) {
      lines.append(tr("已盖章：\(sealed)", "Sealed: \(sealed)"))
    }
    if dossier.kind == .suit { lines += dossier.appearances.map { line($0, in: language) } }
    lines += view.clocks.map { $0.line(today: today, in: language) }
    let steps = view.steps.map { "\($0.code)（\($0.term.zh)）" }.joined(separator: " ")
    let codes = view.steps.map(\.code).joined(separator: " ")
    lines.append(
      tr(
        "可办步骤：" + (steps.isEmpty ? "无" : steps),
        "May be done: " + (codes.isEmpty ? "nothing" : codes)))
    return lines.map(\.printable).joined(separator: "\n")
  }

  private func line(_ appearance: Dossier.Appearance, in language: Language) -> String {
    let name = view.names[appearance.agency]?.text(in: language) ?? appearance.agency
    guard let day = appearance.firstHearingOn, let head = appearance.head else {
      return tr("\(name)：尚未开庭", "\(name): no hearing yet")
    }
    let reason = appearance.absence.map { tr("（\($0.term.zh)）", " (\($0.term.en))") } ?? ""
    let spoke = appearance.spoke ? tr("，已发声", ", spoke") : ""
    return tr("\(name)：首次开庭 \(day)，", "\(name): first hearing \(day), ")
      + head.term.text(in: language) + reason + spoke
  }

  private func words(_ entry: Facts.Entry, in language: Language) -> String {
    let comma = tr("、", ", ")
    func name(_ code: String) -> String {
      if entry.name == .signatories || entry.name == .plaintiff {
        return Party.term(code: code).text(in: language)
      }
      switch entry.name.form {
      case .choice(let choices), .choices(let choices):
        return choices.all.first { $0.code == code }?.term.text(in: language) ?? code
      case .number, .money, .day, .reference, .references, .label, .labels, .text, .texts, .flag:
        return view.names[code]?.text(in: language) ?? code
      }
    }
    switch entry.value {
    case .number(let number):
      if case .money = entry.name.form { return Yuan.text(number) }
      return String(number)
    case .day(let day): return day.description
    case .code(let code): return name(code)
    case .codes(let codes): return codes.map(name).joined(separator: comma)
    case .words:
      return (view.words[entry.name] ?? []).map { $0 ?? Words.erased.text(in: language) }
        .joined(separator: comma)
    case .flag: return tr("是", "yes")
    }
  }

  var json: JSON {
    let dossier = view.dossier
    return [
      "kind": .string(dossier.kind.code), "number": .string(dossier.number.printed),
      "short": .string(dossier.number.short), "state": .string(dossier.state.code),
      "on": .string(dossier.openedOn.description), "outcome": .optional(dossier.outcome),
      "endedOn": .optional(dossier.endedOn?.description), "sequence": .int(view.sequence),
      "facts": .object(facts.map { JSON.Member($0.name.code, json($0)) }),
      "signatures": .array(
        dossier.signatures.map {
          ["signatory": .string($0.signatory), "on": .string($0.on.description)]
        }),
      "defendants": .array(
        dossier.appearances.map {
          [
            "agency": .string($0.agency),
            "firstHearingOn": .optional($0.firstHearingOn?.description),
            "head": .optional($0.head?.code), "absence": .optional($0.absence?.code),
            "spoke": .bool($0.spoke),
          ]
        }),
      "clocks": .array(view.clocks.map(\.json)),
      "steps": .array(view.steps.map { .string($0.code) }),
    ]
  }

  private func json(_ entry: Facts.Entry) -> JSON {
    switch entry.value {
    case .number(let number): .int(number)
    case .day(let day): .string(day.description)
    case .code(let code): .string(code)
    case .codes(let codes): .array(codes.map(JSON.string))
    case .words: .array((view.words[entry.name] ?? []).map(JSON.optional))
    case .flag: true
    }
  }
}
