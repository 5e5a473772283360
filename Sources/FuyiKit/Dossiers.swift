public import FuyiCore
public import FuyiLaw
import FuyiStore

/// A dossier after a step.
public struct DossierAdvanced: Sendable {
  /// The dossier as it stands now.
  public let dossier: Dossier
  /// The event as recorded, with what was presumed written out.
  public let event: EventOf<DossierStep>
  /// Its place in the dossier's sequence.
  public let sequence: Int
  /// Its periods that run.
  public let clocks: [DossierClock]
  /// What the step rests on; nil for a correction.
  public let source: Source?
  /// What it did to the linked case; nil where it left that alone.
  public let inCase: Advanced?
}

extension CaseTracker {
  /// What decides about dossiers.
  var dossierProcedure: DossierProcedure { .usual }

  /// Begins a dossier and allots its number.
  /// - Parameters:
  ///   - kind: which kind.
  ///   - day: the legal day of its first step.
  ///   - facts: what it is about; references by code, number or name. Region, agency and category that
  ///     are not stated are those of the reception point, the linked case or the agency.
  /// - Throws: `DossierRefusal`, `Refusal` of what it would do to the linked case, ``TrackerError`` or
  ///   `StoreError`; nothing is written then.
  @discardableResult
  public func begin(_ kind: DossierKind, on day: CivilDate, facts: Facts) throws -> DossierAdvanced
  {
    try repository.write { try begin(kind, on: day, facts: facts, in: $0) }
  }

  /// Does a step to a dossier, and to the linked case what follows from it, in one transaction.
  /// - Parameters:
  ///   - kind: whose step it is.
  ///   - number: the printed number, `YEAR-SERIAL`, or for letters `SERIES-YEAR-SERIAL`.
  ///   - request: the step with its legal day and facts.
  ///   - expecting: the last sequence that the caller has seen; refused where the dossier has gone on.
  /// - Throws: as ``begin(_:on:facts:)``; nothing is written then.
  @discardableResult
  public func advance(
    _ kind: DossierKind, _ number: String, _ request: DossierRequest, expecting: Int? = nil
  ) throws -> DossierAdvanced {
    try repository.write { session in
      try advance(kind, number, request, expecting: expecting, in: session)
    }
  }

  func begin(_ kind: DossierKind, on day: CivilDate, facts: Facts, in session: Session) throws
    -> DossierAdvanced
  {
    let writing = try DossierWriting(self, session)
    var stated = try References(session, stamp).resolve(facts, on: day)
    try writing.presume(&stated, of: kind)
    let number = try writing.number(of: kind, year: day.year, stated)
    stated[.year] = number.year
    stated[.serial] = number.serial
    stated[.number] = number.printed
    return try writing.record(DossierRequest(kind.opening, on: day, facts: stated), kind, on: nil)
  }

  func advance(
    _ kind: DossierKind, _ number: String, _ request: DossierRequest, expecting: Int?,
    in session: Session
  ) throws -> DossierAdvanced {
    let before = try load(kind, number, in: session)
    if let expecting, let last = before.events.last?.sequence, expecting != last {
      throw TrackerError.dossierStale(
        number: before.dossier.number.printed, expected: expecting, actual: last,
        state: before.dossier.state)
    }
    let facts = try References(session, stamp).resolve(request.facts, on: request.day)
    let undone =
      request.step == .void ? try annulInCases(before.dossier, request.facts, in: session) : nil
    return try DossierWriting(self, session).record(
      DossierRequest(request.step, on: request.day, facts: facts), kind, on: before,
      undone: undone)
  }

  func load(_ kind: DossierKind, _ number: String, in session: Session) throws -> LoadedDossier {
    try session.dossier(try References(session, stamp).dossierID(kind, number), of: kind)
  }

  /// What a mistaken entry did to a case is taken back with it, all at once.
  private func annulInCases(_ dossier: Dossier, _ facts: Facts, in session: Session) throws
    -> Advanced?
  {
    guard let number = dossier.linkedCase else { return nil }
    let why = facts[.reason]?.first.flatMap { try? session.reveal($0) } ?? dossier.number.printed
    let sequences = dossier.entries.compactMap { $0.facts[.caseSequence] }
    return try annul(number, sequences: sequences, why: why, in: session)
  }
}

