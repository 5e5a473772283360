import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Periods of dossiers")
struct DossierClockTests {
  private func letter(_ kind: LetterKind, _ on: String, _ edit: (inout Facts) -> Void = { _ in })
    throws -> DossierBuilder
  {
    try DossierBuilder(.letter, on) {
      $0[.letterKind] = kind
      if kind == .opinion { $0[.linkedCase] = "聊政复〔2025〕1号" }
      edit(&$0)
    }
  }

  @Test(
    "a reply is due after the letter's own working days, around festivals and make-up days",
    arguments: [
      (LetterKind.transfer, "2025-03-03", "2025-03-24"), (.inspection, "2025-03-03", "2025-03-24"),
      (.recommendation, "2025-03-03", "2025-03-24"), (.reminder, "2025-03-03", "2025-03-17"),
      (.supervision, "2025-03-03", "2025-03-10"), (.supervisionNotice, "2026-03-02", "2026-03-23"),
      (.supervisionOpinion, "2026-03-02", "2026-03-23"),
      (.supervisionDecision, "2026-03-02", "2026-03-23"),
      // 2025-09-28 (a Sunday) and 10-11 (a Saturday) are worked, 10-01 to 10-08 are off.
      (.supervision, "2025-09-26", "2025-10-10"), (.reminder, "2025-09-26", "2025-10-16"),
    ])
  func replies(_ kind: LetterKind, _ on: String, _ due: String) throws {
    let clock = try #require(try letter(kind, on).clock(.reply))
    #expect(clock.due == day(due))
    #expect(clock.isOpen && clock.sequence == 1)
  }

  @Test("an opinion letter has sixty days, moved off days of rest (ARL 76)")
  func opinion() throws {
    let clock = try #require(try letter(.opinion, "2025-03-03").clock(.reply))
    #expect(clock.due == day("2025-05-06"))
    #expect(clock.source == .law(.arl(76)))
    // The sixtieth day, 2025-08-02, is a Saturday.
    #expect(try letter(.opinion, "2025-06-03").clock(.reply)?.due == day("2025-08-04"))
  }

  @Test("a day that the letter sets is moved off days of rest")
  func setDay() throws {
    let onRest = try letter(.transfer, "2025-04-01") { $0[.replyBy] = day("2025-05-01") }
    #expect(onRest.clock(.reply)?.due == day("2025-05-06"))
    let onWork = try letter(.transfer, "2025-04-01") { $0[.replyBy] = day("2025-04-27") }
    #expect(onWork.clock(.reply)?.due == day("2025-04-27"))
  }

  @Test("a receipt later, stated with the letter or on its own, moves the end")
  func receipt() throws {
    let stated = try letter(.supervision, "2025-03-03") { $0[.received] = day("2025-03-05") }
    #expect(stated.clock(.reply)?.due == day("2025-03-12"))
    let received = try stated.then(.receive, "2025-03-06")
    #expect(received.clock(.reply)?.due == day("2025-03-13"))
    #expect(received.clock(.reply)?.sequence == 2)
    // A second receipt is a correction of the first.
    #expect(throws: DossierRefusal.self) { try received.then(.receive, "2025-03-07") }
  }

  @Test("a reply ends what is waited for, a withdrawal drops it")
  func ends() throws {
    let letter = try letter(.transfer, "2025-03-03")
    #expect(try letter.then(.reply, "2025-03-10").clock(.reply)?.doneOn == day("2025-03-10"))
    #expect(try letter.then(.reply, "2025-03-10").clock(.reply)?.isOpen == false)
    let withdrawn = try letter.then(.withdraw, "2025-03-10").clock(.reply)
    #expect(withdrawn?.isDropped == true && withdrawn?.doneOn == nil)
    // What is waited for after an escalation is the reply to the letter in its place.
    let escalated = try letter.then(.escalate, "2025-03-25").clock(.reply)
    #expect(escalated?.isDropped == true && escalated?.isOpen == false)
  }

