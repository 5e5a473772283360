public import FuyiCore
import FuyiLaw

extension Refusal: Worded {
  /// What was refused in which state, why and what would do, the article, and what may be done
  /// instead: two to four lines.
  public func text(in language: Language) -> String {
    wording(openLabel: Term(zh: "现在可以办理", en: "Open now")).text(in: language)
  }

  /// The lines, the last with a label that says as of when the other actions are open.
  func wording(openLabel: Term) -> Term {
    let lines = [byLaw, headline, reason.wording(refusing: action), basis, open(openLabel)]
    return lines.compactMap { $0 }.lines
  }

  /// What the law had done before, which a reader of the refusal may not know yet.
  private var byLaw: Term? {
    lapse.map {
      Term(
        zh: "依法已于 \($0.effectiveOn) \($0.kind.term.zh)。",
        en: "By law since \($0.effectiveOn): \($0.kind.term.en).")
    }
  }

  private var headline: Term {
    let name = action.term.quoted
    if let state = state?.term.quoted {
      let begun = since.map {
        Term(
          zh: "自 \($0.on) 起（\(ReplayRefusal.record($0.sequence).zh)）",
          en: " since \($0.on) (\(ReplayRefusal.record($0.sequence).en))")
      }
      return Term(
        zh: "案件\(begun?.zh ?? "")处于\(state.zh)状态，不能办理\(name.zh)。",
        en: "\(name.en) is refused: the case is \(state.en)\(begun?.en ?? "").")
    }
    return action == .register
      ? Term(zh: "不能办理\(name.zh)。", en: "\(name.en) is refused.")
      : Term(zh: "案件尚未登记，不能办理\(name.zh)。", en: "\(name.en) is refused: there is no case yet.")
  }

  private var basis: Term { Self.basis(source) }

  /// What a refusal rests on, as a line of its own.
  static func basis(_ source: Source) -> Term {
    let words = source.term
    return switch source {
    case .law: Term(zh: "依据：\(words.zh)。", en: "Basis: \(words.en).")
    case .practice(let why): Term(zh: "依据惯例：\(why.zh)。", en: "Basis: practice, since \(why.en).")
    }
  }

  /// The other actions that are open; nothing where the refused one, put right, is the only one.
  private func open(_ label: Term) -> Term? {
    let others = alternatives.filter { $0 != action }.map(\.entry).listed
    guard others.zh.isEmpty else {
      return Term(zh: "\(label.zh)：\(others.zh)。", en: "\(label.en): \(others.en).")
    }
    guard alternatives.isEmpty else { return nil }
    return Term(zh: "\(label.zh)：无。", en: "\(label.en): nothing.")
  }
}

extension ReplayRefusal: Worded {
  /// Which event a correction of the record would make unlawful, and why.
  public func text(in language: Language) -> String {
    let heading = Term(
      zh: "这样更正后，\(day) 的\(Self.record(sequence).zh)将不合法，更正未作出：",
      en: "The record is not corrected: \(Self.record(sequence).en) of \(day) would be unlawful.")
    let refusal = refusal.wording(openLabel: Term(zh: "当时可以办理", en: "Open on that day"))
    return [heading, refusal].lines.text(in: language)
  }

  /// A record by its place in the case; what the law does by itself has none until it is recorded.
  static func record(_ sequence: Int) -> Term {
    sequence > 0
      ? Term(zh: "第 \(sequence) 条记录", en: "record \(sequence)")
      : Term(zh: "依法自动发生的事项", en: "what the law did by itself")
  }
}
