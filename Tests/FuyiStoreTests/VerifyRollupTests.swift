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
      ("rollup", "UPDATE rollup SET records = records + 1 WHERE name = 'filings-filed'"),
      ("rollup", "UPDATE rollup SET code = 'x' WHERE dimension = 'kind'"),
      ("rollup", "UPDATE rollup SET class = 'late' WHERE class = 'in-time'"),
      ("rollup", "DELETE FROM rollup WHERE dimension = 'field' AND length(period) = 7"),
      ("rollup", "INSERT INTO rollup VALUES ('suits-opened', '2025', 'region', 'x', 'first', 1)"),
      ("rollup", "INSERT INTO rollup VALUES ('x', '2025', 'region', 'x', 'first', 1)"),
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
      INSERT INTO rollup_entry (name, day, class, records, region, variety)
      VALUES ('suits-opened', '2025-03-03', 'first', 1, 'x', 'first')
      """)
    let found = try archive.verify()
    #expect(found == .projectionDiffers(table: "rollup", record: "suits-opened  region x first 1"))
  }
}
