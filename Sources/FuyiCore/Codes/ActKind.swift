public import FuyiLaw

/// What kind of act is disputed: the 15 categories of ARL 11, in its order (复议范围).
public enum ActKind: String, CaseIterable, Named {
  case penalty, compulsion, licence
  case resourceTitle = "resource-title"
  case expropriation, compensation
  case workInjury = "work-injury"
  case autonomy, competition, levy, duty, benefit, agreement, information, other

  /// The category in both languages.
  public var term: Term {
    switch self {
    case .penalty: Term(zh: "行政处罚", en: "penalty")
    case .compulsion: Term(zh: "行政强制", en: "compulsory measure")
    case .licence: Term(zh: "行政许可", en: "licence")
    case .resourceTitle: Term(zh: "自然资源确权", en: "natural-resource title")
    case .expropriation: Term(zh: "征收征用及补偿", en: "expropriation and requisition")
    case .compensation: Term(zh: "行政赔偿", en: "state compensation")
    case .workInjury: Term(zh: "工伤认定", en: "work-injury finding")
    case .autonomy: Term(zh: "经营自主权", en: "business autonomy and rural land")
    case .competition: Term(zh: "排除限制竞争", en: "restricting competition")
    case .levy: Term(zh: "违法集资摊派费用", en: "unlawful levies")
    case .duty: Term(zh: "不履行法定职责", en: "failure of a duty")
    case .benefit: Term(zh: "社会保障给付", en: "social benefits")
    case .agreement: Term(zh: "行政协议", en: "administrative agreement")
    case .information: Term(zh: "政府信息公开", en: "government information")
    case .other: Term(zh: "其他行政行为", en: "other")
    }
  }
}

/// How an application reached the office (申请渠道).
public enum Channel: String, CaseIterable, Named {
  case window, post, online, petition, court, agency

  /// The channel in both languages.
  public var term: Term {
    switch self {
    case .window: Term(zh: "当面", en: "in person")
    case .post: Term(zh: "邮寄", en: "post")
    case .online: Term(zh: "网络", en: "online")
    case .petition: Term(zh: "信访转入", en: "handed over from petitions")
    case .court: Term(zh: "法院引导", en: "referred by a court")
    case .agency: Term(zh: "经作出机关转送", en: "through the agency (ARL 32)")
    }
  }
}
