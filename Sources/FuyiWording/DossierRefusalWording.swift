public import FuyiCore
import FuyiLaw

extension DossierRefusal: Worded {
  /// What was refused, why and what would do, what that rests on, and what is open instead.
  public func text(in language: Language) -> String { wording.text(in: language) }

  var wording: Term {
    [headline, reason.wording, Refusal.basis(source), open].compactMap { $0 }.lines
  }

  private var headline: Term {
    let name = step.term.quoted
    guard let state = state?.term.quoted, let number else {
      return Term(
        zh: "不能办理\(kind.term.zh)\(name.zh)。", en: "\(name.en) of a \(kind.term.en) is refused.")
    }
    let begun = since.map {
      Term(
        zh: "自 \($0.on) 起（\(ReplayRefusal.record($0.sequence).zh)）",
        en: " since \($0.on) (\(ReplayRefusal.record($0.sequence).en))")
    }
    return Term(
      zh: "\(number) \(begun?.zh ?? "")处于\(state.zh)状态，不能办理\(name.zh)。",
      en: "\(name.en) is refused: \(number) is \(state.en)\(begun?.en ?? "").")
  }

  private var open: Term? {
    let others = alternatives.filter { $0 != step }.map(\.entry).listed
    guard !others.zh.isEmpty else {
      return alternatives.isEmpty ? Term(zh: "现在可以办理：无。", en: "Open now: nothing.") : nil
    }
    return Term(zh: "现在可以办理：\(others.zh)。", en: "Open now: \(others.en).")
  }
}

extension DossierReplayRefusal: Worded {
  /// Which event a correction of the record would make refused, and why.
  public func text(in language: Language) -> String {
    let heading = Term(
      zh: "这样更正后，\(day) 的\(ReplayRefusal.record(sequence).zh)将不能成立，更正未作出：",
      en: "The record is not corrected: \(ReplayRefusal.record(sequence).en) of \(day) would be "
        + "refused.")
    return [heading, refusal.wording].lines.text(in: language)
  }
}
