import Foundation
import FuyiArchive
import FuyiFiles
import FuyiLedger
import FuyiTestSupport
import Testing

@Suite struct HostileTests {
  /// Writes pieces to a new file, so that a test needs no memory for all of it.
  private func file(_ ending: String, _ pieces: (FileHandle) throws -> Void) throws -> String {
    let path = TemporaryFolder.newPath(ending)
    try Data().write(to: URL(filePath: path))
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try pieces(handle)
    try handle.close()
    return path
  }

  /// Digits that do not pack well.
  private func digits(_ count: Int) -> String {
    var random = SplitMix64(seed: 6)
    return String(decoding: (0..<count).map { _ in 0x31 + UInt8(random.next() % 9) }, as: UTF8.self)
  }

  private let megabyte = Data(repeating: UInt8(ascii: "x"), count: 1 << 20)
  private let cell = LedgerLimits.cellBytes
  private let first = "xl/worksheets/sheet1.xml"

  // MARK: - CSV

  @Test func `a cell of 100 MB is refused, quoted or not`() throws {
    for mark in ["", "\""] {
      let path = try file("csv") { handle in
        try handle.write(contentsOf: Data("案号,备注\n1,\(mark)".utf8))
        for _ in 0..<100 { try handle.write(contentsOf: megabyte) }
        try handle.write(contentsOf: Data("\(mark)\n".utf8))
      }
      let place = LedgerPlace(sheet: "", row: 2, column: 1)
      #expect(Sample.refusal(path) == .tooLarge(place, .cell(limit: cell)))
      try FileManager.default.removeItem(atPath: path)
    }
  }

