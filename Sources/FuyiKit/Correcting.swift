public import FuyiCore
public import FuyiLaw
import FuyiStore

extension CaseTracker {
  /// Puts other facts, or another day, in place of an event's.
  /// - Parameters:
  ///   - number: the case, as for ``advance(_:_:expecting:)``.
  ///   - sequence: the event, or the correction of it that counts now.
  ///   - day: its new legal day, or nil to keep it. Signatures, the seal and the consent of the old day
  ///     move with it unless they are stated anew, since they had been presumed to be of that day.
  ///   - facts: laid over those on record.
  ///   - clearing: facts to take away.
  ///   - why: the reason, which stands on record.
  /// - Throws: `ReplayRefusal` naming the later event that would become unlawful, ``TrackerError``
  ///   or `StoreError`; nothing is written then.
  @discardableResult
  public func correct(
    _ number: String, sequence: Int, on day: CivilDate? = nil, facts: Facts = Facts(),
    clearing: [FactName] = [], why: String
  ) throws -> Advanced {
    try repository.write { session in
      try checkNotMadeByDossier(number, sequence: sequence, in: session)
      return try correct(
        number, sequence: sequence, on: day, facts: facts, clearing: clearing, why: why,
        in: session)
    }
  }

  func correct(
    _ number: String, sequence: Int, on day: CivilDate? = nil, facts: Facts,
    clearing: [FactName] = [], why: String, in session: Session
  ) throws -> Advanced {
    let before = try load(number, in: session)
    let entry = try entry(sequence, of: before.case)
    let fixed: [FactName] = [.authority, .year, .serial, .number]
    if let name = fixed.first(where: { facts.has($0) || clearing.contains($0) }) {
      throw TrackerError.fixedFact(name)
    }
    let newDay = day ?? entry.effectiveOn
    let given = try References(session, stamp).resolve(facts, on: newDay)
    var corrected = entry.facts.moving(from: entry.effectiveOn, to: newDay)
      .without(clearing).overlaid(with: given)
    corrected[.target] = entry.sequence
    corrected[.why] = [.plain(why)]
    return try record(
      Event(.correction(.replace), on: newDay, facts: corrected), changing: entry.sequence,
      after: before, in: session)
  }

  /// Takes an event out, undoes a correction, or voids a whole registration (its first event).
  /// - Throws: as for ``correct(_:sequence:on:facts:clearing:why:)``.
  @discardableResult
  public func annul(_ number: String, sequence: Int, why: String) throws -> Advanced {
    try repository.write { session in
      try checkNotMadeByDossier(number, sequence: sequence, in: session)
      return try annul(number, sequence: sequence, why: why, in: session)
    }
  }

  func annul(_ number: String, sequence: Int, why: String, in session: Session) throws -> Advanced {
    if sequence == 1 {
      var facts = Facts()
      facts[.reason] = [.plain(why)]
      return try advance(
        in: session, number, Request(.void, on: today, facts: facts), expecting: nil)
    }
    let before = try load(number, in: session)
    guard let target = before.events.first(where: { $0.sequence == sequence }) else {
      throw TrackerError.notCorrectable(number: before.case.number.printed, sequence: sequence)
    }
    if before.case.entries.contains(where: { $0.sequence == sequence && $0.action.isByLaw }) {
      throw TrackerError.madeByLaw(number: before.case.number.printed, sequence: sequence)
    }
    var facts = Facts()
    facts[.target] = sequence
    facts[.why] = [.plain(why)]
    let event = Event(.correction(.annul), on: target.event.effectiveOn, facts: facts)
    let after =
      before.events + [
        SequencedEvent(sequence: before.events.count + 1, event: event)
      ]
    guard History(after) != History(before.events) else {
      throw TrackerError.notCorrectable(number: before.case.number.printed, sequence: sequence)
    }
    return try record(event, changing: nil, after: before, in: session)
  }

