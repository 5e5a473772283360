import FuyiLaw
import FuyiStatistics
import FuyiTestSupport
import Testing

/// What an existing system prints, written out, beside what is printed here.
@Suite("Errors of an existing system")
struct ExistingErrorsTests {
  private func count(_ records: [Record], _ outcomes: [String]) -> Int {
    records.count { outcomes.contains($0.codes[.outcome] ?? "") }
  }

  @Test("a settled case counted as mediated and as settled passes 100%; here it counts once")
  func settledTwice() {
    let records = [
      Ledger.closed(1, "withdrawn-settlement"), Ledger.closed(2, "withdrawn-settlement"),
      Ledger.closed(3, "revoked"),
    ]
    let mediated = count(records, ["mediated", "withdrawn-settlement"])
    let settled = count(records, ["withdrawn-settlement"])
    let corrected = count(records, ["revoked"])
    #expect(Percent.text(mediated + settled + corrected, of: records.count) == "166.7")
    let ours = RecordCounting(records).sets(.resolution)
    #expect(ours == Sets(numerator: [1, 2, 3], denominator: [1, 2, 3]))
  }

  @Test("every termination counted as a mediation; here only those after a settlement")
  func terminations() {
    let records = [
      Ledger.closed(1, "terminated"), Ledger.closed(2, "withdrawn-other"),
      Ledger.closed(3, "withdrawn-self-correction"), Ledger.closed(4, "withdrawn-settlement"),
      Ledger.closed(5, "upheld"),
    ]
    let theirs = records.count { $0.codes[.closing] == "terminated" }
    #expect(Percent.text(theirs, of: records.count) == "80.0")
    #expect(
      RecordCounting(records).sets(.mediation)
        == Sets(numerator: [4], denominator: [1, 2, 3, 4, 5]))
  }

  @Test("a case of the first day counted as new and as carried over; here it is new alone")
  func firstDay() {
    let window = Window.of("2025-03-01", "2025-03-31")
    let records = [Ledger.review(1, "2025-03-01"), Ledger.review(2, "2025-02-28")]
    let opened = records.compactMap { $0.days[.openedOn] }
    let theirs =
      opened.count { $0 <= window.first }
      + opened.count { $0 >= window.first && $0 <= window.last }
    #expect(theirs == 3)
    let ours = RecordCounting(records).balance(in: window)
    #expect(ours.carriedOver == 1 && ours.accepted == 1 && ours.incoming == 2)
    #expect(
      RecordCounting(records).sets(.conclusion, window)
        == Sets(numerator: [], denominator: [1, 2]))
  }

  @Test("open cases in a denominator of closed ones lower every rate; here they are not in it")
  func openCases() {
    let records = [Ledger.closed(1, "upheld"), Ledger.review(2, "2025-03-03")]
    #expect(Percent.text(1, of: records.count) == "50.0")
    for definition in RateDefinition.all
    where ![
      RateDefinition.acceptance.id, RateDefinition.conclusion.id,
      RateDefinition.correctionOfAccepted.id,
    ].contains(definition.id) {
      let sets = RecordCounting(records).sets(definition)
      #expect(!sets.denominator.contains(2), "\(definition.id)")
    }
  }

  @Test("a case late by the calendar and in time by its suspension; here the lawful day decides")
  func suspension() {
    let record = Ledger.review(
      1, "2025-01-06", closed: ("2025-04-10", "decided", "upheld"), due: "2025-04-14")
    let elapsed = day("2025-04-10").days(since: day("2025-01-06"))
    #expect(elapsed > 60)
    #expect(RecordCounting([record]).sets(.onTime) == Sets(numerator: [1], denominator: [1]))
  }

  @Test("a case decided with several dispositions counted once for each; here by its principal one")
  func severalDispositions() {
    // The projection has one outcome: the principal disposition's.
    let records = [Ledger.closed(1, "revoked"), Ledger.closed(2, "upheld")]
    let ours = RecordCounting(records)
    let parts = [RateDefinition.correction, .upheld].map { ours.sets($0).numerator.count }
    #expect(parts.reduce(0, +) == records.count)
  }
}
