import FuyiLaw

extension Procedure {
  /// The procedure of the Administrative Reconsideration Law of 2023, row by row.
  public static let statutory = Procedure(
    rows: filing + parties + review + conclusion + aftermath)

  private static let closed: [CaseState] = [
    .declined, .abandoned, .withdrawn, .settledBeforeAcceptance, .sentElsewhere, .dismissed,
    .terminated,
  ]
  private static let reviewing: [CaseState] = [.underReview, .suspended]
  private static let inForce: [CaseState] = [.mediated, .effective]
  private static let signatures: [FactName] = [
    .applicantSigned, .respondentSigned, .thirdPartySigned, .sealed,
  ]

  private static let filing: [Transition] = [
    Transition(
      .register, from: [], to: .filed, .law(.arl(22)),
      needs: [
        .authority, .year, .serial, .number, .applicant, .respondent, .region, .kind,
      ],
      takes: [
        .channel, .act, .actDate, .knownOn, .learnedOn, .notTold, .immovable, .obstacleFrom,
        .obstacleTo, .filingDays, .byLaw, .postedOn, .handedInOn, .amount, .summary, .handler,
        .agent,
        .identity, .phone, .address, .thirdParty, .importedNumber, .petitionNumber,
      ],
      clocks: [
        .starts(.examination), .starts(.filing), .starts(.filingUntold), .starts(.filingLongest),
        .starts(.forwarding),
      ]),
    Transition(
      .accept, from: [.filed], to: .underReview, .law(.arl(30)),
      takes: [.procedure, .simplifiedBasis, .reviewDays, .byLaw],
      clocks: [.ends(.examination), .starts(.review), .starts(.copyService)]),
    Transition(
      .deemedAccepted, from: [.filed], to: .underReview, .law(.arl(30)),
      clocks: [.ends(.examination), .starts(.review), .starts(.copyService)]),
    Transition(
      .takeOver, from: [.filed], to: .underReview, .law(.arl(38)), takes: [.from, .acceptedOn],
      clocks: [.ends(.examination), .starts(.review), .starts(.copyService)]),
    Transition(
      .decline, from: [.filed], to: .declined, .law(.arl(30)), needs: [.reason],
      takes: [.item, .competentAuthority], clocks: [.ends(.examination)]),
    Transition(
      .requestCorrection, from: [.filed], to: .awaitingCorrection, .law(.arl(31)),
      when: [.noCorrectionNoticeYet], needs: [.missing], takes: [.received],
      clocks: [.ends(.examination), .starts(.correction)]),
    Transition(
      .prolong, from: [.awaitingCorrection], .law(.arl(31)), needs: [.reason],
      takes: [.days, .until], clocks: [.moves(.correction)]),
    Transition(
      .correct, from: [.awaitingCorrection], to: .filed, .law(.arl(31)),
      clocks: [.ends(.correction), .starts(.examination)]),
    Transition(
      .deemedAbandoned, from: [.awaitingCorrection], to: .abandoned, .law(.arl(31)),
      clocks: [.ends(.correction)]),
    Transition(
      .withdraw, from: [.filed, .awaitingCorrection], to: .withdrawn,
      .practice(
        Term(
          zh: "行政复议法第七十四条只规定受理后的撤回，受理前申请人自可撤回",
          en: "ARL 74 speaks of withdrawing a case; before acceptance nothing binds the applicant")),
      takes: [.reason], clocks: [.ends(.examination), .ends(.correction)]),
    Transition(
      .settleBeforeAcceptance, from: [.filed, .awaitingCorrection],
      to: .settledBeforeAcceptance,
      .practice(
        Term(
          zh: "案前化解为地方做法，不停止审查期限，单独统计",
          en: "settling before acceptance is local practice; it stops no clock and counts apart")),
      takes: [.reason], clocks: [.ends(.examination), .ends(.correction)]),
    Transition(
      .transfer, from: [.filed, .awaitingCorrection, .underReview], to: .sentElsewhere,
      .law(.arl(38)), needs: [.to], takes: [.reason],
      clocks: [.ends(.examination), .ends(.correction), .ends(.review)]),
  ]

  private static let parties: [Transition] = [
    Transition(
      .assign, from: [.filed, .awaitingCorrection, .decided] + reviewing + inForce,
      .law(.arl(36)), needs: [.handler]),
    Transition(
      .join, from: [.filed] + reviewing,
      .practice(
        Term(
          zh: "行政复议法未规定并案，实践中合并审理而案号各存",
          en:
            "the law has no joinder; offices review related cases together, each keeping its number"
        )
      ),
      needs: [.with]),
    Transition(
      .addParty, from: [.filed, .awaitingCorrection] + reviewing, .law(.arl(16)),
      needs: [.thirdParty]),
    Transition(
      .replaceParty, from: [.filed, .awaitingCorrection] + reviewing, .law(.arl(19)),
      needs: [.role], takes: [.party, .respondent, .name, .reason], clocks: [.starts(.copyService)]),
  ]

