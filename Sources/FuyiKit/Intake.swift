import FuyiCore
import FuyiLaw
import FuyiStore

extension CaseTracker {
  /// Takes many histories in, all in one transaction: an error thrown inside undoes all of them.
  /// - Parameters:
  ///   - dryRun: whether to undo all of it at the end.
  ///   - body: what takes the histories in, one after another.
  public func intake<Value>(dryRun: Bool = false, _ body: (Intake) throws -> Value) throws -> Value
  {
    func run(_ session: Session) throws -> Value {
      try session.withCache(ofMebibytes: 64) {
        let intake = try Intake(self, session)
        let value = try body(intake)
        try intake.takeIn()
        return value
      }
    }
    return try dryRun ? repository.tryOut(run) : repository.write(run)
  }
}

/// Takes histories of cases in, deciding every step through the procedure.
///
/// A history is decided whole before anything of it is written, and its projections are written once,
/// as they stand at its end. It must not outlive the closure that it was given to.
public final class Intake {
  private let tracker: CaseTracker
  private let session: Session
  private let setting: LegalSetting
  private let projector: Projector
  private let stamp: Stamp
  private let ownAuthority: String
  private let authorities: [String: Authority]
  private let memory = ReferenceMemory()
  private var serials: [AuthorityYear: Int] = [:]
  private var head: Head
  /// Cases written since it was last looked at how much waits for the rollups.
  private var waiting = 0

  private struct AuthorityYear: Hashable {
    let authority: String
    let year: Int
  }

  private struct AuthorityNumber {
    let series: AuthorityYear
    let serial: Int
  }

  /// A history after it has been decided, before it is written.
  private struct Decided {
    var `case`: Case
    var events: [Event]
    var vault: [KeptWords]
  }