/// The writing of one step: what is presumed, what it does to the linked case, and the rows.
struct DossierWriting {
  let tracker: CaseTracker
  let session: Session
  let setting: LegalSetting

  init(_ tracker: CaseTracker, _ session: Session) throws {
    self.tracker = tracker
    self.session = session
    setting = try session.setting()
  }

  /// The next number of a kind, marked with its word: 聊政复提〔2025〕3号.
  func number(of kind: DossierKind, year: Int, _ facts: Facts) throws -> DossierNumber {
    let own = try session.ownAuthority()
    guard let authority = try session.authorities().first(where: { $0.code == own }) else {
      throw StoreError.unreadable("office")
    }
    let series = kind.series(facts)
    let serial = try session.nextDossierSerial(series: series, year: year)
    let mark = facts[.letterKind]?.mark ?? kind.mark
    return DossierNumber(
      series: series, year: year, serial: serial,
      printed: authority.number(year: year, serial: serial, mark: mark))
  }

  /// Writes out what is not stated and follows from what the dossier is linked to.
  func presume(_ facts: inout Facts, of kind: DossierKind) throws {
    let rule = tracker.dossierProcedure.rule(kind.opening, of: kind, from: nil)
    func presume<Value>(_ key: FactKey<Value>, _ value: Value?) {
      guard let value, !facts.has(key.name), rule?.facts.contains(key.name) ?? false else { return }
      facts[key] = value
    }
    if let point = facts[.point] {
      presume(.region, try session.receptionPoints().first { $0.code == point }?.region)
    }
    if let number = facts[.linkedCase] {
      let linked = try tracker.load(number, in: session).case.registration
      presume(.region, linked.region)
      presume(.respondent, linked.respondents)
      presume(.kind, linked.kind)
    }
    if let number = facts[.linkedSuit] {
      let linked = try tracker.load(.suit, number, in: session).dossier.facts
      presume(.region, linked[.region])
      presume(.respondent, linked[.defendant])
      presume(.kind, linked[.kind])
      if kind == .suit { presume(.linkedCase, linked[.linkedCase]) }
    }
    let agency =
      facts[.addressee] ?? facts[.respondent]?.first ?? facts[.defendant]?.first
      ?? facts[.agencies]?.first
    if let agency { presume(.region, try session.agency(codeOrName: agency)?.region) }
    if kind == .letter, let letter = facts[.letterKind], !facts.has(.replyBy),
      !facts.has(.replyDays), letter != .opinion,
      let reply = try session.letterSetting(letter)?.reply
    {
      facts[.replyDays] = reply.amount
      facts[.replyUnit] = reply.unit == .workingDays ? .workingDays : .calendarDays
    }
  }

  /// Decides a step and writes it, with what it does to the linked case before it.
  /// - Parameter undone: what was taken out of the linked case before, by a step that voids.
  func record(
    _ request: DossierRequest, _ kind: DossierKind, on before: LoadedDossier?,
    undone: Advanced? = nil
  ) throws -> DossierAdvanced {
    let linked = try linkedCase(request, before?.dossier)
    let event = try tracker.dossierProcedure.decide(
      request, of: kind, on: before?.dossier, in: context(request, linked))
    let sequence = (before?.events.last?.sequence ?? 0) + 1
    var facts = event.facts
    let inCase = try advanceCase(event, kind, sequence, on: before?.dossier, linked)
    facts[.caseSequence] = inCase?.sequence
    let sealed = EventOf<DossierStep>(
      event.kind, on: event.effectiveOn, facts: try session.seal(facts))
    let id = try session.append(
      sealed, of: kind, to: before?.dossier.id, sequence: sequence, tracker.stamp)
    let events =
      (before?.events ?? []) + [SequencedEventOf(sequence: sequence, event: sealed)]
    guard
      let dossier = Dossier(id: before?.dossier.id ?? id, kind: kind, HistoryOf(events))
    else { throw TrackerError.broken("a dossier that cannot be folded") }
    return try finish(dossier, sealed, sequence, before?.dossier, inCase ?? undone)
  }

