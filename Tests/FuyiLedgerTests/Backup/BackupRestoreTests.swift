import Foundation
import FuyiCommands
import FuyiKit
import FuyiLedger
import FuyiStore
import FuyiTestSupport
import FuyiWording
import GRDB
import Testing

@Suite("Restoring backups")
struct BackupRestoreTests {
  private let city: LedgerCity
  private let backup = TemporaryFolder.newPath()
  private let target = TemporaryFolder.newPath()

  init() throws {
    city = try LedgerCity.small().copy()
    _ = try LedgerBackup.make(of: try city.tracker().repository, at: backup)
  }

  private func head(_ path: String) throws -> Head {
    try Repository.open(at: path).read { try $0.head() }
  }

  private func goOn(_ path: String, _ events: Int, _ name: String = "n") throws {
    let tracker = CaseTracker(
      repository: try .open(at: path), recorder: "li", today: try city.tracker().today)
    for number in 0..<events {
      try tracker.add(Region(code: "\(name)\(number)", name: Term(zh: "区", en: "R")))
    }
  }

  @Test("a backup comes back where nothing is, sound and its owner's alone")
  func fresh() throws {
    let restored = try BackupRestore.restore(from: backup, into: target)
    #expect(restored.kept == nil && restored.lost == 0)
    #expect(try head(target) == restored.head)
    #expect(try head(target) == head(city.path))
    let mode = try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test("a database that is there stays unless told, and is kept beside what takes its place")
  func replacing() throws {
    let before = FileManager.default.contents(atPath: city.path)
    #expect(throws: BackupError.exists(path: city.path)) {
      try BackupRestore.restore(from: backup, into: city.path)
    }
    #expect(FileManager.default.contents(atPath: city.path) == before)
    let restored = try BackupRestore.restore(from: backup, into: city.path, replacing: true)
    #expect(restored.kept == city.path + ".replaced-1")
    #expect(restored.lost == 0)
    #expect(try head(city.path) == head(city.path + ".replaced-1"))
    let again = try BackupRestore.restore(from: backup, into: city.path, replacing: true)
    #expect(again.kept == city.path + ".replaced-2")
  }

  @Test("an older backup says how many events would be lost, and is refused unless told")
  func older() throws {
    try goOn(city.path, 3)
    let before = try head(city.path)
    #expect(throws: BackupError.older(database: city.path, lost: 3)) {
      try BackupRestore.restore(from: backup, into: city.path, replacing: true)
    }
    #expect(try head(city.path) == before)
    let restored = try BackupRestore.restore(
      from: backup, into: city.path, replacing: true, discarding: true)
    #expect(restored.lost == 3)
    #expect(try head(city.path + ".replaced-1") == before)
    #expect(try head(city.path).position == before.position - 3)
  }

  @Test("of records that have parted, the events behind the parting are counted")
  func parted() throws {
    let other = try city.copy()
    try goOn(other.path, 2, "a")
    try goOn(city.path, 5, "b")
    let branch = TemporaryFolder.newPath()
    _ = try LedgerBackup.make(of: try other.tracker().repository, at: branch)
    #expect(throws: BackupError.older(database: city.path, lost: 5)) {
      try BackupRestore.restore(from: branch, into: city.path, replacing: true)
    }
  }

  @Test("a newer backup takes nothing away")
  func newer() throws {
    let old = try city.copy()
    try goOn(city.path, 2)
    let newer = TemporaryFolder.newPath()
    _ = try LedgerBackup.make(of: try city.tracker().repository, at: newer)
    let restored = try BackupRestore.restore(from: newer, into: old.path, replacing: true)
    #expect(restored.lost == 0)
    #expect(try head(old.path) == head(city.path))
  }

  @Test("a damaged database is replaced and kept, with its side file")
  func damaged() throws {
    let bytes = Data(repeating: 0x5A, count: 9000)
    try bytes.write(to: URL(filePath: target))
    try Data("side".utf8).write(to: URL(filePath: target + "-wal"))
    let restored = try BackupRestore.restore(from: backup, into: target, replacing: true)
    #expect(restored.lost == nil)
    #expect(FileManager.default.contents(atPath: target + ".replaced-1") == bytes)
    #expect(
      FileManager.default.contents(atPath: target + ".replaced-1-wal") == Data("side".utf8))
    #expect(try Repository.open(at: target).read { try $0.verify() }.isSound)
  }

  @Test("a side file that lies where nothing else is does not get into what is restored")
  func straySideFile() throws {
    try Data(repeating: 7, count: 5000).write(to: URL(filePath: target + "-wal"))
    _ = try BackupRestore.restore(from: backup, into: target)
    #expect(try head(target) == head(city.path))
    #expect(FileManager.default.fileExists(atPath: target + ".replaced-1-wal"))
  }

  @Test("what does not verify, is damaged, is an export or no database is not restored")
  func refused() throws {
    let export = TemporaryFolder.newPath("jsonl")
    let code = try writeExport(export)
    #expect(code == 0)
    #expect(throws: BackupError.export(path: export)) {
      try BackupRestore.restore(from: export, into: target)
    }
    let text = TemporaryFolder.newPath()
    try Data(String(repeating: "案号,", count: 2000).utf8).write(to: URL(filePath: text))
    #expect(throws: StoreError.notADatabase(path: text)) {
      try BackupRestore.restore(from: text, into: target)
    }
    #expect(throws: StoreError.missing(path: text + "x")) {
      try BackupRestore.restore(from: text + "x", into: target)
    }
    #expect(throws: BackupError.same(path: backup)) {
      try BackupRestore.restore(from: backup, into: backup, replacing: true)
    }
    try DatabaseQueue(path: backup).writeWithoutTransaction {
      try $0.execute(sql: "DELETE FROM vault WHERE digest IN (SELECT min(digest) FROM vault)")
      try $0.execute(sql: "UPDATE case_record SET state = 'decided' WHERE serial = 1")
      try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    let error = #expect(throws: BackupError.self) {
      try BackupRestore.restore(from: backup, into: target)
    }
    guard case .unsound(backup, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!FileManager.default.fileExists(atPath: target))
  }

  @Test("a backup with a page of noise is refused, whichever page it is", arguments: [1, 2, 3, 4])
  func damagedBackup(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var data = try #require(FileManager.default.contents(atPath: backup))
    // Not the first, which makes it no database at all.
    let page = Int.random(in: 1..<(data.count / 4096), using: &random)
    for offset in 0..<4096 {
      data[page * 4096 + offset] = UInt8.random(in: 0...255, using: &random)
    }
    try data.write(to: URL(filePath: backup))
    #expect(throws: (any Error).self) { try BackupRestore.restore(from: backup, into: target) }
    #expect(!FileManager.default.fileExists(atPath: target))
  }

  @Test("while another process has the database open it is not replaced")
  func inUse() throws {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let holder = try DatabaseQueue(path: city.path, configuration: configuration)
    try holder.inDatabase { try $0.execute(sql: "BEGIN; SELECT count(*) FROM event") }
    let before = try Repository.looking(at: city.path).read { try $0.head() }
    let wait = try #require(LockWait(limitedTo: 0.5))
    #expect(throws: StoreError.busy(seconds: 0.5)) {
      try BackupRestore.restore(from: backup, into: city.path, replacing: true, waiting: wait)
    }
    #expect(try Repository.looking(at: city.path).read { try $0.head() } == before)
  }

  private func writeExport(_ path: String) throws -> Int32 {
    Entry.run(
      ["export", "--format", "jsonl", "-o", path, "--db", city.path],
      in: CommandContext(language: .zh, variables: [:], output: { _ in }, notes: { _ in }))
  }
}
