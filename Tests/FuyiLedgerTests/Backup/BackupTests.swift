import Foundation
import FuyiFiles
import FuyiKit
import FuyiLedger
import FuyiTestSupport
import GRDB
import Testing

@Suite("Backups: whole, checked, and never over anything else")
struct BackupTests {
  private let city: LedgerCity
  private let place = TemporaryFolder.newPath()

  init() throws { city = try LedgerCity.small().copy() }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  /// The names beside the backup that belong to it.
  private func files() throws -> [String] {
    let url = URL(filePath: place)
    return try FileManager.default.contentsOfDirectory(
      atPath: url.deletingLastPathComponent().path
    ).filter { $0.hasPrefix(url.lastPathComponent) }
  }

  @Test("a backup has the same head, is its owner's alone, one file, and opens like any other")
  func made() throws {
    let tracker = try city.tracker()
    let made = try LedgerBackup.make(of: tracker.repository, at: place)
    #expect(made.head == (try tracker.repository.read { try $0.head() }))
    #expect(made.found == (try tracker.verify()))
    #expect(try mode(place) == 0o600)
    #expect(try files() == [URL(filePath: place).lastPathComponent])
    #expect(try Repository.open(at: place).read { try $0.verify() } == made.found)
  }

  @Test("an existing file is not touched; an earlier backup of the record may be replaced")
  func replacing() throws {
    let tracker = try city.tracker()
    let first = try LedgerBackup.make(of: tracker.repository, at: place)
    let bytes = FileManager.default.contents(atPath: place)
    #expect(throws: BackupError.exists(path: place)) {
      try LedgerBackup.make(of: tracker.repository, at: place)
    }
    #expect(FileManager.default.contents(atPath: place) == bytes)
    try tracker.add(
      Region(code: "new", name: Term(zh: "新区", en: "New")))
    let second = try LedgerBackup.make(of: tracker.repository, at: place, replacing: true)
    #expect(second.head.position == first.head.position + 1)
    #expect(try files() == [URL(filePath: place).lastPathComponent])
  }

  @Test("what is no earlier backup of the same record is never replaced")
  func notEarlier() throws {
    let tracker = try city.tracker()
    let other = try LedgerCity(cases: 3, seed: 99)
    for content in [Data("文本".utf8), Data()] {
      try content.write(to: URL(filePath: place))
      #expect(throws: BackupError.notEarlier(path: place)) {
        try LedgerBackup.make(of: tracker.repository, at: place, replacing: true)
      }
      #expect(FileManager.default.contents(atPath: place) == content)
    }
    let head = try other.tracker().repository.read { try $0.head() }
    #expect(throws: BackupError.notEarlier(path: other.path)) {
      try LedgerBackup.make(of: tracker.repository, at: other.path, replacing: true)
    }
    #expect(try other.tracker().repository.read { try $0.head() } == head)
    // One that has gone on is later, not earlier.
    let later = try city.copy()
    try later.tracker().add(Region(code: "new", name: Term(zh: "新区", en: "New")))
    #expect(throws: BackupError.notEarlier(path: later.path)) {
      try LedgerBackup.make(of: tracker.repository, at: later.path, replacing: true)
    }
  }

  @Test("a link to the database, its side file or a stray side file is refused")
  func names() throws {
    let tracker = try city.tracker()
    try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: city.path)
    for path in [place, city.path, city.path + "-wal"] {
      #expect(throws: BackupError.same(path: path)) {
        try LedgerBackup.make(of: tracker.repository, at: path, replacing: true)
      }
    }
    try FileManager.default.removeItem(atPath: place)
    try Data("x".utf8).write(to: URL(filePath: place + "-wal"))
    #expect(throws: BackupError.sideFile(path: place + "-wal")) {
      try LedgerBackup.make(of: tracker.repository, at: place)
    }
  }

  @Test("where it cannot be written, is interrupted or does not verify, nothing is left")
  func nothingLeft() throws {
    let tracker = try city.tracker()
    #expect(throws: BackupError.cannotWrite(path: place + "/no/b.sqlite", .notThere)) {
      try LedgerBackup.make(of: tracker.repository, at: place + "/no/b.sqlite")
    }
    #expect(throws: BackupError.interrupted) {
      try LedgerBackup.make(of: tracker.repository, at: place, isInterrupted: { true })
    }
    #expect(try files().isEmpty)
    try DatabaseQueue(path: city.path).write {
      try $0.execute(sql: "UPDATE case_record SET state = 'decided' WHERE serial = 1")
    }
    let found = try tracker.verify()
    #expect(!found.isSound)
    #expect(throws: BackupError.unsound(path: city.path, found)) {
      try LedgerBackup.make(of: tracker.repository, at: place)
    }
    #expect(try files().isEmpty)
  }

  @Test("one moment is copied while others write")
  func whileOthersWrite() async throws {
    let (tracker, path) = (try city.tracker(), city.path)
    let before = try tracker.repository.read { try $0.head().position }
    let writer = Task.detached {
      let repository = try Repository.open(at: path)
      let other = CaseTracker(repository: repository, recorder: "li", today: tracker.today)
      var count = 0
      while !Task.isCancelled {
        count += 1
        try other.add(Region(code: "r\(count)", name: Term(zh: "区\(count)", en: "R")))
      }
      return count
    }
    var heads: [Int] = []
    for number in 0..<4 {
      let last = heads.last ?? before
      while try tracker.repository.read({ try $0.head().position }) == last {
        try await Task.sleep(for: .milliseconds(5))
      }
      let made = try LedgerBackup.make(of: tracker.repository, at: place + "\(number)")
      heads.append(made.head.position)
    }
    writer.cancel()
    let written = try await writer.value
    #expect(heads == heads.sorted() && Set(heads).count == 4)
    #expect(try tracker.repository.read { try $0.head().position } == before + written)
    #expect((heads.last ?? 0) > before)
  }
}
