public import FuyiLaw

/// Counts the clocks of cases from their histories; nothing is stored or pushed along.
public struct Clocks: Sendable {
  public let setting: LegalSetting

  public init(_ setting: LegalSetting) {
    self.setting = setting
  }

  /// Every clock of the case that has been started, in the order in which they start. None under
  /// ``Rulebook/none``, and none of a voided case.
  public func clocks(of case: Case) -> [Clock] {
    let book = setting.rulebook(filedOn: `case`.registration.filedOn)
    guard book != .none, `case`.state != .voided else { return [] }
    return filingClocks(of: `case`, book)
      + `case`.spells.enumerated().flatMap { index, spell in
        let isLast = index == `case`.spells.count - 1
        return spellClocks(spell, of: `case`, isLast: isLast, book)
      }
  }

  /// The clocks that run or are stopped.
  public func open(of case: Case) -> [Clock] {
    clocks(of: `case`).filter(\.status.isOpen)
  }

  /// The clock of the last review, or nil before acceptance and without a rulebook.
  public func review(of case: Case) -> Clock? {
    clocks(of: `case`).last { $0.id == .review }
  }

  // MARK: Before acceptance

  private func filingClocks(of case: Case, _ book: Rulebook) -> [Clock] {
    let examination = `case`.examination
    var clocks: [Clock] = []
    if let rule = book.rule(.correction), let notice = examination.noticeReceivedOn,
      let sequence = examination.noticeSequence
    {
      let amount = rule.period.amount + examination.prolongedDays
      let count = setting.calendar.count(Period(amount, rule.period.unit), from: notice)
      let due = examination.prolongedUntil.map { setting.calendar.workingDay(onOrAfter: $0) }
      let corrected = `case`.entries.first { $0.action == .correct }?.effectiveOn
      if corrected != nil || `case`.filingOutcome == .abandoned
        || `case`.state == .awaitingCorrection
      {
        clocks.append(
          clock(
            rule, from: notice, sequence, done: corrected,
            due: due ?? count.due, count: due == nil ? count : nil,
            missed: `case`.filingOutcome == .abandoned ? `case`.filingEndedOn : nil))
      }
    }
    if `case`.state != .awaitingCorrection, `case`.filingOutcome != .abandoned,
      let rule = book.rule(.examination)
    {
      let count = setting.calendar.count(rule.period, from: examination.countedFrom)
      clocks.append(
        clock(
          rule, from: examination.countedFrom, examination.sequence, done: `case`.filingEndedOn,
          due: count.due, count: count))
    }
    if `case`.spells.isEmpty, let sequence = `case`.declinedSequence {
      clocks += suingClocks(`case`.declineService, of: `case`, sequence, sued: nil, book)
    }
    return clocks
  }

  // MARK: The review and after it

  private func spellClocks(_ spell: Spell, of case: Case, isLast: Bool, _ book: Rulebook)
    -> [Clock]
  {
    var clocks: [Clock] = []
    let isOpen = spell.closedOn == nil
    if let rule = book.rule(.copyService, in: spell.procedure), isOpen || spell.copySentOn != nil {
      let count = setting.calendar.count(rule.period, from: spell.copyCountedFrom)
      clocks.append(
        clock(
          rule, from: spell.copyCountedFrom, spell.copyCountedFromSequence,
          done: spell.copySentOn, due: count.due, count: count))
    }
    if let rule = book.rule(.answer, in: spell.procedure), let received = spell.copyReceivedOn,
      let sequence = spell.copyReceivedSequence, isOpen || spell.answeredOn != nil
    {
      let count = setting.calendar.count(rule.period, from: received)
      clocks.append(
        clock(rule, from: received, sequence, done: spell.answeredOn, due: count.due, count: count))
    }
    if let review = review(spell, book) { clocks.append(review) }
    if let limit = suspensionLimit(spell, book) { clocks.append(limit) }
    guard isLast, let closing = spell.closing, let sequence = spell.closedSequence else {
      return clocks
    }
    switch closing {
    case .decided, .dismissed:
      clocks += suingClocks(
        spell.service, of: `case`, sequence, sued: spell.suedOn.min(), book)
    case .mediated, .terminated, .transferredOut: break
    }
    if let duty = spell.duty, let effective = spell.effectiveOn {
      clocks += dutyClocks(duty, from: effective, book)
    }
    return clocks
  }

