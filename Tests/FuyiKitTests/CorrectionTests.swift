import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Correcting an event")
struct CorrectionTests {
  private let desk: Desk
  /// 1 register 03-03, 2 accept 03-05, 3 serve-copy 03-10.
  private let number: String

  init() throws {
    desk = try Desk()
    number = try desk.reviewed()
  }

  @discardableResult
  private func correct(
    _ sequence: Int, on: String? = nil, clearing: [FactName] = [],
    _ edit: (inout Facts) -> Void = { _ in }
  ) throws -> Advanced {
    var facts = Facts()
    edit(&facts)
    return try desk.tracker.correct(
      number, sequence: sequence, on: on.map { day($0) }, facts: facts, clearing: clearing,
      why: "误录")
  }

  @Test(
    "another day stands in place of the old one, and days of its facts that fell on it move too")
  func anotherDay() throws {
    try desk.act(number, .concludeByMediation, "2025-04-01")
    let corrected = try correct(4, on: "2025-04-02")
    #expect(corrected.case.spell?.closedOn == day("2025-04-02"))
    let entry = try #require(corrected.case.entries.last)
    #expect(entry.facts[.sealed] == day("2025-04-02"))
    #expect(entry.facts[.applicantSigned] == day("2025-04-02"))
    #expect(corrected.sequence == 5)
    #expect(corrected.event.kind == .correction(.replace))
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("stated facts are laid over those on record, the others stay")
  func facts() throws {
    try desk.act(number, .extend, "2025-04-01")
    let corrected = try correct(4) { $0[.days] = 20 }
    #expect(corrected.case.spell?.extendedDays == 20)
    let words = try desk.tracker.history(number).last?.words
    #expect(words?[.approver] == ["李局长"])
    #expect(words?[.why] == ["误录"])
  }

  @Test("a fact that is cleared is gone, and what the law presumes stands in its place")
  func clearing() throws {
    try desk.act(number, .terminate, "2025-04-01") { $0[.after] = .settlement }
    let corrected = try correct(4, clearing: [.after])
    #expect(corrected.case.spell?.closing == .terminated(.withdrawalAllowed, .other))
    #expect(corrected.case.entries.last?.facts[.after] == .other)
  }

  @Test("an act's number is corrected, and the same act is found by the new one only")
  func act() throws {
    func register(_ act: String) throws {
      try desk.register("2025-03-04") {
        $0[.actDate] = nil
        $0[.act] = words(act)
      }
    }
    try correct(1) { $0[.act] = words("聊市监罚〔2025〕7号") }
    try correct(1) { $0[.act] = words("聊市监罚〔2025〕8号") }
    #expect(throws: TrackerError.sameAct(number: number)) { try register("聊市监罚〔2025〕8号") }
    #expect(throws: Never.self) { try register("聊市监罚〔2025〕7号") }
    #expect(try desk.tracker.verify().isSound)
    try correct(1, clearing: [.act])
    #expect(throws: Never.self) { try register("聊市监罚〔2025〕8号") }
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("a registration's facts are corrected in the projections")
  func registration() throws {
    try correct(1) {
      $0[.region] = "阳谷县"
      $0[.applicant] = words("李某", "赵某")
    }
    var filter = CaseFilter()
    filter.region = "371521"
    let lines = try desk.tracker.list(filter)
    #expect(lines.map(\.number) == [number])
    #expect(lines.first?.applicant == "李某")
    #expect(try desk.tracker.show(number).case.parties.count { $0.role == .applicant } == 2)
  }

  @Test("a correction can be corrected, by the event's sequence or its own; the last one counts")
  func again() throws {
    try desk.act(number, .extend, "2025-04-01")
    try correct(4) { $0[.days] = 20 }
    #expect(try correct(5) { $0[.days] = 25 }.case.spell?.extendedDays == 25)
    #expect(try correct(4) { $0[.days] = 10 }.case.spell?.extendedDays == 10)
    #expect(try desk.count(number) == 7)
    #expect(try desk.tracker.verify().isSound)
  }

  @Test(
    "what is fixed at registration is refused by name",
    arguments: [FactName.authority, .year, .serial, .number])
  func fixed(_ name: FactName) throws {
    let before = try desk.logLength
    #expect(throws: TrackerError.fixedFact(name)) {
      try correct(1, clearing: [name])
    }
    #expect(throws: TrackerError.fixedFact(name)) {
      try correct(1) { $0[value: name] = .code("x") }
    }
    #expect(try desk.logLength == before)
  }

  @Test("an event that is not there, or no longer counts, cannot be corrected")
  func notCorrectable() throws {
    #expect(throws: TrackerError.notCorrectable(number: number, sequence: 9)) { try correct(9) }
    try desk.tracker.annul(number, sequence: 3, why: "误录")
    for sequence in [3, 4] {
      #expect(throws: TrackerError.notCorrectable(number: number, sequence: sequence)) {
        try correct(sequence)
      }
    }
  }

  @Test("what the law did cannot be corrected")
  func byLaw() throws {
    let lapsed = try desk.register("2025-05-06")
    try desk.act(lapsed, .serveCopy, "2025-05-20")
    #expect(throws: TrackerError.madeByLaw(number: lapsed, sequence: 2)) {
      try desk.tracker.correct(
        lapsed, sequence: 2, on: day("2025-05-12"), why: "误录")
    }
    #expect(throws: TrackerError.madeByLaw(number: lapsed, sequence: 2)) {
      try desk.tracker.annul(lapsed, sequence: 2, why: "误录")
    }
  }
}