  private static let review: [Transition] = [
    Transition(
      .serveCopy, from: reviewing, .law(.arl(48)), takes: [.received],
      clocks: [.ends(.copyService), .starts(.answer)]),
    Transition(
      .receive, from: reviewing, .law(.arl(48)), when: [.copySent], clocks: [.starts(.answer)]),
    Transition(
      .answer, from: reviewing, .law(.arl(48)), when: [.copySent], clocks: [.ends(.answer)]),
    Transition(.hearOpinions, from: [.underReview], .law(.arl(49)), takes: [.form]),
    Transition(
      .arrangeHearing, from: [.underReview], .law(.arl(50)), needs: [.hearingOn],
      takes: [.notified, .reason], clocks: [.starts(.hearingNotice)]),
    Transition(
      .hearing, from: [.underReview], .law(.arl(51)), needs: [.notified],
      clocks: [.ends(.hearingNotice)]),
    Transition(.commission, from: [.underReview], .law(.arl(52)), takes: [.item]),
    Transition(.consent, from: reviewing, .law(.arl(5))),
    Transition(.stay, from: reviewing, .law(.arl(42)), needs: [.item], takes: [.reason]),
    Transition(
      .inspect, from: [.underReview], .law(Article(.regulation, 34)), needs: [.begun],
      clocks: [.moves(.review)]),
    Transition(
      .appraise, from: [.underReview], .law(Article(.regulation, 37)), needs: [.begun],
      clocks: [.moves(.review)]),
    Transition(
      .openDocumentReview, from: reviewing, .law(.arl(56)), when: [.noDocumentReviewOpen],
      takes: [.reviewBasis, .notCompetent, .reason],
      clocks: [.starts(.documentReview), .starts(.documentTransfer)]),
    Transition(
      .transferDocument, from: reviewing, .law(.arl(56)), when: [.mayNotJudgeDocument],
      needs: [.to], takes: [.received],
      clocks: [.ends(.documentTransfer), .starts(.documentReply)]),
    Transition(
      .documentReply, from: reviewing, .law(.arl(60)), when: [.documentTransferred],
      clocks: [.ends(.documentReply)]),
    Transition(
      .notifyMaker, from: reviewing, .law(.arl(58)), when: [.mayJudgeDocument],
      takes: [.to, .received], clocks: [.ends(.makerNotice), .starts(.makerAnswer)]),
    Transition(
      .makerAnswer, from: reviewing, .law(.arl(58)), when: [.makerNotified],
      clocks: [.ends(.makerAnswer)]),
    Transition(
      .handleDocument, from: reviewing, .law(.arl(59)), when: [.mayJudgeDocument],
      needs: [.finding], takes: [.reason], clocks: [.ends(.documentReview)]),
    Transition(
      .issueOpinion, from: reviewing + [.decided] + inForce, .law(.arl(76)),
      takes: [.to, .received, .document, .reason], clocks: [.starts(.opinionReport)]),
    Transition(
      .reportOnOpinion,
      from: reviewing + [.decided, .dismissed, .terminated, .archived] + inForce, .law(.arl(76)),
      when: [.opinionUnreported], takes: [.letter], clocks: [.ends(.opinionReport)]),
    Transition(.requestWithdrawal, from: reviewing, .law(.arl(74)), takes: [.reason]),
    Transition(
      .refuseWithdrawal, from: reviewing, .law(.arl(41, item: 1)), when: [.withdrawalAsked],
      needs: [.reason]),
    Transition(
      .suspend, from: [.underReview], to: .suspended, .law(.arl(39)), needs: [.ground],
      takes: [.reason, .consentedOn],
      clocks: [.stops(.review), .starts(.suspensionLimit), .starts(.makerNotice)]),
    Transition(
      .resume, from: [.suspended], to: .underReview, .law(.arl(39)), takes: [.reason, .order],
      clocks: [.resumes(.review), .ends(.suspensionLimit)]),
    Transition(
      .extend, from: [.underReview], .law(.arl(62)), when: [.underOrdinaryProcedure],
      needs: [.days, .approver], takes: [.reason], clocks: [.moves(.review)]),
    Transition(
      .switchToOrdinary, from: [.underReview], .law(.arl(55)), when: [.underSimplifiedProcedure],
      needs: [.approver], takes: [.reason],
      clocks: [.moves(.review), .moves(.copyService), .moves(.answer)]),
  ]

