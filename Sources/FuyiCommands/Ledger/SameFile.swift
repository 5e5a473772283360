#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps what is written from taking the place of the database.
enum SameFile {
  /// - Throws: ``CommandError/isTheDatabase(path:)`` where a path leads to a database or one of its side
  ///   files.
  static func refuse(_ path: String, over database: String) throws {
    let mine = identity(of: path)
    for suffix in ["", "-wal", "-shm"] where path == database + suffix {
      throw CommandError.isTheDatabase(path: path)
    }
    guard let mine else { return }
    for suffix in ["", "-wal", "-shm"] where identity(of: database + suffix) == mine {
      throw CommandError.isTheDatabase(path: path)
    }
  }

  private static func identity(of path: String) -> [UInt64]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return [UInt64(status.st_dev), UInt64(status.st_ino)]
  }
}
