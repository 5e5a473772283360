public import FuyiLaw

/// Counts the clocks of cases from their histories; nothing is stored or pushed along.
public struct Clocks: Sendable {
  /// The calendar, rulebooks and switches that it counts by.
  public let setting: LegalSetting

  /// Counts by a calendar, its rulebooks and switches.
  public init(_ setting: LegalSetting) {
    self.setting = setting
  }

  /// Every clock of the case that has been started, in the order in which they start.
  ///
  /// There are none under `Rulebook.none`, and none of a voided case. The time to sue for want of a
  /// decision is among them before it begins (``Clock/hasBegun(by:)``), since only the day of asking
  /// tells.
  public func clocks(of case: Case) -> [Clock] { counted(`case`).clocks }

  /// The clocks of a case, those of its filing first.
  struct Counted {
    let clocks: [Clock]
    /// How many of them are of the filing.
    let filings: Int
  }

  /// Counts the clocks of a case.
  func counted(_ case: Case) -> Counted {
    let book = setting.rulebook(filedOn: `case`.registration.filedOn)
    guard book != .none, `case`.state != .voided else { return Counted(clocks: [], filings: 0) }
    var clocks: [Clock] = []
    clocks.reserveCapacity(16)
    addApplicationClocks(of: `case`, book, to: &clocks)
    addFilingClocks(of: `case`, book, to: &clocks)
    let filings = clocks.count
    addLaterClocks(of: `case`, book, to: &clocks)
    return Counted(clocks: clocks, filings: filings)
  }

  /// The same where those of the case at another time are counted already, of which those of a filing that
  /// has not changed are taken over.
  func counted(_ case: Case, like earlier: Case, _ known: Counted) -> Counted {
    guard `case`.state != .voided, earlier.state != .voided, `case`.isFiled(like: earlier) else {
      return counted(`case`)
    }
    let book = setting.rulebook(filedOn: `case`.registration.filedOn)
    guard book != .none else { return known }
    var clocks: [Clock] = []
    clocks.reserveCapacity(16)
    clocks += known.clocks.prefix(known.filings)
    addLaterClocks(of: `case`, book, to: &clocks)
    return Counted(clocks: clocks, filings: known.filings)
  }

  private func addLaterClocks(of case: Case, _ book: Rulebook, to clocks: inout [Clock]) {
    for (index, spell) in `case`.spells.enumerated() {
      let isLast = index == `case`.spells.count - 1
      addSpellClocks(spell, of: `case`, isLast: isLast, book, to: &clocks)
    }
    addOpinionClocks(of: `case`, book, to: &clocks)
  }

  /// The clocks that run or are stopped.
  public func open(of case: Case) -> [Clock] {
    clocks(of: `case`).filter(\.status.isOpen)
  }

  /// The clock of the last review, or nil before acceptance and without a rulebook.
  public func review(of case: Case) -> Clock? {
    clocks(of: `case`).last { $0.id == .review }
  }

  // MARK: Making one

  /// A clock of a rule over a count.
  /// - Parameters:
  ///   - rule: the period, with its article and whom it binds.
  ///   - count: how its end was counted.
  ///   - sequence: the event that started it.
  ///   - done: the day of what it waits for; nil until then.
  ///   - missed: a day on which it fell away undone.
  func clock(
    _ rule: PeriodRule, _ count: Count, _ sequence: Int, done: CivilDate?,
    missed: CivilDate? = nil, party: String? = nil, article: Article? = nil,
    owner: ClockOwner? = nil
  ) -> Clock {
    Clock(
      id: rule.clock, party: party, owner: owner ?? rule.owner, article: article ?? rule.article,
      consequence: rule.consequence, from: count.trigger, sequence: sequence,
      status: missed.map { .missed(on: $0) } ?? .judging(done: done, due: count.due),
      due: count.due, count: count)
  }

  /// One that falls away when something closes in time, and stays missed when that closes later.
  func lasting(
    _ rule: PeriodRule, _ count: Count, _ sequence: Int, done: CivilDate?, until closed: CivilDate?,
    article: Article? = nil
  ) -> Clock? {
    var missed: CivilDate?
    if done == nil, let closed {
      guard closed > count.due else { return nil }
      missed = closed
    }
    return clock(rule, count, sequence, done: done, missed: missed, article: article)
  }
}

extension Case {
  /// Whether all that the clocks of a filing are counted from is the same as in another case.
  fileprivate func isFiled(like other: Case) -> Bool {
    filingEndedOn == other.filingEndedOn && filingOutcome == other.filingOutcome
      && spells.isEmpty == other.spells.isEmpty && registration == other.registration
      && examination == other.examination && decline == other.decline
  }
}
