/// The fields of a case's papers by their Chinese names, since it is the office's clerk who edits
/// templates (文书字段).
///
/// A name with a dot belongs to a list, and what it stands in is repeated for each of the list.
package enum PaperField: String, CaseIterable, Hashable, Sendable {
  // Every paper
  case authority = "复议机关"
  case office = "复议机构"
  case caseNumber = "案号"
  case number = "文号"
  case date = "成文日期"
  case dateInNumerals = "成文日期大写"
  case applicants = "申请人"
  case respondents = "被申请人"
  case thirdParties = "第三人"
  case mayGoOn = "申请人和第三人"
  case parties = "当事人"
  case applicantName = "申请人.姓名"
  case applicantDetails = "申请人.详情"
  case applicantIdentity = "申请人.证件号码"
  case applicantAddress = "申请人.地址"
  case applicantPhone = "申请人.电话"
  case respondentName = "被申请人.名称"
  case respondentHead = "被申请人.负责人"
  case thirdPartyName = "第三人.姓名"
  case thirdPartyOpinion = "第三人.意见"
  case partyName = "当事人.名称"
  case partyRole = "当事人.身份"
  case agent = "代理人"
  case handler = "承办人"
  case kind = "复议事项"
  case act = "行政行为文号"
  case actDate = "行政行为日期"
  case disputedAct = "被复议行为"
  case summary = "案情摘要"
  case filedOn = "收到日期"
  case channel = "申请方式"
  case procedure = "审理程序"
  case acceptedOn = "受理日期"
  case countedFrom = "审理起算日期"
  case reviewPeriod = "审理期限"
  case reviewDue = "审理期限届满日"
  // Filing
  case acceptance = "受理说明"
  case simplifiedBasis = "简易程序情形"
  case missing = "补正事项"
  case missingOrdinal = "补正事项.序号"
  case missingItem = "补正事项.内容"
  case correctionReceivedOn = "补正通知收到日期"
  case correctionDue = "补正期限届满日"
  case declineReason = "不予受理理由"
  case declineGround = "不予受理情形"
  case declineBasis = "不予受理依据"
  case competentAuthority = "有管辖权机关"
  // Review
  case copySentOn = "副本发送日期"
  case copyReceivedOn = "副本收到日期"
  case answerPeriod = "答复期限"
  case answerBasis = "答复依据"
  case answerDue = "答复期限届满日"
  case suspendedOn = "中止日期"
  case suspensionGround = "中止事由"
  case suspensionBasis = "中止依据"
  case suspensionNote = "中止说明"
  case daysLeft = "剩余审理期限"
  case deferral = "顺延情形"
  case resumedOn = "恢复日期"
  case resumptionNote = "恢复说明"
  case order = "责令恢复文书"
  case extensionDays = "延长天数"
  case extensionNote = "延长说明"
  case approver = "批准人"
  case dueBefore = "延长前届满日"
  // Conclusion
  case request = "复议请求"
  case factsAndReasons = "事实和理由"
  case agreement = "调解协议"
  case performance = "履行期限"
  case claims = "申请人主张"
  case answering = "答复情况"
  case course = "审理经过"
  case findings = "查明事实"
  case evidence = "证据"
  case holding = "复议机关认为"
  case decisionBasis = "决定依据"
  case disposition = "决定事项"
  case dispositionOrdinal = "决定事项.序号"
  case dispositionItem = "决定事项.内容"
  case court = "管辖法院"
  case dismissalReason = "驳回理由"
  case dismissalGround = "驳回情形"
  case dismissalBasis = "驳回条件"
  case terminationGround = "终止事由"
  case terminationBasis = "终止依据"
  case terminationNote = "终止说明"
  case afterWithdrawal = "撤回后果"
  // Service
  case served = "送达文书"
  case recipientName = "受送达人.名称"
  case recipientRole = "受送达人.身份"
  case recipientAddress = "受送达人.地址"
  case recipientReceivedOn = "受送达人.收到日期"
  // The record that it was printed from
  case checkpoint = "记录核验"
  case seal = "核验签名"

  /// Whether its paragraph is left out where it has no value, rather than have a blank in it.
  package var isOptional: Bool {
    switch self {
    case .thirdParties, .agent, .handler, .summary, .simplifiedBasis, .competentAuthority,
      .suspensionNote, .daysLeft, .resumptionNote, .order, .extensionNote, .performance,
      .terminationNote, .afterWithdrawal, .recipientAddress, .recipientReceivedOn,
      .checkpoint, .seal:
      true
    default: false
    }
  }

  /// Whether the record never has it, so that it is always left to fill in.
  package var isByHand: Bool {
    switch self {
    case .respondentHead, .thirdPartyOpinion, .request, .factsAndReasons, .agreement, .claims,
      .findings, .evidence, .court:
      true
    default: false
    }
  }
}
