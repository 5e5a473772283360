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
  /// The series of case numbers that was last asked for, with the largest serial in it.
  private var series: (authority: String, year: Int, last: Int)?
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
    series = nil
    version = nil
  }

  // MARK: Case numbers

  /// The largest serial of an authority's year; nil where it has to be looked up.
  func lastSerial(authority: String, year: Int) -> Int? {
    guard let series, series.authority == authority, series.year == year else { return nil }
    return series.last
  }

  /// Remembers what was looked up.
  func remember(lastSerial: Int, authority: String, year: Int) {
    series = (authority, year, lastSerial)
  }

  /// Follows a case's number as its row is written: a new one may be the largest, and one that a case no longer
  /// has may have been.
  func follow(_ number: CaseNumber, replacing earlier: CaseNumber?) {
    guard earlier == nil else {
      if earlier != number { series = nil }
      return
    }
    guard let last = lastSerial(authority: number.authority, year: number.year) else { return }
    series?.last = max(last, number.serial)
  }

  /// Forgets the numbers, where rows are written in other ways.
  func forgetNumbers() { series = nil }

  private static func version(of database: Database) -> UInt32? {
    var version: UInt32 = 0
    let code = sqlite3_file_control(
      database.sqliteConnection, "main", SQLITE_FCNTL_DATA_VERSION, &version)
    return code == SQLITE_OK ? version : nil
  }
}
