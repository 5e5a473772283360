import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Annulling and putting in")
struct AnnulmentTests {
  private let desk: Desk
  /// 1 register 03-03, 2 accept 03-05, 3 serve-copy 03-10.
  private let number: String

  init() throws {
    desk = try Desk()
    number = try desk.reviewed()
  }

  @Test("an annulled event counts no more, and an annulled annulment brings it back")
  func annul() throws {
    try desk.act(number, .extend, "2025-04-01")
    #expect(try desk.tracker.annul(number, sequence: 4, why: "误录").case.spell?.extendedDays == 0)
    let back = try desk.tracker.annul(number, sequence: 5, why: "没有误录")
    #expect(back.case.spell?.extendedDays == 15)
    #expect(back.sequence == 6)
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("an annulled correction leaves the event as it was before")
  func annulCorrection() throws {
    try desk.act(number, .extend, "2025-04-01")
    var facts = Facts()
    facts[.days] = 30
    try desk.tracker.correct(number, sequence: 4, facts: facts, why: "误录")
    #expect(try desk.tracker.annul(number, sequence: 5, why: "撤回").case.spell?.extendedDays == 15)
  }

  @Test("an annulled insertion is as if it had not been put in")
  func annulInsertion() throws {
    try desk.tracker.insert(number, .usual(.extend, "2025-03-20"), why: "漏录")
    #expect(try desk.tracker.annul(number, sequence: 4, why: "撤回").case.spell?.extendedDays == 0)
  }

  @Test("what has been annulled already cannot be annulled again, nor what is not there")
  func twice() throws {
    try desk.tracker.annul(number, sequence: 3, why: "误录")
    for sequence in [3, 9] {
      #expect(throws: TrackerError.notCorrectable(number: number, sequence: sequence)) {
        try desk.tracker.annul(number, sequence: sequence, why: "误录")
      }
    }
    #expect(try desk.count(number) == 4)
  }

  @Test("a registration annulled is void: it keeps its number, and counts nowhere")
  func void() throws {
    let voided = try desk.tracker.annul(number, sequence: 1, why: "重复登记")
    #expect(voided.case.state == .voided)
    #expect(voided.event.kind == .action(.void))
    #expect(try desk.tracker.list().map(\.state) == [.voided])
    #expect(try desk.tracker.due().isEmpty)
    let report = try desk.tracker.rates(from: day("2025-01-01"), to: day("2025-12-31"))
    #expect(report.figures.allSatisfy { $0.sets == RateSets() })
    #expect(report.balance.incoming == 0)
    #expect(try desk.register() == "聊政复〔2025〕2号")
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("a registration voided by mistake comes back when its voiding is annulled")
  func unvoid() throws {
    let before = try desk.tracker.show(number).case.state
    try desk.tracker.annul(number, sequence: 1, why: "重复登记")
    #expect(try desk.tracker.annul(number, sequence: 4, why: "弄错").case.state == before)
    #expect(try desk.tracker.due().isEmpty == false)
  }

  @Test("an event put in stands on its day, after what happened on it, or before a named event")
  func insert() throws {
    try desk.tracker.insert(number, .usual(.assign, "2025-03-04"), why: "漏录")
    try desk.tracker.insert(number, .usual(.consent, "2025-03-10"), why: "漏录")
    try desk.tracker.insert(number, .usual(.hearOpinions, "2025-03-10"), before: 3, why: "漏录")
    let expected = [
      "register 2025-03-03", "assign 2025-03-04", "accept 2025-03-05",
      "hear-opinions 2025-03-10", "serve-copy 2025-03-10", "consent 2025-03-10",
    ]
    #expect(try desk.story(number) == expected)
    let handler = try desk.tracker.show(number).handler
    #expect(handler == "zhang")
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("what is presumed of an event put in is written out")
  func presumed() throws {
    let inserted = try desk.tracker.insert(number, .usual(.hearOpinions, "2025-03-20"), why: "漏录")
    #expect(inserted.event.facts[.form] == .inPerson)
    #expect(inserted.event.facts[.action] == .hearOpinions)
  }

  @Test("what happens after an insertion of the same day stays after it")
  func insertThenAct() throws {
    try desk.tracker.insert(number, .usual(.suspend, "2025-04-01"), why: "漏录")
    try desk.act(number, .resume, "2025-04-01")
    let story = try? desk.story(number).suffix(2)
    #expect(story == ["suspend 2025-04-01", "resume 2025-04-01"])
    let sound = try? desk.tracker.verify().isSound
    #expect(sound == true)
  }
}
