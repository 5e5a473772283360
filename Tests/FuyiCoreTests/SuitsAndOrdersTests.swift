import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("What one event leaves alone")
struct SuitsAndOrdersTests {
  private func served() throws -> CaseBuilder {
    try CaseBuilder { $0[.applicant] = words("王某", "李某") }
      .then(.accept, "2025-03-05").then(.decide, "2025-04-01")
      .then(.serve, "2025-04-02") { $0[.recipient] = ["applicant"] }
  }

  private func suing(_ story: CaseBuilder) -> [String: Clock.Status] {
    Dictionary(
      story.clocks.filter { $0.id == .suing }.map { ($0.party ?? "", $0.status) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test("a suit before another was served does not meet that one's time to sue")
  func laterRecipient() throws {
    let story = try served().then(.noteSuit, "2025-04-10").then(.serve, "2025-04-14")
    #expect(
      suing(story) == ["applicant": .met(on: day("2025-04-10")), "applicant-2": .running])
  }

  @Test(
    "a suit of one who is named leaves the others' time alone, and one of nobody named does not")
  func named() throws {
    let both = try served().then(.serve, "2025-04-03")
    let one = try both.then(.noteSuit, "2025-04-10") { $0[.plaintiff] = ["applicant-2"] }
    #expect(suing(one) == ["applicant": .running, "applicant-2": .met(on: day("2025-04-10"))])
    let joint = try both.then(.noteSuit, "2025-04-10")
    #expect(Set(suing(joint).values) == [.met(on: day("2025-04-10"))])
    let stranger = both.refusal(.noteSuit, "2025-04-10") { $0[.plaintiff] = ["respondent"] }
    #expect(
      stranger?.reason == .unknownParty("respondent", known: ["applicant", "applicant-2"]))
  }

  @Test("a suit before the review period is over is none for want of a decision")
  func earlySuit() throws {
    let story = try Standing.ordinary.story().then(.noteSuit, "2025-03-20")
    #expect(story.clock(.suingUndecided)?.status == .running)
    let late = try story.then(.noteSuit, "2025-05-12")
    #expect(late.clock(.suingUndecided)?.status == .met(on: day("2025-05-12")))
  }

  @Test("an order after a late performance does not make it one in time")
  func lateOrder() throws {
    let story = try Standing.ordinary.story().then(.decide, "2025-04-01") {
      $0[.performWithin] = 15
    }
    .then(.serve, "2025-04-02").then(.perform, "2025-05-20")
    let ordered = try story.then(.orderPerformance, "2025-05-21") { $0[.until] = day("2025-06-20") }
    #expect(ordered.clock(.performance)?.status == .missed(on: day("2025-05-20")))
    #expect(ordered.clock(.performance) == story.clock(.performance))
  }

  @Test("the maker is asked once: asking again, or suspending again, moves nothing")
  func makerOnce() throws {
    let suspended = try Standing.documentTakenUp.story()
      .then(.suspend, "2025-03-12") { $0[.suspensionGround] = .normativeDocument }
    let inTime = try suspended.then(.notifyMaker, "2025-03-14").then(.notifyMaker, "2025-03-20")
    #expect(inTime.clock(.makerNotice)?.status == .met(on: day("2025-03-14")))
    #expect(inTime.clock(.makerAnswer)?.from == day("2025-03-14"))
    let late = try suspended.then(.notifyMaker, "2025-03-18").then(.resume, "2025-03-24")
      .then(.suspend, "2025-04-01") { $0[.suspensionGround] = .normativeDocument }
    #expect(late.clock(.makerNotice)?.from == day("2025-03-12"))
    #expect(late.clock(.makerNotice)?.status == .missed(on: day("2025-03-18")))
  }

  @Test("a second document has clocks of its own, and the first one's have ended with it")
  func secondDocument() throws {
    let first = try Standing.documentTakenUp.story()
      .then(.suspend, "2025-03-12") { $0[.suspensionGround] = .normativeDocument }
      .then(.notifyMaker, "2025-03-13").then(.handleDocument, "2025-03-17")
    #expect(first.clocks.filter { $0.id == .makerAnswer && $0.status.isOpen }.isEmpty)
    let second = try first.then(.openDocumentReview, "2025-03-18")
    // It came while the review was suspended already, so the notice counts from its taking up.
    #expect(second.clock(.makerNotice)?.from == day("2025-03-18"))
    #expect(second.clock(.makerNotice)?.due == day("2025-03-21"))
    let asked = try second.then(.notifyMaker, "2025-03-19")
    #expect(asked.clocks.filter { $0.id == .makerAnswer && $0.status.isOpen }.count == 1)
    let resumed = try first.then(.resume, "2025-03-17").then(.openDocumentReview, "2025-03-17")
    #expect(resumed.clocks.filter { $0.id == .makerNotice }.count == 1)
  }

  @Test("a proof shows its own review's extensions where a correction put the first opening in")
  func ownReview() throws {
    let story = try CaseBuilder().then(.accept, "2025-03-10").then(.extend, "2025-04-01")
      .then(.dismiss, "2025-04-02").then(.reopen, "2025-06-03")
      .then(.extend, "2025-07-01") { $0[.days] = 5 }
    let corrected = try story.corrected(.annul, "2025-07-02") { $0[.target] = 2 }
      .corrected(.insert, "2025-03-06") { $0[.action] = .accept }
    let replay = try Procedure.statutory.replay(
      corrected.history, id: 7, under: .shipped, today: day("2026-06-30"))
    let reviews = Clocks(.shipped).proofs(of: replay.case).filter { $0.clock.id == .review }
    #expect(reviews.map { $0.extensions.map(\.days) } == [[15], [5]])
  }

  @Test("a case with something unperformed goes on file only with a reason, and then nobody waits")
  func filedAway() throws {
    let effective = try Standing.ordinary.story().then(.decide, "2025-04-01") {
      $0[.performWithin] = 15
    }
    .then(.serve, "2025-04-02")
    let silent = effective.refusal(.archive, "2025-06-03") { $0[.reason] = nil }
    #expect(silent?.reason == .missing(.reason))
    let filed = try effective.then(.archive, "2025-06-03")
    #expect(filed.clock(.performance)?.status == .missed(on: day("2025-06-03")))
    #expect(try effective.then(.archive, "2025-04-10").clock(.performance) == nil)
    let performed = try effective.then(.perform, "2025-04-10")
    #expect(performed.refusal(.archive, "2025-06-03") { $0[.reason] = nil } == nil)
  }

  @Test(
    "where a calendar moves an end past the day the law had acted, the time is missed on its end")
  func movedPastTheAct() throws {
    let story = try Standing.abandoned.story()
    let due = try #require(story.clock(.correction)?.due)
    #expect(story.clock(.correction)?.status == .missed(on: due))
    let list = try HolidayList(
      parsing: HolidayList.text(HolidayList.shippedOfficial().lines + ["\(due),holiday,国庆节"]))
    let other = Clocks(LegalSetting(calendar: WorkingCalendar(official: list)))
    let moved = try #require(other.clocks(of: story.current).last { $0.id == .correction })
    #expect(moved.due == due.adding(days: 1))
    #expect(moved.status == .missed(on: due.adding(days: 1)))
  }

  @Test("an obstacle has an end, on the day of filing at the latest")
  func obstacle() throws {
    func refusal(_ to: String?) -> Refusal? {
      do {
        _ = try CaseBuilder {
          $0[.actDate] = day("2024-12-21")
          $0[.obstacleFrom] = day("2025-02-01")
          $0[.obstacleTo] = to.map { day($0) }
        }
        return nil
      } catch { return error as? Refusal }
    }
    #expect(refusal(nil)?.reason == .missing(.obstacleTo))
    #expect(
      refusal("2025-03-04")?.reason
        == .tooLate(.obstacleTo, day("2025-03-04"), latest: day("2025-03-03")))
    #expect(refusal("2025-03-03") == nil)
  }
}
