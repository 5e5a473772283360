import FuyiStatistics
import FuyiTestSupport
import Testing

@Suite("Closed for good")
struct ClosedForGoodTests {
  /// The rate over one review, asked about on a day.
  private func sets(_ record: Record, asOf: String = "2025-06-30") -> Sets {
    RecordCounting([record]).sets(.closedForGood, .of("2025-01-01", "2025-12-31", asOf: asOf))
  }

  private static let inside = Sets(numerator: [1], denominator: [1])
  private static let against = Sets(numerator: [], denominator: [1])
  private static let pending = Sets(
    numerator: [], denominator: [], excluded: ["may-be-sued": [1]])

  @Test(
    "an unserved decision or dismissal is pending", arguments: ["upheld", "revoked", "dismissed"])
  func unserved(_ outcome: String) {
    #expect(sets(Ledger.closed(1, outcome)) == Self.pending)
  }

  @Test(
    "within the time to sue it is pending, on its last day still",
    arguments: [
      ("2025-04-07", true), ("2025-04-08", true), ("2025-04-23", true), ("2025-04-24", false),
    ])
  func time(_ asOf: String, _ isPending: Bool) {
    let served = Ledger.closed(
      1, "upheld", days: [.servedOn: "2025-04-08", .sueUntil: "2025-04-23"])
    #expect(sets(served, asOf: asOf) == (isPending ? Self.pending : Self.inside))
  }

  @Test(
    "what ended by agreement, withdrawal or termination never pends",
    arguments: [
      "mediated", "terminated", "withdrawn-settlement", "withdrawn-self-correction",
      "withdrawn-other",
    ])
  func otherEnds(_ outcome: String) {
    #expect(sets(Ledger.closed(1, outcome)) == Self.inside)
  }

  @Test("a suit or a petition counts against, served or not, however the case ended")
  func disputed() {
    for outcome in ["upheld", "dismissed", "mediated", "withdrawn-other"] {
      for column in [RecordColumn.suedOn, .petitionedOn] {
        let record = Ledger.closed(1, outcome, days: [column: "2025-04-10"])
        #expect(sets(record) == Self.against, "\(outcome), \(column)")
      }
    }
  }

  @Test("a suit counts from its day, not before")
  func suitLater() {
    let record = Ledger.closed(
      1, "upheld",
      days: [.servedOn: "2025-04-08", .sueUntil: "2025-04-23", .suedOn: "2025-04-20"])
    #expect(sets(record, asOf: "2025-04-19") == Self.pending)
    #expect(sets(record, asOf: "2025-04-20") == Self.against)
  }

  @Test("an old case without a time to sue is pending until it is served, and no longer")
  func withoutRulebook() {
    #expect(sets(Ledger.closed(1, "upheld", days: [.servedOn: "2025-04-08"])) == Self.inside)
    #expect(sets(Ledger.closed(1, "upheld")) == Self.pending)
  }

  @Test("the reason is marked as pending, so that it is shown and not lost")
  func reason() {
    let exclusions = RateDefinition.closedForGood.parts.flatMap(\.exclusions)
    #expect(exclusions.map(\.code) == ["may-be-sued"])
    #expect(exclusions.map(\.isPending) == [true])
  }
}
