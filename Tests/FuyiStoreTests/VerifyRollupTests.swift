import FuyiStore
import GRDB
import Testing

@Suite("Verifying rollups")
struct VerifyRollupTests {
  private let archive: Archive

  init() throws {
    archive = try .withCases()
    try archive.repository.write { try $0.refillRollups() }
  }

  @Test(
    "a count changed by hand, a row more and a row less name the table",
    arguments: [
      (
        "rollup_filings_filed",
        "UPDATE rollup_filings_filed SET accepted = accepted + 1 WHERE dimension = 'region'"
      ),
      (
        "rollup_filings_filed",
        "UPDATE rollup_filings_filed SET code = 'x' WHERE dimension = 'kind'"
      ),
      ("rollup_reviews_timely", "UPDATE rollup_reviews_timely SET late = 1, \"in-time\" = 0"),
      ("rollup_filings_filed", "DELETE FROM rollup_filings_filed WHERE period LIKE 'Q%'"),
      (
        "rollup_suits_opened",
        "INSERT INTO rollup_suits_opened VALUES ('region', '2025', 'x', 1, 0)"
      ),
      ("rollup_turn", "UPDATE rollup_turn SET name = 'x'"),
      ("rollup_turn", "DELETE FROM rollup_turn WHERE name = 'reviews-settled'"),
      ("rollup_turn", "UPDATE rollup_turn SET from_on = '2025-01-01'"),
    ])
  func tampered(_ table: String, _ statement: String) throws {
    let before = try archive.verify()
    #expect(before.isSound)
    try archive.execute(statement)
    let found = try archive.verify()
    guard case .projectionDiffers(table, _) = found else {
      Issue.record("\(found)")
      return
    }
  }

  @Test("so does an entry that is not taken in yet")
  func entered() throws {
    try archive.execute(
      """
      INSERT INTO rollup_entry_suits (records, opened_on, region, variety, kind, state)
      VALUES (1, '2025-03-03', 'x', 'first', 'suit', 'docketed')
      """)
    let found = try archive.verify()
    #expect(
      found == .projectionDiffers(table: "rollup_suits_opened", record: "region 2025 x 1 0"))
  }
}
