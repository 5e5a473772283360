package import FuyiLaw

extension PaperField {
  /// What it is filled with.
  package var meaning: Term {
    switch self {
    case .authority: Term(zh: "行政复议机关的名称", en: "the authority that reconsiders")
    case .office: Term(zh: "行政复议机构的名称", en: "the office that handles the case")
    case .caseNumber: Term(zh: "案号", en: "the case number")
    case .number: Term(zh: "结案文书登记的文号，未登记的为案号", en: "the document's number, else the case's")
    case .date: Term(zh: "所依据事项的日期，如 2025年3月5日", en: "the day of its event, as 2025年3月5日")
    case .dateInNumerals:
      Term(zh: "同上，汉字数字，如 二〇二五年三月五日", en: "the same in Chinese numerals")
    case .applicants: Term(zh: "全部申请人，以顿号分隔", en: "all applicants")
    case .respondents: Term(zh: "全部被申请人，以顿号分隔", en: "all respondents")
    case .thirdParties: Term(zh: "全部第三人，以顿号分隔", en: "all third parties")
    case .parties: Term(zh: "全部当事人，以顿号分隔", en: "all parties")
    case .applicantName: Term(zh: "每个申请人的姓名或者名称", en: "each applicant's name")
    case .applicantDetails: Term(zh: "每个申请人已登记的地址", en: "what is known of each applicant's address")
    case .applicantIdentity: Term(zh: "每个申请人的证件号码", en: "each applicant's identity number")
    case .applicantAddress: Term(zh: "每个申请人的地址", en: "each applicant's address")
    case .applicantPhone: Term(zh: "每个申请人的电话", en: "each applicant's telephone")
    case .respondentName: Term(zh: "每个被申请人的名称", en: "each respondent's name")
    case .respondentHead: Term(zh: "每个被申请人的法定代表人或者负责人", en: "the head of each respondent")
    case .thirdPartyName: Term(zh: "每个第三人的姓名或者名称", en: "each third party's name")
    case .thirdPartyOpinion: Term(zh: "每个第三人的意见", en: "each third party's opinion")
    case .partyName: Term(zh: "每个当事人的姓名或者名称", en: "each party's name")
    case .partyRole: Term(zh: "每个当事人的地位，如 申请人", en: "each party's role")
    case .agent: Term(zh: "申请人的代理人", en: "who acts for the applicant")
    case .handler: Term(zh: "承办人姓名", en: "the handler's name")
    case .kind: Term(zh: "复议事项类别", en: "the category of the act (ARL 11)")
    case .act: Term(zh: "被复议行政行为的文号", en: "the disputed act's document number")
    case .actDate: Term(zh: "行政行为作出之日", en: "the day of the disputed act")
    case .disputedAct:
      Term(zh: "某机关作出的某行为（文号），成句", en: "whose act is disputed and which, as a phrase")
    case .summary: Term(zh: "登记的案情摘要", en: "the registered summary")
    case .filedOn: Term(zh: "收到申请之日", en: "the day of filing")
    case .channel: Term(zh: "申请渠道", en: "how the application arrived")
    case .procedure: Term(zh: "普通程序或者简易程序", en: "the procedure")
    case .acceptedOn: Term(zh: "受理（立案）之日", en: "the day of acceptance")
    case .countedFrom: Term(zh: "审理期限的起算日", en: "the day that the review is counted from")
    case .reviewPeriod: Term(zh: "审理期限，如 六十日", en: "the review period, as 六十日")
    case .reviewDue: Term(zh: "审理期限届满日（由期限证明计算）", en: "the last day of the review")
    case .acceptance: Term(zh: "受理、视为受理或者移入审理的说明", en: "how the case was accepted, as a sentence")
    case .simplifiedBasis: Term(zh: "适用简易程序的情形（第五十三条）", en: "why the procedure is simplified")
    case .missing: Term(zh: "需要补正的全部事项", en: "all that has to be completed")
    case .missingOrdinal: Term(zh: "每项补正事项的序号", en: "the number of each item to complete")
    case .missingItem: Term(zh: "每项补正事项（登记时以分号分隔）", en: "each item to complete")
    case .correctionReceivedOn: Term(zh: "收到补正通知之日", en: "the day the notice was received")
    case .correctionDue: Term(zh: "补正期限届满日", en: "the last day to complete the papers")
    case .declineReason: Term(zh: "登记的不予受理理由", en: "the reason on record")
    case .declineGround: Term(zh: "不符合第三十条第一款哪一项，成句", en: "which item of ARL 30 fails, as a phrase")
    case .declineBasis: Term(zh: "不予受理所依据的条款", en: "the paragraphs of ARL 30")
    case .competentAuthority: Term(zh: "有管辖权的行政复议机关", en: "the authority that is competent")
    case .copySentOn: Term(zh: "发送申请书副本之日", en: "the day the copy was sent")
    case .copyReceivedOn: Term(zh: "被申请人收到副本之日", en: "the day the copy was received")
    case .answerPeriod: Term(zh: "答复期限，如 十日", en: "the time to answer, as 十日")
    case .answerBasis: Term(zh: "第四十八条或者第五十四条第一款", en: "ARL 48 or 54")
    case .answerDue: Term(zh: "答复期限届满日", en: "the last day to answer")
    case .suspendedOn: Term(zh: "中止之日", en: "the day of the suspension")
    case .suspensionGround: Term(zh: "中止的情形，成句", en: "the ground of the suspension, as a phrase")
    case .suspensionBasis: Term(zh: "中止所依据的条款", en: "the item of ARL 39")
    case .suspensionNote: Term(zh: "登记的中止理由", en: "the reason on record")
    case .daysLeft: Term(zh: "中止时尚余的审理期限", en: "what is left of the review")
    case .resumedOn: Term(zh: "恢复审理之日", en: "the day of the resumption")
    case .resumptionNote: Term(zh: "登记的恢复理由", en: "the reason on record")
    case .order: Term(zh: "上级责令恢复审理的文书（第四十条）", en: "the superior's order (ARL 40)")
    case .extensionDays: Term(zh: "延长的天数", en: "the days added")
    case .extensionNote: Term(zh: "登记的延长理由", en: "the reason on record")
    case .approver: Term(zh: "延期的批准人", en: "who approved the extension")
    case .dueBefore: Term(zh: "延长前的审理期限届满日", en: "the last day before the extension")
    default: conclusionMeaning
    }
  }

