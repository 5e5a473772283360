public import FuyiLaw

/// When a dispute is mediated (调解阶段).
public enum MediationStage: String, CaseIterable, Named {
  /// Before anything has been filed (先行化解).
  case beforeFiling = "before-filing"
  /// Filed and not accepted (案前调解).
  case beforeAcceptance = "before-acceptance"
  case duringReview = "during-review"
  case inLitigation = "in-litigation"

  /// The stage in both languages.
  public var term: Term {
    switch self {
    case .beforeFiling: Term(zh: "先行化解", en: "before filing")
    case .beforeAcceptance: Term(zh: "案前调解", en: "before acceptance")
    case .duringReview: Term(zh: "案中调解", en: "during the review")
    case .inLitigation: Term(zh: "诉中调解", en: "in litigation")
    }
  }
}

/// Where it is mediated (调解场所).
public enum MediationVenue: String, CaseIterable, Named {
  case reconciliationCentre = "reconciliation-centre"
  case agencyHeadRoom = "agency-head-room"
  case officeRoom = "office-room"
  case peoplesMediation = "peoples-mediation"
  case receptionPoint = "reception-point"
  case court, other

  /// The venue in both languages.
  public var term: Term {
    switch self {
    case .reconciliationCentre: Term(zh: "审前和解中心", en: "pre-trial reconciliation centre")
    case .agencyHeadRoom: Term(zh: "行政机关负责人调解室", en: "agency head's mediation room")
    case .officeRoom: Term(zh: "复议机构调解室", en: "office's mediation room")
    case .peoplesMediation: Term(zh: "人民调解委员会", en: "people's mediation committee")
    case .receptionPoint: Term(zh: "行政争议接收点", en: "reception point")
    case .court: Term(zh: "法院", en: "court")
    case .other: Term(zh: "其他", en: "other")
    }
  }
}

/// A body that takes part in settling a dispute together with others (协同单位).
public enum JointBody: String, CaseIterable, Named {
  case reconsideration
  case courtResponse = "court-response"
  case enforcementOversight = "enforcement-oversight"
  case trial, procuratorate
  case peoplesMediation = "peoples-mediation"
  case administrativeMediation = "administrative-mediation"
  case petitions, other

  /// The body in both languages.
  public var term: Term {
    switch self {
    case .reconsideration: Term(zh: "行政复议", en: "reconsideration")
    case .courtResponse: Term(zh: "行政应诉", en: "court response")
    case .enforcementOversight: Term(zh: "执法监督", en: "enforcement oversight")
    case .trial: Term(zh: "行政审判", en: "trial")
    case .procuratorate: Term(zh: "行政检察", en: "procuratorate")
    case .peoplesMediation: Term(zh: "人民调解", en: "people's mediation")
    case .administrativeMediation: Term(zh: "行政调解", en: "administrative mediation")
    case .petitions: Term(zh: "信访", en: "petitions")
    case .other: Term(zh: "其他", en: "other")
    }
  }
}
