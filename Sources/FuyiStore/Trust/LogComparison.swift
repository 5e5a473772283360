internal import GRDB

/// How two logs of one office stand to each other.
public enum LogComparison: Hashable, Sendable {
  /// Both have the same events.
  case same
  /// This log has all that the other has, and so many events more.
  case continues(by: Int)
  /// The other has all that this has, and so many events more: this was cut off, or is the older copy.
  case isContinued(by: Int)
  /// The first position at which they have different events.
  case parts(at: Int)
}

/// Compares this log with another, event by event, as the other's hashes come.
///
/// It compares what the events say their hashes are. That this log's are true is for
/// ``Session/verify(procedure:)`` to say.
public struct LogComparing {
  private let session: Session
  private let last: Int
  private var position = 0
  private var parting: Int?
  private var statement: Statement

  /// Begins to compare a log.
  public init(_ session: Session) throws {
    self.session = session
    last = try session.head().position
    statement = try session.cached("SELECT hash FROM event WHERE position = ?")
  }

  /// Takes the hash of the other's next event.
  public mutating func take(_ hash: [UInt8]) throws {
    position += 1
    guard parting == nil, position <= last else { return }
    let row = try Row.fetchOne(statement, arguments: [position])
    if try row.map({ bytes(try $0.read("hash")) }) != hash { parting = position }
  }

  /// How they stand to each other once the other has ended.
  public var result: LogComparison {
    if let parting { return .parts(at: parting) }
    if position == last { return .same }
    return position < last ? .continues(by: last - position) : .isContinued(by: position - last)
  }
}

extension Session {
  /// Compares this log with that of another database, which is only read.
  /// - Throws: ``StoreError`` where the other is no database of this program.
  public func compare(withDatabaseAt path: String) throws -> LogComparison {
    var comparing = try LogComparing(self)
    try Repository.looking(at: path).read { other in
      try other.forEachRow("SELECT hash FROM event ORDER BY position") {
        try comparing.take($0.bytes(0))
      }
    }
    return comparing.result
  }
}
