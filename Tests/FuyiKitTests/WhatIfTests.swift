import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Trying an action out")
struct WhatIfTests {
  /// An action on a day, and what the case has been through before.
  struct Trial: CustomTestStringConvertible, Sendable {
    let steps: [(Action, String)]
    let action: Action
    let on: String
    let edit: @Sendable (inout Facts) -> Void

    init(
      _ action: Action, _ on: String, after steps: [(Action, String)] = [],
      _ edit: @escaping @Sendable (inout Facts) -> Void = { _ in }
    ) {
      (self.action, self.on, self.steps, self.edit) = (action, on, steps, edit)
    }

    var testDescription: String {
      (steps.map(\.0.code) + [action.code]).joined(separator: ", ") + " \(on)"
    }
  }

  private static let accepted: [(Action, String)] = [(.accept, "2025-03-05")]
  private static let sent = accepted + [(.serveCopy, "2025-03-10")]
  private static let suspended = sent + [(.suspend, "2025-03-12")]
  private static let decided = sent + [(.answer, "2025-03-14"), (.decide, "2025-03-17")]
  private static let served = decided + [(.serve, "2025-03-18")]
  private static let asked = [(Action.requestCorrection, "2025-03-05")]
  private static let document = sent + [(.openDocumentReview, "2025-03-12")]

  /// Filed on Monday 2025-03-03; some on days after 2025-03-20, the day of asking.
  static let trials: [Trial] = [
    Trial(.accept, "2025-03-05"),
    Trial(.accept, "2025-03-05") { $0[.procedure] = .simplified },
    Trial(.decline, "2025-03-05"), Trial(.requestCorrection, "2025-03-05"),
    Trial(.withdraw, "2025-03-05"), Trial(.settleBeforeAcceptance, "2025-03-05"),
    Trial(.transfer, "2025-03-05"), Trial(.assign, "2025-03-05"),
    Trial(.takeOver, "2025-03-05") { $0[.acceptedOn] = day("2025-03-04") },
    Trial(.addParty, "2025-03-05"), Trial(.void, "2025-03-05"),
    Trial(.replaceParty, "2025-03-05"),
    Trial(.correct, "2025-03-12", after: asked), Trial(.prolong, "2025-03-12", after: asked),
    Trial(.serveCopy, "2025-03-12"), Trial(.serveCopy, "2025-03-10", after: accepted),
    Trial(.replaceParty, "2025-03-17", after: sent), Trial(.answer, "2025-03-14", after: sent),
    Trial(.hearOpinions, "2025-03-14", after: sent),
    Trial(.arrangeHearing, "2025-03-14", after: sent),
    Trial(.suspend, "2025-03-14", after: sent), Trial(.extend, "2025-03-14", after: sent),
    Trial(.inspect, "2025-03-14", after: sent) { $0[.begun] = day("2025-03-11") },
    Trial(.decide, "2025-03-14", after: sent), Trial(.dismiss, "2025-03-14", after: sent),
    Trial(.concludeByMediation, "2025-03-14", after: sent),
    Trial(.requestWithdrawal, "2025-03-14", after: sent),
    Trial(.issueOpinion, "2025-03-14", after: sent),
    Trial(.openDocumentReview, "2025-03-14", after: sent),
    Trial(.handleDocument, "2025-03-14", after: document),
    Trial(.notifyMaker, "2025-03-14", after: document),
    Trial(.resume, "2025-03-19", after: suspended),
    Trial(.serve, "2025-03-18", after: decided), Trial(.noteSuit, "2025-03-19", after: served),
    Trial(.archive, "2025-03-19", after: served), Trial(.reopen, "2025-03-20", after: served),
    // Ahead of the day of asking.
    Trial(.decide, "2025-05-06", after: sent), Trial(.decide, "2025-05-07", after: sent),
    Trial(.extend, "2025-04-30", after: sent), Trial(.suspend, "2025-04-28", after: sent),
    Trial(.resume, "2025-06-30", after: suspended), Trial(.serveCopy, "2025-04-15"),
    Trial(.serve, "2025-04-07", after: decided), Trial(.noteSuit, "2025-05-12", after: sent),
    Trial(.archive, "2025-05-12", after: asked), Trial(.assign, "2025-04-01", after: sent),
  ]

