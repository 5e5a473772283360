public import FuyiCore
public import FuyiLaw
import FuyiStore

extension CaseTracker {
  /// Puts other facts, or another day, in place of a dossier's event.
  /// - Parameters:
  ///   - kind: whose event it is.
  ///   - number: the dossier, as for ``advance(_:_:_:expecting:)``.
  ///   - sequence: the event, or the correction of it that counts now.
  ///   - day: its new legal day, or nil to keep it.
  ///   - facts: laid over those on record.
  ///   - clearing: facts to take away.
  ///   - why: the reason, which stands on record.
  /// - Throws: `DossierReplayRefusal` naming the later event that would be refused, `DossierRefusal`
  ///   where the event wrote a record in a case that the correction would leave behind,
  ///   ``TrackerError`` or `StoreError`; nothing is written then.
  @discardableResult
  public func correct(
    _ kind: DossierKind, _ number: String, sequence: Int, on day: CivilDate? = nil,
    facts: Facts = Facts(), clearing: [FactName] = [], why: String
  ) throws -> DossierAdvanced {
    try repository.write { session in
      let before = try load(kind, number, in: session)
      let found = before.dossier.entries.first {
        $0.sequence == sequence || $0.correctedBy == sequence
      }
      guard let entry = found else {
        throw TrackerError.notCorrectable(
          number: before.dossier.number.printed, sequence: sequence)
      }
      let fixed: [FactName] = [
        .year, .serial, .number, .letterKind, .caseSequence, .escalatedFrom, .escalatedTo,
      ]
      if let name = fixed.first(where: { facts.has($0) || clearing.contains($0) }) {
        throw TrackerError.fixedFact(name)
      }
      let newDay = day ?? entry.effectiveOn
      let given = try References(session, stamp).resolve(facts, on: newDay)
      var corrected = entry.facts.without(clearing).overlaid(with: given)
      try dossierProcedure.checkCorrection(of: entry, on: newDay, corrected, in: before.dossier)
      var inCase: Advanced?
      if !entry.facts.has(.caseSequence) {
        // What it did not do to a case as it stood, it may do as it is corrected.
        inCase = try correctInCase(entry, on: newDay, corrected, before, why: why, in: session)
        corrected[.caseSequence] = inCase?.sequence
      }
      corrected[.target] = entry.sequence
      corrected[.why] = [.plain(why)]
      return try record(
        EventOf(.correction(.replace), on: newDay, facts: corrected), changing: entry.sequence,
        after: before, in: session, inCase)
    }
  }

  /// Takes a dossier's event out, undoes a correction, or voids a whole entry (its first event); what
  /// the event did to a case is taken out there too.
  /// - Throws: as for ``correct(_:_:sequence:on:facts:clearing:why:)``, and `ReplayRefusal` where the
  ///   case cannot do without it.
  @discardableResult
  public func annul(_ kind: DossierKind, _ number: String, sequence: Int, why: String) throws
    -> DossierAdvanced
  {
    try repository.write { session in
      if sequence == 1 {
        var facts = Facts()
        facts[.reason] = [.plain(why)]
        return try advance(
          kind, number, DossierRequest(.void, on: today, facts: facts), expecting: nil, in: session)
      }
      let before = try load(kind, number, in: session)
      let printed = before.dossier.number.printed
      guard let target = before.events.first(where: { $0.sequence == sequence }) else {
        throw TrackerError.notCorrectable(number: printed, sequence: sequence)
      }
      var facts = Facts()
      facts[.target] = sequence
      facts[.why] = [.plain(why)]
      let event = EventOf<DossierStep>(
        .correction(.annul), on: target.event.effectiveOn, facts: facts)
      let after =
        before.events + [SequencedEventOf(sequence: before.events.count + 1, event: event)]
      guard HistoryOf(after) != HistoryOf(before.events) else {
        throw TrackerError.notCorrectable(number: printed, sequence: sequence)
      }
      var inCase: Advanced?
      if let number = before.dossier.linkedCase {
        let staying = HistoryOf(after).entries.compactMap { $0.facts[.caseSequence] }
        let gone = before.dossier.entries.compactMap { $0.facts[.caseSequence] }
          .filter { !staying.contains($0) }
        inCase = try annul(number, sequences: gone, why: why, in: session)
      }
      return try record(event, changing: nil, after: before, in: session, inCase)
    }
  }

