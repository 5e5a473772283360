import Foundation
import FuyiArchive
import FuyiFiles
import FuyiLedger
import FuyiTestSupport
import FuyiWording
import Testing

@Suite struct KindTests {
  private func archive(_ entries: [(String, String)]) throws -> [UInt8] {
    var writer = ArchiveWriter()
    for (name, text) in entries { writer.add(name, text: text) }
    return try writer.bytes()
  }

  /// A container of Office 97 with one stream of a name.
  private func container(_ name: String) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 2048)
    bytes.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    bytes[30] = 9
    bytes[48] = 1
    let utf16 = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    bytes.replaceSubrange(1024 + 128..<1024 + 128 + utf16.count, with: utf16)
    return bytes
  }

  @Test func `a file that is no ledger is named, whatever it is called`() throws {
    let files: [([UInt8], ForeignFile)] = [
      (container("Workbook"), .oldWorkbook), (container("Book"), .oldWorkbook),
      (container("EncryptedPackage"), .encryptedWorkbook),
      (container("WordDocument"), .oldDocument),
      (
        try archive([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("a", "")]),
        .openDocument
      ),
      (try archive([("[Content_Types].xml", ""), ("word/document.xml", "")]), .wordDocument),
      (try archive([("[Content_Types].xml", ""), ("ppt/presentation.xml", "")]), .slides),
      (try archive([("[Content_Types].xml", ""), ("xl/workbook.bin", "")]), .binaryWorkbook),
      (try archive([("案件.csv", "")]), .archive), (Array("%PDF-1.7\n%".utf8), .pdf),
      (Array("<html><table>".utf8), .markup), (Array("\n<?xml version=\"1.0\"?>".utf8), .markup),
      (Array("SQLite format 3\0abc".utf8), .database), ([0x89, 0x50, 0, 1], .binary),
      ([0xFF, 0xFE, 0x61, 0x00], .utf16),
    ]
    for (bytes, kind) in files {
      for ending in ["xlsx", "csv", "xls"] {
        let path = try Sample.file(bytes, ending)
        #expect(Sample.refusal(path) == .foreign(path: path, kind))
      }
    }
  }

  @Test func `a name that says other than the bytes is refused with what it is`() throws {
    let text = try Sample.file("a,b\n", "xlsx")
    #expect(Sample.refusal(text) == .wrongEnding(path: text, is: .csv))
    let book = try Sample.file(SampleBook("").bytes(), "csv")
    #expect(Sample.refusal(book) == .wrongEnding(path: book, is: .xlsx))
    #expect(Sample.refusal(text, LedgerReading(format: .csv)) == nil)
    #expect(Sample.refusal(book, LedgerReading(format: .xlsx)) == nil)
    #expect(
      Sample.refusal(book, LedgerReading(format: .csv)) == .notAsTold(path: book, is: .xlsx))
  }

  @Test(arguments: ["txt", "tsv", "CSV", "data"])
  func `other names are as good as any`(_ ending: String) throws {
    let path = try Sample.file("a,b\n", ending)
    #expect(Sample.refusal(path) == nil)
  }

  @Test func `what is no file is refused at once`() throws {
    let folder = TemporaryFolder.newPath("csv")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    #expect(Sample.refusal(folder) == .file(path: folder, .isFolder))
    let pipe = TemporaryFolder.newPath("csv")
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(Sample.refusal(pipe) == .file(path: pipe, .notRegular))
    let nowhere = folder + "/a.csv"
    #expect(Sample.refusal(nowhere) == .file(path: nowhere, .notThere))
    let empty = try Sample.file([])
    #expect(Sample.refusal(empty) == .empty(path: empty))
  }

  @Test func `every error says in both languages what is wrong`() throws {
    let place = LedgerPlace(sheet: "台账", row: 5, column: 27)
    let xml: [XMLFault] = [
      .malformed("x"), .doctype, .tooDeep(limit: 1), .tooLong(limit: 1),
      .tooManyAttributes(limit: 1),
    ]
    let encodings: [EncodingFault] = [.notUTF8, .notGB18030, .neither, .changes, .unknown]
    let cells: [CellFault] = [
      .place("x"), .order, .number("x"), .shared("x"), .style("x"), .kind("x"), .boolean("x"),
    ]
    let sizes: [Excess] = [
      .cell(limit: 1), .row(limit: 1), .columns(limit: 1), .rows(limit: 1), .characters(limit: 1),
    ]
    let archives: [ArchiveError] = [
      .file(path: "x", .notThere), .notAnArchive, .truncated, .damaged(entry: nil, reason: "x"),
      .encrypted(entry: "x"), .unknownMethod(entry: "x", method: 1), .noEntry("x"),
      .duplicateName("x"), .unsafeName("x"), .tooManyEntries(limit: 1),
      .entryTooLarge(entry: "x", limit: 1), .archiveTooLarge(entry: "x", limit: 1),
      .ratioTooHigh(entry: "x", limit: 1), .cannotMake(reason: "x"),
    ]
    let faults: [FileFault] = [
      .notThere, .isFolder, .notRegular, .notAllowed, .shortened, .system(code: 5),
    ]
    var errors: [LedgerFileError] = [
      .empty(path: "x"), .wrongEnding(path: "x", is: .csv), .notAsTold(path: "x", is: .xlsx),
      .incomplete(part: "x"), .unclearSeparator, .strayQuote(place), .unclosedQuote(place),
      .nul(place), .tooMany(part: "x", limit: 1), .noSheets, .cannotMake(reason: "x"),
      .cannotWrite(path: "x", .notAllowed),
    ]
    errors += ForeignFile.allCases.map { .foreign(path: "x", $0) }
    errors += xml.map { .xml(part: "x", line: 1, $0) }
    errors += encodings.map { .encoding($0, line: 1, byte: 2) }
    errors += cells.map { .cell(place, $0) }
    errors += sizes.map { .tooLarge(place, $0) }
    errors += archives.map { .archive($0) }
    errors += faults.map { .file(path: "x", $0) }
    for error in errors {
      let (zh, en) = (error.text(in: .zh), error.text(in: .en))
      #expect(zh.hasSuffix("。") && zh.count > 15, "\(error)")
      #expect(en.hasSuffix(".") && en.count > 25, "\(error)")
    }
    // A file that is missing, and a part that is, are told in the same way from two places.
    #expect(Set(errors.map { $0.text(in: .en) }).count == errors.count - 2)
    #expect(
      LedgerFileError.nul(place).text(in: .zh)
        == "工作表“台账”第 5 行 AB 列：含有空字符（NUL），不是文本。请用 Excel 或 WPS 重新导出。")
  }
}
