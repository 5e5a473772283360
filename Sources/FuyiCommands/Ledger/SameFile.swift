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
    for suffix in ["", "-wal", "-shm"]
    where path == database + suffix || isSame(path, database + suffix) {
      throw CommandError.isTheDatabase(path: path)
    }
  }

  /// Whether two paths lead to one file that is there.
  static func isSame(_ one: String, _ other: String) -> Bool {
    guard let identity = identity(of: one) else { return false }
    return identity == self.identity(of: other)
  }

  private static func identity(of path: String) -> [UInt64]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return [UInt64(status.st_dev), UInt64(status.st_ino)]
  }
}
