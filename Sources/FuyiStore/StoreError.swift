import GRDB

/// What went wrong between the program and its file.
public enum StoreError: Error, Hashable, Sendable {
  /// No file is there.
  case missing(path: String)
  /// A file is there already where a new one was asked for.
  case exists(path: String)
  /// The file is no SQLite database.
  case notADatabase(path: String)
  /// It is a database, but not one of ours.
  case foreign(path: String)
  /// A newer program made it.
  case newer(path: String)
  /// Another process kept it locked for the whole time that was waited, in seconds.
  case busy(seconds: Double)
  case readOnly
  case diskFull
  case cannotOpen(path: String)
  /// A page is damaged.
  case corrupt
  /// The disk could not be read or written; SQLite's number.
  case disk(code: Int)
  /// Stored rows that the program cannot read; where, and what.
  case unreadable(String)
  /// The number of a paper is to be kept or looked for, and there is no key for it.
  case noIdentityKey
  /// A rule of the schema was broken.
  case constraint(String)
  /// Anything else that SQLite says.
  case other(code: Int, message: String)
}

extension StoreError {
  /// The error that SQLite's own stands for.
  init(_ error: DatabaseError, path: String, _ waiting: LockWait = .usual) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(seconds: waiting.seconds)
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_CANTOPEN: self = .cannotOpen(path: path)
    case .SQLITE_NOTADB: self = .notADatabase(path: path)
    case .SQLITE_CORRUPT: self = .corrupt
    case .SQLITE_IOERR: self = .disk(code: Int(error.extendedResultCode.rawValue))
    case .SQLITE_CONSTRAINT: self = .constraint(error.message ?? "")
    default:
      self = .other(code: Int(error.extendedResultCode.rawValue), message: error.message ?? "")
    }
  }
}
