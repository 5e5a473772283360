import GRDB

/// Every row of every table in the order of the primary key, as text that says each value's storage.
struct CanonicalDump: Equatable {
  let tables: [String: [String]]

  init(of path: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    tables = try DatabaseQueue(path: path, configuration: configuration).read { database in
      let names = try String.fetchAll(
        database,
        // The index of the search is not read row by row; `verify` compares it with the words.
        sql: """
          SELECT name FROM sqlite_schema
          WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'case_search%'
          """)
      var tables: [String: [String]] = [:]
      for name in names {
        let key = try database.primaryKey(name).columns.map { "\"\($0)\"" }
        tables[name] = try Row.fetchAll(
          database, sql: "SELECT * FROM \"\(name)\" ORDER BY \(key.joined(separator: ", "))"
        ).map { row in
          row.map { column, value in "\(column)=\(value.storage)" }.joined(separator: "|")
        }
      }
      return tables
    }
  }
}
