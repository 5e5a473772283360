import FuyiCore
import FuyiLaw
internal import GRDB
import GRDBSQLite

/// What a connection knows of the office's records and of the log's head, for as long as nobody else has
/// changed the file.
///
/// Nearly every transaction asks for the settings, the authority, whether codes are known and what the last
/// event is. SQLite counts the changes of a file that a connection knows of; where the count is what it was after
/// the connection's own last transaction, nobody else has written in between. Used on the connection's
/// queue, and only in transactions that write: those that read may begin before they see the file.
final class OfficeMemory {
  /// The last event, once one has been recorded.
  var head: Head?
  var setting: LegalSetting?
  var ownAuthority: String?
  var authorities: [String: Authority] = [:]
  /// The codes that are known to be in the office's lists.
  var codes: [RecordKind: Set<String>] = [:]
  /// How the file stood when this was last looked at.
  private var version: UInt32?

  /// Forgets everything where others have changed the file; asked at the beginning of a transaction.
  func begin(_ database: Database) {
    let current = Self.version(of: database)
    if current == nil || current != version { forget() }
    version = current
  }

  /// Goes on from what the connection itself has written.
  func commit(_ database: Database) { version = Self.version(of: database) }

  func forget() {
    head = nil
    setting = nil
    ownAuthority = nil
    authorities = [:]
    codes = [:]
    version = nil
  }

  private static func version(of database: Database) -> UInt32? {
    var version: UInt32 = 0
    let code = sqlite3_file_control(
      database.sqliteConnection, "main", SQLITE_FCNTL_DATA_VERSION, &version)
    return code == SQLITE_OK ? version : nil
  }
}
