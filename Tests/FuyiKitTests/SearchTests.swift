import FuyiKit
import FuyiTestSupport
import GRDB
import Testing

@Suite("Searching through the tracker")
struct SearchTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  private func hits(_ words: String..., edit: (inout CaseSearch) -> Void = { _ in }) throws
    -> [String]
  {
    var search = CaseSearch(words: words)
    edit(&search)
    return try desk.tracker.search(search).lines.map(\.number)
  }

  @Test("a case is found by two characters of a name, by its summary, act, agency and number")
  func found() throws {
    let number = try desk.register {
      $0[.applicant] = words("欧阳春")
      $0[.summary] = words("不服工伤认定")
      $0[.act] = words("聊人社工伤认字〔2025〕7号")
      $0[.respondent] = ["police"]
    }
    try desk.register()
    for word in ["欧阳", "阳春", "工伤", "工伤认定", "认字〔2025〕7", "公安局", "POLICE", "police b", number] {
      #expect(try hits(word) == [number], "\(word)")
    }
  }

  @Test("a filter narrows what is found, the region by code or name")
  func filtered() throws {
    let here = try desk.register()
    let there = try desk.register {
      $0[.region] = "阳谷县"
      $0[.respondent] = ["housing"]
    }
    try desk.act(here, .decline, "2025-03-05")
    #expect(try hits("王某") == [there, here])
    #expect(try hits("王某") { $0.region = "东昌府区" } == [here])
    #expect(try hits("王某") { $0.region = "371521" } == [there])
    #expect(try hits("王某") { $0.state = .declined } == [here])
    #expect(try hits("王某") { $0.limit = 1 } == [there])
    #expect(throws: TrackerError.self) { try hits("王某") { $0.region = "月球" } }
  }

  @Test("a party that joins is found from then on, and with the words of the registration")
  func joining() throws {
    let number = try desk.reviewed()
    #expect(try hits("赵某").isEmpty)
    try desk.act(number, .addParty, "2025-03-20")
    #expect(try hits("赵某", "王某") == [number])
  }

  @Test("words that a correction replaces or takes out are found no more")
  func corrected() throws {
    let number = try desk.register { $0[.applicant] = words("王伟") }
    try desk.tracker.repository.write { try $0.takeInSearch() }
    var facts = Facts()
    facts[.applicant] = words("汪伟")
    try desk.tracker.correct(number, sequence: 1, facts: facts, why: "错字")
    #expect(try hits("王伟").isEmpty)
    #expect(try hits("汪伟") == [number])
    try desk.act(number, .accept, "2025-03-05")
    try desk.act(number, .addParty, "2025-03-20")
    try desk.tracker.repository.write { try $0.takeInSearch() }
    try desk.tracker.annul(number, sequence: 4, why: "不是当事人")
    #expect(try hits("赵某").isEmpty)
    #expect(try hits("汪伟") == [number])
    for _ in 0..<2 {
      #expect(try desk.tracker.verify().isSound)
      try desk.tracker.repository.write { try $0.takeInSearch() }
    }
    #expect(try hits("王伟").isEmpty)
  }

  @Test("a respondent that was replaced is not found by its name any more")
  func respondent() throws {
    let number = try desk.reviewed()
    #expect(try hits("市场监督") == [number])
    try desk.act(number, .replaceParty, "2025-03-20")
    #expect(try hits("市场监督").isEmpty)
    #expect(try hits("住房") == [number])
  }

  @Test("what a ledger brings in is found, and nothing of what was only tried")
  func imported() throws {
    var registration = Facts.filing { $0[.applicant] = words("欧阳春") }
    registration[.importedNumber] = "旧字7号"
    let history = LedgerHistory(
      filedOn: day("2025-03-03"), registration: registration, requests: [])
    _ = try desk.tracker.intake(dryRun: true) { try $0.take(history) }
    #expect(try hits("欧阳").isEmpty)
    _ = try desk.tracker.intake { try $0.take(history) }
    #expect(try hits("欧阳", "旧字7").count == 1)
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("the index is one part after many cases have come from a ledger")
  func importedMany() throws {
    func take(_ numbers: ClosedRange<Int>) throws -> Int? {
      try desk.tracker.intake { intake in
        for number in numbers {
          var registration = Facts.filing { $0[.applicant] = words("欧阳\(number)") }
          registration[.importedNumber] = "旧字\(number)号"
          _ = try intake.take(
            LedgerHistory(filedOn: day("2025-03-03"), registration: registration, requests: []))
        }
      }
      return try parts()
    }
    func parts() throws -> Int? {
      try DatabaseQueue(path: desk.path).read {
        try Int.fetchOne($0, sql: "SELECT count(DISTINCT segid) FROM case_search_idx")
      }
    }
    #expect(try take(1...100) == 0, "few wait")
    #expect(try take(101...300) == 1)
    #expect(try take(301...600) == 2, "not so many that the parts are joined")
    #expect(try take(601...1700) == 1)
    for isRefilled in [false, true] {
      if isRefilled { try desk.tracker.repository.write { try $0.refillSearch() } }
      #expect(try parts() == 1)
      for number in [100, 600, 1024, 1025, 1700] {
        #expect(try hits("旧字\(number)号").count == 1)
      }
      #expect(try desk.tracker.verify().isSound)
    }
  }

  @Test("ledgers grown at random have their index in order", arguments: 1...4)
  func random(_ seed: UInt64) throws {
    var ledger = RandomLedger(desk.tracker, seed: seed)
    try ledger.grow(cases: 20, actions: 15)
    #expect(try desk.tracker.verify().isSound)
    try desk.tracker.repository.write { try $0.takeInSearch() }
    #expect(try desk.tracker.verify().isSound)
  }
}
