import FuyiCore
import FuyiLaw

extension BrokenTable {
  static let all: [BrokenTable] = ends + conclusions + clocks + steps

  private static let ends = [
    BrokenTable(
      "no filing away", breaks: .endReachable, by: "register accept conclude-by-mediation",
      .archive
    ) { _ in nil },
    BrokenTable(
      "no service of a decision", breaks: .endReachable, by: "register accept decide", .serve,
      from: .decided
    ) { _ in nil },
    BrokenTable(
      "reopening without an order", breaks: .nothingAfterTheEnd, by: "register decline reopen",
      .reopen
    ) { $0.with(withoutFact: .order) },
    BrokenTable(
      "a petition that leads back into the review", breaks: .nothingAfterTheEnd,
      by: "register decline note-petition", .notePetition
    ) { $0.with(to: .underReview) },
    BrokenTable(
      "filing away that leads to a filing", breaks: .nothingAfterTheEnd,
      by: "register decline archive", .archive
    ) { $0.with(to: .filed) },
    BrokenTable(
      "an answer after a dismissal", breaks: .nothingAfterTheEnd,
      by: "register accept serve-copy dismiss answer", .answer
    ) { $0.alsoFrom(.dismissed) },
  ]

  private static let conclusions = [
    BrokenTable(
      "a statement without a seal", breaks: .statementSigned,
      by: "register accept conclude-by-mediation", .concludeByMediation
    ) { $0.with(withoutFact: .sealed) },
    BrokenTable(
      "a statement that third parties do not sign, out of a suspension", breaks: .statementSigned,
      by: "register accept suspend conclude-by-mediation", .concludeByMediation, from: .suspended
    ) { $0.with(withoutFact: .thirdPartySigned) },
    BrokenTable(
      "a statement out of any suspension", breaks: .statementSigned,
      by: "register accept suspend conclude-by-mediation", .concludeByMediation
    ) { $0.with(without: .suspendedForTalks) },
    BrokenTable(
      "a statement before acceptance", breaks: .statementSigned,
      by: "register conclude-by-mediation", .concludeByMediation, from: .underReview
    ) { $0.alsoFrom(.filed) },
    BrokenTable(
      "a decision while suspended", breaks: .conclusionFromReview,
      by: "register accept suspend decide", .decide
    ) { $0.alsoFrom(.suspended) },
    BrokenTable(
      "a termination before acceptance", breaks: .conclusionFromReview, by: "register terminate",
      .terminate
    ) { $0.alsoFrom(.filed) },
    BrokenTable(
      "sixty days of suspension that no clock counts", breaks: .sixtyDaysOfSuspension,
      by: "register accept suspend terminate", .suspend
    ) { $0.with(withoutEffect: .starts(.suspensionLimit)) },
    BrokenTable(
      "sixty days that count on after resumption", breaks: .sixtyDaysOfSuspension,
      by: "register accept suspend resume", .resume
    ) { $0.with(withoutEffect: .ends(.suspensionLimit)) },
  ]

