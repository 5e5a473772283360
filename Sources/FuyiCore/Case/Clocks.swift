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
  /// There are none under `Rulebook.none`, and none of a voided case.
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
    let (examination, ended) = (`case`.examination, `case`.filingEndedOn)
    var clocks: [Clock] = []
    if let rule = book.rule(.examination) {
      func run(from day: CivilDate, _ sequence: Int, done: CivilDate?) {
        let count = setting.calendar.count(rule.period, from: day)
        clocks.append(
          clock(rule, from: day, sequence, done: done, due: count.due, count: count))
      }
      // The notice to complete the papers ends it, and a fresh one runs from their coming.
      run(from: `case`.registration.filedOn, 1, done: examination.noticeOn ?? ended)
      if let corrected = examination.correctedOn, let sequence = examination.correctedSequence {
        run(from: corrected, sequence, done: ended)
      }
    }
    if let correction = correctionClock(of: `case`, book) { clocks.append(correction) }
    if let decline = `case`.decline, `case`.spells.isEmpty {
      clocks += suingClocks(decline, book)
    }
    return clocks
  }

  private func correctionClock(of case: Case, _ book: Rulebook) -> Clock? {
    let examination = `case`.examination
    guard let rule = book.rule(.correction), let notice = examination.noticeReceivedOn,
      let sequence = examination.noticeSequence
    else { return nil }
    var end = setting.calendar.count(rule.period, from: notice)
    var due = end.due
    var isSet = false
    for prolongation in examination.prolongations {
      switch prolongation {
      case .days(let days):
        end = setting.calendar.count(.workingDays(days), from: due)
        due = end.due
      case .until(let day):
        due = setting.calendar.workingDay(onOrAfter: day)
        isSet = true
      }
    }
    let isAbandoned = `case`.filingOutcome == .abandoned
    // Days that were only added are counted with the first ones as one period.
    let added = examination.prolongations.reduce(0) { sum, prolongation in
      if case .days(let days) = prolongation { sum + days } else { sum }
    }
    let whole = Period(rule.period.amount + added, rule.period.unit)
    return clock(
      rule, from: notice, sequence,
      done: isAbandoned ? nil : examination.correctedOn ?? `case`.filingEndedOn, due: due,
      count: isSet ? nil : setting.calendar.count(whole, from: notice),
      missed: isAbandoned ? `case`.filingEndedOn : nil)
  }

  // MARK: The review and after it

  private func spellClocks(_ spell: Spell, of case: Case, isLast: Bool, _ book: Rulebook)
    -> [Clock]
  {
    var clocks: [Clock] = []
    /// One that falls away when the review closes in time, and stays missed when it closes later.
    func run(_ rule: PeriodRule, from day: CivilDate, _ sequence: Int, done: CivilDate?) {
      let count = setting.calendar.count(rule.period, from: day)
      var missed: CivilDate?
      if done == nil, let closed = spell.closedOn {
        guard closed > count.due else { return }
        missed = closed
      }
      clocks.append(
        clock(
          rule, from: day, sequence, done: done, due: count.due, count: count, missed: missed))
    }
    if let rule = book.rule(.copyService, in: spell.procedure) {
      run(
        rule, from: spell.copyCountedFrom, spell.copyCountedFromSequence, done: spell.copySentOn)
    }
    if let rule = book.rule(.answer, in: spell.procedure), let received = spell.copyReceivedOn,
      let sequence = spell.copyReceivedSequence
    {
      run(rule, from: received, sequence, done: spell.answeredOn)
    }
    if let review = review(spell, book) { clocks.append(review) }
    if let limit = suspensionLimit(spell, book) { clocks.append(limit) }
    guard isLast, let closing = spell.closing else { return clocks }
    if closing.startsSuing, let document = spell.document {
      clocks += suingClocks(document, book)
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
    let taken = spell.takenOut
    guard setting.suspensionStopsReview else { return taken }
    return taken
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

  /// One clock for each addressee that may sue and has received the document; the respondent may not.
  private func suingClocks(_ document: ClosingDocument, _ book: Rulebook) -> [Clock] {
    guard let rule = book.rule(.suing) else { return [] }
    return document.addressees.compactMap { party in
      guard party.role != .respondent, let received = document.received[party.code] else {
        return nil
      }
      let count = setting.calendar.count(rule.period, from: received)
      return Clock(
        id: .suing, party: party.code, owner: rule.owner, article: rule.article,
        consequence: rule.consequence, from: received, sequence: document.sequence,
        status: .judging(done: document.suedOn.min(), due: count.due), due: count.due,
        count: count)
    }
  }

  /// The last day on which anybody may sue over a review's document: the last of the parties' days;
  /// nil where nobody may, or not everybody has been served.
  func lastDayToSue(_ spell: Spell, of case: Case) -> CivilDate? {
    guard let closing = spell.closing, closing.startsSuing, let document = spell.document,
      document.servedOn != nil
    else { return nil }
    let book = setting.rulebook(filedOn: `case`.registration.filedOn)
    return suingClocks(document, book).compactMap(\.due).max()
  }

  /// The last day on which an extension may be approved: the end of the period without those there
  /// are (ARL 62; that it means the end before any extension is an inference).
  func lastDayToExtend(_ spell: Spell, _ book: Rulebook) -> CivilDate? {
    guard let rule = book.rule(.review, in: spell.procedure) else { return nil }
    let allowed = spell.reviewDays.map { min($0, rule.period.amount) } ?? rule.period.amount
    return setting.calendar.count(
      .days(allowed), from: spell.countedFrom, interruptions: interruptions(of: spell)
    ).due
  }

  private func dutyClocks(_ duty: Duty, from effective: CivilDate, _ book: Rulebook) -> [Clock] {
    var clocks: [Clock] = []
    func add(
      _ id: ClockID, _ article: Article, _ sequence: Int, due: CivilDate, count: Count?,
      done: CivilDate?
    ) {
      clocks.append(
        Clock(
          id: id, party: nil, owner: .respondent, article: article,
          consequence: .orderPerformance, from: effective, sequence: sequence,
          status: .judging(done: done, due: due), due: due, count: count))
    }
    if let performBy = duty.performBy {
      add(
        .performance, .arl(77), duty.orderSequence, due: performBy, count: nil,
        done: duty.performedOn)
    } else if let days = duty.performWithin {
      let count = setting.calendar.count(.days(days), from: effective)
      add(
        .performance, .arl(77), duty.orderSequence, due: count.due, count: count,
        done: duty.performedOn)
    }
    if duty.actAgain, let rule = book.rule(.remaking) {
      let period = duty.actAgainWithin.map(Period.days) ?? rule.period
      let count = setting.calendar.count(period, from: effective)
      add(
        .remaking, rule.article, duty.sequence, due: count.due, count: count,
        done: duty.actedAgainOn)
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
