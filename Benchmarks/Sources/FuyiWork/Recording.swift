import GRDBSQLite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes down what SQLite is told to write, with the values in it, for a program in C to say again.
///
/// From outside: SQLite itself is asked to trace every connection that is opened from now on.
enum Recording {
  nonisolated(unsafe) private static var file: UnsafeMutablePointer<FILE>?
  nonisolated(unsafe) private static var hasReads = false

  /// - Parameter reads: whether to write down what is read too.
  static func begin(_ path: String, reads: Bool = false) {
    file = fopen(path, "w")
    hasReads = reads
    let install:
      @convention(c) (
        OpaquePointer?, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, OpaquePointer?
      ) -> Int32 = { database, _, _ in
        sqlite3_trace_v2(
          database, UInt32(SQLITE_TRACE_STMT),
          { _, _, statement, text in
            Recording.note(statement.map(OpaquePointer.init), text)
            return 0
          }, nil)
      }
    sqlite3_auto_extension(unsafeBitCast(install, to: (@convention(c) () -> Void).self))
  }

  static func end() {
    if let file { fclose(file) }
    file = nil
  }

  private static func note(_ statement: OpaquePointer?, _ text: UnsafeMutableRawPointer?) {
    guard let file, let sql = sqlite3_sql(statement), let text else { return }
    // What a trigger runs is told as a comment.
    guard strncmp(text.assumingMemoryBound(to: CChar.self), "--", 2) != 0 else { return }
    let isEnd = strncmp(sql, "BEGIN", 5) == 0 || strncmp(sql, "COMMIT", 6) == 0
    guard hasReads || isEnd || sqlite3_stmt_readonly(statement) == 0 else { return }
    let expanded = sqlite3_expanded_sql(statement)
    defer { sqlite3_free(expanded) }
    fputs(sql, file)
    putc(0x1F, file)
    fputs(expanded, file)
    putc(0x1E, file)
  }
}
