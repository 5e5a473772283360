import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Taking histories in")
struct IntakeTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  private func history(
    _ number: String? = "聊复字〔2025〕7号", filed: String = "2025-03-03", _ requests: [Request] = []
  ) -> LedgerHistory {
    LedgerHistory(
      filedOn: day(filed), registration: .filing { $0[.importedNumber] = number },
      requests: requests)
  }

  private var decided: [Request] {
    [
      .usual(.accept, "2025-03-05") { $0[.handler] = nil },
      .usual(.assign, "2025-03-05") { $0[.handler] = "赵六" },
      .usual(.serveCopy, "2025-03-10"), .usual(.answer, "2025-03-18"),
      .usual(.decide, "2025-04-20"),
    ]
  }

  private func take(_ history: LedgerHistory) throws -> Taken {
    try desk.tracker.intake { try $0.take(history) }
  }

  /// The one case's events as told, their words in clear.
  private func told(_ number: String) throws -> [String] {
    try desk.tracker.history(number).map { "\($0.event.kind.code) \($0.event.effectiveOn)" }
  }

  @Test("a history gives the events, rows and words that its steps done one by one give")
  func sameAsByHand() throws {
    let taken = try take(history("聊复字〔2025〕7号", decided))
    guard case .added(let number, let events) = taken else {
      Issue.record("not added: \(taken)")
      return
    }
    let other = try Desk()
    let byHand = try other.tracker.register(
      on: day("2025-03-03"), facts: .filing { $0[.importedNumber] = "聊复字〔2025〕7号" })
    for request in decided { try other.tracker.advance(byHand.case.number.printed, request) }

    #expect(number == byHand.case.number)
    #expect(events == decided.count + 1)
    #expect(try desk.story("2025-1") == other.story("2025-1"))
    let (ours, theirs) = try (desk.tracker.show("2025-1"), other.tracker.show("2025-1"))
    #expect(ours.case.handler == theirs.case.handler)
    #expect(ours.clocks.map(\.id) == theirs.clocks.map(\.id))
    #expect(ours.clocks.map(\.due) == theirs.clocks.map(\.due))
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("what the law did by itself between two steps is put in between them")
  func lapse() throws {
    _ = try take(history(nil, [.usual(.serveCopy, "2025-03-20")]))
    #expect(
      try desk.story("2025-1") == [
        "register 2025-03-03", "deemed-accepted 2025-03-10", "serve-copy 2025-03-20",
      ])
  }

  @Test("the same history a second time adds nothing, and another under its number is told apart")
  func again() throws {
    _ = try take(history("聊复字〔2025〕7号", decided))
    let before = try StoredRows(of: desk)
    guard case .known(let number, isSame: true) = try take(history("聊复字〔2025〕7号", decided))
    else {
      Issue.record("not known")
      return
    }
    #expect(number.serial == 1)
    guard
      case .known(_, isSame: false) = try take(
        history("聊复字〔2025〕7号", decided.dropLast() + [.usual(.decide, "2025-04-21")]))
    else {
      Issue.record("another decision's day is not the same history")
      return
    }
    #expect(try StoredRows(of: desk) == before)
  }

  @Test("a case that has gone on since, or been corrected, is still the same history")
  func goneOn() throws {
    _ = try take(history("聊复字〔2025〕7号", decided))
    try desk.act("2025-1", .serve, "2025-04-25")
    guard case .known(_, isSame: true) = try take(history("聊复字〔2025〕7号", decided)) else {
      Issue.record("a case that has gone on is not known")
      return
    }
  }

  @Test(
    "a number of the authority's own is kept, others go on after the last, brackets as they may be",
    arguments: ["聊政复〔2025〕12号", "聊政复[2025]12号"])
  func ownNumbers(_ number: String) throws {
    _ = try take(history(number, decided))
    _ = try take(history("甲1"))
    _ = try take(history("聊政复〔2025〕7号"))
    #expect(
      Set(try desk.tracker.list().map(\.number)) == [
        "聊政复〔2025〕7号", "聊政复〔2025〕12号", "聊政复〔2025〕13号",
      ])
    #expect(try desk.tracker.show("聊政复〔2025〕12号").case.registration.importedNumber == number)
    #expect(try desk.register() == "聊政复〔2025〕14号")
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("a case that was registered here is known by its number, and told apart by its history")
  func registeredHere() throws {
    let number = try desk.reviewed()
    let same: [Request] = [.usual(.accept, "2025-03-05"), .usual(.serveCopy, "2025-03-10")]
    guard case .known(_, isSame: true) = try take(history(number, same)),
      case .known(_, isSame: false) = try take(
        history(number, [.usual(.accept, "2025-03-06"), .usual(.serveCopy, "2025-03-10")]))
    else {
      Issue.record("not known")
      return
    }
    #expect(try desk.tracker.list().count == 1)
  }

  @Test("without a number of its own a case is known by its applicant and act")
  func withoutNumber() throws {
    var told = history(nil)
    told.registration[.actDate] = day("2025-02-20")
    _ = try take(told)
    guard case .known(_, isSame: true) = try take(told) else {
      Issue.record("not known")
      return
    }
    #expect(try desk.tracker.list().count == 1)
  }

  @Test(
    "a refused step is named, and nothing of its history is written",
    arguments: [(nil as Int?, "2030-01-01"), (4, "2025-03-04")])
  func refused(_ step: Int?, _ on: String) throws {
    _ = try take(history("聊复字〔2025〕6号", decided))
    let before = try StoredRows(of: desk)
    var requests = decided
    requests[4] = .usual(.decide, step == nil ? "2025-04-20" : on)
    let told = history("聊复字〔2025〕7号", filed: step == nil ? on : "2025-03-03", requests)
    let refusal = #expect(throws: IntakeRefusal.self) { try take(told) }
    #expect(refusal?.step == step)
    #expect(refusal?.reason is Refusal)
    #expect(try StoredRows(of: desk) == before)
  }

  @Test("a refused history takes no number, and its official is not put on the list")
  func nothingLeft() throws {
    try desk.tracker.intake { intake in
      var wrong = decided
      wrong[1] = .usual(.assign, "2025-03-05") { $0[.handler] = "钱七" }
      wrong[4] = .usual(.decide, "2025-03-04")
      #expect(throws: IntakeRefusal.self) { try intake.take(history("甲1", wrong)) }
      _ = try intake.take(history("甲2", decided))
      _ = try intake.take(history("甲3", filed: "2024-05-06"))
      _ = try intake.take(history("甲4"))
    }
    #expect(
      try desk.tracker.list().map(\.number).sorted() == [
        "聊政复〔2024〕1号", "聊政复〔2025〕1号", "聊政复〔2025〕2号",
      ])
    let names = try desk.tracker.repository.read { try $0.officials().map(\.name) }
    #expect(names == ["赵六"])
    #expect(try desk.tracker.verify().isSound)
  }

  @Test(
    "a history that is decided ahead comes to the same; one that is refused or needs the file is not"
  )
  func foreseen() throws {
    let histories = [
      history("甲1", decided), history("甲2", decided), history("聊政复〔2025〕9号", decided),
      history("甲3", filed: "2024-05-06"),
      history("甲4", [.usual(.serveCopy, "2025-03-20")]),
    ]
    for history in histories { _ = try take(history) }
    let other = try Desk()
    try other.tracker.intake { intake in
      #expect(intake.foresight.foresee(histories[0]) == nil, "its official is not on the list yet")
      _ = try intake.take(histories[0])
      for history in histories.dropFirst() {
        let foreseen = try #require(intake.foresight.foresee(history))
        _ = try intake.take(history, foreseen: foreseen)
      }
      let early = history("甲5", [.usual(.accept, "2025-03-01")])
      #expect(intake.foresight.foresee(early) == nil)
    }
    let numbers = try desk.tracker.list().map(\.number)
    #expect(numbers.count == 5)
    #expect(try other.tracker.list().map(\.number) == numbers)
    for number in numbers { #expect(try other.story(number) == desk.story(number)) }
    #expect(try other.tracker.verify().isSound)
  }

  @Test("a dry run says the same and leaves nothing")
  func dryRun() throws {
    let before = try StoredRows(of: desk)
    let taken = try desk.tracker.intake(dryRun: true) { try $0.take(history("甲1", decided)) }
    #expect(
      taken
        == .added(
          number: try desk.tracker.intake(dryRun: true) {
            guard case .added(let number, _) = try $0.take(history("甲1", decided)) else {
              throw StoreError.unreadable("not added")
            }
            return number
          }, events: 6))
    #expect(try StoredRows(of: desk) == before)
  }

  @Test("an error in the middle undoes all that was taken in before")
  func undone() throws {
    let before = try StoredRows(of: desk)
    #expect(throws: CancellationError.self) {
      try desk.tracker.intake { intake in
        _ = try intake.take(history("甲1", decided))
        throw CancellationError()
      }
    }
    #expect(try StoredRows(of: desk) == before)
  }

  @Test("a name that the lists do not have is refused at its step, however often it comes")
  func unknownName() throws {
    try desk.tracker.intake { intake in
      for _ in 0..<2 {
        var told = history("甲1")
        told.registration[.respondent] = ["没有的局"]
        let refusal = #expect(throws: IntakeRefusal.self) { try intake.take(told) }
        guard
          case .unknown(.agency, given: "没有的局", candidates: _)? = refusal?.reason
            as? TrackerError
        else {
          Issue.record("not told: \(String(describing: refusal))")
          return
        }
      }
    }
  }

  @Test("a case of before 2024 comes in as history: no clock runs, nothing lapses")
  func old() throws {
    _ = try take(
      history(
        "聊复字〔2021〕3号", filed: "2021-03-01",
        [.usual(.accept, "2021-06-01"), .usual(.decide, "2022-02-01")]))
    let shown = try desk.tracker.show("聊复字〔2021〕3号")
    #expect(shown.clocks.isEmpty)
    #expect(
      try desk.story("2021-1") == [
        "register 2021-03-01", "accept 2021-06-01", "decide 2022-02-01",
      ])
  }
}
