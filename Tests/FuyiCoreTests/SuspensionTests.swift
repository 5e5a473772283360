import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Suspending, resuming and mediating")
struct SuspensionTests {
  private let review: CaseBuilder

  init() throws { review = try Standing.ordinary.story() }

  @Test("it has a ground, any of ten", arguments: SuspensionGround.allCases)
  func grounds(_ ground: SuspensionGround) throws {
    let suspended = try review.then(.suspend, "2025-03-10") { $0[.suspensionGround] = ground }
    #expect(suspended.current.state == .suspended)
    #expect(suspended.current.spell?.openSuspension?.ground == ground)
    let none = review.refusal(.suspend, "2025-03-10") { $0[.suspensionGround] = nil }
    #expect(none?.reason == .missing(.ground))
    #expect(none?.source == .law(.arl(39)))
  }

  @Test("it is not suspended twice at once, and not resumed without being suspended")
  func onlyOnce() throws {
    let suspended = try Standing.suspended.story()
    let twice = suspended.refusal(.suspend, "2025-03-12")
    #expect(twice?.reason == .notInThisState(opensIn: [.underReview]))
    #expect(twice?.alternatives.contains(.resume) == true)
    let resumed = review.refusal(.resume, "2025-03-12")
    #expect(resumed?.reason == .notInThisState(opensIn: [.suspended]))
    #expect(resumed?.source == .law(.arl(39)))
  }

  @Test("for talks both sides have agreed, on the day where nothing is stated")
  func consent() throws {
    let talks = try Standing.suspendedForTalks.story()
    #expect(talks.events.last?.event.facts[.consentedOn] == day("2025-03-10"))
    let later = review.refusal(.suspend, "2025-03-10") {
      $0[.suspensionGround] = .talks
      $0[.consentedOn] = day("2025-03-11")
    }
    let (given, latest) = (day("2025-03-11"), day("2025-03-10"))
    #expect(later?.reason == .tooLate(.consentedOn, given, latest: latest))
  }

  @Test("consent stands with no other ground than talks")
  func consentElsewhere() {
    let refusal = review.refusal(.suspend, "2025-03-10") {
      $0[.suspensionGround] = .otherCase
      $0[.consentedOn] = day("2025-03-10")
    }
    guard case .unexpected(.consentedOn, _)? = refusal?.reason else {
      Issue.record("not refused for it: \(String(describing: refusal))")
      return
    }
  }

  @Test("talks end in a statement without resuming")
  func talksEndInAStatement() throws {
    let mediated = try Standing.suspendedForTalks.story().then(.concludeByMediation, "2025-04-01")
    #expect(mediated.current.state == .mediated)
    #expect(mediated.current.spell?.openSuspension == nil)
    #expect(mediated.current.spell?.effectiveOn == day("2025-04-01"))
    #expect(mediated.clock(.review)?.status == .met(on: day("2025-04-01")))
  }

  @Test("another suspension has to be lifted before a statement")
  func otherSuspension() throws {
    let refusal = try Standing.suspended.story().refusal(.concludeByMediation, "2025-04-01")
    #expect(refusal?.reason == .conditionFails(.suspendedForTalks))
    #expect(refusal?.source == .law(.arl(39, item: 6)))
  }

  @Test("a statement without days is signed by all and sealed on its day, and says so")
  func signatures() throws {
    let facts = try review.then(.concludeByMediation, "2025-04-01").events.last?.event.facts
    #expect(facts?[.applicantSigned] == day("2025-04-01"))
    #expect(facts?[.respondentSigned] == day("2025-04-01"))
    #expect(facts?[.sealed] == day("2025-04-01"))
    #expect(facts?[.thirdPartySigned] == nil)
  }

  @Test("a statement is concluded on the day of the last signature or the seal")
  func lastSignature() {
    let early: (inout Facts) -> Void = {
      $0[.applicantSigned] = day("2025-03-28")
      $0[.respondentSigned] = day("2025-03-29")
      $0[.sealed] = day("2025-03-31")
    }
    #expect(review.refusal(.concludeByMediation, "2025-03-31", early) == nil)
    let refusal = review.refusal(.concludeByMediation, "2025-04-01", early)
    #expect(refusal?.reason == .notLastSignature(day("2025-04-01"), last: day("2025-03-31")))
    #expect(refusal?.source == .law(.arl(73)))
    let late = review.refusal(.concludeByMediation, "2025-04-01") {
      $0[.sealed] = day("2025-04-02")
    }
    #expect(late?.reason == .notLastSignature(day("2025-04-01"), last: day("2025-04-02")))
  }

  @Test("nobody signs before the case is accepted")
  func signedTooEarly() {
    let refusal = review.refusal(.concludeByMediation, "2025-04-01") {
      $0[.applicantSigned] = day("2025-03-04")
    }
    let (given, accepted) = (day("2025-03-04"), day("2025-03-05"))
    #expect(refusal?.reason == .tooEarly(.applicantSigned, given, earliest: accepted))
  }

  @Test("third parties sign where there are any")
  func thirdParties() throws {
    let refusal = review.refusal(.concludeByMediation, "2025-04-01") {
      $0[.thirdPartySigned] = day("2025-04-01")
    }
    #expect(refusal?.reason == .unknownParty("third-party", known: ["applicant", "respondent"]))
    let facts = try review.then(.addParty, "2025-03-20").then(.concludeByMediation, "2025-04-01")
      .events.last?.event.facts
    #expect(facts?[.thirdPartySigned] == day("2025-04-01"))
  }

  @Test("a resumption may follow an order from above, and ends the suspension on its day")
  func resumption() throws {
    let resumed = try Standing.suspended.story().then(.resume, "2025-03-20") {
      $0[.order] = words("省政府责令恢复")
    }
    #expect(resumed.current.spell?.suspensions.map(\.to) == [day("2025-03-20")])
  }
}
