import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("What mediations do to the case")
struct CaseEffectTests {
  private let review: Case

  init() throws { review = try Standing.ordinary.story().current }

  private func mediation(_ stage: MediationStage) throws -> DossierBuilder {
    try DossierBuilder(.mediation, "2025-04-01", about: review) {
      $0[.stage] = stage
      $0[.linkedCase] = stage == .duringReview ? review.number.printed : nil
    }
  }

  /// What the last step does to the case.
  private func effect(_ built: DossierBuilder, _ step: DossierStep, _ on: String) throws -> Action?
  {
    let after = try built.then(step, on, about: review).current
    let entry = try #require(after.entries.last)
    return after.effect(of: entry, after: built.current, on: review)?.action
  }

  private func statement(_ stage: MediationStage) throws -> DossierBuilder {
    try mediation(stage)
      .then(.agree, "2025-04-02", about: review) { $0[.signatories] = ["applicant"] }
      .then(.sign, "2025-04-02", about: review)
  }

  @Test("a statement concludes the review on the day that it is in force, and is performed there")
  func statements() throws {
    let signed = try statement(.duringReview)
    #expect(try effect(signed, .seal, "2025-04-03") == .concludeByMediation)
    let sealed = try signed.then(.seal, "2025-04-03", about: review)
    #expect(try effect(sealed, .perform, "2025-04-10") == .perform)
  }

  @Test(
    "what was mediated before the review, or settled without a statement, is performed outside it")
  func elsewhere() throws {
    let before = try statement(.beforeFiling).then(.seal, "2025-04-03", about: review)
    #expect(try effect(before, .perform, "2025-04-10") == nil)
    let settled = try mediation(.duringReview).then(.settle, "2025-04-02", about: review)
    #expect(try effect(settled, .perform, "2025-04-10") == nil)
  }
}
