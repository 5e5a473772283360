import FuyiLaw

extension AbstractCase {
  /// What an action may make of the case; the table says in which state.
  struct Branch {
    let choice: SearchChoice?
    let after: AbstractCase
  }

  /// What an action means for the case, once for each choice that it leaves.
  ///
  /// The one place where a new action is dealt with: one that is only put on record joins the first
  /// line.
  func branches(of action: Action, under rulebook: Rulebook) -> [Branch] {
    switch action {
    case .register, .prolong, .assign, .join, .addParty, .receive, .hearOpinions, .hearing,
      .commission, .stay, .inspect, .appraise, .perform, .orderPerformance, .summon, .criticise,
      .actAgain, .noteSuit, .notePetition, .archive, .correct, .arrangeHearing,
      .openDocumentReview, .transferDocument, .documentReply, .notifyMaker, .makerAnswer,
      .handleDocument, .issueOpinion, .reportOnOpinion:
      [to { _ in }]

    // Before acceptance
    case .accept: [to(.ordinary) { $0.open(.ordinary) }, to(.simplified) { $0.open(.simplified) }]
    case .deemedAccepted, .takeOver, .reopen: [to { $0.open(.ordinary) }]
    case .requestCorrection: [to { $0.isNoticeGiven = true }]
    case .decline: [to { $0.end(by: .unserved, mayBeReopened: true) }]
    case .deemedAbandoned: [to { $0.end(by: .absent, mayBeReopened: true) }]
    case .withdraw, .settleBeforeAcceptance, .transfer:
      [to { $0.end(by: .absent, mayBeReopened: false) }]

    // During the review
    case .replaceParty: [to(.respondent) { $0.isServedAnew() }, to(.otherParty) { _ in }]
    case .serveCopy: [to { $0.isCopySent = true }]
    case .answer: [to { $0.isAnswered = true }]
    case .consent: [to { $0.isMediationAgreed = true }]
    case .requestWithdrawal: [to { $0.isWithdrawalAsked = true }]
    case .refuseWithdrawal: [to { $0.isWithdrawalAsked = false }]
    case .suspend:
      [
        to(.talks) { $0.suspension = .talks },
        to(.sixtyDayGround) { $0.suspension = .endingAfterSixtyDays },
        to(.otherGround) { $0.suspension = .otherwise },
      ]
    case .resume: [to { $0.suspension = .not }]
    case .extend: extensions(under: rulebook)
    case .switchToOrdinary: [to { $0.procedure = .ordinary }]

    // Conclusion
    case .decide:
      [
        to(.noActAgain) { $0.end(by: .unserved, mayBeReopened: true) },
        to(.actAgain) {
          $0.end(by: .unserved, mayBeReopened: true)
          $0.isOrderedToActAgain = true
        },
      ]
    case .dismiss: [to { $0.end(by: .unserved, mayBeReopened: true) }]
    case .terminate: terminations
    case .concludeByMediation: [to { $0.end(by: .unserved, mayBeReopened: false) }]
    case .serve: [to(.notEverybody) { _ in }, to(.everybody) { $0.document = .served }]
    case .void: [to { ($0.running, $0.stopped) = ([], []) }]
    }
  }

  private func to(
    _ choice: SearchChoice? = nil, _ change: (inout AbstractCase) -> Void
  ) -> Branch {
    var after = self
    change(&after)
    return Branch(choice: choice, after: after)
  }

  /// One extension is of 30 days at most, so that it takes two to go past them.
  ///
  /// Whether they may is for the rulebook to say, as it is when an extension is decided.
  private func extensions(under rulebook: Rulebook) -> [Branch] {
    let within = to(.withinThirtyDays) { $0.extended = .withinThirtyDays }
    let past = to(.pastThirtyDays) { $0.extended = .pastThirtyDays }
    let mayPass = rulebook.extensionLimit.map { $0 > Extended.limit } ?? true
    return switch extended {
    case .not: [within]
    case .withinThirtyDays: mayPass ? [within, past] : [within]
    case .pastThirtyDays: mayPass ? [past] : []
    }
  }

  /// Whether sixty days of suspension are a ground is decided by the suspension's own ground.
  private var terminations: [Branch] {
    let end = { (case: inout AbstractCase) in `case`.end(by: .unserved, mayBeReopened: true) }
    let isOpen = TerminationGround.suspendedSixtyDays.isOpen(
      whileSuspendedUnder: suspension.ground)
    return [to(.notForTime, end)] + (isOpen ? [to(.afterSixtyDays, end)] : [])
  }

  /// A review begins; what followed the last one falls away.
  private mutating func open(_ procedure: ReviewProcedure) {
    let known = self
    self = AbstractCase(state: known.state)
    self.procedure = procedure
    isNoticeGiven = known.isNoticeGiven
    running = known.running.subtracting([.suing, .performance, .remaking])
    stopped = known.stopped
  }

  /// The filing or the review ends, by a document or without one.
  private mutating func end(by document: Document, mayBeReopened: Bool) {
    self.document = document
    self.mayBeReopened = mayBeReopened
    suspension = .not
    isMediationAgreed = false
    isWithdrawalAsked = false
  }

  /// Another respondent is sent the copy and answers anew.
  private mutating func isServedAnew() {
    isCopySent = false
    isAnswered = false
  }
}
