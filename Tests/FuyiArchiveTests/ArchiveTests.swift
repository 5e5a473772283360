import Foundation
import FuyiArchive
import FuyiFiles
import FuyiTestSupport
import Testing

@Suite struct ArchiveTests {
  static let sample: [(String, [UInt8])] = [
    ("b.txt", Array("second letter first".utf8)), ("a/受理.xml", Array("<受理/>".utf8)),
    ("empty", []), ("long", (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }),
  ]

  @Test func `what the writer makes the reader reads, in the order of adding`() throws {
    let archive = try Archive(bytes: zip(Self.sample))
    #expect(archive.names == ["b.txt", "a/受理.xml", "empty", "long"])
    for (name, bytes) in Self.sample {
      let read = try archive.read(name)
      #expect(read == bytes)
      #expect(archive.size(of: name) == bytes.count)
    }
  }

  @Test func `an archive on disk reads as one in memory does`() throws {
    let path = TemporaryFolder.newPath("zip")
    try Data(zip(Self.sample)).write(to: URL(filePath: path))
    let archive = try Archive(path: path)
    let read = try archive.read("long")
    #expect(read == Self.sample[3].1)
  }

  @Test func `the same entries give the same bytes`() throws {
    let first = try zip(Self.sample)
    Thread.sleep(forTimeInterval: 2.1)
    let second = try zip(Self.sample)
    #expect(first == second)
  }

  @Test func `an archive without entries is one`() throws {
    let archive = try Archive(bytes: ArchiveWriter().bytes())
    #expect(archive.names.isEmpty)
  }

  @Test func `an entry is streamed in pieces, and false stops it`() throws {
    let archive = try Archive(bytes: zip(Self.sample))
    var (pieces, bytes) = (0, [UInt8]())
    try archive.stream("long", chunk: 1000) { piece in
      pieces += 1
      bytes += piece
      return pieces < 7
    }
    #expect(pieces == 7)
    #expect(bytes == Array(Self.sample[3].1.prefix(7000)))
  }

  @Test func `an entry that is not there is named`() throws {
    let archive = try Archive(bytes: zip(Self.sample))
    #expect(throws: ArchiveError.noEntry("B.TXT")) { try archive.read("B.TXT") }
    #expect(archive.size(of: "B.TXT") == nil)
  }

  @Test(arguments: ["../x", "a/../b", "/etc/passwd", "", "a\\..\\b", "C:x"])
  func `a name that leads elsewhere is refused by reader and writer`(_ name: String) throws {
    let raw = RawZip(entries: [.init(name: name, bytes: [])]).bytes
    #expect(throws: ArchiveError.unsafeName(name)) { try Archive(bytes: raw) }
    #expect(throws: ArchiveError.unsafeName(name)) { try zip([(name, [])]) }
  }

  @Test func `a control character in a name is refused by the writer`() {
    #expect(throws: ArchiveError.unsafeName("a\u{1}b")) { try zip([("a\u{1}b", [])]) }
  }

  @Test func `a name that is there twice is refused by reader and writer`() throws {
    let twice = RawZip(entries: [.init(name: "a", bytes: []), .init(name: "a", bytes: [])]).bytes
    #expect(throws: ArchiveError.duplicateName("a")) { try Archive(bytes: twice) }
    #expect(throws: ArchiveError.duplicateName("a")) { try zip([("a", []), ("a", [])]) }
  }
}
