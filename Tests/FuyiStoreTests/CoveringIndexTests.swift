import FuyiLaw
import FuyiStatistics
import FuyiStore
import FuyiTestSupport
import GRDB
import Testing

@Suite("Questions that no rollup answers")
struct CoveringIndexTests {
  private let path = TemporaryFolder.newPath()

  @Test(
    "an index answers them alone",
    arguments: [
      ("acceptance", Grouping.handler, "case_by_filing"),
      ("mediation", .channel, "case_review_by_closing"),
      ("closed-for-good", .respondent, "case_review_by_closing"),
      ("on-time", .authority, "case_review_by_closing"),
      ("correction.of-accepted", .handler, "case_review_by_opening"),
      ("conclusion", .handler, "case_review_by_opening"),
      ("mediation-success", .respondent, "dossier_by_end"),
      ("pre-filing-resolution", .kind, "dossier_by_opening"),
      ("letter-reply", .respondent, "dossier_by_due"),
      ("loss", .respondent, "dossier_by_end"),
      ("head-appearance", .respondent, "suit_defendant_by_hearing"),
      ("opinion-report", .handler, "case_opinion_by_due"),
      ("performance", .handler, "case_duty_by_due"),
    ])
  func covered(_ id: String, _ grouping: Grouping, _ index: String) throws {
    let plans = try plans(try #require(RateDefinition.withID(id)), by: [grouping])
    #expect(
      plans.contains { $0.contains("USING COVERING INDEX \(index) ") }, "\(plans)")
    #expect(!plans.contains { $0.hasPrefix("SCAN") && !$0.contains("COVERING") && $0 != "SCAN a" })
  }

  @Test("what was overdue on a day is found among late reviews")
  func overdue() throws {
    let plans = try plans(BalanceTerm.overdue.definition, by: [.handler])
    #expect(plans.contains { $0.contains("USING COVERING INDEX case_review_late ") }, "\(plans)")
  }

  /// How SQLite goes about the statements of a figure.
  private func plans(_ definition: RateDefinition, by groupings: [Grouping]) throws -> [String] {
    _ = try Repository.create(at: path)
    let window = try #require(
      Window(first: day("2025-01-05"), last: day("2025-12-20"), asOf: day("2026-01-15")))
    return try DatabaseQueue(path: path).read { database in
      try definition.statements(in: window, by: groupings).flatMap { statement, arguments in
        try Row.fetchAll(
          database, sql: "EXPLAIN QUERY PLAN " + statement, arguments: StatementArguments(arguments)
        ).map { $0["detail"] }
      }
    }
  }
}
