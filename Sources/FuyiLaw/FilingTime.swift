/// What decides whether an application came in time (申请期限).
public struct FilingFacts: Hashable, Sendable {
  /// When the act was done.
  public var actOn: CivilDate?
  /// When the applicant knew or should have known of it; the day of the act where not stated.
  public var knownOn: CivilDate?
  /// When the agency told nothing of the remedy: the day that the applicant learned of it.
  public var learnedOn: CivilDate?
  /// Whether the agency told nothing of the right, the authority and the period (ARL 20).
  public var wasNotTold: Bool
  /// Whether the act concerns immovables, with twenty years to file at most, not five (ARL 21).
  public var isImmovable: Bool
  /// Force majeure or another good reason, from its first day to the day it was gone.
  public var obstacle: Interruption?
  /// A longer period that another law sets, in days.
  public var longerDays: Int?

  /// Facts of a filing; without the day of the act or of knowing it nothing can be counted.
  public init(
    actOn: CivilDate? = nil, knownOn: CivilDate? = nil, learnedOn: CivilDate? = nil,
    wasNotTold: Bool = false, isImmovable: Bool = false, obstacle: Interruption? = nil,
    longerDays: Int? = nil
  ) {
    self.actOn = actOn
    self.knownOn = knownOn
    self.learnedOn = learnedOn
    self.wasNotTold = wasNotTold
    self.isImmovable = isImmovable
    self.obstacle = obstacle
    self.longerDays = longerDays
  }
}

/// The arithmetic of an application's time.
///
/// It states; a person decides.
public struct FilingAssessment: Hashable, Sendable {
  /// Which limit the count applies.
  public enum Limit: String, Sendable {
    /// From knowing the act, or the remedy where it was not told (ARL 20, first and third paragraphs).
    case usual
    /// One year from knowing the content, where the remedy was not told (ARL 20, third paragraph).
    case untold
    /// Five years from the act, twenty for immovables (ARL 21).
    case longest
  }

  /// A limit and its count.
  public struct Part: Hashable, Sendable {
    /// Which limit is counted.
    public let limit: Limit
    /// The article that sets it.
    public let article: Article
    /// Its end, with every step that led there.
    public let count: Count
  }

  /// The limits that apply, each counted.
  public let parts: [Part]
  /// The earliest of their ends: the last day in time.
  public let due: CivilDate
  /// The day that the papers were filed, or posted where they came by post (CPL 85).
  public let filedOn: CivilDate

  /// Whether the application came after the last day.
  public var isLate: Bool { filedOn > due }
  /// Days after the last day in time; 0 where in time.
  public var daysLate: Int { max(0, filedOn.days(since: due)) }
}

extension WorkingCalendar {
  /// Counts whether an application came in time, or nil where neither the day of the act nor that of
  /// knowing it is stated, or the rulebook has no such periods.
  /// - Parameters:
  ///   - facts: the days of the act, of knowing it and of any obstacle.
  ///   - filedOn: the day of filing, or of posting.
  ///   - rulebook: the one in force on the day of filing.
  public func assessFiling(
    _ facts: FilingFacts, filedOn: CivilDate, under rulebook: Rulebook
  ) -> FilingAssessment? {
    guard let periods = rulebook.filing, let known = facts.knownOn ?? facts.actOn else {
      return nil
    }
    let usual = facts.longerDays.map { Period.days(max($0, periods.usual.amount)) } ?? periods.usual
    let obstacles = facts.obstacle.map { [$0] } ?? []
    var parts: [FilingAssessment.Part] = []
    // Not told and never learned: only the year from knowing the content bounds it.
    if let start = facts.wasNotTold ? facts.learnedOn.map({ max($0, known) }) : known {
      let count = count(usual, from: start, interruptions: obstacles)
      parts.append(.init(limit: .usual, article: .arl(20), count: count))
    }
    if facts.wasNotTold {
      parts.append(
        .init(limit: .untold, article: .arl(20), count: count(periods.untold, from: known)))
    }
    if let act = facts.actOn {
      let longest = facts.isImmovable ? periods.longestImmovable : periods.longest
      parts.append(.init(limit: .longest, article: .arl(21), count: count(longest, from: act)))
    }
    guard let due = parts.map(\.count.due).min() else { return nil }
    return FilingAssessment(parts: parts, due: due, filedOn: filedOn)
  }
}
