import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("The switches of what the law leaves open")
struct SwitchTests {
  @Test("with suspended days counted the review runs on through a suspension")
  func suspendedDaysCounted() throws {
    let setting = LegalSetting.shipped(suspensionStopsReview: false)
    let suspended = try CaseBuilder(under: setting).then(.accept, "2025-03-05")
      .then(.suspend, "2025-03-10")
    #expect(suspended.clock(.review)?.status == .running)
    #expect(suspended.clock(.review)?.due == day("2025-05-06"))
    let resumed = try suspended.then(.resume, "2025-04-10")
    #expect(resumed.clock(.review)?.due == day("2025-05-06"))
  }

  @Test("with make-up days resting a filing is deemed accepted later")
  func makeUpDaysRest() throws {
    let working = try CaseBuilder(filed: "2026-02-09")
    #expect(working.clock(.examination)?.due == day("2026-02-14"))
    let setting = LegalSetting.shipped(makeUpDaysWork: false)
    let resting = try CaseBuilder(filed: "2026-02-09", under: setting)
    #expect(resting.clock(.examination)?.due == day("2026-02-24"))
    #expect(working.refusal(.decline, "2026-02-24") != nil)
    #expect(resting.refusal(.decline, "2026-02-24") == nil)
  }

  @Test("a case follows the rulebook in force when it was filed")
  func rulebookOfTheFiling() throws {
    let before = try CaseBuilder(filed: "2023-12-31").then(.accept, "2024-01-05")
    #expect(before.clocks.isEmpty)
    let after = try CaseBuilder(filed: "2024-01-01").then(.accept, "2024-01-05")
    #expect(after.clock(.review)?.from == day("2024-01-05"))
  }

  @Test("a later law counts for cases filed under it and for no others")
  func laterLaw() throws {
    let later = Rulebook(
      id: "later", term: Term(zh: "后法", en: "later law"), inForceFrom: day("2025-06-01"),
      periods: [
        PeriodRule(
          .examination, .workingDays(2), .arl(30), binds: .office, else: .deemedAccepted)
      ])
    let setting = LegalSetting(
      calendar: LegalSetting.shipped.calendar, rulebooks: [later, .reconsiderationLaw2023])
    let old = try CaseBuilder(filed: "2025-05-26", under: setting)
    #expect(old.clock(.examination)?.due == day("2025-06-03"))
    let new = try CaseBuilder(filed: "2025-06-03", under: setting)
    #expect(new.clock(.examination)?.due == day("2025-06-05"))
    #expect(try new.then(.accept, "2025-06-04").clock(.review) == nil)
  }
}
