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
      if seed % 4 == 0 { $0[.actDate] = day("2023-12-20") }
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

  @Test("what is not counted for a case's rows has ended, and no row tells of it")
  func rowsAndAllClocks() throws {
    var ended: [ClockID: Int] = [:]
    var told: [ClockID: Int] = [:]
    for seed in 0..<200 {
      try walk(seed: UInt64(seed)) { current, _, refusal in
        guard refusal == nil else { return }
        let all = Clocks(setting).clocks(of: current)
        let open = all.filter(\.status.isOpen)
        for clock in all where !clock.status.isOpen { ended[clock.id, default: 0] += 1 }
        #expect(Clocks(setting).open(of: current) == open)
        #expect(Clocks(setting).review(of: current) == all.last { $0.id == .review })
        let (rows, running) = Projector(setting: setting).projectWithClocks(current)
        #expect(running == open)
        #expect(rows.clocks.filter { !$0.afterLapse }.map(\.due) == open.map(\.due))
        for (row, spell) in zip(rows.spells, current.spells) {
          let review = all.first { $0.id == .review && $0.sequence == spell.sequence }
          #expect(row.dueOn == review?.due)
          told[.review, default: 0] += review?.status.isOpen == false ? 1 : 0
        }
        let duties = all.filter { $0.id == .performance || $0.id == .remaking }
        #expect(Set(rows.duties.map(\.due)) == Set(duties.compactMap(\.due)))
        let reports = all.filter { $0.id == .opinionReport }
        #expect(rows.opinions.map(\.due) == reports.map(\.count.due))
        for clock in duties + reports where !clock.status.isOpen { told[clock.id, default: 0] += 1 }
        let lapse = Procedure.statutory.nextLapse(of: current, under: setting)
        #expect(lapse?.effectiveOn == rows.row.lapseOn)
        if current.state == .filed { #expect(lapse?.effectiveOn == open.due(.examination)) }
        if current.state == .awaitingCorrection {
          #expect(lapse?.effectiveOn == open.due(.correction))
        }
      }
    }
    for id in [ClockID.filing, .examination, .correctionNotice, .correction, .copyService, .answer]
    {
      #expect(ended[id, default: 0] > 20, "\(id.code)")
    }
    for id in [ClockID.review, .performance, .remaking, .opinionReport] {
      #expect(told[id, default: 0] > 5, "\(id.code)")
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

extension [Clock] {
  fileprivate func due(_ id: ClockID) -> CivilDate? { first { $0.id == id }?.due }
}
