import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("The simplified procedure")
struct SimplifiedProcedureTests {
  private func accept(
    _ basis: SimplifiedBasis, _ procedure: ReviewProcedure = .simplified,
    _ edit: (inout Facts) -> Void = { _ in }
  ) throws -> Refusal? {
    try CaseBuilder(edit).refusal(.accept, "2025-03-05") {
      $0[.procedure] = procedure
      $0[.simplifiedBasis] = basis
    }
  }

  @Test("it is open for a sum of CNY 3,000 and not for a fen more")
  func smallSum() throws {
    #expect(try accept(.smallSum) { $0[.amount] = 300_000 } == nil)
    let refusal = try accept(.smallSum) { $0[.amount] = 300_001 }
    #expect(refusal?.reason == .simplifiedNotOpen(.smallSum))
    #expect(refusal?.source == .law(.arl(53)))
  }

  @Test("it is not open for a small sum where no sum is known")
  func unknownSum() throws {
    #expect(try accept(.smallSum)?.reason == .simplifiedNotOpen(.smallSum))
  }

  @Test("it is open about information only where the case is about information")
  func information() throws {
    #expect(try accept(.information) { $0[.kind] = .information } == nil)
    let refusal = try accept(.information) { $0[.kind] = .licence }
    #expect(refusal?.reason == .simplifiedNotOpen(.information))
  }

  @Test("it is open for a warning only where the act is a penalty")
  func warning() throws {
    #expect(try accept(.warning) { $0[.kind] = .penalty } == nil)
    let refusal = try accept(.warning) { $0[.kind] = .benefit }
    #expect(refusal?.reason == .simplifiedNotOpen(.warning))
  }

  @Test("it is open in any case with everybody's consent, or for an act on the spot")
  func consent() throws {
    #expect(try accept(.consent) { $0[.kind] = .expropriation } == nil)
    #expect(try accept(.onSpot) { $0[.kind] = .compulsion } == nil)
  }

  @Test("its basis stands only beside it")
  func basisInTheOrdinaryProcedure() throws {
    let refusal = try accept(.consent, .ordinary)
    #expect(refusal?.reason == .unexpected(.simplifiedBasis, takes: [.procedure]))
    #expect(refusal?.source == .law(.arl(53)))
  }

  @Test("an acceptance that names no procedure is in the ordinary one, and says so")
  func ordinaryByDefault() throws {
    let story = try CaseBuilder().then(.accept, "2025-03-05")
    #expect(story.current.procedure == .ordinary)
    #expect(story.events.last?.event.facts[.procedure] == .ordinary)
  }

  @Test("it is never extended")
  func noExtension() throws {
    let story = try Standing.simplified.story()
    let refusal = story.refusal(.extend, "2025-03-10") { $0[.days] = 1 }
    #expect(refusal?.reason == .conditionFails(.underOrdinaryProcedure))
    #expect(refusal?.source == .law(.arl(62)))
  }

  // 30 days from 2025-03-05 end on 2025-04-04, which is Qingming; the weekend follows.
  @Test("it may be left on the last of its thirty days", arguments: ["2025-03-05", "2025-04-07"])
  func leavingInTime(_ on: String) throws {
    let story = try Standing.simplified.story().then(.switchToOrdinary, on)
    #expect(story.current.procedure == .ordinary)
    #expect(story.clock(.review)?.due == day("2025-05-06"))
    #expect(story.clock(.review)?.from == day("2025-03-05"))
  }

  @Test("it is not left once its thirty days are over")
  func leavingTooLate() throws {
    let refusal = try Standing.simplified.story().refusal(.switchToOrdinary, "2025-04-08")
    let (asked, due) = (day("2025-04-08"), day("2025-04-07"))
    #expect(refusal?.reason == .periodOver(.review, asked, due: due))
    #expect(refusal?.source == .law(.arl(55)))
  }

  @Test("leaving it needs the approval of the office's head")
  func approval() throws {
    let story = try Standing.simplified.story()
    let refusal = story.refusal(.switchToOrdinary, "2025-03-10") { $0[.approver] = nil }
    #expect(refusal?.reason == .missing(.approver))
    #expect(refusal?.source == .law(.arl(55)))
  }

  @Test("after leaving it the review may be extended, and not be left again")
  func extendingAfterwards() throws {
    let story = try Standing.simplified.story().then(.switchToOrdinary, "2025-03-10")
    #expect(story.refusal(.extend, "2025-05-06") { $0[.days] = 30 } == nil)
    let again = story.refusal(.switchToOrdinary, "2025-03-11")
    #expect(again?.reason == .conditionFails(.underSimplifiedProcedure))
  }
}
