import Foundation
import GRDB

/// A row goes to SQLite and, as CSV, to what DuckDB loads.
final class Table {
  /// How the columns of the facts are called in DuckDB: as the program calls them; nil where it has no
  /// need of one.
  private let names: [(column: String, copy: String?)]
  private let statement: Statement
  private let file: FileHandle
  private var buffer = ""
  private(set) var rows = 0

  init(
    _ name: String, copy: String, _ names: [(column: String, copy: String?)], _ database: Database,
    _ folder: URL
  )
    throws
  {
    self.names = names
    let stored = names.filter { !$0.column.isEmpty }
    statement = try database.makeStatement(
      sql: """
        INSERT INTO \(name) (\(stored.map(\.column).joined(separator: ", ")))
        VALUES (\(stored.map { _ in "?" }.joined(separator: ", ")))
        """)
    let path = folder.appending(path: "\(copy).csv")
    _ = FileManager.default.createFile(atPath: path.path, contents: nil)
    file = try FileHandle(forWritingTo: path)
    buffer = names.compactMap(\.copy).joined(separator: ",") + "\n"
  }

  func add(_ values: [(any DatabaseValueConvertible)?]) throws {
    let stored = zip(names, values).filter { !$0.0.column.isEmpty }.map(\.1)
    try statement.execute(arguments: StatementArguments(stored))
    var isFirst = true
    for (name, value) in zip(names, values) where name.copy != nil {
      if !isFirst { buffer += "," }
      isFirst = false
      if let text = value as? String {
        buffer += text
      } else if let number = value as? Int {
        buffer += String(number)
      }
    }
    buffer += "\n"
    rows += 1
    if buffer.utf8.count > 1 << 20 { try flush() }
  }

  func flush() throws {
    try file.write(contentsOf: Data(buffer.utf8))
    buffer = ""
  }
}
