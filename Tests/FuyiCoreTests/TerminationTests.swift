import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Terminating the review")
struct TerminationTests {
  private let review: CaseBuilder

  init() throws { review = try Standing.ordinary.story() }

  private func suspended(_ ground: SuspensionGround) throws -> CaseBuilder {
    try review.then(.suspend, "2025-03-10") { $0[.suspensionGround] = ground }
  }

  @Test("sixty full days of grounds 1, 2 and 4 come first", arguments: SuspensionGround.allCases)
  func sixtyDays(_ ground: SuspensionGround) throws {
    let story = try suspended(ground)
    // 60 full days after 2025-03-10 end on 2025-05-09.
    let last = story.refusal(.terminate, "2025-05-09") {
      $0[.terminationGround] = .suspendedSixtyDays
    }
    let after = story.refusal(.terminate, "2025-05-10") {
      $0[.terminationGround] = .suspendedSixtyDays
    }
    #expect(last?.source == .law(.arl(41, item: 5)))
    let lawful: [SuspensionGround] = [
      .applicantDied, .applicantLostCapacity, .organisationEnded,
    ]
    if lawful.contains(ground) {
      let (asked, earliest) = (day("2025-05-09"), day("2025-05-10"))
      #expect(last?.reason == .tooEarly(nil, asked, earliest: earliest))
      #expect(after == nil)
    } else {
      #expect(after?.reason == .groundNotOpen(.suspendedSixtyDays, suspendedUnder: ground))
      #expect(after?.source == .law(.arl(41, item: 5)))
    }
  }

  @Test("sixty days are not counted over two suspensions")
  func sixtyDaysAnew() throws {
    let again = try suspended(.applicantDied).then(.resume, "2025-04-20")
      .then(.suspend, "2025-04-21") { $0[.suspensionGround] = .applicantDied }
    let refusal = again.refusal(.terminate, "2025-06-20") {
      $0[.terminationGround] = .suspendedSixtyDays
    }
    let (asked, earliest) = (day("2025-06-20"), day("2025-06-21"))
    #expect(refusal?.reason == .tooEarly(nil, asked, earliest: earliest))
  }

  @Test("sixty days end no review that is not suspended")
  func notSuspended() {
    let refusal = review.refusal(.terminate, "2025-06-20") {
      $0[.terminationGround] = .suspendedSixtyDays
    }
    #expect(refusal?.reason == .groundNotOpen(.suspendedSixtyDays, suspendedUnder: nil))
  }

  @Test(
    "the other four grounds end a review that is not suspended",
    arguments: TerminationGround.allCases.filter { $0 != .suspendedSixtyDays })
  func otherGrounds(_ ground: TerminationGround) throws {
    let ended = try review.then(.terminate, "2025-04-01") { $0[.terminationGround] = ground }
    #expect(ended.current.state == .terminated)
    #expect(ended.current.spell?.closedOn == day("2025-04-01"))
  }

  @Test("a ground is named, and one of five")
  func someGround() {
    let none = review.refusal(.terminate, "2025-04-01") { $0[.terminationGround] = nil }
    #expect(none?.reason == .missing(.ground))
    let six = review.refusal(.terminate, "2025-04-01") { $0[value: .ground] = .number(6) }
    #expect(six?.reason == .outOfRange(.ground, 6, allowed: 1...5))
    #expect(six?.source == .law(.arl(41)))
  }

  @Test("only an allowed withdrawal has a cause", arguments: TerminationGround.allCases)
  func cause(_ ground: TerminationGround) throws {
    let refusal = review.refusal(.terminate, "2025-04-01") {
      $0[.terminationGround] = ground
      $0[.after] = .settlement
    }
    guard ground != .withdrawalAllowed else { return #expect(refusal == nil) }
    #expect(refusal?.reason == .causeWithoutWithdrawal(ground))
    #expect(refusal?.source == .law(.arl(41, item: 1)))
  }

  @Test(
    "a withdrawal counts by what led to it, plainly where nothing is stated",
    arguments: [
      (nil, "withdrawn-other"), (.settlement, "withdrawn-settlement"),
      (.selfCorrection, "withdrawn-self-correction"),
    ] as [(WithdrawalCause?, String)])
  func causes(_ cause: WithdrawalCause?, _ outcome: String) throws {
    let ended = try review.then(.requestWithdrawal, "2025-03-20").then(.terminate, "2025-04-01") {
      $0[.after] = cause
    }
    #expect(ended.current.spell?.closing?.outcome == outcome)
    #expect(ended.events.last?.event.facts[.after] == cause ?? .other)
  }

  @Test("while suspended for talks an allowed withdrawal ends the review")
  func talks() throws {
    let ended = try suspended(.talks).then(.terminate, "2025-04-01") {
      $0[.after] = .settlement
    }
    #expect(ended.current.state == .terminated)
    #expect(ended.current.spell?.suspensions.map(\.to) == [day("2025-04-01")])
  }

  @Test(
    "under any other suspension an allowed withdrawal waits until the review resumes",
    arguments: SuspensionGround.allCases.filter { $0 != .talks })
  func withdrawalWhileSuspended(_ ground: SuspensionGround) throws {
    let refusal = try suspended(ground).refusal(.terminate, "2025-04-01") {
      $0[.terminationGround] = .withdrawalAllowed
    }
    #expect(refusal?.reason == .groundNotOpen(.withdrawalAllowed, suspendedUnder: ground))
    #expect(refusal?.source == .law(.arl(41, item: 1)))
  }

  @Test(
    "a suspension for want of a successor ends at once when nobody takes part",
    arguments: [
      (SuspensionGround.applicantDied, TerminationGround.applicantDied),
      (.organisationEnded, .organisationEnded),
    ])
  func nobodyTakesPart(_ suspension: SuspensionGround, _ ground: TerminationGround) throws {
    let ended = try suspended(suspension).then(.terminate, "2025-03-20") {
      $0[.terminationGround] = ground
    }
    #expect(ended.current.spell?.closing == .terminated(ground, nil))
  }

  @Test("a withdrawal is refused only when it was asked for, and then no longer stands")
  func refusingAWithdrawal() throws {
    let refusal = review.refusal(.refuseWithdrawal, "2025-03-20")
    #expect(refusal?.reason == .conditionFails(.withdrawalAsked))
    #expect(refusal?.source == .law(.arl(41, item: 1)))
    let refused = try review.then(.requestWithdrawal, "2025-03-20")
      .then(.refuseWithdrawal, "2025-03-21")
    #expect(refused.current.state == .underReview)
    #expect(refused.current.spell?.withdrawalAskedOn == nil)
  }
}