  /// What the fields of the end of a case are filled with.
  private var conclusionMeaning: Term {
    switch self {
    case .request: Term(zh: "行政复议请求", en: "what the applicant asks for")
    case .factsAndReasons: Term(zh: "争议的事实和理由", en: "the facts and reasons of the dispute")
    case .agreement: Term(zh: "调解达成的协议", en: "what was agreed")
    case .performance: Term(zh: "履行期限", en: "the time to perform")
    case .claims: Term(zh: "申请人主张的事实和理由", en: "what the applicant claims")
    case .answering:
      Term(zh: "被申请人何时提出答复，或者未答复，成句；答复内容留空", en: "when the respondent answered, or that not")
    case .course: Term(zh: "受理、听取意见、听证、中止、延期的经过，成句", en: "what happened in the case, as sentences")
    case .findings: Term(zh: "审理查明的事实", en: "the facts found")
    case .evidence: Term(zh: "认定事实的证据", en: "the evidence for them")
    case .mayGoOn:
      Term(zh: "申请人；有第三人的，申请人、第三人", en: "the applicant, and the third party where there is one")
    case .deferral:
      Term(
        zh: "届满日顺延的情形；简易程序不得延长（第六十二条）",
        en: "what moves the end of the review; the simplified procedure is not extended (ARL 62)")
    case .holding:
      Term(zh: "复议机关的认定和理由：决定所记的理由", en: "what the authority holds, as the decision has it")
    case .decisionBasis: Term(zh: "决定所依据的条文", en: "the articles of the decision")
    case .disposition: Term(zh: "全部决定事项", en: "all that is decided")
    case .dispositionOrdinal: Term(zh: "每项决定的序号，只有一项的为空", en: "the number of each item decided")
    case .dispositionItem: Term(zh: "每项决定", en: "each item decided")
    case .court: Term(zh: "受理起诉的人民法院", en: "the court to sue in")
    case .dismissalReason: Term(zh: "登记的驳回理由", en: "the reason on record")
    case .dismissalGround:
      Term(zh: "不符合第三十条第一款哪一项，成句", en: "which item of ARL 30 fails, as a phrase")
    case .dismissalBasis: Term(zh: "不符合的条款", en: "the item of ARL 30")
    case .terminationGround: Term(zh: "终止的情形，成句", en: "the ground of the termination, as a phrase")
    case .terminationBasis: Term(zh: "终止所依据的条款", en: "the item of ARL 41")
    case .terminationNote: Term(zh: "登记的终止理由", en: "the reason on record")
    case .afterWithdrawal: Term(zh: "准予撤回的法律后果（第七十四条）", en: "what a withdrawal means (ARL 74)")
    case .served: Term(zh: "送达的文书及其文号", en: "the paper served, with its number")
    case .recipientName: Term(zh: "每个受送达人", en: "each recipient")
    case .recipientRole: Term(zh: "每个受送达人的地位", en: "each recipient's role")
    case .recipientAddress: Term(zh: "每个受送达人已登记的地址", en: "each recipient's address, if known")
    case .checkpoint: Term(zh: "打印时的记录核验点", en: "the checkpoint of the log when printed")
    case .seal: Term(zh: "核验点的公钥指纹和签名", en: "its fingerprint and signature")
    case .recipientReceivedOn: Term(zh: "每个受送达人已登记的收到日期", en: "the day of each receipt, if known")
    default: Term(zh: rawValue, en: rawValue)
    }
  }
}
