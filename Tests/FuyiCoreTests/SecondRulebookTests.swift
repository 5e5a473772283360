import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

/// No notice has been given for 2030, so all its ends are counted on weekends alone.
@Suite("A second law beside the first")
struct SecondRulebookTests {
  private let setting = LegalSetting(
    calendar: LegalSetting.shipped.calendar, rulebooks: [.testLaw2030, .reconsiderationLaw2023])

  private func filed(
    _ on: String, _ edit: (inout Facts) -> Void = { _ in }
  ) throws -> CaseBuilder {
    try CaseBuilder(filed: on, under: setting, today: "2030-12-31", edit)
  }

  @Test("a case filed on the day before follows the first law to its end")
  func before() throws {
    let story = try filed("2029-12-31").then(.accept, "2030-01-02")
    // The sixtieth day is Sunday 2030-03-03.
    #expect(story.clock(.review)?.due == day("2030-03-04"))
    #expect(story.clock(.review)?.article == .arl(62))
    #expect(story.clock(.copyService)?.due == day("2030-01-11"))
    let sent = try story.then(.serveCopy, "2030-01-14")
    #expect(sent.clock(.answer)?.due == day("2030-01-28"))
    let extended = try sent.then(.extend, "2030-02-01") { $0[.days] = 30 }
    // The ninetieth day is Tuesday 2030-04-02.
    #expect(extended.clock(.review)?.due == day("2030-04-02"))
  }

  @Test("a case filed on the day it comes into force follows the second, by the same procedure")
  func after() throws {
    let story = try filed("2030-01-01").then(.accept, "2030-01-02")
    // The 45th day is Saturday 2030-02-16.
    #expect(story.clock(.review)?.due == day("2030-02-18"))
    #expect(story.clock(.review)?.article == .arl(63))
    let sent = try story.then(.serveCopy, "2030-01-14")
    #expect(sent.clock(.answer)?.due == day("2030-01-23"))
    #expect(sent.clock(.answer)?.article == .arl(49))
    let simplified = try filed("2030-01-01").then(.accept, "2030-01-02") {
      $0[.procedure] = .simplified
    }
    #expect(simplified.clock(.review)?.due == day("2030-01-22"))
  }

  @Test("what the second law does not let run does not run, and hinders nothing")
  func withoutAPeriod() throws {
    let story = try filed("2030-01-01").then(.accept, "2030-01-02")
    #expect(story.clock(.copyService) == nil)
    let late = try story.then(.serveCopy, "2030-02-01")
    #expect(late.clock(.copyService) == nil)
    let arranged = try late.then(.arrangeHearing, "2030-02-04") {
      $0[.hearingOn] = day("2030-02-05")
    }
    #expect(arranged.clock(.hearingNotice) == nil)
    let served = try arranged.then(.decide, "2030-02-11").then(.serve, "2030-02-12")
    #expect(served.clock(.suing) == nil)
    #expect(served.current.state == .effective)
  }

  @Test("the lapse of a filing comes on the day that the law of the case has it")
  func lapse() throws {
    // Five working days after 2029-12-31, three after 2030-01-03.
    let before = try filed("2029-12-31").lapsed(before: day("2030-01-08"))
    #expect(before.current.spell?.openedOn == day("2030-01-07"))
    let after = try filed("2030-01-03").lapsed(before: day("2030-01-09"))
    #expect(after.current.spell?.openedOn == day("2030-01-08"))
    #expect(after.clock(.review)?.article == .arl(63))
  }

  @Test("the most that a review is extended by is what the law of the case allows")
  func extensionLimit() throws {
    let story = try filed("2030-01-01").then(.accept, "2030-01-02")
    let refusal = story.refusal(.extend, "2030-02-01") { $0[.days] = 11 }
    #expect(refusal?.reason == .overLimit(.days, asked: 11, used: 0, limit: 10))
    // The 55th day is Tuesday 2030-02-26.
    let extended = try story.then(.extend, "2030-02-01") { $0[.days] = 10 }
    #expect(extended.clock(.review)?.due == day("2030-02-26"))
  }

  @Test("the time to apply is that of the law in force on the day of filing")
  func filing() throws {
    func due(_ on: String) throws -> CivilDate? {
      try filed(on) { $0[.knownOn] = day("2029-11-01") }.clock(.filing)?.due
    }
    // Sixty days end on Monday 2029-12-31, ninety on Wednesday 2030-01-30.
    #expect(try due("2029-12-31") == day("2029-12-31"))
    #expect(try due("2030-01-02") == day("2030-01-30"))
  }

  @Test("a proof names the law that it was counted under, and the year that is not official")
  func proofs() throws {
    let counting = Clocks(setting)
    let before = try filed("2029-12-31").then(.accept, "2030-01-02").current
    #expect(Set(counting.proofs(of: before).map(\.rulebook.id)) == ["arl-2023"])
    let after = try filed("2030-01-01").then(.accept, "2030-01-02").current
    let proofs = counting.proofs(of: after)
    #expect(Set(proofs.map(\.rulebook.id)) == ["test-2030"])
    #expect(proofs.first { $0.clock.id == .review }?.clock.count.missingYears == [2030])
  }

  @Test(
    "a case filed before 2024 has no clocks, no proofs and no lapse",
    arguments: ["2007-10-08", "2023-12-29", "2023-12-31"])
  func beforeAnyRulebook(_ on: String) throws {
    let story = try filed(on) {
      $0[.knownOn] = day("2007-10-08")
      $0[.handedInOn] = day("2007-10-08")
    }
    #expect(story.clocks.isEmpty)
    #expect(Clocks(setting).proofs(of: story.current).isEmpty)
    let later = day("2030-06-03")
    #expect(Procedure.statutory.lapse(of: story.current, before: later, under: setting) == nil)
    #expect(Procedure.statutory.standing(story.current, on: later, under: setting).state == .filed)
    let awaiting = try story.then(.requestCorrection, "2024-01-02")
    #expect(awaiting.lapsed(before: later).current.state == .awaitingCorrection)
    let decided = try story.then(.accept, "2024-01-02").then(.decide, "2029-01-02")
      .then(.serve, "2029-01-03")
    #expect(decided.clocks.isEmpty && decided.current.state == .effective)
  }
}
