import GRDB

extension Desk {
  /// Has the entries of the rollups taken in, as a write does at every so many.
  func takeInEntries() throws {
    try DatabaseQueue(path: path).write { database in
      try database.execute(sql: "INSERT INTO rollup_full VALUES (0)")
    }
  }
}
