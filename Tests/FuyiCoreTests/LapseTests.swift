import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("What the law does by itself")
struct LapseTests {
  private let filed: CaseBuilder

  init() throws { filed = try CaseBuilder() }

  // Filed on Monday 2025-03-03: five working days end on Monday the 10th.
  @Test("silence at the expiry counts as acceptance on the expiry day")
  func deemedAccepted() throws {
    let lapsed = filed.lapsed(before: day("2025-03-11"))
    #expect(lapsed.events.map(\.event.kind) == [.action(.register), .action(.deemedAccepted)])
    #expect(lapsed.current.filingOutcome == .deemedAccepted)
    #expect(lapsed.current.filingEndedOn == day("2025-03-10"))
    #expect(lapsed.current.spell?.opening == .deemedAccepted)
    #expect(lapsed.current.procedure == .ordinary)
    // Day 1 of the review is 2025-03-11, so day 60 is 2025-05-09.
    #expect(lapsed.clock(.review)?.from == day("2025-03-10"))
    #expect(lapsed.clock(.review)?.due == day("2025-05-09"))
    #expect(lapsed.clock(.examination)?.status == .met(on: day("2025-03-10")))
  }

  @Test("nothing has lapsed on the expiry day", arguments: ["2025-03-03", "2025-03-10"])
  func expiryDay(_ on: String) throws {
    #expect(filed.lapsed(before: day(on)).events.count == 1)
    #expect(filed.refusal(.decline, on) == nil)
    #expect(filed.refusal(.requestCorrection, on) == nil)
  }

  @Test("on the day after it a decline comes too late")
  func tooLate() {
    let refusal = filed.refusal(.decline, "2025-03-11")
    #expect(refusal?.state == .underReview)
    #expect(refusal?.reason == .notInThisState(opensIn: [.filed]))
    #expect(refusal?.alternatives.contains(.dismiss) == true)
  }

  @Test("a make-up Sunday is one of the five days")
  func overTheSpringFestival() throws {
    // 2025-01-26 (worked), 27, 02-05, 06, 07.
    let story = try CaseBuilder(filed: "2025-01-24")
    #expect(story.clock(.examination)?.due == day("2025-02-07"))
    #expect(story.lapsed(before: day("2025-02-08")).current.state == .underReview)
  }

  @Test("papers not completed in ten working days count as given up, on the last of them")
  func abandoned() throws {
    let awaiting = try filed.then(.requestCorrection, "2025-03-05")
    #expect(awaiting.clock(.correction)?.due == day("2025-03-19"))
    #expect(awaiting.refusal(.correct, "2025-03-19") == nil)
    let late = awaiting.refusal(.correct, "2025-03-20")
    #expect(late?.state == .abandoned)
    let lapsed = awaiting.lapsed(before: day("2025-03-20"))
    #expect(lapsed.current.filingOutcome == .abandoned)
    #expect(lapsed.current.filingEndedOn == day("2025-03-19"))
    #expect(lapsed.clock(.correction)?.status == .missed(on: day("2025-03-19")))
  }

  @Test("the ten days run from the applicant's receipt of the notice")
  func receiptOfTheNotice() throws {
    let awaiting = try filed.then(.requestCorrection, "2025-03-05") {
      $0[.received] = day("2025-03-12")
    }
    #expect(awaiting.clock(.correction)?.due == day("2025-03-26"))
    #expect(awaiting.lapsed(before: day("2025-03-26")).current.state == .awaitingCorrection)
  }

  @Test("corrected papers give a fresh five working days and no second notice")
  func freshExamination() throws {
    let again = try filed.then(.requestCorrection, "2025-03-05").then(.correct, "2025-03-12")
    #expect(again.clock(.examination)?.due == day("2025-03-19"))
    let refusal = again.refusal(.requestCorrection, "2025-03-13")
    #expect(refusal?.reason == .conditionFails(.noCorrectionNoticeYet))
    #expect(refusal?.source == .law(.arl(31)))
    let lapsed = again.lapsed(before: day("2025-03-20"))
    #expect(lapsed.current.spell?.openedOn == day("2025-03-19"))
  }

  @Test("a notice lists what is missing")
  func noticeListsAll() {
    let refusal = filed.refusal(.requestCorrection, "2025-03-05") { $0[.missing] = nil }
    #expect(refusal?.reason == .missing(.missing))
    #expect(refusal?.source == .law(.arl(31)))
  }

  @Test("only one thing lapses at a time, however long nobody looks")
  func once() {
    let lapsed = filed.lapsed(before: day("2026-06-01"))
    #expect(lapsed.lapsed(before: day("2026-06-01")).events == lapsed.events)
  }

  @Test("a reader finds the case as the law has left it, and the record is as it was")
  func standing() {
    let onTheDay = Procedure.statutory.standing(
      filed.current, on: day("2025-03-10"), under: .shipped)
    #expect(onTheDay == filed.current)
    let after = Procedure.statutory.standing(filed.current, on: day("2025-03-11"), under: .shipped)
    #expect(after == filed.lapsed(before: day("2025-03-11")).current)
  }

  @Test("nothing lapses and no clock runs in a case from before the law")
  func beforeTheLaw() throws {
    let old = try CaseBuilder(filed: "2023-12-29")
    #expect(old.clocks.isEmpty)
    #expect(old.lapsed(before: day("2025-01-01")).events.count == 1)
    let review = try old.then(.accept, "2024-03-01")
    #expect(review.clocks.isEmpty)
    #expect(review.refusal(.extend, "2025-06-01") { $0[.days] = 90 } == nil)
    #expect(review.refusal(.hearing, "2024-04-01") { $0[.notified] = day("2024-03-31") } == nil)
    #expect(try CaseBuilder(filed: "2024-01-01").clocks.map(\.id) == [.examination])
  }
}