  @Test(
    "a suit has fifteen days to answer, and the court its months or 45 days in summary procedure",
    arguments: [
      (
        CourtInstance.first, false, "2025-03-18" as String?, DossierClockID.firstInstance,
        "2025-09-03"
      ),
      (.first, true, "2025-03-18", .firstInstance, "2025-04-17"),
      (.second, false, nil, .secondInstance, "2025-06-03"),
    ])
  func suits(
    _ instance: CourtInstance, _ summary: Bool, _ answer: String?, _ id: DossierClockID,
    _ end: String
  ) throws {
    let suit = try DossierBuilder(.suit) {
      $0[.instance] = instance
      if summary { $0[.summaryProcedure] = true }
    }
    #expect(suit.clock(.suitAnswer)?.due == answer.map { day($0) })
    #expect(suit.clock(id)?.due == day(end))
    #expect(suit.clocks.allSatisfy { $0.isOpen })
  }

  @Test("the court's time runs from the docketing, the agency's from the day it got the complaint")
  func docketed() throws {
    let suit = try DossierBuilder(.suit) { $0[.docketedOn] = day("2025-02-20") }
    #expect(suit.clock(.firstInstance)?.due == day("2025-08-20"))
    #expect(suit.clock(.suitAnswer)?.due == day("2025-03-18"))
    let answered = try suit.then(.answer, "2025-03-10")
    #expect(answered.clock(.suitAnswer)?.doneOn == day("2025-03-10"))
    #expect(try answered.then(.judge, "2025-06-03").clock(.firstInstance)?.isOpen == false)
    // Judged, an answer that never came is asked for no more.
    #expect(try suit.then(.judge, "2025-06-03").clock(.suitAnswer)?.isDropped == true)
  }

  @Test("a retrial has no period of ours")
  func retrial() throws {
    #expect(try DossierBuilder(.suit) { $0[.instance] = .retrial }.clocks.isEmpty)
  }

  @Test(
    "a judgment can be appealed against for 15 days, an order that dismisses the suit for 10",
    arguments: [
      (SuitOutcome.won, "2025-06-18"), (.lost, "2025-06-18"), (.partlyLost, "2025-06-18"),
      (.dismissed, "2025-06-13"),
    ])
  func appeals(_ outcome: SuitOutcome, _ due: String) throws {
    let judged = try DossierBuilder(.suit).then(.judge, "2025-06-03") { $0[.suitOutcome] = outcome }
    #expect(judged.clock(.appeal)?.due == day(due))
    #expect(try judged.then(.appeal, due).clock(.appeal)?.doneOn == day(due))
    let later = try DossierBuilder(.suit).then(.judge, "2025-06-03") {
      $0[.suitOutcome] = outcome
      $0[.received] = day("2025-06-05")
    }
    #expect(later.clock(.appeal)?.count.trigger == day("2025-06-05"))
  }

  @Test(
    "nothing else is appealed against",
    arguments: [SuitOutcome.withdrawn, .withdrawnSettlement, .mediated])
  func noAppeal(_ outcome: SuitOutcome) throws {
    let judged = try DossierBuilder(.suit).then(.judge, "2025-06-03") { $0[.suitOutcome] = outcome }
    #expect(judged.clock(.appeal) == nil)
  }

  @Test(
    "an agreement is performed by the day that it sets, from the day on which it holds",
    arguments: [DossierStep.settle, .settlePartly])
  func performance(_ step: DossierStep) throws {
    let open = try DossierBuilder(.mediation)
    let settled = try open.then(step, "2025-04-01") { $0[.performBy] = day("2025-05-01") }
    #expect(settled.clock(.performance)?.due == day("2025-05-06"))
    let performed = try settled.then(.perform, "2025-04-30")
    #expect(performed.clock(.performance)?.doneOn == day("2025-04-30"))
    #expect(try open.then(step, "2025-04-01").clocks.isEmpty)
    let agreed = try open.then(.agree, "2025-04-01") { $0[.performBy] = day("2025-05-06") }
    #expect(agreed.clocks.isEmpty)
  }

  @Test("a void dossier has no period", arguments: [DossierKind.letter, .suit, .mediation])
  func void(_ kind: DossierKind) throws {
    var built = try DossierBuilder(kind)
    if kind == .mediation {
      built = try built.then(.settle, "2025-04-01") { $0[.performBy] = day("2025-05-06") }
    }
    #expect(!built.clocks.isEmpty)
    #expect(try built.then(.void, "2025-04-02").clocks.isEmpty)
  }
}
