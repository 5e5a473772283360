import FuyiCore
import FuyiDemo
import FuyiKit
import FuyiLaw
import FuyiStatistics
import FuyiStore

/// A city built in memory, with what the tests ask of it.
struct BuiltCity: Sendable {
  let tracker: CaseTracker
  /// The cases as they stand on the last day.
  let cases: [Case]
  /// What happened in them, what the law did by itself among it.
  let entries: [HistoryEntry]

  /// The seeds that the tests look at.
  static let seeds: [UInt64] = [1, 2, 3]

  private static let built = Dictionary(
    uniqueKeysWithValues: seeds.map { seed in (seed, Result { try BuiltCity(seed: seed) }) })

  /// The city of 300 cases for one of the seeds; built once, since many tests read it.
  static func shared(_ seed: UInt64) throws -> BuiltCity {
    guard let city = built[seed] else { return try BuiltCity(seed: seed) }
    return try city.get()
  }

  init(seed: UInt64, cases count: Int = 300) throws {
    let repository = try Repository.inMemory()
    let setup = try OfficeSetup.small()
    func tracker(on day: CivilDate) -> CaseTracker {
      CaseTracker(repository: repository, recorder: "demo", today: day)
    }
    try tracker(on: DemoCity.opening).open(setup)
    try DemoCity(setup: setup, cases: count, seed: seed).build { tracker(on: $0) }
    let today = tracker(on: DemoCity.today)
    self.tracker = today
    cases = try today.list().map { try today.show($0.number).case }
    entries = cases.flatMap(\.entries)
  }

  /// The figures of 2025 for a rate, whole or by group.
  func figures(_ definitions: [RateDefinition], by grouping: Grouping? = nil) throws -> [RateFigure]
  {
    try tracker.rates(
      definitions, from: CivilDate(year: 2025, month: 1, day: 1),
      to: CivilDate(year: 2025, month: 12, day: 31), by: grouping.map { [$0] } ?? []
    ).figures
  }

  /// A rate of 2025 in thousandths.
  func thousandths(_ definition: RateDefinition) throws -> Int {
    guard let sets = try figures([definition]).first?.sets, sets.denominator > 0 else { return 0 }
    return sets.numerator * 1_000 / sets.denominator
  }

  /// The values that events of an action state under a key.
  func values<Value>(_ key: FactKey<Value>, of action: Action) -> [Value] {
    entries.filter { $0.action == action }.compactMap { $0.facts[key] }
  }
}
