import FuyiLaw

extension Ruling {
  /// What each action asks of its own facts, and what it presumes where they are silent.
  mutating func checkFacts() throws(Refusal) {
    switch action {
    case .register: try register()
    case .accept: try accept()
    case .takeOver:
      try require(.acceptedOn, facts[.acceptedOn], notAfter: day)
    case .decline:
      try require(.item, in: 1...7)
      // The applicant is told who is competent (ARL 30, second paragraph).
      if facts[.item] == 6, !facts.has(.competentAuthority) {
        throw refusal(.missing(.competentAuthority))
      }
    case .requestCorrection, .serveCopy:
      try require(.received, facts[.received], notBefore: day)
    case .prolong: try prolong()
    case .deemedAccepted, .deemedAbandoned: throw refusal(.byLawOnly)
    case .correct, .withdraw, .settleBeforeAcceptance, .transfer, .assign, .addParty, .consent,
      .answer, .requestWithdrawal, .refuseWithdrawal, .summon, .criticise, .actAgain, .perform,
      .notePetition, .reopen, .void, .resume, .documentReply, .makerAnswer,
      .handleDocument:
      break
    case .transferDocument, .notifyMaker, .issueOpinion:
      try require(.received, facts[.received], notBefore: day)
    case .archive:
      // What is not performed is not waited for any more, and somebody has to say why.
      if due(.performance) != nil || due(.remaking) != nil, !facts.has(.reason) {
        throw refusal(.missing(.reason))
      }
    case .openDocumentReview: facts[.reviewBasis] = facts[.reviewBasis] ?? .application
    case .reportOnOpinion: try reportOnOpinion()
    case .arrangeHearing: try arrangeHearing()
    case .join: if facts[.with] == `case`?.number.printed { throw refusal(.joinedToItself) }
    case .replaceParty: try replaceParty()
    case .receive: try require(nil, day, notBefore: `case`?.spell?.copySentOn ?? day)
    case .hearOpinions: facts[.form] = facts[.form] ?? .inPerson
    case .hearing: try hearing()
    case .commission, .stay: try require(.item, in: 1...4)
    case .inspect, .appraise: try takeOut()
    case .suspend: try suspend()
    case .extend: try extend()
    case .switchToOrdinary:
      if let due = due(.review), day > due { throw refusal(.periodOver(.review, day, due: due)) }
    case .decide: try decideDispositions()
    case .dismiss: try require(.item, in: 1...7)
    case .terminate: try terminate()
    case .concludeByMediation: try sign()
    case .serve: try serve()
    case .orderPerformance: try require(.until, facts[.until], notBefore: day)
    case .noteSuit: try noteSuit()
    }
  }
}