  /// Takes several events out at once, those of them that still count.
  /// - Returns: the case as it stands then; nil where none of them counted any more.
  func annul(_ number: String, sequences: [Int], why: String, in session: Session) throws
    -> Advanced?
  {
    let before = try load(number, in: session)
    func correction(
      _ kind: Correction, _ entry: HistoryEntry, _ facts: Facts, of target: Int? = nil
    ) -> Event {
      var facts = facts
      facts[.target] = target ?? entry.sequence
      facts[.why] = [.plain(why)]
      return Event(.correction(kind), on: entry.effectiveOn, facts: facts)
    }
    var corrections: [Event] = []
    for entry in before.case.entries {
      if sequences.contains(entry.sequence) {
        corrections.append(correction(.annul, entry, Facts()))
      } else if let replaced = entry.correctedBy, sequences.contains(replaced) {
        corrections.append(correction(.annul, entry, Facts(), of: replaced))
      } else if let letter = try letter(of: entry, without: sequences, in: before.case) {
        var facts = entry.facts
        facts[.letter] = letter
        corrections.append(correction(.replace, entry, facts))
      }
    }
    guard let first = corrections.first else { return nil }
    return try record(
      first, and: Array(corrections.dropFirst()), changing: nil, after: before, in: session)
  }

  /// The place of a report's letter once letters before it are taken out; nil where it stays.
  private func letter(of entry: HistoryEntry, without sequences: [Int], in case: Case) throws
    -> Int?
  {
    guard entry.action == .reportOnOpinion, let letter = entry.facts[.letter] else { return nil }
    let letters = `case`.opinionLetters.map(\.sequence)
    let gone = letters.indices.filter { sequences.contains(letters[$0]) }.map { $0 + 1 }
    if gone.contains(letter) {
      throw Refusal(
        action: entry.action, state: `case`.state, reason: .conditionFails(.opinionUnreported),
        source: .law(.arl(76)), alternatives: procedure.actions(for: `case`))
    }
    let earlier = gone.count { $0 < letter }
    return earlier == 0 ? nil : letter - earlier
  }

  /// Puts in something that was forgotten.
  /// - Parameters:
  ///   - number: the case, as for ``advance(_:_:expecting:)``.
  ///   - request: the forgotten action with its legal day and facts.
  ///   - before: an event of the same day that it came before; otherwise it stands after
  ///     everything of its day.
  ///   - why: the reason, which stands on record.
  /// - Throws: as for ``correct(_:sequence:on:facts:clearing:why:)``.
  @discardableResult
  public func insert(_ number: String, _ request: Request, before: Int? = nil, why: String) throws
    -> Advanced
  {
    try repository.write { try insert(number, request, before: before, why: why, in: $0) }
  }

  func insert(
    _ number: String, _ request: Request, before: Int?, why: String, in session: Session
  ) throws -> Advanced {
    let known = try load(number, in: session)
    guard !request.action.isByLaw else {
      throw Refusal(
        action: request.action, state: known.case.state, reason: .byLawOnly,
        source: procedure.row(for: request.action)?.source ?? .law(.arl(30)),
        alternatives: procedure.actions(for: known.case))
    }
    var facts = try References(session, stamp).resolve(request.facts, on: request.day)
    facts[.action] = request.action
    facts[.before] = before
    facts[.why] = [.plain(why)]
    return try record(
      Event(.correction(.insert), on: request.day, facts: facts),
      changing: known.events.count + 1, after: known, in: session)
  }

  /// What a step of a dossier wrote in a case stands as long as the step does.
  private func checkNotMadeByDossier(_ number: String, sequence: Int, in session: Session) throws {
    let known = try load(number, in: session).case
    var filter = DossierFilter()
    filter.linkedCase = known.number.printed
    for kind in DossierKind.allCases {
      for line in try session.list(kind, filter, on: today) {
        let dossier = try session.dossier(line.id, of: kind).dossier
        guard
          dossier.state != .voided,
          dossier.entries.contains(where: { $0.facts[.caseSequence] == sequence })
        else { continue }
        throw TrackerError.madeByDossier(
          number: known.number.printed, sequence: sequence, dossier: line.number.printed)
      }
    }
  }

