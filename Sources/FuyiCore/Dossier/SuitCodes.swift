public import FuyiLaw

/// Which instance a suit is in (审级).
public enum CourtInstance: String, CaseIterable, Named {
  case first, second, retrial

  /// The instance in both languages.
  public var term: Term {
    switch self {
    case .first: Term(zh: "一审", en: "first instance")
    case .second: Term(zh: "二审", en: "second instance")
    case .retrial: Term(zh: "再审", en: "retrial")
    }
  }
}

/// How a suit ended for the agency (应诉结果).
public enum SuitOutcome: String, CaseIterable, Named {
  case won, lost
  case partlyLost = "partly-lost"
  case withdrawnSettlement = "withdrawn-settlement"
  case withdrawn, mediated, dismissed, remanded
  case retrialOrdered = "retrial-ordered"

  /// The outcome in both languages.
  public var term: Term {
    switch self {
    case .won: Term(zh: "胜诉", en: "won")
    case .lost: Term(zh: "败诉", en: "lost")
    case .partlyLost: Term(zh: "部分败诉", en: "partly lost")
    case .withdrawnSettlement: Term(zh: "和解撤诉", en: "withdrawn after settlement")
    case .withdrawn: Term(zh: "撤诉", en: "withdrawn")
    case .mediated: Term(zh: "调解", en: "mediated")
    case .dismissed: Term(zh: "驳回起诉", en: "dismissed")
    case .remanded: Term(zh: "发回重审", en: "remanded")
    case .retrialOrdered: Term(zh: "指令再审", en: "retrial ordered")
    }
  }

  /// The form in which the court ends a suit so: a judgment, an order or a statement (ALL 60, 62, 69,
  /// 89).
  public var form: RulingForm {
    switch self {
    case .won, .lost, .partlyLost: .judgment
    case .withdrawnSettlement, .withdrawn, .dismissed, .remanded, .retrialOrdered: .order
    case .mediated: .statement
    }
  }

  /// Whether a party may appeal against it in first instance: against a judgment, and of the orders
  /// against one that dismisses the suit.
  public var isAppealable: Bool { form == .judgment || self == .dismissed }

  /// Whether only a court of second instance or in retrial can end a suit so.
  public var needsHigherInstance: Bool { self == .remanded || self == .retrialOrdered }
}

/// The form of a court's ruling (裁判形式).
public enum RulingForm: String, CaseIterable, Named {
  case judgment, order, statement

  /// The form in both languages.
  public var term: Term {
    switch self {
    case .judgment: Term(zh: "判决", en: "judgment")
    case .order: Term(zh: "裁定", en: "order")
    case .statement: Term(zh: "调解书", en: "mediation statement")
    }
  }
}

/// Who came to court for the agency (负责人出庭, HEAD 2).
public enum HeadPresence: String, CaseIterable, Named {
  case principal, deputy
  case leaderInCharge = "leader-in-charge"
  case absent

  /// The presence in both languages.
  public var term: Term {
    switch self {
    case .principal: Term(zh: "正职负责人", en: "principal")
    case .deputy: Term(zh: "副职负责人", en: "deputy")
    case .leaderInCharge: Term(zh: "其他分管负责人", en: "another leader in charge")
    case .absent: Term(zh: "负责人未出庭", en: "absent")
    }
  }
}

/// The four valid reasons for a head's absence (不能出庭的情形, HEAD 8).
public enum AbsenceReason: String, CaseIterable, Named {
  case forceMajeure = "force-majeure"
  case accident
  case officialDuty = "official-duty"
  case otherGoodReason = "other-good-reason"

  /// The reason in both languages.
  public var term: Term {
    switch self {
    case .forceMajeure: Term(zh: "不可抗力", en: "force majeure")
    case .accident: Term(zh: "意外事件", en: "accident")
    case .officialDuty: Term(zh: "不能代替的公务", en: "official duty that nobody else can do")
    case .otherGoodReason: Term(zh: "其他正当事由", en: "another good reason")
    }
  }
}
