import Foundation
import FuyiStore
import FuyiTestSupport
import GRDB
import Testing

@Suite("The schema")
struct SchemaGoldenTests {
  /// Every object of the schema as SQLite keeps it, in the order of their names.
  private func dump() throws -> String {
    let path = TemporaryFolder.newPath()
    _ = try Repository.create(at: path)
    return try DatabaseQueue(path: path).read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT sql FROM sqlite_schema
          WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'grdb_%'
          ORDER BY type, name
          """
      ).map { $0 + ";" }.joined(separator: "\n\n")
    }
  }

  @Test("it is the one that was agreed on; FUYI_UPDATE_GOLDEN=1 writes it anew on purpose")
  func golden() throws {
    let found = try dump()
    guard ProcessInfo.processInfo.environment["FUYI_UPDATE_GOLDEN"] == nil else {
      let source = """
        // swift-format-ignore-file

        /// The schema as SQLite keeps it. Written by SchemaGoldenTests; never by hand.
        enum SchemaGolden {
          static let text = #\"\"\"
        \(found)
        \"\"\"#
        }

        """
      let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "SchemaGolden.swift")
      try Data(source.utf8).write(to: file)
      return
    }
    #expect(found == SchemaGolden.text)
  }

  @Test("every table is STRICT, and has an index for each foreign key")
  func rules() throws {
    let path = TemporaryFolder.newPath()
    _ = try Repository.create(at: path)
    try DatabaseQueue(path: path).read { database in
      let tables = try Row.fetchAll(
        database,
        sql: """
          SELECT name, strict FROM pragma_table_list
          WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'grdb_%'
          """)
      #expect(tables.count == 56)
      for table in tables {
        let name: String = table["name"]
        #expect(table["strict"] == 1, "\(name)")
        let keys = try String.fetchAll(
          database, sql: "SELECT \"from\" FROM pragma_foreign_key_list(?)", arguments: [name])
        let indexed = try String.fetchAll(
          database,
          sql: """
            SELECT c.name FROM pragma_index_list(?) i, pragma_index_info(i.name) c
            WHERE c.seqno = 0 AND c.name IS NOT NULL
            UNION SELECT name FROM pragma_table_info(?) WHERE pk = 1
            """, arguments: [name, name])
        for key in keys { #expect(indexed.contains(key), "\(name).\(key)") }
      }
    }
  }

  @Test("the file is in WAL mode and carries our mark")
  func pragmas() throws {
    let path = TemporaryFolder.newPath()
    _ = try Repository.create(at: path)
    try DatabaseQueue(path: path).read { database in
      #expect(try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal")
      let mark = try #require(try Int.fetchOne(database, sql: "PRAGMA application_id"))
      #expect(String(mark, radix: 16) == "46755969")
    }
  }
}