  /// Writes the rows of a dossier that has changed.
  func finish(
    _ dossier: Dossier, _ event: EventOf<DossierStep>, _ sequence: Int, _ before: Dossier?,
    _ inCase: Advanced?
  ) throws -> DossierAdvanced {
    let projector = DossierProjector(calendar: setting.calendar)
    try session.write(
      projector.project(dossier), replacing: before.map(projector.project))
    var source: Source?
    if case .action(let step) = event.kind {
      source = tracker.dossierProcedure.rule(step, of: dossier.kind, from: before?.state)?.source
      // An opinion letter is no rung of the local ladder: the law has it.
      if dossier.facts[.letterKind] == .opinion { source = LetterKind.opinion.replySource }
    }
    return DossierAdvanced(
      dossier: dossier, event: event, sequence: sequence,
      clocks: DossierClocks(setting.calendar).clocks(of: dossier).filter(\.isOpen),
      source: source, inCase: inCase)
  }

  /// The case that a step is linked to, as it stands on the step's day; nil where it is not.
  func linkedCase(_ request: DossierRequest, _ before: Dossier?) throws -> Case? {
    guard let number = request.facts[.linkedCase] ?? before?.linkedCase else { return nil }
    let linked = try tracker.load(number, in: session).case
    return tracker.procedure.standing(linked, on: min(request.day, tracker.today), under: setting)
  }

  func context(_ request: DossierRequest, _ linked: Case?) throws -> DossierContext {
    var context = DossierContext(setting: setting, today: tracker.today)
    context.linkedCase = linked
    if let number = request.facts[.linkedSuit] {
      context.linkedDossier = try tracker.load(.suit, number, in: session).dossier
    } else if let number = request.facts[.escalatedTo] {
      context.linkedDossier = try tracker.load(.letter, number, in: session).dossier
    }
    return context
  }

  /// Does to the linked case what the step does to it.
  private func advanceCase(
    _ event: EventOf<DossierStep>, _ kind: DossierKind, _ sequence: Int, on before: Dossier?,
    _ linked: Case?
  ) throws -> Advanced? {
    guard let linked else { return nil }
    if let corrected = try correctReceipt(event, before, linked) { return corrected }
    guard let effect = try effect(event, kind, sequence, on: before, linked)
    else { return nil }
    return try tracker.advance(in: session, linked.number.printed, effect, expecting: nil)
  }

  /// The receipt of an opinion letter, from which the case counts its 60 days, is put right there too.
  private func correctReceipt(_ event: EventOf<DossierStep>, _ before: Dossier?, _ linked: Case)
    throws -> Advanced?
  {
    guard event.kind == .action(.receive), let before, before.facts[.letterKind] == .opinion,
      let issued = before.entries.first?.facts[.caseSequence]
    else { return nil }
    var facts = Facts()
    facts[.received] = event.effectiveOn
    return try tracker.correct(
      linked.number.printed, sequence: issued, facts: facts,
      why: before.number.printed + "：" + DossierStep.receive.term.zh, in: session)
  }

  /// What a step does to the linked case, the dossier being as it was before it.
  func effect(
    _ event: EventOf<DossierStep>, _ kind: DossierKind, _ sequence: Int, on before: Dossier?,
    _ linked: Case
  ) throws -> Request? {
    guard let entry = event.entry(sequence: sequence) else { return nil }
    let after =
      before.map { $0.applying(entry) }
      ?? Dossier(
        id: 0, kind: kind, HistoryOf([SequencedEventOf(sequence: sequence, event: event)]))
    let addressee = try after?.facts[.addressee].flatMap {
      try session.agency(codeOrName: $0)?.name.zh
    }
    return after?.effect(of: entry, after: before, on: linked, addressee: addressee)
  }
}
