import FuyiCore
import FuyiLaw
import FuyiStatistics
import FuyiTestSupport
import Testing

/// What reports count beside their rates, and the identities between the counts.
@Suite("Counts of reports")
struct ReportCountTests {
  private static let filings: [Record] =
    FilingOutcome.allCases.enumerated().map { index, outcome in
      Ledger.filing(
        index + 1, "2025-02-03", outcome: outcome.code, ended: "2025-02-10",
        codes: [.kind: ActKind.allCases[index].code])
    } + [
      Ledger.filing(20, "2025-02-03", codes: [.kind: "other"]),
      Ledger.filing(21, "2025-02-03", lapse: ("2025-02-10", "deemed-accepted")),
      Ledger.filing(22, "2025-02-03", lapse: ("2025-02-10", "abandoned")),
    ]

  private func count(_ definition: RateDefinition, _ records: [Record]) -> Int {
    RecordCounting(records).figures(definition, in: .year2025).first?.sets.numerator ?? -1
  }

  @Test("every filing has one outcome, also by law, or is still examined")
  func filingOutcomes() {
    let parts = RateDefinition.filingOutcomes.map { count($0, Self.filings) }
    #expect(parts.reduce(0, +) == count(.received, Self.filings))
    // accepted and deemed accepted twice, once by law; abandoned twice, once by law.
    #expect(parts == [3, 1, 1, 1, 1, 1, 2, 1])
  }

  @Test("every filing has one kind of act, where one is recorded")
  func kinds() {
    let parts = RateDefinition.filingKinds.map { count($0, Self.filings) }
    #expect(parts.reduce(0, +) == Self.filings.count { $0.codes[.kind] != nil })
    #expect(RateDefinition.filingKinds.count == ActKind.allCases.count)
  }

  @Test("every conclusion has one outcome; one that no list knows is among the others")
  func outcomes() {
    let records = Ledger.oneOfEach + [Ledger.closed(30, "decided")]
    let parts = RateDefinition.outcomes.map { count($0, records) }
    // A transferred case is no conclusion.
    #expect(count(.concludedReviews, records) == records.count - 1)
    #expect(parts.reduce(0, +) == records.count - 1)
    #expect(parts.last == 1)
  }

  @Test("a conclusion is in time, late, or from before the rulebook")
  func timeliness() {
    let records = [
      Ledger.review(
        1, "2025-01-06", closed: ("2025-02-03", "decided", "upheld"), due: "2025-02-03"),
      Ledger.review(
        2, "2025-01-06", closed: ("2025-02-04", "decided", "upheld"), due: "2025-02-03"),
      Ledger.review(3, "2025-01-06", closed: ("2025-02-04", "decided", "upheld"), rulebook: false),
      Ledger.review(4, "2025-01-06", due: "2025-03-03"),
    ]
    #expect(RateDefinition.timeliness.map { count($0, records) } == [1, 1, 1, 1])
    #expect(count(RateDefinition.timeliness[0], records) == count(.onTime, records))
  }

  @Test("ids are unique among rates and counts")
  func ids() {
    let all =
      PeriodReport.figures(RateDefinition.all) + RateDefinition.filingKinds
      + BalanceTerm.allCases.map(\.definition)
    // What is overdue stands among the deadlines and in the balance.
    #expect(Set(all.map(\.id)).count == all.count - 1)
  }

  @Test("a restricted count is about fewer records and keeps its name")
  func restricted() {
    let some = RateDefinition.received.restricted(to: .isOneOf(.kind, ["other"]))
    #expect(some.id == "received")
    #expect(count(some, Self.filings) == 1)
  }
}
