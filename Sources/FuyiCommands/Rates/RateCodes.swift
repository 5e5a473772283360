import FuyiLaw
import FuyiStatistics

extension RateShape {
  /// The code in JSON.
  var code: String {
    switch self {
    case .share: "share"
    case .crossPeriod: "cross-period"
    case .ratio: "ratio"
    case .count: "count"
    }
  }

  /// The shape in a word or two.
  var term: Term {
    switch self {
    case .share: Term(zh: "百分比", en: "share")
    case .crossPeriod: Term(zh: "百分比（分子分母异期）", en: "cross-period percentage")
    case .ratio: Term(zh: "比值", en: "ratio")
    case .count: Term(zh: "件数", en: "number")
    }
  }
}

extension Membership.Standing {
  /// The code in JSON.
  var code: String {
    switch self {
    case .numerator: "numerator"
    case .denominator: "denominator"
    case .excluded: "excluded"
    case .notDated: "not-dated"
    case .notAbout: "not-about"
    case .notCounted: "not-counted"
    }
  }
}

extension RecordSet {
  /// What one of its records is called.
  var singular: Term {
    switch self {
    case .filings: Term(zh: "申请", en: "filing")
    case .reviews: Term(zh: "审理", en: "review")
    case .duties: Term(zh: "履行义务", en: "duty")
    case .opinions: Term(zh: "意见书", en: "opinion letter")
    case .consultations: Term(zh: "咨询", en: "consultation")
    case .petitions: Term(zh: "信访", en: "petition")
    case .mediations: Term(zh: "调解", en: "mediation")
    case .letters: Term(zh: "函件", en: "letter")
    case .suits: Term(zh: "应诉", en: "suit")
    case .coordination: Term(zh: "联动事项", en: "item")
    case .defects: Term(zh: "标注", en: "defect")
    case .appearances: Term(zh: "被告应诉", en: "defendant")
    }
  }
}
