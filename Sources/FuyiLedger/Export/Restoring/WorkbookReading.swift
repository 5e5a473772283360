import FuyiCore
import FuyiLaw
import FuyiWording

/// Reads an export in a workbook: the sheets whose names begin with `fuyi-`, in their order.
struct WorkbookReading {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Whether the workbook has the sheet that marks an export.
  var isExport: Bool {
    guard let file = try? LedgerFile(path: path), let sheets = try? file.sheets() else {
      return false
    }
    return sheets.contains { $0.name == WorkbookExport.infoSheet }
  }

  func forEachItem(_ body: (ExportItem, ExportPlace) throws -> Void) throws {
    do { try read(body) } catch let error as LedgerFileError {
      let why = Term(zh: error.text(in: .zh), en: error.text(in: .en))
      throw RestoreError(path: path, place: nil, problem: .workbook(why))
    }
  }

  private func read(_ body: (ExportItem, ExportPlace) throws -> Void) throws {
    let file = try LedgerFile(path: path)
    let sheets = try file.sheets()
    guard let info = sheets.first(where: { $0.name == WorkbookExport.infoSheet }) else {
      throw RestoreError(path: path, place: nil, problem: .notAnExport)
    }
    try header(in: file, info, body)
    for name in [WorkbookExport.eventSheet, WorkbookExport.wordSheet] {
      for sheet in sheets where sheet.name == name || sheet.name.hasPrefix(name + " ") {
        try items(in: file, sheet, body)
      }
    }
  }

  private func header(
    in file: LedgerFile, _ info: LedgerSheet, _ body: (ExportItem, ExportPlace) throws -> Void
  ) throws {
    let place = ExportPlace(sheet: info.name, line: 1)
    let cells = try file.head(of: info, rows: 1).first?.cells ?? []
    let item = try placing(place) { () throws(RestoreError.Problem) in
      guard cells.count >= 2, try Self.text(cells[0]) == ExportHeader.mark else {
        throw .notAnExport
      }
      return ExportItem.header(try ExportHeader(try? JSON(parsing: Self.text(cells[1]))))
    }
    try body(item, place)
  }

  private func items(
    in file: LedgerFile, _ sheet: LedgerSheet, _ body: (ExportItem, ExportPlace) throws -> Void
  ) throws {
    var pending: (cells: [String], place: ExportPlace)?
    func finish() throws {
      guard let (cells, place) = pending else { return }
      pending = nil
      let item = try placing(place) { () throws(RestoreError.Problem) in
        var texts: [String] = []
        for cell in cells {
          guard let text = SheetText.unescaped(cell) else { throw .malformed }
          texts.append(text)
        }
        return try ExportTable.item(texts)
      }
      try body(item, place)
    }
    var isHeading = true
    try file.forEachRow(of: sheet) { row, _ in
      let place = ExportPlace(sheet: sheet.name, line: row.number)
      let cells = try placing(place) { () throws(RestoreError.Problem) in
        try Self.texts(row.cells)
      }
      if isHeading {
        isHeading = false
        guard cells == ExportTable.columns else {
          throw RestoreError(path: path, place: place, problem: .malformed)
        }
      } else if cells[0] == WorkbookExport.more {
        guard pending != nil else {
          throw RestoreError(path: path, place: place, problem: .malformed)
        }
        for column in 1..<cells.count { pending?.cells[column] += cells[column] }
        let length = pending?.cells.reduce(0) { $0 + $1.utf8.count } ?? 0
        guard length <= ItemLimit.bytes else {
          throw RestoreError(path: path, place: place, problem: .tooLong)
        }
      } else {
        try finish()
        pending = (cells, place)
      }
    }
    try finish()
  }

  /// The texts of a row, one for each column.
  private static func texts(_ cells: [LedgerCell]) throws(RestoreError.Problem) -> [String] {
    var texts: [String] = []
    for cell in cells { texts.append(try text(cell)) }
    while texts.count > ExportTable.columns.count, texts.last == "" { texts.removeLast() }
    guard texts.count <= ExportTable.columns.count else { throw .malformed }
    return texts
      + Array(repeating: "", count: ExportTable.columns.count - texts.count)
  }

  /// The text of a cell; a cell of another kind has been changed by another program.
  private static func text(_ cell: LedgerCell) throws(RestoreError.Problem) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): text
    case .number, .date, .boolean, .error: throw .malformed
    }
  }

  /// Tells where a problem arose.
  private func placing<Value>(
    _ place: ExportPlace, _ body: () throws(RestoreError.Problem) -> Value
  ) throws -> Value {
    do throws(RestoreError.Problem) { return try body() } catch {
      throw RestoreError(path: path, place: place, problem: error)
    }
  }
}
