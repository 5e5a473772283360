import FuyiStatistics

/// Finds what a part of a rate says of whole classes of records.
struct PartJudge {
  let part: RatePart
  let isShare: Bool

  /// What the part says of every record of a class.
  private enum Verdict {
    case out
    case result(RollupPlan.Result)
    case unknown
  }

  private func verdict(_ known: Knowledge) -> Verdict {
    switch known.decide(part.about) {
    case nil: return .unknown
    case false?: return .out
    case true?: break
    }
    for exclusion in isShare ? part.exclusions : [] {
      switch known.decide(exclusion.predicate) {
      case nil: return .unknown
      case true?: return .result(.init(reason: exclusion.code, counts: false))
      case false?: break
      }
    }
    return known.decide(part.numerator).map { .result(.init(reason: nil, counts: $0)) } ?? .unknown
  }

  // MARK: Dated by a day

  /// The counts as classes of a rollup to be added up; nil where one does not decide the part.
  func dated(_ rollup: Rollup) -> [RollupPlan.Answer]? {
    let known = Knowledge(given: rollup.given + inPeriod(rollup.dating))
    guard leavesOut(known, but: rollup.about) else { return nil }
    return answers(rollup, known.learning(rollup.about, true))
  }

  /// Whether the part has nothing to do with what a rollup does not count.
  private func leavesOut(_ known: Knowledge, but about: Predicate) -> Bool {
    let rest = known.learning(about, false)
    if rest.isImpossible { return true }
    guard case .out = verdict(rest) else { return false }
    return true
  }

  /// That a day lies in the period.
  private func inPeriod(_ column: RecordColumn) -> [Predicate] {
    [
      .compare(.column(column), .onOrAfter, .first), .compare(.column(column), .onOrBefore, .last),
      .not(.compare(.column(column), .before, .first)),
      .not(.compare(.column(column), .after, .last)),
    ]
  }

  private func answers(_ rollup: Rollup, _ known: Knowledge) -> [RollupPlan.Answer]? {
    var answers: [RollupPlan.Result: RollupPlan.Answer] = [:]
    var known = known
    func judge(_ code: String, _ ofClass: Knowledge) -> Bool {
      if ofClass.isImpossible { return true }
      switch verdict(ofClass) {
      case .unknown: return false
      case .out: return true
      case .result(let result):
        answers[result, default: RollupPlan.Answer(result: result)].classes.insert(code)
        return true
      }
    }
    for item in rollup.classes {
      guard judge(item.code, known.learning(item.predicate, true)) else { return nil }
      known.learn(item.predicate, false)
    }
    return judge(rollup.rest, known) ? Array(answers.values) : nil
  }

  // MARK: Open on any day of the period

  /// The counts from what had begun and what was closed: by when it began, or by what became of it.
  func openDuring(_ opened: Rollup, _ closed: Rollup) -> [RollupPlan.Answer]? {
    let notBegun = Knowledge(given: opened.given).learning(.hasBegun, false)
    guard case .out = verdict(notBegun) else { return nil }
    let known = Knowledge(given: opened.given).learning(.hasBegun, true)
    return byBeginning(known) ?? byEnd(known, closed)
  }

  private func byBeginning(_ known: Knowledge) -> [RollupPlan.Answer]? {
    let early = Predicate.compare(.column(.openedOn), .before, .first)
    var answers: [RollupPlan.Answer] = []
    for isEarly in [true, false] {
      switch verdict(known.learning(early, isEarly)) {
      case .unknown: return nil
      case .out: break
      case .result(let result):
        answers.append(
          RollupPlan.Answer(result: result, carriedOver: isEarly, begun: !isEarly))
      }
    }
    return answers
  }

  private func byEnd(_ known: Knowledge, _ closed: Rollup) -> [RollupPlan.Answer]? {
    let isClosed = Predicate.compare(.column(.closedOn), .onOrBefore, .last)
    let ended = Knowledge(given: closed.given).learning(isClosed, true).learning(.hasBegun, true)
    guard var answers = answers(closed, ended) else { return nil }
    switch verdict(known.learning(isClosed, false)) {
    case .unknown: return nil
    case .out: break
    case .result(let result):
      answers.append(RollupPlan.Answer(result: result, open: true))
    }
    return answers
  }
}
