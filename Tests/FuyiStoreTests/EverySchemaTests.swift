import Foundation
import FuyiLaw
import FuyiSchema
import FuyiStore
import FuyiTestSupport
import GRDB
import Testing

/// Files of the schemas that ``MigrationTests`` has no kept file of.
///
/// The ninth to the eleventh are kept as their programs wrote them. Of the sixth and seventh what those programs did with a file of
/// the fifth is done here: the changes are put on top. No program ever had the first or the second for its
/// newest; a file of one of them is what a process leaves that is killed while it makes a database.
@Suite("Files of every earlier schema")
struct EverySchemaTests {
  private let path = TemporaryFolder.newPath()

  private func write(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  private func restore(_ fixture: String) throws {
    let dump = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(fixture).sql")
    try write(String(contentsOf: dump, encoding: .utf8))
  }

  /// Puts changes of the schema on top of what is there, from one number to another.
  private func change(_ numbers: ClosedRange<Int>) throws {
    for number in numbers {
      let change = FuyiSchema.changes[number - 1]
      try write(
        """
        CREATE TABLE IF NOT EXISTS grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
        BEGIN;
        \(change.sql);
        INSERT INTO grdb_migrations VALUES ('\(change.name)');
        PRAGMA application_id = \(FuyiSchema.applicationID);
        PRAGMA user_version = \(number);
        COMMIT
        """)
    }
  }

  private func expect(head: String, events: Int, cases: Int) throws {
    let repository = try Repository.open(at: path)
    let (found, last) = try repository.read { (try $0.verify(), try $0.head()) }
    #expect(found.isSound, "\(found)")
    #expect(last.position == events)
    #expect(last.hash.map { String(format: "%02x", $0) }.joined() == head)
    #expect(try repository.read { try $0.caseIDs().count } == cases)
    let version = try DatabaseQueue(path: path).read {
      try Int.fetchOne($0, sql: "PRAGMA user_version")
    }
    #expect(version == FuyiSchema.changes.count)
  }

  @Test("one of the first or second change, without an event, is made whole", arguments: [1, 2])
  func unfinished(_ number: Int) throws {
    try change(1...number)
    let origin = Chain.hex(Chain.origin)
    try expect(head: origin, events: 0, cases: 0)
  }

  @Test(
    "one of the sixth or seventh change is migrated and verifies with its head", arguments: [6, 7])
  func changed(_ number: Int) throws {
    try restore("schema-0005")
    try change(6...number)
    try expect(
      head: "995afe14614259fb9ddea4baee883c1a74a59e4abb5bdd27b1df60c84d1afec5", events: 389,
      cases: 4)
  }

  @Test(
    "one of the ninth change, with corrections and an import, is migrated and verifies with its head"
  )
  func ninth() throws {
    try restore("schema-0009")
    try expect(
      head: "465927efb4e4ff87639fca166f6782fe034f0cf49706b90fdd4985d25270f6d6", events: 398,
      cases: 5)
  }

  @Test(
    "one of the tenth change, its cases found by pieces of words, is migrated and finds the same acts"
  )
  func tenth() throws {
    try restore("schema-0010")
    try expect(
      head: "28fe94df04090b888ced39309f706a787d7661f41183f7a76714e16c59248209", events: 214,
      cases: 7)
    try Repository.open(at: path).read { session in
      let respondent = "371522-public-security"
      for (act, count) in [("莘公罚字〔2024〕1号", 2), ("莘公罚决字〔2025〕13号", 1), ("莘公罚字〔2024〕3号", 0)] {
        #expect(try session.cases(against: respondent, act: act).count == count, "\(act)")
      }
      let found = try session.search(CaseSearch(words: ["莘公罚"]), on: day("2026-01-15"))
      #expect(found.count == 6)
    }
  }

  @Test(
    "one of the eleventh change, with clocks of every part, is migrated and has the same worklist")
  func eleventh() throws {
    try restore("schema-0011")
    try expect(
      head: "7000335d38a7955c8f3f23121a4a9f856148b61c69999c7fa0541b90067aa95d", events: 206,
      cases: 5)
    let lines = try Repository.open(at: path).read { try $0.due(on: day("2025-04-01")) }
    let told = lines.map { line in
      let left = line.daysLeftWhenStopped.map { " \($0)" } ?? ""
      return "\(line.number.split(separator: "〕")[1]) \(line.clock.code) "
        + "\(line.due?.description ?? "-")\(left)"
    }
    #expect(
      told == [
        "2号 copy-service 2025-03-21", "3号 answer 2025-03-31", "1号 suing 2025-04-08",
        "4号 copy-service 2025-04-10", "3号 review 2025-05-13", "4号 review 2025-05-30",
        "2号 review - 53",
      ])
  }

  @Test("of every earlier number there is a file that is opened")
  func complete() {
    let kept = [3, 4, 5, 8, 9, 10, 11]
    #expect(Set(kept + [1, 2, 6, 7]) == Set(1..<FuyiSchema.changes.count))
  }
}
