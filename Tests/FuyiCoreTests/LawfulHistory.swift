import FuyiCore
import FuyiLaw
import FuyiTestSupport

/// The history of one case from filing to the end of its review, drawn by lot; every step was
/// decided by the statutory procedure.
struct LawfulHistory: CustomStringConvertible {
  static let setting = LegalSetting.shipped
  static let today = day("2035-12-31")

  /// What was asked for, in order; the law's own acts are not among it.
  private(set) var requests: [Request] = []
  /// What went on record, with the law's own acts.
  private(set) var events: [SequencedEvent] = []
  private(set) var current: Case

  /// Draws a history; about a third of what is tried is refused and left out.
  init(using random: inout SplitMix64) throws {
    let filed = day("2024-03-01").adding(days: Int.random(in: 0..<1_150, using: &random))
    var registration = Facts.usual(for: .register, on: filed, case: nil)
    registration[.year] = 2025
    try self.init(registering: Request(.register, on: filed, facts: registration))
    for _ in 0..<Int.random(in: 6...16, using: &random) {
      if let request = draw(&random) { try? ask(request) }
    }
    if Int.random(in: 0..<3, using: &random) == 0 {
      let action: Action = current.state == .suspended ? .terminate : .decide
      let on = current.lastEffectiveOn.adding(days: Int.random(in: 0...40, using: &random))
      try? ask(Request(action, on: on, facts: .usual(for: action, on: on, case: current)))
    }
  }

  /// Decides requests one after the other; the first is the registration.
  init(deciding requests: [Request]) throws {
    try self.init(registering: requests[0])
    for request in requests.dropFirst() { try ask(request) }
  }

  private init(registering request: Request) throws {
    let event = try Procedure.statutory.decide(
      request, on: nil, under: Self.setting, today: Self.today)
    events = [SequencedEvent(sequence: 1, event: event)]
    guard let registered = Case(id: 7, History(events)) else {
      throw BuilderError.registrationLacksFacts
    }
    current = registered
    requests = [request]
  }

  /// Does what is asked for, or throws the refusal and leaves everything as it was.
  private mutating func ask(_ request: Request) throws {
    var next = self
    if let lapse = Procedure.statutory.lapse(
      of: current, before: request.day, under: Self.setting)
    {
      next.record(lapse)
    }
    next.record(
      try Procedure.statutory.decide(
        request, on: next.current, under: Self.setting, today: Self.today))
    next.requests.append(request)
    self = next
  }

  private mutating func record(_ event: Event) {
    events.append(SequencedEvent(sequence: events.count + 1, event: event))
    guard let entry = event.entry(sequence: events.count) else { return }
    current = current.applying(entry)
  }

  // MARK: Drawing

  private func draw(_ random: inout SplitMix64) -> Request? {
    let pool: [Action] =
      switch current.state {
      case .filed: [.accept, .accept, .accept, .takeOver, .requestCorrection, .assign]
      case .awaitingCorrection: [.prolong, .correct, .correct, .assign]
      case .underReview:
        [
          .suspend, .suspend, .suspend, .suspend, .extend, .inspect, .appraise, .serveCopy,
          .serveCopy, .receive, .answer, .replaceParty, .switchToOrdinary, .hearOpinions,
        ]
      case .suspended: [.resume, .resume, .resume, .resume, .serveCopy, .receive, .answer]
      default: []
      }
    guard let action = pool.randomElement(using: &random) else { return nil }
    let on = drawDay(action, &random)
    var facts = Facts.usual(for: action, on: on, case: current)
    vary(&facts, action, on, &random)
    return Request(action, on: on, facts: facts)
  }

  /// Some days on; half of the suspensions begin about the end of the review.
  private func drawDay(_ action: Action, _ random: inout SplitMix64) -> CivilDate {
    let last = current.lastEffectiveOn
    if action == .suspend, random.next() % 2 == 0,
      let count = Clocks(Self.setting).review(of: current)?.count, count.rawEnd > last
    {
      let slack = count.due.days(since: count.rawEnd)
      return count.rawEnd.adding(days: Int.random(in: -1...slack + 1, using: &random))
    }
    return last.adding(days: [0, 0, 1, 1, 2, 3, 5, 8, 13].randomElement(using: &random) ?? 0)
  }

