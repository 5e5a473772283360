import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("The time to complete the papers")
struct CorrectionPeriodTests {
  // Notice received on 2025-03-05: ten working days end on 2025-03-19.
  private let awaiting: CaseBuilder

  init() throws { awaiting = try Standing.awaitingCorrection.story() }

  @Test("it is prolonged by working days or until a day, for a reason")
  func prolonged() throws {
    let byDays = try awaiting.then(.prolong, "2025-03-12") { $0[.days] = 5 }
    #expect(byDays.clock(.correction)?.due == day("2025-03-26"))
    let untilDay = try awaiting.then(.prolong, "2025-03-12") {
      $0[.days] = nil
      $0[.until] = day("2025-03-31")
    }
    #expect(untilDay.clock(.correction)?.due == day("2025-03-31"))
    #expect(untilDay.lapsed(before: day("2025-03-31")).current.state == .awaitingCorrection)
    #expect(untilDay.lapsed(before: day("2025-04-01")).current.state == .abandoned)
  }

  @Test("a day that nobody works moves to the next that is worked")
  func untilARestDay() throws {
    let story = try awaiting.then(.prolong, "2025-03-12") {
      $0[.days] = nil
      $0[.until] = day("2025-03-29")
    }
    #expect(story.clock(.correction)?.due == day("2025-03-31"))
  }

  @Test("a prolongation says how long and why")
  func says() {
    let howLong = awaiting.refusal(.prolong, "2025-03-12") { $0[.days] = nil }
    #expect(howLong?.reason == .missingOneOf([.days, .until]))
    #expect(howLong?.source == .law(.arl(31)))
    let why = awaiting.refusal(.prolong, "2025-03-12") { $0[.reason] = nil }
    #expect(why?.reason == .missing(.reason))
  }

  @Test("it is prolonged on its last day at the latest, and to a later day")
  func inTime() {
    #expect(awaiting.refusal(.prolong, "2025-03-19") == nil)
    #expect(awaiting.refusal(.prolong, "2025-03-20")?.state == .abandoned)
    let shorter = awaiting.refusal(.prolong, "2025-03-12") {
      $0[.days] = nil
      $0[.until] = day("2025-03-19")
    }
    let (given, earliest) = (day("2025-03-19"), day("2025-03-20"))
    #expect(shorter?.reason == .tooEarly(.until, given, earliest: earliest))
  }

  @Test("nobody who has not recorded the lapse prolongs after it")
  func withoutTheLapse() {
    let late = Request(
      .prolong, on: day("2025-03-20"),
      facts: .usual(for: .prolong, on: day("2025-03-20"), case: awaiting.current))
    #expect(throws: Refusal.self) {
      try Procedure.statutory.decide(
        late, on: awaiting.current, under: .shipped, today: day("2026-01-01"))
    }
  }

  @Test("each prolongation by days adds to the one before")
  func twice() throws {
    let days = try awaiting.then(.prolong, "2025-03-12") { $0[.days] = 5 }
      .then(.prolong, "2025-03-13") { $0[.days] = 3 }
    #expect(days.clock(.correction)?.due == day("2025-03-31"))
  }

  @Test("a prolongation by days adds to a day that was set before")
  func daysAfterADay() throws {
    let until = try awaiting.then(.prolong, "2025-03-12") {
      $0[.days] = nil
      $0[.until] = day("2025-03-31")
    }
    let both = try until.then(.prolong, "2025-03-13") { $0[.days] = 2 }
    let due = try #require(both.clock(.correction)?.due)
    #expect(due > day("2025-03-31"))
  }

  @Test("the examination ends with the notice and is not missed while the papers are awaited")
  func noticeEndsTheExamination() throws {
    for action in [Action.withdraw, .settleBeforeAcceptance, .transfer] {
      let ended = try awaiting.then(action, "2025-03-18")
      let missed = ended.clocks.filter { $0.status == .missed(on: day("2025-03-18")) }
      #expect(missed.isEmpty, "\(action)")
    }
  }
}
