import FuyiCore
import FuyiKit
import FuyiLaw

extension PaperFields {
  /// What the papers that end a case say.
  func concluded(_ filling: inout Filling) {
    filling[.course] = course
    filling[.performance] = performance
    filling.texts[.answering] = answering
    switch entry.action {
    case .decide:
      filling[.holding] = phrase(.reason)
      let dispositions = entry.facts[.disposition] ?? []
      var articles = dispositions.map(\.article.number)
      if entry.facts.has(.damages) || entry.facts.has(.remedial) { articles.append(72) }
      filling[.decisionBasis] = Set(articles).sorted().map { "第\(chineseNumeral($0))条" }
        .joined(separator: "、")
      let items = DispositionSentences(self).texts
      filling.texts[.disposition] = .joined(items, by: "；")
      filling.lists[.disposition] = items.enumerated().map { index, item in
        [
          .dispositionOrdinal: PaperText(
            items.count > 1 ? "（\(chineseNumeral(index + 1))）" : ""),
          .dispositionItem: item,
        ]
      }
    case .dismiss:
      let condition = entry.facts[.item].flatMap(AcceptanceCondition.init)
      filling[.dismissalReason] = phrase(.reason)
      filling[.dismissalGround] = condition?.failing
      filling[.dismissalBasis] = condition?.basis ?? "第三十条第一款"
    case .terminate:
      let ground = entry.facts[.terminationGround]
      filling[.terminationGround] = ground?.phrase
      filling[.terminationBasis] = ground.map {
        "第四十一条第（\(chineseNumeral($0.rawValue))）项"
      }
      filling[.terminationNote] = phrase(.reason)
      if ground == .withdrawalAllowed {
        filling[.afterWithdrawal] =
          "依照该法第七十四条第二款，申请人不得再以同一事实和理由提出行政复议申请，能够证明撤回申请违背其真实意愿的除外"
      }
    default: break
    }
  }

  /// When the respondent has to have performed.
  private var performance: String? {
    if let day = entry.facts[.performBy] { return "\(day.inChinese)以前" }
    return entry.facts[.performWithin].map { "自本文书生效之日起\($0)日内" }
  }

  /// When the respondent answered, with a place for what; a blank where no answer is on record.
  private var answering: PaperText? {
    guard let spell = then.spell else { return nil }
    // Nothing on record is not proof that nothing came: an old ledger may not have had the day.
    guard let day = spell.answeredOn else { return .blank("被申请人的答复，或者未在期限内答复") }
    return "被申请人于\(day.inChinese)提出书面答复，称：" + .blank("答复内容")
  }

  /// What happened in the case, sentence by sentence, without the last full stop.
  private var course: String? {
    guard let spell = then.spell else { return nil }
    let opened = spell.openedOn.inChinese
    let opening =
      switch spell.opening {
      case .accepted: "本机关于\(opened)受理，适用\(spell.procedure.term.zh)审理"
      case .deemedAccepted: "该申请自\(opened)起视为受理，适用\(spell.procedure.term.zh)审理"
      case .transferredIn: "该案自\(opened)起由本机关审理，适用\(spell.procedure.term.zh)"
      case .reopened: "本机关自\(opened)起重新审理，适用\(spell.procedure.term.zh)"
      }
    var sentences = [opening]
    if let day = spell.opinionsHeardOn { sentences.append("\(day.inChinese)，本机关听取了当事人的意见") }
    if let hearing = spell.hearing, hearing.on <= entry.effectiveOn {
      sentences.append("\(hearing.on.inChinese)，本机关组织了听证")
    }
    for suspension in spell.suspensions {
      let end = suspension.to.map { "至\($0.inChinese)" } ?? "起"
      sentences.append("\(suspension.from.inChinese)\(end)，本案依法中止审理")
    }
    if spell.extendedDays > 0 { sentences.append("本案审理期限依法延长\(spell.extendedDays)日") }
    if entry.action != .consent { sentences.append("本案现已审理终结") }
    return sentences.joined(separator: "。")
  }
}

extension TerminationGround {
  /// The ground as a clause of a sentence.
  fileprivate var phrase: String {
    switch self {
    case .withdrawalAllowed: "申请人撤回行政复议申请，行政复议机构准予撤回"
    case .applicantDied: "作为申请人的公民死亡，没有近亲属参加行政复议"
    case .organisationEnded: "作为申请人的组织终止，没有权利义务承受人参加行政复议"
    case .criminalMeasure: "申请人因同一违法行为涉嫌犯罪，被采取刑事强制措施"
    case .suspendedSixtyDays: "本案中止满六十日，中止的原因仍未消除"
    }
  }
}
