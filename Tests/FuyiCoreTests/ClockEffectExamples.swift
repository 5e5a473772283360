import FuyiCore
import FuyiLaw
import FuyiTestSupport

/// A case before and after an action, to see what the action does to its clocks.
struct ClockEffectExample: Sendable, CustomStringConvertible {
  let action: Action
  let before: CaseBuilder
  let after: CaseBuilder

  var state: CaseState { before.current.state }
  var description: String { "\(action.code) from \(state.code)" }

  init(
    _ before: CaseBuilder, _ action: Action, _ on: String,
    _ edit: (inout Facts) -> Void = { _ in }
  ) throws {
    self.action = action
    self.before = before
    self.after = try before.then(action, on, edit)
  }

  /// What the law did by itself before a day.
  init(_ before: CaseBuilder, lapsing action: Action) {
    self.action = action
    self.before = before
    self.after = before.lapsed(before: day("2025-06-03"))
  }

  static func all() throws -> [ClockEffectExample] {
    try beforeAcceptance() + duringTheReview() + besideTheReview() + atTheEnd()
  }

  private static func besideTheReview() throws -> [ClockEffectExample] {
    let review = try Standing.ordinary.story()
    let mine = try Standing.documentTakenUp.story()
    let theirs = try Standing.documentForOthers.story()
    let arranged = try review.then(.arrangeHearing, "2025-03-12") {
      $0[.hearingOn] = day("2025-04-10")
    }
    let suspended = try mine.then(.suspend, "2025-03-12") {
      $0[.suspensionGround] = .normativeDocument
    }
    let known = try CaseBuilder { $0[.knownOn] = day("2025-02-03") }.then(.accept, "2025-03-05")
    return [
      try .init(review, .arrangeHearing, "2025-03-12"),
      try .init(arranged, .hearing, "2025-04-10") { $0[.notified] = day("2025-04-01") },
      try .init(review, .openDocumentReview, "2025-03-12"),
      try .init(review, .openDocumentReview, "2025-03-12") { $0[.notCompetent] = true },
      try .init(theirs, .transferDocument, "2025-03-12"),
      try .init(Standing.documentSent.story(), .documentReply, "2025-03-20"),
      try .init(mine, .suspend, "2025-03-12") { $0[.suspensionGround] = .normativeDocument },
      try .init(suspended, .notifyMaker, "2025-03-14"),
      try .init(Standing.makerAsked.story(), .makerAnswer, "2025-03-20"),
      try .init(mine, .handleDocument, "2025-03-20"),
      try .init(review, .issueOpinion, "2025-03-12"),
      try .init(Standing.opinionIssued.story(), .reportOnOpinion, "2025-04-12"),
      try .init(known, .terminate, "2025-04-01"),
    ]
  }

  private static func beforeAcceptance() throws -> [ClockEffectExample] {
    let filed = try Standing.filed.story()
    let awaiting = try Standing.awaitingCorrection.story()
    return [
      try .init(filed, .accept, "2025-03-06"),
      .init(filed, lapsing: .deemedAccepted),
      try .init(filed, .takeOver, "2025-03-06"),
      try .init(filed, .decline, "2025-03-06"),
      try .init(filed, .requestCorrection, "2025-03-06"),
      try .init(awaiting, .prolong, "2025-03-12"),
      try .init(awaiting, .correct, "2025-03-12"),
      .init(awaiting, lapsing: .deemedAbandoned),
      try .init(filed, .withdraw, "2025-03-06"),
      try .init(awaiting, .withdraw, "2025-03-12"),
      try .init(filed, .settleBeforeAcceptance, "2025-03-06"),
      try .init(awaiting, .settleBeforeAcceptance, "2025-03-12"),
      try .init(filed, .transfer, "2025-03-06"),
      try .init(awaiting, .transfer, "2025-03-12"),
      try .init(Standing.ordinary.story(), .transfer, "2025-03-12"),
    ]
  }

  private static func duringTheReview() throws -> [ClockEffectExample] {
    let review = try Standing.ordinary.story()
    let copied = try Standing.copySent.story()
    let quick = try Standing.simplified.story()
    let died = try review.then(.suspend, "2025-03-10") { $0[.suspensionGround] = .applicantDied }
    return [
      try .init(copied, .replaceParty, "2025-03-12"),
      try .init(review, .serveCopy, "2025-03-12"),
      try .init(copied, .receive, "2025-03-12"),
      try .init(copied, .answer, "2025-03-12"),
      try .init(review, .inspect, "2025-03-20") { $0[.begun] = day("2025-03-10") },
      try .init(review, .appraise, "2025-03-20") { $0[.begun] = day("2025-03-10") },
      try .init(review, .suspend, "2025-03-12") { $0[.suspensionGround] = .applicantDied },
      try .init(died, .resume, "2025-03-20"),
      try .init(review, .extend, "2025-03-12"),
      try .init(quick, .switchToOrdinary, "2025-03-12"),
      try .init(quick.then(.serveCopy, "2025-03-06"), .switchToOrdinary, "2025-03-12"),
    ]
  }

  private static func atTheEnd() throws -> [ClockEffectExample] {
    let review = try Standing.ordinary.story()
    let died = try review.then(.suspend, "2025-03-10") { $0[.suspensionGround] = .applicantDied }
    let talks = try Standing.suspendedForTalks.story()
    let decided = try review.then(.decide, "2025-04-01") {
      $0[.actAgain] = true
      $0[.performWithin] = 30
    }
    let effective = try decided.then(.serve, "2025-04-02")
    let within: (inout Facts) -> Void = { $0[.performWithin] = 30 }
    return [
      try .init(review, .decide, "2025-04-01"),
      try .init(review, .dismiss, "2025-04-01"),
      try .init(review, .terminate, "2025-04-01"),
      try .init(died, .terminate, "2025-04-01"),
      try .init(review, .concludeByMediation, "2025-04-01", within),
      try .init(talks, .concludeByMediation, "2025-04-01", within),
      try .init(decided, .serve, "2025-04-02"),
      try .init(decided, .serve, "2025-04-02") { $0[.suitNotTold] = true },
      try .init(Standing.declined.story(), .serve, "2025-03-06"),
      try .init(Standing.declined.story(), .serve, "2025-03-06") { $0[.suitNotTold] = true },
      try .init(Standing.dismissed.story(), .serve, "2025-04-02"),
      try .init(effective, .perform, "2025-04-20"),
      try .init(effective, .orderPerformance, "2025-05-20"),
      try .init(effective, .actAgain, "2025-05-20"),
      try .init(effective, .archive, "2025-04-10"),
      try .init(effective, .noteSuit, "2025-04-10"),
      try .init(Standing.dismissed.story(), .reopen, "2025-06-03"),
      try .init(Standing.archived.story(), .reopen, "2025-07-01"),
      try .init(effective, .reopen, "2025-06-03"),
      try .init(Standing.terminated.story(), .reopen, "2025-06-03"),
    ]
  }
}
