import FuyiCore
public import FuyiKit
public import FuyiLaw

/// What the office records in one go (批次).
public struct DemoBatch: Sendable {
  /// The day of recording; nothing in the batch has happened after it.
  public let recordedOn: CivilDate
  /// What is recorded.
  public let work: Work

  /// What one batch is about.
  public enum Work: Sendable {
    case cases([BatchStep])
    case dossiers([DossierBatchStep])
    case escalation(letter: String, on: CivilDate)
  }

  /// The steps of cases, for ``CaseTracker/batch(_:)``; none in a batch of dossiers.
  public var steps: [BatchStep] {
    guard case .cases(let steps) = work else { return [] }
    return steps
  }

  /// Does it.
  func record(with tracker: CaseTracker) throws {
    switch work {
    case .cases(let steps): _ = try tracker.batch(steps)
    case .dossiers(let steps): _ = try tracker.batch(steps)
    case .escalation(let letter, let day): _ = try tracker.escalate(letter, on: day)
    }
  }

  /// Batches for each week: the cases with what is tied to them, and then the other dossiers.
  static func cut(_ steps: [DemoStep]) -> [DemoBatch] {
    // Steps of one day stay in the order of filing, and those of one case in their own.
    let order = steps.indices.sorted { left, right in
      func place(_ index: Int) -> (Int, Int, CivilDate, Int) {
        let step = steps[index]
        return (step.recordedOn.week, step.isTied ? 0 : 1, step.recordedOn, index)
      }
      return place(left) < place(right)
    }
    var numbers = DemoNumbers()
    var batches: [DemoBatch] = []
    var last: (week: Int, isTied: Bool)?
    for index in order {
      let step = steps[index]
      let recordedOn = max(step.recordedOn, batches.last?.recordedOn ?? step.recordedOn)
      let work = numbers.work(step.deed)
      let place = (week: step.recordedOn.week, isTied: step.isTied)
      if let last, last == place, let batch = batches.last, let joined = batch.work.joined(work) {
        batches[batches.count - 1] = DemoBatch(recordedOn: recordedOn, work: joined)
      } else {
        batches.append(DemoBatch(recordedOn: recordedOn, work: work))
      }
      last = place
    }
    return batches
  }
}

extension DemoBatch.Work {
  /// Both in one transaction; nil where they do not go together.
  fileprivate func joined(_ other: DemoBatch.Work) -> DemoBatch.Work? {
    switch (self, other) {
    case (.cases(let steps), .cases(let more)) where steps.count < Self.limit:
      .cases(steps + more)
    case (.dossiers(let steps), .dossiers(let more)) where steps.count < Self.limit:
      .dossiers(steps + more)
    default: nil
    }
  }

  /// No more steps than this make a transaction.
  private static let limit = 2_000
}

extension CivilDate {
  /// Weeks from Monday to Sunday, counted from that of 1970-01-01.
  fileprivate var week: Int { (dayNumber + 3) / 7 }
}