  /// The review period: budget, extensions and suspensions counted as one, moved once at the end.
  private func review(_ spell: Spell, _ book: Rulebook) -> Clock? {
    guard let rule = book.rule(.review, in: spell.procedure) else { return nil }
    let allowed = spell.reviewDays.map { min($0, rule.period.amount) } ?? rule.period.amount
    let count = setting.calendar.count(
      .days(allowed), from: spell.countedFrom, extensions: spell.extensions.map(\.days),
      interruptions: interruptions(of: spell))
    let status: Clock.Status
    var due: CivilDate? = count.due
    if let open = spell.openSuspension, setting.suspensionStopsReview, open.from <= count.due {
      // The open suspension is not among the interruptions, so the count is what it stopped at.
      let left = max(0, count.rawEnd.days(since: open.from) + 1)
      status = .stopped(since: open.from, daysLeft: left)
      due = nil
    } else if spell.closing == .transferredOut {
      return nil
    } else {
      status = .judging(done: spell.closedOn, due: count.due)
    }
    return Clock(
      id: .review, party: nil, owner: rule.owner, article: rule.article,
      consequence: rule.consequence, from: spell.countedFrom, sequence: spell.sequence,
      status: status, due: due, count: due == nil ? nil : count)
  }

  /// The stretches taken out of the review: ended suspensions, inspections and expert opinions.
  private func interruptions(of spell: Spell) -> [Interruption] {
    guard setting.suspensionStopsReview else { return [] }
    return spell.takenOut
      + spell.suspensions.compactMap { suspension in
        suspension.to.map { Interruption(from: suspension.from, to: $0) }
      }
  }

  /// Sixty full days under grounds 1, 2 or 4: the first day after them, not moved off rest days.
  private func suspensionLimit(_ spell: Spell, _ book: Rulebook) -> Clock? {
    guard let open = spell.openSuspension, open.ground.endsAfterSixtyDays,
      let rule = book.rule(.suspensionLimit)
    else { return nil }
    return Clock(
      id: .suspensionLimit, party: nil, owner: rule.owner, article: rule.article,
      consequence: rule.consequence, from: open.from, sequence: open.sequence, status: .running,
      due: open.from.adding(days: rule.period.amount + 1), count: nil)
  }

  /// One clock for each party that may sue and has received the document; the respondent may not.
  private func suingClocks(
    _ service: Service, of case: Case, _ sequence: Int, sued: CivilDate?, _ book: Rulebook
  ) -> [Clock] {
    guard let rule = book.rule(.suing) else { return [] }
    return `case`.parties.compactMap { party in
      guard party.role != .respondent, let received = service.received[party.code] else {
        return nil
      }
      let count = setting.calendar.count(rule.period, from: received)
      return Clock(
        id: .suing, party: party.code, owner: rule.owner, article: rule.article,
        consequence: rule.consequence, from: received, sequence: sequence,
        status: .judging(done: sued, due: count.due), due: count.due, count: count)
    }
  }

  /// The last day on which anybody may sue over a review's document: the last of the parties' days.
  func lastDayToSue(_ spell: Spell, of case: Case) -> CivilDate? {
    let book = setting.rulebook(filedOn: `case`.registration.filedOn)
    return suingClocks(spell.service, of: `case`, 0, sued: nil, book).compactMap(\.due).max()
  }

  private func dutyClocks(_ duty: Duty, from effective: CivilDate, _ book: Rulebook) -> [Clock] {
    var clocks: [Clock] = []
    func add(_ id: ClockID, _ article: Article, due: CivilDate, count: Count?, done: CivilDate?) {
      clocks.append(
        Clock(
          id: id, party: nil, owner: .respondent, article: article,
          consequence: .orderPerformance, from: effective, sequence: duty.sequence,
          status: .judging(done: done, due: due), due: due, count: count))
    }
    if let performBy = duty.performBy {
      add(.performance, .arl(77), due: performBy, count: nil, done: duty.performedOn)
    } else if let days = duty.performWithin {
      let count = setting.calendar.count(.days(days), from: effective)
      add(.performance, .arl(77), due: count.due, count: count, done: duty.performedOn)
    }
    if duty.actAgain, let rule = book.rule(.remaking) {
      let period = duty.actAgainWithin.map(Period.days) ?? rule.period
      let count = setting.calendar.count(period, from: effective)
      add(.remaking, rule.article, due: count.due, count: count, done: duty.actedAgainOn)
    }
    return clocks
  }

  private func clock(
    _ rule: PeriodRule, from: CivilDate, _ sequence: Int, done: CivilDate?, due: CivilDate,
    count: Count?, missed: CivilDate? = nil
  ) -> Clock {
    Clock(
      id: rule.clock, party: nil, owner: rule.owner, article: rule.article,
      consequence: rule.consequence, from: from, sequence: sequence,
      status: missed.map { .missed(on: $0) } ?? .judging(done: done, due: due), due: due,
      count: count)
  }
}
