import FuyiCore
import FuyiLaw

/// What reports count beside their rates: numbers of filings, of reviews and of what is kept beside.
extension RateDefinition {
  /// 收到申请: every filing of the period.
  public static let received = counting(
    "received", zh: "收到申请", en: "received", of: .filings, dated: .filedOn)

  /// What became of the period's filings, by the day of filing, so that they add up to those received.
  public static let filingOutcomes: [RateDefinition] = [
    filed("accepted", zh: "受理", en: "accepted", ["accepted", "deemed-accepted"]),
    filed("taken-over", zh: "移入审理", en: "taken over", ["taken-over"]),
    filed("declined", zh: "不予受理", en: "declined", ["declined"]),
    filed("sent-elsewhere", zh: "告知、移送", en: "sent elsewhere", ["sent-elsewhere"]),
    filed("settled", zh: "案前化解", en: "settled before", ["settled-before-acceptance"]),
    filed("withdrawn", zh: "受理前撤回", en: "withdrawn before", ["withdrawn"]),
    filed("abandoned", zh: "视为放弃", en: "abandoned", ["abandoned"]),
    counting(
      "filed.undecided", zh: "尚未审查完毕", en: "still examined", of: .filings, dated: .filedOn,
      .not(.any([.isSet(.filingOutcome), .hasLapsed]))),
  ]

  /// The period's filings by the category of the disputed act, in the order of ARL 11.
  public static let filingKinds: [RateDefinition] = ActKind.allCases.map { kind in
    counting(
      "kind.\(kind.code)", zh: kind.term.zh, en: kind.term.en, of: .filings, dated: .filedOn,
      .isOneOf(.kind, [kind.code]))
  }

  /// 办结: reviews concluded in the period.
  public static let concludedReviews = counting(
    "concluded", zh: "办结", en: "concluded", of: .reviews, dated: .closedOn, .isConclusion)

  /// How the period's reviews were concluded; they add up to those concluded.
  public static let outcomes: [RateDefinition] =
    conclusions.map { code, zh, en, codes in
      counting(
        "outcome.\(code)", zh: zh, en: en, of: .reviews, dated: .closedOn,
        .all([.isConclusion, .isOneOf(.outcome, codes)]))
    } + [
      counting(
        "outcome.other", zh: "其他", en: "other", of: .reviews, dated: .closedOn,
        .all([.isConclusion, .not(.isOneOf(.outcome, conclusions.flatMap(\.codes)))]))
    ]

  private static let conclusions: [(code: String, zh: String, en: String, codes: [String])] = [
    ("upheld", "维持", "upheld", ["upheld"]),
    ("altered", "变更", "altered", ["altered"]),
    ("revoked", "撤销（含部分）", "revoked, also in part", ["revoked", "partly-revoked"]),
    ("unlawful", "确认违法", "unlawful", ["unlawful"]),
    ("void", "确认无效", "void", ["void"]),
    ("perform", "责令履行", "ordered to perform", ["perform"]),
    ("agreement", "行政协议责任", "agreement liability", ["agreement-liability"]),
    ("rejected", "驳回请求", "request rejected", ["rejected"]),
    ("dismissed", "驳回申请", "dismissed", ["dismissed"]),
    ("mediated", "调解", "mediated", ["mediated"]),
    ("settled", "和解撤回终止", "withdrawn, settled", ["withdrawn-settlement"]),
    ("self-corrected", "改正后终止", "withdrawn, self-corrected", ["withdrawn-self-correction"]),
    ("withdrawn", "其他撤回终止", "withdrawn, other", ["withdrawn-other"]),
    ("terminated", "其他终止", "terminated otherwise", ["terminated"]),
  ]

  /// 期限内办结、超期办结: what became of the lawful deadline of the reviews concluded.
  public static let timeliness: [RateDefinition] = {
    let inTime = Predicate.compare(.column(.closedOn), .onOrBefore, .column(.dueOn))
    let ruled = Predicate.not(.isOneOf(.hasRulebook, ["no"]))
    func concluded(_ id: String, _ zh: String, _ en: String, _ part: [Predicate])
      -> RateDefinition
    {
      counting(
        "deadline.\(id)", zh: zh, en: en, of: .reviews, dated: .closedOn,
        .all([.isConclusion] + part))
    }
    return [
      concluded("kept", "法定期限内办结", "concluded in time", [ruled, inTime]),
      concluded("missed", "超期办结", "concluded late", [ruled, .not(inTime)]),
      concluded(
        "none", "旧案，无期限规则", "from before the rulebook", [.isOneOf(.hasRulebook, ["no"])]),
      BalanceTerm.overdue.definition,
    ]
  }()

  /// 发出函件: letters sent in the period.
  public static let lettersSent = counting(
    "letters", zh: "发函", en: "sent", of: .letters, dated: .openedOn)
  /// 调解结束: mediations that ended.
  public static let mediationsEnded = counting(
    "mediations", zh: "调解结束", en: "mediations ended", of: .mediations, dated: .closedOn)
  /// 达成协议: mediations that ended in agreement.
  public static let mediationsAgreed = counting(
    "mediations.agreed", zh: "达成协议", en: "agreed", of: .mediations, dated: .closedOn, .isAgreed)
  /// 新收应诉: suits taken by the courts in the period.
  public static let suitsOpened = counting(
    "suits", zh: "新收应诉", en: "suits", of: .suits, dated: .openedOn)
  /// 应诉审结: suits that the courts concluded.
  public static let suitsConcluded = counting(
    "suits.concluded", zh: "应诉审结", en: "suits concluded", of: .suits, dated: .closedOn)
  /// 接收咨询: consultations at reception points.
  public static let consultationsReceived = counting(
    "consultations", zh: "接收咨询", en: "consultations", of: .consultations, dated: .openedOn)

  private static func filed(_ id: String, zh: String, en: String, _ codes: [String])
    -> RateDefinition
  {
    counting(
      "filed.\(id)", zh: zh, en: en, of: .filings, dated: .filedOn, .filingOutcome(codes))
  }

  private static func counting(
    _ id: String, zh: String, en: String, of set: RecordSet, dated column: RecordColumn,
    _ numerator: Predicate = .always
  ) -> RateDefinition {
    RateDefinition(
      id, zh: zh, en: en, source: Term(zh: "件数", en: "a number of records"),
      .count([
        RatePart(set, dated: .on(column), about: .always, numerator: numerator)
      ]))
  }
}

extension RateDefinition {
  /// The same about the records for which a question holds too, such as those of a region.
  public func restricted(to predicate: Predicate) -> RateDefinition {
    RateDefinition(
      id: id, version: version, term: term, source: source, shape: shape.restricted(to: predicate),
      origin: origin)
  }

  /// How many records of the period a share is about: those counted and those left out together.
  ///
  /// Nil where the figure is no share, so that nothing has to be complete.
  package var universe: RateDefinition? {
    guard case .share(let parts) = shape else { return nil }
    return RateDefinition(
      id, version: version, zh: term.zh, en: term.en, source: source,
      .count(
        parts.map { part in
          RatePart(part.set, dated: part.dating, about: part.about, numerator: .always)
        }))
  }
}
