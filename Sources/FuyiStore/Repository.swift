import FuyiLaw
import FuyiSchema
internal import GRDB
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One SQLite file with everything that an office has recorded.
///
/// Every write runs in one IMMEDIATE transaction: it is done whole or not at all, and of two writers
/// the second waits for the first.
public final class Repository: Sendable {
  /// Where the file is.
  public let path: String
  let queue: DatabaseQueue
  /// What the connection has prepared; used on its queue alone.
  nonisolated(unsafe) let statements = Statements()
  /// What the connection knows of the office; used on its queue alone.
  nonisolated(unsafe) let memory = OfficeMemory()
  /// How many pages the connection keeps; used on its queue alone.
  nonisolated(unsafe) let pages = KeptPages()
  /// The calendar and switches as last read, with the event that they were settled by.
  let settingCache = Mutex<(event: [UInt8], setting: LegalSetting)?>(nil)
  /// Where the key for numbers of papers comes from.
  let identities: IdentityKeys
  /// The key, once it has been found or made.
  let keptKey = Mutex<IdentityKey?>(nil)

  /// How long it waits for others.
  private let waiting: LockWait

  init(
    path: String, queue: DatabaseQueue, identities: IdentityKeys = .none, waiting: LockWait = .usual
  ) {
    self.path = path
    self.queue = queue
    self.identities = identities
    self.waiting = waiting
  }

  deinit {
    statements.forget()
    Self.end(queue)
  }

  /// Makes a new, empty database, readable by its owner alone.
  /// - Parameters:
  ///   - path: where nothing is, or a file that never held a table.
  ///   - identities: where the key for numbers of papers comes from.
  ///   - waiting: how long to wait for other processes, in every transaction.
  /// - Throws: ``StoreError/exists(path:)`` where a file with content is there, and what SQLite says.
  public static func create(
    at path: String, identities: IdentityKeys = .none, waiting: LockWait = .usual
  ) throws -> Repository {
    guard isBlank(at: path) else { throw StoreError.exists(path: path) }
    let mode = mode_t(0o600)
    let descriptor = Glibc.open(path, O_CREAT | O_RDWR, mode)
    guard descriptor >= 0 else { throw StoreError.cannotOpen(path: path) }
    close(descriptor)
    let repository = try Repository(
      path: path, queue: open(path, waiting), identities: identities, waiting: waiting)
    try repository.migrate()
    return repository
  }

  /// A database that lives as long as this value, for tests and for comparing.
  package static func inMemory(identities: IdentityKeys = .none) throws -> Repository {
    let repository = try Repository(
      path: ":memory:", queue: DatabaseQueue(), identities: identities)
    try repository.migrate()
    return repository
  }

  /// Opens a database, bringing an older schema up to date.
  /// - Parameters:
  ///   - path: where it is.
  ///   - identities: where the key for numbers of papers comes from.
  ///   - waiting: how long to wait for other processes, here and in every transaction.
  /// - Throws: ``StoreError`` where there is none, it is not ours, or a newer program made it.
  public static func open(
    at path: String, identities: IdentityKeys = .none, waiting: LockWait = .usual
  ) throws -> Repository {
    guard let size = size(of: path) else { throw StoreError.missing(path: path) }
    guard size > 0 else { throw StoreError.foreign(path: path) }
    guard isRegularFile(path) else { throw StoreError.cannotOpen(path: path) }
    if let version = versionUnderOurMark(path) {
      guard version <= FuyiSchema.changes.count else { throw StoreError.newer(path: path) }
    } else {
      try refuseForeign(path, waiting)
    }
    let repository = try Repository(
      path: path, queue: open(path, waiting), identities: identities, waiting: waiting)
    try repository.checkVersion()
    return repository
  }

  /// Takes a database away with its side files, for one that could not be set up.
  public static func remove(at path: String) {
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
  }

