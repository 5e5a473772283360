import FuyiStore
import FuyiTestSupport
import GRDB
import Testing

@Suite("The log is only appended to")
struct AppendOnlyTests {
  private let archive: Archive

  init() throws { archive = try .withCases() }

  /// An insertion of a row like the last one, its place as said.
  static func insertion(
    _ verb: String = "INSERT", position: String = "position + 1", subject: String = "subject",
    sequence: String = "sequence + 1", previous: String = "hash", kind: String = "kind",
    payload: String = "payload", hash: String = "zeroblob(32)"
  ) -> String {
    """
    \(verb) INTO event SELECT \(position), \(subject), \(sequence), \(kind), effective_on,
      recorded_at, recorded_on, recorder, \(payload), \(previous), \(hash)
    FROM event ORDER BY position DESC LIMIT 1
    """
  }

  /// Expects SQL to be refused with a message, and the log to be as it was.
  private func refused(
    _ sql: String, _ message: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try archive.log()
    let error = #expect(throws: DatabaseError.self, sourceLocation: sourceLocation) {
      try archive.execute(sql)
    }
    #expect(
      error?.message?.contains(message) == true, "\(String(describing: error?.message))",
      sourceLocation: sourceLocation)
    #expect(try archive.log() == before, sourceLocation: sourceLocation)
  }

  @Test("the next row, with the last hash before it, is what the triggers let in")
  func appended() throws {
    let count = try archive.log().count
    try archive.execute(Self.insertion())
    #expect(try archive.log().count == count + 1)
  }

  @Test(
    "no column of any row can be updated",
    arguments: [
      "position = position + 100", "subject = 1", "sequence = sequence + 100", "kind = 'case.void'",
      "effective_on = '2020-01-01'", "recorded_at = '2020-01-01T00:00:00.000Z'",
      "recorded_on = '2020-01-01'", "recorder = 'x'", "payload = '{}'", "previous = zeroblob(32)",
      "hash = zeroblob(32)",
    ])
  func update(_ assignment: String) throws {
    for verb in ["UPDATE", "UPDATE OR REPLACE", "UPDATE OR IGNORE"] {
      try refused("\(verb) event SET \(assignment) WHERE position = 3", "no UPDATE")
    }
  }

  @Test(
    "no row can be deleted",
    arguments: [
      "DELETE FROM event", "DELETE FROM event WHERE position = (SELECT max(position) FROM event)",
    ])
  func delete(_ sql: String) throws { try refused(sql, "no DELETE") }

  @Test(
    "a row cannot be put in the place of another",
    arguments: ["INSERT OR REPLACE", "REPLACE", "INSERT OR IGNORE", "INSERT OR ROLLBACK", "INSERT"])
  func replace(_ verb: String) throws {
    try refused(Self.insertion(verb, position: "position"), "position is not the next one")
    try refused(Self.insertion(verb, position: "1"), "position is not the next one")
    try refused(Self.insertion(verb, sequence: "sequence"), "sequence is not the next one")
    try refused(Self.insertion(verb, subject: "1", sequence: "1"), "sequence is not the next one")
  }

  @Test("nor by what an insertion does on a conflict")
  func upsert() throws {
    try refused(
      """
      INSERT INTO event SELECT position, subject, sequence, kind, effective_on, recorded_at,
        recorded_on, recorder, payload, previous, hash FROM event WHERE position = 3
      ON CONFLICT (position) DO UPDATE SET recorder = 'x'
      """, "position is not the next one")
  }

  @Test(
    "a position that is not the next is refused",
    arguments: ["position + 2", "0", "-1", "NULL", "9223372036854775807"])
  func position(_ position: String) throws {
    try refused(Self.insertion(position: position), "position is not the next one")
  }

  @Test(
    "a sequence that is not the next of its subject is refused", arguments: ["sequence + 2", "1"])
  func sequence(_ sequence: String) throws {
    try refused(Self.insertion(sequence: sequence), "sequence is not the next one")
  }

  @Test(
    "a previous hash that is not the last one is refused",
    arguments: ["previous", "zeroblob(32)", "randomblob(32)"])
  func previous(_ previous: String) throws {
    try refused(Self.insertion(previous: previous), "previous is not the last hash")
  }

  @Test("a row that is none is refused by the table itself")
  func checks() throws {
    let rows = [
      Self.insertion(kind: "'nonsense'"), Self.insertion(payload: "'[]'"),
      Self.insertion(hash: "x'00'"), Self.insertion(subject: "position + 2", sequence: "1"),
    ]
    for row in rows { try refused(row, "CHECK constraint failed") }
  }

  @Test("the first row of an empty log follows 32 zero bytes")
  func first() throws {
    let empty = try Repository.inMemory()
    let head = try empty.read { try $0.head() }
    #expect(head.position == 0)
    #expect(head.hash == [UInt8](repeating: 0, count: 32))
    #expect(try archive.log().first?.previous == head.hash)
  }
}
