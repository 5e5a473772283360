import Foundation
import FuyiLedger
import Testing

@Suite struct EncodingTests {
  /// 申请人,张三 / 被申请人,李四 in GB 18030.
  static let gb: [UInt8] =
    [0xC9, 0xEA, 0xC7, 0xEB, 0xC8, 0xCB, 0x2C, 0xD5, 0xC5, 0xC8, 0xFD, 0x0A]
    + [0xB1, 0xBB, 0xC9, 0xEA, 0xC7, 0xEB, 0xC8, 0xCB, 0x2C, 0xC0, 0xEE, 0xCB, 0xC4, 0x0A]
  static let gbRows = [["申请人", "张三"], ["被申请人", "李四"]]
  static let utf8 = "申请人,张三\n被申请人,李四\n"

  private func texts(_ path: String, _ reading: LedgerReading = .init()) throws -> [[String]] {
    try Sample.rows(path, reading).map { $0.cells.map(\.shown) }
  }

  @Test func `UTF-8 is read with a byte order mark and without`() throws {
    for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
      let path = try Sample.file(mark + Array(Self.utf8.utf8))
      let (rows, encoding) = (try texts(path), try LedgerFile(path: path).encoding)
      #expect(rows == Self.gbRows)
      #expect(encoding == .utf8)
    }
  }

  @Test func `GB 18030 is found out, rare characters of four bytes too`() throws {
    // 㐀 (U+3400) and 𠀀 (U+20000).
    let rare: [UInt8] = [0x81, 0x39, 0xEE, 0x39, 0x2C, 0x95, 0x32, 0x82, 0x36, 0x0A]
    let path = try Sample.file(Self.gb + rare)
    let (rows, encoding) = (try texts(path), try LedgerFile(path: path).encoding)
    #expect(rows == Self.gbRows + [["㐀", "𠀀"]])
    #expect(encoding == .gb18030)
  }

  @Test func `GB 18030 is decoded wherever the pieces of the file end`() throws {
    for shift in 0..<4 {
      let start = [UInt8](repeating: 0x61, count: shift) + [0x0A]
      let many = Array(repeating: Self.gb, count: 8000).flatMap(\.self)
      let rows = try texts(Sample.file(start + many))
      #expect(rows.suffix(2) == Self.gbRows[...])
      #expect(rows.count == (shift == 0 ? 16_000 : 16_001))
    }
  }

  @Test func `UTF-16 is named and refused`() throws {
    for order in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
      let data = try #require("\u{FEFF}案号\t申请人".data(using: order))
      let path = try Sample.file(Array(data))
      #expect(Sample.refusal(path) == .foreign(path: path, .utf16))
    }
  }

  @Test func `a file that changes its encoding is refused where it does`() throws {
    let utf8 = Array("案号,申请人,被申请人\n聊政复1号,张三,公安局\n".utf8)
    let first = try Sample.file(utf8 + Self.gb)
    #expect(
      Sample.refusal(first) == .encoding(.changes, line: 3, byte: utf8.count))
    let second = try Sample.file(Self.gb + utf8)
    #expect(
      Sample.refusal(second) == .encoding(.changes, line: 3, byte: Self.gb.count))
    #expect(
      Sample.refusal(second, LedgerReading(encoding: .gb18030))
        == .encoding(.changes, line: 3, byte: Self.gb.count))
  }

  @Test func `what is in neither encoding is refused with line and byte`() throws {
    let path = try Sample.file(Self.gb + [0x61, 0x2C, 0xFF, 0x0A])
    #expect(Sample.refusal(path) == .encoding(.neither, line: 3, byte: Self.gb.count + 2))
    let cut = try Sample.file(Self.gb + [0x61, 0x2C, 0xC9])
    #expect(Sample.refusal(cut) == .encoding(.neither, line: 3, byte: Self.gb.count + 2))
  }

  @Test func `an encoding that is told has to hold`() throws {
    let gb = try Sample.file(Self.gb)
    #expect(
      Sample.refusal(gb, LedgerReading(encoding: .utf8)) == .encoding(.notUTF8, line: 1, byte: 0))
    let marked = try Sample.file([0xEF, 0xBB, 0xBF] + Self.gb)
    #expect(Sample.refusal(marked) == .encoding(.notUTF8, line: 1, byte: 3))
    let utf8 = try Sample.file("\u{FEFF}申请人\n")
    #expect(
      Sample.refusal(utf8, LedgerReading(encoding: .gb18030))
        == .encoding(.notGB18030, line: 1, byte: 0))
    let ascii = try Sample.file("a,b\n")
    let rows = try texts(ascii, LedgerReading(encoding: .gb18030))
    #expect(rows == [["a", "b"]])
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xF5, 0x80],
      [0x80],
    ] as [[UInt8]])
  func `UTF-8 is read strictly`(_ bytes: [UInt8]) throws {
    let path = try Sample.file(Array("a\n,".utf8) + bytes)
    #expect(
      Sample.refusal(path, LedgerReading(encoding: .utf8))
        == .encoding(.notUTF8, line: 2, byte: 3))
  }

  @Test func `a line ends in CR, LF or both where lines are counted`() throws {
    let path = try Sample.file(Array("a\rb\r\nc\nd".utf8) + [0xFF])
    #expect(
      Sample.refusal(path, LedgerReading(encoding: .utf8))
        == .encoding(.notUTF8, line: 4, byte: 8))
  }
}
