/// A second opinion on deadlines: walks a proof day by day and says whether it holds.
///
/// It shares no code with what made the proof. What the head says (trigger, period, extensions,
/// interruptions) is walked anew, and every step and every result has to be the one found here. Under
/// `arl-2023` the period, the article and the owner have to be those that the law gives the clock.
///
/// Not arithmetic, so that nothing here can tell whether it is true: who approved an extension and
/// on which day of the period, the events' numbers, actions and grounds, the case's number, the
/// party, the name of the calendar; that the case was met on this day and not on another in time;
/// that a set day is the one in the decision; what follows, where the table is silent; what a clock
/// or a rulebook of another name allows; and how early or late a provisional day may fall, beyond
/// that it lies in between.
public struct ProofCheck: Sendable {
  private let days: RestDays
  private let makeUpDaysWork: Bool?
  private let suspensionStopsReview: Bool?
  private let calendarName: String?

  /// Checks by a calendar, and by the office's switches where these are given.
  /// - Parameters:
  ///   - calendar: lines of `date,kind,name,standing` after a first line of these words.
  ///   - makeUpDaysWork: what each proof has to say of itself; nil to take its word.
  ///   - suspensionStopsReview: the same of the other switch.
  ///   - calendarName: the name that each proof has to give the calendar; nil to take its word.
  /// - Throws: ``ProofCheckError/calendar(line:)`` with the first wrong line.
  public init(
    calendar: String, makeUpDaysWork: Bool? = nil, suspensionStopsReview: Bool? = nil,
    calendarName: String? = nil
  ) throws(ProofCheckError) {
    days = try RestDays(calendar)
    self.makeUpDaysWork = makeUpDaysWork
    self.suspensionStopsReview = suspensionStopsReview
    self.calendarName = calendarName
  }

  /// Whether the table of the law has the clock, so that more than the arithmetic was checked.
  public static func knows(clock: String) -> Bool {
    Statute.law2023.contains { $0.clock == clock }
  }

  /// A verdict on each proof: one, an array, or the array `proofs` of an object.
  /// - Throws: ``ProofCheckError`` where the text cannot be read as proofs.
  public func check(_ json: String) throws(ProofCheckError) -> [ProofVerdict] {
    try Proof.all(in: json).map { proof in
      ProofVerdict(
        rulebook: proof.rulebook, number: proof.number, clock: proof.clock, party: proof.party,
        findings: findings(proof))
    }
  }

  private func findings(_ proof: Proof) -> [Finding] {
    guard let walk = Walk(proof, days: days) else {
      return [Finding(step: nil, what: .nothingToCount)]
    }
    return statuteFindings(proof) + switchFindings(proof) + countFindings(proof, walk)
  }

  // MARK: Is it the period that the law gives?

  private func statuteFindings(_ proof: Proof) -> [Finding] {
    guard proof.rulebook == "arl-2023" else { return [] }
    let departures = Statute.law2023.filter { $0.clock == proof.clock }
      .map { $0.departure(of: proof) }
    guard !departures.contains(nil) else { return [] }
    return departures.compactMap(\.self).map { Finding(step: nil, what: $0) }
  }

  private func switchFindings(_ proof: Proof) -> [Finding] {
    compare("makeUpDaysWork", proof.makeUpDaysWork, makeUpDaysWork ?? proof.makeUpDaysWork)
      + compare(
        "suspensionStopsReview", proof.suspensionStopsReview,
        suspensionStopsReview ?? proof.suspensionStopsReview)
      + compare("calendar", proof.calendar, calendarName ?? proof.calendar)
  }

  // MARK: Does the walk come to the same?

  private func countFindings(_ proof: Proof, _ walk: Walk) -> [Finding] {
    stepFindings(proof.steps, walk.steps)
      + compare("rawEnd", proof.rawEnd, walk.rawEnd)
      + compare("due", proof.due, walk.due)
      + compare("provisional", proof.provisional, walk.isProvisional)
      + statusFindings(proof, walk) + boundFindings(proof, walk) + extensionFindings(proof, walk)
  }

  /// Only the first step that is wrong: after it every other one stands in the wrong place.
  private func stepFindings(_ found: [ProofStep], _ expected: [ProofStep]) -> [Finding] {
    for index in 0..<max(found.count, expected.count) {
      let one = index < found.count ? found[index] : nil
      let other = index < expected.count ? expected[index] : nil
      guard one == other else {
        return [Finding(step: index, what: .step(found: one, expected: other))]
      }
    }
    return []
  }

  /// Stopped where a suspension holds it; met by the last day, missed after it; else no day.
  private func statusFindings(_ proof: Proof, _ walk: Walk) -> [Finding] {
    guard let due = walk.due, !walk.isStopped else {
      return compare("status", proof.status, "stopped") + compare("on", proof.on, nil)
    }
    switch (proof.status, proof.on) {
    case ("running", let day): return compare("on", day, nil)
    case ("met", let day?) where day <= due: return []
    case ("missed", let day?) where day > due: return []
    // Who lets the time to complete the papers pass has given up on its last day (ARL 31).
    case ("missed", let day?) where day == due && proof.clock == "correction": return []
    case ("met", let day): return finding("on", day?.description, .notAfter(due))
    case ("missed", let day): return finding("on", day?.description, .notBefore(due.next))
    case (let other, _): return finding("status", other, .oneOf(["running", "met", "missed"]))
    }
  }

  /// The last day lies between its bounds, and is both of them where it is certain.
  private func boundFindings(_ proof: Proof, _ walk: Walk) -> [Finding] {
    guard let due = walk.due, walk.isProvisional else {
      return compare("earliest", proof.earliest, walk.due)
        + compare("latest", proof.latest, walk.due)
    }
    return
      (proof.earliest.map { $0 <= due } == true
      ? [] : finding("earliest", proof.earliest?.description, .notAfter(due)))
      + (proof.latest.map { $0 >= due } == true
        ? [] : finding("latest", proof.latest?.description, .notBefore(due)))
  }

  /// An extension is granted after the period has begun and before it has ended.
  private func extensionFindings(_ proof: Proof, _ walk: Walk) -> [Finding] {
    proof.extensions.compactMap(\.on).flatMap { day -> [Finding] in
      if day < proof.trigger.on {
        return finding("extensions.on", day.description, .notBefore(proof.trigger.on))
      }
      guard let due = walk.due, day > due else { return [] }
      return finding("extensions.on", day.description, .notAfter(due))
    }
  }

  private func compare<Value: Equatable>(_ field: String, _ found: Value?, _ expected: Value?)
    -> [Finding]
  {
    found == expected
      ? [] : finding(field, found.map { "\($0)" }, .exactly(expected.map { "\($0)" }))
  }

  private func finding(_ field: String, _ found: String?, _ expected: Finding.Expectation)
    -> [Finding]
  {
    [Finding(step: nil, what: .field(field, found: found, expected: expected))]
  }
}

/// What was found in one proof.
public struct ProofVerdict: Hashable, Sendable {
  /// The rulebook that the proof names.
  public let rulebook: String
  /// The case's number.
  public let number: String?
  /// The period's name.
  public let clock: String
  /// Whose period it is, where several run beside each other.
  public let party: String?
  /// In which it does not hold, in the order of the head's values; empty where it holds.
  public let findings: [Finding]

  /// Whether nothing was found.
  public var holds: Bool { findings.isEmpty }
}
