import FuyiSchema
internal import GRDB

extension Repository {
  /// Opens a database of ours only to look at it: nothing in it is changed, and an older schema stays.
  /// - Throws: ``StoreError`` where there is none, it is not ours, or a newer program made it.
  package static func looking(at path: String) throws -> Repository {
    guard let size = size(of: path) else { throw StoreError.missing(path: path) }
    guard size > 0 else { throw StoreError.foreign(path: path) }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(LockWait.usual.seconds)
    let repository: Repository
    do {
      repository = try Repository(
        path: path, queue: DatabaseQueue(path: path, configuration: configuration))
    } catch let error as DatabaseError { throw StoreError(error, path: path) }
    let (mark, version) = try repository.read { session in
      (
        try Int.fetchOne(session.database, sql: "PRAGMA application_id") ?? 0,
        try Int.fetchOne(session.database, sql: "PRAGMA user_version") ?? 0
      )
    }
    guard mark == FuyiSchema.applicationID else { throw StoreError.foreign(path: path) }
    guard version <= FuyiSchema.changes.count else { throw StoreError.newer(path: path) }
    return repository
  }

  /// Copies the file as it stands at one moment, while others go on writing.
  ///
  /// The copy is one file without side files, whatever has gone on meanwhile.
  /// - Parameters:
  ///   - target: an empty file, or none.
  ///   - step: called after every few pages; what it throws ends the copying.
  /// - Returns: the head that the copy has.
  /// - Throws: ``StoreError``, and what the closure throws; what is in the target then is of no use.
  package func copy(to target: String, step: () throws -> Void = {}) throws -> Head {
    let head = try read { session in
      // Reading before copying holds the moment that is copied.
      let head = try session.head()
      do {
        let copy = try DatabaseQueue(path: target)
        try copy.writeWithoutTransaction { database in
          // Nobody knows the file before it is whole, so it needs no journal.
          try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
          try withoutActuallyEscaping(step) { step in
            try session.database.backup(to: database, pagesPerStep: 2048) { _ in try step() }
          }
        }
        try copy.close()
      } catch let error as DatabaseError { throw StoreError(error, path: target) }
      return head
    }
    try Self.makeWhole(target)
    return head
  }

  /// Takes what a side file holds into the database and does without side files, so that it can be moved.
  /// - Throws: ``StoreError/busy(seconds:)`` where another process has the file open.
  package static func makeWhole(_ path: String, waiting: LockWait = .usual) throws {
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(waiting.seconds)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try queue.close()
    } catch let error as DatabaseError { throw StoreError(error, path: path, waiting) }
  }

  /// What SQLite finds wrong with the file's pages and indexes; empty where all is in order.
  /// - Throws: ``StoreError/corrupt`` where it is so damaged that nothing can be looked at.
  package func damage() throws -> [String] {
    try read { session in
      let found = try String.fetchAll(session.database, sql: "PRAGMA integrity_check(10)")
      return found == ["ok"] ? [] : found
    }
  }
}