  private static let clocks = [
    BrokenTable(
      "an acceptance that starts no review", breaks: .reviewClock, by: "register accept", .accept
    ) { $0.with(withoutEffect: .starts(.review)) },
    BrokenTable(
      "a decision that leaves the review running", breaks: .reviewClock,
      by: "register accept decide", .decide
    ) { $0.with(withoutEffect: .ends(.review)) },
    BrokenTable(
      "a suspension that stops nothing", breaks: .reviewClock, by: "register accept suspend",
      .suspend
    ) { $0.with(withoutEffect: .stops(.review)) },
    BrokenTable(
      "a resumption that resumes nothing", breaks: .reviewClock,
      by: "register accept suspend resume", .resume
    ) { $0.with(withoutEffect: .resumes(.review)) },
    BrokenTable(
      "a reopening that starts no review", breaks: .reviewClock, by: "register decline reopen",
      .reopen
    ) { $0.with(withoutEffect: .starts(.review)) },
    BrokenTable(
      "corrected papers that lead past the examination", breaks: .reviewClock,
      by: "register request-correction correct", .correct
    ) { $0.with(to: .underReview) },
    BrokenTable(
      "corrected papers that nobody has to examine", breaks: .waitingClock,
      by: "register request-correction correct", .correct
    ) { $0.with(withoutEffect: .starts(.examination)) },
    BrokenTable(
      "a withdrawal that leaves the correction running", breaks: .waitingClock,
      by: "register request-correction withdraw", .withdraw
    ) { $0.with(withoutEffect: .ends(.correction)) },
    BrokenTable(
      "a rulebook without an examination", breaks: .waitingClock, by: "register",
      under: .reconsiderationLaw2023.without(period: .examination)),
    BrokenTable(
      "a reopening after which no copy is owed", breaks: .copyAndAnswerOwed,
      by: "register decline reopen", .reopen
    ) { $0.with(withoutEffect: .starts(.copyService)) },
    BrokenTable(
      "another respondent to whom no copy is owed", breaks: .copyAndAnswerOwed,
      by: "register accept serve-copy replace-party", .replaceParty
    ) { $0.with(withoutEffect: .starts(.copyService)) },
    BrokenTable(
      "a copy that need not be answered", breaks: .copyAndAnswerOwed,
      by: "register accept serve-copy", .serveCopy
    ) { $0.with(withoutEffect: .starts(.answer)) },
  ]

  private static let steps = [
    BrokenTable(
      "resuming what is not suspended", breaks: .resumptionFromSuspension,
      by: "register accept resume", .resume
    ) { $0.alsoFrom(.underReview) },
    BrokenTable(
      "extending the simplified procedure", breaks: .extensionWithinLimit,
      by: "register accept extend", .extend
    ) { $0.with(without: .underOrdinaryProcedure) },
    BrokenTable(
      "a rulebook without a limit of extensions", breaks: .extensionWithinLimit,
      by: "register accept extend extend", under: .reconsiderationLaw2023.without(limit: true)),
    BrokenTable(
      "an answer before the copy", breaks: .answerAfterCopy, by: "register accept answer", .answer
    ) { $0.with(without: .copySent) },
    BrokenTable(
      "a receipt before the copy", breaks: .answerAfterCopy, by: "register accept receive",
      .receive
    ) { $0.with(without: .copySent) },
    BrokenTable(
      "service on those who have been served", breaks: .serviceOfDocument,
      by: "register decline serve serve", .serve, from: .declined
    ) { $0.with(without: .somebodyUnserved) },
    BrokenTable(
      "service where there is no document", breaks: .serviceOfDocument,
      by: "register withdraw serve",
      .serve, from: .declined
    ) { $0.alsoFrom(.withdrawn).with(without: .somebodyUnserved) },
    BrokenTable(
      "a second correction notice", breaks: .oneCorrectionNotice,
      by: "register request-correction correct request-correction", .requestCorrection
    ) { $0.with(without: .noCorrectionNoticeYet) },
    BrokenTable(
      "silence that accepts papers being corrected", breaks: .lapseFromItsState,
      by: "register request-correction deemed-accepted", .deemedAccepted
    ) { $0.alsoFrom(.awaitingCorrection) },
    BrokenTable(
      "silence that abandons a filing", breaks: .lapseFromItsState, by: "register deemed-abandoned",
      .deemedAbandoned
    ) { $0.alsoFrom(.filed) },
    BrokenTable(
      "refusing a withdrawal that nobody asked for", breaks: .stepHasItsCause,
      by: "register accept refuse-withdrawal", .refuseWithdrawal
    ) { $0.with(without: .withdrawalAsked) },
    BrokenTable(
      "acting again without an order", breaks: .stepHasItsCause,
      by: "register accept decide serve act-again", .actAgain
    ) { $0.with(without: .orderedToActAgain) },
    BrokenTable(
      "reopening a withdrawn filing", breaks: .stepHasItsCause,
      by: "register withdraw archive reopen", .reopen
    ) { $0.with(without: .superiorMayReopen) },
  ]
}
