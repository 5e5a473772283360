import FuyiCore
import FuyiLaw
import FuyiTestSupport

/// A built case in a state, and the actions that its record closes although the state opens them.
enum Standing: String, CaseIterable {
  case filed, filedAgain, awaitingCorrection
  case ordinary, copySent, withdrawalAsked, simplified, reopened
  case suspended, suspendedForTalks, suspendedWithCopySent
  case documentTakenUp, makerAsked, documentDealtWith
  case documentForOthers, documentSent, opinionIssued
  case decided, mediated, mediatedServed, effective, effectiveToActAgain
  case declined, declinedServed, abandoned, withdrawn, settled, sentElsewhere, sentFromReview
  case dismissed, dismissedServed, terminated, terminatedServed
  case archived, archivedDecline, archivedUnservedDecline, archivedStatement, archivedWithdrawal
  case voided

  func story() throws -> CaseBuilder {
    let filed = try CaseBuilder()
    let review = try filed.then(.accept, "2025-03-05")
    let decided = try review.then(.decide, "2025-04-01")
    switch self {
    case .filed: return filed
    case .filedAgain:
      return try Self.awaitingCorrection.story().then(.correct, "2025-03-06")
    case .awaitingCorrection: return try filed.then(.requestCorrection, "2025-03-05")
    case .ordinary: return review
    case .copySent: return try review.then(.serveCopy, "2025-03-10")
    case .withdrawalAsked: return try review.then(.requestWithdrawal, "2025-03-10")
    case .simplified: return try filed.then(.accept, "2025-03-05") { $0[.procedure] = .simplified }
    case .reopened: return try Self.dismissed.story().then(.reopen, "2025-06-03")
    case .suspended: return try review.then(.suspend, "2025-03-10")
    case .suspendedForTalks:
      return try review.then(.suspend, "2025-03-10") { $0[.suspensionGround] = .talks }
    case .suspendedWithCopySent:
      return try Self.copySent.story().then(.requestWithdrawal, "2025-03-10")
        .then(.suspend, "2025-03-10")
    case .documentTakenUp: return try review.then(.openDocumentReview, "2025-03-10")
    case .makerAsked: return try Self.documentTakenUp.story().then(.notifyMaker, "2025-03-11")
    case .documentDealtWith:
      return try Self.documentTakenUp.story().then(.handleDocument, "2025-03-11")
    case .documentForOthers:
      return try review.then(.openDocumentReview, "2025-03-10") { $0[.notCompetent] = true }
    case .documentSent:
      return try Self.documentForOthers.story().then(.transferDocument, "2025-03-11")
    case .opinionIssued: return try review.then(.issueOpinion, "2025-03-10")
    case .decided: return decided
    case .mediated: return try review.then(.concludeByMediation, "2025-04-01")
    case .mediatedServed: return try Self.mediated.story().then(.serve, "2025-04-02")
    case .effective: return try decided.then(.serve, "2025-04-02")
    case .effectiveToActAgain:
      return try review.then(.decide, "2025-04-01") { $0[.actAgain] = true }
        .then(.serve, "2025-04-02")
    case .declined: return try filed.then(.decline, "2025-03-05")
    case .declinedServed: return try Self.declined.story().then(.serve, "2025-03-06")
    case .abandoned:
      return try Self.awaitingCorrection.story().lapsed(before: day("2025-04-01"))
    case .withdrawn: return try filed.then(.withdraw, "2025-03-05")
    case .settled: return try filed.then(.settleBeforeAcceptance, "2025-03-05")
    case .sentElsewhere: return try filed.then(.transfer, "2025-03-05")
    case .sentFromReview: return try review.then(.transfer, "2025-03-10")
    case .dismissed: return try review.then(.dismiss, "2025-04-01")
    case .dismissedServed: return try Self.dismissed.story().then(.serve, "2025-04-02")
    case .terminated: return try review.then(.terminate, "2025-04-01")
    case .terminatedServed: return try Self.terminated.story().then(.serve, "2025-04-02")
    case .archived: return try Self.effective.story().then(.archive, "2025-06-03")
    case .archivedDecline: return try Self.declinedServed.story().then(.archive, "2025-06-03")
    case .archivedUnservedDecline: return try Self.declined.story().then(.archive, "2025-06-03")
    case .archivedStatement: return try Self.mediatedServed.story().then(.archive, "2025-06-03")
    case .archivedWithdrawal: return try Self.withdrawn.story().then(.archive, "2025-06-03")
    case .voided: return try filed.then(.void, "2025-03-05")
    }
  }

