import FuyiLaw

/// The clocks before acceptance.
extension Clocks {
  /// Whether the application came in time, and was passed on in time (ARL 20, 21, 32).
  func addApplicationClocks(of case: Case, _ book: Rulebook, to clocks: inout [Clock]) {
    let registration = `case`.registration
    let assessment = setting.calendar.assessFiling(
      registration.filing, filedOn: registration.timelyOn, under: book)
    for part in assessment?.parts ?? [] {
      let rule = PeriodRule(
        part.limit.clock, part.count.period ?? .days(0), part.article, binds: .applicant,
        else: .mayBeDeclined)
      clocks.append(clock(rule, part.count, 1, done: registration.timelyOn))
    }
    if let handedIn = registration.handedInOn, let rule = book.rule(.forwarding) {
      let count = setting.calendar.count(rule.period, from: handedIn)
      clocks.append(clock(rule, count, 1, done: registration.filedOn))
    }
  }

  func addFilingClocks(of case: Case, _ book: Rulebook, to clocks: inout [Clock]) {
    let (examination, ended) = (`case`.examination, `case`.filingEndedOn)
    let filedOn = `case`.registration.filedOn
    if let rule = book.rule(.examination) {
      // The notice to complete the papers ends it, and a fresh one runs from their coming.
      let done = examination.noticeOn ?? ended
      if !leavesOut(doneOn: done) {
        let first = setting.calendar.count(rule.period, from: filedOn)
        clocks.append(clock(rule, first, 1, done: done))
      }
      if let corrected = examination.correctedOn, let sequence = examination.correctedSequence,
        !leavesOut(doneOn: ended)
      {
        let fresh = setting.calendar.count(rule.period, from: corrected)
        clocks.append(clock(rule, fresh, sequence, done: ended))
      }
    }
    // It ends on the same day as the examination, which stands for both until the notice is given.
    if let notice = examination.noticeOn, !leavesOut(doneOn: notice),
      let rule = book.rule(.correctionNotice)
    {
      clocks.append(
        clock(rule, setting.calendar.count(rule.period, from: filedOn), 1, done: notice))
    }
    if let correction = correctionClock(of: `case`, book) { clocks.append(correction) }
    if let decline = `case`.decline, `case`.spells.isEmpty {
      clocks += suingClocks(decline, book)
    }
  }

  private func correctionClock(of case: Case, _ book: Rulebook) -> Clock? {
    let examination = `case`.examination
    guard let rule = book.rule(.correction), let notice = examination.noticeReceivedOn,
      let sequence = examination.noticeSequence
    else { return nil }
    let isAbandoned = `case`.filingOutcome == .abandoned
    // Giving up ends the filing as well.
    let done = examination.correctedOn ?? `case`.filingEndedOn
    guard !leavesOut(doneOn: done) else { return nil }
    let count = count(rule.period, from: notice, prolonged: examination.prolongations)
    // A later calendar may have moved the end past the day on which the law had acted by the earlier one.
    return clock(
      rule, count, sequence,
      done: isAbandoned ? nil : done,
      missed: isAbandoned ? `case`.filingEndedOn.map { max($0, count.due) } : nil)
  }

  /// Days that were added are counted with the first ones as one period; a day that was set takes the
  /// place of what came before it.
  private func count(
    _ period: Period, from notice: CivilDate, prolonged: [Examination.Prolongation]
  ) -> Count {
    var (earlier, later): ([Int], [Int]) = ([], [])
    var end: CivilDate?
    for prolongation in prolonged {
      switch prolongation.addition {
      case .days(let days): later.append(days)
      case .until(let day):
        earlier += later
        (end, later) = (day, [])
      }
    }
    guard let end else { return setting.calendar.count(period, from: notice, extensions: later) }
    return setting.calendar.count(
      settingEndTo: end, from: notice, period: period, after: earlier, extendedBy: later)
  }
}

extension FilingAssessment.Limit {
  /// The clock of the limit.
  fileprivate var clock: ClockID {
    switch self {
    case .usual: .filing
    case .untold: .filingUntold
    case .longest: .filingLongest
    }
  }
}
