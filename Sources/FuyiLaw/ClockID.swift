/// The periods that the law lets run, by the name of what they bound.
public enum ClockID: String, CaseIterable, Named {
  /// Examining a filing (审查期限).
  case examination
  /// The applicant's time to complete the papers (补正期限).
  case correction
  /// Deciding (审理期限).
  case review
  /// Sending the respondent a copy (副本发送期限).
  case copyService = "copy-service"
  /// The respondent's answer and evidence (答复期限).
  case answer
  /// How long a suspension under grounds 1, 2 or 4 may last (中止满六十日).
  case suspensionLimit = "suspension-limit"
  /// Suing in court (起诉期限).
  case suing
  /// Performing what a decision, a statement or an order sets (履行期限).
  case performance
  /// Doing the act again (重作期限).
  case remaking

  /// The period's name in both languages.
  public var term: Term {
    switch self {
    case .examination: Term(zh: "审查期限", en: "examination")
    case .correction: Term(zh: "补正期限", en: "correction of the papers")
    case .review: Term(zh: "审理期限", en: "review")
    case .copyService: Term(zh: "副本发送期限", en: "sending the copy")
    case .answer: Term(zh: "答复期限", en: "respondent's answer")
    case .suspensionLimit: Term(zh: "中止满六十日", en: "suspension of 60 days")
    case .suing: Term(zh: "起诉期限", en: "time to sue")
    case .performance: Term(zh: "履行期限", en: "performance")
    case .remaking: Term(zh: "重作期限", en: "acting again")
    }
  }
}

/// Whom a period binds.
public enum ClockOwner: String, Named {
  case applicant, office, respondent

  /// The person or body in both languages.
  public var term: Term {
    switch self {
    case .applicant: Term(zh: "申请人", en: "applicant")
    case .office: Term(zh: "复议机构", en: "office")
    case .respondent: Term(zh: "被申请人", en: "respondent")
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
