public import FuyiLaw

/// What an action leaves open beyond its row, where it matters to what may follow (选择).
public enum SearchChoice: String, CaseIterable, Named {
  // Acceptance
  case ordinary, simplified
  // Another party in the place of one
  case respondent
  case otherParty = "other-party"
  // Suspension
  case talks
  case sixtyDayGround = "ground-1-2-4"
  case otherGround = "other-ground"
  // Extension
  case withinThirtyDays = "within-30-days"
  case pastThirtyDays = "past-30-days"
  // Decision
  case actAgain = "act-again"
  case noActAgain = "no-act-again"
  // Termination
  case afterSixtyDays = "after-60-days"
  case notForTime = "not-for-time"
  // Service
  case everybody
  case notEverybody = "not-everybody"

  /// The choice in both languages.
  public var term: Term {
    switch self {
    case .ordinary: Term(zh: "普通程序", en: "ordinary procedure")
    case .simplified: Term(zh: "简易程序", en: "simplified procedure")
    case .respondent: Term(zh: "被申请人", en: "the respondent")
    case .otherParty: Term(zh: "其他当事人", en: "another party")
    case .talks: Term(zh: "调解、和解", en: "for talks")
    case .sixtyDayGround: Term(zh: "第一、二、四项事由", en: "under ground 1, 2 or 4")
    case .otherGround: Term(zh: "其他事由", en: "under another ground")
    case .withinThirtyDays: Term(zh: "累计不超过三十日", en: "30 days in all at most")
    case .pastThirtyDays: Term(zh: "累计超过三十日", en: "over 30 days in all")
    case .actAgain: Term(zh: "责令重作", en: "with an order to act again")
    case .noActAgain: Term(zh: "不责令重作", en: "without an order to act again")
    case .afterSixtyDays: Term(zh: "中止满六十日", en: "for 60 days of suspension")
    case .notForTime: Term(zh: "其他终止事由", en: "on another ground")
    case .everybody: Term(zh: "全部送达", en: "on everybody")
    case .notEverybody: Term(zh: "部分送达", en: "not on everybody")
    }
  }
}
