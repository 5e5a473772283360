import FuyiLaw
import FuyiStatistics
import FuyiTestSupport
import Testing

/// The rules that figures keep, each broken on purpose.
@Suite("Invariants of figures")
struct RateInvariantTests {
  private func id(_ number: Int) -> RecordID {
    RecordID(set: .reviews, subject: number, ordinal: 1, number: "\(number)")
  }

  private func sets(
    _ numerator: [Int], of denominator: [Int], leftOut: [String: [Int]] = [:]
  ) -> RateSets {
    var sets = RateSets()
    sets.records.numerator = numerator.map(id)
    sets.records.denominator = denominator.map(id)
    sets.records.excluded = leftOut.mapValues { $0.map(id) }
    (sets.numerator, sets.denominator) = (numerator.count, denominator.count)
    sets.excluded = leftOut.mapValues(\.count)
    return sets
  }

  @Test("sets that keep every rule break none")
  func sound() {
    let sound = sets([1], of: [1, 2], leftOut: ["why": [3]])
    #expect(sound.broken(.mediation, universe: [1, 2, 3].map(id)) == nil)
    #expect(!sound.isSuspect(.mediation, universe: 3))
  }

  @Test(
    "a numerator outside the denominator is named, and seen from the numbers where it is larger")
  func subset() {
    let outside = sets([1, 4], of: [1, 2])
    #expect(
      outside.broken(.mediation, universe: nil) == .notWithin(rate: "mediation", [id(4)]))
    #expect(sets([1, 2, 3], of: [1, 2]).isSuspect(.mediation, universe: nil))
  }

  @Test("a record counted and left out, left out twice or counted twice is named")
  func disjoint() {
    #expect(
      sets([], of: [1, 2], leftOut: ["why": [2]]).broken(.mediation, universe: nil)
        == .notDisjoint(rate: "mediation", [id(2)]))
    #expect(
      sets([], of: [1], leftOut: ["a": [2], "b": [2]]).broken(.mediation, universe: nil)
        == .notDisjoint(rate: "mediation", [id(2)]))
    #expect(
      sets([], of: [1, 1]).broken(.mediation, universe: nil)
        == .notDisjoint(rate: "mediation", [id(1)]))
  }

  @Test("a record of the period in no set, or in a set and not of the period, is named")
  func complete() {
    let counted = sets([1], of: [1, 2])
    #expect(counted.isSuspect(.mediation, universe: 3))
    #expect(
      counted.broken(.mediation, universe: [1, 2, 3].map(id))
        == .incomplete(rate: "mediation", [id(3)]))
    #expect(
      counted.broken(.mediation, universe: [id(1)]) == .incomplete(rate: "mediation", [id(2)]))
  }

  @Test("what is no share has neither subset nor universe, and may pass 100%")
  func noShare() {
    let counted = sets([1, 2, 3], of: [4])
    for definition in [
      RateDefinition.correctionOfAccepted, .reconsiderationToLitigation, .received,
    ] {
      #expect(counted.broken(definition, universe: nil) == nil)
      #expect(definition.universe == nil)
      #expect(!counted.isSuspect(definition, universe: nil))
    }
  }

  @Test(
    "counted and left out are all records of the period, for every share of a ledger",
    arguments: [
      RateDefinition.acceptance, .onTime, .closedForGood, .mediationWithPreAcceptance, .letterReply,
    ])
  func universe(_ definition: RateDefinition) throws {
    let records =
      Ledger.oneOfEach + [
        Ledger.filing(90, "2025-03-03"),
        Ledger.filing(91, "2025-03-03", outcome: "withdrawn", ended: "2025-03-04"),
        Ledger.review(
          92, "2025-03-03", closed: ("2025-04-01", "decided", "upheld"), rulebook: false),
      ]
    let counting = RecordCounting(records)
    let sets = try #require(counting.figures(definition, in: .year2025).first).sets
    let universe = try #require(definition.universe)
    let all = try #require(counting.figures(universe, in: .year2025).first).sets
    #expect(sets.denominator + sets.excludedTotal == all.numerator)
    #expect(sets.broken(definition, universe: all.records.numerator) == nil)
  }

  @Test("groups put together are the whole")
  func sum() {
    let parts = [
      sets([1], of: [1, 2], leftOut: ["why": [3]]),
      sets([4], of: [4], leftOut: ["why": [5], "other": [6]]),
    ]
    let whole = sets([1, 4], of: [1, 2, 4], leftOut: ["why": [3, 5], "other": [6]])
    #expect(!RateSets.sum(parts).differs(from: whole))
    #expect(RateSets.sum([parts[0]]).differs(from: whole))
  }
}
