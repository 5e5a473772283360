import FuyiLaw

extension ProcedureProperty {
  /// How the table that was searched breaks the property; nil where it holds.
  public func breach(in search: ProcedureSearch) -> Breach? {
    switch self {
    case .everyStateReached:
      let missing = Set(CaseState.allCases).subtracting(search.cases.map(\.state))
      return missing.isEmpty ? nil : .unreached(CaseState.allCases.filter(missing.contains))
    case .endReachable: return search.firstWithoutEnd
    default:
      // Cases and steps come nearest first, so the first that is found is reached soonest; a step
      // takes one more than the case that it leaves.
      let atCase = search.cases.firstIndex { !holds(in: $0) }.map(search.path(to:))
      let atStep = search.steps.first { !holds(for: $0, in: search) }.map(search.path(through:))
      return [atCase, atStep].compactMap { $0 }.min { $0.count < $1.count }.map(Breach.path)
    }
  }

  /// Whether a case is as the property demands; true where it is about steps.
  private func holds(in case: AbstractCase) -> Bool {
    switch self {
    case .reviewClock:
      switch `case`.state {
      case .underReview: `case`.running.contains(.review)
      case .suspended: `case`.stopped.contains(.review)
      default: !`case`.has(.review)
      }
    case .waitingClock:
      [ClockID.examination, .correction, .review].allSatisfy { clock in
        if `case`.state.waiting == .clock(clock) { return `case`.has(clock) }
        return clock == .review || !`case`.has(clock)
      }
    case .sixtyDaysOfSuspension:
      !`case`.has(.suspensionLimit) || `case`.suspension == .endingAfterSixtyDays
    case .copyAndAnswerOwed:
      !`case`.isInReview || `case`.isAnswered
        || `case`.has(`case`.isCopySent ? .answer : .copyService)
    case .everyStateReached, .endReachable, .nothingAfterTheEnd, .statementSigned,
      .resumptionFromSuspension, .extensionWithinLimit, .answerAfterCopy, .serviceOfDocument,
      .conclusionFromReview, .oneCorrectionNotice, .lapseFromItsState, .stepHasItsCause:
      true
    }
  }

  /// Whether a step is as the property demands; true where it is about cases.
  private func holds(for step: SearchStep, in search: ProcedureSearch) -> Bool {
    guard let before = search.origin(of: step) else { return true }
    let after = search.result(of: step)
    switch self {
    case .nothingAfterTheEnd: return !before.state.isFinal || step.mayFollowTheEnd(before, after)
    case .statementSigned:
      guard after.state == .mediated, before.state != .mediated else { return true }
      let asked: Set<FactName> = [
        .applicantSigned, .respondentSigned, .thirdPartySigned, .sealed,
      ]
      return asked.isSubset(of: step.row.facts)
        && (before.state == .underReview || before.suspension == .talks)
    case .resumptionFromSuspension:
      return step.action != .resume || (before.state == .suspended && before.suspension != .not)
    case .extensionWithinLimit:
      return step.action != .extend
        || (before.procedure == .ordinary && after.extended != .pastThirtyDays)
    case .answerAfterCopy:
      return ![.receive, .answer].contains(step.action) || before.isCopySent
    case .serviceOfDocument: return step.action != .serve || before.document == .unserved
    case .conclusionFromReview:
      switch step.action {
      case .decide, .dismiss: return before.state == .underReview
      case .terminate: return before.isInReview
      default: return true
      }
    case .sixtyDaysOfSuspension:
      return step.choice != .afterSixtyDays
        || (before.suspension == .endingAfterSixtyDays && before.has(.suspensionLimit))
    case .oneCorrectionNotice: return step.action != .requestCorrection || !before.isNoticeGiven
    case .lapseFromItsState:
      return (step.action != .deemedAccepted || before.state == .filed)
        && (step.action != .deemedAbandoned || before.state == .awaitingCorrection)
    case .stepHasItsCause:
      switch step.action {
      case .refuseWithdrawal: return before.isWithdrawalAsked
      case .actAgain: return before.isOrderedToActAgain
      case .switchToOrdinary: return before.procedure == .simplified
      case .reopen: return before.mayBeReopened
      default: return true
      }
    case .everyStateReached, .endReachable, .reviewClock, .waitingClock, .copyAndAnswerOwed:
      return true
    }
  }
}

extension SearchStep {
  /// Whether it may come after the end: a reopening that names its order, filing away, voiding, and
  /// what changes nothing but who has been served and who may sue.
  fileprivate func mayFollowTheEnd(_ before: AbstractCase, _ after: AbstractCase) -> Bool {
    switch action {
    case .reopen: return row.needs.contains(.order) && after.state == .underReview
    case .archive: return after.state == .archived
    case .void: return after.state == .voided
    default:
      var served = before
      served.document = after.document
      for keyPath in [\AbstractCase.running, \.stopped] {
        let others = before[keyPath: keyPath].subtracting([.suing])
        served[keyPath: keyPath] = others.union(after[keyPath: keyPath].intersection([.suing]))
      }
      return served == after
    }
  }
}

extension ProcedureSearch {
  /// How to come soonest to a case from which no end is reached without voiding it.
  fileprivate var firstWithoutEnd: Breach? {
    var origins = [[Int]](repeating: [], count: cases.count)
    for step in steps where step.action != .void {
      if let from = step.from { origins[step.to].append(from) }
    }
    var ends = cases.map(\.state.isFinal)
    var left = cases.indices.filter { ends[$0] }
    while let index = left.popLast() {
      for origin in origins[index] where !ends[origin] {
        ends[origin] = true
        left.append(origin)
      }
    }
    return ends.firstIndex(of: false).map { .path(path(to: $0)) }
  }
}