  private static let conclusion: [Transition] = [
    Transition(
      .decide, from: [.underReview], to: .decided, .law(.arl(61)), needs: [.disposition],
      takes: [
        .actAgain, .actAgainWithin, .damages, .remedial, .performBy, .performWithin, .document,
        .partlyMediated, .reason,
      ],
      clocks: [.ends(.review)]),
    Transition(
      .dismiss, from: [.underReview], to: .dismissed, .law(.arl(33)), needs: [.reason],
      takes: [.item, .document], clocks: [.ends(.review)]),
    Transition(
      .terminate, from: reviewing, to: .terminated, .law(.arl(41)), needs: [.ground],
      takes: [.after, .reason, .document],
      clocks: [.ends(.review), .ends(.suspensionLimit), .starts(.suingAct)]),
    Transition(
      .concludeByMediation, from: [.underReview], to: .mediated, .law(.arl(73)),
      takes: signatures + [.performBy, .performWithin, .document],
      clocks: [.ends(.review), .starts(.performance)]),
    Transition(
      .concludeByMediation, from: [.suspended], to: .mediated, .law(.arl(73)),
      when: [.suspendedForTalks], takes: signatures + [.performBy, .performWithin, .document],
      clocks: [.ends(.review), .starts(.performance)]),
    Transition(
      .serve, from: [.decided], to: .decided, orTo: .effective, .law(.arl(75)),
      when: [.somebodyUnserved], takes: [.recipient, .received, .suitNotTold],
      clocks: [
        .starts(.suing), .starts(.suingUntold), .starts(.performance), .starts(.remaking),
      ]),
    Transition(
      .serve, from: [.declined, .dismissed, .archived], .law(.arl(34)), when: [.somebodyUnserved],
      takes: [.recipient, .received, .suitNotTold],
      clocks: [.starts(.suing), .starts(.suingUntold)]),
    Transition(
      .serve, from: [.terminated, .mediated],
      .practice(
        Term(
          zh: "终止决定书、调解书应当交当事人，送达日不影响效力",
          en:
            "a termination or a statement is handed to the parties; its force does not wait for it"
        )),
      when: [.somebodyUnserved], takes: [.recipient, .received]),
  ]

  private static let aftermath: [Transition] = [
    Transition(
      .perform, from: inForce, .law(.arl(77)), clocks: [.ends(.performance)]),
    Transition(
      .orderPerformance, from: inForce, .law(.arl(77)), needs: [.until], takes: [.reason],
      clocks: [.moves(.performance)]),
    Transition(.summon, from: inForce, .law(.arl(77)), takes: [.reason]),
    Transition(.criticise, from: inForce, .law(.arl(77)), takes: [.reason]),
    Transition(
      .actAgain, from: [.effective], .law(.arl(64)), when: [.orderedToActAgain], takes: [.act],
      clocks: [.ends(.remaking)]),
    Transition(
      .noteSuit,
      from: reviewing + [.decided, .declined, .dismissed, .terminated, .archived] + inForce,
      .law(.arl(10)), takes: [.court, .received, .plaintiff], clocks: [.ends(.suing)]),
    Transition(
      .notePetition, from: [.decided, .declined, .dismissed, .terminated, .archived] + inForce,
      .practice(
        Term(
          zh: "结案后又信访的，案结事了率须据以统计",
          en: "a petition after the end has to be on record for the closed-for-good rate")),
      takes: [.petitionNumber]),
    Transition(
      .reopen, from: [.declined, .abandoned, .dismissed, .archived], to: .underReview,
      .law(.arl(35)), when: [.superiorMayReopen], needs: [.order], takes: [.reason],
      clocks: [.starts(.review), .starts(.copyService)]),
    Transition(
      .reopen, from: [.terminated, .effective], to: .underReview,
      .practice(
        Term(
          zh: "终止、决定被上级或者法院责令重新处理的，重新审理",
          en: "a termination or a decision that a superior or a court orders to be made anew is "
            + "reviewed again")),
      when: [.superiorMayReopen], needs: [.order], takes: [.reason],
      clocks: [.starts(.review), .starts(.copyService)]),
    Transition(
      .archive, from: closed + inForce, to: .archived,
      .practice(Term(zh: "案件办结后立卷归档", en: "a finished case goes on file")),
      takes: [.reason], clocks: [.ends(.performance), .ends(.remaking)]),
    Transition(
      .void, from: CaseState.allCases.filter { $0 != .voided }, to: .voided,
      .practice(
        Term(
          zh: "误登记的案号保留并注明作废，不再计入统计",
          en: "a registration made by mistake keeps its number, is marked, and counts nowhere")),
      needs: [.reason]),
  ]
}
