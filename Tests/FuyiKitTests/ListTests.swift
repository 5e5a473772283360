import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Listing cases")
struct ListTests {
  private let desk: Desk

  /// 1 a market case, declined; 2 a police case under review, with a handler; 3 a housing case of
  /// Yanggu's own authority, filed a day before today.
  init() throws {
    desk = try Desk()
    try desk.register("2025-03-03")
    try desk.act("2025-1", .decline, "2025-03-05")
    try desk.register("2025-03-20") {
      $0[.respondent] = ["police"]
      $0[.kind] = .compulsion
      $0[.channel] = .post
      $0[.handler] = "张三"
    }
    try desk.register("2026-06-29") {
      $0[.respondent] = ["housing"]
      $0[.region] = "阳谷县"
      $0[.authority] = "yanggu"
    }
  }

  private func serials(_ edit: (inout CaseFilter) -> Void) throws -> [String] {
    var filter = CaseFilter()
    edit(&filter)
    return try desk.tracker.list(filter).map(\.number)
  }

  private static let declined = "聊政复〔2025〕1号"
  private static let reviewed = "聊政复〔2025〕2号"
  private static let filed = "阳政复〔2026〕1号"

  @Test("all, newest first, with the names and the state of the day")
  func all() throws {
    let lines = try desk.tracker.list()
    #expect(lines.map(\.number) == [Self.filed, Self.reviewed, Self.declined])
    #expect(lines.map(\.state) == [.filed, .underReview, .declined])
    #expect(lines.map(\.applicant) == ["王某", "王某", "王某"])
    #expect(lines[1].respondentName == Term(zh: "东昌府区公安局", en: "Police Bureau"))
    #expect(lines[1].handler == "h1")
    #expect(lines[0].filedOn == day("2026-06-29"))
  }

  @Test("each part of a filter narrows it, by codes or names")
  func filters() throws {
    #expect(try serials { $0.state = .underReview } == [Self.reviewed])
    #expect(try serials { $0.state = .filed } == [Self.filed])
    #expect(try serials { $0.region = "东昌府区" } == [Self.reviewed, Self.declined])
    #expect(try serials { $0.kind = .compulsion } == [Self.reviewed])
    #expect(try serials { $0.respondent = "Housing Bureau" } == [Self.filed])
    #expect(try serials { $0.handler = "张三" } == [Self.reviewed])
    #expect(try serials { $0.handler = "h1" } == [Self.reviewed])
    #expect(try serials { $0.authority = "yanggu" } == [Self.filed])
    #expect(try serials { $0.channel = .post } == [Self.reviewed])
    #expect(try serials { $0.filedFrom = day("2025-03-20") } == [Self.filed, Self.reviewed])
    #expect(try serials { $0.filedTo = day("2025-03-20") } == [Self.reviewed, Self.declined])
    #expect(try serials { $0.limit = 1 } == [Self.filed])
    #expect(try serials { $0.limit = 0 }.isEmpty)
  }

  @Test("parts of a filter hold together")
  func together() throws {
    #expect(
      try serials {
        $0.region = "371502"
        $0.kind = .penalty
        $0.state = .declined
      } == [Self.declined])
    #expect(
      try serials {
        $0.region = "371521"
        $0.kind = .compulsion
      }.isEmpty)
  }

  @Test("a case that the law has accepted is listed with the procedure that it is shown with")
  func procedure() throws {
    let shown = try desk.tracker.show(Self.reviewed).case.procedure
    #expect(shown == .ordinary)
    let line = try #require(try desk.tracker.list().first { $0.number == Self.reviewed })
    #expect(line.procedure == shown)
  }

  @Test("an erased name is absent from the list, the view and the history, and the chain holds")
  func erased() throws {
    try Erasing.erase(in: desk.tracker)
    #expect(try desk.tracker.list().allSatisfy { $0.applicant == nil })
    #expect(try desk.tracker.show("2025-1").partyNames["applicant"] == nil)
    #expect(try desk.tracker.history("2025-1").first?.words == [.applicant: [nil]])
    #expect(try desk.tracker.verify().isSound)
  }
}
