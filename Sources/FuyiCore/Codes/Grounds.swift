public import FuyiLaw

/// Why a review is suspended: the ten items of ARL 39 (中止事由).
public enum SuspensionGround: Int, CaseIterable, Named {
  case applicantDied = 1
  case applicantLostCapacity
  case applicantMissing
  case organisationEnded
  case forceMajeure
  case talks
  case questionOfLaw
  case otherCase
  case normativeDocument
  case other

  /// The number of the item in ARL 39, `1` to `10`.
  public var code: String { String(rawValue) }

  /// The item in both languages, in short.
  public var term: Term {
    switch self {
    case .applicantDied: Term(zh: "申请人死亡，近亲属未定", en: "applicant died, relatives undecided")
    case .applicantLostCapacity:
      Term(zh: "申请人丧失行为能力，法定代理人未定", en: "applicant lost capacity, no representative")
    case .applicantMissing: Term(zh: "申请人下落不明", en: "applicant missing")
    case .organisationEnded:
      Term(zh: "申请人组织终止，承受人未定", en: "applicant organisation ended, no successor")
    case .forceMajeure: Term(zh: "不可抗力或其他正当理由", en: "force majeure or other good reason")
    case .talks: Term(zh: "调解、和解", en: "mediation or settlement talks")
    case .questionOfLaw: Term(zh: "法律适用问题待解释", en: "a question of law is pending")
    case .otherCase: Term(zh: "以其他案件结果为依据", en: "waits on another case")
    case .normativeDocument: Term(zh: "附带审查规范性文件", en: "review of a normative document")
    case .other: Term(zh: "其他情形", en: "other")
    }
  }

  /// Whether 60 full days of it oblige the office to terminate (ARL 41, item 5).
  public var endsAfterSixtyDays: Bool {
    switch self {
    case .applicantDied, .applicantLostCapacity, .organisationEnded: true
    case .applicantMissing, .forceMajeure, .talks, .questionOfLaw, .otherCase,
      .normativeDocument, .other:
      false
    }
  }
}

/// Why a review is terminated: the five items of ARL 41 (终止事由).
public enum TerminationGround: Int, CaseIterable, Named {
  case withdrawalAllowed = 1
  case applicantDied
  case organisationEnded
  case criminalMeasure
  case suspendedSixtyDays

  /// The number of the item in ARL 41, `1` to `5`.
  public var code: String { String(rawValue) }

  /// The item in both languages, in short.
  public var term: Term {
    switch self {
    case .withdrawalAllowed: Term(zh: "准予撤回申请", en: "withdrawal allowed")
    case .applicantDied: Term(zh: "申请人死亡，无人参加", en: "applicant died, nobody takes part")
    case .organisationEnded:
      Term(zh: "申请人组织终止，无人参加", en: "organisation ended, nobody takes part")
    case .criminalMeasure:
      Term(zh: "转为刑事强制措施", en: "detention became a criminal measure")
    case .suspendedSixtyDays: Term(zh: "中止满六十日", en: "suspended for 60 days")
    }
  }
}

/// What led to a withdrawal that was allowed (撤回原因).
public enum WithdrawalCause: String, CaseIterable, Named {
  /// The parties settled (和解撤回, ARL 74).
  case settlement
  /// The agency put its act right by itself (改正后撤回).
  case selfCorrection = "self-correction"
  case other

  /// The cause in both languages.
  public var term: Term {
    switch self {
    case .settlement: Term(zh: "和解后撤回", en: "after settlement")
    case .selfCorrection: Term(zh: "改正后撤回", en: "after self-correction")
    case .other: Term(zh: "其他撤回", en: "plain withdrawal")
    }
  }
}

/// What a decision does (复议决定类型), in the order in which the principal one is chosen.
public enum Disposition: String, CaseIterable, Named {
  /// Confirmed void (确认无效, ARL 67).
  case void
  /// Revoked (撤销, ARL 64).
  case revoked
  /// Partly revoked (部分撤销, ARL 64).
  case partlyRevoked = "partly-revoked"
  /// Altered (变更, ARL 63).
  case altered
  /// Ordered to perform a duty (责令履行, ARL 66).
  case perform
  /// Confirmed unlawful (确认违法, ARL 65).
  case unlawful
  /// Liability under an agreement (行政协议责任, ARL 71).
  case agreementLiability = "agreement-liability"
  /// Request rejected (驳回请求, ARL 69).
  case rejected
  /// Upheld (维持, ARL 68).
  case upheld

