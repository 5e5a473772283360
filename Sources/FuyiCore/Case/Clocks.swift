public import FuyiLaw

/// Counts the clocks of cases from their histories; nothing is stored or pushed along.
public struct Clocks: Sendable {
  /// The calendar, rulebooks and switches that it counts by.
  public let setting: LegalSetting
  /// Whether only those are counted that may still run, and those that a case's rows tell of.
  private let isForRows: Bool

  /// Counts by a calendar, its rulebooks and switches.
  public init(_ setting: LegalSetting) {
    self.init(setting, forRows: false)
  }

  /// Counts by them; for a case's rows, without what has ended and no row tells of.
  init(_ setting: LegalSetting, forRows isForRows: Bool) {
    self.setting = setting
    self.isForRows = isForRows
  }

  /// Every clock of the case that has been started, in the order in which they start.
  ///
  /// There are none under `Rulebook.none`, and none of a voided case. The time to sue for want of a
  /// decision is among them before it begins (``Clock/hasBegun(by:)``), since only the day of asking
  /// tells.
  public func clocks(of case: Case) -> [Clock] {
    let book = setting.rulebook(filedOn: `case`.registration.filedOn)
    guard book != .none, `case`.state != .voided else { return [] }
    var clocks: [Clock] = []
    clocks.reserveCapacity(isForRows ? 4 : 16)
    // The filing itself has ended all of these.
    if !isForRows { addApplicationClocks(of: `case`, book, to: &clocks) }
    addFilingClocks(of: `case`, book, to: &clocks)
    addLaterClocks(of: `case`, book, to: &clocks)
    return clocks
  }

  /// Whether a clock that waits for what was done on a day need not be counted; a nil day is still waited for.
  func leavesOut(doneOn day: CivilDate?) -> Bool { isForRows && day != nil }

  private func addLaterClocks(of case: Case, _ book: Rulebook, to clocks: inout [Clock]) {
    for (index, spell) in `case`.spells.enumerated() {
      let isLast = index == `case`.spells.count - 1
      addSpellClocks(spell, of: `case`, isLast: isLast, book, to: &clocks)
    }
    addOpinionClocks(of: `case`, book, to: &clocks)
  }

  /// The clocks that run or are stopped.
  public func open(of case: Case) -> [Clock] {
    Clocks(setting, forRows: true).clocks(of: `case`).filter(\.status.isOpen)
  }

  /// The clock of the last review, or nil before acceptance and without a rulebook.
  public func review(of case: Case) -> Clock? {
    Clocks(setting, forRows: true).clocks(of: `case`).last { $0.id == .review }
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
