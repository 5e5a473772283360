import FuyiKit
import FuyiTestSupport
import Testing

@Suite("What nobody knows")
struct UnknownReferenceTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @Test("an agency, region or authority that is not on the list is named, with those that are")
  func office() throws {
    let cases: [(RecordKind, String, @Sendable (inout Facts) -> Void, near: String)] = [
      (.agency, "东昌府区市场监管局", { $0[.respondent] = ["东昌府区市场监管局"] }, "东昌府区市场监督管理局"),
      (.region, "东昌府", { $0[.region] = "东昌府" }, "东昌府区"),
      (.authority, "阳谷", { $0[.authority] = "阳谷" }, "阳谷县人民政府"),
    ]
    for (kind, given, edit, near) in cases {
      let before = try desk.logLength
      let error = #expect(throws: TrackerError.self) { try desk.register("2025-03-03", edit) }
      guard case .unknown(kind, given, let candidates)? = error else {
        Issue.record("\(kind): \(String(describing: error))")
        continue
      }
      #expect(candidates.contains(near))
      #expect(try desk.logLength == before)
    }
  }

  @Test(
    "a case that nobody knows is named, with those of the same serial number",
    arguments: ["聊政复〔2024〕1号", "2024-1", "1号"])
  func caseNumber(_ given: String) throws {
    let number = try desk.register()
    #expect(
      throws: TrackerError.unknown(.caseRecord, given: given, candidates: [number])
    ) { try desk.act(given, .accept, "2025-03-05") }
    #expect(
      throws: TrackerError.unknown(.caseRecord, given: given, candidates: [number])
    ) { try desk.tracker.show(given) }
  }

  @Test(
    "a number far from any has no candidates",
    arguments: ["案", "2025-9", "", "99999999999999999999"])
  func far(_ given: String) throws {
    try desk.register()
    #expect(throws: TrackerError.unknown(.caseRecord, given: given, candidates: [])) {
      try desk.tracker.history(given)
    }
  }

  @Test("a case to join with that nobody knows is named, with those of the same serial number")
  func joined() throws {
    let number = try desk.register()
    try desk.register()
    #expect(
      throws: TrackerError.unknown(
        .caseRecord, given: "2024-2", candidates: ["聊政复〔2025〕2号"])
    ) { try desk.act(number, .join, "2025-03-04") { $0[.with] = "2024-2" } }
  }

  @Test("a case is found by its printed number, by year and serial, and by an old ledger's number")
  func found() throws {
    let number = try desk.register { $0[.importedNumber] = "旧字第12号" }
    let ids = try [number, "2025-1", "旧字第12号"].map { try desk.tracker.show($0).case.id }
    #expect(Set(ids).count == 1)
  }

  @Test("an old ledger's number that looks like a year and a serial is found too")
  func importedLikeOurs() throws {
    let number = try desk.register { $0[.importedNumber] = "2013-0012" }
    let found = try? desk.tracker.show("2013-0012").case.number.printed
    #expect(found == number)
  }

  @Test("a year and a serial mean the office's own authority")
  func ownAuthority() throws {
    try desk.register { $0[.authority] = "yanggu" }
    #expect(throws: TrackerError.self) { try desk.tracker.show("2025-1") }
    let number = try desk.register()
    #expect(try desk.tracker.show("2025-1").case.number.printed == number)
  }

  @Test("a list asked for by what nobody knows is refused, not empty")
  func list() throws {
    let edits: [(inout CaseFilter) -> Void] = [
      { $0.region = "无" }, { $0.respondent = "无" }, { $0.authority = "无" },
      { $0.handler = "无" },
    ]
    for edit in edits {
      var filter = CaseFilter()
      edit(&filter)
      #expect(throws: TrackerError.self) { try desk.tracker.list(filter) }
    }
  }
}
