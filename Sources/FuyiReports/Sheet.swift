import CXlsxwriter
import FuyiLaw
import FuyiWording

/// A sheet of a workbook while it is written; rows and columns count from 0.
struct Sheet {
  let name: String
  let pointer: UnsafeMutablePointer<lxw_worksheet>
  let workbook: Workbook

  /// Excel takes no more in a cell.
  private static let mostText = 32_767
  /// Excel takes no more rows in a sheet.
  static let mostRows = 1_048_576

  /// Writes words, lines and all; never as a formula.
  func write(_ text: String, _ row: Int, _ column: Int, _ style: CellStyle) {
    let clean =
      text.contains(where: \.isNewline)
      ? text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .map { String($0).printable }.joined(separator: "\n") : text.printable
    let format = workbook.format(style)
    guard !clean.isEmpty else {
      worksheet_write_blank(pointer, UInt32(row), UInt16(column), format)
      return
    }
    worksheet_write_string(
      pointer, UInt32(row), UInt16(column), clean.cut(to: Self.mostText), format)
  }

  /// Writes a number.
  func write(_ number: Double, _ row: Int, _ column: Int, _ style: CellStyle) {
    worksheet_write_number(
      pointer, UInt32(row), UInt16(column), number, workbook.format(style))
  }

  /// Writes a day.
  func write(_ day: CivilDate, _ row: Int, _ column: Int, _ style: CellStyle) {
    var style = style
    style.number = "yyyy-mm-dd"
    var time = lxw_datetime()
    let parts = day.parts
    (time.year, time.month, time.day) = (Int32(parts.year), Int32(parts.month), Int32(parts.day))
    worksheet_write_datetime(
      pointer, UInt32(row), UInt16(column), &time, workbook.format(style))
  }

  /// Makes a cell lead to a row of a sheet; its value is written after this.
  func link(_ row: Int, _ column: Int, to sheet: String, row target: Int, style: CellStyle) {
    let quoted = sheet.replacing("'", with: "''")
    worksheet_write_url(
      pointer, UInt32(row), UInt16(column), "internal:'\(quoted)'!A\(target + 1)",
      workbook.format(style))
  }

  /// Joins cells and writes words into them.
  func merge(_ text: String, rows: ClosedRange<Int>, columns: ClosedRange<Int>, _ style: CellStyle)
  {
    guard rows.count > 1 || columns.count > 1 else {
      return write(text, rows.lowerBound, columns.lowerBound, style)
    }
    worksheet_merge_range(
      pointer, UInt32(rows.lowerBound), UInt16(columns.lowerBound), UInt32(rows.upperBound),
      UInt16(columns.upperBound), text.oneLine.printable.cut(to: Self.mostText),
      workbook.format(style))
  }

  /// Sets how wide a column is, in figures of the usual font.
  func setWidth(_ width: Int, of column: Int) {
    worksheet_set_column(
      pointer, UInt16(column), UInt16(column), Double(min(max(width, 4), 120)), nil)
  }

  /// Sets how high a row is, in lines; a row of one line is left as it is.
  func setHeight(lines: Int, of row: Int) {
    guard lines > 1 else { return }
    worksheet_set_row(pointer, UInt32(row), Double(min(lines, 25) * 16), nil)
  }

  /// Keeps rows and columns in sight, and repeats the rows of headings on each page.
  func freeze(rows: Int, columns: Int, headings: ClosedRange<Int>) {
    worksheet_freeze_panes(pointer, UInt32(rows), UInt16(columns))
    worksheet_repeat_rows(pointer, UInt32(headings.lowerBound), UInt32(headings.upperBound))
  }

  /// A4, as wide as the page, with the number of the page below.
  func setUpPage(isLandscape: Bool, language: Language) {
    worksheet_set_paper(pointer, 9)
    if isLandscape { worksheet_set_landscape(pointer) }
    worksheet_fit_to_pages(pointer, 1, 0)
    worksheet_set_margins(pointer, 0.6, 0.6, 0.7, 0.7)
    worksheet_set_footer(
      pointer, language.words("&C第 &P 页，共 &N 页", "&CPage &P of &N"))
  }
}

extension String {
  /// The text cut to a number of UTF-16 units between characters.
  fileprivate func cut(to units: Int) -> String {
    // In UTF-8 a text is never shorter.
    guard utf8.count > units, utf16.count > units else { return self }
    var (kept, taken) = ("", 0)
    for character in self {
      taken += character.utf16.count
      guard taken <= units else { break }
      kept.append(character)
    }
    return kept
  }
}
