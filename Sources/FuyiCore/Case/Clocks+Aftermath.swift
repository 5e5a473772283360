import FuyiLaw

/// The clocks after a filing or a review has ended, and those of opinion letters.
extension Clocks {
  func addAftermathClocks(
    _ spell: Spell, of case: Case, _ book: Rulebook, to clocks: inout [Clock]
  ) {
    guard let closing = spell.closing else { return }
    if closing.startsSuing, let document = spell.document {
      clocks += suingClocks(document, book)
    }
    if let suing = suingTheAct(closing, spell.document, of: `case`, book) { clocks.append(suing) }
    if let duty = spell.duty, let effective = spell.effectiveOn {
      clocks += dutyClocks(duty, from: effective, book)
    }
  }

  /// One clock for each addressee that may sue and has received the document; the respondent may not.
  func suingClocks(_ document: ClosingDocument, _ book: Rulebook) -> [Clock] {
    document.addressees.compactMap { party in
      let isUntold = document.untold.contains(party.code)
      guard party.role != .respondent, let received = document.received[party.code],
        let rule = book.rule(isUntold ? .suingUntold : .suing)
      else { return nil }
      return clock(
        rule, setting.calendar.count(rule.period, from: received),
        document.receipts[party.code] ?? document.sequence,
        done: document.firstSuit(by: party.code, since: received),
        party: party.code)
    }
  }

  /// Suing over the act itself stays possible after a withdrawal (ALL 46); nil where it is not known
  /// when the applicant knew of the act.
  private func suingTheAct(
    _ closing: Closing, _ document: ClosingDocument?, of case: Case, _ book: Rulebook
  ) -> Clock? {
    let filing = `case`.registration.filing
    guard case .terminated(.withdrawalAllowed, _) = closing, let rule = book.rule(.suingAct),
      let known = filing.knownOn ?? filing.actOn
    else { return nil }
    return clock(
      rule, setting.calendar.count(rule.period, from: known), 1, done: document?.suedOn.min())
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

  private func dutyClocks(_ duty: Duty, from effective: CivilDate, _ book: Rulebook) -> [Clock] {
    guard book != .none else { return [] }
    var clocks: [Clock] = []
    func add(_ id: ClockID, _ article: Article, _ sequence: Int, _ count: Count, done: CivilDate?) {
      let rule = PeriodRule(
        id, count.period ?? .days(0), article, binds: .respondent, else: .orderPerformance)
      let clock = lasting(rule, count, sequence, done: done, until: duty.archivedOn)
      if let clock { clocks.append(clock) }
    }
    if let performBy = duty.performBy {
      let count = setting.calendar.count(settingEndTo: performBy, from: effective)
      add(.performance, .arl(77), duty.orderSequence, count, done: duty.performedOn)
    } else if let days = duty.performWithin {
      let count = setting.calendar.count(.days(days), from: effective)
      add(.performance, .arl(77), duty.orderSequence, count, done: duty.performedOn)
    }
    if duty.actAgain, let rule = book.rule(.remaking) {
      let period = duty.actAgainWithin.map(Period.days) ?? rule.period
      let count = setting.calendar.count(period, from: effective)
      add(.remaking, rule.article, duty.sequence, count, done: duty.actedAgainOn)
    }
    return clocks
  }

  /// The report on each opinion letter, 60 days from its receipt (ARL 76).
  func addOpinionClocks(of case: Case, _ book: Rulebook, to clocks: inout [Clock]) {
    guard let rule = book.rule(.opinionReport) else { return }
    for (index, letter) in `case`.opinionLetters.enumerated() {
      clocks.append(
        clock(
          rule, setting.calendar.count(rule.period, from: letter.receivedOn), letter.sequence,
          done: letter.reportedOn, party: index == 0 ? nil : String(index + 1),
          owner: letter.isToOtherBody ? .otherBody : .respondent))
    }
  }
}
