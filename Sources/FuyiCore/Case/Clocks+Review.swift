public import FuyiLaw

/// The clocks of a review.
extension Clocks {
  func addSpellClocks(
    _ spell: Spell, of case: Case, isLast: Bool, _ book: Rulebook, to clocks: inout [Clock]
  ) {
    func run(_ id: ClockID, from day: CivilDate, _ sequence: Int, done: CivilDate?) -> Clock? {
      guard !leavesOut(doneOn: done), let rule = book.rule(id, in: spell.procedure) else {
        return nil
      }
      let count = setting.calendar.count(rule.period, from: day)
      return lasting(rule, count, sequence, done: done, until: spell.closedOn)
    }
    let service = run(
      .copyService, from: spell.copyCountedFrom, spell.copyCountedFromSequence,
      done: spell.copySentOn)
    if let service { clocks.append(service) }
    if let received = spell.copyReceivedOn, let sequence = spell.copyReceivedSequence {
      let answer = run(.answer, from: received, sequence, done: spell.answeredOn)
      if let answer { clocks.append(answer) }
    }
    if let hearing = hearingClock(spell, book) { clocks.append(hearing) }
    let review = review(spell, book)
    if let review { clocks.append(review) }
    for document in spell.documentReviews { clocks += documentClocks(document, spell, book) }
    if let limit = suspensionLimit(spell, book) { clocks.append(limit) }
    guard isLast else { return }
    if let suing = suingUndecided(spell, review, book) { clocks.append(suing) }
    addAftermathClocks(spell, of: `case`, book, to: &clocks)
  }

  /// The review period: budget, extensions and suspensions counted as one, moved once at the end.
  private func review(_ spell: Spell, _ book: Rulebook) -> Clock? {
    guard let rule = book.rule(.review, in: spell.procedure) else { return nil }
    let count = setting.calendar.count(
      .days(allowed(spell, rule)), from: spell.countedFrom,
      extensions: spell.extensions.map(\.days),
      interruptions: interruptions(of: spell).compactMap(\.ended))
    if let open = spell.openSuspension, setting.suspensionStopsReview, open.from <= count.due {
      // The open suspension is not among the stretches taken out, so the count is what it stopped at.
      let stopped = count.stopped(since: open.from)
      return Clock(
        id: .review, party: nil, owner: rule.owner, article: rule.article,
        consequence: rule.consequence, from: spell.countedFrom, sequence: spell.sequence,
        status: .stopped(since: open.from, daysLeft: stopped.daysLeft ?? 0), due: nil,
        count: stopped)
    }
    if spell.closing == .transferredOut { return nil }
    return clock(rule, count, spell.sequence, done: spell.closedOn)
  }

  private func allowed(_ spell: Spell, _ rule: PeriodRule) -> Int {
    spell.reviewDays.map { min($0, rule.period.amount) } ?? rule.period.amount
  }

  /// The last day on which an extension may be approved: the end of the period without those there
  /// are (ARL 62; that it means the end before any extension is an inference).
  func lastDayToExtend(_ spell: Spell, _ book: Rulebook) -> CivilDate? {
    guard let rule = book.rule(.review, in: spell.procedure) else { return nil }
    return setting.calendar.count(
      .days(allowed(spell, rule)), from: spell.countedFrom,
      interruptions: interruptions(of: spell).compactMap(\.ended)
    ).due
  }

  /// Sixty full days under grounds 1, 2 or 4: the first day after them, not moved off rest days.
  private func suspensionLimit(_ spell: Spell, _ book: Rulebook) -> Clock? {
    guard let open = spell.openSuspension, open.ground.endsAfterSixtyDays,
      let rule = book.rule(.suspensionLimit)
    else { return nil }
    let count = setting.calendar.count(full: rule.period, from: open.from)
    return clock(rule, count, open.sequence, done: nil)
  }

