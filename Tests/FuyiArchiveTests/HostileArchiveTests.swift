import Foundation
import FuyiArchive
import FuyiFiles
import FuyiTestSupport
import Testing

@Suite struct HostileArchiveTests {
  @Test(
    arguments: [
      [], Array("案号,申请人\r\n".utf8), [0x50, 0x4B], Array(repeating: 0, count: 100_000),
    ] as [[UInt8]])
  func `what is no archive is called so`(_ bytes: [UInt8]) {
    #expect(throws: ArchiveError.notAnArchive) { try Archive(bytes: bytes) }
  }

  @Test func `an archive cut short anywhere is refused`() throws {
    let whole = try zip(ArchiveTests.sample)
    for length in stride(from: 4, to: whole.count, by: max(whole.count / 500, 1)) {
      #expect(throws: ArchiveError.truncated, "\(length)") {
        try Archive(bytes: Array(whole.prefix(length)))
      }
    }
  }

  @Test func `an archive without its beginning is refused where it is read`() throws {
    let whole = try zip(ArchiveTests.sample)
    #expect(throws: ArchiveError.self) {
      let archive = try Archive(bytes: Array(whole.dropFirst(20)))
      for name in archive.names { _ = try archive.read(name) }
    }
  }

  @Test func `a bomb is refused while it is read, by what comes out`() throws {
    let zeros = [UInt8](repeating: 0, count: 20 << 20)
    let bytes = try zip([("bomb", zeros)])
    #expect(bytes.count < 50_000)
    let limit = ArchiveLimits.usual.ratio
    #expect(throws: ArchiveError.ratioTooHigh(entry: "bomb", limit: limit)) {
      try Archive(bytes: bytes).read("bomb")
    }
  }

  @Test func `a bomb that lies about its size is refused all the same`() throws {
    var bytes = try zip([("bomb", [UInt8](repeating: 0, count: 20 << 20))])
    let size = RawZip.four(20 << 20)
    var places: [Int] = []
    for place in 0..<bytes.count - 4 where Array(bytes[place..<place + 4]) == size {
      places.append(place)
    }
    #expect(places.count == 2)
    for place in places { bytes.replaceSubrange(place..<place + 4, with: RawZip.four(10)) }
    let archive = try Archive(bytes: bytes)
    #expect(archive.size(of: "bomb") == 10)
    var most = 0
    #expect(throws: ArchiveError.self) {
      try archive.stream("bomb") { piece in
        most += piece.count
        return true
      }
    }
    #expect(most <= ArchiveLimits.usual.ratio * bytes.count)
  }

  @Test func `one entry and all entries have a limit each`() throws {
    let random = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 5) }
    let bytes = try zip([("a", random), ("b", random), ("c", random)])
    var limits = ArchiveLimits(entries: 3, entryBytes: 100_000, totalBytes: 250_000, ratio: 300)
    let archive = try Archive(bytes: bytes, limits: limits)
    for name in ["a", "b", "a", "b", "a"] { _ = try archive.read(name) }
    #expect(throws: ArchiveError.archiveTooLarge(entry: "c", limit: 250_000)) {
      try archive.read("c")
    }
    limits.entryBytes = 99_999
    #expect(throws: ArchiveError.entryTooLarge(entry: "a", limit: 99_999)) {
      try Archive(bytes: bytes, limits: limits).read("a")
    }
    limits.entries = 2
    #expect(throws: ArchiveError.tooManyEntries(limit: 2)) {
      try Archive(bytes: bytes, limits: limits)
    }
    #expect(throws: ArchiveError.entryTooLarge(entry: "a", limit: 10)) {
      try Archive(bytes: bytes).read("a", atMost: 10)
    }
  }

  @Test func `a list of entries longer than the limit is refused whatever the end claims`() throws {
    let many = (0..<300).map { RawZip.Entry(name: "\($0)", bytes: []) }
    let limits = ArchiveLimits(entries: 100, entryBytes: 1, totalBytes: 1, ratio: 1)
    for claimed in [nil, 1, 0xFFFE] as [UInt16?] {
      #expect(throws: ArchiveError.self) {
        try Archive(bytes: RawZip(entries: many, claimed: claimed).bytes, limits: limits)
      }
    }
  }

  @Test func `an end that claims a quintillion entries asks for no memory`() throws {
    let long: [UInt8] =
      [0x50, 0x4B, 6, 6] + RawZip.four(44) + RawZip.four(0) + RawZip.four(0) + RawZip.four(0)
      + RawZip.four(0) + RawZip.four(0) + RawZip.four(0x1000_0000) + RawZip.four(0)
      + RawZip.four(0x1000_0000) + RawZip.four(0) + RawZip.four(0) + RawZip.four(0)
      + RawZip.four(0)
    let locator: [UInt8] = [0x50, 0x4B, 6, 7] + RawZip.four(0) + RawZip.four(0) + RawZip.four(0)
    let end: [UInt8] =
      [0x50, 0x4B, 5, 6] + RawZip.four(0) + RawZip.four(0xFFFF_FFFF) + RawZip.four(0xFFFF_FFFF)
      + RawZip.four(0xFFFF_FFFF) + RawZip.two(0)
    let bytes = long + locator + RawZip.four(1) + end
    #expect(throws: ArchiveError.self) { try Archive(bytes: bytes) }
  }

  @Test func `an encrypted entry and one packed in a strange way are named`() throws {
    let bytes = RawZip(entries: [
      .init(name: "secret", bytes: [1, 2, 3], flags: 1),
      .init(name: "odd", bytes: [1, 2, 3], method: 14),
    ]).bytes
    let archive = try Archive(bytes: bytes)
    #expect(throws: ArchiveError.encrypted(entry: "secret")) { try archive.read("secret") }
    #expect(throws: ArchiveError.unknownMethod(entry: "odd", method: 14)) {
      try archive.read("odd")
    }
  }

  @Test func `a wrong checksum is damage`() throws {
    let archive = try Archive(bytes: RawZip(entries: [.init(name: "a", bytes: [1, 2, 3])]).bytes)
    do {
      _ = try archive.read("a")
      Issue.record("read")
    } catch {
      guard case .damaged(entry: "a", _) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test func `every byte changed gives an archive or a named error`() throws {
    let whole = try zip([("a", Array("hello, hello, hello".utf8)), ("b", [])])
    var refused = 0
    for place in whole.indices {
      for change in [0x01, 0x80, 0xFF] as [UInt8] {
        var bytes = whole
        bytes[place] ^= change
        do {
          let archive = try Archive(bytes: bytes)
          for name in archive.names { _ = try archive.read(name) }
        } catch {
          refused += 1
        }
      }
    }
    #expect(refused > whole.count)
  }

  @Test func `what is no file is refused at once`() throws {
    let folder = TemporaryFolder.newPath("d")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    #expect(throws: ArchiveError.file(path: folder, .isFolder)) { try Archive(path: folder) }
    let pipe = TemporaryFolder.newPath("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(throws: ArchiveError.file(path: pipe, .notRegular)) { try Archive(path: pipe) }
    let nowhere = folder + "/none.zip"
    #expect(throws: ArchiveError.file(path: nowhere, .notThere)) { try Archive(path: nowhere) }
  }

  @Test func `a file that shrinks while it is read is damage`() throws {
    let path = TemporaryFolder.newPath("zip")
    let random = (0..<2_000_000).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 13) }
    try Data(zip([("a", random)])).write(to: URL(filePath: path))
    let archive = try Archive(path: path)
    #expect(truncate(path, 10_000) == 0)
    #expect(throws: ArchiveError.self) { try archive.read("a") }
  }
}