  private func entry(_ sequence: Int, of case: Case) throws -> HistoryEntry {
    let entry = `case`.entries.first { $0.sequence == sequence || $0.correctedBy == sequence }
    guard let entry else {
      throw TrackerError.notCorrectable(number: `case`.number.printed, sequence: sequence)
    }
    guard !entry.action.isByLaw else {
      throw TrackerError.madeByLaw(number: `case`.number.printed, sequence: sequence)
    }
    return entry
  }

  /// Replays the corrected history and records the correction with what follows from it.
  /// - Parameters:
  ///   - others: corrections that are made together with it.
  ///   - changing: the entry whose facts the correction states, if any.
  private func record(
    _ correction: Event, and others: [Event] = [], changing: Int?,
    after before: (case: Case, events: [SequencedEvent]),
    in session: Session
  ) throws -> Advanced {
    let setting = try session.setting()
    var sequence = before.events.count
    var events = before.events
    func with(_ added: Event...) -> [SequencedEvent] { with(added) }
    func with(_ added: [Event]) -> [SequencedEvent] {
      events
        + added.enumerated().map {
          SequencedEvent(sequence: sequence + 1 + $0.offset, event: $0.element)
        }
    }
    let replay = try procedure.replay(
      History(with([correction] + others)), id: before.case.id, under: setting, today: today)
    func record(_ event: Event) throws {
      let sealed = Event(event.kind, on: event.effectiveOn, facts: try session.seal(event.facts))
      events = with(sealed)
      sequence += 1
      try session.append(sealed, to: before.case.id, sequence: sequence, stamp)
    }
    // What the procedure presumes is written out, as for any event.
    let presumed = changing.flatMap { replay.facts[$0] } ?? Facts()
    let written = Event(
      correction.kind, on: correction.effectiveOn,
      facts: correction.facts.overlaid(with: presumed))
    try record(written)
    for other in others { try record(other) }
    for superseded in replay.superseded {
      var facts = Facts()
      facts[.target] = superseded
      facts[.why] = [
        .plain("第 \(before.events.count + 1) 条更正后不再发生 / no longer so after that correction")
      ]
      try record(Event(.correction(.annul), on: correction.effectiveOn, facts: facts))
    }
    for implied in replay.implied {
      guard case .action(let action) = implied.kind else { continue }
      var facts = implied.facts
      facts[.action] = action
      try record(Event(.correction(.insert), on: implied.effectiveOn, facts: facts))
    }
    guard let corrected = Case(id: before.case.id, History(events)) else {
      throw TrackerError.broken("a corrected history that cannot be folded")
    }
    let projector = Projector(procedure: procedure, setting: setting)
    let projection = projector.project(corrected)
    guard projection.row.isSameBesidesWords(as: projector.project(replay.case).row) else {
      throw TrackerError.broken("a corrected history that folds to another case than was decided")
    }
    try session.write(projection, replacing: projector.project(before.case))
    return Advanced(
      case: corrected, lapse: nil, event: written, sequence: before.events.count + 1,
      clocks: Clocks(setting).open(of: corrected).filter { $0.hasBegun(by: today) },
      source: nil)
  }
}

extension Facts {
  /// Days that an action presumes to be its own where nothing is stated.
  private static let presumed: [FactName] = [
    .applicantSigned, .respondentSigned, .thirdPartySigned, .sealed, .consentedOn,
  ]

  /// These facts with the presumed days that fell on `old` moved to `new`.
  fileprivate func moving(from old: CivilDate, to new: CivilDate) -> Facts {
    var moved = self
    for entry in entries where Self.presumed.contains(entry.name) && entry.value == .day(old) {
      moved[value: entry.name] = .day(new)
    }
    return moved
  }
}
