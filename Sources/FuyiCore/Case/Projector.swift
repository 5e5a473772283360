public import FuyiLaw

/// Makes the rows of a case.
public struct Projector: Sendable {
  /// The procedure that says what the law does by itself.
  public let procedure: Procedure
  /// The calendar, rulebooks and switches that clocks are counted by.
  public let setting: LegalSetting

  /// A projector for an office's setting.
  public init(procedure: Procedure = .statutory, setting: LegalSetting) {
    self.procedure = procedure
    self.setting = setting
  }

  /// The rows of a case.
  public func project(_ case: Case) -> Projection { projectWithClocks(`case`).projection }

  /// The rows of a case, and its clocks that run or are stopped, which the rows are made from.
  public func projectWithClocks(_ case: Case) -> (projection: Projection, open: [Clock]) {
    project(`case`, SearchedTexts(`case`))
  }

  /// The rows of a case before and after something has happened to it, with the clocks that run or are
  /// stopped afterwards.
  public func project(_ earlier: Case, after case: Case) -> (
    earlier: Projection, projection: Projection, open: [Clock]
  ) {
    let searched = SearchedTexts(earlier)
    let (projection, open) = project(`case`, SearchedTexts(`case`, after: earlier, searched))
    return (project(earlier, searched).projection, projection, open)
  }

  private func project(_ case: Case, _ searched: SearchedTexts) -> (
    projection: Projection, open: [Clock]
  ) {
    let clocks = Clocks(setting, forRows: true)
    let all = clocks.clocks(of: `case`)
    let lapse = procedure.nextLapse(of: `case`, among: all)
    let isVoid = `case`.state == .voided
    var (spells, later): ([SpellRow], [Clock]) = ([], [])
    var after: Case?
    if let lapse {
      let lapsed = `case`.lapsed(by: lapse)
      later = clocks.clocks(of: lapsed)
      spells = rows(of: lapsed, later, clocks, impliedFrom: `case`.spells.count)
      after = lapsed
    } else if !isVoid {
      spells = rows(of: `case`, all, clocks, impliedFrom: nil)
    }
    let open = all.filter(\.status.isOpen)
    let projection = Projection(
      row: caseRow(`case`, lapseOn: lapse?.effectiveOn, after: after), parties: `case`.parties,
      spells: spells,
      clocks: open.map { row($0, afterLapse: false) }
        + later.filter(\.status.isOpen).map { row($0, afterLapse: true) },
      duties: isVoid ? [] : duties(of: `case`, all),
      opinions: isVoid ? [] : opinions(of: `case`, all), searched: searched,
      identities: `case`.entries.first?.facts[.identity] ?? [])
    return (projection, open)
  }

  private func duties(of case: Case, _ all: [Clock]) -> [DutyRow] {
    `case`.spells.enumerated().flatMap { index, spell -> [DutyRow] in
      guard let duty = spell.duty else { return [] }
      let ends: [(ClockID, Int, CivilDate?)] = [
        (.performance, duty.orderSequence, duty.performedOn),
        (.remaking, duty.sequence, duty.actedAgainOn),
      ]
      return ends.compactMap { id, sequence, done in
        all.first { $0.id == id && $0.sequence == sequence }
          .map { DutyRow(ordinal: index + 1, clock: id, due: $0.count.due, doneOn: done) }
      }
    }
  }

  private func opinions(of case: Case, _ all: [Clock]) -> [OpinionRow] {
    guard !`case`.opinionLetters.isEmpty else { return [] }
    let reports = all.filter { $0.id == .opinionReport }
    return `case`.opinionLetters.enumerated().compactMap { index, letter in
      reports.first { $0.sequence == letter.sequence }.map {
        OpinionRow(ordinal: index + 1, due: $0.count.due, reportedOn: letter.reportedOn)
      }
    }
  }

  private func caseRow(_ case: Case, lapseOn: CivilDate?, after: Case?) -> CaseRow {
    let registration = `case`.registration
    return CaseRow(
      id: `case`.id, number: `case`.number, filedOn: registration.filedOn,
      region: registration.region, respondent: registration.respondents.first ?? "",
      kind: registration.kind, channel: registration.channel, handler: `case`.handler,
      state: `case`.state, procedure: `case`.procedure, amount: registration.amount,
      actOn: registration.filing.actOn, importedNumber: registration.importedNumber,
      act: registration.act,
      filingOutcome: `case`.filingOutcome, filingEndedOn: `case`.filingEndedOn,
      lapseOn: lapseOn, lapseState: after?.state, lapseOutcome: after?.filingOutcome)
  }

  private func rows(
    of case: Case, _ all: [Clock], _ clocks: Clocks, impliedFrom known: Int?
  ) -> [SpellRow] {
    /// By place, since a clock is large.
    func due(_ spell: Spell) -> CivilDate? {
      for index in all.indices
      where all[index].sequence == spell.sequence && all[index].id == .review {
        return all[index].due
      }
      return nil
    }
    let hasRulebook = setting.rulebook(filedOn: `case`.registration.filedOn) != .none
    return `case`.spells.enumerated().map { index, spell in
      let document = spell.document
      let sued = spell.suedUndecidedOn + (document?.suedOn ?? [])
      return SpellRow(
        ordinal: index + 1, opening: spell.opening, openedOn: spell.openedOn,
        isImplied: known.map { index >= $0 } ?? false, procedure: spell.procedure,
        closedOn: spell.closedOn, closing: spell.closing?.way, outcome: spell.closing?.outcome,
        dueOn: due(spell), hasRulebook: hasRulebook,
        servedOn: document?.servedOn, sueUntil: clocks.lastDayToSue(spell, of: `case`),
        suedOn: sued.min(), petitionedOn: document?.petitionedOn.min(),
        partlyMediated: spell.partlyMediated)
    }
  }

  private func row(_ clock: Clock, afterLapse: Bool) -> ClockRow {
    var isStopped = false
    if case .stopped = clock.status { isStopped = true }
    return ClockRow(
      clock: clock.id, party: clock.party ?? "", from: clock.from, owner: clock.owner,
      due: clock.due, unit: clock.count.period?.unit, budget: clock.count.budget,
      rawEnd: clock.count.rawEnd, daysLeft: clock.count.daysLeft, isStopped: isStopped,
      isProvisional: clock.isProvisional, article: clock.article,
      afterLapse: afterLapse)
  }
}
