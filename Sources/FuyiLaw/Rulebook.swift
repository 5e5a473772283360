/// One period of a rulebook: how long, under which article, whom it binds and what follows.
public struct PeriodRule: Hashable, Sendable {
  /// The clock that the period bounds.
  public let clock: ClockID
  /// The procedure it holds for, or nil where it holds for both.
  public let procedure: ReviewProcedure?
  /// How long it is, before extensions and suspensions.
  public let period: Period
  /// The article that sets it.
  public let article: Article
  /// Who has to act within it.
  public let owner: ClockOwner
  /// What follows where nobody did.
  public let consequence: Consequence

  /// A rule, for both procedures unless one is named.
  public init(
    _ clock: ClockID, in procedure: ReviewProcedure? = nil, _ period: Period, _ article: Article,
    binds owner: ClockOwner, else consequence: Consequence
  ) {
    self.clock = clock
    self.procedure = procedure
    self.period = period
    self.article = article
    self.owner = owner
    self.consequence = consequence
  }
}

/// How long a citizen has to apply (申请期限, ARL 20-21).
public struct FilingPeriods: Hashable, Sendable {
  /// From when the act was or should have been known.
  public let usual: Period
  /// At most, from knowing the content, where the remedy was not told.
  public let untold: Period
  /// At most, from the act.
  public let longest: Period
  /// At most, from an act about immovable property.
  public let longestImmovable: Period

  /// The periods of a law, each counted from another day.
  public init(usual: Period, untold: Period, longest: Period, longestImmovable: Period) {
    self.usual = usual
    self.untold = untold
    self.longest = longest
    self.longestImmovable = longestImmovable
  }
}

/// The periods of one law, from the day it came into force.
///
/// A later law is a further rulebook, never an edit of this one.
public struct Rulebook: Hashable, Sendable {
  /// The version that proofs name, such as `arl-2023`; `none` for the rulebook without periods.
  public let id: String
  /// The law's name in both languages, with the year of its text.
  public let term: Term
  /// Cases filed on or after this day follow it; nil for the one without periods.
  public let inForceFrom: CivilDate?
  /// What it lets run; look a period up with ``rule(_:in:)``.
  public let periods: [PeriodRule]
  /// The time to apply; nil where the rulebook claims no deadline.
  public let filing: FilingPeriods?
  /// The most days that the ordinary procedure may be extended by in all (ARL 62), or nil.
  public let extensionLimit: Int?

  /// A rulebook; the limits that are not given do not exist under it.
  public init(
    id: String, term: Term, inForceFrom: CivilDate?, periods: [PeriodRule],
    filing: FilingPeriods? = nil, extensionLimit: Int? = nil
  ) {
    self.id = id
    self.term = term
    self.inForceFrom = inForceFrom
    self.periods = periods
    self.filing = filing
    self.extensionLimit = extensionLimit
  }

  /// The rule for a clock, or nil where this rulebook lets none run.
  public func rule(_ clock: ClockID, in procedure: ReviewProcedure? = nil) -> PeriodRule? {
    for index in periods.indices where periods[index].clock == clock {
      let bound = periods[index].procedure
      if bound == nil || bound == procedure { return periods[index] }
    }
    return nil
  }

  /// For cases from before any rulebook here: recorded and counted, with no deadline claimed.
  public static let none = Rulebook(
    id: "none", term: Term(zh: "无规则（仅登记）", en: "no rulebook (recorded only)"),
    inForceFrom: nil, periods: [])
}

/// The calendar, the rulebooks and the switches that a case is judged by.
public struct LegalSetting: Sendable {
  /// Which days are worked, and in which years that is official.
  public let calendar: WorkingCalendar
  /// In any order; the one in force on the day of filing is used.
  public let rulebooks: [Rulebook]
  /// Whether suspended days are left out of the review period.
  ///
  /// Universal practice without express words in the 2023 law, so a switch, on by default.
  public let suspensionStopsReview: Bool
  /// From how many days before its end a period is warned of.
  public let warning: WarningThresholds

  /// A setting; by default every rulebook applies, a suspension stops the review, and warnings begin
  /// when they usually do.
  public init(
    calendar: WorkingCalendar, rulebooks: [Rulebook] = Rulebook.all,
    suspensionStopsReview: Bool = true, warning: WarningThresholds = .usual
  ) {
    self.calendar = calendar
    self.rulebooks = rulebooks
    self.suspensionStopsReview = suspensionStopsReview
    self.warning = warning
  }

  /// The same setting with another calendar.
  public func with(_ calendar: WorkingCalendar) -> LegalSetting {
    LegalSetting(
      calendar: calendar, rulebooks: rulebooks, suspensionStopsReview: suspensionStopsReview,
      warning: warning)
  }

  /// The rulebook in force on the day of filing, or ``Rulebook/none`` before the first.
  public func rulebook(filedOn day: CivilDate) -> Rulebook {
    // By place, since a rulebook is large.
    var latest: Int?
    for index in rulebooks.indices {
      guard let start = rulebooks[index].inForceFrom, start <= day else { continue }
      if let latest, let known = rulebooks[latest].inForceFrom, known >= start { continue }
      latest = index
    }
    return latest.map { rulebooks[$0] } ?? .none
  }
}
