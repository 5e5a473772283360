import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Showing a case")
struct ShowTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @Test("a view has the words, names and the day's state")
  func view() throws {
    let number = try desk.register {
      $0[.applicant] = words("王某", "李某")
      $0[.thirdParty] = words("赵某")
      $0[.summary] = words("罚款二千元")
      $0[.act] = words("聊市监罚〔2025〕7号")
      $0[.handler] = "张三"
      $0[.amount] = 2_000_00
    }
    try desk.act(number, .accept, "2025-03-05")
    let shown = try desk.tracker.show(number)
    #expect(
      shown.partyNames == [
        "applicant": "王某", "applicant-2": "李某", "respondent": "东昌府区市场监督管理局",
        "third-party": "赵某",
      ])
    #expect(shown.summary == "罚款二千元")
    #expect(shown.act == "聊市监罚〔2025〕7号")
    #expect(shown.handler == "张三")
    #expect(shown.region?.zh == "东昌府区")
    #expect(shown.authority?.zh == "聊城市人民政府")
    #expect(shown.sequence == 2)
    #expect(shown.lapse == nil)
    #expect(shown.case.registration.amount == 2_000_00)
  }

  @Test("actions are those that the state leaves open")
  func actions() throws {
    let number = try desk.register("2026-06-29")
    let open = try desk.tracker.show(number).actions
    #expect(open.contains(.accept))
    #expect(!open.contains(.decide))
    #expect(!open.contains(.deemedAccepted))
  }

  @Test("what the law has done by today is shown, said to be unrecorded, and not written")
  func lapse() throws {
    let number = try desk.register()
    let before = try desk.logLength
    let shown = try desk.tracker.show(number)
    #expect(shown.case.state == .underReview)
    #expect(shown.lapse == Event(.deemedAccepted, on: day("2025-03-10")))
    #expect(shown.sequence == 1)
    #expect(shown.actions.contains(.serveCopy))
    let review = try #require(shown.clocks.first { $0.id == .review })
    #expect(review.due == day("2025-05-09"))
    #expect(try desk.logLength == before)
  }

  @Test("on the last day of the period the law has not acted, the day after it has")
  func onTheDay() throws {
    let number = try desk.register()
    let states = try ["2025-03-10", "2025-03-11"].map {
      try desk.colleague(today: $0).show(number).case.state
    }
    #expect(states == [.filed, .underReview])
  }

  @Test("every clock that was started is shown, with how it stands")
  func clocks() throws {
    let number = try desk.reviewed()
    let clocks = try desk.tracker.show(number).clocks
    #expect(
      clocks.map(\.id) == [.examination, .copyService, .answer, .review, .suingUndecided])
    #expect(clocks.first?.status == .met(on: day("2025-03-05")))
    #expect(clocks.last?.status == .running)
  }

  @Test("the time of filing goes by the day of posting")
  func posted() throws {
    let number = try desk.register("2025-03-05") {
      $0[.knownOn] = day("2025-01-02")
      $0[.postedOn] = day("2025-03-03")
    }
    let filing = try #require(try desk.tracker.show(number).filing)
    #expect(
      filing
        == (try desk.tracker.register(
          on: day("2025-03-03"),
          facts: .filing { $0[.knownOn] = day("2025-01-02") })).filing)
  }

  @Test("of a case from before the rulebook no clock is claimed and nothing happens by law")
  func old() throws {
    let number = try desk.register("2014-05-06")
    let shown = try desk.tracker.show(number)
    #expect(shown.case.state == .filed)
    #expect(shown.clocks.isEmpty)
    #expect(try desk.tracker.due().isEmpty)
  }
}
