import FuyiKit
import FuyiTestSupport

/// Dossiers that grow at random beside the cases of a random ledger, the same for the same seed:
/// lawful and unlawful steps and corrections, and what is refused is tried and left.
struct RandomDossiers {
  var tracker: CaseTracker
  /// The first day on which a dossier that follows no case is begun.
  var from = day("2024-01-02")
  var within = 900
  private(set) var facts: RandomDossierFacts
  /// The last result for each number, as the tracker gave it back.
  private(set) var dossiers: [String: Dossier] = [:]
  private(set) var done = 0
  private(set) var refused = 0
  private(set) var corrected = 0
  /// What was refused and left something behind all the same.
  private(set) var leftBehind: [String] = []

  init(_ ledger: RandomLedger, seed: UInt64) {
    tracker = ledger.tracker
    facts = RandomDossierFacts(generator: SplitMix64(seed: seed &+ 1_000))
    facts.cases = ledger.cases.values.sorted { $0.id < $1.id }.map(\.number.printed)
  }

  mutating func grow(_ count: Int, steps: Int) throws {
    for _ in 0..<count {
      guard let number = try begin() else { continue }
      for _ in 0..<facts.upTo(steps) {
        guard let dossier = dossiers[number] else { continue }
        if facts.chance(4) { try correct(dossier) } else { try advance(dossier) }
        if facts.chance(6), let linked = dossier.linkedCase { try advanceCase(linked) }
      }
    }
  }

  /// Goes on with dossiers that are there: so many steps and corrections; new cases can be linked to.
  mutating func goOn(_ steps: Int, cases: [String]) throws {
    facts.cases = cases
    let numbers = dossiers.values.sorted { $0.id < $1.id }.map(\.number.printed)
    guard !numbers.isEmpty else { return }
    for _ in 0..<steps {
      guard let dossier = dossiers[facts.pick(numbers)] else { continue }
      if facts.chance(3) { try correct(dossier) } else { try advance(dossier) }
    }
  }

  private mutating func begin() throws -> String? {
    let kind = facts.pick(DossierKind.allCases + [.mediation, .mediation, .letter, .suit])
    let linked = facts.pick(facts.cases)
    let last = try tracker.show(linked).case.lastEffectiveOn
    let on =
      facts.chance(3)
      ? from.adding(days: facts.upTo(within)) : last.adding(days: facts.upTo(9))
    let stated = facts.opening(kind, on: on, case: linked)
    let before = Set(dossiers.keys)
    try attempt { try $0.begin(kind, on: on, facts: stated).dossier }
    return dossiers.keys.first { !before.contains($0) }
  }

  private mutating func advance(_ dossier: Dossier) throws {
    let (kind, number) = (dossier.kind, dossier.number.printed)
    let open = try tracker.show(kind, number).steps.filter { $0 != .void || facts.chance(8) }
    let step = open.isEmpty || facts.chance(6) ? facts.pick(DossierStep.allCases) : facts.pick(open)
    var on = dossier.lastEffectiveOn.adding(days: facts.upTo(12))
    if let linked = dossier.linkedCase, facts.chance(2) {
      on = max(on, try tracker.show(linked).case.lastEffectiveOn)
    }
    if step == .escalate {
      on = on.adding(days: facts.upTo(40))
      let reason = facts.chance(2) ? "理由" : nil
      let rung = facts.chance(3) ? facts.pick([LetterKind.supervision, .reminder]) : nil
      try attempt { tracker in
        let escalated = try tracker.escalate(number, to: rung, on: on, reason: reason)
        return escalated.letter
      }
      try takeUp()
      return
    }
    let stated = facts.later(step, on: on, of: dossier)
    try attempt {
      try $0.advance(kind, number, DossierRequest(step, on: on, facts: stated)).dossier
    }
  }

  private mutating func correct(_ dossier: Dossier) throws {
    let (kind, number) = (dossier.kind, dossier.number.printed)
    let entry = facts.pick(dossier.entries)
    let moved = entry.effectiveOn.adding(days: facts.upTo(6) - 3)
    let step = facts.pick(DossierProcedure.usual.steps(of: kind))
    var stated = facts.later(entry.action, on: moved, of: dossier)
    if entry.action == kind.opening {
      stated = facts.opening(kind, on: moved, case: dossier.linkedCase ?? facts.pick(facts.cases))
        .without([.letterKind])
    }
    let inserted = DossierRequest(
      step, on: moved, facts: facts.later(step, on: moved, of: dossier))
    let last = try tracker.show(kind, number).sequence
    let target = facts.chance(12) ? 1 : 2 + facts.upTo(last)
    let before = facts.chance(4) ? entry.sequence : nil
    let doneBefore = done
    switch facts.upTo(3) {
    case 0:
      try attempt {
        try $0.correct(kind, number, sequence: entry.sequence, on: moved, why: "误录").dossier
      }
    case 1:
      try attempt {
        try $0.correct(kind, number, sequence: entry.sequence, facts: stated, why: "误录").dossier
      }
    case 2: try attempt { try $0.annul(kind, number, sequence: target, why: "误录").dossier }
    default:
      try attempt { try $0.insert(kind, number, inserted, before: before, why: "漏录").dossier }
    }
    corrected += done - doneBefore
  }

  /// Something happens to a case that a dossier is linked to.
  private mutating func advanceCase(_ number: String) throws {
    let shown = try tracker.show(number)
    guard let action = shown.actions.isEmpty ? nil : facts.pick(shown.actions), action != .void
    else { return }
    let on = shown.case.lastEffectiveOn.adding(days: facts.upTo(5))
    let stated = RandomFacts.facts(for: action, on: on, of: shown.case, with: &facts.generator)
    try attempt {
      try $0.advance(number, Request(action, on: on, facts: stated))
      return nil
    }
  }

  /// Letters that an escalation issued are among the dossiers from then on.
  private mutating func takeUp() throws {
    for line in try tracker.list(.letter) where dossiers[line.number.printed] == nil {
      dossiers[line.number.printed] = try tracker.show(.letter, line.number.printed).dossier
    }
  }

  /// Tries something; what is refused is no failure but leaves nothing behind.
  private mutating func attempt(_ body: (CaseTracker) throws -> Dossier?) throws {
    let before = try tracker.repository.read { try $0.head() }
    do {
      if let dossier = try body(tracker) {
        dossiers[dossier.number.printed] = dossier
        if dossier.kind == .suit, dossier.entries.count == 1 {
          facts.suits.append(dossier.number.printed)
        }
      }
      done += 1
      return
    } catch let error as TrackerError {
      switch error {
      case .notCorrectable, .madeByLaw, .fixedFact, .unknown: break
      default: throw error
      }
    } catch
      where error is Refusal || error is ReplayRefusal || error is DossierRefusal
      || error is DossierReplayRefusal
    {}
    refused += 1
    let after = try tracker.repository.read { try $0.head() }
    if after != before { leftBehind.append("\(before) to \(after)") }
  }
}