  private func vary(
    _ facts: inout Facts, _ action: Action, _ on: CivilDate, _ random: inout SplitMix64
  ) {
    switch action {
    case .accept:
      facts[.procedure] = ReviewProcedure.allCases.randomElement(using: &random)
      guard Int.random(in: 0..<4, using: &random) == 0 else { break }
      facts[.reviewDays] = Int.random(in: 15...60, using: &random)
      facts[.byLaw] = words("某法")
    case .takeOver: facts[.acceptedOn] = on.adding(days: -Int.random(in: 0...20, using: &random))
    case .requestCorrection:
      facts[.received] = on.adding(days: Int.random(in: 0...3, using: &random))
    case .serveCopy where Bool.random(using: &random):
      facts[.received] = on.adding(days: Int.random(in: 0...3, using: &random))
    case .prolong where Bool.random(using: &random):
      facts[.days] = nil
      facts[.until] = on.adding(days: Int.random(in: 10...40, using: &random))
    case .prolong: facts[.days] = Int.random(in: 1...10, using: &random)
    case .inspect, .appraise:
      facts[.begun] = on.adding(days: -Int.random(in: 0...12, using: &random))
    case .suspend:
      facts[.suspensionGround] = SuspensionGround.allCases.randomElement(using: &random)
    case .extend: facts[.days] = Int.random(in: 1...20, using: &random)
    default: break
    }
  }

  /// A day a line, as it was asked for.
  var description: String {
    events.map { item in
      let facts = item.event.facts
      let stated: [String?] = [
        facts[.procedure]?.code, facts[.reviewDays].map { "\($0) d" },
        facts[.days].map { "+\($0)" }, facts[.until].map { "until \($0)" },
        facts[.begun].map { "from \($0)" }, facts[.received].map { "received \($0)" },
        facts[.acceptedOn].map { "accepted \($0)" },
        facts[.suspensionGround].map { "ground \($0.code)" },
      ]
      let text = stated.compactMap { $0 }.joined(separator: ", ")
      return "\(item.sequence). \(item.event.effectiveOn) \(item.event.kind.code) \(text)"
    }.joined(separator: "\n")
  }
}

/// A clock without the place in the record of what started it.
struct ClockView: Hashable, CustomStringConvertible {
  let id: ClockID
  let party: String?
  let from: CivilDate
  let status: Clock.Status
  let due: CivilDate?
  let rawEnd: CivilDate?
  let provisional: Bool

  init(_ clock: Clock) {
    (id, party, from, status) = (clock.id, clock.party, clock.from, clock.status)
    (due, rawEnd, provisional) = (clock.due, clock.count.rawEnd, clock.isProvisional)
  }

  static func all(of case: Case) -> [ClockView] {
    Clocks(LawfulHistory.setting).clocks(of: `case`).map(ClockView.init)
  }

  var description: String {
    "\(id.code) from \(from): \(status), due \(due?.description ?? "-"), "
      + "raw \(rawEnd?.description ?? "-")\(provisional ? ", provisional" : "")"
  }
}

extension LawfulHistory {
  /// What the histories of a test are drawn from.
  static let seeds: [UInt64] = [1, 30, 62, 2_023, 88]

  /// Draws histories and says which of them do not hold; a text from `fails` says why.
  static func failures(
    _ count: Int, seed: UInt64, _ fails: (LawfulHistory, inout SplitMix64) throws -> String?
  ) throws -> [String] {
    var random = SplitMix64(seed: seed)
    return try (0..<count).compactMap { _ in
      let history = try LawfulHistory(using: &random)
      return try fails(history, &random).map { "\($0)\nin\n\(history)" }
    }
  }
}
