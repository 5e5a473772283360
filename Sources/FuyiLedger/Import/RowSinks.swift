/// Rows with remarks as a workbook: what was read, with the marked cells coloured and notes on them.
package final class WorkbookSink: RowSink {
  private var workbook: LedgerWorkbook?
  private let usualSheet: String
  private var sheet: (name: String, headings: [String], part: Int)?
  private var (rows, notes) = (0, 0)

  /// The library keeps notes in memory, so only so many rows have them; all have their remarks in a
  /// column of their own.
  private static let mostNotes = 5_000

  /// Begins a workbook.
  /// - Parameter usualSheet: what a sheet without a name is called.
  /// - Throws: `LedgerFileError`.
  package init(path: String, usualSheet: String) throws {
    workbook = try LedgerWorkbook(path: path)
    self.usualSheet = usualSheet
  }

  package func begin(sheet name: String, headings: [String]) throws {
    sheet = (name.isEmpty ? usualSheet : name, headings, 1)
    try beginPart()
  }

  /// A sheet, or a further one where the rows of one are full.
  private func beginPart() throws {
    guard let sheet else { return }
    let ending = sheet.part == 1 ? "" : " (\(sheet.part))"
    let name = sheet.name.map { "[]:*?/\\'".contains($0) ? "_" : $0 }
    try workbook?.addSheet(
      String(name).cut(toUnits: 31 - ending.count) + ending, headings: sheet.headings)
    rows = 1
  }

  package func append(_ cells: [LedgerCell], remarks: [Int: String]) throws {
    if rows >= LedgerWorkbook.mostRows {
      sheet?.part += 1
      try beginPart()
    }
    notes += 1
    try workbook?.append(
      row: cells, remarks: notes <= Self.mostNotes ? remarks : [:], marked: Set(remarks.keys))
    rows += 1
  }

  package func finish() throws { try workbook?.close() }
  package func abandon() { workbook = nil }
}

/// Rows to be mended as comma-separated values, as they were read.
package final class CSVSink: RowSink {
  private var file: LedgerCSVFile?

  /// Begins a file.
  ///
  /// Words that a spreadsheet could take for a formula have an apostrophe in front, which an import
  /// takes away again.
  /// - Throws: `LedgerFileError`.
  package init(path: String) throws {
    file = try LedgerCSVFile(path: path)
  }

  package func begin(sheet name: String, headings: [String]) throws {
    try file?.append(row: headings.map { .text($0) })
  }

  package func append(_ cells: [LedgerCell], remarks: [Int: String]) throws {
    try file?.append(row: cells)
  }

  package func finish() throws { try file?.close() }
  package func abandon() { file = nil }
}

extension LedgerFile: RowSource {}
