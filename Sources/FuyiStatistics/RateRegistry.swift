import FuyiLaw

extension RateDefinition {
  /// Every rate, in the order in which they are printed.
  public static let all: [RateDefinition] = [
    acceptance, conclusion, onTime, mediation, mediationWithPreAcceptance, mediationCitywide,
    mediationSuccess, preFilingResolution, correction, correctionWithSelfCorrection,
    correctionOfAccepted, resolution, closedForGood, upheld, performance, opinionReport,
    headAppearance, headSpoke, loss, litigationSettlement, letterReply, letterReplyOnTime,
    reconsiderationToLitigation,
  ]

  /// The rate with an id, or nil.
  public static func withID(_ id: String) -> RateDefinition? { all.first { $0.id == id } }

  /// 受理率: accepted among the filings decided upon.
  public static let acceptance = RateDefinition(
    "acceptance", zh: "受理率", en: "acceptance rate",
    source: Term(
      zh: "湖北2020：受理／新收；未审查完的待定",
      en: "Hubei 2020: accepted of newly received; filings still examined are pending"),
    .share([
      RatePart(
        .filings, dated: .on(.filedOn), about: .always,
        leavingOut: [
          Exclusion(
            "undecided", zh: "尚未审查完毕", en: "still being examined", isPending: true,
            when: .isUndecided),
          Exclusion(
            "withdrawn", zh: "受理前撤回", en: "withdrawn before acceptance",
            when: .isOneOf(.filingOutcome, ["withdrawn"])),
          Exclusion(
            "settled-before-acceptance", zh: "案前化解", en: "settled before acceptance",
            when: .isOneOf(.filingOutcome, ["settled-before-acceptance"])),
          Exclusion(
            "abandoned", zh: "视为放弃", en: "deemed abandoned",
            when: .filingOutcome(["abandoned"])),
        ],
        numerator: .filingOutcome(["accepted", "deemed-accepted", "taken-over"]))
    ]))

  /// 办结率: concluded among the reviews open in the period.
  public static let conclusion = RateDefinition(
    "conclusion", zh: "办结率", en: "conclusion rate",
    source: Term(
      zh: "办结／（上期结转＋受理），移入和重新审理的计入受理",
      en: "concluded of carried over and accepted, cases taken over or reopened among the accepted"),
    .share([
      RatePart(
        .reviews, dated: .openDuring, about: .hasBegun,
        numerator: .all([
          .isConclusion, .compare(.column(.closedOn), .onOrBefore, .last),
        ]))
    ]))

  /// 法定期限内办结率: concluded by the lawful deadline.
  public static let onTime = RateDefinition(
    "on-time", zh: "法定期限内办结率", en: "concluded in time",
    source: Term(
      zh: "期限计入中止、延长；无规则的旧案不计",
      en: "suspensions and extensions counted; cases from before the rulebook left out"),
    .share([
      concluded(
        leavingOut: [
          Exclusion(
            "no-rulebook", zh: "旧案，无期限规则", en: "from before the rulebook, no deadline claimed",
            when: .isOneOf(.hasRulebook, ["no"]))
        ],
        numerator: .compare(.column(.closedOn), .onOrBefore, .column(.dueOn)))
    ]))

  /// 调解率: closed by statement, or terminated on a withdrawal after settlement.
  public static let mediation = RateDefinition(
    "mediation", zh: "调解和解率", en: "mediation rate",
    source: Term(
      zh: "全国2023：37000／293000＝12.6%", en: "national 2023: 37,000 of 293,000, 12.6%"),
    .share([concluded(numerator: .isMediated)]))

  /// 调解率（含案前）: the same with filings settled before acceptance on both sides.
  public static let mediationWithPreAcceptance = RateDefinition(
    "mediation.with-pre-acceptance", zh: "调解和解率（含案前）",
    en: "mediation rate with settlements before acceptance",
    source: Term(
      zh: "北京2024计入案前调解", en: "Beijing 2024 counts mediation before acceptance"),
    .share([
      concluded(numerator: .isMediated),
      RatePart(
        .filings, dated: .on(.filingEndedOn),
        about: .isOneOf(.filingOutcome, ["settled-before-acceptance"]), numerator: .always),
    ]))

  /// 直接纠错率: corrected by decision.
  public static let correction = RateDefinition(
    "correction", zh: "直接纠错率", en: "correction rate",
    source: Term(
      zh: "北京2022：1639／12195＝13.4%", en: "Beijing 2022: 1,639 of 12,195, 13.4%"),
    .share([concluded(numerator: .isCorrected)]))

  /// 纠错率（含改正后终止).
  public static let correctionWithSelfCorrection = RateDefinition(
    "correction.with-self-correction", zh: "纠错率（含改正后终止）",
    en: "correction rate with self-corrections",
    source: Term(zh: "上海2014：191／4696", en: "Shanghai 2014: 191 of 4,696"),
    .share([
      concluded(
        numerator: .any([.isCorrected, .isOneOf(.outcome, ["withdrawn-self-correction"])]))
    ]))

