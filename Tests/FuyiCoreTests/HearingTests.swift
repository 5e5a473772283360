import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Hearings, inspections and other steps of the review")
struct HearingTests {
  private let review: CaseBuilder

  init() throws { review = try Standing.ordinary.story() }

  // Five full working days between Tuesday the 18th and Wednesday the 26th: 19, 20, 21, 24, 25.
  @Test("five full working days lie between the notice and the hearing")
  func notice() {
    #expect(review.refusal(.hearing, "2025-03-26") { $0[.notified] = day("2025-03-18") } == nil)
    let refusal = review.refusal(.hearing, "2025-03-26") { $0[.notified] = day("2025-03-19") }
    let (given, latest) = (day("2025-03-19"), day("2025-03-18"))
    #expect(refusal?.reason == .tooLate(.notified, given, latest: latest))
    #expect(refusal?.source == .law(.arl(51)))
  }

  @Test("nobody is invited to a hearing before the case is accepted")
  func noticeBeforeAcceptance() {
    let refusal = review.refusal(.hearing, "2025-03-26") { $0[.notified] = day("2025-03-04") }
    let (given, earliest) = (day("2025-03-04"), day("2025-03-05"))
    #expect(refusal?.reason == .tooEarly(.notified, given, earliest: earliest))
  }

  @Test("a hearing is arranged for a day to come, however early it was told of")
  func arrangedAhead() {
    func refusal(_ hearing: String) -> Refusal? {
      review.refusal(.arrangeHearing, "2025-03-20") {
        $0[.notified] = day("2025-03-06")
        $0[.hearingOn] = day(hearing)
      }
    }
    let (given, earliest) = (day("2025-03-20"), day("2025-03-21"))
    #expect(refusal("2025-03-20")?.reason == .tooEarly(.hearingOn, given, earliest: earliest))
    #expect(refusal("2025-03-21") == nil)
  }

  @Test("opinions are heard in person where nothing else is stated")
  func hearingOpinions() throws {
    let heard = try review.then(.hearOpinions, "2025-03-20")
    #expect(heard.events.last?.event.facts[.form] == .inPerson)
    #expect(heard.current.spell?.opinionsHeardOn == day("2025-03-20"))
    let written = try review.then(.hearOpinions, "2025-03-20") { $0[.form] = .written }
    #expect(written.events.last?.event.facts[.form] == .written)
  }

  @Test("a commission is consulted, and an act stayed, in one of four cases")
  func fourCases() {
    for action in [Action.commission, .stay] {
      #expect(review.refusal(action, "2025-03-20") { $0[.item] = 4 } == nil)
      let refusal = review.refusal(action, "2025-03-20") { $0[.item] = 5 }
      #expect(refusal?.reason == .outOfRange(.item, 5, allowed: 1...4))
    }
  }

  @Test("an inspection lies within the review", arguments: [Action.inspect, .appraise])
  func inspection(_ action: Action) {
    let early = review.refusal(action, "2025-03-20") { $0[.begun] = day("2025-03-04") }
    let accepted = day("2025-03-05")
    #expect(early?.reason == .tooEarly(.begun, day("2025-03-04"), earliest: accepted))
    let late = review.refusal(action, "2025-03-20") { $0[.begun] = day("2025-03-21") }
    let ended = day("2025-03-20")
    #expect(late?.reason == .tooLate(.begun, day("2025-03-21"), latest: ended))
    #expect(late?.source.article?.statute == .regulation)
  }

  @Test("a stay of execution is on record with its day")
  func stay() throws {
    #expect(try review.then(.stay, "2025-03-20").current.stayedOn == day("2025-03-20"))
  }

  @Test("a case is joined with others, not with itself")
  func joining() throws {
    let number = review.current.number.printed
    let refusal = review.refusal(.join, "2025-03-20") { $0[.with] = number }
    #expect(refusal?.reason == .joinedToItself)
    #expect(try review.then(.join, "2025-03-20").current.joinedWith == ["聊政复〔2025〕99号"])
  }

  @Test("the copy is received and answered only once it has been sent")
  func copy() throws {
    for action in [Action.receive, .answer] {
      let refusal = review.refusal(action, "2025-03-10")
      #expect(refusal?.reason == .conditionFails(.copySent))
      #expect(refusal?.source == .law(.arl(48)))
    }
    let answered = try review.then(.serveCopy, "2025-03-10").then(.receive, "2025-03-12")
      .then(.answer, "2025-03-20")
    #expect(answered.current.spell?.copyReceivedOn == day("2025-03-12"))
    #expect(answered.current.spell?.answeredOn == day("2025-03-20"))
  }

  @Test("a second paper from the respondent does not put its answer off")
  func secondAnswer() throws {
    let story = try review.then(.serveCopy, "2025-03-10").then(.answer, "2025-03-20")
      .then(.answer, "2025-04-10")
    #expect(story.clock(.answer)?.status == .met(on: day("2025-03-20")))
  }

  @Test("a later receipt than the first does not put the answer off")
  func firstReceiptCounts() throws {
    let story = try review.then(.serveCopy, "2025-03-10").then(.receive, "2025-03-12")
    let again = try story.then(.receive, "2025-03-28")
    #expect(again.clock(.answer)?.from == day("2025-03-12"))
  }

  @Test("sending the copy once more does not make it late")
  func firstSendingCounts() throws {
    let story = try review.then(.serveCopy, "2025-03-10").then(.serveCopy, "2025-04-10")
    #expect(story.clock(.copyService)?.status == .met(on: day("2025-03-10")))
  }
}
