internal import GRDB

/// Reading the columns of a row, which in a damaged file may hold anything.
///
/// The library's own subscripts end the program where a value is of another type than is asked for.
extension Row {
  /// The value of a column; of one that may be NULL an optional is asked for.
  /// - Throws: ``StoreError/unreadable(_:)`` naming the column where it is of another type.
  func read<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
    guard let value = Value.fromDatabaseValue(try stored(column)) else {
      throw StoreError.unreadable(column)
    }
    return value
  }

  private func stored(_ column: String) throws -> DatabaseValue {
    guard let value = self[column] as DatabaseValue? else { throw StoreError.unreadable(column) }
    return value
  }
}
