import FuyiKit
import GRDB

/// Every row of every table, to see that nothing was written.
struct StoredRows: Equatable {
  let rows: [String: [String]]

  /// The rows that the file has now.
  init(of desk: Desk) throws {
    var configuration = Configuration()
    configuration.readonly = true
    rows = try DatabaseQueue(path: desk.path, configuration: configuration).read { database in
      let tables = try String.fetchAll(
        database,
        sql: """
          SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
          ORDER BY name
          """)
      return try Dictionary(
        uniqueKeysWithValues: tables.map { table in
          (table, try Row.fetchAll(database, sql: "SELECT * FROM \"\(table)\"").map(\.description))
        })
    }
  }

  /// How many rows a table has.
  func count(_ table: String) -> Int { rows[table]?.count ?? 0 }
}
