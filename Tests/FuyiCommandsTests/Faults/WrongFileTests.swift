import Foundation
import FuyiSchema
import GRDB
import Testing

@Suite("A file that is not what it should be")
struct WrongFileTests {
  private static let all = FaultyFile.commands

  /// Runs every command on a file and expects the same refusal, and the same bytes afterwards.
  private func expectRefusal(_ file: FaultyFile, zh: String, en: String) throws {
    let before = file.bytes
    for line in Self.all {
      let runs = try file.run(line)
      #expect(runs.map(\.code) == [1, 1], "\(line): \(runs)")
      #expect(runs[0].notes.contains(zh), "\(line): \(runs[0].notes)")
      #expect(runs[1].notes.contains(en), "\(line): \(runs[1].notes)")
    }
    #expect(file.bytes == before)
    #expect(
      !FileManager.default.fileExists(atPath: file.binary.console.folder.path + "/copy.sqlite"))
  }

  private func file(_ data: Data) throws -> FaultyFile {
    let file = FaultyFile(binary: Binary(console: try Console()))
    try file.write(data)
    return file
  }

  @Test("One that is no database")
  func notADatabase() throws {
    let text = String(repeating: "案号,申请人\n", count: 500)
    try expectRefusal(file(Data(text.utf8)), zh: "不是数据库文件", en: "is no database")
  }

  @Test("An empty one")
  func empty() throws {
    try expectRefusal(file(Data()), zh: "不是本程序建立的", en: "did not make")
  }

  @Test("Another program's database")
  func foreign() throws {
    let file = FaultyFile(binary: Binary(console: try Console()))
    let queue = try DatabaseQueue(path: file.path)
    try queue.write { try $0.execute(sql: "CREATE TABLE note (text TEXT)") }
    try queue.close()
    try expectRefusal(file, zh: "不是本程序建立的", en: "did not make")
  }

  @Test("One that a newer program made")
  func newer() throws {
    let file = try FaultyFile.sound().copy()
    let queue = try DatabaseQueue(path: file.path)
    try queue.writeWithoutTransaction {
      try $0.execute(
        sql: """
          PRAGMA user_version = \(FuyiSchema.changes.count + 1);
          PRAGMA journal_mode = DELETE
          """)
    }
    try queue.close()
    try expectRefusal(file, zh: "较新的版本", en: "newer version")
  }

  @Test("One that is not there is not made by asking for it")
  func missing() throws {
    let file = FaultyFile(binary: Binary(console: try Console()))
    for line in Self.all {
      let runs = try file.run(line)
      #expect(runs.map(\.code) == [1, 1], "\(line)")
      #expect(runs[0].notes.contains("没有数据库文件"))
      #expect(runs[1].notes.contains("There is no database file"))
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: file.binary.console.folder.path) == [])
  }
}
