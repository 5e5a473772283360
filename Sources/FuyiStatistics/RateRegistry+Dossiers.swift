import FuyiLaw

/// The rates of what an office does beside deciding cases, and of what follows a decision.
extension RateDefinition {
  /// 行政争议案件调解率: reviews and suits together.
  public static let mediationCitywide = RateDefinition(
    "mediation.citywide", zh: "行政争议案件调解率", en: "mediation rate, reviews and suits",
    source: Term(
      zh: "聊城2025：30%以上；其分母未载明，此处为复议审结与应诉审结之和，每一审级计一件",
      en: "Liaocheng 2025: over 30%; its denominator is not stated, here concluded reviews and "
        + "suits, each instance once"),
    .share([
      concluded(numerator: .isMediated),
      RatePart(
        .suits, dated: .on(.closedOn), about: .always, numerator: .isSettledInCourt),
    ]))

  /// 调解成功率: mediations that ended in agreement.
  public static let mediationSuccess = RateDefinition(
    "mediation-success", zh: "调解成功率", en: "mediation success rate",
    source: Term(
      zh: "达成协议（调解书生效、和解）／已结束的调解；部分和解不计入分子",
      en:
        "ended in agreement (statement in force, settlement) of mediations that ended; settled in "
        + "part does not count"),
    .share([
      RatePart(.mediations, dated: .on(.closedOn), about: .always, numerator: .isAgreed)
    ]))

  /// 先行化解率: consultations resolved.
  public static let preFilingResolution = RateDefinition(
    "pre-filing-resolution", zh: "先行化解率", en: "resolved before filing",
    source: Term(
      zh: "聊城2025：374／395，截断为94.6%", en: "Liaocheng 2025: 374 of 395, cut off to 94.6%"),
    .share([
      RatePart(
        .consultations, dated: .on(.openedOn), about: .always,
        numerator: .isOneOf(.outcome, ["resolved"]))
    ]))

  /// 履行率: duties that have fallen due and been performed.
  public static let performance = RateDefinition(
    "performance", zh: "履行率", en: "performance rate",
    source: Term(
      zh: "已履行／到期的决定、调解书和协议确定的义务",
      en: "performed of the duties from decisions, statements and agreements that have fallen due"),
    .share([
      fallenDue(.duties, numerator: .isDone), fallenDue(.mediations, numerator: .isDone),
    ]))

  /// 意见书反馈率: opinion letters reported back on.
  public static let opinionReport = RateDefinition(
    "opinion-report", zh: "意见书反馈率", en: "reports on opinion letters",
    source: Term(
      zh: "行政复议法第七十六条：六十日内报告", en: "ARL 76: a report within 60 days"),
    .share([fallenDue(.opinions, numerator: .isDone)]))

  /// 负责人出庭应诉率: once for each case, instance and defendant.
  public static let headAppearance = RateDefinition(
    "head-appearance", zh: "负责人出庭应诉率", en: "agency heads in court",
    source: Term(
      zh: "山东2022：14665／14730；每案每审级每被告计一次，按首次开庭日",
      en:
        "Shandong 2022: 14,665 of 14,730; once a case, instance and defendant, dated by the first "
        + "hearing"),
    .share([
      RatePart(
        .appearances, dated: .on(.hearingOn), about: .always, numerator: .hasHead)
    ]))

  /// 出庭发声率: heads who appeared and spoke.
  public static let headSpoke = RateDefinition(
    "head-spoke", zh: "出庭发声率", en: "agency heads who spoke in court",
    source: Term(zh: "出庭且发声／出庭", en: "appeared and spoke, of those who appeared"),
    .share([
      RatePart(
        .appearances, dated: .on(.hearingOn), about: .hasHead,
        numerator: .isOneOf(.spoke, ["yes"]))
    ]))

  /// 败诉率: lost or partly lost in first instance.
  public static let loss = RateDefinition(
    "loss", zh: "败诉率", en: "loss rate, first instance",
    source: Term(zh: "山东2022：6.88%；一审败诉和部分败诉", en: "Shandong 2022: 6.88%"),
    .share([
      RatePart(
        .suits, dated: .on(.closedOn), about: .isFirstInstance,
        numerator: .isOneOf(.outcome, ["lost", "partly-lost"]))
    ]))

  /// 诉讼协调和解率: withdrawn after settlement or mediated.
  public static let litigationSettlement = RateDefinition(
    "litigation-settlement", zh: "诉讼协调和解率", en: "settled in litigation",
    source: Term(
      zh: "和解撤诉、调解／审结，每一审级计一件",
      en: "withdrawn after settlement or mediated, of those concluded, each instance once"),
    .share([
      RatePart(.suits, dated: .on(.closedOn), about: .always, numerator: .isSettledInCourt)
    ]))

  /// 函件办复率: letters that fell due and were replied to.
  public static let letterReply = RateDefinition(
    "letter-reply", zh: "函件办复率", en: "letters replied to",
    source: Term(
      zh: "聊城2025：100%；按办复截止日统计，提前办复的计入截止日所在期间",
      en: "Liaocheng 2025: 100%; dated by the last day to reply, an early reply too"),
    .share([fallenDue(.letters, numerator: .isDone)]))

  /// 函件按期办复率: replied to by the due date.
  public static let letterReplyOnTime = RateDefinition(
    "letter-reply-on-time", zh: "函件按期办复率", en: "letters replied to in time",
    source: Term(zh: "按期办复／到期", en: "replied to by the last day, of those that fell due"),
    .share([
      fallenDue(
        .letters, numerator: .compare(.column(.doneOn), .onOrBefore, .column(.dueOn)))
    ]))

  /// 复议诉讼受案比: a ratio, not a percentage.
  public static let reconsiderationToLitigation = RateDefinition(
    "reconsideration-to-litigation", zh: "复议诉讼受案比", en: "cases accepted to suits",
    source: Term(zh: "聊城2025：2∶1", en: "Liaocheng 2025: 2:1"),
    .ratio(
      numerator: [
        RatePart(
          .reviews, dated: .on(.openedOn), about: .hasBegun,
          numerator: .isOneOf(.opening, ["accepted", "deemed-accepted"]))
      ],
      denominator: [
        RatePart(.suits, dated: .on(.openedOn), about: .isFirstInstance, numerator: .always)
      ]))

  /// What has fallen due in the period; what is not yet due is pending, done or not.
  ///
  /// Of these only a letter can be withdrawn.
  private static func fallenDue(_ set: RecordSet, numerator: Predicate) -> RatePart {
    RatePart(
      set, dated: .on(.dueOn),
      about: set == .letters ? .not(.isOneOf(.outcome, ["withdrawn"])) : .always,
      leavingOut: [
        Exclusion(
          "not-yet-due", zh: "尚未到期", en: "not yet due", isPending: true,
          when: .compare(.column(.dueOn), .onOrAfter, .asOf))
      ], numerator: numerator)
  }
}

extension Predicate {
  /// Withdrawn after settlement, or mediated, in court.
  package static let isSettledInCourt = Predicate.isOneOf(
    .outcome, ["withdrawn-settlement", "mediated"])

  /// A mediation that ended in agreement on the whole dispute.
  package static let isAgreed = Predicate.isOneOf(.outcome, ["statement", "settled"])

  /// Done by the day of asking.
  package static let isDone = Predicate.compare(.column(.doneOn), .onOrBefore, .asOf)

  /// A head appeared, whichever of the three.
  package static let hasHead = Predicate.isOneOf(
    .head, ["principal", "deputy", "leader-in-charge"])

  /// A suit in first instance.
  package static let isFirstInstance = Predicate.isOneOf(.variety, ["first"])
}
