import FuyiStatistics
import Synchronization

/// How a part of a rate is answered from rollups: which columns add up to each of its counts.
struct RollupPlan: Sendable {
  let source: Source
  let answers: [Answer]

  /// Which rollups are read.
  enum Source: Sendable {
    /// One, in the months of the period.
    case dated(RollupQuery)
    /// Openings and closings, for what was open on any day of the period: those begun, and those ended
    /// followed by the answers' classes.
    case openDuring(opened: RollupQuery, closed: RollupQuery)
  }

  /// One of the counts that a part comes to.
  struct Answer: Sendable {
    let result: Result
    /// The classes of the period that are added.
    var classes: Set<String> = []
    /// Whether what was carried over into the period is added.
    var carriedOver = false
    /// Whether what began in the period is added, whatever became of it.
    var begun = false
    /// Whether what was open at its end is added.
    var open = false
  }

  /// What a part says of a record.
  struct Result: Hashable, Sendable {
    /// The reason for leaving it out; nil where it is not.
    let reason: String?
    /// Whether it is in the numerator.
    let counts: Bool
  }

  /// A part with what it is broken down by.
  private struct Question: Hashable {
    let part: RatePart
    let column: RecordColumn?
    let isShare: Bool
  }

  private static let known = Mutex<[Question: RollupPlan?]>([:])

  /// The plan for a part, or nil where the rollups do not answer it.
  /// - Parameters:
  ///   - part: what is asked.
  ///   - column: what it is broken down by; nil for the whole.
  ///   - isShare: whether what is left out has a reason; other shapes leave nothing out.
  static func plan(_ part: RatePart, by column: RecordColumn?, isShare: Bool) -> RollupPlan? {
    let question = Question(part: part, column: column, isShare: isShare)
    if let found = known.withLock({ $0[question] }) { return found }
    let plan = make(part, column, isShare)
    known.withLock { $0[question] = .some(plan) }
    return plan
  }

  private static func make(_ part: RatePart, _ column: RecordColumn?, _ isShare: Bool)
    -> RollupPlan?
  {
    let judge = PartJudge(part: part, isShare: isShare)
    switch part.dating {
    case .on(let dating):
      for rollup in Rollup.all
      where rollup.set == part.set && rollup.dating == dating
        && column.map(rollup.dimensions.contains) ?? true
      {
        if let answers = judge.dated(rollup) {
          let query = RollupQuery(rollup, answers.map(\.classes), by: column)
          return RollupPlan(source: .dated(query), answers: answers)
        }
      }
    case .openDuring:
      let (opened, closed) = (Rollup.reviewsOpened, Rollup.reviewsCompared)
      guard part.set == .reviews,
        column.map({ opened.dimensions.contains($0) && closed.dimensions.contains($0) }) ?? true
      else { return nil }
      if let answers = judge.openDuring(opened, closed) {
        let begun = Set(opened.classCodes.dropFirst())
        let ended = Set(closed.classCodes)
        return RollupPlan(
          source: .openDuring(
            opened: RollupQuery(opened, [begun], by: column),
            closed: RollupQuery(closed, [ended] + answers.map(\.classes), by: column)),
          answers: answers)
      }
    }
    return nil
  }
}
