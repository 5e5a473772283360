import FuyiCore
import FuyiLaw

/// What a decision orders, a sentence for each disposition, with places for what the record does not
/// have (决定主文).
struct DispositionSentences {
  private let facts: Facts
  private let respondents: PaperText
  private let act: PaperText

  init(_ fields: PaperFields) {
    self.facts = fields.entry.facts
    self.respondents = fields.names(.respondent) ?? .blank("被申请人")
    self.act = fields.disputedAct
  }

  /// The sentences in the order of the dispositions, without full stops.
  var texts: [PaperText] {
    var texts = (facts[.disposition] ?? []).map(sentence)
    if facts.has(.actAgain) {
      let time =
        facts[.actAgainWithin].map { "自收到本决定书之日起\($0)日内" } ?? "在法定期限内"
      texts.append("责令" + respondents + "\(time)重新作出行政行为")
    }
    if facts.has(.remedial) {
      texts.append("责令" + respondents + "采取补救措施：" + .blank("补救措施"))
    }
    if facts.has(.damages) {
      texts.append(respondents + "赔偿申请人" + .blank("赔偿内容"))
    }
    return texts
  }

  private func sentence(_ disposition: Disposition) -> PaperText {
    switch disposition {
    case .void: "确认" + act + "无效"
    case .revoked: "撤销" + act
    case .partlyRevoked: "撤销" + act + "中的" + .blank("撤销的部分")
    case .altered: "将" + act + "变更为：" + .blank("变更的内容")
    case .perform: "责令" + respondents + "履行" + .blank("法定职责的内容") + "的法定职责"
    case .unlawful: "确认" + act + "违法"
    case .agreementLiability: respondents + "承担" + .blank("行政协议责任的内容") + "的责任"
    case .rejected: PaperText("驳回申请人的行政复议请求")
    case .upheld: "维持" + act
    }
  }
}
