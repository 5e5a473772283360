package import FuyiLaw

/// Where something stands in an export.
package struct ExportPlace: Hashable, Sendable {
  /// The sheet of a workbook; nil for a file of text.
  package let sheet: String?
  /// The line of a text or the row of a sheet, from 1.
  package let line: Int

  /// A place in a sheet, or in a file of text.
  package init(sheet: String? = nil, line: Int) {
    self.sheet = sheet
    self.line = line
  }

  /// The place as people say it.
  package var term: Term {
    guard let sheet else { return Term(zh: "第 \(line) 行", en: "line \(line)") }
    return Term(zh: "工作表“\(sheet)”第 \(line) 行", en: "row \(line) of the sheet “\(sheet)”")
  }
}
