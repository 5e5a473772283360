package import FuyiCore
package import FuyiLaw

extension Facts {
  /// The facts that an action needs, with values that the law lets pass, so that a test changes only
  /// what matters to it.
  package static func usual(for action: Action, on day: CivilDate, case: Case?) -> Facts {
    var facts = Facts()
    switch action {
    case .register: return registration(on: day)
    case .decline, .dismiss, .refuseWithdrawal, .void: facts[.reason] = words("理由")
    case .requestCorrection: facts[.missing] = words("授权委托书")
    case .prolong:
      facts[.reason] = words("材料在外地")
      facts[.days] = 5
    case .transfer: facts[.to] = words("省人民政府")
    case .assign: facts[.handler] = "zhang"
    case .join: facts[.with] = "聊政复〔2025〕99号"
    case .addParty: facts[.thirdParty] = words("赵某")
    case .replaceParty:
      facts[.role] = .respondent
      facts[.respondent] = ["housing"]
    case .arrangeHearing: facts[.hearingOn] = day.adding(days: 30)
    case .transferDocument: facts[.to] = words("省司法厅")
    case .handleDocument: facts[.finding] = .lawful
    case .hearing: facts[.notified] = `case`?.spell?.openedOn ?? day
    case .stay: facts[.item] = 1
    case .inspect, .appraise: facts[.begun] = day
    case .suspend: facts[.suspensionGround] = .questionOfLaw
    case .extend:
      facts[.days] = 15
      facts[.approver] = words("李局长")
    case .switchToOrdinary: facts[.approver] = words("李局长")
    case .decide: facts[.disposition] = [.revoked]
    case .terminate:
      let ground = `case`?.spell?.openSuspension?.ground
      let mayWithdraw = ground == nil || ground == .talks
      facts[.terminationGround] = mayWithdraw ? .withdrawalAllowed : .criminalMeasure
    case .orderPerformance: facts[.until] = day.adding(days: 30)
    case .reopen: facts[.order] = words("省政府责令")
    case .archive: facts[.reason] = words("另案处理")
    case .accept, .deemedAccepted, .takeOver, .correct, .deemedAbandoned, .withdraw,
      .settleBeforeAcceptance, .serveCopy, .receive, .answer, .hearOpinions, .commission, .consent,
      .requestWithdrawal, .resume, .concludeByMediation, .serve, .perform, .summon, .criticise,
      .actAgain, .noteSuit, .notePetition, .openDocumentReview, .documentReply,
      .notifyMaker, .makerAnswer, .issueOpinion, .reportOnOpinion:
      break
    }
    return facts
  }

  private static func registration(on day: CivilDate) -> Facts {
    var facts = Facts()
    facts[.authority] = "liaocheng"
    facts[.year] = day.year
    facts[.serial] = 12
    facts[.number] = "聊政复〔\(day.year)〕12号"
    facts[.applicant] = words("王某")
    facts[.respondent] = ["market"]
    facts[.region] = "dongchangfu"
    facts[.kind] = .penalty
    return facts
  }
}

/// Words as a person gives them.
package func words(_ texts: String...) -> [Words] { texts.map(Words.plain) }