  init(_ tracker: CaseTracker, _ session: Session) throws {
    self.tracker = tracker
    self.session = session
    setting = try session.setting()
    projector = Projector(procedure: tracker.procedure, setting: setting)
    stamp = tracker.stamp
    guard let office = try session.office() else { throw StoreError.unreadable("office") }
    ownAuthority = office.authority
    authorities = Dictionary(
      try session.authorities().map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    head = try session.head()
  }

  /// Takes a case in.
  ///
  /// One with a number of its old ledger is known by that number, and keeps it where it is one of its
  /// authority's own. One without is looked for by its applicant and act, as any registration is.
  /// - Throws: ``IntakeRefusal`` with the first step that is refused, nothing of the history being
  ///   written then; `StoreError` where the file itself fails.
  public func take(_ history: LedgerHistory) throws -> Taken {
    defer { memory.forgetNewcomers() }
    let registration = try step(nil) {
      try References(session, stamp, memory: memory).resolve(
        history.registration, on: history.filedOn)
    }
    let given = given(registration)
    if let known = try existing(registration, given) {
      return try .known(
        number: known.number, isSame: tells(history, registration, the: known.id))
    }
    let numbered = try step(nil) { try number(registration, given, filedOn: history.filedOn) }
    let decided = try decide(history, registration: numbered.facts)
    try write(decided)
    serials[numbered.series] = numbered.last
    return .added(number: decided.case.number, events: decided.events.count)
  }

  private func step<Value>(_ index: Int?, _ body: () throws -> Value) throws(IntakeRefusal) -> Value
  {
    do { return try body() } catch { throw IntakeRefusal(step: index, reason: error) }
  }

  // MARK: Cases on record

  private func existing(_ registration: Facts, _ given: AuthorityNumber?) throws -> (
    id: Int, number: CaseNumber
  )? {
    if let number = registration[.importedNumber] {
      let id =
        if let given {
          try session.caseID(
            importedNumber: number, orSerial: given.serial, of: given.series.year,
            authority: given.series.authority)
        } else {
          try session.caseID(importedNumber: number)
        }
      return try id.map { try ($0, session.number(of: $0)) }
    }
    guard let printed = try SameAct(session, usesIndex: false).find(registration),
      let id = try session.caseID(number: printed, authority: ownAuthority)
    else { return nil }
    return try (id, session.number(of: id))
  }

  /// The number that an authority has given a case already, where the ledger's is one of its own.
  private func given(_ registration: Facts) -> AuthorityNumber? {
    let code = registration[.authority] ?? ownAuthority
    guard let number = registration[.importedNumber],
      let parts = authorities[code]?.parts(ofPrinted: number)
    else { return nil }
    return AuthorityNumber(
      series: AuthorityYear(authority: code, year: parts.year), serial: parts.serial)
  }

  /// Whether the first events of a case on record are those that a history implies.
  private func tells(_ history: LedgerHistory, _ registration: Facts, the id: Int) throws -> Bool {
    let recorded = try session.events(of: id)
    guard let first = recorded.first?.event else { return false }
    var complete = registration
    // The number of the ledger is the case's own where it was registered here.
    for name in Self.allotted + [.importedNumber] {
      complete[value: name] = first.facts[value: name]
    }
    guard let decided = try? decide(history, registration: complete, sealing: false),
      recorded.count >= decided.events.count
    else { return false }
    return try zip(recorded, decided.events).allSatisfy { stored, implied in
      try stored.event.kind == implied.kind && stored.event.effectiveOn == implied.effectiveOn
        && revealed(stored.event.facts) == implied.facts
    }
  }

  private static let allotted: [FactName] = [.authority, .year, .serial, .number]

  private func revealed(_ facts: Facts) throws -> Facts {
    var plain = facts
    for entry in facts.entries {
      guard case .words(let words) = entry.value else { continue }
      plain[value: entry.name] = .words(
        try words.map { try session.reveal($0).map(Words.plain) ?? $0 })
    }
    return plain
  }

  // MARK: Deciding

  private func number(
    _ registration: Facts, _ given: AuthorityNumber?, filedOn day: CivilDate
  ) throws -> (
    facts: Facts, series: AuthorityYear, last: Int
  ) {
    let code = registration[.authority] ?? ownAuthority
    guard let authority = authorities[code] else {
      throw TrackerError.unknown(
        .authority, given: code,
        candidates: authorities.values.sorted { $0.code < $1.code }
          .flatMap { [$0.code, $0.name.zh] })
    }
    let series = given?.series ?? AuthorityYear(authority: code, year: day.year)
    let next =
      try serials[series].map { $0 + 1 }
      ?? session.nextSerial(authority: code, year: series.year)
    let serial = given?.serial ?? next
    let number = authority.number(year: series.year, serial: serial)
    var facts = registration
    facts[.authority] = code
    facts[.year] = number.year
    facts[.serial] = serial
    facts[.number] = number.printed
    return (facts, series, last: max(serial, next - 1))
  }

  private func decide(
    _ history: LedgerHistory, registration: Facts, sealing: Bool = true
  ) throws -> Decided {
    var vault: [KeptWords] = []
    func sealed(_ event: Event) -> Event {
      guard sealing else { return event }
      return Event(
        event.kind, on: event.effectiveOn, facts: event.facts.sealed(keeping: &vault))
    }
    let first = try step(nil) {
      sealed(
        try tracker.procedure.decide(
          Request(.register, on: history.filedOn, facts: registration), on: nil, under: setting,
          today: tracker.today))
    }
    // Its id is the position that its first event will have.
    guard
      var current = Case(
        id: head.position + 1, History([SequencedEvent(sequence: 1, event: first)]))
    else { throw TrackerError.broken("a registration that cannot be folded") }
    var events = [first]
    func record(_ event: Event) {
      let event = sealed(event)
      events.append(event)
      if let entry = event.entry(sequence: events.count) { current = current.applying(entry) }
    }
    for (index, request) in history.requests.enumerated() {
      try step(index) {
        let lapse = tracker.procedure.lapse(
          of: current, before: min(request.day, tracker.today), under: setting)
        if let lapse { record(lapse) }
        let facts = try References(session, stamp, memory: memory).resolve(
          request.facts, on: request.day)
        let event: Event
        do throws(Refusal) {
          event = try tracker.procedure.decide(
            Request(request.action, on: request.day, facts: facts), on: current, under: setting,
            today: tracker.today)
        } catch { throw error.after(lapse) }
        record(event)
      }
    }
    return Decided(case: current, events: events, vault: vault)
  }

  // MARK: Writing

  private func write(_ decided: Decided) throws {
    var decided = decided
    if !memory.newcomers.isEmpty {
      for newcomer in memory.newcomers {
        try session.add(newcomer.official, on: newcomer.day, stamp)
      }
      memory.newcomers = []
      head = try session.head()
      // The officials' events have taken the positions that the case was to have.
      decided.case = try refolded(decided)
    }
    try session.keep(decided.vault)
    for (index, event) in decided.events.enumerated() {
      try session.append(
        sealed: event, to: index == 0 ? nil : decided.case.id, sequence: index + 1, stamp,
        after: &head)
    }
    try session.write(projector.project(decided.case), replacing: nil, isOneOfMany: true)
    waiting += 1
    if waiting == Self.casesBetweenLooks { try takeIn(above: Self.capacity) }
  }

  /// Has the rollups add what waits, in fewer and larger lots than where cases are written one by one.
  fileprivate func takeIn(above capacity: Int = Session.usualCapacity) throws {
    try session.takeInRollups(above: capacity)
    waiting = 0
  }

  private static let casesBetweenLooks = 1024
  private static let capacity = 16_384

  private func refolded(_ decided: Decided) throws -> Case {
    let events = decided.events.enumerated().map {
      SequencedEvent(sequence: $0.offset + 1, event: $0.element)
    }
    guard let folded = Case(id: head.position + 1, History(events)) else {
      throw TrackerError.broken("a history that cannot be folded")
    }
    return folded
  }
}
