/// Places as a workbook writes them: `B12`.
enum CellReference {
  /// The column from 0 and the row from 1 of a text that ends in a NUL; nil where it is no such
  /// place within a sheet.
  static func place(_ text: UnsafePointer<CChar>) -> (column: Int, row: Int)? {
    var (column, index) = (0, 0)
    while case let letter = Int(text[index]) - 0x40, (1...26).contains(letter) {
      guard index < 3 else { return nil }
      column = column * 26 + letter
      index += 1
    }
    guard index > 0, column <= LedgerLimits.sheetColumns, text[index] != 0x30,
      let row = Digits.number(text + index), row <= LedgerLimits.sheetRows
    else { return nil }
    return (column - 1, row)
  }

  /// The cells of `B2:C5`, or of one place; nil for anything else.
  static func range(_ text: String) -> CellRange? {
    let ends = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      .map { String($0).withCString(place) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, first.row <= last.row,
      first.column <= last.column
    else { return nil }
    return CellRange(rows: first.row...last.row, columns: first.column...last.column)
  }
}
