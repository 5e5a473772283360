import Foundation
import FuyiStore
import FuyiTestSupport
import GRDB
import Testing

@Suite("Verifying the log")
struct VerifyChainTests {
  private let archive: Archive
  /// The position of the first case's decision, and of its hearing of opinions.
  private let decision: Int
  private let opinions: Int

  init() throws {
    archive = try .withCases()
    let log = try archive.log()
    decision = log.first { $0.kind == "case.decide" }?.position ?? 0
    opinions = log.first { $0.kind == "case.hear-opinions" }?.position ?? 0
  }

  @Test("a good file is sound: so many events, cases and words, up to its head")
  func sound() throws {
    let head = try archive.repository.read { try $0.head() }
    let words = try archive.outsider().read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM vault")
    }
    #expect(
      try archive.verify()
        == .sound(events: head.position, cases: 3, words: WordCount(kept: words ?? -1), head: head))
  }

  @Test("a new file without an office is sound and empty")
  func empty() throws {
    let fresh = try Repository.inMemory()
    let verification = try? fresh.read { try $0.verify() }
    #expect(verification?.isSound == true)
  }

  @Test(
    "a changed field of an event names the event",
    arguments: [
      "payload = '{\"disposition\":[\"revoked\"]}'", "effective_on = '2025-04-02'",
      "recorded_at = '2026-06-30T01:02:03.457Z'", "recorded_on = '2026-06-29'", "recorder = 'li'",
      "kind = 'case.dismiss'", "hash = zeroblob(32)",
      "payload = '{\"disposition\": [\"upheld\"]}'",
    ])
  func altered(_ assignment: String) throws {
    try archive.tamper("UPDATE event SET \(assignment) WHERE position = \(decision)")
    #expect(try archive.verify() == .eventAltered(position: decision))
  }

  @Test("of two changed events the first is named")
  func first() throws {
    try archive.tamper("UPDATE event SET recorder = 'x' WHERE position IN (4, \(decision))")
    #expect(try archive.verify() == .eventAltered(position: 4))
  }

  @Test("a deleted event breaks the chain where it stood")
  func deleted() throws {
    try archive.tamper("DELETE FROM event WHERE position = \(opinions)")
    #expect(try archive.verify() == .chainBroken(position: opinions))
  }

  @Test("two events that changed places are found at the first of them")
  func reordered() throws {
    try archive.tamper(
      """
      UPDATE event SET position = 900, sequence = 900 WHERE position = \(opinions);
      UPDATE event SET position = \(opinions), sequence = sequence - 1
        WHERE position = \(decision);
      UPDATE event SET position = \(decision), sequence = (SELECT sequence + 1 FROM event
        WHERE position = \(opinions)) WHERE position = 900;
      """)
    #expect(try archive.verify() == .eventAltered(position: opinions))
  }

  @Test("an event put in at the end without the chain's hash is named")
  func inserted() throws {
    let last = try archive.log().count
    try archive.execute(AppendOnlyTests.insertion())
    #expect(try archive.verify() == .eventAltered(position: last + 1))
  }

  @Test("an event put in with a hash of its own breaks no further than its place")
  func insertedWithHash() throws {
    // Its own hash holds, but what follows the place does not continue it.
    try archive.withoutTriggers { database in
      try database.execute(
        sql: "UPDATE event SET previous = zeroblob(32) WHERE position = \(decision)")
      let row = try #require(try SecondProgram.rows(database).first { $0["position"] == decision })
      let hash = try SecondProgram.hash(row, previous: [UInt8](repeating: 0, count: 32))
      try database.execute(
        sql: "UPDATE event SET hash = ? WHERE position = ?",
        arguments: [Data(hash), decision])
    }
    #expect(try archive.verify() == .chainBroken(position: decision))
  }

  @Test("the end cut off is found where words or a projection show more than is left")
  func cut() throws {
    let last = try archive.log().count
    try archive.tamper("DELETE FROM event WHERE position = \(last)")
    while case .wordsUnnamed(let digest) = try archive.verify() {
      try archive.execute("DELETE FROM vault WHERE digest = '\(digest)'")
    }
    let verification = try archive.verify()
    guard case .projectionDiffers = verification else {
      Issue.record("\(verification)")
      return
    }
    let left = try archive.outsider().read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM vault")
    }
    #expect(left == 5)
  }
}
