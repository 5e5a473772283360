internal import GRDB

/// A database that is about to be replaced by another file.
package enum ReplacedDatabase {
  /// Runs something while no other process can read or write a database.
  ///
  /// What its side file holds is taken into it before. A database so damaged that it cannot be locked is not
  /// held, since nobody can use it.
  /// - Parameter body: gets the database, or nil where nobody can use it.
  /// - Throws: ``StoreError/busy(seconds:)`` where another process has it open, and what the closure throws.
  package static func holding<Value>(
    _ path: String, waiting: LockWait, _ body: (Repository?) throws -> Value
  ) throws -> Value {
    guard let queue = try lock(path, waiting) else { return try body(nil) }
    defer { try? queue.close() }
    return try body(Repository(path: path, queue: queue, waiting: waiting))
  }

  /// A connection with the only lock; nil where the file is no database that works.
  private static func lock(_ path: String, _ waiting: LockWait) throws -> DatabaseQueue? {
    do {
      // Opened for writing, what is no database would lose its side file.
      _ = try Repository.looking(at: path)
      try Repository.makeWhole(path, waiting: waiting)
      var configuration = Configuration()
      configuration.busyMode = .timeout(waiting.seconds)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.inDatabase {
        try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT")
      }
      return queue
    } catch let error as StoreError {
      if case .busy = error { throw error }
      return nil
    } catch let error as DatabaseError {
      guard error.resultCode != .SQLITE_BUSY else { throw StoreError(error, path: path, waiting) }
      return nil
    }
  }
}
