import FuyiStore
import GRDB
import Testing

@Suite("Rows that hold what no row may")
struct DamagedRowTests {
  private let archive: Archive

  init() throws {
    archive = try .withCases()
    // As after a page was written over: the schema would not let anybody.
    try archive.withoutTriggers { database in
      try database.execute(
        sql: """
          PRAGMA writable_schema = ON;
          UPDATE sqlite_schema SET sql = replace(sql, 'name    TEXT NOT NULL', 'name    TEXT')
          WHERE name = 'region';
          UPDATE sqlite_schema SET sql = replace(sql, 'recorded_at  TEXT    NOT NULL', 'recorded_at TEXT')
          WHERE name = 'event';
          PRAGMA writable_schema = RESET;
          UPDATE region SET name = NULL;
          UPDATE event SET recorded_at = NULL WHERE position = 4
          """)
    }
  }

  @Test("a column without its value is named, and no reason to crash")
  func column() throws {
    #expect(throws: StoreError.unreadable("name")) {
      try archive.repository.read { try $0.regions() }
    }
  }

  @Test("an event that lacks a field is named, and those before it are read")
  func event() throws {
    var read: [Int] = []
    #expect(throws: StoreError.unreadable("event 4")) {
      try archive.repository.read { try $0.forEachLogRow { read.append($0.position) } }
    }
    #expect(read == [1, 2, 3])
    #expect(throws: StoreError.unreadable("event 4")) {
      try archive.repository.read { try $0.log(of: 4) }
    }
  }
}
