internal import GRDB

/// A SQLite file for other programs, made once from beginning to end.
///
/// It is not one of ours: no log, no mark, and any tables. The room that knows GRDB writes it, so that no
/// other has to.
public struct TableFile {
  /// A value of a column.
  public enum Value: Hashable, Sendable {
    case null
    case integer(Int)
    case text(String)
  }

  private let database: Database

  /// Makes the tables in a new file, has them filled in one transaction and closes it.
  /// - Parameters:
  ///   - path: an empty file, or none.
  ///   - schema: the statements that make the tables.
  ///   - fill: writes the rows.
  /// - Throws: what the closure throws, and ``StoreError``; what is in the file then is of no use.
  public static func write(
    at path: String, schema: [String], _ fill: (TableFile) throws -> Void
  ) throws {
    do {
      let queue = try DatabaseQueue(path: path)
      try queue.writeWithoutTransaction { database in
        // Whoever reads half of it has read a file under a name that it does not keep.
        try database.execute(sql: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
        try database.inTransaction(.immediate) {
          for statement in schema { try database.execute(sql: statement) }
          // Rows may be written before those that they refer to; whether all are there is seen at the end.
          try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
          try fill(TableFile(database: database))
          return .commit
        }
      }
      try queue.close()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  /// Adds a row; the values in the order of the table's columns.
  public func insert(into table: String, _ values: [Value]) throws {
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    let statement = try database.cachedStatement(
      sql: "INSERT INTO \"\(table)\" VALUES (\(marks))")
    try statement.execute(arguments: StatementArguments(values.map(\.stored)))
  }
}

extension TableFile.Value {
  fileprivate var stored: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .text(let text): text.databaseValue
    }
  }
}
