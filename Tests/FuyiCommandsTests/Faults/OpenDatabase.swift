import GRDB

/// A connection of another process, as far as the command can tell.
final class OpenDatabase {
  private let queue: DatabaseQueue

  init(_ path: String) throws {
    var configuration = Configuration()
    // The lock outlives the call that takes it.
    configuration.allowsUnsafeTransactions = true
    queue = try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Writes something, so that the side file has content.
  func write() throws {
    try queue.writeWithoutTransaction {
      try $0.execute(sql: "CREATE TABLE other (text TEXT); DROP TABLE other")
    }
  }

  /// Keeps the file locked for writing until it is let go.
  func lock() throws { try queue.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") } }

  func letGo() throws { try queue.inDatabase { try $0.execute(sql: "ROLLBACK") } }
}
