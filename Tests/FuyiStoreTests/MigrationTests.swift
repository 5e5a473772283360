import Foundation
import FuyiCore
import FuyiLaw
import FuyiSchema
import FuyiStatistics
import FuyiStore
import FuyiTestSupport
import GRDB
import Testing

/// A file as the program made it when the schema had three changes: five cases, one suspended, one
/// extended, one awaiting correction, one decided and served, one that the law has acted on.
@Suite("Files of earlier schemas")
struct MigrationTests {
  private let path = TemporaryFolder.newPath()

  /// Makes the database from the text that `sqlite3 .dump` gave.
  private func restore(_ fixture: String = "schema-0003") throws {
    let dump = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(fixture).sql")
    let sql = try String(contentsOf: dump, encoding: .utf8)
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test("one of the third change opens, is migrated, and verifies with the head that it had")
  func third() throws {
    try restore()
    let repository = try Repository.open(at: path)
    let verification = try repository.read { try $0.verify() }
    guard case .sound(let events, let cases, _, let head) = verification else {
      Issue.record("\(verification)")
      return
    }
    #expect(events == 20 && cases == 5)
    #expect(
      head.hash.map { String(format: "%02x", $0) }.joined()
        == "c2c415da451e3e253c0c2618624fdeb9775af05b6af9d2a02e5eba26283eb805")
    let version = try DatabaseQueue(path: path).read {
      try Int.fetchOne($0, sql: "PRAGMA user_version")
    }
    #expect(version == FuyiSchema.changes.count)
  }

  @Test("one of the fourth change has its duties and opinion letters counted when it is migrated")
  func fourth() throws {
    try restore("schema-0004")
    let repository = try Repository.open(at: path)
    let verification = try repository.read { try $0.verify() }
    guard case .sound(let events, let cases, _, let head) = verification else {
      Issue.record("\(verification)")
      return
    }
    #expect(events == 231 && cases == 4)
    #expect(
      head.hash.map { String(format: "%02x", $0) }.joined()
        == "e337be01ceab1b12dc1d04e09da897ebc3c907428fdacce626afaa1445262622")
    try repository.read { session in
      let dossiers = try session.dossierIDs().count
      #expect(dossiers == 0)
      #expect(try session.receptionPoints().isEmpty)
      #expect(try session.defectKinds().isEmpty)
    }
  }

  @Test("one of the fifth change keeps its dossiers, and has its rollups made when it is migrated")
  func fifth() throws {
    try restore("schema-0005")
    let repository = try Repository.open(at: path)
    let verification = try repository.read { try $0.verify() }
    guard case .sound(let events, let cases, _, let head) = verification else {
      Issue.record("\(verification)")
      return
    }
    #expect(events == 389 && cases == 4)
    #expect(
      head.hash.map { String(format: "%02x", $0) }.joined()
        == "995afe14614259fb9ddea4baee883c1a74a59e4abb5bdd27b1df60c84d1afec5")
    let dossiers = try repository.read { try $0.dossierIDs().count }
    #expect(dossiers == 65)
    let filed = try DatabaseQueue(path: path).read {
      try Int.fetchOne(
        $0,
        sql: """
          SELECT sum(accepted + declined + withdrawn + undecided + abandoned + "sent-elsewhere"
            + "taken-over" + "settled-before-acceptance")
          FROM rollup_filings_filed WHERE dimension = 'region' AND length(period) = 4
          """)
    }
    #expect(filed == 4)
  }

  @Test("one of the eighth change has its rollups made in tables of their own, and gives its rates")
  func eighth() throws {
    try restore("schema-0008")
    let repository = try Repository.open(at: path)
    let verification = try repository.read { try $0.verify() }
    guard case .sound(let events, let cases, _, let head) = verification else {
      Issue.record("\(verification)")
      return
    }
    #expect(events == 392 && cases == 4)
    #expect(
      head.hash.map { String(format: "%02x", $0) }.joined()
        == "a6173b13619c280c2c97acd3876917b561d61c7130b25d631c13356ac6e22c90")
    let left = try DatabaseQueue(path: path).read {
      try String.fetchAll(
        $0,
        sql: """
          SELECT name FROM sqlite_schema
          WHERE name IN ('rollup', 'rollup_entry', 'rollup_full') OR name LIKE 'rollup%_entered'
          """)
    }
    #expect(left.isEmpty)
    let year = try #require(
      Window(first: day("2025-01-01"), last: day("2025-12-31"), asOf: day("2026-01-15")))
    try repository.read { session in
      for definition in RateDefinition.all {
        let figures = try session.figures(definition, in: year, by: [.region])
        #expect(figures == (try session.overFacts.figures(definition, in: year, by: [.region])))
      }
    }
  }

  @Test("its office has the usual thresholds, and its clocks what worklists ask for")
  func worklist() throws {
    try restore()
    let repository = try Repository.open(at: path)
    try repository.read { session in
      #expect(try session.office()?.warning == .usual)
      let lines = try session.due(on: day("2025-05-09"))
      let review = try #require(lines.first { $0.number == "聊政复〔2025〕2号" && $0.clock == .review })
      // 60 + 20 days from 2025-03-06 end on Sunday 2025-05-25.
      #expect(review.due == day("2025-05-26") && review.owner == .office)
      #expect(review.level == nil)
      let stopped = try #require(lines.first { $0.number == "聊政复〔2025〕1号" && $0.isStopped })
      #expect(stopped.daysLeftWhenStopped == 46)
      #expect(lines.contains { $0.clock == .performance && $0.owner == .respondent })
    }
  }
}
