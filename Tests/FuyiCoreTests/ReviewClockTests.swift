import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("The review clock")
struct ReviewClockTests {
  // Accepted on 2025-03-05: 60 days end on 2025-05-04; with the holiday, on 2025-05-06.
  private let review: CaseBuilder

  init() throws { review = try Standing.ordinary.story() }

  private func due(_ story: CaseBuilder) -> CivilDate? { story.clock(.review)?.due }

  @Test("it runs for sixty days from acceptance, or thirty in the simplified procedure")
  func lengths() throws {
    let ordinary = try #require(review.clock(.review))
    #expect(ordinary.due == day("2025-05-06"))
    #expect(ordinary.count.rawEnd == day("2025-05-04"))
    #expect(ordinary.article == .arl(62))
    #expect(ordinary.owner == .office && ordinary.consequence == .overdue)
    let simplified = try Standing.simplified.story()
    #expect(simplified.clock(.review)?.count.rawEnd == day("2025-04-04"))
    #expect(due(simplified) == day("2025-04-07"))
  }

  @Test(
    "another law makes it shorter, never longer",
    arguments: [
      (ReviewProcedure.ordinary, 20, "2025-03-25"), (.ordinary, 60, "2025-05-06"),
      (.simplified, 20, "2025-03-25"), (.simplified, 45, "2025-04-07"),
    ])
  func byLaw(_ procedure: ReviewProcedure, _ days: Int, _ end: String) throws {
    let story = try CaseBuilder().then(.accept, "2025-03-05") {
      $0[.procedure] = procedure
      $0[.reviewDays] = days
      $0[.byLaw] = words("某法")
    }
    #expect(due(story) == day(end))
  }

  @Test("a suspension takes its days out: the first is not counted, the day of resuming is")
  func suspension() throws {
    let resumed = try review.then(.suspend, "2025-03-10").then(.resume, "2025-03-20")
    #expect(resumed.clock(.review)?.count.rawEnd == day("2025-05-14"))
    #expect(due(resumed) == day("2025-05-14"))
  }

  @Test("while suspended there is no last day, only days left")
  func stopped() throws {
    let clock = try Standing.suspended.story().clock(.review)
    // 2025-03-10 to 2025-05-04, both counted.
    #expect(clock?.status == .stopped(since: day("2025-03-10"), daysLeft: 56))
    #expect(clock?.due == nil && clock?.isProvisional == false)
    #expect(
      clock?.count.steps == [
        .trigger(day("2025-03-05")), .budget(.days(60)), .rawEnd(day("2025-05-04")),
        .stopped(since: day("2025-03-10"), daysLeft: 56),
      ])
  }

  @Test("two suspensions, split or not, take out the same days")
  func splitSuspension() throws {
    let whole = try review.then(.suspend, "2025-03-10").then(.resume, "2025-04-10")
    let split = try review.then(.suspend, "2025-03-10").then(.resume, "2025-03-28")
      .then(.suspend, "2025-03-28").then(.resume, "2025-04-10")
    #expect(due(whole) == day("2025-06-04"))
    #expect(due(split) == due(whole))
  }

  @Test("suspended and resumed on one day, it ends as before")
  func suspendedForNoDay() throws {
    #expect(try due(review.then(.suspend, "2025-03-10").then(.resume, "2025-03-10")) == due(review))
  }

  @Test("suspended with nothing left to run, it ends on the day of resuming, moved")
  func nothingLeft() throws {
    let suspended = try review.then(.suspend, "2025-05-05")
    #expect(suspended.clock(.review)?.status == .stopped(since: day("2025-05-05"), daysLeft: 0))
    #expect(due(try suspended.then(.resume, "2025-05-20")) == day("2025-05-20"))
    #expect(due(try suspended.then(.resume, "2025-05-24")) == day("2025-05-26"))
  }

  @Test("suspended after its end, it has been overdue all along")
  func suspendedAfterTheEnd() throws {
    let suspended = try review.then(.suspend, "2025-05-07")
    #expect(suspended.clock(.review)?.status == .running)
    #expect(due(suspended) == day("2025-05-06"))
    #expect(due(try suspended.then(.resume, "2025-05-20")) == day("2025-05-06"))
  }

  @Test(
    "an inspection or an expert opinion takes its days out", arguments: [Action.inspect, .appraise])
  func takenOut(_ action: Action) throws {
    let story = try review.then(action, "2025-03-20") { $0[.begun] = day("2025-03-10") }
    #expect(due(story) == day("2025-05-14"))
  }

  @Test("days that two things take out are taken out once")
  func overlapping() throws {
    let story = try review.then(.suspend, "2025-03-10").then(.resume, "2025-03-20")
      .then(.inspect, "2025-03-25") { $0[.begun] = day("2025-03-15") }
    #expect(due(story) == day("2025-05-19"))
  }

  @Test("extension and suspension are counted as one period and moved once")
  func extended() throws {
    let story = try review.then(.suspend, "2025-03-10").then(.resume, "2025-03-12")
      .then(.extend, "2025-04-01") { $0[.days] = 30 }
    // 92 days after 2025-03-05.
    #expect(story.clock(.review)?.count.rawEnd == day("2025-06-05"))
    #expect(due(story) == day("2025-06-05"))
  }

  @Test("it ends with each conclusion, and says whether that was in time")
  func conclusions() throws {
    for action in [Action.decide, .dismiss, .terminate, .concludeByMediation] {
      let inTime = try review.then(action, "2025-05-06")
      #expect(inTime.clock(.review)?.status == .met(on: day("2025-05-06")), "\(action)")
      let late = try review.then(action, "2025-05-07")
      #expect(late.clock(.review)?.status == .missed(on: day("2025-05-07")), "\(action)")
    }
    #expect(try review.then(.transfer, "2025-04-01").clock(.review) == nil)
  }

  @Test("a reopened case has a new period, counted from the order, beside the old one")
  func reopened() throws {
    let story = try Standing.dismissed.story().then(.reopen, "2025-06-03")
    let reviews = story.clocks.filter { $0.id == .review }
    #expect(reviews.map(\.from) == [day("2025-03-05"), day("2025-06-03")])
    #expect(reviews.map(\.status) == [.met(on: day("2025-04-01")), .running])
    #expect(reviews.last?.due == day("2025-08-04"))
    #expect(story.clock(.copyService)?.from == day("2025-06-03"))
  }

  @Test("an end in a year without official holidays is provisional")
  func provisional() throws {
    let story = try CaseBuilder(filed: "2026-11-16", today: "2026-12-31")
      .then(.accept, "2026-11-20")
    #expect(story.clock(.review)?.isProvisional == true)
    #expect(review.clock(.review)?.isProvisional == false)
  }

  @Test("a copy never sent stays missed when the review closes after its end, not before")
  func copyNeverSent() throws {
    let inTime = try review.then(.terminate, "2025-03-14")
    #expect(inTime.clock(.copyService) == nil)
    let late = try review.then(.terminate, "2025-03-17")
    #expect(late.clock(.copyService)?.status == .missed(on: day("2025-03-17")))
  }
}
