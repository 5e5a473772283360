import FuyiKit
import FuyiTestSupport

/// The facts of a random action: mostly lawful, of every kind that the rates tell apart.
enum RandomFacts {
  static func facts(
    for action: Action, on day: CivilDate, of case: Case, with generator: inout SplitMix64
  ) -> Facts {
    var facts = Facts.usual(for: action, on: day, case: `case`)
    func pick<Element>(_ elements: [Element]) -> Element {
      elements[Int.random(in: 0..<elements.count, using: &generator)]
    }
    switch action {
    case .register:
      // Only what a correction of the registration may state.
      facts = Facts()
      facts[.region] = pick(["371500", "371502", "371521"])
      facts[.kind] = pick(ActKind.allCases)
      facts[.respondent] = [pick(["market", "police", "housing"])]
    case .accept:
      facts[.procedure] = pick([.ordinary, .ordinary, .simplified])
      if pick([true, false, false, false]) {
        facts[.reviewDays] = 20
        facts[.byLaw] = words("某法")
      }
    case .takeOver: facts[.acceptedOn] = day.adding(days: -pick([0, 5, 10]))
    case .join: facts[.with] = `case`.number.printed
    case .assign: facts[.handler] = pick(["张三", "李四", "王五"])
    case .replaceParty:
      facts[.respondent] = nil
      facts[.role] = pick([.respondent, .applicant])
      if facts[.role] == .respondent {
        facts[.respondent] = [pick(["market", "town"])]
      } else {
        facts[.name] = words("丁")
      }
    case .suspend: facts[.suspensionGround] = pick(SuspensionGround.allCases)
    case .extend: facts[.days] = pick([5, 10, 30])
    case .decide:
      facts[.disposition] = pick([
        [.upheld], [.upheld], [.revoked], [.unlawful, .rejected], [.void], [.altered], [.perform],
        [.agreementLiability], [.rejected], [.partlyRevoked],
      ])
      if facts[.disposition] == [.revoked], pick([true, false]) { facts[.actAgain] = true }
      if pick([true, false, false]) { facts[.partlyMediated] = true }
    case .terminate:
      facts[.terminationGround] = pick(
        [.withdrawalAllowed, .withdrawalAllowed] + TerminationGround.allCases)
      if facts[.terminationGround] == .withdrawalAllowed {
        facts[.after] = pick(WithdrawalCause.allCases)
      }
    case .serve:
      if pick([true, false]), let first = `case`.unserved.first {
        facts[.recipient] = [first.code]
      }
    case .inspect, .appraise: facts[.begun] = day.adding(days: -pick([0, 3, 9]))
    case .hearing: facts[.notified] = day.adding(days: -20)
    case .openDocumentReview: if pick([true, false]) { facts[.notCompetent] = true }
    case .issueOpinion: if pick([true, false]) { facts[.to] = words("某局") }
    case .prolong, .deemedAccepted, .decline, .requestCorrection, .correct, .deemedAbandoned,
      .withdraw, .settleBeforeAcceptance, .transfer, .addParty, .serveCopy, .receive, .answer,
      .hearOpinions, .commission, .consent, .stay, .requestWithdrawal, .refuseWithdrawal, .resume,
      .switchToOrdinary, .dismiss, .concludeByMediation, .perform, .orderPerformance, .summon,
      .criticise, .actAgain, .noteSuit, .notePetition, .reopen, .archive, .void,
      .arrangeHearing, .transferDocument, .documentReply, .notifyMaker, .makerAnswer,
      .handleDocument, .reportOnOpinion:
      break
    }
    return facts
  }
}
