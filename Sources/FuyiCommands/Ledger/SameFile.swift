import FuyiFiles

/// Keeps what is written from taking the place of the database.
enum SameFile {
  /// - Throws: ``CommandError/isTheDatabase(path:)`` where a path leads to a database or one of its side
  ///   files.
  static func refuse(_ path: String, over database: String) throws {
    for suffix in ["", "-wal", "-shm"]
    where path == database + suffix || SystemFile.isSame(path, database + suffix) {
      throw CommandError.isTheDatabase(path: path)
    }
  }
}
