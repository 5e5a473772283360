/// A row of the log as SQLite holds it, good only until the next one.
///
/// Whoever reads every event of a log would else spend most of the time making texts of its fields.
struct RawLogRow {
  fileprivate let row: ReadRow

  /// The columns in their order.
  enum Column: Int {
    case position, subject, sequence, kind, effectiveOn, recordedAt, recordedOn, recorder, payload
    case previous, hash
  }

  func number(_ column: Column) -> Int { row.number(column.rawValue) }

  /// The bytes of a text, or of a number in decimal.
  func text(_ column: Column) -> UnsafeBufferPointer<UInt8> { row.heldText(column.rawValue) }

  func blob(_ column: Column) -> UnsafeBufferPointer<UInt8> { row.heldBytes(column.rawValue) }
}

extension Session {
  /// Calls a closure with every row of the log from the first to the last, without making values.
  func forEachRawRow(_ body: (RawLogRow) throws -> Void) throws {
    try forEachRow(
      """
      SELECT position, subject, sequence, kind, effective_on, recorded_at, recorded_on, recorder,
        payload, previous, hash
      FROM main.event ORDER BY position
      """
    ) { try body(RawLogRow(row: $0)) }
  }
}