  @Test(
    "it gives the state and the clocks that doing it gives, and writes nothing", arguments: trials)
  func agrees(_ trial: Trial) throws {
    let desk = try Desk(today: "2025-03-20")
    let number = try desk.register()
    for (action, on) in trial.steps { try desk.act(number, action, on) }
    let request = Request.usual(trial.action, trial.on, trial.edit)
    let later = try desk.colleague(today: max(trial.on, "2025-03-20"), recorder: "wang")
    let shownBefore = try desk.colleague(today: trial.on).show(number)
    let stored = try StoredRows(of: desk)
    let tried = try desk.tracker.whatIf(number, request)
    #expect(try StoredRows(of: desk) == stored)
    #expect(stored.count("event") >= 12)
    #expect(tried.before == shownBefore.case)
    let clocksBefore = shownBefore.clocks
    #expect(tried.clocksBefore.filter { clocksBefore.contains($0) } == clocksBefore)

    let done = try later.advance(number, request)
    #expect(tried.after.case.state == done.case.state)
    #expect(tried.after.case.procedure == done.case.procedure)
    #expect(tried.after.clocks == done.clocks)
    #expect(tried.after.sequence == done.sequence)
    #expect(tried.after.lapse == done.lapse)
    #expect(tried.after.source == done.source)
    #expect(tried.after.event.kind == done.event.kind)
    #expect(tried.after.event.effectiveOn == done.event.effectiveOn)
    let shown = try desk.colleague(today: trial.on).show(number)
    #expect(tried.clocksAfter == shown.clocks)
    #expect(tried.after.case.handler == shown.case.handler)
    #expect(tried.after.case.state == shown.case.state)
    #expect(try StoredRows(of: desk) != stored)
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("nobody is put on the list of officials, and no words into the vault")
  func officials() throws {
    let desk = try Desk(today: "2025-03-20")
    let number = try desk.register()
    let stored = try StoredRows(of: desk)
    let tried = try desk.tracker.whatIf(
      number, .usual(.assign, "2025-03-05") { $0[.handler] = "张三" })
    #expect(tried.after.case.handler == "h1")
    _ = try desk.tracker.whatIf(
      number, .usual(.decline, "2025-03-05") { $0[.reason] = words("不属于受案范围") })
    let after = try StoredRows(of: desk)
    #expect(after == stored)
    for table in ["event", "vault", "official", "case_record", "case_clock", "case_review"] {
      #expect(after.count(table) == stored.count(table))
      #expect(stored.rows[table] != nil)
    }
    #expect(try desk.tracker.repository.read { try $0.officials() }.isEmpty)
  }

  @Test("after it the same tracker records as if nothing had been tried")
  func afterwards() throws {
    let desk = try Desk(today: "2025-03-20")
    let number = try desk.register()
    _ = try desk.tracker.whatIf(number, .usual(.decline, "2025-03-05"))
    _ = try desk.tracker.whatIf(number, .usual(.accept, "2025-03-04"))
    let accepted = try desk.act(number, .accept, "2025-03-05")
    #expect(accepted.sequence == 2)
    #expect(try desk.story(number) == ["register 2025-03-03", "accept 2025-03-05"])
    #expect(try desk.tracker.verify().isSound)
  }

  static let refused: [Trial] = [
    Trial(.decide, "2025-03-04"), Trial(.accept, "2025-03-02"), Trial(.accept, "2025-03-12"),
    Trial(.deemedAccepted, "2025-03-10"), Trial(.register, "2025-03-05"),
    Trial(.decline, "2025-03-05") { $0[.reason] = nil },
    Trial(.resume, "2025-03-14", after: sent), Trial(.answer, "2025-03-07", after: accepted),
    Trial(.extend, "2025-03-14", after: sent) { $0[.days] = 31 },
    Trial(.serve, "2025-03-14", after: sent), Trial(.archive, "2025-03-14", after: sent),
    Trial(.decide, "2025-03-09", after: sent),
  ]

  @Test("it is refused as doing it is, and nothing is written", arguments: refused)
  func refuses(_ trial: Trial) throws {
    let desk = try Desk(today: "2025-03-20")
    let number = try desk.register()
    for (action, on) in trial.steps { try desk.act(number, action, on) }
    let request = Request.usual(trial.action, trial.on, trial.edit)
    let stored = try StoredRows(of: desk)
    let tried = #expect(throws: Refusal.self) { try desk.tracker.whatIf(number, request) }
    let done = #expect(throws: Refusal.self) { try desk.tracker.advance(number, request) }
    #expect(tried == done)
    #expect(tried != nil)
    #expect(try StoredRows(of: desk) == stored)
  }

  @Test("a day ahead is no refusal, but what the law or the period forbids on it is")
  func ahead() throws {
    let desk = try Desk(today: "2025-03-05")
    let number = try desk.register()
    #expect(throws: Refusal.self) { try desk.act(number, .accept, "2025-03-06") }
    let tried = try desk.tracker.whatIf(number, .usual(.accept, "2025-03-06"))
    #expect(tried.after.case.state == .underReview)
    // On 03-11 the law will have accepted it.
    let refusal = #expect(throws: Refusal.self) {
      try desk.tracker.whatIf(number, .usual(.accept, "2025-03-11"))
    }
    #expect(refusal?.state == .underReview)
    #expect(refusal?.lapse == Event(.deemedAccepted, on: day("2025-03-10")))
    #expect(try desk.count(number) == 1)
  }

  @Test("a case or an agency that nobody knows is refused as elsewhere")
  func unknown() throws {
    let desk = try Desk()
    let number = try desk.register()
    #expect(throws: TrackerError.unknown(.caseRecord, given: "2024-7", candidates: [])) {
      try desk.tracker.whatIf("2024-7", .usual(.accept, "2025-03-05"))
    }
    #expect(throws: TrackerError.self) {
      try desk.tracker.whatIf(
        number, .usual(.replaceParty, "2025-03-05") { $0[.respondent] = ["nobody"] })
    }
  }
}
