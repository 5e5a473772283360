public import FuyiLaw

/// A clock with everything that proves its end (期限证明).
///
/// It can be checked without this program: what started the period, what the law allows, what was
/// added and taken out and by which events, and every day that was passed over or moved.
public struct Proof: Hashable, Sendable {
  /// The clock, with the count's steps.
  public let clock: Clock
  /// What started it: the action of the event ``Clock/sequence``; nil where the law did so.
  public let trigger: Action?
  /// What was added, in order, each with the event and who approved it.
  public let extensions: [Added]
  /// What was taken out or holds it, each with its event; also what changed nothing.
  public let interruptions: [TakenOutDays]
  /// Which calendar it was counted by (`WorkingCalendar.version`).
  public let calendar: String
  /// Which law's periods.
  public let rulebook: Rulebook
  /// The office's switches that it was counted under.
  public let makeUpDaysWork: Bool
  /// Whether suspended days are left out of the review.
  public let suspensionStopsReview: Bool
  /// The earliest and the latest end that years without official holidays allow; the end alone where
  /// it is final, nil while the clock is stopped.
  public let range: ClosedRange<CivilDate>?
  /// The festival that the last day, a Saturday or Sunday, is worked for, so that the end is not moved;
  /// nil for any other day, and where the steps say so.
  public let workedEnd: String?

  /// Days that were added to a period.
  public struct Added: Hashable, Sendable {
    /// How many: calendar days of a review, working days to complete the papers.
    public let days: Int
    /// The day on which they were added.
    public let on: CivilDate
    /// The event that added them.
    public let sequence: Int
    /// Who approved it, where the law asks for approval and the record says.
    public let approver: Words?
  }
}

extension Clocks {
  /// The proof of every clock of a case that has been started, in the order in which they start.
  public func proofs(of case: Case) -> [Proof] {
    let clocks = clocks(of: `case`)
    let book = setting.rulebook(filedOn: `case`.registration.filedOn)
    let ranges = ranges(of: clocks, in: `case`)
    let version = setting.calendar.version
    let actions = Dictionary(
      `case`.entries.map { ($0.sequence, $0.action) }, uniquingKeysWith: { first, _ in first })
    return clocks.enumerated().map { index, clock in
      let spell = `case`.spells.first { $0.sequence == clock.sequence }
      return Proof(
        clock: clock,
        trigger: clock.id == .suingUndecided ? nil : actions[clock.sequence],
        extensions: added(to: clock, in: `case`, spell),
        interruptions: taken(from: clock, in: `case`, spell), calendar: version, rulebook: book,
        makeUpDaysWork: setting.calendar.makeUpDaysWork,
        suspensionStopsReview: setting.suspensionStopsReview, range: ranges[index],
        workedEnd: clock.count.period?.unit == .workingDays
          ? nil : clock.due.flatMap(setting.calendar.makeUpName))
    }
  }

  private func added(to clock: Clock, in case: Case, _ spell: Spell?) -> [Proof.Added] {
    switch clock.id {
    case .review:
      (spell?.extensions ?? []).map {
        Proof.Added(days: $0.days, on: $0.on, sequence: $0.sequence, approver: $0.approver)
      }
    case .correction:
      `case`.examination.prolongations.compactMap { prolongation in
        guard case .days(let days) = prolongation.addition else { return nil }
        return Proof.Added(
          days: days, on: prolongation.on, sequence: prolongation.sequence, approver: nil)
      }
    default: []
    }
  }

  private func taken(from clock: Clock, in case: Case, _ spell: Spell?) -> [TakenOutDays] {
    switch clock.id {
    case .review: spell.map(interruptions) ?? []
    case .filing:
      `case`.registration.filing.obstacle.map {
        [TakenOutDays(from: $0.from, to: $0.to, sequence: 1, action: .register, ground: nil)]
      } ?? []
    default: []
    }
  }

  /// What each clock's end could be by the calendars that the missing years allow.
  private func ranges(of clocks: [Clock], in case: Case) -> [ClosedRange<CivilDate>?] {
    let missing = clocks.reduce(into: Set<Int>()) { $0.formUnion($1.count.missingYears) }
    var ranges = clocks.map { clock in clock.due.map { $0...$0 } }
    guard !missing.isEmpty else { return ranges }
    for calendar in MissingYears(missing, of: setting.calendar).calendars {
      let others = Clocks(setting.with(calendar)).clocks(of: `case`)
      // The same case has the same clocks by any calendar, but for some that fall away in time.
      for (index, clock) in clocks.enumerated() where clock.isProvisional {
        let other = others.first {
          $0.id == clock.id && $0.party == clock.party && $0.sequence == clock.sequence
        }
        guard let range = ranges[index], let due = other?.due else { continue }
        ranges[index] = min(range.lowerBound, due)...max(range.upperBound, due)
      }
    }
    return ranges
  }
}
