import Foundation
import FuyiStore
import FuyiTestSupport
import GRDB
import Testing

@Suite("Files that a killed process began to make")
struct BlankFileTests {
  /// A file as it stands on disk with what statements have written, all of it in the side file.
  private func left(by statements: String) throws -> String {
    let (made, path) = (TemporaryFolder.newPath(), TemporaryFolder.newPath())
    var configuration = Configuration()
    configuration.journalMode = .wal
    let queue = try DatabaseQueue(path: made, configuration: configuration)
    try queue.writeWithoutTransaction { try $0.execute(sql: statements) }
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: made + suffix, toPath: path + suffix)
    }
    try queue.close()
    return path
  }

  private static let changes =
    "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);"

  @Test("one with nothing but the empty list of changes is blank, and a database is made in it")
  func list() throws {
    let path = try left(by: Self.changes)
    #expect(Repository.isBlank(at: path))
    let repository = try Repository.create(at: path)
    #expect(try repository.read { try $0.head().position } == 0)
  }

  @Test(
    "one with a table, an entry in the list or somebody's mark is not",
    arguments: [
      "CREATE TABLE a (b);", changes + "INSERT INTO grdb_migrations VALUES ('x');",
      changes + "PRAGMA application_id = 7;",
    ])
  func others(_ statements: String) throws {
    let path = try left(by: statements)
    #expect(!Repository.isBlank(at: path))
    #expect(throws: StoreError.self) { try Repository.create(at: path) }
  }
}
