package import FuyiCore
import FuyiFiles
package import FuyiStore

/// Copies a whole database into a file of its own, while others go on writing (备份).
package enum LedgerBackup {
  /// What was made.
  package struct Made: Hashable, Sendable {
    /// The head that the backup has.
    package let head: Head
    /// What its verification found.
    package let found: Verification
  }

  /// Makes a backup: copied, checked as it stands on disk, and put into its place at once.
  /// - Parameters:
  ///   - place: a path where nothing is.
  ///   - replacing: whether an earlier backup of the same record may be replaced.
  ///   - isInterrupted: asked after every few pages.
  /// - Throws: ``BackupError`` and `StoreError`; what was there stays then.
  package static func make(
    of repository: Repository, at place: String, replacing: Bool = false,
    procedure: Procedure = .statutory, isInterrupted: () -> Bool = { false }
  ) throws -> Made {
    for suffix in ["", "-wal", "-shm"] where isSame(place, repository.path + suffix) {
      throw BackupError.same(path: place)
    }
    let isThere = SystemFile.isThere(place)
    if isThere {
      guard replacing else { throw BackupError.exists(path: place) }
      guard isEarlier(place, than: repository) else { throw BackupError.notEarlier(path: place) }
    }
    for suffix in ["-wal", "-journal"] where SystemFile.isThere(place + suffix) {
      throw BackupError.sideFile(path: place + suffix)
    }
    let copy = try CheckedCopy(of: repository, for: place, isInterrupted: isInterrupted)
    let found = try copy.check(repository.path, procedure: procedure)
    try copy.commit(replacing: isThere)
    return Made(head: copy.head, found: found)
  }

  private static func isSame(_ place: String, _ path: String) -> Bool {
    place == path || SystemFile.isSame(place, path)
  }

  /// Whether every event of a file is in the database too.
  private static func isEarlier(_ place: String, than repository: Repository) -> Bool {
    guard let old = try? Repository.looking(at: place).read({ try $0.head() }),
      case .continued? = try? repository.read({ try $0.continuity(from: old) })
    else { return false }
    return true
  }
}
