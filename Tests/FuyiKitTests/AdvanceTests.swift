import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Advancing cases")
struct AdvanceTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @Test("an action returns the case, the event as recorded, its sequence, clocks and article")
  func result() throws {
    let number = try desk.register()
    let advanced = try desk.act(number, .accept, "2025-03-05")
    #expect(advanced.case.state == .underReview)
    #expect(advanced.event.facts[.procedure] == .ordinary)
    #expect(advanced.sequence == 2)
    #expect(advanced.lapse == nil)
    #expect(Set(advanced.clocks.map(\.id)) == [.review, .copyService])
    #expect(advanced.source == .law(.arl(30)))
    #expect(try desk.tracker.show(number).case == advanced.case)
  }

  @Test("what the law did before stands on record before the action, on its own day")
  func lapse() throws {
    let number = try desk.register()
    let advanced = try desk.act(number, .serveCopy, "2025-03-14")
    #expect(advanced.lapse == Event(.deemedAccepted, on: day("2025-03-10")))
    #expect(advanced.sequence == 3)
    let story = try desk.story(number)
    #expect(
      story == ["register 2025-03-03", "deemed-accepted 2025-03-10", "serve-copy 2025-03-14"])
  }

  @Test("what the law did before a refused action is not written either")
  func lapseOfRefused() throws {
    let number = try desk.register()
    let before = try desk.logLength
    let refusal = #expect(throws: Refusal.self) {
      try desk.act(number, .accept, "2025-03-14")
    }
    #expect(refusal?.state == .underReview)
    #expect(try desk.logLength == before)
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("an action on the last day of the period comes before the law")
  func lastDay() throws {
    let number = try desk.register()
    let advanced = try desk.act(number, .accept, "2025-03-10")
    #expect(advanced.lapse == nil)
    #expect(advanced.case.filingOutcome == .accepted)
  }

  @Test("a deemed abandonment is written before what follows it")
  func abandonment() throws {
    let number = try desk.register()
    try desk.act(number, .requestCorrection, "2025-03-05")
    let advanced = try desk.act(number, .archive, "2025-04-01")
    #expect(advanced.lapse == Event(.deemedAbandoned, on: day("2025-03-19")))
    #expect(advanced.case.filingOutcome == .abandoned)
    #expect(advanced.case.state == .archived)
  }

  @Test("a caller who has not seen the last event is told, and nothing is written")
  func stale() throws {
    let number = try desk.reviewed()
    let before = try desk.logLength
    #expect(
      throws: TrackerError.stale(number: number, expected: 2, actual: 3, state: .underReview)
    ) { try desk.tracker.advance(number, .usual(.decide, "2025-04-01"), expecting: 2) }
    #expect(try desk.logLength == before)
    #expect(throws: Never.self) {
      try desk.tracker.advance(number, .usual(.decide, "2025-04-01"), expecting: 3)
    }
  }

  @Test(
    "a refusal names the state, the article and what may be done, and leaves the file as it was")
  func refusal() throws {
    let number = try desk.register()
    let before = try desk.tracker.verify()
    let refusal = #expect(throws: Refusal.self) { try desk.act(number, .decide, "2025-03-04") }
    #expect(refusal?.state == .filed)
    #expect(refusal?.source == .law(.arl(61)))
    #expect(refusal?.alternatives.contains(.accept) == true)
    #expect(try desk.tracker.verify() == before)
  }

  @Test("nothing is done to an official's list by an action that is refused")
  func officials() throws {
    let number = try desk.register()
    try desk.act(number, .withdraw, "2025-03-04")
    #expect(throws: Refusal.self) { try desk.act(number, .assign, "2025-03-05") }
    let officials = try desk.tracker.repository.read { try $0.officials() }
    #expect(officials.isEmpty)
  }

  @Test("an empty list of applicants is no applicant")
  func emptyApplicants() throws {
    let refusal = #expect(throws: Refusal.self) { try desk.register { $0[.applicant] = [] } }
    #expect(refusal?.reason == .wrongValue(.applicant))
  }
}
