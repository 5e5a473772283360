import FuyiKit
import FuyiTestSupport

/// A ledger that grows at random, the same for the same seed: every case is registered, advanced and
/// corrected through the tracker as by any user, and what is refused is tried and left.
struct RandomLedger {
  /// Whether something may happen on the last day of a case whose record has been corrected.
  ///
  /// History places an insertion of that day after it when the case is read again; to be true once
  /// that is mended (AnnulmentTests).
  static let actsOnDaysOfInsertions = true

  /// Who records, on which day; another day can take its place as the ledger goes on.
  var tracker: CaseTracker
  /// From before the rulebook to shortly before today.
  var filedFrom = day("2023-10-01")
  var filedWithin = 980
  var generator: SplitMix64
  /// The last result for each number, as the tracker gave it back.
  private(set) var cases: [String: Case] = [:]
  private(set) var done = 0
  private(set) var refused = 0
  private(set) var corrected = 0
  private var insertedInto: Set<String> = []

  init(_ tracker: CaseTracker, seed: UInt64) {
    self.tracker = tracker
    generator = SplitMix64(seed: seed)
  }

  mutating func grow(cases count: Int, actions: Int) throws {
    for _ in 0..<count {
      let number = try register()
      for _ in 0..<Int.random(in: 0...actions, using: &generator) {
        if chance(5) { try correct(number) } else { try advance(number) }
      }
    }
  }

  /// Goes on with cases that are there: so many actions and corrections.
  mutating func goOn(_ actions: Int) throws {
    let numbers = cases.values.sorted { $0.id < $1.id }.map(\.number.printed)
    guard !numbers.isEmpty else { return }
    for _ in 0..<actions {
      let number = pick(numbers)
      if chance(4) { try correct(number) } else { try advance(number) }
    }
  }

  /// Takes up what dossiers have done to the cases in the meantime.
  mutating func takeUp() throws {
    for (number, left) in cases {
      cases[number] = try tracker.repository.read { try $0.fold(left.id) } ?? left
    }
  }

  mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &generator) == 0 }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  private mutating func register() throws -> String {
    let filed = filedFrom.adding(days: Int.random(in: 0...filedWithin, using: &generator))
    var facts = Facts.filing()
    facts[.applicant] = chance(4) ? words("甲", "乙") : words("甲")
    facts[.respondent] = chance(8) ? ["town", "police"] : [pick(["market", "police", "housing"])]
    facts[.region] = pick(["371500", "371502", "371521"])
    facts[.kind] = pick(ActKind.allCases)
    facts[.channel] = pick(Channel.allCases)
    facts[.authority] = chance(4) ? "yanggu" : "liaocheng"
    if chance(2) { facts[.handler] = pick(["张三", "李四"]) }
    if chance(5) { facts[.thirdParty] = words("丙") }
    let registered = try tracker.register(on: filed, facts: facts)
    cases[registered.case.number.printed] = registered.case
    return registered.case.number.printed
  }

  private mutating func advance(_ number: String) throws {
    let shown = try tracker.show(number)
    let rare: Set<Action> = [.void, .transfer, .archive, .withdraw, .join]
    let open = shown.actions
    guard !open.isEmpty else { return }
    let action = pick(open)
    if rare.contains(action), !chance(4) { return }
    // From the last thing on record, so that the law may act first, or not.
    let last = cases[number]?.lastEffectiveOn ?? shown.case.lastEffectiveOn
    var on = last.adding(days: chance(3) ? 0 : Int.random(in: 1...12, using: &generator))
    if !Self.actsOnDaysOfInsertions, insertedInto.contains(number), on == last {
      on = last.adding(days: 1)
    }
    let facts = RandomFacts.facts(for: action, on: on, of: shown.case, with: &generator)
    try attempt(number) { try $0.advance(number, Request(action, on: on, facts: facts)) }
  }

  private mutating func correct(_ number: String) throws {
    guard let known = cases[number] else { return }
    let entry = pick(known.entries)
    let on = entry.effectiveOn.adding(
      days: chance(3) ? 0 : Int.random(in: -3...4, using: &generator))
    let action = pick(Action.allCases.filter { !$0.isByLaw })
    let facts = RandomFacts.facts(for: entry.action, on: on, of: known, with: &generator)
    let inserted = RandomFacts.facts(for: action, on: on, of: known, with: &generator)
    let sequence = try tracker.show(number).sequence
    let target = Int.random(in: 2...(sequence + 1), using: &generator)
    let before = chance(4) ? entry.sequence : nil
    let doneBefore = done
    switch Int.random(in: 0..<4, using: &generator) {
    case 0:
      try attempt(number) { try $0.correct(number, sequence: entry.sequence, on: on, why: "误录") }
    case 1:
      try attempt(number) {
        try $0.correct(number, sequence: entry.sequence, facts: facts, why: "误录")
      }
    case 2: try attempt(number) { try $0.annul(number, sequence: target, why: "误录") }
    default:
      try attempt(number) {
        try $0.insert(
          number, Request(action, on: on, facts: inserted), before: before, why: "漏录")
      }
      insertedInto.insert(number)
    }
    corrected += done - doneBefore
  }

  /// Tries something; what the law or the tracker refuses is no failure, anything else is.
  private mutating func attempt(_ number: String, _ body: (CaseTracker) throws -> Advanced) throws {
    do {
      cases[number] = try body(tracker).case
      done += 1
    } catch is Refusal {
      refused += 1
    } catch is ReplayRefusal {
      refused += 1
    } catch let error as TrackerError {
      switch error {
      case .notCorrectable, .madeByLaw, .madeByDossier, .fixedFact, .unknown: refused += 1
      default: throw error
      }
    }
  }
}
