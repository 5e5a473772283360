public import FuyiLaw

/// “打造法治山东实践‘聊城样板’”, late December 2025: how Liaocheng prevents and resolves disputes.
extension ArticleLine {
  /// The article's title in both languages.
  public static let liaochengTitle = Term(
    zh: "《打造法治山东实践“聊城样板”》", en: "“A Liaocheng model for the rule of law in Shandong”")

  /// The year that its figures are of.
  public static let liaochengYear = 2025

  /// Its countable figures, in its order.
  public static let liaocheng: [ArticleLine] =
    resolving + together + letters + inCourt + learning + [lost]

  private static let resolving: [ArticleLine] = [
    ArticleLine(points, .exactly(395), .consultationsReceived),
    ArticleLine(points, .exactly(374), .consultationsResolved),
    ArticleLine(
      points,
      .share(numerator: 374, denominator: 395, percent: "94.6", rounding: .truncated),
      rate: .preFilingResolution),
    ArticleLine(
      Term(zh: "先行化解", en: "resolved before filing"), .exactly(28), .demolitionResolved),
    ArticleLine(
      Term(zh: "信访＋行政复议衔接", en: "petitions and reconsideration"), .exactly(15),
      .petitionCategories),
    ArticleLine(
      Term(zh: "复议与诉讼", en: "reconsideration and litigation"), .ratio(2),
      rate: .reconsiderationToLitigation),
    ArticleLine(
      Term(zh: "全市调解", en: "mediation in the whole city"), .overPercent(30),
      rate: .mediationCitywide),
  ]

  private static let together: [ArticleLine] = [
    ArticleLine(
      Term(zh: "协同调解", en: "joint settlement"), .over(950), .jointSettlements),
    ArticleLine(regions, .over(30), .crossRegionAreas),
    ArticleLine(regions, .exactly(56), .crossRegionDisputes),
    ArticleLine(regions, .exactly(75), .crossRegionHardCases),
    ArticleLine(meetings, .over(10), .jointConsultations),
    ArticleLine(meetings, .exactly(4), .linkageMeetings),
  ]

  private static let letters: [ArticleLine] = [
    ArticleLine(ladder, .exactly(5), .transferLetters),
    ArticleLine(ladder, .exactly(3), .reminderLetters),
    ArticleLine(ladder, .every, rate: .ladderReply),
    ArticleLine(oversight, .exactly(3), .inspectionLetters),
    ArticleLine(oversight, .over(20), .unannouncedVisits),
    ArticleLine(oversight, .over(30), .departmentsCorrected),
    ArticleLine(review, .nothing, .casesReviewed),
    ArticleLine(review, .nothing, .reviewFindings),
  ]

  private static let inCourt: [ArticleLine] = [
    ArticleLine(
      Term(zh: "负责人出庭应诉", en: "agency heads in court"), .every, rate: .headAppearance),
    ArticleLine(focus, .nothing, rate: .mediationSuccess),
    ArticleLine(focus, .nothing, rate: .litigationSettlement),
    ArticleLine(focus, .nothing, rate: .loss),
    ArticleLine(
      Term(zh: "高频违法点、程序瑕疵", en: "frequent violations and flaws"), .nothing,
      .defectsTagged),
    ArticleLine(Term(zh: "决策建议", en: "proposals"), .exactly(2), .proposals),
  ]

  private static let learning: [ArticleLine] = [
    ArticleLine(training, .exactly(2), .trialObservations),
    ArticleLine(training, .over(300), .trialObservers),
    ArticleLine(training, .over(200), .courtVisits),
    ArticleLine(training, .over(8_000), .courtVisitors),
    ArticleLine(training, .exactly(22), .sharedClasses),
    ArticleLine(training, .over(3_000), .sharedClassPeople),
    ArticleLine(training, .exactly(5), .leadersAttend),
  ]

  /// The sentence before it is missing in the copy at hand.
  private static let lost = ArticleLine(
    unknown: "lost-figure", Term(zh: "原文缺失的一句", en: "the lost sentence"),
    printed: Term(zh: "过25%", en: "over 25%"),
    term: Term(zh: "超过25%的是什么，不详", en: "what exceeds 25% is not known"))

  private static let points = Term(zh: "行政争议接收点", en: "reception points")
  private static let regions = Term(zh: "跨区域联动", en: "cross-region cooperation")
  private static let meetings = Term(zh: "联席会商与联动会议", en: "coordination meetings")
  private static let ladder = Term(zh: "转办函—提示函—督办函", en: "ladder of letters")
  private static let oversight = Term(zh: "督察、暗访、整改", en: "inspection and correction")
  private static let review = Term(zh: "案件评查“回头看”", en: "case review")
  private static let focus = Term(zh: "和解成功率、败诉率", en: "settlement and loss rates")
  private static let training = Term(zh: "庭审观摩与培训", en: "training at court")
}

extension RateDefinition {
  /// 转办函、提示函办复率: the reply rate of the two lower rungs alone.
  static let ladderReply = RateDefinition(
    "letter-reply-ladder", version: letterReply.version, zh: "转办函、提示函办复率",
    en: "transfer and reminder letters replied to", source: letterReply.source,
    letterReply.shape.restricted(to: .isOneOf(.variety, ["transfer", "reminder"])))
}

extension RateShape {
  /// The same about fewer records.
  func restricted(to predicate: Predicate) -> RateShape {
    func fewer(_ parts: [RatePart]) -> [RatePart] {
      parts.map { part in
        RatePart(
          part.set, dated: part.dating, about: .all([part.about, predicate]),
          leavingOut: part.exclusions, numerator: part.numerator)
      }
    }
    return switch self {
    case .share(let parts): .share(fewer(parts))
    case .crossPeriod(let numerator, let denominator):
      .crossPeriod(numerator: fewer(numerator), denominator: fewer(denominator))
    case .ratio(let numerator, let denominator):
      .ratio(numerator: fewer(numerator), denominator: fewer(denominator))
    case .count(let parts): .count(fewer(parts))
    }
  }
}