  /// A day on which every action that is open is in time.
  var probe: String {
    switch self {
    case .filed, .filedAgain: "2025-03-06"
    case .awaitingCorrection: "2025-03-12"
    case .ordinary, .copySent, .withdrawalAsked, .simplified, .suspended, .suspendedForTalks,
      .suspendedWithCopySent, .documentTakenUp, .makerAsked, .documentDealtWith,
      .documentForOthers, .documentSent, .opinionIssued:
      "2025-03-26"
    default: "2025-06-30"
    }
  }

  var closed: [Action: Condition] { ofOpinions.merging(ofDocuments) { $1 }.merging(own) { $1 } }

  private var ofOpinions: [Action: Condition] {
    self == .opinionIssued ? [:] : [.reportOnOpinion: .opinionUnreported]
  }

  /// What the review of a normative document closes; no matter in states without such reviews.
  private var ofDocuments: [Action: Condition] {
    var closed: [Action: Condition] = [
      .openDocumentReview: .noDocumentReviewOpen, .transferDocument: .mayNotJudgeDocument,
      .documentReply: .documentTransferred, .notifyMaker: .mayJudgeDocument,
      .makerAnswer: .makerNotified, .handleDocument: .mayJudgeDocument,
    ]
    let open: [Action] =
      switch self {
      case .documentTakenUp: [.notifyMaker, .handleDocument]
      case .makerAsked: [.notifyMaker, .makerAnswer, .handleDocument]
      case .documentForOthers: [.transferDocument]
      case .documentSent: [.documentReply]
      default: [.openDocumentReview]
      }
    for action in open { closed[action] = nil }
    return closed
  }

  private var own: [Action: Condition] {
    switch self {
    case .filedAgain: [.requestCorrection: .noCorrectionNoticeYet]
    case .ordinary, .reopened, .documentTakenUp, .makerAsked, .documentDealtWith,
      .documentForOthers, .documentSent, .opinionIssued:
      untouched(.switchToOrdinary, .underSimplifiedProcedure)
    case .copySent:
      [.switchToOrdinary: .underSimplifiedProcedure, .refuseWithdrawal: .withdrawalAsked]
    case .withdrawalAsked:
      [.switchToOrdinary: .underSimplifiedProcedure, .receive: .copySent, .answer: .copySent]
    case .simplified: untouched(.extend, .underOrdinaryProcedure)
    case .suspended: untouched(.concludeByMediation, .suspendedForTalks)
    case .suspendedForTalks:
      [.receive: .copySent, .answer: .copySent, .refuseWithdrawal: .withdrawalAsked]
    case .suspendedWithCopySent: [.concludeByMediation: .suspendedForTalks]
    case .mediatedServed, .declinedServed, .dismissedServed, .terminatedServed, .archived,
      .archivedDecline:
      [.serve: .somebodyUnserved]
    case .effective: [.actAgain: .orderedToActAgain]
    case .archivedStatement, .archivedWithdrawal:
      [.serve: .somebodyUnserved, .reopen: .superiorMayReopen]
    default: [:]
    }
  }

  private func untouched(_ action: Action, _ condition: Condition) -> [Action: Condition] {
    [
      action: condition, .receive: .copySent, .answer: .copySent,
      .refuseWithdrawal: .withdrawalAsked,
    ]
  }

  /// The actions that are open, and where they lead.
  func open(_ state: CaseState) -> [Action: CaseState] {
    LawTable.open(in: state).filter { closed[$0.key] == nil }
  }
}
