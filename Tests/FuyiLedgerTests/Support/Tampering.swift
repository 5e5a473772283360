import GRDB

/// Changes a database behind the program's back.
enum Tampering {
  static func run(_ sql: String, at path: String) throws {
    try DatabaseQueue(path: path).write { database in
      try database.execute(
        sql: "DROP TRIGGER event_is_not_updated; DROP TRIGGER event_is_not_deleted; \(sql)")
    }
  }
}
