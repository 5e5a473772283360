import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Batches")
struct BatchTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  private func filing(_ filed: String, _ edit: (inout Facts) -> Void = { _ in }) -> BatchStep {
    .register(on: day(filed), facts: .filing(edit), anyway: false)
  }

  private func step(
    _ number: String, _ action: Action, _ on: String, _ edit: (inout Facts) -> Void = { _ in }
  ) -> BatchStep {
    .advance(number: number, .usual(action, on, edit))
  }

  @Test("many actions are done in order, each seeing those before it")
  func done() throws {
    let results = try desk.tracker.batch([
      filing("2025-03-03"), filing("2025-03-04"),
      step("2025-1", .accept, "2025-03-05"), step("@2", .decline, "2025-03-06"),
      step("聊政复〔2025〕1号", .decide, "2025-04-01"),
    ])
    #expect(results.map(\.case.number.serial) == [1, 2, 1, 2, 1])
    #expect(results.map(\.case.state) == [.filed, .filed, .underReview, .declined, .decided])
    #expect(try desk.tracker.show("2025-1").sequence == 3)
    #expect(try desk.tracker.verify().isSound)
  }

  @Test(
    "one refused step undoes all and is named by its line, from 1",
    arguments: [
      (0, Action.decide, "2025-03-04"), (1, .accept, "2025-03-04"), (2, .resume, "2025-03-09"),
      (3, .accept, "2030-01-01"),
    ])
  func refused(_ place: Int, _ action: Action, _ on: String) throws {
    let number = try desk.register()
    let before = try desk.tracker.verify()
    var steps = [
      filing("2025-03-03"), step(number, .accept, "2025-03-05"),
      step(number, .serveCopy, "2025-03-10"),
    ]
    steps.insert(step(place == 1 ? "2025-99" : number, action, on), at: place)
    let error = #expect(throws: TrackerError.self) { try desk.tracker.batch(steps) }
    guard case .batch(let line, let cause)? = error else {
      Issue.record("not a batch's error: \(String(describing: error))")
      return
    }
    #expect(line == place + 1)
    if place == 1 {
      #expect(
        cause as? TrackerError == .unknown(.caseRecord, given: "2025-99", candidates: []))
    } else {
      #expect((cause as? Refusal)?.action == action)
    }
    #expect(try desk.tracker.verify() == before)
    #expect(try desk.tracker.list().count == 1)
    #expect(try desk.register() == "聊政复〔2025〕2号")
  }

  @Test("a registration of the same act in one batch is seen by the next")
  func sameAct() throws {
    let dated: (inout Facts) -> Void = { $0[.actDate] = day("2025-02-03") }
    let error = #expect(throws: TrackerError.self) {
      try desk.tracker.batch([filing("2025-03-03", dated), filing("2025-03-03", dated)])
    }
    guard case .batch(2, let cause)? = error else {
      Issue.record("line 2 was meant: \(String(describing: error))")
      return
    }
    #expect(cause as? TrackerError == .sameAct(number: "聊政复〔2025〕1号"))
    #expect(try desk.tracker.list().isEmpty)
  }

  @Test("an earlier step that does not exist is an unknown case", arguments: ["@0", "@3", "@x"])
  func backReference(_ given: String) throws {
    let error = #expect(throws: TrackerError.self) {
      try desk.tracker.batch([filing("2025-03-03"), step(given, .accept, "2025-03-05")])
    }
    guard case .batch(2, let cause)? = error else {
      Issue.record("line 2 was meant: \(String(describing: error))")
      return
    }
    guard case .unknown(.caseRecord, given, _)? = cause as? TrackerError else {
      Issue.record("an unknown case was meant: \(cause)")
      return
    }
  }

  @Test("no steps are no change")
  func empty() throws {
    let before = try desk.logLength
    #expect(try desk.tracker.batch([] as [BatchStep]).isEmpty)
    #expect(try desk.logLength == before)
  }
}
