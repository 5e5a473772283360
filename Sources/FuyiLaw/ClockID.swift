/// The periods that the law lets run, by the name of what they bound.
public enum ClockID: String, CaseIterable, Named {
  /// Applying at all, from knowing of the act or of the remedy (申请期限).
  case filing
  /// At most, from knowing the content, where the remedy was not told (未告知的最长申请期限).
  case filingUntold = "filing-untold"
  /// At most, from the act (最长申请期限).
  case filingLongest = "filing-longest"
  /// Passing on an application that was handed to the penalising agency (转送期限).
  case forwarding
  /// Examining a filing (审查期限).
  case examination
  /// Telling the applicant what the papers lack (补正通知期限).
  case correctionNotice = "correction-notice"
  /// The applicant's time to complete the papers (补正期限).
  case correction
  /// Deciding (审理期限).
  case review
  /// Sending the respondent a copy (副本发送期限).
  case copyService = "copy-service"
  /// The respondent's answer and evidence (答复期限).
  case answer
  /// Telling the parties of a hearing (听证通知期限).
  case hearingNotice = "hearing-notice"
  /// Dealing with a normative document that the authority may judge (规范性文件处理期限).
  case documentReview = "document-review"
  /// Sending a normative document to the body that may judge it (规范性文件转送期限).
  case documentTransfer = "document-transfer"
  /// That body's answer (转送处理期限).
  case documentReply = "document-reply"
  /// Asking the document's maker for its reasons (通知制定机关期限).
  case makerNotice = "maker-notice"
  /// The maker's reasons (制定机关答复期限).
  case makerAnswer = "maker-answer"
  /// Reporting what came of an opinion letter (意见书反馈期限).
  case opinionReport = "opinion-report"
  /// How long a suspension under grounds 1, 2 or 4 may last (中止满六十日).
  case suspensionLimit = "suspension-limit"
  /// Suing in court (起诉期限).
  case suing
  /// Suing over a document that did not tell of the right to (未告知起诉权的起诉期限).
  case suingUntold = "suing-untold"
  /// Suing because no decision was made in time (逾期不决的起诉期限).
  case suingUndecided = "suing-undecided"
  /// Suing over the act itself, after a withdrawal (直接起诉期限).
  case suingAct = "suing-act"
  /// Performing what a decision, a statement or an order sets (履行期限).
  case performance
  /// Doing the act again (重作期限).
  case remaking

  /// The period's name in both languages.
  public var term: Term {
    switch self {
    case .filing: Term(zh: "申请期限", en: "time to file")
    case .filingUntold: Term(zh: "未告知的最长申请期限", en: "longest time to file, remedy not told")
    case .filingLongest: Term(zh: "最长申请期限", en: "longest time to file")
    case .forwarding: Term(zh: "转送期限", en: "forwarding the application")
    case .examination: Term(zh: "审查期限", en: "examination")
    case .correctionNotice: Term(zh: "补正通知期限", en: "notice to complete the papers")
    case .correction: Term(zh: "补正期限", en: "correction of the papers")
    case .review: Term(zh: "审理期限", en: "review")
    case .copyService: Term(zh: "副本发送期限", en: "sending the copy")
    case .answer: Term(zh: "答复期限", en: "respondent's answer")
    case .hearingNotice: Term(zh: "听证通知期限", en: "notice of the hearing")
    case .documentReview: Term(zh: "规范性文件处理期限", en: "review of the normative document")
    case .documentTransfer:
      Term(zh: "规范性文件转送期限", en: "transfer of the normative document")
    case .documentReply: Term(zh: "转送处理期限", en: "other body's reply on the document")
    case .makerNotice: Term(zh: "通知制定机关期限", en: "notice to the document's maker")
    case .makerAnswer: Term(zh: "制定机关答复期限", en: "answer of the document's maker")
    case .opinionReport: Term(zh: "意见书反馈期限", en: "report on the opinion letter")
    case .suspensionLimit: Term(zh: "中止满六十日", en: "suspension of 60 days")
    case .suing: Term(zh: "起诉期限", en: "time to sue")
    case .suingUntold: Term(zh: "未告知起诉权的起诉期限", en: "time to sue, right not told")
    case .suingUndecided: Term(zh: "逾期不决的起诉期限", en: "time to sue, no decision made")
    case .suingAct: Term(zh: "直接起诉期限", en: "time to sue over the act")
    case .performance: Term(zh: "履行期限", en: "performance")
    case .remaking: Term(zh: "重作期限", en: "acting again")
    }
  }
}

extension ClockID {
  /// Whether it is somebody's right to sue, which ends by itself and which nobody can be late with.
  public var isRightToSue: Bool {
    switch self {
    case .suing, .suingUntold, .suingUndecided, .suingAct: true
    case .filing, .filingUntold, .filingLongest, .forwarding, .examination, .correctionNotice,
      .correction, .review, .copyService, .answer, .hearingNotice, .documentReview,
      .documentTransfer, .documentReply, .makerNotice, .makerAnswer, .opinionReport,
      .suspensionLimit, .performance, .remaking:
      false
    }
  }
}

/// Whom a period binds.
public enum ClockOwner: String, CaseIterable, Named {
  case applicant, office, respondent
  /// A maker of a normative document, a body that one was sent to, an agency that got a letter.
  case otherBody = "other-body"

  /// The person or body in both languages.
  public var term: Term {
    switch self {
    case .applicant: Term(zh: "申请人", en: "applicant")
    case .office: Term(zh: "复议机构", en: "office")
    case .respondent: Term(zh: "被申请人", en: "respondent")
    case .otherBody: Term(zh: "其他机关", en: "other body")
    }
  }
}

/// What follows when a period runs out.
public enum Consequence: String, Named {
  case deemedAccepted = "deemed-accepted"
  case deemedAbandoned = "deemed-abandoned"
  case noEvidence = "no-evidence"
  case overdue
  case mustTerminate = "must-terminate"
  case rightLapses = "right-lapses"
  case orderPerformance = "order-performance"
  case mayBeDeclined = "may-be-declined"
  case putOffHearing = "put-off-hearing"

  /// The consequence in both languages.
  public var term: Term {
    switch self {
    case .deemedAccepted: Term(zh: "视为受理", en: "deemed accepted")
    case .deemedAbandoned: Term(zh: "视为放弃申请", en: "deemed abandoned")
    case .noEvidence: Term(zh: "视为没有证据、依据", en: "counts as no evidence (ARL 70)")
    case .overdue: Term(zh: "超期", en: "overdue")
    case .mustTerminate: Term(zh: "应当终止", en: "has to be terminated")
    case .rightLapses: Term(zh: "丧失起诉权", en: "the right to sue lapses")
    case .orderPerformance: Term(zh: "责令限期履行", en: "performance may be ordered")
    case .mayBeDeclined: Term(zh: "逾期申请，可不予受理", en: "late, and may be declined")
    case .putOffHearing: Term(zh: "听证应当改期", en: "the hearing has to be put off")
    }
  }
}

/// The two ways of reviewing a case (审理程序).
public enum ReviewProcedure: String, CaseIterable, Named {
  /// 普通程序 (ARL 48-52).
  case ordinary
  /// 简易程序 (ARL 53-55).
  case simplified

  /// The procedure in both languages.
  public var term: Term {
    switch self {
    case .ordinary: Term(zh: "普通程序", en: "ordinary procedure")
    case .simplified: Term(zh: "简易程序", en: "simplified procedure")
    }
  }
}
