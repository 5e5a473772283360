import FuyiKit
import FuyiTestSupport
import Testing

@Suite("The morning's counts")
struct MorningTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  private func morning(_ today: String) throws -> [MorningCount: [String]] {
    try desk.colleague(today: today).morning()
  }

  private func held(_ today: String) throws -> Set<MorningCount> {
    Set(try morning(today).filter { !$0.value.isEmpty }.keys)
  }

  @Test("an empty office has every count, and nothing in it")
  func empty() throws {
    let found = try morning("2025-03-03")
    #expect(found.values.allSatisfy { $0.isEmpty })
    #expect(MorningCount.allCases.count == 10)
  }

  // Accepted on 2025-03-05, so that 04-14 is the 40th day, 04-24 the 50th and 05-04 the 60th, which
  // the holiday moves to 05-06.
  @Test(
    "40 to 50 days used, over 50, and overdue, each from its first day to its last",
    arguments: [
      ("2025-04-13", []), ("2025-04-14", [.usedForty]), ("2025-04-24", [.usedForty]),
      ("2025-04-25", [.usedOverFifty]), ("2025-05-06", [.usedOverFifty]),
      ("2025-05-07", [.usedOverFifty, .overdue]),
    ] as [(String, Set<MorningCount>)])
  func used(_ today: String, _ expected: Set<MorningCount>) throws {
    let number = try desk.register { $0[.handler] = "张三" }
    try desk.act(number, .accept, "2025-03-05")
    #expect(try held(today) == expected.union([.undecided]))
    #expect(try morning(today)[.undecided] == [number])
  }

  @Test(
    "suspended days are not used, whether the suspension has ended or not",
    arguments: [
      ("2025-04-23", false, []), ("2025-04-24", false, [.usedForty]),
      ("2025-05-04", false, [.usedForty]), ("2025-05-05", false, [.usedOverFifty]),
      ("2025-12-01", true, [.suspended]),
    ] as [(String, Bool, Set<MorningCount>)])
  func suspendedDays(_ today: String, _ isOpen: Bool, _ expected: Set<MorningCount>) throws {
    let number = try desk.register { $0[.handler] = "张三" }
    try desk.act(number, .accept, "2025-03-05")
    try desk.act(number, .suspend, "2025-03-10")
    // Ten days are taken out, 03-10 to 03-19.
    if !isOpen { try desk.act(number, .resume, "2025-03-20") }
    #expect(try held(today) == expected.union([.undecided]))
  }

  @Test(
    "a suspension keeps the days used before it, with its own first day not among them",
    arguments: [("2025-04-14", []), ("2025-04-15", [.usedForty])]
      as [(String, Set<MorningCount>)])
  func stoppedAt(_ from: String, _ expected: Set<MorningCount>) throws {
    let number = try desk.register { $0[.handler] = "张三" }
    try desk.act(number, .accept, "2025-03-05")
    try desk.act(number, .suspend, from)
    #expect(try held("2025-07-01") == expected.union([.undecided, .suspended]))
  }

  @Test("days are used of the extended period too")
  func extended() throws {
    let number = try desk.register { $0[.handler] = "张三" }
    try desk.act(number, .accept, "2025-03-05")
    try desk.act(number, .extend, "2025-04-01") { $0[.days] = 30 }
    #expect(try held("2025-04-13") == [.undecided])
    #expect(try held("2025-04-14") == [.undecided, .usedForty])
    #expect(try held("2025-05-07") == [.undecided, .usedOverFifty])
    // 90 days from 03-05 end on Tuesday 06-03.
    #expect(try held("2025-06-03") == [.undecided, .usedOverFifty])
    #expect(try held("2025-06-04") == [.undecided, .usedOverFifty, .overdue])
  }

  @Test("a simplified review is overdue before 40 days are used")
  func simplified() throws {
    let number = try desk.register { $0[.handler] = "张三" }
    try desk.act(number, .accept, "2025-03-05") { $0[.procedure] = .simplified }
    // 30 days from 03-05 end on Friday 04-04, a holiday, and the next working day is Monday 04-07.
    #expect(try held("2025-04-07") == [.undecided])
    #expect(try held("2025-04-08") == [.undecided, .overdue])
  }

  @Test("a filing is new until its last day, and undecided without a handler the day after")
  func newlyFiled() throws {
    try desk.register("2025-03-03")
    #expect(try held("2025-03-10") == [.newlyFiled])
    #expect(try held("2025-03-11") == [.undecided, .withoutHandler])
  }

  @Test("a case waits for its papers until the last day, and is in no count after it")
  func awaitingCorrection() throws {
    let number = try desk.register("2025-03-03")
    try desk.act(number, .requestCorrection, "2025-03-05")
    // Ten working days after 03-05 end on 03-19.
    #expect(try held("2025-03-19") == [.awaitingCorrection])
    #expect(try held("2025-03-20").isEmpty)
  }

  @Test("a case has a handler from the assignment on")
  func handler() throws {
    let number = try desk.register("2025-03-03")
    try desk.act(number, .accept, "2025-03-05")
    #expect(try held("2025-03-06") == [.undecided, .withoutHandler])
    try desk.act(number, .assign, "2025-03-06") { $0[.handler] = "张三" }
    #expect(try held("2025-03-06") == [.undecided])
  }

  @Test("an answer is missing from the sending of the copy to the answer, late or not")
  func answer() throws {
    let number = try desk.register("2025-03-03") { $0[.handler] = "张三" }
    try desk.act(number, .accept, "2025-03-05")
    #expect(try held("2025-03-10") == [.undecided])
    try desk.act(number, .serveCopy, "2025-03-10")
    #expect(try held("2025-03-10") == [.undecided, .answerNotReceived])
    #expect(try held("2025-04-01") == [.undecided, .answerNotReceived])
    try desk.act(number, .answer, "2025-03-24")
    #expect(try held("2025-04-01") == [.undecided])
  }

  @Test("what is in force is unperformed until it is performed and done again")
  func unperformed() throws {
    let number = try desk.register("2025-03-03")
    try desk.act(number, .accept, "2025-03-05")
    try desk.act(number, .decide, "2025-04-01") {
      $0[.disposition] = [.revoked]
      $0[.actAgain] = true
      $0[.performWithin] = 10
    }
    #expect(try held("2025-04-02").isEmpty)
    try desk.act(number, .serve, "2025-04-02")
    #expect(try held("2025-04-02") == [.unperformed])
    try desk.act(number, .perform, "2025-04-08")
    #expect(try held("2025-04-08") == [.unperformed])
    try desk.act(number, .actAgain, "2025-04-09")
    #expect(try held("2025-04-09").isEmpty)
  }

  @Test("each count opens to its cases in the order of registration")
  func numbers() throws {
    let numbers = try (0..<4).map { _ in try desk.register("2025-03-03") }
    try desk.act(numbers[3], .accept, "2025-03-05")
    try desk.act(numbers[1], .accept, "2025-03-05")
    try desk.act(numbers[1], .suspend, "2025-03-06")
    try desk.act(numbers[0], .requestCorrection, "2025-03-05")
    let found = try morning("2025-03-10")
    #expect(found[.undecided] == [numbers[1], numbers[3]])
    #expect(found[.withoutHandler] == [numbers[1], numbers[3]])
    #expect(found[.suspended] == [numbers[1]])
    #expect(found[.newlyFiled] == [numbers[2]])
    #expect(found[.awaitingCorrection] == [numbers[0]])
    // The law has accepted the second filing by the day after.
    #expect(try morning("2025-03-11")[.undecided] == [numbers[1], numbers[2], numbers[3]])
  }

  @Test("a voided case and one from before the law are in no count of days")
  func outside() throws {
    let voided = try desk.register("2025-03-03")
    try desk.act(voided, .accept, "2025-03-05")
    try desk.act(voided, .void, "2025-03-06")
    let old = try desk.register("2014-05-06")
    #expect(try held("2025-06-30") == [.newlyFiled])
    try desk.act(old, .accept, "2014-05-08")
    #expect(try held("2025-06-30") == [.undecided, .withoutHandler])
  }

  @Test("a ledger grown at random has the counts that its histories have", arguments: 1...8)
  func slowly(_ seed: UInt64) throws {
    var ledger = RandomLedger(try Desk.inMemory(), seed: seed)
    try ledger.grow(cases: 40, actions: 12)
    let repository = ledger.tracker.repository
    let (cases, setting) = try repository.read { session in
      (try session.caseIDs().compactMap { try session.fold($0) }, try session.setting())
    }
    for today in ["2024-03-01", "2024-09-18", "2025-03-10", "2025-08-01", "2026-02-14"] {
      let tracker = CaseTracker(repository: repository, recorder: "wang", today: day(today))
      let found = try tracker.morning()
      let slow = SlowMorning.counts(of: cases, on: day(today), under: setting)
      for item in MorningCount.allCases {
        #expect(found[item] ?? [] == slow[item.code] ?? [], "\(item.code) on \(today)")
      }
    }
  }
}
