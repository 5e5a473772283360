public import FuyiLaw

/// The kinds of letter that an office sends to agencies (函件种类).
public enum LetterKind: String, CaseIterable, Named {
  case transfer, reminder, supervision, inspection, opinion, recommendation
  /// Of the enforcement-supervision body, since 2026-02-01 (行政执法监督条例).
  case supervisionNotice = "supervision-notice"
  case supervisionOpinion = "supervision-opinion"
  case supervisionDecision = "supervision-decision"

  /// The kind in both languages.
  public var term: Term {
    switch self {
    case .transfer: Term(zh: "转办函", en: "transfer letter")
    case .reminder: Term(zh: "提示函", en: "reminder letter")
    case .supervision: Term(zh: "督办函", en: "supervision letter")
    case .inspection: Term(zh: "督察函", en: "inspection letter")
    case .opinion: Term(zh: "行政复议意见书", en: "opinion letter")
    case .recommendation: Term(zh: "行政复议建议书", en: "recommendation")
    case .supervisionNotice: Term(zh: "行政执法监督通知书", en: "supervision notice")
    case .supervisionOpinion: Term(zh: "行政执法监督意见书", en: "supervision opinion")
    case .supervisionDecision: Term(zh: "行政执法监督决定书", en: "supervision decision")
    }
  }

  /// The word that its numbers are marked with.
  public var mark: String {
    switch self {
    case .transfer: "转"
    case .reminder: "提"
    case .supervision: "督"
    case .inspection: "察"
    case .opinion: "意"
    case .recommendation: "建"
    case .supervisionNotice: "监通"
    case .supervisionOpinion: "监意"
    case .supervisionDecision: "监决"
    }
  }

  /// The rung above it on the local ladder 转办函 → 提示函 → 督办函; nil at its top and beside it.
  public var nextRung: LetterKind? {
    switch self {
    case .transfer: .reminder
    case .reminder: .supervision
    case .supervision, .inspection, .opinion, .recommendation, .supervisionNotice,
      .supervisionOpinion, .supervisionDecision:
      nil
    }
  }

  /// Whether it stands higher on the ladder than another.
  public func isAbove(_ other: LetterKind) -> Bool {
    other.nextRung.map { $0 == self || isAbove($0) } ?? false
  }

  /// The first day on which it may be issued; nil where it always might.
  public var inForceFrom: CivilDate? {
    switch self {
    case .supervisionNotice, .supervisionOpinion, .supervisionDecision:
      CivilDate(dayNumber: 20_485)  // 2026-02-01
    case .transfer, .reminder, .supervision, .inspection, .opinion, .recommendation: nil
    }
  }

  /// How long a reply may take where the office has set nothing else; an opinion letter's 60 days are
  /// the law's (ARL 76).
  public var usualReply: Period {
    switch self {
    case .transfer, .inspection, .recommendation: .workingDays(15)
    case .reminder: .workingDays(10)
    case .supervision: .workingDays(5)
    case .opinion: .days(60)
    case .supervisionNotice, .supervisionOpinion, .supervisionDecision: .workingDays(15)
    }
  }

  /// What sets its reply period.
  public var replySource: Source {
    self == .opinion
      ? .law(.arl(76))
      : .practice(
        Term(
          zh: "该函的办复期限由本机构设置，国家层面无统一规定",
          en: "the office sets how long a reply to it may take; no national text does"))
  }
}

/// What a reply period is counted in (期限单位).
public enum ReplyUnit: String, CaseIterable, Named {
  case workingDays = "working-days"
  case calendarDays = "calendar-days"

  /// The unit in both languages.
  public var term: Term {
    switch self {
    case .workingDays: Term(zh: "工作日", en: "working days")
    case .calendarDays: Term(zh: "自然日", en: "calendar days")
    }
  }

  /// So many of it.
  public func period(_ days: Int) -> Period {
    self == .workingDays ? .workingDays(days) : .days(days)
  }
}
