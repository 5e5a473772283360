import FuyiKit
import FuyiTestSupport
import Testing

@Suite("A case's record line by line")
struct HistoryLineTests {
  private let desk: Desk
  /// 1 register, 2 accept, 3 serve-copy, 4 extend by 15 days on 04-01.
  private let number: String

  init() throws {
    desk = try Desk()
    number = try desk.reviewed()
    try desk.act(number, .extend, "2025-04-01")
  }

  private func correct(_ sequence: Int, days: Int) throws {
    var facts = Facts()
    facts[.days] = days
    try desk.tracker.correct(number, sequence: sequence, facts: facts, why: "误录")
  }

  private var standings: [EventStanding] {
    get throws { try desk.tracker.history(number).map(\.standing) }
  }

  @Test("each event stands with its stamp, facts and words")
  func lines() throws {
    let lines = try desk.tracker.history(number)
    #expect(lines.map(\.sequence) == [1, 2, 3, 4])
    #expect(lines.map(\.event.kind.code) == ["register", "accept", "serve-copy", "extend"])
    #expect(lines.allSatisfy { $0.recordedAt == Desk.instant && $0.recorder == "wang" })
    #expect(lines[0].words == [.applicant: ["王某"]])
    #expect(lines[3].words == [.approver: ["李局长"]])
    #expect(lines.allSatisfy { $0.standing == .counts })
  }

  @Test("a replaced event is shown with what replaced it, and both stay")
  func replaced() throws {
    try correct(4, days: 20)
    #expect(try standings == [.counts, .counts, .counts, .replaced(by: 5), .counts])
    let days = try desk.tracker.history(number).suffix(2).map { $0.event.facts[.days] }
    #expect(days == [15, 20])
  }

  @Test("a correction that was itself corrected is shown as replaced")
  func replacedTwice() throws {
    try correct(4, days: 20)
    try correct(4, days: 25)
    let lines = try standings
    #expect(lines[3] == .replaced(by: 6))
    #expect(lines[4] == .replaced(by: 6))

    #expect(lines[5] == .counts)
  }

  @Test("an annulled event names its annulment")
  func annulled() throws {
    try desk.tracker.annul(number, sequence: 4, why: "误录")
    #expect(try standings.suffix(2) == [.annulled(by: 5), .counts])
  }

  @Test("an event whose annulment was annulled counts, and the annulment does not")
  func restored() throws {
    try desk.tracker.annul(number, sequence: 4, why: "误录")
    try desk.tracker.annul(number, sequence: 5, why: "没有误录")
    #expect(try standings.suffix(3) == [.counts, .annulled(by: 6), .counts])
  }

  @Test("a correction whose annulment was annulled counts again")
  func restoredCorrection() throws {
    try correct(4, days: 20)
    try desk.tracker.annul(number, sequence: 5, why: "弄错")
    try desk.tracker.annul(number, sequence: 6, why: "没有弄错")
    let lines = try standings
    #expect(lines[3] == .replaced(by: 5))
    #expect(lines[4] == .counts)

    #expect(lines[5] == .annulled(by: 7))
  }

  @Test("an event put in whose facts were replaced is shown as replaced")
  func replacedInsertion() throws {
    try desk.tracker.insert(
      number, .usual(.extend, "2025-04-02") { $0[.days] = 5 }, why: "漏录")
    try correct(5, days: 6)
    #expect(try standings.suffix(2) == [.replaced(by: 6), .counts])
    #expect(try desk.tracker.show(number).case.spell?.extendedDays == 21)
  }

  @Test("a deemed acceptance that was superseded is shown as annulled, with the reason")
  func superseded() throws {
    let lapsed = try desk.register("2025-05-06")
    try desk.act(lapsed, .serveCopy, "2025-05-20")
    try desk.tracker.insert(lapsed, .usual(.accept, "2025-05-08"), why: "漏录")
    let lines = try desk.tracker.history(lapsed)
    #expect(lines.map(\.standing) == [.counts, .annulled(by: 5), .counts, .counts, .counts])
    #expect(lines.last?.words[.why] == ["第 4 条更正后不再发生 / no longer so after that correction"])
  }
}