  /// The notice of a hearing, counted back from its day (ARL 51).
  private func hearingClock(_ spell: Spell, _ book: Rulebook) -> Clock? {
    guard let hearing = spell.hearing, !leavesOut(doneOn: hearing.notifiedOn),
      let rule = book.rule(.hearingNotice)
    else { return nil }
    let count = setting.calendar.count(rule.period, backFrom: hearing.on)
    // A review that closes before a hearing has no need of it any more.
    guard hearing.notifiedOn != nil || spell.closedOn == nil else { return nil }
    return clock(rule, count, hearing.sequence, done: hearing.notifiedOn)
  }

  /// The periods of a normative document's review (ARL 56-60).
  private func documentClocks(_ review: DocumentReview, _ spell: Spell, _ book: Rulebook) -> [Clock]
  {
    var clocks: [Clock] = []
    func run(
      _ id: ClockID, from day: CivilDate?, _ sequence: Int?, done: CivilDate?,
      until closed: CivilDate? = spell.closedOn, article: Article? = nil
    ) {
      guard let day, let sequence, !leavesOut(doneOn: done), let rule = book.rule(id) else {
        return
      }
      let count = setting.calendar.count(rule.period, from: day)
      let clock = lasting(
        rule, count, sequence, done: done, until: closed, article: article)
      if let clock { clocks.append(clock) }
    }
    let basis = review.basis.article
    guard review.isCompetent else {
      run(
        .documentTransfer, from: review.openedOn, review.sequence, done: review.transferredOn,
        article: basis)
      run(
        .documentReply, from: review.transferReceivedOn, review.transferSequence,
        done: review.repliedOn)
      return clocks
    }
    run(
      .documentReview, from: review.openedOn, review.sequence, done: review.handledOn,
      article: basis)
    // The maker is asked from the day of the first suspension that the document is the reason for; from
    // its taking up where that came while one lasted already.
    let suspension = spell.suspensions.first { suspension in
      suspension.ground == .normativeDocument
        && suspension.to.map { $0 > review.openedOn } ?? true
        && review.handledOn.map { suspension.from <= $0 } ?? true
    }
    let isEarlier = suspension.map { $0.from < review.openedOn } ?? false
    run(
      .makerNotice, from: suspension.map { max($0.from, review.openedOn) },
      isEarlier ? review.sequence : suspension?.sequence,
      done: review.makerNotifiedOn ?? review.handledOn)
    run(
      .makerAnswer, from: review.makerReceivedOn, review.makerSequence,
      done: review.makerAnsweredOn, until: review.handledOn ?? spell.closedOn)
    return clocks
  }

  /// Suing because the review period ended without a decision (ARL 34, ALL 45).
  private func suingUndecided(_ spell: Spell, _ review: Clock?, _ book: Rulebook) -> Clock? {
    guard let rule = book.rule(.suingUndecided), let end = review?.due else { return nil }
    let sued = spell.suedUndecidedOn.filter { $0 > end }.min()
    guard spell.closing == nil || sued != nil else { return nil }
    return clock(rule, setting.calendar.count(rule.period, from: end), spell.sequence, done: sued)
  }
}

/// Days that are taken out of a review, with the event that says so.
public struct TakenOutDays: Hashable, Sendable {
  /// The first day taken out.
  public let from: CivilDate
  /// The first day counted again; nil while the suspension lasts.
  public let to: CivilDate?
  /// The event that took them out.
  public let sequence: Int
  /// What happened: a suspension, an inspection, an expert opinion, or the registration that states
  /// an obstacle.
  public let action: Action
  /// The ground, where it is a suspension's.
  public let ground: SuspensionGround?

  var ended: Interruption? { to.map { Interruption(from: from, to: $0) } }
}

extension Clocks {
  /// What is taken out of the review: suspensions, inspections and expert opinions.
  func interruptions(of spell: Spell) -> [TakenOutDays] {
    let taken = spell.takenOut.map {
      TakenOutDays(
        from: $0.stretch.from, to: $0.stretch.to, sequence: $0.sequence, action: $0.action,
        ground: nil)
    }
    guard setting.suspensionStopsReview else { return taken }
    return taken
      + spell.suspensions.map {
        TakenOutDays(
          from: $0.from, to: $0.to, sequence: $0.sequence, action: .suspend, ground: $0.ground)
      }
  }
}
