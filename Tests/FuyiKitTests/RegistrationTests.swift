import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Registering cases")
struct RegistrationTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @Test("numbers run from 1 in each authority and year, without gaps")
  func numbers() throws {
    #expect(try desk.register("2025-03-03") == "聊政复〔2025〕1号")
    #expect(try desk.register("2025-03-03") == "聊政复〔2025〕2号")
    #expect(try desk.register("2026-01-05") == "聊政复〔2026〕1号")
    #expect(try desk.register("2025-04-01") { $0[.authority] = "阳谷县人民政府" } == "阳政复〔2025〕1号")
    #expect(try desk.register("2025-02-03") == "聊政复〔2025〕3号")
  }

  @Test("what is refused takes no number and leaves nothing in the log")
  func refusedTakesNoNumber() throws {
    try desk.register()
    let before = try desk.logLength
    let refusal = #expect(throws: Refusal.self) {
      try desk.tracker.register(
        on: day("2026-07-01"), facts: .filing { $0[.handler] = "一个新人" })
    }
    #expect(
      refusal?.reason == .afterToday(nil, day("2026-07-01"), today: day("2026-06-30")))
    #expect(try desk.logLength == before)
    #expect(try desk.register() == "聊政复〔2025〕2号")
    let officials = try desk.tracker.repository.read { try $0.officials() }
    #expect(officials.isEmpty)
  }

  @Test(
    "a registration that lacks what it needs is refused and names it",
    arguments: [FactName.applicant, .respondent, .region, .kind])
  func missing(_ name: FactName) throws {
    let refusal = #expect(throws: Refusal.self) {
      try desk.tracker.register(
        on: day("2025-03-03"), facts: Facts.filing().without([name]))
    }
    #expect(refusal?.reason == .missing(name))
  }

  @Test("a number that a caller states is not taken for the case's own")
  func ownNumber() throws {
    let number = try desk.register {
      $0[.serial] = 77
      $0[.year] = 1999
      $0[.number] = "我的号"
    }
    #expect(number == "聊政复〔2025〕1号")
  }

  @Test("the result has the state, the clock that runs and the time of filing with its arithmetic")
  func result() throws {
    let registered = try desk.tracker.register(
      on: day("2025-03-03"),
      facts: .filing {
        $0[.actDate] = day("2025-01-02")
        $0[.knownOn] = day("2025-01-02")
      })
    #expect(registered.case.state == .filed)
    #expect(registered.clocks.map(\.id) == [.examination])
    #expect(registered.clocks.first?.due == day("2025-03-10"))
    #expect(registered.filing != nil)
    #expect(registered.sameActAs == nil)
    let undated = try desk.tracker.register(on: day("2025-03-03"), facts: .filing())
    #expect(undated.filing == nil)
  }

  @Test("agencies, regions and authorities are found by code and by either name")
  func references() throws {
    let number = try desk.register {
      $0[.respondent] = ["东昌府区公安局", "Housing Bureau"]
      $0[.region] = "阳谷县"
      $0[.authority] = "yanggu"
    }
    let shown = try desk.tracker.show(number)
    #expect(shown.case.registration.respondents == ["police", "housing"])
    #expect(shown.case.registration.region == "371521")
    #expect(shown.case.number.authority == "yanggu")
    #expect(shown.partyNames["respondent-2"] == "阳谷县住房和城乡建设局")
  }

  @Test("a handler met for the first time is put on the list, once")
  func handlerOnce() throws {
    for name in ["张三", "李四", "张三", "h2"] { try desk.register { $0[.handler] = name } }
    let officials = try desk.tracker.repository.read { try $0.officials() }
    #expect(officials.map(\.code) == ["h1", "h2"])
    #expect(officials.map(\.name) == ["张三", "李四"])
    let handlers = try (1...4).map { try desk.tracker.show("2025-\($0)").case.handler }
    #expect(handlers == ["h1", "h2", "h1", "h2"])
  }
}
