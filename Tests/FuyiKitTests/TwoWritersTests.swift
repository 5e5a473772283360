import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Two writers on one file", .serialized)
struct TwoWritersTests {
  private let desk: Desk
  private let colleague: CaseTracker

  init() throws {
    desk = try Desk()
    colleague = try desk.colleague()
  }

  @Test("four writers at once take each number once, without gaps, and the file is sound")
  func numbers() async throws {
    let trackers = [
      desk.tracker, colleague, try desk.colleague(recorder: "zhao"),
      try desk.colleague(recorder: "qian"),
    ]
    let serials = try await withThrowingTaskGroup(of: [Int].self) { group in
      for tracker in trackers {
        group.addTask {
          try (0..<25).map { _ in
            try tracker.register(on: day("2025-03-03"), facts: .filing()).case.number.serial
          }
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(serials.flatMap { $0 }.sorted() == Array(1...100))
    // Each writer's own numbers rise, so none was handed out before its turn.
    #expect(serials.allSatisfy { $0 == $0.sorted() })
    let verification = try colleague.verify()
    guard case .sound(_, cases: 100, _, _) = verification else {
      Issue.record("\(verification)")
      return
    }
  }

  @Test("the next number follows the last, whoever gave it and however")
  func series() throws {
    func serial(
      _ tracker: CaseTracker, _ filed: String = "2025-03-03",
      _ edit: (inout Facts) -> Void = { _ in }
    ) throws -> Int {
      try tracker.register(on: day(filed), facts: .filing(edit)).case.number.serial
    }
    func take(_ number: String, _ tracker: CaseTracker) throws {
      let history = LedgerHistory(
        filedOn: day("2025-03-03"), registration: .filing { $0[.importedNumber] = number },
        requests: [])
      _ = try tracker.intake { try $0.take(history) }
    }
    #expect(try [serial(desk.tracker), serial(desk.tracker), serial(colleague)] == [1, 2, 3])
    #expect(try [serial(desk.tracker), serial(desk.tracker)] == [4, 5])
    // Another year and another authority have series of their own, and the first goes on after them.
    #expect(
      try [serial(desk.tracker, "2024-12-30"), serial(desk.tracker, "2024-12-31")] == [1, 2])
    #expect(try serial(desk.tracker) { $0[.authority] = "yanggu" } == 1)
    #expect(try serial(desk.tracker) == 6)
    // A number of a ledger may leave some out, by this writer or by another, and one before the last changes nothing.
    try take("聊政复〔2025〕10号", desk.tracker)
    #expect(try serial(desk.tracker) == 11)
    try take("聊政复〔2025〕8号", desk.tracker)
    #expect(try serial(desk.tracker) == 12)
    try take("聊政复〔2025〕20号", colleague)
    #expect(try [serial(desk.tracker), serial(colleague)] == [21, 22])
    // A registration that is undone takes no number with it.
    #expect(throws: TrackerError.self) {
      try desk.tracker.batch([
        .register(on: day("2025-03-03"), facts: .filing(), anyway: false),
        .advance(number: "2025-999", .usual(.accept, "2025-03-05")),
      ])
    }
    #expect(try [serial(desk.tracker), serial(desk.tracker)] == [23, 24])
    guard case .made([], _) = try desk.tracker.rebuild() else {
      Issue.record("rebuilding changed a table")
      return
    }
    #expect(try [serial(desk.tracker), serial(colleague), serial(desk.tracker)] == [25, 26, 27])
    #expect(try colleague.verify().isSound)
  }

  private func examinationEnd(_ tracker: CaseTracker) throws -> String? {
    let registered = try tracker.register(on: day("2025-04-24"), facts: .filing(), anyway: true)
    return registered.clocks.first { $0.id == .examination }?.due?.description
  }

  private func resting(_ office: Office) -> Office {
    Office(
      name: office.name, authority: office.authority, makeUpDays: .resting,
      suspendedDays: office.suspendedDays, warning: office.warning)
  }

  @Test("what a writer knows of the office gives way to what another has changed")
  func changedByAnother() throws {
    // The Sunday 2025-04-27 is worked for the holiday of 1 May, unless make-up days rest.
    #expect(try examinationEnd(desk.tracker) == "2025-04-30")
    try colleague.change(resting)
    #expect(try examinationEnd(desk.tracker) == "2025-05-06")
    #expect(try examinationEnd(colleague) == "2025-05-06")
    #expect(try colleague.verify().isSound)
  }

  @Test("what a writer has changed and undone is not what it goes on with")
  func undone() throws {
    #expect(try examinationEnd(desk.tracker) == "2025-04-30")
    let length = try desk.logLength
    struct Undone: Error {}
    let stamp = Stamp(
      recordedAt: "2025-04-24T00:00:00.000Z", recordedOn: day("2025-04-24"), recorder: "li")
    #expect(throws: Undone.self) {
      try desk.tracker.repository.write { session in
        let office = resting(try #require(try session.office()))
        try session.add(office, on: day("2025-04-24"), stamp)
        #expect(try session.setting().calendar.makeUpDaysWork == false)
        throw Undone()
      }
    }
    #expect(try desk.logLength == length)
    #expect(try examinationEnd(desk.tracker) == "2025-04-30")
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("a case that two act on goes on from where the first left it")
  func interleaved() throws {
    let number = try desk.register()
    try colleague.advance(number, .usual(.accept, "2025-03-05"))
    try desk.act(number, .serveCopy, "2025-03-10")
    try colleague.advance(number, .usual(.answer, "2025-03-20"))
    #expect(try desk.story(number).count == 4)
    #expect(try desk.tracker.history(number).map(\.recorder) == ["wang", "li", "wang", "li"])
    #expect(try desk.tracker.show(number).case == colleague.show(number).case)
  }

  @Test("the loser of a race is refused with what is now the case, and nothing is written")
  func race() throws {
    let number = try desk.register()
    try colleague.advance(number, .usual(.decline, "2025-03-05"))
    let before = try desk.logLength
    let refusal = #expect(throws: Refusal.self) { try desk.act(number, .accept, "2025-03-05") }
    #expect(refusal?.state == .declined)
    #expect(try desk.logLength == before)
    #expect(
      throws: TrackerError.stale(number: number, expected: 1, actual: 2, state: .declined)
    ) { try desk.tracker.advance(number, .usual(.accept, "2025-03-05"), expecting: 1) }
  }

  @Test("of many who would do the same thing at once, one does it")
  func oneWins() async throws {
    let number = try desk.register()
    let trackers = [desk.tracker, colleague, try desk.colleague(), try desk.colleague()]
    let won = await withTaskGroup(of: Bool.self) { group in
      for tracker in trackers {
        group.addTask {
          (try? tracker.advance(number, .usual(.accept, "2025-03-05"), expecting: 1)) != nil
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(won == 1)
    #expect(try desk.count(number) == 2)
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("a handler met by two at once is put on the list once")
  func handler() async throws {
    let trackers = [desk.tracker, colleague]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for tracker in trackers {
        group.addTask {
          for _ in 0..<5 {
            _ = try tracker.register(
              on: day("2025-03-03"), facts: .filing { $0[.handler] = "张三" })
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try desk.tracker.repository.read { try $0.officials().map(\.code) } == ["h1"])
  }

  @Test("an agency added by one is known to the other")
  func office() throws {
    try colleague.add(
      Agency(
        code: "tax", name: Term(zh: "东昌府区税务局", en: "Tax Bureau"), region: "371502",
        level: .county, field: .taxation))
    #expect(throws: Never.self) { try desk.register { $0[.respondent] = ["东昌府区税务局"] } }
  }
}
