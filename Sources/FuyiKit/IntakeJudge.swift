import FuyiCore
import FuyiLaw
import FuyiStore

/// Decides whole histories through the procedure, without the file (台账经过的推定).
///
/// It looks at nothing that may change, so that it may decide on another thread what is taken in later.
struct IntakeJudge: Sendable {
  let procedure: Procedure
  let setting: LegalSetting
  let today: CivilDate

  /// A history after it has been decided, before it is written.
  struct Decided: Sendable {
    var events: [Event]
    let vault: [KeptWords]
    /// As the case stands at the end, under the number that it was decided with.
    let projection: Projection
  }

  /// Decides a registration and all that follows.
  /// - Parameters:
  ///   - history: what is told.
  ///   - registration: its facts with codes in the place of names, and with a number.
  ///   - lock: locks the number of a paper; nil where words are left as they are told.
  ///   - resolve: puts codes in the place of names in the facts of a request.
  /// - Throws: ``IntakeRefusal`` with the first step that is refused.
  func decide(
    _ history: LedgerHistory, registration: Facts, locking lock: ((String) throws -> String)?,
    resolve: (Facts, CivilDate) throws -> Facts
  ) throws -> Decided {
    var vault: [KeptWords] = []
    func sealed(_ event: Event) throws -> Event {
      guard let lock else { return event }
      return Event(
        event.kind, on: event.effectiveOn,
        facts: try event.facts.sealed(keeping: &vault, locking: lock))
    }
    let first = try Self.step(nil) {
      try sealed(
        procedure.decide(
          Request(.register, on: history.filedOn, facts: registration), on: nil, under: setting,
          today: today))
    }
    guard var current = Case(id: 0, History([SequencedEvent(sequence: 1, event: first)])) else {
      throw TrackerError.broken("a registration that cannot be folded")
    }
    var events = [first]
    func record(_ event: Event) throws {
      let event = try sealed(event)
      events.append(event)
      if let entry = event.entry(sequence: events.count) { current = current.applying(entry) }
    }
    for (index, request) in history.requests.enumerated() {
      try Self.step(index) {
        let lapse = procedure.lapse(of: current, before: min(request.day, today), under: setting)
        if let lapse { try record(lapse) }
        let facts = try resolve(request.facts, request.day)
        let event: Event
        do throws(Refusal) {
          event = try procedure.decide(
            Request(request.action, on: request.day, facts: facts), on: current, under: setting,
            today: today)
        } catch { throw error.after(lapse) }
        try record(event)
      }
    }
    let projector = Projector(procedure: procedure, setting: setting)
    return Decided(events: events, vault: vault, projection: projector.project(current))
  }

  /// Runs a step, whatever it throws being told with it.
  static func step<Value>(_ index: Int?, _ body: () throws -> Value) throws(IntakeRefusal) -> Value
  {
    do { return try body() } catch { throw IntakeRefusal(step: index, reason: error) }
  }
}

/// Decides histories ahead of their being taken in, on another thread (预先推定).
///
/// What needs the file, or is refused, is left to ``Intake/take(_:foreseen:)``, which comes to the same.
public struct IntakeForesight: Sendable {
  let judge: IntakeJudge
  let memory: ReferenceMemory
  let ownAuthority: String
  /// Has the key for numbers of papers, where there is one.
  let repository: Repository

  /// What a history comes to; nil where that cannot be told without the file.
  public func foresee(_ history: LedgerHistory) -> ForeseenHistory? {
    guard
      let checked = try? history.registration.checkingIdentities(filedOn: history.filedOn),
      let registration = resolved(checked)
    else { return nil }
    var numbered = registration
    // The number is given when its turn has come.
    numbered[.authority] = registration[.authority] ?? ownAuthority
    numbered[.year] = history.filedOn.year
    numbered[.serial] = 1
    numbered[.number] = "–"
    let decided = try? judge.decide(
      history, registration: numbered,
      locking: { number in
        // Only who writes may make a key.
        guard let locked = try repository.lockedByKnownKey(number) else { throw Unknown() }
        return locked
      },
      resolve: { facts, _ in
        guard let resolved = resolved(facts) else { throw Unknown() }
        return resolved
      })
    return decided.map { ForeseenHistory(registration: registration, decided: $0) }
  }

  private func resolved(_ facts: Facts) -> Facts? {
    do throws(Unknown) {
      return try facts.mappingReferences { (kind, given) throws(Unknown) in
        guard let code = memory.settled(kind, given) else { throw Unknown() }
        return code
      }
    } catch { return nil }
  }

  private struct Unknown: Error {}
}

/// A history that has been decided ahead; it holds for the intake that it was foreseen for.
public struct ForeseenHistory: Sendable {
  let registration: Facts
  let decided: IntakeJudge.Decided
}
