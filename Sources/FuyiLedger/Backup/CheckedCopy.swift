import FuyiCore
import FuyiFiles
import FuyiStore

/// A copy of a database beside the place that it is made for, checked before it is put there.
struct CheckedCopy {
  private let file: WholeFile
  private let place: String
  private let path: String
  /// What the copy holds.
  let head: Head

  /// Copies a database beside a place.
  /// - Throws: ``BackupError`` and `StoreError`; nothing is left then.
  init(of repository: Repository, for place: String, isInterrupted: () -> Bool) throws {
    do throws(FileFault) {
      file = try WholeFile(path: place, .privateAlways, isNamed: true)
      guard let open = file.openPath else { throw .notRegular }
      path = open
    } catch { throw BackupError.cannotWrite(path: place, error) }
    self.place = place
    do {
      head = try repository.copy(to: path) {
        if isInterrupted() { throw BackupError.interrupted }
      }
      // The last pages are not asked about.
      if isInterrupted() { throw BackupError.interrupted }
    } catch {
      Self.removeSideFiles(of: path)
      throw error
    }
  }

  /// Checks every page and index, then the record as `fuyi verify` does, under this program's schema.
  /// - Parameter name: what people call what was copied.
  /// - Throws: ``BackupError/damaged(path:_:)``, ``BackupError/unsound(path:_:)``, `StoreError`.
  func check(_ name: String, procedure: Procedure) throws -> Verification {
    defer { Self.removeSideFiles(of: path) }
    if let damage = try Repository.looking(at: path).damage().first {
      throw BackupError.damaged(path: name, damage)
    }
    // Opening brings an older schema up.
    let found = try Repository.open(at: path).read { try $0.verify(procedure: procedure) }
    guard found.isSound else { throw BackupError.unsound(path: name, found) }
    try Repository.makeWhole(path)
    return found
  }

  /// Puts the copy into its place.
  /// - Throws: ``BackupError``; what was there stays then.
  func commit(replacing: Bool) throws {
    do throws(FileFault) { try file.commit(replacing: replacing) } catch {
      if case .exists = error { throw BackupError.exists(path: place) }
      throw BackupError.cannotWrite(path: place, error)
    }
  }

  private static func removeSideFiles(of path: String) {
    for suffix in ["-wal", "-shm", "-journal"] { SystemFile.remove(path + suffix) }
  }
}
