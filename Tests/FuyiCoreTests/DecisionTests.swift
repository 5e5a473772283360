import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("What a decision may say")
struct DecisionTests {
  private let review: CaseBuilder

  init() throws { review = try Standing.ordinary.story() }

  private func refusal(
    _ dispositions: [Disposition], _ edit: (inout Facts) -> Void
  ) -> Refusal? {
    review.refusal(.decide, "2025-04-01") {
      $0[.disposition] = dispositions
      edit(&$0)
    }
  }

  @Test("it has a disposition")
  func needsOne() {
    let none = review.refusal(.decide, "2025-04-01") { $0[.disposition] = nil }
    #expect(none?.reason == .missing(.disposition))
    #expect(none?.source == .law(.arl(61)))
    #expect(refusal([]) { _ in }?.reason == .missing(.disposition))
  }

  @Test("any disposition alone is lawful", arguments: Disposition.allCases)
  func alone(_ disposition: Disposition) throws {
    let decided = try review.then(.decide, "2025-04-01") { $0[.disposition] = [disposition] }
    #expect(decided.current.spell?.closing == .decided([disposition]))
    #expect(decided.current.spell?.closing?.outcome == disposition.code)
  }

  @Test("acting again stands beside a revocation alone", arguments: Disposition.allCases)
  func actAgain(_ disposition: Disposition) {
    let refusal = refusal([disposition]) { $0[.actAgain] = true }
    let lawful: [Disposition] = [.revoked, .partlyRevoked]
    guard !lawful.contains(disposition) else { return #expect(refusal == nil) }
    #expect(refusal?.reason == .notBeside(.actAgain, allowed: lawful))
    #expect(refusal?.source == .law(.arl(64)))
  }

  @Test("damages stand beside five dispositions", arguments: Disposition.allCases)
  func damages(_ disposition: Disposition) {
    let refusal = refusal([disposition]) { $0[.damages] = true }
    let lawful: Set<Disposition> = [.revoked, .partlyRevoked, .altered, .unlawful, .void]
    #expect((refusal == nil) == lawful.contains(disposition))
    guard let refusal else { return }
    guard case .notBeside(.damages, let allowed) = refusal.reason else {
      Issue.record("refused for another reason: \(refusal.reason)")
      return
    }
    #expect(Set(allowed) == lawful)
    #expect(refusal.source == .law(.arl(72)))
  }

  @Test("remedial measures stand beside unlawfulness alone", arguments: Disposition.allCases)
  func remedial(_ disposition: Disposition) {
    let refusal = refusal([disposition]) { $0[.remedial] = true }
    guard disposition != .unlawful else { return #expect(refusal == nil) }
    #expect(refusal?.reason == .notBeside(.remedial, allowed: [.unlawful]))
    #expect(refusal?.source == .law(.arl(72)))
  }

  @Test("what stands beside one of several dispositions stands")
  func besideOneOfSeveral() {
    #expect(refusal([.upheld, .partlyRevoked]) { $0[.actAgain] = true } == nil)
  }

  @Test(
    "an act that stays has nothing to be performed", arguments: [Disposition.upheld, .rejected])
  func nothingToPerform(_ disposition: Disposition) {
    let refusal = refusal([disposition]) { $0[.performWithin] = 30 }
    guard case .notBeside(.performWithin, let allowed)? = refusal?.reason else {
      Issue.record("not refused for it: \(String(describing: refusal))")
      return
    }
    #expect(!allowed.contains(disposition) && allowed.contains(.perform))
  }

  @Test("a time to act again is set only where the act is to be done again")
  func actAgainWithin() {
    let refusal = refusal([.revoked]) { $0[.actAgainWithin] = 30 }
    #expect(refusal?.reason == .missing(.actAgain))
    #expect(refusal?.source == .law(.arl(64)))
  }

  @Test("a time to perform is a day or a number of days, and not before the decision")
  func timeToPerform() {
    let both = refusal([.perform]) {
      $0[.performBy] = day("2025-05-01")
      $0[.performWithin] = 30
    }
    #expect(both?.reason == .unexpected(.performWithin, takes: [.performBy]))
    let past = refusal([.perform]) { $0[.performBy] = day("2025-03-31") }
    let (given, earliest) = (day("2025-03-31"), day("2025-04-01"))
    #expect(past?.reason == .tooEarly(.performBy, given, earliest: earliest))
    #expect(refusal([.perform]) { $0[.performBy] = day("2026-12-01") } == nil)
  }

  @Test(
    "several dispositions count by the principal one",
    arguments: [
      ([.upheld, .rejected], .rejected), ([.rejected, .agreementLiability], .agreementLiability),
      ([.agreementLiability, .unlawful], .unlawful), ([.unlawful, .perform], .perform),
      ([.perform, .altered], .altered), ([.altered, .partlyRevoked], .partlyRevoked),
      ([.partlyRevoked, .revoked], .revoked), ([.upheld, .revoked, .void], .void),
    ] as [([Disposition], Disposition)])
  func principal(_ dispositions: [Disposition], _ principal: Disposition) throws {
    let decided = try review.then(.decide, "2025-04-01") { $0[.disposition] = dispositions }
    #expect(decided.current.spell?.closing?.outcome == principal.code)
    #expect(decided.current.spell?.closing == .decided(dispositions))
  }

  @Test("it may be made after the end of the review, which it then misses")
  func overdue() throws {
    let late = try review.then(.decide, "2025-05-07")
    #expect(late.clock(.review)?.status == .missed(on: day("2025-05-07")))
    let inTime = try review.then(.decide, "2025-05-06")
    #expect(inTime.clock(.review)?.status == .met(on: day("2025-05-06")))
  }
}
