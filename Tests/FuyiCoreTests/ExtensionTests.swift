import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Extending the review")
struct ExtensionTests {
  // Accepted on 2025-03-05: 60 days end on 2025-05-04, a holiday, and so on 2025-05-06.
  private let review: CaseBuilder

  init() throws { review = try Standing.ordinary.story() }

  @Test("it needs an approver")
  func approver() {
    let refusal = review.refusal(.extend, "2025-04-01") { $0[.approver] = nil }
    #expect(refusal?.reason == .missing(.approver))
    #expect(refusal?.source == .law(.arl(62)))
  }

  @Test("it is for at most thirty days")
  func thirtyAtOnce() {
    #expect(review.refusal(.extend, "2025-04-01") { $0[.days] = 30 } == nil)
    let refusal = review.refusal(.extend, "2025-04-01") { $0[.days] = 31 }
    #expect(refusal?.reason == .overLimit(.days, asked: 31, used: 0, limit: 30))
    #expect(refusal?.source == .law(.arl(62)))
  }

  @Test("it is for at most thirty days in all steps together")
  func thirtyInTwoSteps() throws {
    let once = try review.then(.extend, "2025-04-01") { $0[.days] = 20 }
    #expect(once.refusal(.extend, "2025-04-02") { $0[.days] = 10 } == nil)
    let refusal = once.refusal(.extend, "2025-04-02") { $0[.days] = 11 }
    #expect(refusal?.reason == .overLimit(.days, asked: 11, used: 20, limit: 30))
  }

  @Test("it is for a day at least", arguments: [0, -5])
  func notBackwards(_ days: Int) {
    #expect(review.refusal(.extend, "2025-04-01") { $0[.days] = days } != nil)
  }

  @Test("it is approved on the moved last day at the latest")
  func onTheLastDay() throws {
    let extended = try review.then(.extend, "2025-05-06") { $0[.days] = 30 }
    // 90 days as one: 2025-06-03, a working day. The moved end of the 60 is not counted on from.
    #expect(extended.clock(.review)?.due == day("2025-06-03"))
    let late = review.refusal(.extend, "2025-05-07")
    let (asked, due) = (day("2025-05-07"), day("2025-05-06"))
    #expect(late?.reason == .periodOver(.review, asked, due: due))
    #expect(late?.source == .law(.arl(62)))
  }

  @Test("splitting an extension changes nothing")
  func splitting() throws {
    let whole = try review.then(.extend, "2025-04-01") { $0[.days] = 30 }
    let split = try review.then(.extend, "2025-04-01") { $0[.days] = 13 }
      .then(.extend, "2025-04-09") { $0[.days] = 17 }
    #expect(whole.clock(.review)?.due == split.clock(.review)?.due)
    #expect(split.current.spell?.extendedDays == 30)
  }

  @Test("days that a suspension took out put off the day until which it is approved")
  func afterASuspension() throws {
    let resumed = try review.then(.suspend, "2025-03-10").then(.resume, "2025-03-20")
    // Ten days out: 2025-05-14.
    #expect(resumed.refusal(.extend, "2025-05-14") == nil)
    #expect(resumed.refusal(.extend, "2025-05-15") != nil)
  }

  @Test("a review that another law makes shorter is extended by thirty days at most as well")
  func shorterReview() throws {
    let short = try CaseBuilder().then(.accept, "2025-03-05") {
      $0[.reviewDays] = 40
      $0[.byLaw] = words("某法")
    }
    // 40 days: 2025-04-14.
    #expect(short.clock(.review)?.due == day("2025-04-14"))
    #expect(short.refusal(.extend, "2025-04-14") { $0[.days] = 30 } == nil)
    #expect(short.refusal(.extend, "2025-04-15") { $0[.days] = 30 } != nil)
  }
}
