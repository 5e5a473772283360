import FuyiLaw
import FuyiStatistics
import FuyiTestSupport
import Testing

@Suite("A figure as known on two days")
struct FigureDifferenceTests {
  private func figures(
    _ definition: RateDefinition, _ records: [Record], asOf: String = "2025-06-30",
    by groupings: [Grouping] = []
  ) throws -> [RateFigure] {
    let window = try #require(
      Window(first: day("2025-01-01"), last: day("2025-12-31"), asOf: day(asOf)))
    return RecordCounting(records).figures(definition, in: window, by: groupings)
  }

  /// Compares records as known earlier with those known later, asked about on two days.
  private func differences(
    _ definition: RateDefinition, _ earlier: [Record], _ later: [Record],
    asOf days: (String, String) = ("2025-06-30", "2025-06-30"), by groupings: [Grouping] = []
  ) throws -> [FigureDifference] {
    FigureDifference.between(
      try figures(definition, earlier, asOf: days.0, by: groupings),
      meanwhile: try figures(definition, earlier, asOf: days.1, by: groupings),
      try figures(definition, later, asOf: days.1, by: groupings))
  }

  private func inRegion(_ record: Record, _ region: String) -> Record {
    var copy = record
    copy.codes[.region] = region
    return copy
  }

  @Test("a record that leaves the numerator, one that enters, and one that stays")
  func moves() throws {
    let open = Ledger.review(3, "2025-03-03")
    let difference = try #require(
      try differences(
        .mediation, [Ledger.closed(1, "mediated"), Ledger.closed(2, "upheld"), open],
        [Ledger.closed(1, "upheld"), Ledger.closed(2, "upheld"), Ledger.closed(3, "mediated")]
      ).first)
    #expect(difference.changes.map(\.record.number) == ["1", "3"])
    let (first, second) = (difference.changes[0], difference.changes[1])
    #expect(first.before.isInNumerator && first.before.isInDenominator)
    #expect(!first.after.isInNumerator && first.after.isInDenominator)
    #expect(second.before == .outside && second.after.isInNumerator)
    #expect(difference.changes.allSatisfy { $0.cause == .recorded })
    #expect(difference.points == "-16.7")
  }

  @Test("what is left out is told with its reason, and time alone can bring it in")
  func time() throws {
    let served = Ledger.closed(
      1, "upheld", days: [.servedOn: "2025-04-02", .sueUntil: "2025-04-17"])
    let difference = try #require(
      try differences(
        .closedForGood, [served], [served], asOf: ("2025-04-10", "2025-04-18")
      ).first)
    let change = try #require(difference.changes.first)
    #expect(change.before.excludedBy == "may-be-sued")
    #expect(change.after.isInNumerator && change.after.excludedBy == nil)
    #expect(change.cause == .time)
    #expect(difference.points == nil)
  }

  @Test("what time would have brought in, and a record then took out, is both")
  func both() throws {
    let served = Ledger.closed(
      1, "upheld", days: [.servedOn: "2025-04-02", .sueUntil: "2025-04-17"])
    let sued = Ledger.closed(
      1, "upheld",
      days: [.servedOn: "2025-04-02", .sueUntil: "2025-04-17", .suedOn: "2025-04-16"])
    let difference = try #require(
      try differences(.closedForGood, [served], [sued], asOf: ("2025-04-10", "2025-04-18")).first)
    #expect(difference.changes.map(\.cause) == [.both])
  }

  @Test(
    "a case of another region leaves one group and enters the other, and the whole is unchanged")
  func groups() throws {
    let earlier = [inRegion(Ledger.closed(1, "mediated"), "371502")]
    let later = [inRegion(Ledger.closed(1, "mediated"), "371521")]
    let groups = try differences(.mediation, earlier, later, by: [.region])
    #expect(groups.map { $0.groups[0].code } == ["371502", "371521"])
    #expect(groups[0].changes.map(\.after) == [.outside])
    #expect(groups[1].changes.map(\.before) == [.outside])
    #expect(groups[0].after == RateSets() && groups[1].before == RateSets())
    #expect(try differences(.mediation, earlier, later).map(\.isChanged) == [false])
  }

  @Test("in a figure whose sets are dated apart a record can stand in one of them or in both")
  func crossPeriod() throws {
    let difference = try #require(
      try differences(
        .correctionOfAccepted, [Ledger.review(1, "2025-03-03")], [Ledger.closed(1, "revoked")]
      ).first)
    let change = try #require(difference.changes.first)
    #expect(!change.before.isInNumerator && change.before.isInDenominator)
    #expect(change.after.isInNumerator && change.after.isInDenominator)
    #expect(difference.points == "+100.0")
  }

  @Test("a ratio has no percentage points")
  func ratio() throws {
    let difference = try #require(
      try differences(
        .reconsiderationToLitigation, [], [Ledger.review(1, "2025-03-03")]
      ).first)
    #expect(difference.isChanged && difference.points == nil)
  }
}
