import Foundation
import FuyiCore
import FuyiSchema
import FuyiStore
import FuyiTestSupport
import GRDB
import Testing

@Suite("Opening and creating files")
struct OpeningTests {
  private let path = TemporaryFolder.newPath()

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("a new file can be opened again, and is readable by its owner alone, side files too")
  func created() throws {
    let repository = try Repository.create(at: path)
    #expect(try repository.read { try $0.head().position } == 0)
    let opened = try Repository.open(at: path)
    #expect(opened.path == path)
    for suffix in ["", "-wal", "-shm"] { #expect(try mode(path + suffix) == 0o600, "\(suffix)") }
  }

  @Test("what is acknowledged is on the disk, in a new file and in one that is opened again")
  func durable() throws {
    #expect(try Repository.create(at: path).read { try $0.isDurable() })
    #expect(try Repository.open(at: path).read { try $0.isDurable() })
  }

  @Test("a file that is not there is missing")
  func missing() {
    #expect(throws: StoreError.missing(path: path)) { try Repository.open(at: path) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("a file that is no database is said to be none, and stays as it is")
  func notADatabase() throws {
    let text = Data("序号,案号,申请人\n".utf8 + [UInt8](repeating: 0x20, count: 4_096))
    try text.write(to: URL(filePath: path))
    #expect(throws: StoreError.notADatabase(path: path)) { try Repository.open(at: path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == text)
  }

  @Test("an empty file is not ours; a new database may be made in it")
  func empty() throws {
    try Data().write(to: URL(filePath: path))
    #expect(throws: StoreError.foreign(path: path)) { try Repository.open(at: path) }
    #expect(throws: Never.self) { try Repository.create(at: path) }
  }

  @Test("a folder or a path that leads nowhere cannot be opened")
  func cannotOpen() {
    let folder = NSTemporaryDirectory()
    #expect(throws: StoreError.cannotOpen(path: folder)) { try Repository.open(at: folder) }
    let nowhere = "\(path)/nowhere/fuyi.sqlite"
    #expect(throws: StoreError.cannotOpen(path: nowhere)) { try Repository.create(at: nowhere) }
    #expect(throws: StoreError.missing(path: nowhere)) { try Repository.open(at: nowhere) }
  }

  @Test("a file with content is not overwritten by a new one")
  func exists() throws {
    let archive = try Archive.withCases()
    let before = try archive.log()
    #expect(throws: StoreError.exists(path: archive.path)) {
      try Repository.create(at: archive.path)
    }
    try Data("x".utf8).write(to: URL(filePath: path))
    #expect(throws: StoreError.exists(path: path)) { try Repository.create(at: path) }
    #expect(try archive.log() == before)
  }

  @Test("another program's database is foreign, and nothing in it is changed")
  func foreign() throws {
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "CREATE TABLE note (text TEXT)") }
    try other.close()
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: StoreError.foreign(path: path)) { try Repository.open(at: path) }
    let after = try? Data(contentsOf: URL(filePath: path))
    #expect(after == before)
  }

  @Test("a file that a newer program made is refused, not opened")
  func newer() throws {
    let archive = try Archive.withCases()
    let version = FuyiSchema.changes.count
    try archive.execute("PRAGMA user_version = \(version + 1)")
    #expect(throws: StoreError.newer(path: archive.path)) { try Repository.open(at: archive.path) }
    try archive.execute("PRAGMA user_version = \(version)")
    #expect(throws: Never.self) { try Repository.open(at: archive.path) }
  }

  @Test("a file with our mark and no schema yet is brought up to date")
  func older() throws {
    let other = try DatabaseQueue(path: path)
    try other.write {
      try $0.execute(sql: "PRAGMA application_id = \(FuyiSchema.applicationID)")
    }
    try other.close()
    let repository = try Repository.open(at: path)
    #expect(try repository.read { try $0.caseIDs() }.isEmpty)
    let version = try DatabaseQueue(path: path).read {
      try Int.fetchOne($0, sql: "PRAGMA user_version")
    }
    #expect(version == FuyiSchema.changes.count)
  }

  @Test("an error inside a transaction undoes all of it")
  func rollback() throws {
    let archive = try Archive.withCases()
    let before = try archive.log()
    #expect(throws: CancellationError.self) {
      try archive.repository.write { session in
        try session.append(
          .init(.void, on: Archive.stamp.recordedOn), to: nil, sequence: 1, Archive.stamp)
        throw CancellationError()
      }
    }
    #expect(try archive.log() == before)
    #expect(try archive.verify().isSound)
  }
}
