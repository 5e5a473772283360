import Foundation
import FuyiArchive
import FuyiLedger
import FuyiTestSupport

/// Files of ledgers that tests write.
enum Sample {
  /// Writes bytes to a new file.
  static func file(_ bytes: [UInt8], _ ending: String = "csv") throws -> String {
    let path = TemporaryFolder.newPath(ending)
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  /// Writes a text in UTF-8 to a new file.
  static func file(_ text: String, _ ending: String = "csv") throws -> String {
    try file(Array(text.utf8), ending)
  }

  /// The rows of a sheet.
  static func rows(
    _ path: String, _ reading: LedgerReading = .init(), sheet: Int = 0
  ) throws -> [LedgerRow] {
    let file = try LedgerFile(path: path, reading)
    let sheets = try file.sheets()
    var rows: [LedgerRow] = []
    try file.forEachRow(of: sheets[sheet]) { row, _ in rows.append(row) }
    return rows
  }

  /// The rows of a CSV text as numbers and texts.
  static func texts(_ text: String, _ reading: LedgerReading = .init()) throws -> [[String]] {
    try rows(file(text), reading).map { ["\($0.number)"] + $0.cells.map(\.shown) }
  }

  /// Why a file cannot be read; nil where it can.
  static func refusal(_ path: String, _ reading: LedgerReading = .init()) -> LedgerFileError? {
    do {
      _ = try rows(path, reading)
      return nil
    } catch {
      return error as? LedgerFileError
    }
  }
}

extension LedgerCell {
  /// The cell in a few characters.
  var shown: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(let number, let written): "\(number)=\(written)"
    case .date(let day): "\(day)"
    case .boolean(let value): "\(value)"
    case .error(let error): "!\(error)"
    }
  }
}

/// A workbook made from the XML of its parts.
struct SampleBook {
  /// The rows' XML of each sheet, and what stands behind them.
  var sheets: [(name: String, state: String?, data: String, tail: String)]
  var shared: [String] = []
  var styles = ""
  var workbookProperties = ""
  var isStrict = false
  /// The prefix of elements, with its colon.
  var prefix = ""
  /// Parts in place of those made here.
  var parts: [String: String] = [:]

  /// A workbook of one sheet.
  init(_ data: String, tail: String = "", shared: [String] = [], styles: String = "") {
    sheets = [("台账", nil, data, tail)]
    self.shared = shared
    self.styles = styles
  }

  private var namespace: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
      : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  }

  private var relations: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }

  /// The parts in the order in which programs write them.
  var all: [(String, String)] {
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    var list = ""
    var targets = ""
    for (index, sheet) in sheets.enumerated() {
      let state = sheet.state.map { " state=\"\($0)\"" } ?? ""
      list +=
        "<\(prefix)sheet name=\"\(sheet.name)\" sheetId=\"\(index + 5)\"\(state) r:id=\"s\(index)\"/>"
      targets += relation("s\(index)", "worksheet", "worksheets/sheet\(index + 1).xml")
    }
    targets += relation("x1", "sharedStrings", "sharedStrings.xml")
    targets += relation("x2", "styles", "/xl/styles.xml")
    var parts: [(String, String)] = [
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        "<Relationships xmlns=\"\(package)\">" + relation("r", "officeDocument", "xl/workbook.xml")
          + "</Relationships>"
      ),
      ("xl/_rels/workbook.xml.rels", "<Relationships>\(targets)</Relationships>"),
      (
        "xl/workbook.xml",
        element("workbook", "\(workbookProperties)<\(prefix)sheets>\(list)</\(prefix)sheets>")
      ),
      ("xl/styles.xml", element("styleSheet", styles)),
      ("xl/sharedStrings.xml", element("sst", shared.joined())),
    ]
    for (index, sheet) in sheets.enumerated() {
      parts.append(
        (
          "xl/worksheets/sheet\(index + 1).xml",
          element(
            "worksheet", "<\(prefix)sheetData>\(sheet.data)</\(prefix)sheetData>\(sheet.tail)")
        ))
    }
    return parts.map { ($0.0, self.parts[$0.0] ?? $0.1) }
  }

  private func relation(_ id: String, _ kind: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(relations)/\(kind)\" Target=\"\(target)\"/>"
  }

  private func element(_ name: String, _ content: String) -> String {
    let own = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix.dropLast())"
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      + "<\(prefix)\(name) \(own)=\"\(namespace)\" xmlns:r=\"\(relations)\">\(content)"
      + "</\(prefix)\(name)>"
  }

  /// The archive's bytes.
  func bytes() throws -> [UInt8] {
    var writer = ArchiveWriter()
    for (name, text) in all { writer.add(name, text: text) }
    return try writer.bytes()
  }

  /// Writes it to a new file.
  func path() throws -> String { try Sample.file(bytes(), "xlsx") }

  /// The rows of a sheet.
  func rows(sheet: Int = 0) throws -> [LedgerRow] { try Sample.rows(path(), sheet: sheet) }

  /// The first row's cells.
  func cells() throws -> [LedgerCell] { try rows().first?.cells ?? [] }

  /// Why it cannot be read.
  func refusal() throws -> LedgerFileError? { Sample.refusal(try path()) }
}
