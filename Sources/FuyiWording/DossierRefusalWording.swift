public import FuyiCore
import FuyiLaw

extension DossierRefusal: Worded {
  /// What was refused, why and what would do, what that rests on, and what is open instead.
  public func text(in language: Language) -> String { wording.text(in: language) }

  var wording: Term {
    [headline, reasonWording, Refusal.basis(source), open].compactMap { $0 }.lines
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

  private var reasonWording: Term {
    switch reason {
    case .facts(let reason): return reason.wording(refusing: .register)
    case .notInThisState(let states):
      let open = states.map(\.term).quoted
      return states.isEmpty
        ? Term(zh: "此类记录没有这一步骤。", en: "This kind of record has no such step.")
        : Term(zh: "只能在\(open.zh)状态下办理。", en: "It is open where the record is \(open.en).")
    case .exactlyOne(let names):
      let options = names.map(\.option).joinedByOr
      return Term(zh: "\(options.zh)须填且只填一项。", en: "Give exactly one of \(options.en).")
    case .resultNotOpen(let result, let allowed):
      let others = allowed.map(\.entry).listed
      return Term(
        zh: "“\(result.term.zh)”不是该事项的结果；可填：\(others.zh)。",
        en: "“\(result.term.en)” is no result of such an item; these are: \(others.en).")
    case .notCorrected(let number):
      return Term(
        zh: "\(number) 没有被纠错（撤销、变更、确认违法等，或者自行改正），不能标注。",
        en: "The act in \(number) has not been corrected, so there is no defect to mark.")
    case .wroteToCase(let number, let sequence):
      return Term(
        zh: "该步骤同时在案件 \(number) 中记录为第 \(sequence) 条，更正日期或者这些内容会使两处不一致；"
          + "请撤销（annul）该步骤后重新办理，案件中的记录随之撤销。",
        en:
          "The step also wrote record \(sequence) of \(number), which would say something else then. "
          + "Annul the step, which takes that record out too, and do it anew.")
    case .caseNotAtStage(let stage, let number, let state):
      return Term(
        zh: "\(number) 现为“\(state.term.zh)”，不能作\(stage.term.zh)。",
        en: "\(number) is \(state.term.en); a mediation \(stage.term.en) is not open.")
    case .caseOlder(let number, let filedOn):
      return Term(
        zh: "\(number) 已于 \(filedOn) 收到，早于本记录，不会由其转来。",
        en: "\(number) was filed on \(filedOn), before this record; it cannot have come of it.")
    case .notIssuedBefore, .copiedToAddressee, .alreadyReceived, .notOverdue, .noHigherRung,
      .notAHigherRung, .skips:
      return letterWording
    case .notASignatory, .alreadySigned, .alreadySealed: return statementWording
    case .noEarlierInstance, .notADefendant, .notBesideHead, .outcomeNotOpen, .notAppealable:
      return suitWording
    }
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
