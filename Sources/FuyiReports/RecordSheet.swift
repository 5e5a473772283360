import CXlsxwriter
import FuyiWording

/// The sheet with the records behind every figure, a row each, so that it can be filtered.
///
/// Where there are more than a sheet takes, further ones follow.
struct RecordSheet {
  /// Where the records of a figure begin.
  struct Target: Hashable {
    let sheet: String
    let row: Int
  }

  private struct Entry {
    let figure: [String]
    let records: [String]
  }

  private let name: String
  private let language: Language
  private var entries: [Entry] = []
  private var next = 1
  private var isFull = false

  /// Excel takes 65,530 links in a sheet.
  private static let mostLinks = 60_000

  init(name: String, language: Language) {
    self.name = name
    self.language = language
  }

  /// Takes the records of a figure.
  /// - Returns: where they will stand; nil where no link can lead there.
  mutating func add(
    _ records: [String], table: String, row: ReportTable.Row, column: ReportTable.Column
  ) -> Target? {
    let label: String =
      if case .text(let text) = row.cell(0).value { text } else {
        row.cell(0).value.words(in: language, under: .text)
      }
    entries.append(Entry(figure: [table, label, column.fullTitle], records: records))
    let target = Target(sheet: name, row: next)
    isFull = isFull || next + records.count > Sheet.mostRows
    next += records.count
    return isFull || entries.count > Self.mostLinks ? nil : target
  }

  /// Writes what was taken.
  func write(to workbook: Workbook, names: inout SheetNames) {
    guard !entries.isEmpty else { return }
    var sheet = begin(name, in: workbook)
    var row = 1
    let style = CellStyle(hasBorder: false)
    for entry in entries {
      for record in entry.records {
        if row == Sheet.mostRows {
          finish(sheet, rows: row)
          sheet = begin(names.unique(name), in: workbook)
          row = 1
        }
        for (column, text) in (entry.figure + [record]).enumerated() {
          sheet?.write(text, row, column, style)
        }
        row += 1
      }
    }
    finish(sheet, rows: row)
  }

  private func begin(_ name: String, in workbook: Workbook) -> Sheet? {
    guard let sheet = workbook.sheet(name) else { return nil }
    let titles = [
      language.words("表", "Table"), language.words("行", "Row"), language.words("列", "Column"),
      language.words("记录", "Record"),
    ]
    for (column, title) in titles.enumerated() {
      sheet.write(title, 0, column, CellStyle(role: .heading))
      sheet.setWidth(column == 0 ? 36 : 28, of: column)
    }
    sheet.freeze(rows: 1, columns: 0, headings: 0...0)
    sheet.setUpPage(isLandscape: true, language: language)
    return sheet
  }

  private func finish(_ sheet: Sheet?, rows: Int) {
    guard let sheet, rows > 1 else { return }
    worksheet_autofilter(sheet.pointer, 0, 0, UInt32(rows - 1), 3)
  }
}
