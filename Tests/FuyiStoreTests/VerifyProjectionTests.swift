import FuyiStore
import FuyiTestSupport
import GRDB
import Testing

@Suite("Verifying projections and the vault")
struct VerifyProjectionTests {
  private let archive: Archive
  private let ids: [Int]
  private static let number = "聊政复〔2025〕1号"

  init() throws {
    archive = try .withCases()
    ids = try archive.repository.read { try $0.caseIDs() }
  }

  @Test(
    "a column of a case changed by hand names the table and the case",
    arguments: [
      ("case_record", "state = 'decided'"), ("case_record", "serial = 900"),
      ("case_record", "region = 'x'"), ("case_record", "handler = NULL"),
      ("case_record", "amount_fen = 1"), ("case_record", "filing_ended_on = '2025-03-06'"),
      ("case_record", "lapse_on = '2025-03-06'"), ("case_record", "imported_number = ''"),
      ("case_record", "act_digest = 'x'"),
      ("case_party", "name_digest = 'x'"), ("case_review", "outcome = 'revoked'"),
      ("case_review", "closed_on = '2025-04-02'"), ("case_review", "due_on = NULL"),
      ("case_review", "sue_until = '2025-12-31'"), ("case_review", "sued_on = '2025-04-10'"),
      ("case_review", "partly_mediated = 'yes'"), ("case_clock", "due_on = '2030-01-01'"),
      ("case_clock", "is_provisional = 'yes'"), ("case_clock", "article = 'x'"),
    ])
  func changed(_ table: String, _ assignment: String) throws {
    let column = table == "case_record" ? "id" : "case_id"
    let name = table == "case_party" ? " AND role = 'applicant'" : ""
    try archive.execute("UPDATE \(table) SET \(assignment) WHERE \(column) = \(ids[0])\(name)")
    #expect(try archive.verify() == .projectionDiffers(table: table, record: Self.number))
  }

  @Test(
    "a missing row of a case names the table and the case",
    arguments: ["case_record", "case_party", "case_review", "case_clock"])
  func missing(_ table: String) throws {
    let column = table == "case_record" ? "id" : "case_id"
    try archive.execute("DELETE FROM \(table) WHERE \(column) = \(ids[0])")
    #expect(try archive.verify() == .projectionDiffers(table: table, record: Self.number))
  }

  @Test(
    "a row more of a case names the table and the case",
    arguments: [
      ("case_party", "%, 'third-party', 1, 'x', NULL"),
      (
        "case_review",
        """
        %, 2, 'reopened', '2025-05-06', 'no', 'ordinary', NULL, NULL, NULL, NULL, 'yes', NULL, NULL,
        NULL, NULL, 'no', 'x', 'x', 'x', 'x', 'x', NULL
        """
      ),
      (
        "case_clock",
        """
        %, 'review', '', 'yes', 'office', '2025-05-06', '2025-07-06', NULL, NULL, '2025-07-06',
        NULL, 'no', 'no', 'x'
        """
      ),
    ])
  func more(_ table: String, _ values: String) throws {
    let row = values.replacing("%", with: String(ids[0]))
    try archive.execute("INSERT INTO \(table) VALUES (\(row))")
    #expect(try archive.verify() == .projectionDiffers(table: table, record: Self.number))
  }

  @Test("a row that no case stands for is found in every table")
  func stray() throws {
    let rows = [
      ("case_party", "1, 'applicant', 1, 'x', NULL"),
      (
        "case_clock",
        """
        1, 'review', '', 'yes', 'office', '2025-05-06', '2025-07-06', NULL, NULL, '2025-07-06',
        NULL, 'no', 'no', 'x'
        """
      ),
    ]
    for (table, values) in rows {
      try archive.execute("INSERT INTO \(table) VALUES (\(values))")
      #expect(try archive.verify() == .projectionDiffers(table: table, record: "1"))
      try archive.execute("DELETE FROM \(table) WHERE case_id = 1")
    }
    try archive.execute(
      """
      INSERT INTO case_record (id, authority, year, serial, number, filed_on, region, respondent,
        kind, channel, state)
      SELECT 1, authority, year, 99, 'x', filed_on, region, respondent, kind, channel, state
      FROM case_record LIMIT 1
      """)
    #expect(try archive.verify() == .projectionDiffers(table: "case_record", record: "1"))
  }

  @Test(
    "a changed row of the office's tables names the table and the row",
    arguments: [
      ("office", "UPDATE office SET suspended_days = 'counted'", "1"),
      ("office", "UPDATE office SET settled_at = 1", "1"),
      ("region", "UPDATE region SET name = 'x'", "dongchangfu"),
      ("authority", "UPDATE authority SET pattern = '{year}-{serial}'", "liaocheng"),
      ("agency", "UPDATE agency SET field = 'justice' WHERE code = 'market'", "market"),
      ("official", "UPDATE official SET name_digest = 'x'", "zhang"),
      (
        "calendar_day",
        "UPDATE calendar_day SET kind = 'workday_makeup' WHERE date = '2025-01-01'", "2025-01-01"
      ),
      (
        "agency", "INSERT INTO agency VALUES ('zoo', 'x', 'x', 'dongchangfu', 'city', 'other')",
        "zoo"
      ),
      ("agency", "DELETE FROM agency WHERE code = 'police'", "police"),
    ])
  func office(_ table: String, _ sql: String, _ record: String) throws {
    try archive.execute(sql)
    let found = try archive.verify()
    guard case .projectionDiffers(table, let named) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(named.contains(record))
  }

  @Test(
    "changed words and salts in the vault name the digest",
    arguments: ["value = '别人'", "salt = zeroblob(16)"])
  func vault(_ assignment: String) throws {
    let digest = try #require(
      try archive.outsider().read {
        try String.fetchOne($0, sql: "SELECT max(digest) FROM vault")
      })
    try archive.execute("UPDATE vault SET \(assignment) WHERE digest = '\(digest)'")
    #expect(try archive.verify() == .wordsAltered(digest: digest))
  }
}
