public import FuyiLaw

/// Something that a person asks to be done to a dossier, on a legal day.
public struct DossierRequest: Hashable, Sendable {
  /// What is to be done.
  public let step: DossierStep
  /// The legal day on which it is done.
  public let day: CivilDate
  /// What is stated about it; what practice presumes can be left out.
  public let facts: Facts

  /// A request for a step on a day.
  public init(_ step: DossierStep, on day: CivilDate, facts: Facts = Facts()) {
    self.step = step
    self.day = day
    self.facts = facts
  }
}

/// What a step is decided by beside the dossier itself.
public struct DossierContext: Sendable {
  /// The calendar and rulebooks.
  public let setting: LegalSetting
  /// Nothing may be reported that happened after it.
  public let today: CivilDate
  /// The case that the step is linked to, as it stands on its day.
  ///
  /// Nil where there is none, and where a history is decided again: what another record looked like
  /// then is not asked for once more.
  public var linkedCase: Case?
  /// The suit or the letter that the step is linked to; nil as above.
  public var linkedDossier: Dossier?

  /// A context without linked records.
  public init(setting: LegalSetting, today: CivilDate) {
    self.setting = setting
    self.today = today
  }
}

extension DossierProcedure {
  /// Decides whether a step may be done to a dossier.
  ///
  /// Pure and total: for every kind, state and step it returns an event or throws a refusal.
  /// - Parameters:
  ///   - request: what is asked for, with its legal day and facts.
  ///   - kind: whose step it is.
  ///   - dossier: the dossier as it stands, or nil for the step that begins one.
  ///   - context: the calendar, today, and what it is linked to.
  /// - Returns: the event as it goes on record, with what practice presumes written out.
  /// - Throws: ``DossierRefusal``.
  public func decide(
    _ request: DossierRequest, of kind: DossierKind, on dossier: Dossier?,
    in context: DossierContext
  ) throws(DossierRefusal) -> EventOf<DossierStep> {
    var ruling = DossierRuling(
      procedure: self, kind: kind, step: request.step, day: request.day, facts: request.facts,
      dossier: dossier, context: context)
    return try ruling.decide()
  }
}

/// The deciding of one step.
struct DossierRuling {
  let procedure: DossierProcedure
  let kind: DossierKind
  let step: DossierStep
  let day: CivilDate
  var facts: Facts
  let dossier: Dossier?
  let context: DossierContext

  mutating func decide() throws(DossierRefusal) -> EventOf<DossierStep> {
    guard let rule = procedure.rule(step, of: kind, from: dossier?.state) else {
      let opensIn = procedure.rules(of: kind).filter { $0.step == step }.flatMap(\.from)
      throw refusal(.notInThisState(opensIn: opensIn))
    }
    let check = FactCheck(day: day, facts: facts)
    let own: [FactName] = dossier == nil ? [.year, .serial, .number] : []
    if let reason = check.names(needs: rule.needs + own, takes: rule.facts + own + [.caseSequence])
    {
      throw refusal(.facts(reason))
    }
    if let last = dossier?.entries.last,
      let reason = check.order(after: last.effectiveOn, sequence: last.sequence)
    {
      throw refusal(.facts(reason), FactCheck.forward)
    }
    if let reason = check.today(context.today) { throw refusal(.facts(reason)) }
    try checkFacts()
    if let reason = FactCheck(day: day, facts: facts).values { throw refusal(.facts(reason)) }
    return EventOf(step, on: day, facts: facts)
  }

  func refusal(_ reason: DossierRefusal.Reason, _ source: Source? = nil) -> DossierRefusal {
    let known =
      procedure.rule(step, of: kind, from: dossier?.state)
      ?? procedure.rules(of: kind).first { $0.step == step } ?? procedure.rules(of: kind).first
    return DossierRefusal(
      kind, step, of: dossier, reason, source ?? known?.source ?? FactCheck.forward,
      alternatives: dossier.map { procedure.steps(for: $0) } ?? [kind.opening])
  }

  func require(_ name: FactName) throws(DossierRefusal) {
    guard facts.has(name) else { throw refusal(.facts(.missing(name))) }
  }

  func require(_ name: FactName?, _ fact: CivilDate?, notBefore earliest: CivilDate)
    throws(DossierRefusal)
  {
    guard let fact, fact < earliest else { return }
    throw refusal(.facts(.tooEarly(name, fact, earliest: earliest)))
  }

  func require(_ name: FactName?, _ fact: CivilDate?, notAfter latest: CivilDate)
    throws(DossierRefusal)
  {
    guard let fact, fact > latest else { return }
    throw refusal(.facts(.tooLate(name, fact, latest: latest)))
  }

  /// What each step asks of its own facts, and what it presumes where they are silent.
  mutating func checkFacts() throws(DossierRefusal) {
    switch (kind, step) {
    case (.consultation, .convert): try convert()
    case (.petition, .convert): try requireCaseSince()
    case (.mediation, .open): try openMediation()
    case (.mediation, .agree): try agree()
    case (.mediation, .sign): try sign()
    case (.mediation, .seal): try seal()
    case (.mediation, .settle), (.mediation, .settlePartly):
      try require(.performBy, facts[.performBy], notBefore: day)
    case (.letter, .issue): try issue()
    case (.letter, .receive):
      if let received = dossier?.day(of: .receive) { throw refusal(.alreadyReceived(on: received)) }
    case (.letter, .escalate): try escalate()
    case (.suit, .register): try registerSuit()
    case (.suit, .hearing): try hearing()
    case (.suit, .judge): try judge()
    case (.suit, .appeal): try appeal()
    case (.coordination, .register): try registerCoordination()
    case (.coordination, .conclude): try concludeCoordination()
    case (.defect, .tag): try tag()
    case (.consultation, _), (.petition, _), (.mediation, _), (.letter, _), (.suit, _),
      (.coordination, _), (.defect, _):
      break
    }
  }
}
