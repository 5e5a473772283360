import FuyiCore
import FuyiKit
import FuyiLaw

extension PaperFields {
  /// What papers during the review say: the answer, suspensions, extensions.
  func reviewed(_ filling: inout Filling) {
    switch entry.action {
    case .serveCopy:
      let answer = clocks.last { $0.id == .answer }
      filling[.copySentOn] = entry.effectiveOn.inChinese
      filling[.copyReceivedOn] = (entry.facts[.received] ?? entry.effectiveOn).inChinese
      filling[.answerPeriod] = period(answer)
      filling[.answerBasis] =
        switch then.procedure {
        case .simplified: "第五十四条第一款"
        case .ordinary, nil: "第四十八条"
        }
      filling[.answerDue] = due(answer)
    case .suspend:
      filling[.suspendedOn] = entry.effectiveOn.inChinese
      filling[.suspensionGround] = entry.facts[.suspensionGround]?.phrase
      filling[.suspensionBasis] = entry.facts[.suspensionGround].map {
        "第三十九条第一款第（\(chineseNumeral($0.rawValue))）项"
      }
      filling[.suspensionNote] = phrase(.reason)
      if case .stopped(_, let left) = Clocks(record.setting).review(of: then)?.status {
        filling[.daysLeft] = "\(left)日"
      }
    case .resume:
      let ended = then.spell?.suspensions.last
      filling[.resumedOn] = entry.effectiveOn.inChinese
      filling[.suspendedOn] = ended?.from.inChinese
      filling[.suspensionGround] = ended?.ground.phrase
      filling[.resumptionNote] = phrase(.reason)
      filling[.order] = words(.order)
    case .extend:
      filling[.extensionDays] = entry.facts[.days].map(String.init)
      filling[.extensionNote] = phrase(.reason)
      filling[.approver] = words(.approver)
      filling[.dueBefore] = due(Clocks(record.setting).review(of: occasion.before))
    default: break
    }
  }
}

extension SuspensionGround {
  /// The ground as a clause of a sentence.
  fileprivate var phrase: String {
    switch self {
    case .applicantDied: "作为申请人的公民死亡，其近亲属是否参加行政复议尚未确定"
    case .applicantLostCapacity: "作为申请人的公民丧失参加行政复议的行为能力，其法定代理人尚未确定参加"
    case .applicantMissing: "作为申请人的公民下落不明"
    case .organisationEnded: "作为申请人的组织终止，其权利义务承受人尚未确定"
    case .forceMajeure: "当事人因不可抗力或者其他正当理由不能参加行政复议"
    case .talks: "本案依法进行调解、和解，申请人和被申请人同意中止"
    case .questionOfLaw: "本案涉及的法律适用问题需要有权机关作出解释或者确认"
    case .otherCase: "本案须以其他案件的审理结果为依据，而该案尚未审结"
    case .normativeDocument: "本案涉及的规范性文件或者依据需要依法审查处理（第五十六条、第五十七条）"
    case .other: "出现需要中止行政复议的其他情形"
    }
  }
}