  /// 纠错率（以受理为基数): cross-period, so that it may pass 100%.
  public static let correctionOfAccepted = RateDefinition(
    "correction.of-accepted", zh: "纠错率（以受理为基数）", en: "corrections to acceptances",
    source: Term(
      zh: "部分县的口径；分子按结案日、分母按受理日，可超过100%",
      en: "used by some counties; dated by conclusion and by acceptance, so it may pass 100%"),
    .crossPeriod(
      numerator: [concluded(numerator: .isCorrected)],
      denominator: [
        RatePart(
          .reviews, dated: .on(.openedOn), about: .hasBegun,
          numerator: .isOneOf(.opening, ["accepted", "deemed-accepted"]))
      ]))

  /// 综合化解率: corrected, mediated or settled, each once.
  public static let resolution = RateDefinition(
    "resolution", zh: "综合化解率", en: "resolution rate",
    source: Term(
      zh: "北京2022：4426／12195＝36.3%；自行改正和单纯撤回不计",
      en:
        "Beijing 2022: 4,426 of 12,195, 36.3%; self-corrections and plain withdrawals do not count"
    ),
    .share([concluded(numerator: .any([.isCorrected, .isMediated]))]))

  /// 案结事了率: neither sued over nor petitioned about.
  public static let closedForGood = RateDefinition(
    "closed-for-good", zh: "案结事了率", en: "closed for good",
    source: Term(
      zh: "全国2023按起诉、2024起按起诉或信访；未送达或起诉期内的待定",
      en:
        "national: suits in 2023, suits or petitions since 2024; unserved cases and those that may "
        + "still be sued over are pending"),
    .share([
      concluded(
        leavingOut: [
          Exclusion(
            "may-be-sued", zh: "未送达或在起诉期内", en: "unserved, or within the time to sue",
            isPending: true,
            when: .mayBeSued)
        ],
        numerator: .not(.isDisputedFurther))
    ]))

  /// 维持率: upheld.
  public static let upheld = RateDefinition(
    "upheld", zh: "维持率", en: "upheld rate",
    source: Term(zh: "维持／办结", en: "upheld of concluded"),
    .share([concluded(numerator: .isOneOf(.outcome, ["upheld"]))]))

  /// The reviews concluded in the period.
  static func concluded(leavingOut exclusions: [Exclusion] = [], numerator: Predicate)
    -> RatePart
  {
    RatePart(
      .reviews, dated: .on(.closedOn), about: .isConclusion, leavingOut: exclusions,
      numerator: numerator)
  }
}

extension Predicate {
  /// Closed by decision, dismissal, termination or statement (办结).
  package static let isConclusion = Predicate.isOneOf(
    .closing, ["decided", "dismissed", "terminated", "mediated"])

  /// Closed by a mediation statement, or terminated on a withdrawal after settlement (调解和解).
  package static let isMediated = Predicate.isOneOf(.outcome, ["mediated", "withdrawn-settlement"])

  /// The act was corrected by decision (纠错).
  package static let isCorrected = Predicate.isOneOf(
    .outcome,
    ["void", "revoked", "partly-revoked", "altered", "perform", "unlawful", "agreement-liability"])

  /// A suit or a petition has been noted by the day of asking.
  package static let isDisputedFurther = Predicate.any([
    .compare(.column(.suedOn), .onOrBefore, .asOf),
    .compare(.column(.petitionedOn), .onOrBefore, .asOf),
  ])

  /// Decided or dismissed, disputed by nobody yet, and unserved or within the time to sue.
  package static let mayBeSued = Predicate.all([
    .isOneOf(.closing, ["decided", "dismissed"]),
    .not(.isDisputedFurther),
    .any([
      .not(.isSet(.servedOn)),
      .compare(.column(.servedOn), .after, .asOf),
      .compare(.column(.sueUntil), .onOrAfter, .asOf),
    ]),
  ])

  /// The law has acted by itself, though no event says so yet.
  package static let hasLapsed = Predicate.compare(.column(.lapseOn), .before, .asOf)

  /// The filing has not ended, on record or by law.
  package static let isUndecided = Predicate.not(.any([.isSet(.filingOutcome), .hasLapsed]))

  /// The filing ended in one of these ways, on record or by law.
  package static func filingOutcome(_ codes: [String]) -> Predicate {
    .any([
      .isOneOf(.filingOutcome, codes), .all([.hasLapsed, .isOneOf(.lapseOutcome, codes)]),
    ])
  }

  /// The review is on record, or the law has opened it by the day of asking.
  package static let hasBegun = Predicate.any([
    .isOneOf(.isImplied, ["no"]), .compare(.column(.openedOn), .before, .asOf),
  ])
}
