import Foundation
import FuyiKit
import FuyiLedger
import FuyiTestSupport
import FuyiWording
import GRDB

/// Exports as the tests write them.
enum Exporting {
  /// Writes everything of a tracker's file in a form.
  /// - Parameters:
  ///   - mostRows: how many rows a sheet of a workbook takes.
  ///   - isMasked: whether words that tell who somebody is are left out.
  /// - Returns: the path of the export.
  static func export(
    _ tracker: CaseTracker, _ form: LosslessForm, mostRows: Int = 1_048_576,
    isMasked: Bool = false
  ) throws -> String {
    let path = TemporaryFolder.newPath(form.rawValue)
    let file = try OutputFile(path)
    try tracker.reading { session, asOf in
      let export = try LedgerExport(session, program: "test", isMasked: isMasked)
      if form == .xlsx {
        try WorkbookExport(export, session, asOf: asOf, language: .zh, mostRows: mostRows)
          .write(to: file.openPath)
      } else {
        try export.write(form, to: ByteStream { try file.write($0) })
      }
    }
    try file.finish()
    return path
  }

  /// An export in one of the forms of text, as a string.
  static func text(_ tracker: CaseTracker, _ form: LosslessForm, isMasked: Bool = false) throws
    -> String
  {
    try String(contentsOfFile: export(tracker, form, isMasked: isMasked), encoding: .utf8)
  }

  /// The lines of such an export.
  static func lines(_ tracker: CaseTracker, _ form: LosslessForm) throws -> [String] {
    try text(tracker, form).utf8.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A file with a text.
  static func file(_ text: String, _ ending: String) throws -> String {
    let path = TemporaryFolder.newPath(ending)
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  /// Restores an export into a new file.
  static func restored(_ path: String) throws -> String {
    let database = TemporaryFolder.newPath()
    _ = try LedgerRestore.restore(from: path, into: database)
    return database
  }

  /// The rows of every table but those of bookkeeping and of the rollups, which may be summed up further.
  static func tables(at path: String) throws -> [String: [[DatabaseValue]]] {
    try DatabaseQueue(path: path).read { database in
      let names = try String.fetchAll(
        database,
        sql: """
          SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'rollup%'
            AND name NOT LIKE 'case_search%'
            AND name <> 'grdb_migrations' AND name NOT LIKE 'sqlite_%'
          """)
      return try Dictionary(
        uniqueKeysWithValues: names.map { name in
          let columns = try 1...min(4, database.columns(in: name).count)
          let order = columns.map(String.init).joined(separator: ", ")
          let rows = try Row.fetchAll(
            database, sql: "SELECT * FROM \"\(name)\" ORDER BY \(order)")
          return (name, rows.map { Array($0.databaseValues) })
        })
    }
  }
}
