import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Histories drawn by lot")
struct RandomHistoryTests {
  private let setting = LegalSetting.shipped
  private let today = day("2030-12-31")

  /// Every case that a random history goes through, with the events that led to it.
  private func walk(
    seed: UInt64, _ visit: (Case, [SequencedEvent], Refusal?) throws -> Void
  ) throws {
    var random = SplitMix64(seed: seed)
    let filed = seed % 10 == 0 ? "2023-12-29" : "2025-03-03"
    let first = try CaseBuilder(filed: filed) {
      $0[.applicant] = seed % 3 == 0 ? words("王某", "李某") : words("王某")
    }
    var (current, events) = (first.current, first.events)
    for _ in 0..<25 {
      let day = RandomStep.day(after: current, using: &random)
      var (next, made) = (current, events)
      if let lapse = Procedure.statutory.lapse(of: next, before: day, under: setting) {
        try record(lapse, &next, &made)
      }
      let step = RandomStep(on: next, day: day, using: &random)
      do {
        let event = try Procedure.statutory.decide(
          step.request, on: next, under: setting, today: today)
        try record(event, &next, &made)
        (current, events) = (next, made)
        try visit(current, events, nil)
      } catch let refusal as Refusal {
        try visit(current, events, refusal)
      }
    }
  }

  private func record(
    _ event: Event, _ current: inout Case, _ events: inout [SequencedEvent]
  ) throws {
    let sequence = events.count + 1
    events.append(SequencedEvent(sequence: sequence, event: event))
    current = current.applying(try #require(event.entry(sequence: sequence)))
  }

  @Test("a case folded anew is the case as it grew, with the same rows", arguments: 0..<200)
  func foldedAnew(_ seed: Int) throws {
    let projector = Projector(setting: setting)
    try walk(seed: UInt64(seed)) { current, events, refusal in
      guard refusal == nil else { return }
      let folded = try #require(Case(id: current.id, History(events)))
      #expect(folded == current)
      #expect(projector.project(folded) == projector.project(current))
    }
  }

  @Test("the rows before and after a step are those that each case has alone", arguments: 0..<200)
  func rowsBesideEachOther(_ seed: Int) throws {
    let projector = Projector(setting: setting)
    var before: Case?
    try walk(seed: UInt64(seed)) { current, _, refusal in
      guard refusal == nil else { return }
      defer { before = current }
      guard let before else { return }
      let (earlier, projection, open) = projector.project(before, after: current)
      #expect(earlier == projector.project(before))
      let alone = projector.projectWithClocks(current)
      #expect(projection == alone.projection)
      #expect(open == alone.open)
    }
  }

  @Test("legal days never run backwards, and sequences count up", arguments: 0..<200)
  func forward(_ seed: Int) throws {
    try walk(seed: UInt64(seed)) { current, events, _ in
      let days = current.entries.map(\.effectiveOn)
      #expect(days == days.sorted())
      #expect(events.map(\.sequence) == Array(1...events.count))
    }
  }

  @Test("a lawful history stays lawful when it is decided again", arguments: 0..<200)
  func replayed(_ seed: Int) throws {
    var last: (Case, [SequencedEvent])?
    try walk(seed: UInt64(seed)) { current, events, _ in last = (current, events) }
    let (current, events) = try #require(last)
    let replay = try Procedure.statutory.replay(
      History(events), id: current.id, under: setting, today: today)
    #expect(replay.case == current)
    #expect(replay.superseded.isEmpty && replay.implied.isEmpty)
  }

  @Test("a step leads where its row leads, and a refusal says what is open", arguments: 0..<200)
  func steps(_ seed: Int) throws {
    var before = CaseState.filed
    try walk(seed: UInt64(seed)) { current, events, refusal in
      defer { before = current.state }
      if let refusal {
        #expect(!refusal.source.term.zh.isEmpty)
        return
      }
      guard case .action(let action)? = events.last?.event.kind else { return }
      let rows = Procedure.statutory.rows.filter { $0.action == action }
      #expect(rows.flatMap { row in row.from.flatMap(row.reaches) }.contains(current.state))
      if current.state == before, action != .serve {
        #expect(rows.contains { $0.reaches(from: before).contains(before) })
      }
    }
  }

  @Test(
    "every clock that is met or missed was due, and one that runs has a day", arguments: 0..<200)
  func clocks(_ seed: Int) throws {
    try walk(seed: UInt64(seed)) { current, _, _ in
      for clock in Clocks(setting).clocks(of: current) {
        switch clock.status {
        case .stopped(_, let left):
          #expect(clock.due == nil && left >= 0)
        case .running: #expect(clock.due != nil)
        case .met(let on):
          let due = try #require(clock.due)
          #expect(on <= due)
        case .missed(let on):
          let due = try #require(clock.due)
          #expect(clock.id == .correction || on > due)
        }
        #expect(current.entries.contains { $0.sequence == clock.sequence })
      }
      if current.registration.filedOn < day("2024-01-01") {
        #expect(Clocks(setting).clocks(of: current).isEmpty)
      }
    }
  }

  @Test("the histories come to every state and take every action")
  func coverage() throws {
    var states: Set<CaseState> = []
    var actions: Set<Action> = []
    var refusals = 0
    for seed in 0..<900 {
      try walk(seed: UInt64(seed)) { current, _, refusal in
        states.insert(current.state)
        actions.formUnion(current.entries.map(\.action))
        refusals += refusal == nil ? 0 : 1
      }
    }
    // A case is given up only on the way to the next action, which at once leads further.
    #expect(states.union([.abandoned]) == Set(CaseState.allCases))
    #expect(actions == Set(Action.allCases))
    #expect(refusals > 200)
  }
}