  /// The size of a file in bytes, or nil where there is none.
  public static func size(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// Runs one transaction that writes.
  ///
  /// An error thrown inside undoes all of it.
  public func write<Value>(_ body: (Session) throws -> Value) throws -> Value {
    try transact(.immediate, endingIn: .commit, body)
  }

  /// Runs one transaction that writes and is undone at its end, for seeing what it would do.
  public func tryOut<Value>(_ body: (Session) throws -> Value) throws -> Value {
    try transact(.immediate, endingIn: .rollback, body)
  }

  /// Not through the library's own transactions, whose statements are prepared anew each time.
  private func transact<Value>(
    _ kind: Database.TransactionKind, endingIn completion: Database.TransactionCompletion,
    _ body: (Session) throws -> Value
  ) throws -> Value {
    try mappingErrors {
      try queue.writeWithoutTransaction { database in
        let writes = kind == .immediate
        let session = Session(
          database, self, isRehearsal: writes && completion == .rollback,
          memory: writes ? memory : nil)
        try session.perform(writes ? "BEGIN IMMEDIATE TRANSACTION" : "BEGIN DEFERRED TRANSACTION")
        if writes { memory.begin(database) }
        // What was read of the office may be undone with the rest.
        var isKept = !writes
        defer { if !isKept { memory.forget() } }
        do {
          let value = try body(session)
          if completion == .commit {
            try session.perform("COMMIT TRANSACTION")
            memory.commit(database)
            isKept = true
          } else {
            try session.perform("ROLLBACK TRANSACTION")
          }
          return value
        } catch {
          // SQLite may have undone it already, where the disk is full for one.
          if database.isInsideTransaction { try? session.perform("ROLLBACK TRANSACTION") }
          throw Self.isOfDamage(error, in: database) ? StoreError.corrupt : error
        }
      }
    }
  }

  /// Runs reads that all see the same state.
  ///
  /// Not through `queue.read`: the pragma by which that forbids to write makes SQLite prepare every
  /// cached statement anew, which takes longer than most of them run.
  /// - Throws: ``StoreError/readOnly`` where the body writes, nothing of which is kept.
  public func read<Value>(_ body: (Session) throws -> Value) throws -> Value {
    try transact(.deferred, endingIn: .rollback) { session in
      let changes = session.database.totalChangesCount
      let value = try body(session)
      guard session.database.totalChangesCount == changes else { throw StoreError.readOnly }
      return value
    }
  }

  func mappingErrors<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as DatabaseError {
      throw StoreError(error, path: path, waiting)
    } catch is RowDecodingError {
      // Its own words tell the row, in which there may be somebody's name.
      throw StoreError.unreadable("value")
    }
  }

  /// Whether a rule of the schema was broken because pages are damaged, and not by a fault of ours.
  private static func isOfDamage(_ error: any Error, in database: Database) -> Bool {
    guard let error = error as? DatabaseError, error.resultCode == .SQLITE_CONSTRAINT else {
      return false
    }
    return (try? String.fetchOne(database, sql: "PRAGMA quick_check(1)")) != "ok"
  }

  private static func isRegularFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The schema's version on the file's first page; nil where that has not SQLite's form and our mark.
  ///
  /// A plain read, so that every command does not open the database twice. Where a process was killed
  /// before its first checkpoint the mark may still stand in the side file alone.
  private static func versionUnderOurMark(_ path: String) -> Int? {
    let descriptor = Glibc.open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    guard Glibc.read(descriptor, &header, header.count) == header.count else { return nil }
    func number(_ offset: Int) -> Int {
      header[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
    }
    guard header.starts(with: Array("SQLite format 3\0".utf8)),
      number(68) == FuyiSchema.applicationID
    else { return nil }
    return number(60)
  }

  /// Looks whose a file is without writing to it.
  private static func refuseForeign(_ path: String, _ waiting: LockWait) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(waiting.seconds)
    let mark: Int
    do {
      mark = try DatabaseQueue(path: path, configuration: configuration).read {
        try Int.fetchOne($0, sql: "PRAGMA application_id") ?? 0
      }
    } catch let error as DatabaseError { throw StoreError(error, path: path, waiting) }
    guard mark == FuyiSchema.applicationID else { throw StoreError.foreign(path: path) }
  }

  private static func open(_ path: String, _ waiting: LockWait) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(waiting.seconds)
    // Not by the library's `journalMode`: that sets `synchronous` to NORMAL after everything else, by which
    // acknowledged events need not survive a power cut, and writes to the file whenever it is opened.
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
          PRAGMA cache_size = \(KeptPages.few)
          """)
    }
    do { return try DatabaseQueue(path: path, configuration: configuration) } catch let error
      as DatabaseError
    {
      throw StoreError(error, path: path, waiting)
    }
  }

  // MARK: The schema

  private func checkVersion() throws {
    let version = try mappingErrors {
      // Of one statement no reading has to be begun and ended.
      try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    }
    guard version <= FuyiSchema.changes.count else { throw StoreError.newer(path: path) }
    if version < FuyiSchema.changes.count { try migrate() }
  }

  private func migrate() throws {
    try mappingErrors {
      var migrator = DatabaseMigrator()
      for (index, change) in FuyiSchema.changes.enumerated() {
        migrator.registerMigration(change.name) { database in
          try database.execute(sql: change.sql)
          try database.execute(
            sql: """
              PRAGMA application_id = \(FuyiSchema.applicationID);
              PRAGMA user_version = \(index + 1)
              """)
          // A file that was there has its projections made again, in the last change's transaction.
          if index == FuyiSchema.changes.count - 1 { try Session(database, self).rewriteCases() }
        }
      }
      try migrator.migrate(queue)
    }
  }
}
