public import FuyiLaw

/// What offices do together beside their cases (协调联动事项).
public enum CoordinationKind: String, CaseIterable, Named {
  case crossRegion = "cross-region"
  case jointConsultation = "joint-consultation"
  case governmentCourt = "government-court"
  case governmentProcuratorate = "government-procuratorate"
  case unannouncedVisit = "unannounced-visit"
  case rectification
  case caseReview = "case-review"
  case proposal
  case trialObservation = "trial-observation"
  case courtVisit = "court-visit"
  case sharedClass = "shared-class"
  case leadersAttend = "leaders-attend"

  /// The kind in both languages.
  public var term: Term {
    switch self {
    case .crossRegion: Term(zh: "跨区域联动事项", en: "cross-region item")
    case .jointConsultation: Term(zh: "联席会商", en: "joint consultation")
    case .governmentCourt: Term(zh: "府院联动会议", en: "government-court meeting")
    case .governmentProcuratorate: Term(zh: "府检联动会议", en: "government-procuratorate meeting")
    case .unannouncedVisit: Term(zh: "暗访", en: "unannounced visit")
    case .rectification: Term(zh: "部门整改", en: "correction by a department")
    case .caseReview: Term(zh: "案件评查“回头看”", en: "case review")
    case .proposal: Term(zh: "决策建议", en: "proposal to the government")
    case .trialObservation: Term(zh: "新任领导庭审观摩", en: "new officials watch a trial")
    case .courtVisit: Term(zh: "定制化庭审观摩", en: "tailored court visit")
    case .sharedClass: Term(zh: "同堂培训", en: "shared class with the court")
    case .leadersAttend: Term(zh: "领导干部旁听庭审", en: "leaders attend a hearing")
    }
  }

  /// Whether it is done on the day it is registered for; the others stay open until concluded.
  public var isEvent: Bool {
    switch self {
    case .crossRegion, .rectification, .caseReview, .proposal: false
    case .jointConsultation, .governmentCourt, .governmentProcuratorate, .unannouncedVisit,
      .trialObservation, .courtVisit, .sharedClass, .leadersAttend:
      true
    }
  }

  /// What has to be stated of one besides its kind.
  public var needs: [FactName] {
    switch self {
    case .crossRegion: [.regions, .area]
    case .jointConsultation, .governmentCourt, .governmentProcuratorate: [.bodies]
    case .unannouncedVisit, .rectification: [.agencies]
    case .caseReview: [.linkedCase]
    case .proposal: [.summary]
    case .trialObservation, .courtVisit, .sharedClass, .leadersAttend: [.people]
    }
  }
}

/// What came of an item (办理结果).
public enum CoordinationResult: String, CaseIterable, Named {
  case coordinated, studied, rectified, reviewed, adopted
  case notAdopted = "not-adopted"
  case unresolved

  /// The result in both languages.
  public var term: Term {
    switch self {
    case .coordinated: Term(zh: "已协调化解", en: "coordinated")
    case .studied: Term(zh: "已会商研究", en: "studied")
    case .rectified: Term(zh: "已整改", en: "corrected")
    case .reviewed: Term(zh: "已评查", en: "reviewed")
    case .adopted: Term(zh: "已采纳", en: "adopted")
    case .notAdopted: Term(zh: "未采纳", en: "not adopted")
    case .unresolved: Term(zh: "未能解决", en: "unresolved")
    }
  }

  /// The results that an item of a kind can have.
  public static func open(to kind: CoordinationKind) -> [CoordinationResult] {
    switch kind {
    case .crossRegion: [.coordinated, .studied, .unresolved]
    case .rectification: [.rectified, .unresolved]
    case .caseReview: [.reviewed]
    case .proposal: [.adopted, .notAdopted]
    case .jointConsultation, .governmentCourt, .governmentProcuratorate, .unannouncedVisit,
      .trialObservation, .courtVisit, .sharedClass, .leadersAttend:
      []
    }
  }
}

/// Where a petition on record comes from (信访来源).
public enum PetitionOrigin: String, CaseIterable, Named {
  /// Handed over to reconsideration by the list of matters.
  case handedOver = "handed-over"
  /// Made about a case after it was concluded.
  case aboutCase = "about-case"

  /// The origin in both languages.
  public var term: Term {
    switch self {
    case .handedOver: Term(zh: "移交复议", en: "handed over")
    case .aboutCase: Term(zh: "结案后信访", en: "about a concluded case")
    }
  }
}

/// What kind of place a reception point is (接收点类型).
public enum PointKind: String, CaseIterable, Named {
  case trafficPolice = "traffic-police"
  case court
  case governanceCentre = "governance-centre"
  case township
  case justiceOffice = "justice-office"
  case other

  /// The kind in both languages.
  public var term: Term {
    switch self {
    case .trafficPolice: Term(zh: "交警大队", en: "traffic police")
    case .court: Term(zh: "法院", en: "court")
    case .governanceCentre: Term(zh: "社会治理服务中心", en: "general-governance centre")
    case .township: Term(zh: "乡镇（街道）", en: "township or subdistrict")
    case .justiceOffice: Term(zh: "司法所", en: "justice office")
    case .other: Term(zh: "其他", en: "other")
    }
  }
}
