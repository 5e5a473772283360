import CSqlite
internal import GRDB
import Synchronization

/// What only a program of its own may ask for, since it holds for its whole process: a library must not do it unasked.
extension Repository {
  /// Has SQLite leave out its count of all memory in use, which takes a lock for every piece of memory.
  ///
  /// It is asked for before anything is opened: nothing happens where SQLite has been used already. Some hundredths of
  /// the time of an event.
  public static func leaveOutMemoryCount() { _ = fuyi_sqlite_without_memory_count() }

  /// Has the queue of a connection stay, once that is closed, until the process ends.
  ///
  /// The system would start two threads to take a queue apart, for a command that ends in the same moment.
  public static func keepClosedQueues() { keepsClosedQueues.store(true, ordering: .relaxed) }

  private static let keepsClosedQueues = Atomic(false)

  /// Closes a connection that nobody uses any more where its queue is to stay; without that it closes as it goes.
  static func end(_ queue: DatabaseQueue) {
    guard keepsClosedQueues.load(ordering: .relaxed), (try? queue.close()) != nil else { return }
    _ = Unmanaged.passRetained(queue)
  }
}
