internal import GRDB
import GRDBSQLite

/// A row of the log as SQLite holds it, good only until the next one.
///
/// Whoever reads every event of a log would else spend most of the time making texts of its fields.
struct RawLogRow {
  fileprivate let statement: OpaquePointer

  /// The columns in their order.
  enum Column: Int32 {
    case position, subject, sequence, kind, effectiveOn, recordedAt, recordedOn, recorder, payload
    case previous, hash

    /// Those that are hashed as texts, numbers in decimal.
    static let texts: [Column] = [
      .position, .subject, .sequence, .kind, .effectiveOn, .recordedAt, .recordedOn, .recorder,
      .payload,
    ]
  }

  func number(_ column: Column) -> Int { Int(sqlite3_column_int64(statement, column.rawValue)) }

  /// The bytes of a text, or of a number in decimal.
  func text(_ column: Column) -> UnsafeBufferPointer<UInt8> {
    let start = sqlite3_column_text(statement, column.rawValue)
    return UnsafeBufferPointer(start: start, count: count(column))
  }

  func blob(_ column: Column) -> UnsafeBufferPointer<UInt8> {
    let start = sqlite3_column_blob(statement, column.rawValue)
    return UnsafeBufferPointer(
      start: start?.assumingMemoryBound(to: UInt8.self), count: count(column))
  }

  func string(_ column: Column) -> String { String(decoding: text(column), as: UTF8.self) }

  private func count(_ column: Column) -> Int {
    Int(sqlite3_column_bytes(statement, column.rawValue))
  }
}

extension Session {
  /// Calls a closure with every row of the log from the first to the last, without making values.
  func forEachRawRow(_ body: (RawLogRow) throws -> Void) throws {
    var statement: OpaquePointer?
    let sql = """
      SELECT position, subject, sequence, kind, effective_on, recorded_at, recorded_on, recorder,
        payload, previous, hash
      FROM main.event ORDER BY position
      """
    let code = sqlite3_prepare_v2(database.sqliteConnection, sql, -1, &statement, nil)
    guard code == SQLITE_OK, let statement else { throw failure(code) }
    defer { sqlite3_finalize(statement) }
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: try body(RawLogRow(statement: statement))
      case SQLITE_DONE: return
      case let code: throw failure(code)
      }
    }
  }

  private func failure(_ code: Int32) -> StoreError {
    StoreError(
      DatabaseError(
        resultCode: ResultCode(rawValue: code),
        message: String(cString: sqlite3_errmsg(database.sqliteConnection))),
      path: repository.path)
  }
}