  @Test func `a cell as large as the limit is read`() throws {
    let text = String(repeating: "x", count: cell)
    let rows = try Sample.rows(Sample.file("a,\(text)\n"))
    #expect(rows[0].cells == [.text("a"), .text(text)])
    let refusal = Sample.refusal(try Sample.file("a,\(text)x\n"))
    #expect(
      refusal == .tooLarge(LedgerPlace(sheet: "", row: 1, column: 1), .cell(limit: cell)))
  }

  @Test func `a row of many large cells is refused`() throws {
    let text = String(repeating: "x", count: cell / 2)
    let refusal = Sample.refusal(
      try Sample.file(Array(repeating: text, count: 20).joined(separator: ",")))
    #expect(
      refusal
        == .tooLarge(
          LedgerPlace(sheet: "", row: 1, column: 8), .row(limit: LedgerLimits.rowBytes)))
  }

  @Test(arguments: ["x,", ","])
  func `a million columns are refused, empty ones too`(_ column: String) throws {
    let refusal = Sample.refusal(try Sample.file(String(repeating: column, count: 1_000_000)))
    let reached = column == "," ? LedgerLimits.sheetColumns : LedgerLimits.columns
    let place = LedgerPlace(sheet: "", row: 1, column: reached)
    #expect(refusal == .tooLarge(place, .columns(limit: LedgerLimits.columns)))
  }

  @Test func `a thousand columns are read`() throws {
    let rows = try Sample.rows(
      Sample.file(Array(repeating: "x", count: 1000).joined(separator: ",") + ",,,"))
    #expect(rows[0].cells.count == 1000)
  }

  @Test func `a file that shrinks while it is read says so`() throws {
    let path = try Sample.file((1...200_000).map { "\($0),a\n" }.joined())
    let file = try LedgerFile(path: path)
    let sheet = try file.sheets()[0]
    var count = 0
    #expect(throws: LedgerFileError.file(path: path, .shortened)) {
      try file.forEachRow(of: sheet) { _, _ in
        count += 1
        if count == 10 { truncate(path, 100_000) }
      }
    }
  }

  @Test(.enabled(if: geteuid() != 0))
  func `a file that may not be read is named so`() throws {
    let path = try Sample.file("a,b\n")
    chmod(path, 0)
    #expect(Sample.refusal(path) == .file(path: path, .notAllowed))
  }

  // MARK: - Workbooks

  @Test func `a document type stops the reading of any part`() throws {
    let laughs =
      "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
      + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
    let external = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
    let remote = "<!DOCTYPE x SYSTEM \"http://example.com/x.dtd\">"
    let book = SampleBook(
      "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>", shared: ["<si><t>a</t></si>"])
    for doctype in [laughs, external, remote, "<!DOCTYPE x>"] {
      for (part, text) in book.all where part != "[Content_Types].xml" {
        var hostile = book
        let root = try #require(text.firstRange(of: /<[xA-Za-z]/)).lowerBound
        hostile.parts[part] =
          text[..<root] + doctype + text[root...].replacing("<t>a</t>", with: "<t>&a;&c;</t>")
        let refusal = try hostile.refusal()
        guard case .xml(part: part, _, .doctype) = refusal else {
          Issue.record("\(part): \(String(describing: refusal))")
          continue
        }
      }
    }
  }

  @Test func `an entity that nothing declares is refused`() throws {
    let refusal = try SampleBook("<row><c t=\"str\"><v>&xxe;</v></c></row>").refusal()
    guard case .xml(part: first, _, .malformed) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
  }

  @Test func `a cell of 100 MB is refused, inline, shared or as a number`() throws {
    let text = String(repeating: "案件受理情况说明", count: 100_000_000 / 24)
    let place = LedgerPlace(sheet: "台账", row: 1, column: 0)
    let inline = try SampleBook("<row><c t=\"inlineStr\"><is><t>\(text)</t></is></c></row>")
      .refusal()
    #expect(inline == .tooLarge(place, .cell(limit: cell)) || inline.isBomb)
    let shared = try SampleBook(
      "<row><c t=\"s\"><v>0</v></c></row>", shared: ["<si><t>\(text)</t></si>"]
    ).refusal()
    #expect(shared == .tooMany(part: "xl/sharedStrings.xml", limit: cell) || shared.isBomb)
  }

  @Test func `a number, a reference and a tag that go on and on are refused`() throws {
    let long = digits(2 << 20)
    let number = try SampleBook("<row><c><v>\(long)</v></c></row>").refusal()
    #expect(
      number == .tooLarge(LedgerPlace(sheet: "台账", row: 1, column: 0), .cell(limit: cell)))
    for data in ["<row r=\"\(long)\"/>", "<!--\(long)-->", "<row><c r=\"A1\(long)\"/></row>"] {
      let refusal = try SampleBook(data).refusal()
      guard case .xml(part: first, _, .tooLong(limit: XMLBound.tag)) = refusal else {
        Issue.record("\(data.prefix(20)): \(String(describing: refusal))")
        continue
      }
    }
  }

  @Test func `elements inside one another and attributes have limits`() throws {
    let deep = String(repeating: "<a>", count: 100_000)
    let depth = try SampleBook(deep).refusal()
    guard case .xml(part: first, _, .tooDeep(limit: 64)) = depth else {
      Issue.record("\(String(describing: depth))")
      return
    }
    let attributes = (0..<5000).map { " a\($0)=\"\"" }.joined()
    let many = try SampleBook("<row\(attributes)/>").refusal()
    guard case .xml(part: first, _, .tooManyAttributes(limit: 128)) = many else {
      Issue.record("\(String(describing: many))")
      return
    }
  }

  @Test func `columns beyond the limit are refused at once`() throws {
    let far = try SampleBook("<row><c r=\"XFD1\"><v>1</v></c></row>").refusal()
    #expect(
      far
        == .tooLarge(
          LedgerPlace(sheet: "台账", row: 1, column: 16_383),
          .columns(limit: LedgerLimits.columns)))
    let million = try SampleBook(
      "<row>" + (0..<1_000_000).map { "<c><v>\($0)</v></c>" }.joined() + "</row>"
    ).refusal()
    #expect(
      million
        == .tooLarge(
          LedgerPlace(sheet: "台账", row: 1, column: 1000), .columns(limit: LedgerLimits.columns)))
    let empty = try SampleBook("<row><c r=\"A1\"/><c r=\"XFE1\"/></row>").refusal()
    #expect(
      empty == .cell(LedgerPlace(sheet: "台账", row: 1, column: 1), .place("XFE1")))
    let wide = try SampleBook("<row><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"/></row>").rows()
    #expect(wide[0].cells == [.number(1, "1")])
  }

  @Test func `a row of one long text shared by all its cells is refused`() throws {
    let text = digits(1_000_000)
    let refusal = try SampleBook(
      "<row>" + String(repeating: "<c t=\"s\"><v>0</v></c>", count: 900) + "</row>",
      shared: ["<si><t>\(text)</t></si>"]
    ).refusal()
    #expect(
      refusal
        == .tooLarge(
          LedgerPlace(sheet: "台账", row: 1, column: 4), .row(limit: LedgerLimits.rowBytes)))
  }

  @Test func `lists that go on and on are refused`() throws {
    var book = SampleBook("")
    let name = digits(300_000)
    book.parts["xl/workbook.xml"] =
      "<workbook>" + String(repeating: "<a b=\"\(name)\"/>", count: 20)
      + "</workbook>"
    let bytes = try book.refusal()
    #expect(bytes == .tooMany(part: "xl/workbook.xml", limit: LedgerLimits.listBytes))
    book.parts["xl/workbook.xml"] =
      "<workbook><sheets>" + (0...1000).map { "<sheet name=\"\($0)\" id=\"s0\"/>" }.joined()
      + "</sheets></workbook>"
    let sheets = try book.refusal()
    #expect(sheets == .tooMany(part: "xl/workbook.xml", limit: LedgerLimits.sheets))
    book.parts = [
      "xl/styles.xml": "<styleSheet><cellXfs>"
        + (0...100_000).map { "<xf numFmtId=\"\($0 % 49)\"/>" }.joined() + "</cellXfs></styleSheet>"
    ]
    let styles = try book.refusal()
    #expect(styles == .tooMany(part: "xl/styles.xml", limit: LedgerLimits.styles))
    book = SampleBook(
      "",
      tail: "<mergeCells>"
        + (1...200_001).map { "<mergeCell ref=\"A\($0):B\($0)\"/>" }.joined() + "</mergeCells>")
    let merges = try book.refusal()
    #expect(
      merges == .tooMany(part: "xl/worksheets/sheet1.xml", limit: LedgerLimits.merges))
  }

  @Test func `a bomb is refused while it is read`() throws {
    let filling = String(repeating: " ", count: 60 << 20)
    let refusal = try SampleBook("<row><c><v>1</v></c></row>" + filling).refusal()
    #expect(refusal.isBomb)
  }

  @Test func `a bomb within a bomb is an archive and nothing is unpacked twice`() throws {
    var inner = ArchiveWriter()
    inner.add("zeros", [UInt8](repeating: 0, count: 10 << 20))
    var outer = ArchiveWriter()
    outer.add("inner.zip", try inner.bytes())
    let path = try Sample.file(outer.bytes(), "xlsx")
    #expect(Sample.refusal(path) == .foreign(path: path, .archive))
  }

  @Test func `a workbook cut short anywhere is refused`() throws {
    let whole = try SampleBook("<row><c><v>1</v></c></row>").bytes()
    for length in stride(from: 5, to: whole.count, by: max(whole.count / 40, 1)) {
      let path = try Sample.file(Array(whole.prefix(length)), "xlsx")
      #expect(Sample.refusal(path) == .archive(.truncated))
    }
  }

  @Test(arguments: [
    "", "<", "<worksheet", "<worksheet><sheetData><row>", "<worksheet/><worksheet/>",
    "\u{0}", "<worksheet>\u{1}</worksheet>",
  ])
  func `a part that is not well-formed is named`(_ text: String) throws {
    var book = SampleBook("")
    book.parts[first] = text
    let refusal = try book.refusal()
    guard case .xml(part: first, _, .malformed) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
  }

  @Test func `a part in another encoding than UTF-8 is refused`() throws {
    let data = try #require(
      "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData/></worksheet>"
        .data(using: .utf16LittleEndian))
    var writer = ArchiveWriter()
    for (name, text) in SampleBook("").all {
      writer.add(name, name == first ? Array(data) : Array(text.utf8))
    }
    let refusal = Sample.refusal(try Sample.file(writer.bytes(), "xlsx"))
    guard case .xml(part: first, _, .malformed) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
  }
}

/// The reader's limits of XML, as its documentation gives them.
private enum XMLBound {
  static let tag = 1 << 20
}

extension LedgerFileError? {
  /// Whether it is a bomb that was refused.
  fileprivate var isBomb: Bool {
    if case .archive(.ratioTooHigh) = self { true } else { false }
  }
}
