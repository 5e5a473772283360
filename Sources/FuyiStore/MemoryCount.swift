import CSqlite

extension Repository {
  /// Has SQLite leave out its count of all memory in use, which takes a lock for every piece of memory.
  ///
  /// For a program of its own, before it opens anything: it holds for the whole process, so a library must
  /// not do it unasked. Some hundredths of the time of an event. Nothing happens where SQLite has been used already.
  public static func leaveOutMemoryCount() { _ = fuyi_sqlite_without_memory_count() }
}
