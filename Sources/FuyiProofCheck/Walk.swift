/// The steps that a proof ought to have, found by walking from its head alone.
///
/// Two things stand only in the steps and are taken from them: the day that a decision set, and
/// which extensions were granted before it.
struct Walk {
  private(set) var steps: [ProofStep] = []
  private(set) var rawEnd: Day
  private(set) var due: Day?
  private(set) var isStopped = false

  private let days: RestDays
  private let makeUpDaysWork: Bool
  /// Years without an official calendar in which a day was asked whether it is a rest day.
  private var unofficialYears: Set<Int> = []
  /// The day that a stretch in the moved part of the end holds the period open to.
  private var heldOpenTo: Day?

  var isProvisional: Bool { !unofficialYears.isEmpty }

  /// Walks what the proof says, or gives nil where it says nothing that could be walked.
  init?(_ proof: Proof, days: RestDays) {
    (self.days, makeUpDaysWork) = (days, proof.makeUpDaysWork)
    let start = proof.trigger.on
    var suspendedSince: Day?
    rawEnd = start
    let extensions = proof.extensions.map(\.days)
    guard ([proof.period?.amount ?? 1] + extensions).allSatisfy((1...36_600).contains) else {
      return nil
    }
    steps = [.trigger(start)]
    if let period = proof.period {
      steps.append(.budget(amount: period.amount, unit: period.unit))
    }
    if proof.isBackwards { steps.append(.backwards) }
    steps += extensions.map { .extended(days: $0) }
    if let set = proof.set {
      steps.insert(.set(set.day), at: steps.count - extensions.count + set.replaced)
      let added = extensions.dropFirst(set.replaced).reduce(0, +)
      guard let end = end(from: set.day, added: added, in: proof.period?.unit) else { return nil }
      rawEnd = end
    } else {
      guard let end = end(of: proof, added: extensions.reduce(0, +)) else { return nil }
      rawEnd = end
      if proof.isStoppable {
        takeOut(proof.stretches, after: start)
        suspendedSince = proof.interruptions(counted: { $0.to == nil }).map(\.from).min()
      }
    }

    steps.append(.rawEnd(rawEnd))
    if let since = suspendedSince, reaches(since) {
      isStopped = true
      // The trigger's own day is none of the period's, so it cannot be among the days left.
      let left = max(since, start.next).days(until: rawEnd.next)
      steps.append(.stopped(since: since, daysLeft: left))
    } else {
      let end = proof.isBackwards ? rawEnd.previous : proof.isFullDays ? dayAfter() : movedOver()
      steps.append(.due(end))
      due = end
    }
    steps += unofficialYears.sorted().map { .provisional(year: $0) }
  }

  /// Days added to one that was set are counted from it as moved on to a working day.
  private mutating func end(from set: Day, added: Int, in unit: String?) -> Day? {
    switch unit {
    case _ where added == 0: set
    case nil, "working-days": walk(added, from: moved(set))
    case "calendar-days": set.after(days: added)
    default: nil
    }
  }

  /// The end before anything is taken out.
  private mutating func end(of proof: Proof, added: Int) -> Day? {
    guard let period = proof.period else { return nil }
    let (start, amount) = (proof.trigger.on, period.amount)
    switch (period.unit, proof.isBackwards) {
    case ("working-days", true): return walk(amount + added, from: start, to: \.previous)
    case ("working-days", false): return walk(amount + added, from: start)
    case ("calendar-days", false): return start.after(days: amount + added)
    case ("months", false) where added == 0, ("years", false) where added == 0:
      let end = start.after(months: period.unit == "years" ? 12 * amount : amount)
      if end.day != start.day { steps.append(.monthEnd(end)) }
      return end
    default: return nil
    }
  }

  private mutating func rest(on day: Day) -> RestReason? {
    if !days.officialYears.contains(day.year) { unofficialYears.insert(day.year) }
    return days.rest(on: day, makeUpDaysWork: makeUpDaysWork)
  }

  /// The working day on which the last of `amount` is counted; `start` itself is not counted.
  private mutating func walk(
    _ amount: Int, from start: Day, to following: (Day) -> Day = \.next
  ) -> Day {
    var (day, counted) = (start, 0)
    while counted < amount {
      day = following(day)
      if let reason = rest(on: day) {
        steps.append(.skipped(day, reason))
      } else {
        counted += 1
        if let name = days.makeUpName(of: day, makeUpDaysWork: makeUpDaysWork) {
          steps.append(.madeUp(day, name: name))
        }
      }
    }
    return day
  }

  /// Each stretch moves the end by its days after the trigger, or holds the moved end open.
  private mutating func takeOut(_ stretches: [(from: Day, to: Day)], after start: Day) {
    for (from, to) in stretches {
      if from <= rawEnd {
        let lost = max(from, start.next).days(until: to)
        guard lost > 0 else { continue }
        rawEnd = rawEnd.after(days: lost)
        steps.append(.interrupted(from: from, to: to, days: lost))
      } else if reaches(from) {
        heldOpenTo = to
        steps.append(.heldOpen(from: from, to: to))
      }
    }
  }

  /// Whether the period has not ended before the day, counting the days that its end is moved.
  private mutating func reaches(_ day: Day) -> Bool {
    if day <= rawEnd { return true }
    return day <= moved(max(rawEnd, heldOpenTo ?? rawEnd))
  }

  private mutating func moved(_ end: Day) -> Day {
    var day = end
    while rest(on: day) != nil { day = day.next }
    return day
  }

  private mutating func movedOver() -> Day {
    var day = max(rawEnd, heldOpenTo ?? rawEnd)
    while let reason = rest(on: day) {
      steps.append(.movedOver(day, reason))
      day = day.next
    }
    return day
  }

  private mutating func dayAfter() -> Day {
    steps.append(.dayAfter(rawEnd.next))
    return rawEnd.next
  }
}

extension Proof {
  /// A notice, counted back from what it gives notice of.
  var isBackwards: Bool { steps.contains(.backwards) }

  /// Only calendar days can be taken out of a period, and only if it is counted.
  fileprivate var isStoppable: Bool { self.set == nil && period?.unit == "calendar-days" }

  /// A condition of full days, met on the day after them.
  fileprivate var isFullDays: Bool {
    clock == "suspension-limit"
      || steps.contains { if case .dayAfter = $0 { true } else { false } }
  }

  /// The day that the first `set` names, and how many extensions it replaced.
  var set: (day: Day, replaced: Int)? {
    var replaced = 0
    for step in steps {
      if case .extended = step { replaced += 1 }
      if case .set(let day) = step { return (day, min(replaced, extensions.count)) }
    }
    return nil
  }

  /// The interruptions that count; a suspension does not where the office lets the review run on.
  fileprivate func interruptions(counted isWanted: (Interruption) -> Bool) -> [Interruption] {
    let runsOn = clock == "review" && !suspensionStopsReview
    return interruptions.filter { isWanted($0) && !(runsOn && $0.action == "suspend") }
  }

  /// The ended interruptions in order, those that overlap or touch made one.
  fileprivate var stretches: [(from: Day, to: Day)] {
    var merged: [(from: Day, to: Day)] = []
    for stretch in interruptions(counted: { $0.to != nil }).sorted(by: { $0.from < $1.from }) {
      guard let to = stretch.to, to > stretch.from else { continue }
      if let last = merged.last, stretch.from <= last.to {
        merged[merged.count - 1].to = max(last.to, to)
      } else {
        merged.append((stretch.from, to))
      }
    }
    return merged
  }
}
