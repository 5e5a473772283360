public import FuyiCore
public import FuyiLaw
public import FuyiStore

/// Tracks reconsideration cases in one file: loads, decides and saves, each call in one transaction.
///
/// ```swift
/// let tracker = CaseTracker(repository: try .open(at: "fuyi.sqlite"), recorder: "wang")
/// let registered = try tracker.register(on: day, facts: facts)
/// try tracker.advance(registered.case.number.printed, Request(.accept, on: day))
/// ```
public struct CaseTracker: Sendable {
  /// The file.
  public let repository: Repository
  /// The procedure that decides.
  public let procedure: Procedure
  /// The day of asking; nothing can be reported that happened after it.
  public let today: CivilDate
  /// The account that records.
  public let recorder: String
  /// How words about people are handed out; what papers and letters are made from is always in clear.
  public let showing: WordsShown
  private let instant: @Sendable () -> String

  /// A tracker over a file.
  /// - Parameters:
  ///   - repository: the file, newly made or opened.
  ///   - recorder: the account that events are recorded under.
  ///   - today: the day of asking; Beijing's unless rehearsing.
  ///   - procedure: what decides; the law's own unless another is tried out.
  ///   - showing: how words about people are handed out; in clear where nothing is said.
  ///   - instant: the clock that stamps events, in UTC.
  public init(
    repository: Repository, recorder: String, today: CivilDate = SystemClock.today(),
    procedure: Procedure = .statutory, showing: WordsShown = .clear,
    instant: @escaping @Sendable () -> String = SystemClock.instant
  ) {
    self.repository = repository
    self.procedure = procedure
    self.today = today
    self.recorder = recorder
    self.showing = showing
    self.instant = instant
  }

  var stamp: Stamp {
    Stamp(recordedAt: instant(), recordedOn: today, recorder: recorder)
  }

  // MARK: What happens to cases

  /// Registers a case and allots its number.
  /// - Parameters:
  ///   - day: the day of filing.
  ///   - facts: who, against whom, where and about what; references by code or name.
  ///   - anyway: whether to register although the same act is disputed by the same applicant already.
  /// - Throws: `Refusal`, ``TrackerError/sameAct(number:)``,
  ///   ``TrackerError/unknown(_:given:candidates:)`` or `StoreError`; nothing is written then.
  public func register(on day: CivilDate, facts: Facts, anyway: Bool = false) throws -> Registered {
    try repository.write { try register(in: $0, on: day, facts: facts, anyway: anyway) }
  }

  /// Does an action to a case, after what the law has done to it by then.
  /// - Parameters:
  ///   - number: the printed number, `YEAR-SERIAL` under the office's own authority, or a number of an
  ///     old ledger.
  ///   - request: the action with its legal day and facts.
  ///   - expecting: the last sequence that the caller has seen; refused where the case has gone on.
  /// - Throws: `Refusal`, ``TrackerError`` or `StoreError`; nothing is written then.
  @discardableResult
  public func advance(_ number: String, _ request: Request, expecting: Int? = nil) throws
    -> Advanced
  {
    try repository.write { try advance(in: $0, number, request, expecting: expecting) }
  }

  /// Does many actions in one transaction: all of them or none.
  ///
  /// A step may name the case of an earlier one as `@N`, N counting from 1.
  /// - Throws: ``TrackerError/batch(line:_:)`` with the first that is refused.
  @discardableResult
  public func batch(_ steps: [BatchStep]) throws -> [BatchResult] {
    try inTurn(steps) { session, step, done in
      switch step {
      case .register(let day, let facts, let anyway):
        .registered(try register(in: session, on: day, facts: facts, anyway: anyway))
      case .advance(let number, let request):
        .advanced(
          try advance(
            in: session,
            number.batchIndex(in: done.indices).map { done[$0].case.number.printed } ?? number,
            request, expecting: nil))
      }
    }
  }

  /// Takes steps one after another in one transaction, each with what those before it have given.
  /// - Throws: ``TrackerError/batch(line:_:)`` with the first that is refused; nothing is written then.
  func inTurn<Step, Done>(
    _ steps: [Step], _ take: (Session, Step, [Done]) throws -> Done
  ) throws -> [Done] {
    try repository.write { session in
      // Together they change more than is kept for a single one.
      try session.withCache {
        var done: [Done] = []
        for (index, step) in steps.enumerated() {
          do { done.append(try take(session, step, done)) } catch {
            throw TrackerError.batch(line: index + 1, error)
          }
        }
        return done
      }
    }
  }

