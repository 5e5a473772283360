import FuyiLaw

extension AbstractCase {
  /// Does to the clocks what a row says.
  ///
  /// A row names every clock that it may touch; one is started only where there is something for it
  /// to count, and where the rulebook has a period for it.
  mutating func apply(_ effects: [ClockEffect], under rulebook: Rulebook) {
    for effect in effects {
      switch effect {
      case .starts(let clock):
        if hasCause(for: clock), hasPeriod(for: clock, in: rulebook) {
          stopped.remove(clock)
          running.insert(clock)
        }
      case .stops(let clock): if running.remove(clock) != nil { stopped.insert(clock) }
      case .resumes(let clock): if stopped.remove(clock) != nil { running.insert(clock) }
      case .moves: break
      case .ends(let clock):
        running.remove(clock)
        stopped.remove(clock)
      }
    }
    // They fall away with the review, and with the respondent against whom they ran.
    for clock in [ClockID.copyService, .answer] where !hasCause(for: clock) {
      running.remove(clock)
    }
  }

  private func hasCause(for clock: ClockID) -> Bool {
    switch clock {
    case .copyService: isInReview && !isCopySent
    case .answer: isInReview && isCopySent && !isAnswered
    case .suspensionLimit: suspension == .endingAfterSixtyDays
    case .suing: document != .absent
    case .performance: state == .mediated || state == .effective
    case .remaking: state == .effective && isOrderedToActAgain
    case .examination, .correction, .review: true
    // Not followed: they begin and end without touching anything that the properties speak of.
    case .filing, .filingUntold, .filingLongest, .forwarding, .correctionNotice, .hearingNotice,
      .documentReview, .documentTransfer, .documentReply, .makerNotice, .makerAnswer,
      .opinionReport, .suingUntold, .suingUndecided, .suingAct:
      false
    }
  }

  private func hasPeriod(for clock: ClockID, in rulebook: Rulebook) -> Bool {
    // The time to perform is set by the decision, the statement or an order itself.
    clock == .performance || rulebook.rule(clock, in: procedure) != nil
  }
}
