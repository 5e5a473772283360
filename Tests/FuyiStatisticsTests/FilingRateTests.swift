import FuyiLaw
import FuyiStatistics
import FuyiTestSupport
import Testing

@Suite("The acceptance rate")
struct FilingRateTests {
  private static let ended = [
    "accepted", "deemed-accepted", "taken-over", "declined", "sent-elsewhere", "withdrawn",
    "settled-before-acceptance", "abandoned",
  ].enumerated().map {
    Ledger.filing($0.offset + 1, "2025-03-03", outcome: $0.element, ended: "2025-03-05")
  }

  @Test("accepted of those decided upon; withdrawn, settled and abandoned ones are left out")
  func outcomes() {
    #expect(
      RecordCounting(Self.ended).sets(.acceptance)
        == Sets(
          numerator: [1, 2, 3], denominator: [1, 2, 3, 4, 5],
          excluded: ["withdrawn": [6], "settled-before-acceptance": [7], "abandoned": [8]]))
  }

  @Test("included and left out together are all filings of the period")
  func complete() {
    let sets = RecordCounting(Self.ended).sets(.acceptance)
    #expect((sets.denominator + sets.excluded.values.flatMap { $0 }).sorted() == Array(1...8))
  }

  @Test("a filing is dated by its filing, whenever it was decided upon")
  func dated() {
    let counting = RecordCounting([
      Ledger.filing(1, "2024-12-31", outcome: "accepted", ended: "2025-01-02"),
      Ledger.filing(2, "2025-01-01", outcome: "accepted", ended: "2025-01-06"),
      Ledger.filing(3, "2025-12-31", outcome: "accepted", ended: "2026-01-06"),
      Ledger.filing(4, "2026-01-01", outcome: "accepted", ended: "2026-01-06"),
    ])
    #expect(counting.sets(.acceptance) == Sets(numerator: [2, 3], denominator: [2, 3]))
  }

  @Test("an undecided filing is pending; from the day after its period it is accepted by law")
  func lapse() {
    let counting = RecordCounting([
      Ledger.filing(1, "2025-03-03", lapse: ("2025-03-10", "deemed-accepted")),
      Ledger.filing(2, "2025-03-03", lapse: ("2025-03-19", "abandoned")),
    ])
    func sets(asOf: String) -> Sets {
      counting.sets(.acceptance, .of("2025-03-01", "2025-03-31", asOf: asOf))
    }
    #expect(
      sets(asOf: "2025-03-10")
        == Sets(numerator: [], denominator: [], excluded: ["undecided": [1, 2]]))
    #expect(
      sets(asOf: "2025-03-11")
        == Sets(numerator: [1], denominator: [1], excluded: ["undecided": [2]]))
    #expect(
      sets(asOf: "2025-03-20")
        == Sets(numerator: [1], denominator: [1], excluded: ["abandoned": [2]]))
  }

  @Test("only the undecided are pending, and every reason is told in both languages")
  func reasons() {
    let exclusions = RateDefinition.acceptance.parts.flatMap(\.exclusions)
    #expect(exclusions.filter(\.isPending).map(\.code) == ["undecided"])
    for exclusion in RateDefinition.all.flatMap(\.parts).flatMap(\.exclusions) {
      #expect(!exclusion.reason.zh.isEmpty && !exclusion.reason.en.isEmpty)
    }
  }

  @Test("every rate that the record can answer is there, by its id, with a source")
  func registry() {
    #expect(
      RateDefinition.all.map(\.id) == [
        "acceptance", "conclusion", "on-time", "mediation", "mediation.with-pre-acceptance",
        "mediation.citywide", "mediation-success", "pre-filing-resolution", "correction",
        "correction.with-self-correction", "correction.of-accepted", "resolution",
        "closed-for-good", "upheld", "performance", "opinion-report", "head-appearance",
        "head-spoke", "loss", "litigation-settlement", "letter-reply", "letter-reply-on-time",
        "reconsideration-to-litigation",
      ])
    for definition in RateDefinition.all {
      #expect(RateDefinition.withID(definition.id) == definition)
      #expect(definition.version >= 1 && !definition.source.zh.isEmpty)
      #expect(!definition.term.zh.isEmpty && !definition.term.en.isEmpty)
    }
    #expect(RateDefinition.withID("mediations") == nil)
  }
}

extension RateDefinition {
  /// Every part, whatever its side.
  var parts: [RatePart] { sides.map(\.part) }
}