  /// Puts in a step that was forgotten, and in the linked case what follows from it.
  /// - Parameters:
  ///   - kind: whose step it is.
  ///   - number: the dossier, as for ``advance(_:_:_:expecting:)``.
  ///   - request: the forgotten step with its legal day and facts.
  ///   - before: an event of the same day that it came before; otherwise it stands after everything of
  ///     its day.
  ///   - why: the reason, which stands on record.
  /// - Throws: as for ``correct(_:_:sequence:on:facts:clearing:why:)``.
  @discardableResult
  public func insert(
    _ kind: DossierKind, _ number: String, _ request: DossierRequest, before: Int? = nil,
    why: String
  ) throws -> DossierAdvanced {
    try repository.write { session in
      let known = try load(kind, number, in: session)
      var facts = try References(session, stamp).resolve(request.facts, on: request.day)
      facts[.step] = request.step
      facts[.before] = before
      facts[.why] = [.plain(why)]
      let inCase = try insertInCase(request, facts, known, before, why: why, in: session)
      facts[.caseSequence] = inCase?.sequence
      return try record(
        EventOf(.correction(.insert), on: request.day, facts: facts),
        changing: known.events.count + 1, after: known, in: session, inCase)
    }
  }

  /// What a step does to the linked case as it is corrected and did not do as it stood, put in there.
  private func correctInCase(
    _ entry: DossierEntry, on day: CivilDate, _ facts: Facts, _ known: LoadedDossier, why: String,
    in session: Session
  ) throws -> Advanced? {
    guard let number = facts[.linkedCase] ?? known.dossier.linkedCase else { return nil }
    let linked = try load(number, in: session).case
    let writing = try DossierWriting(self, session)
    let (id, kind) = (known.dossier.id, known.dossier.kind)
    let earlier = known.dossier.entries.prefix { $0.sequence != entry.sequence }
    let then = Dossier(id: id, kind: kind, HistoryOf(entries: Array(earlier)))
    func effect(on day: CivilDate, _ facts: Facts) throws -> Request? {
      try writing.effect(
        EventOf(entry.action, on: day, facts: facts), kind, entry.sequence, on: then, linked)
    }
    let isOther = facts[.linkedCase] != entry.facts[.linkedCase]
    let stood = isOther ? nil : try effect(on: entry.effectiveOn, entry.facts)
    guard stood == nil, let request = try effect(on: day, facts)
    else { return nil }
    return try insert(number, request, before: nil, why: why, in: session)
  }

  /// What the forgotten step would have done to the linked case on its day, put in there.
  private func insertInCase(
    _ request: DossierRequest, _ facts: Facts, _ known: LoadedDossier, _ before: Int?, why: String,
    in session: Session
  ) throws -> Advanced? {
    let writing = try DossierWriting(self, session)
    let earlier = known.dossier.entries.filter {
      $0.effectiveOn <= request.day && $0.sequence != before
    }
    let sequence = known.events.count + 1
    guard
      let then = Dossier(
        id: known.dossier.id, kind: known.dossier.kind, HistoryOf(entries: earlier)),
      let number = request.facts[.linkedCase] ?? known.dossier.linkedCase
    else { return nil }
    let linked = try load(number, in: session).case
    let stated = facts.without([.step, .before, .why])
    let effect = try writing.effect(
      EventOf(request.step, on: request.day, facts: stated), known.dossier.kind, sequence,
      on: then, linked)
    return try effect.map { try insert(number, $0, before: nil, why: why, in: session) }
  }

  /// Replays the corrected history and records the correction.
  /// - Parameter changing: the entry whose facts the correction states, if any.
  private func record(
    _ correction: EventOf<DossierStep>, changing: Int?, after before: LoadedDossier,
    in session: Session, _ inCase: Advanced?
  ) throws -> DossierAdvanced {
    let setting = try session.setting()
    let (kind, sequence) = (before.dossier.kind, before.events.count + 1)
    func with(_ event: EventOf<DossierStep>) -> [SequencedEventOf<DossierStep>] {
      before.events + [SequencedEventOf(sequence: sequence, event: event)]
    }
    let replay = try dossierProcedure.replay(
      HistoryOf(with(correction)), id: before.dossier.id, kind: kind,
      in: DossierContext(setting: setting, today: today))
    if let number = before.dossier.linkedCase ?? replay.dossier.linkedCase {
      try dossierProcedure.checkCase(
        try load(number, in: session).case, from: before.dossier, to: replay.dossier,
        changing: changing)
    }
    // What practice presumes is written out, as for any event.
    let presumed = changing.flatMap { replay.facts[$0] } ?? Facts()
    let written = EventOf<DossierStep>(
      correction.kind, on: correction.effectiveOn,
      facts: try session.seal(correction.facts.overlaid(with: presumed)))
    try session.append(written, of: kind, to: before.dossier.id, sequence: sequence, stamp)
    let projector = DossierProjector(calendar: setting.calendar)
    guard
      let corrected = Dossier(id: before.dossier.id, kind: kind, HistoryOf(with(written))),
      projector.project(corrected).row == projector.project(replay.dossier).row
    else { throw TrackerError.broken("a corrected dossier that folds to another than was decided") }
    return try DossierWriting(self, session).finish(
      corrected, written, sequence, before.dossier, inCase)
  }
}
