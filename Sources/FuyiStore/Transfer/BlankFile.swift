internal import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Repository {
  /// Whether a database can be made at a path: nothing is there, or a file that never held a table.
  ///
  /// A process that is killed while it makes a database leaves a first page without tables behind, or with
  /// the empty list of changes that the first of them begins with, which nobody could open as a database
  /// of ours and nobody misses.
  public static func isBlank(at path: String) -> Bool {
    guard let size = size(of: path), size > 0 else { return true }
    guard size <= 4_096, isFirstPageBlank(path) else { return false }
    // What a side file holds may be tables, or a write that never was finished.
    guard (self.size(of: path + "-wal") ?? 0) > 32 else { return true }
    return holdsNoTables(path)
  }

  private static func holdsNoTables(_ path: String) -> Bool {
    var configuration = Configuration()
    configuration.readonly = true
    let isBlank = try? DatabaseQueue(path: path, configuration: configuration).read { database in
      guard try Int.fetchOne(database, sql: "PRAGMA application_id") == 0 else { return false }
      let names = try String.fetchAll(database, sql: "SELECT name FROM sqlite_schema")
        .filter { !$0.hasPrefix("sqlite_") }
      guard names == ["grdb_migrations"] else { return names.isEmpty }
      return try Int.fetchOne(database, sql: "SELECT count(*) FROM grdb_migrations") == 0
    }
    return isBlank ?? false
  }

  private static func isFirstPageBlank(_ path: String) -> Bool {
    let descriptor = Glibc.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var page = [UInt8](repeating: 0, count: 105)
    guard pread(descriptor, &page, page.count, 0) == page.count else { return false }
    // On the first page the list of tables begins behind the header of 100 bytes: its kind, and after three
    // bytes how many entries it has.
    return page.starts(with: Array("SQLite format 3\0".utf8)) && page[100] == 13
      && page[103] == 0 && page[104] == 0
  }
}
