package import FuyiCore
import FuyiFiles
package import FuyiStore

/// Brings a backup back into the place of a database (恢复备份).
package enum BackupRestore {
  /// What was restored.
  package struct Restored: Hashable, Sendable {
    /// The head that the database has now.
    package let head: Head
    /// What its verification found.
    package let found: Verification
    /// The name under which what was there is kept; nil where nothing was.
    package let kept: String?
    /// How many events of what was there the database lacks now; nil where they could not be counted.
    package let lost: Int?
  }

  /// Restores a backup: copied beside the place, checked there, and then put into it at once.
  /// - Parameters:
  ///   - source: the backup; nothing in it is changed.
  ///   - database: a path where nothing is, or a database to replace.
  ///   - replacing: whether what is there may be replaced; it is kept beside it.
  ///   - discarding: whether events may be lost that the backup lacks.
  ///   - waiting: how long to wait for others that have the database open.
  /// - Throws: ``BackupError`` and `StoreError`; what was there stays then.
  package static func restore(
    from source: String, into database: String, replacing: Bool = false, discarding: Bool = false,
    waiting: LockWait = .usual, procedure: Procedure = .statutory,
    isInterrupted: () -> Bool = { false }
  ) throws -> Restored {
    if LedgerRestore.recognises(path: source) != nil { throw BackupError.export(path: source) }
    let place = SystemFile.resolved(database)
    if SystemFile.isSame(source, place) { throw BackupError.same(path: source) }
    let backup = try Repository.looking(at: source)
    let isBlank = Repository.isBlank(at: place)
    if !isBlank {
      guard replacing else { throw BackupError.exists(path: database) }
      let lost = try lost(from: try? .looking(at: place), in: backup) ?? 0
      guard lost == 0 || discarding else {
        throw BackupError.older(database: database, lost: lost)
      }
    }
    let copy = try CheckedCopy(of: backup, for: place, isInterrupted: isInterrupted)
    let found = try copy.check(source, procedure: procedure)
    guard !isBlank else {
      try setSideFilesAside(of: place, as: keptNames(place)[0])
      try copy.commit(replacing: SystemFile.isThere(place))
      return Restored(head: copy.head, found: found, kept: nil, lost: 0)
    }
    return try ReplacedDatabase.holding(place, waiting: waiting) { current in
      // Others may have written while the copy was checked.
      let lost = try lost(from: current, in: backup)
      guard lost ?? 0 == 0 || discarding else { throw BackupError.wentOn(database: database) }
      let kept = try keep(place)
      try copy.commit(replacing: true)
      return Restored(head: copy.head, found: found, kept: kept, lost: lost)
    }
  }

  /// How many events at the end of a database a backup lacks; nil where the database cannot be read.
  private static func lost(from current: Repository?, in backup: Repository) throws -> Int? {
    guard let current, let last = try? current.read({ try $0.head().position })
    else { return nil }
    // A hash holds all that was before, so up to some position all are the same and behind it none.
    var (same, other) = (0, last + 1)
    while same + 1 < other {
      let middle = (same + other) / 2
      guard let hash = try? current.read({ try $0.hash(at: middle) }) else { return nil }
      if try backup.read({ try $0.hash(at: middle) }) == hash {
        same = middle
      } else {
        other = middle
      }
    }
    return last - same
  }

  private static func keep(_ place: String) throws -> String {
    do throws(FileFault) {
      let kept = try SystemFile.keep(place, underOneOf: keptNames(place))
      try setSideFilesAside(of: place, as: kept)
      return kept
    } catch { throw BackupError.cannotWrite(path: place, error) }
  }

  /// Side files that stayed would be taken for the new file's own.
  private static func setSideFilesAside(of place: String, as kept: String) throws(FileFault) {
    for suffix in ["-wal", "-journal"] where SystemFile.isThere(place + suffix) {
      try SystemFile.move(place + suffix, to: kept + suffix)
    }
    SystemFile.remove(place + "-shm")
  }

  private static func keptNames(_ place: String) -> [String] {
    (1...999).map { "\(place).replaced-\($0)" }
  }
}
