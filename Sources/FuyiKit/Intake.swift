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
        try session.joinSearchParts(afterTaking: intake.written)
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
  private let judge: IntakeJudge
  private let stamp: Stamp
  private let ownAuthority: String
  private let authorities: [String: Authority]
  private let memory = ReferenceMemory()
  private var serials: [AuthorityYear: Int] = [:]
  private var head: Head
  /// Cases written.
  fileprivate private(set) var written = 0

  private struct AuthorityYear: Hashable {
    let authority: String
    let year: Int
  }

  private struct AuthorityNumber {
    let series: AuthorityYear
    let serial: Int
  }

  init(_ tracker: CaseTracker, _ session: Session) throws {
    self.tracker = tracker
    self.session = session
    judge = IntakeJudge(
      procedure: tracker.procedure, setting: try session.setting(), today: tracker.today)
    stamp = tracker.stamp
    guard let office = try session.office() else { throw StoreError.unreadable("office") }
    ownAuthority = office.authority
    authorities = Dictionary(
      try session.authorities().map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    head = try session.head()
    // So that the first rows can be decided ahead too.
    remember(.agency, try session.agencies().map { ($0.code, $0.name.zh) })
    remember(.region, try session.regions().map { ($0.code, $0.name.zh) })
    remember(.official, try session.officials().map { ($0.code, $0.name) })
  }

  /// Remembers codes and names; a code is meant before a name, and of several the first.
  private func remember(_ kind: RecordKind, _ list: [(code: String, name: String?)]) {
    for item in list { memory[kind, item.code] = item.code }
    for item in list {
      if let name = item.name, memory[kind, name] == nil { memory[kind, name] = item.code }
    }
  }

  /// What decides histories ahead, on another thread.
  public var foresight: IntakeForesight {
    IntakeForesight(
      judge: judge, memory: memory, ownAuthority: ownAuthority, repository: tracker.repository)
  }

  /// Takes a case in.
  ///
  /// One with a number of its old ledger is known by that number, and keeps it where it is one of its
  /// authority's own. One without is looked for by its applicant and act, as any registration is.
  /// - Parameters:
  ///   - history: what is told.
  ///   - foreseen: what this intake's ``foresight`` has made of it, if anything.
  /// - Throws: ``IntakeRefusal`` with the first step that is refused, nothing of the history being
  ///   written then; `StoreError` where the file itself fails.
  public func take(_ history: LedgerHistory, foreseen: ForeseenHistory? = nil) throws -> Taken {
    defer { memory.forgetNewcomers() }
    let registration =
      try foreseen?.registration
      ?? IntakeJudge.step(nil) { try resolve(history.registration, on: history.filedOn) }
    let given = given(registration)
    if let known = try existing(registration, given) {
      return try .known(
        number: known.number, isSame: tells(history, registration, the: known.id))
    }
    let numbered = try IntakeJudge.step(nil) {
      try number(registration, given, filedOn: history.filedOn)
    }
    var decided =
      try foreseen?.decided ?? decide(history, registration: numbered.put(into: registration))
    let first = decided.events[0]
    decided.events[0] = Event(
      first.kind, on: first.effectiveOn, facts: numbered.put(into: first.facts))
    try write(decided, numbered.number)
    serials[numbered.series] = numbered.last
    return .added(number: numbered.number, events: decided.events.count)
  }

  private func resolve(_ facts: Facts, on day: CivilDate) throws -> Facts {
    try References(session, self.stamp, memory: memory).resolve(facts, on: day)
  }

  private func decide(_ history: LedgerHistory, registration: Facts, sealing: Bool = true) throws
    -> IntakeJudge.Decided
  {
    try judge.decide(
      history, registration: registration, locking: sealing ? session.locked : nil,
      resolve: resolve)
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
    guard let printed = try SameAct(session).find(registration),
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
        try words.map { word in
          switch try session.standing(of: word) {
          case .kept(let text): .plain(text)
          // What cannot be read cannot be compared, and is no other history for that.
          case .locked: throw StoreError.noIdentityKey
          case .leftOut, .erased: word
          }
        })
    }
    return plain
  }

  // MARK: Numbers

  /// A number that a case is given, in its series.
  private struct Numbered {
    let number: CaseNumber
    let series: AuthorityYear
    /// The last serial number of the series with it.
    let last: Int

    /// Facts of a registration with the number.
    func put(into registration: Facts) -> Facts {
      var facts = registration
      facts[.authority] = number.authority
      facts[.year] = number.year
      facts[.serial] = number.serial
      facts[.number] = number.printed
      return facts
    }
  }

  private func number(
    _ registration: Facts, _ given: AuthorityNumber?, filedOn day: CivilDate
  ) throws -> Numbered {
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
    return Numbered(
      number: CaseNumber(
        authority: code, year: number.year, serial: serial, printed: number.printed),
      series: series, last: max(serial, next - 1))
  }

  // MARK: Writing

  private func write(_ decided: IntakeJudge.Decided, _ number: CaseNumber) throws {
    let newcomers = memory.newcomers
    if !newcomers.isEmpty {
      for newcomer in newcomers { try session.add(newcomer.official, on: newcomer.day, stamp) }
      memory.settle()
      head = try session.head()
    }
    let id = head.position + 1
    try session.keep(decided.vault)
    for (index, event) in decided.events.enumerated() {
      try session.append(
        sealed: event, to: index == 0 ? nil : id, sequence: index + 1, stamp, after: &head)
    }
    try session.write(decided.projection.placed(at: id, numbered: number), replacing: nil)
    written += 1
    if written.isMultiple(of: Session.searchLot) { try takeIn(above: Self.capacity) }
  }

  /// Has the rollups and the search index take in what waits, in fewer and larger lots than where cases are
  /// written one by one.
  fileprivate func takeIn(above capacity: Int = Session.usualCapacity) throws {
    try session.takeInRollups(above: capacity)
    try session.takeInSearch(above: Session.usualSearchCapacity)
  }

  private static let capacity = 16_384
}