  private func register(in session: Session, on day: CivilDate, facts: Facts, anyway: Bool) throws
    -> Registered
  {
    let (setting, stamp) = (try session.setting(), stamp)
    let resolved = try References(session, stamp).resolve(facts, on: day)
    guard let own = try session.ownAuthority() else { throw StoreError.unreadable("office") }
    let code = resolved[.authority] ?? own
    guard let authority = try session.authority(code: code) else {
      throw TrackerError.unknown(
        .authority, given: code,
        candidates: try session.authorities().flatMap { [$0.code, $0.name.zh] })
    }
    let existing = try SameAct(session).find(resolved)
    if let existing, !anyway { throw TrackerError.sameAct(number: existing) }
    let serial = try session.nextSerial(authority: code, year: day.year)
    let number = authority.number(year: day.year, serial: serial)
    var complete = resolved
    complete.reserveCapacity(complete.entries.count + 4)
    complete[.authority] = code
    complete[.year] = number.year
    complete[.serial] = serial
    complete[.number] = number.printed
    let decided = try procedure.decide(
      Request(.register, on: day, facts: complete), on: nil, under: setting, today: today)
    let event = Event(decided.kind, on: day, facts: try session.seal(decided.facts))
    let id = try session.append(event, to: nil, sequence: 1, stamp)
    guard let registered = Case(id: id, History([SequencedEvent(sequence: 1, event: event)])) else {
      throw TrackerError.broken("a registration that cannot be folded")
    }
    let projector = Projector(procedure: procedure, setting: setting)
    let (projection, open) = projector.projectWithClocks(registered)
    try session.write(projection, replacing: nil)
    let assessment = setting.calendar.assessFiling(
      registered.registration.filing, filedOn: registered.registration.timelyOn,
      under: setting.rulebook(filedOn: day))
    return Registered(
      case: registered, clocks: open, filing: assessment,
      sameActAs: existing,
      earlierOfSamePerson: try session.cases(naming: event.facts[.identity] ?? [], besides: id))
  }

  func advance(
    in session: Session, _ number: String, _ request: Request, expecting: Int?
  ) throws -> Advanced {
    let (setting, stamp) = (try session.setting(), stamp)
    let before = try load(number, in: session)
    let lastSequence = before.events.last?.sequence ?? 0
    if let expecting, expecting != lastSequence {
      throw TrackerError.stale(
        number: before.case.number.printed, expected: expecting, actual: lastSequence,
        state: before.case.state)
    }
    var current = before.case
    var sequence = lastSequence
    func record(_ event: Event) throws {
      let sealed = Event(event.kind, on: event.effectiveOn, facts: try session.seal(event.facts))
      sequence += 1
      try session.append(sealed, to: current.id, sequence: sequence, stamp)
      if let entry = sealed.entry(sequence: sequence) { current = current.applying(entry) }
    }
    // A day that lies ahead is refused for that, not for what the law will have done by then.
    let lapse = procedure.lapse(of: current, before: min(request.day, today), under: setting)
    if let lapse { try record(lapse) }
    let facts = try References(session, stamp).resolve(request.facts, on: request.day)
    let event: Event
    do {
      event = try procedure.decide(
        Request(request.action, on: request.day, facts: facts), on: current, under: setting,
        today: today)
    } catch {
      throw error.after(lapse)
    }
    try record(event)
    let projector = Projector(procedure: procedure, setting: setting)
    let (earlier, projection, open) = projector.project(before.case, after: current)
    try session.write(projection, replacing: earlier)
    let row =
      procedure.row(for: request.action, from: before.case.state)
      ?? procedure.row(for: request.action)
    return Advanced(
      case: current, lapse: lapse, event: event, sequence: sequence,
      clocks: open.filter { $0.hasBegun(by: request.day) },
      source: row?.source)
  }

  /// A case with its events.
  func load(_ number: String, in session: Session) throws -> (case: Case, events: [SequencedEvent])
  {
    let id = try caseID(number, in: session)
    let events = try session.events(of: id)
    guard let folded = Case(id: id, History(events)) else {
      throw StoreError.unreadable("case \(id)")
    }
    return (folded, events)
  }

  func caseID(_ number: String, in session: Session) throws -> Int {
    try References(session, stamp).caseID(number)
  }
}