  /// The disposition in both languages.
  public var term: Term {
    switch self {
    case .void: Term(zh: "确认无效", en: "confirmed void")
    case .revoked: Term(zh: "撤销", en: "revoked")
    case .partlyRevoked: Term(zh: "部分撤销", en: "partly revoked")
    case .altered: Term(zh: "变更", en: "altered")
    case .perform: Term(zh: "责令履行", en: "ordered to perform")
    case .unlawful: Term(zh: "确认违法", en: "confirmed unlawful")
    case .agreementLiability: Term(zh: "行政协议责任", en: "agreement liability")
    case .rejected: Term(zh: "驳回请求", en: "request rejected")
    case .upheld: Term(zh: "维持", en: "upheld")
    }
  }

  /// The article that the disposition rests on.
  public var article: Article {
    switch self {
    case .void: .arl(67)
    case .revoked, .partlyRevoked: .arl(64)
    case .altered: .arl(63)
    case .perform: .arl(66)
    case .unlawful: .arl(65)
    case .agreementLiability: .arl(71)
    case .rejected: .arl(69)
    case .upheld: .arl(68)
    }
  }

  /// Whether it corrects the act (纠错).
  public var corrects: Bool { self != .rejected && self != .upheld }

  /// Whether damages may stand beside it (ARL 72).
  public var allowsDamages: Bool {
    switch self {
    case .revoked, .partlyRevoked, .altered, .unlawful, .void: true
    case .perform, .agreementLiability, .rejected, .upheld: false
    }
  }

  /// The one that a decision with several counts by: the first in the order of the cases.
  public static func principal(of dispositions: [Disposition]) -> Disposition? {
    allCases.first(where: dispositions.contains)
  }
}

/// Why a simplified procedure is open (简易程序适用情形, ARL 53).
public enum SimplifiedBasis: String, CaseIterable, Named {
  case onSpot = "on-spot"
  case warning
  case smallSum = "small-sum"
  case information
  case consent

  /// The case of ARL 53 in both languages, in short.
  public var term: Term {
    switch self {
    case .onSpot: Term(zh: "当场作出", en: "done on the spot")
    case .warning: Term(zh: "警告或通报批评", en: "warning or public criticism")
    case .smallSum: Term(zh: "款额三千元以下", en: "at most CNY 3,000")
    case .information: Term(zh: "政府信息公开", en: "government information")
    case .consent: Term(zh: "各方同意", en: "every party agrees")
    }
  }
}

/// How the parties' opinions were heard (听取意见方式, ARL 49).
public enum HearingForm: String, CaseIterable, Named {
  case inPerson = "in-person"
  case online, telephone, written

  /// The form in both languages.
  public var term: Term {
    switch self {
    case .inPerson: Term(zh: "当面", en: "in person")
    case .online: Term(zh: "互联网", en: "online")
    case .telephone: Term(zh: "电话", en: "by telephone")
    case .written: Term(zh: "书面审理（因当事人原因）", en: "in writing, for a party's reason")
    }
  }
}

/// Whose place in a case somebody takes (当事人地位).
public enum PartyRole: String, CaseIterable, Named {
  case applicant, respondent
  case thirdParty = "third-party"

  /// The role in both languages.
  public var term: Term {
    switch self {
    case .applicant: Term(zh: "申请人", en: "applicant")
    case .respondent: Term(zh: "被申请人", en: "respondent")
    case .thirdParty: Term(zh: "第三人", en: "third party")
    }
  }
}

/// Why a normative document is reviewed beside the case (附带审查的启动方式).
public enum DocumentReviewBasis: String, CaseIterable, Named {
  /// The applicant asked for it (ARL 13, 56).
  case application
  /// The authority found the basis of the act unlawful itself (ARL 57).
  case ownMotion = "own-motion"

  /// The way in both languages.
  public var term: Term {
    switch self {
    case .application: Term(zh: "依申请", en: "on application")
    case .ownMotion: Term(zh: "依职权", en: "of the authority's own motion")
    }
  }

  /// The article that sets its periods.
  public var article: Article {
    switch self {
    case .application: .arl(56)
    case .ownMotion: .arl(57)
    }
  }
}

/// What the review of a normative document found (规范性文件处理结论, ARL 59).
public enum DocumentFinding: String, CaseIterable, Named {
  case lawful, unlawful

  /// The finding in both languages.
  public var term: Term {
    switch self {
    case .lawful: Term(zh: "合法", en: "lawful")
    case .unlawful: Term(zh: "超越权限或者违反上位法", en: "beyond powers or against higher law")
    }
  }
}
