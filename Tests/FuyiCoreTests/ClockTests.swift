import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("The other clocks")
struct ClockTests {
  @Test(
    "the copy is sent in seven working days, or three; answered in ten, or five",
    arguments: [
      (ReviewProcedure.ordinary, "2025-03-14", "2025-03-24"),
      (.simplified, "2025-03-10", "2025-03-17"),
    ])
  func copyAndAnswer(_ procedure: ReviewProcedure, _ copyBy: String, _ answerBy: String) throws {
    let review = try CaseBuilder().then(.accept, "2025-03-05") { $0[.procedure] = procedure }
    #expect(review.clock(.copyService)?.due == day(copyBy))
    let articles = procedure == .ordinary ? 48 : 54
    #expect(review.clock(.copyService)?.article == .arl(articles))
    let sent = try review.then(.serveCopy, "2025-03-10")
    #expect(sent.clock(.copyService)?.status == .met(on: day("2025-03-10")))
    #expect(sent.clock(.answer)?.due == day(answerBy))
    #expect(sent.clock(.answer)?.owner == .respondent)
    #expect(sent.clock(.answer)?.consequence == .noEvidence)
    #expect(sent.clock(.answer)?.article == .arl(articles))
  }

  @Test("a copy or an answer after its period is late")
  func late() throws {
    let story = try Standing.ordinary.story().then(.serveCopy, "2025-03-17")
    #expect(story.clock(.copyService)?.status == .missed(on: day("2025-03-17")))
    let inTime = try story.then(.answer, "2025-03-31")
    #expect(inTime.clock(.answer)?.status == .met(on: day("2025-03-31")))
    let late = try story.then(.answer, "2025-04-01")
    #expect(late.clock(.answer)?.status == .missed(on: day("2025-04-01")))
  }

  @Test("the answer runs from the respondent's receipt of the copy")
  func receipt() throws {
    let stated = try Standing.ordinary.story().then(.serveCopy, "2025-03-10") {
      $0[.received] = day("2025-03-12")
    }
    #expect(stated.clock(.answer)?.from == day("2025-03-12"))
    let later = try Standing.copySent.story().then(.receive, "2025-03-12")
    #expect(later.clock(.answer)?.from == day("2025-03-12"))
    #expect(later.clock(.answer)?.due == day("2025-03-26"))
  }

  @Test("a suspension stops the review alone")
  func suspensionStopsNothingElse() throws {
    let before = try Standing.copySent.story()
    let after = try before.then(.suspend, "2025-03-12").then(.resume, "2025-04-12")
    #expect(after.clock(.answer) == before.clock(.answer))
    #expect(after.clock(.copyService) == before.clock(.copyService))
  }

  @Test("the sixty days of a suspension end on a day that is not moved")
  func suspensionLimit() throws {
    let story = try Standing.ordinary.story().then(.suspend, "2025-03-10") {
      $0[.suspensionGround] = .organisationEnded
    }
    // 2025-05-10 is a Saturday.
    let clock = try #require(story.clock(.suspensionLimit))
    #expect(clock.due == day("2025-05-10"))
    #expect(clock.article == .arl(41, item: 5))
    #expect(clock.consequence == .mustTerminate)
    #expect(try story.then(.resume, "2025-03-20").clock(.suspensionLimit) == nil)
    #expect(try Standing.suspended.story().clock(.suspensionLimit) == nil)
  }

  @Test(
    "performance runs to a day that was set, or for days from taking effect, moved off rest days")
  func performance() throws {
    let review = try Standing.ordinary.story()
    let byDay = try review.then(.decide, "2025-04-01") {
      $0[.disposition] = [.perform]
      $0[.performBy] = day("2025-05-03")
    }
    #expect(byDay.clock(.performance) == nil)
    let effective = try byDay.then(.serve, "2025-04-02")
    // A make-up holiday and the two days after it: the set period ends when offices open again.
    #expect(effective.clock(.performance)?.count.rawEnd == day("2025-05-03"))
    #expect(effective.clock(.performance)?.due == day("2025-05-06"))
    #expect(effective.clock(.performance)?.article == .arl(77))
    let within = try review.then(.decide, "2025-04-01") { $0[.performWithin] = 30 }
      .then(.serve, "2025-04-02")
    // 2025-05-02 is a holiday.
    #expect(within.clock(.performance)?.due == day("2025-05-06"))
    let performed = try within.then(.perform, "2025-05-06")
    #expect(performed.clock(.performance)?.status == .met(on: day("2025-05-06")))
    let late = try within.then(.perform, "2025-05-07")
    #expect(late.clock(.performance)?.status == .missed(on: day("2025-05-07")))
  }

  @Test("a statement is performed from its own day")
  func statement() throws {
    let story = try Standing.ordinary.story().then(.concludeByMediation, "2025-04-01") {
      $0[.performWithin] = 10
    }
    #expect(story.clock(.performance)?.due == day("2025-04-11"))
  }

  @Test("an order to perform sets the day, whether or not one was set before")
  func order() throws {
    let ordered = try Standing.effective.story().then(.orderPerformance, "2025-05-20") {
      $0[.until] = day("2025-06-20")
    }
    #expect(ordered.clock(.performance)?.due == day("2025-06-20"))
    #expect(ordered.clock(.performance)?.sequence == ordered.events.last?.sequence)
  }

  @Test("acting again takes sixty days, or what the decision sets")
  func actingAgain() throws {
    let story = try Standing.effectiveToActAgain.story()
    // 60 days from 2025-04-02 end on 2025-06-01, in the Dragon Boat holiday.
    #expect(story.clock(.remaking)?.due == day("2025-06-03"))
    #expect(story.clock(.remaking)?.article.code == "Reg. 49")
    #expect(story.clock(.performance) == nil)
    let set = try Standing.ordinary.story().then(.decide, "2025-04-01") {
      $0[.actAgain] = true
      $0[.actAgainWithin] = 15
    }.then(.serve, "2025-04-02")
    #expect(set.clock(.remaking)?.due == day("2025-04-17"))
    let done = try set.then(.actAgain, "2025-04-17")
    #expect(done.clock(.remaking)?.status == .met(on: day("2025-04-17")))
  }

  @Test("acting again a second time does not undo that it was done in time")
  func actedAgainTwice() throws {
    let done = try Standing.effectiveToActAgain.story().then(.actAgain, "2025-05-20")
    let refusalOrSame = try? done.then(.actAgain, "2025-06-20").clock(.remaking)?.status
    #expect(refusalOrSame == nil || refusalOrSame == .met(on: day("2025-05-20")))
  }

  @Test("no clock runs in a case that was registered by mistake")
  func voided() throws {
    #expect(try Standing.voided.story().clocks.isEmpty)
  }
}
