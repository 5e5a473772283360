import FuyiCore

/// What the law lets be done in each state and where it leads.
///
/// Written down from the statute and not from the program's table. Where a condition matters as
/// well, ``Standing`` says so. The statute is silent on handlers before acceptance, on joining cases,
/// on withdrawing or settling before it, on filing away and on mistaken registrations; there the
/// table follows practice. Article 35 names declines, dismissals and silence; that a termination or
/// a decision in force is reopened as well is the office's reading.
enum LawTable {
  static func open(in state: CaseState) -> [Action: CaseState] {
    switch state {
    case .filed:
      staying(state, [.assign, .join, .addParty, .replaceParty]).merging([
        .accept: .underReview, .takeOver: .underReview, .decline: .declined,
        .requestCorrection: .awaitingCorrection, .withdraw: .withdrawn,
        .settleBeforeAcceptance: .settledBeforeAcceptance, .transfer: .sentElsewhere,
        .void: .voided,
      ]) { $1 }
    case .awaitingCorrection:
      staying(state, [.prolong, .assign, .addParty, .replaceParty]).merging([
        .correct: .filed, .withdraw: .withdrawn,
        .settleBeforeAcceptance: .settledBeforeAcceptance, .transfer: .sentElsewhere,
        .void: .voided,
      ]) { $1 }
    case .underReview:
      staying(
        state,
        [
          .serveCopy, .receive, .answer, .hearOpinions, .hearing, .commission, .consent, .stay,
          .inspect, .appraise, .requestWithdrawal, .refuseWithdrawal, .extend, .switchToOrdinary,
          .addParty, .replaceParty, .assign, .join, .noteSuit, .arrangeHearing,
        ] + besideTheReview
      ).merging([
        .suspend: .suspended, .decide: .decided, .dismiss: .dismissed, .terminate: .terminated,
        .concludeByMediation: .mediated, .transfer: .sentElsewhere, .void: .voided,
      ]) { $1 }
    case .suspended:
      staying(
        state,
        [
          .serveCopy, .receive, .answer, .consent, .stay, .requestWithdrawal, .refuseWithdrawal,
          .addParty, .replaceParty, .assign, .join, .noteSuit,
        ] + besideTheReview
      ).merging([
        .resume: .underReview, .terminate: .terminated, .concludeByMediation: .mediated,
        .void: .voided,
      ]) { $1 }
    case .decided, .mediated, .effective, .archived: afterTheReview(state)
    case .declined, .dismissed, .terminated:
      staying(
        state,
        [.serve, .noteSuit, .notePetition] + (state == .declined ? [] : [.reportOnOpinion])
      ).merging([
        .reopen: .underReview, .archive: .archived, .void: .voided,
      ]) { $1 }
    case .abandoned: [.reopen: .underReview, .archive: .archived, .void: .voided]
    case .withdrawn, .settledBeforeAcceptance, .sentElsewhere:
      [.archive: .archived, .void: .voided]
    case .voided: [:]
    }
  }

  private static func afterTheReview(_ state: CaseState) -> [Action: CaseState] {
    switch state {
    case .decided:
      staying(state, [.assign, .noteSuit, .notePetition] + opinions).merging([
        .serve: .effective, .void: .voided,
      ]) { $1 }
    case .mediated:
      staying(
        state,
        [
          .serve, .perform, .orderPerformance, .summon, .criticise, .noteSuit, .notePetition,
          .assign,
        ] + opinions
      ).merging([.archive: .archived, .void: .voided]) { $1 }
    case .effective:
      staying(
        state,
        [
          .perform, .orderPerformance, .summon, .criticise, .actAgain, .noteSuit, .notePetition,
          .assign,
        ] + opinions
      ).merging([.reopen: .underReview, .archive: .archived, .void: .voided]) { $1 }
    default:
      staying(state, [.serve, .noteSuit, .notePetition, .reportOnOpinion]).merging([
        .reopen: .underReview, .void: .voided,
      ]) { $1 }
    }
  }

  /// Letters are issued while a case is handled and reported on whenever the report comes (76).
  private static let opinions: [Action] = [.issueOpinion, .reportOnOpinion]

  /// What goes on beside a review, suspended or not: of a normative document (56-60), and letters.
  private static let besideTheReview: [Action] =
    [
      .openDocumentReview, .transferDocument, .documentReply, .notifyMaker, .makerAnswer,
      .handleDocument,
    ] + opinions

  private static func staying(_ state: CaseState, _ actions: [Action]) -> [Action: CaseState] {
    Dictionary(uniqueKeysWithValues: actions.map { ($0, state) })
  }

  /// The states in which an action is open at all.
  static func states(for action: Action) -> Set<CaseState> {
    Set(CaseState.allCases.filter { open(in: $0)[action] != nil })
  }
}
