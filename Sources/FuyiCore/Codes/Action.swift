public import FuyiLaw

/// Everything that may happen to a case, by the act of a person or by law (案件事项).
public enum Action: String, CaseIterable, Named {
  case register
  case accept
  case deemedAccepted = "deemed-accepted"
  case takeOver = "take-over"
  case decline
  case requestCorrection = "request-correction"
  case prolong
  case correct
  case deemedAbandoned = "deemed-abandoned"
  case withdraw
  case settleBeforeAcceptance = "settle-before-acceptance"
  case transfer
  case assign
  case join
  case addParty = "add-party"
  case replaceParty = "replace-party"
  case serveCopy = "serve-copy"
  case receive
  case answer
  case hearOpinions = "hear-opinions"
  case arrangeHearing = "arrange-hearing"
  case hearing
  case commission
  case consent
  case stay
  case inspect
  case appraise
  case openDocumentReview = "open-document-review"
  case transferDocument = "transfer-document"
  case documentReply = "document-reply"
  case notifyMaker = "notify-maker"
  case makerAnswer = "maker-answer"
  case handleDocument = "handle-document"
  case issueOpinion = "issue-opinion"
  case reportOnOpinion = "report-on-opinion"
  case requestWithdrawal = "request-withdrawal"
  case refuseWithdrawal = "refuse-withdrawal"
  case suspend
  case resume
  case extend
  case switchToOrdinary = "switch-to-ordinary"
  case decide
  case dismiss
  case terminate
  case concludeByMediation = "conclude-by-mediation"
  case serve
  case perform
  case orderPerformance = "order-performance"
  case summon
  case criticise
  case actAgain = "act-again"
  case noteSuit = "note-suit"
  case notePetition = "note-petition"
  case reopen
  case archive
  case void

  /// What is done, in both languages.
  public var term: Term {
    switch self {
    case .register: Term(zh: "登记", en: "register")
    case .accept: Term(zh: "受理", en: "accept")
    case .deemedAccepted: Term(zh: "视为受理", en: "deemed accepted")
    case .takeOver: Term(zh: "移入审理", en: "take over")
    case .decline: Term(zh: "不予受理", en: "decline")
    case .requestCorrection: Term(zh: "通知补正", en: "request correction")
    case .prolong: Term(zh: "延长补正期限", en: "prolong the correction period")
    case .correct: Term(zh: "补正", en: "papers corrected")
    case .deemedAbandoned: Term(zh: "视为放弃申请", en: "deemed abandoned")
    case .withdraw: Term(zh: "受理前撤回", en: "withdraw before acceptance")
    case .settleBeforeAcceptance: Term(zh: "案前化解", en: "settle before acceptance")
    case .transfer: Term(zh: "移送", en: "transfer")
    case .assign: Term(zh: "指定承办人", en: "assign a handler")
    case .join: Term(zh: "并案", en: "join with another case")
    case .addParty: Term(zh: "追加第三人", en: "add a third party")
    case .replaceParty: Term(zh: "变更当事人", en: "replace a party")
    case .serveCopy: Term(zh: "发送申请书副本", en: "send the respondent the copy")
    case .receive: Term(zh: "被申请人签收副本", en: "respondent received the copy")
    case .answer: Term(zh: "被申请人答复", en: "respondent answered")
    case .hearOpinions: Term(zh: "听取意见", en: "hear the parties' opinions")
    case .arrangeHearing: Term(zh: "安排听证", en: "arrange a hearing")
    case .hearing: Term(zh: "听证", en: "hold a hearing")
    case .commission: Term(zh: "提请复议委员会咨询", en: "consult the commission")
    case .consent: Term(zh: "同意调解", en: "parties agree to mediation")
    case .stay: Term(zh: "停止执行", en: "stay of execution")
    case .inspect: Term(zh: "现场勘验", en: "inspection on site")
    case .appraise: Term(zh: "鉴定", en: "expert opinion")
    case .openDocumentReview:
      Term(zh: "启动规范性文件审查", en: "take up the review of a normative document")
    case .transferDocument: Term(zh: "转送规范性文件", en: "transfer the normative document")
    case .documentReply: Term(zh: "收到规范性文件处理意见", en: "the other body replied on the document")
    case .notifyMaker: Term(zh: "通知制定机关", en: "ask the document's maker for its reasons")
    case .makerAnswer: Term(zh: "制定机关答复", en: "the document's maker answered")
    case .handleDocument: Term(zh: "处理规范性文件", en: "deal with the normative document")
    case .issueOpinion: Term(zh: "制发意见书", en: "issue an opinion letter")
    case .reportOnOpinion: Term(zh: "反馈意见书落实情况", en: "report on an opinion letter")
    case .requestWithdrawal: Term(zh: "申请撤回", en: "ask to withdraw")
    case .refuseWithdrawal: Term(zh: "不准撤回", en: "refuse the withdrawal")
    case .suspend: Term(zh: "中止", en: "suspend")
    case .resume: Term(zh: "恢复审理", en: "resume")
    case .extend: Term(zh: "延长审理期限", en: "extend the review")
    case .switchToOrdinary: Term(zh: "转为普通程序", en: "turn into the ordinary procedure")
    case .decide: Term(zh: "作出决定", en: "decide")
    case .dismiss: Term(zh: "驳回申请", en: "dismiss")
    case .terminate: Term(zh: "终止", en: "terminate")
    case .concludeByMediation: Term(zh: "调解结案", en: "conclude by mediation")
    case .serve: Term(zh: "送达", en: "serve")
    case .perform: Term(zh: "履行", en: "performed")
    case .orderPerformance: Term(zh: "责令限期履行", en: "order performance")
    case .summon: Term(zh: "约谈", en: "summon for talks")
    case .criticise: Term(zh: "通报批评", en: "criticise publicly")
    case .actAgain: Term(zh: "重新作出行政行为", en: "the agency acted again")
    case .noteSuit: Term(zh: "记录起诉", en: "note a suit")
    case .notePetition: Term(zh: "记录信访", en: "note a petition")
    case .reopen: Term(zh: "责令重新审理", en: "reopen on an order")
    case .archive: Term(zh: "归档", en: "archive")
    case .void: Term(zh: "登记作废", en: "void a mistaken registration")
    }
  }

  /// Whether the law itself does it on a day, without anybody's act.
  public var isByLaw: Bool { self == .deemedAccepted || self == .deemedAbandoned }
}
