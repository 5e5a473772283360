import CXlsxwriter
import FuyiFiles
import FuyiLaw
import FuyiWording

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A workbook of ledgers while it is written, row by row, in memory that does not grow with it but
/// for the remarks.
///
/// Days and numbers are such in the file, and no text is ever a formula. The file is put into its
/// place by ``close()``, whole; without it, nothing is left. A new file can be read by its owner only. A class, since the
/// file is one thing; it belongs to one task at a time.
public final class LedgerWorkbook {
  /// The rows that a sheet can have, its headings among them.
  public static let mostRows = LedgerLimits.sheetRows
  /// The units of UTF-16 that Excel takes in a cell.
  public static let mostCharacters = 32_767

  private let path: String
  private let file: WholeFile
  private let pointer: UnsafeMutablePointer<lxw_workbook>
  private let formats: LedgerFormats
  private var sheet: (name: String, pointer: UnsafeMutablePointer<lxw_worksheet>)?
  private var row = 0
  private var isClosed = false

  /// Begins a workbook.
  /// - Throws: ``LedgerFileError/cannotWrite(path:_:)``, also where the path is that of a device or
  ///   a pipe, into which a workbook cannot be written.
  public init(path: String) throws(LedgerFileError) {
    let begun: WholeFile
    do throws(FileFault) {
      begun = try WholeFile(path: path, .privateWhenNew)
    } catch {
      throw .cannotWrite(path: path, error)
    }
    guard let temporary = begun.openPath else {
      throw .cannotWrite(path: path, .notRegular)
    }
    var options = lxw_workbook_options()
    options.constant_memory = 1
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    // The library copies the path of the folder while it makes the workbook.
    let made = folder.withCString { folder in
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return workbook_new_opt(temporary, &options)
    }
    guard let made, let formats = LedgerFormats(of: made) else {
      throw .cannotMake(reason: "workbook_new_opt")
    }
    self.path = path
    file = begun
    pointer = made
    self.formats = formats
  }

  deinit {
    if !isClosed { lxw_workbook_free(pointer) }
  }

  /// Begins a sheet; its headings stay in sight above the rows.
  /// - Throws: ``LedgerFileError/cannotMake(reason:)`` for a name that Excel does not take.
  public func addSheet(_ name: String, headings: [String]) throws(LedgerFileError) {
    let fault = workbook_validate_sheet_name(pointer, name)
    guard fault == LXW_NO_ERROR, let added = workbook_add_worksheet(pointer, name) else {
      throw .cannotMake(reason: Self.reason(fault))
    }
    sheet = (name, added)
    row = 0
    for (column, heading) in headings.enumerated() {
      let width = min(max(displayWidth(of: heading) + 4, 12), 40)
      worksheet_set_column(added, UInt16(column), UInt16(column), Double(width), nil)
      try write(.text(heading), column, formats.heading, added)
    }
    worksheet_freeze_panes(added, 1, 0)
    row = 1
  }

  /// Adds a row.
  /// - Parameters:
  ///   - cells: The row's cells from the first column on.
  ///   - remarks: what is said beside cells, by their columns from 0, as Excel's notes.
  ///   - marked: the columns of cells that are coloured; those with remarks are too.
  /// - Throws: ``LedgerFileError/tooLarge(_:_:)`` for a text that Excel does not take, or a row too
  ///   many.
  public func append(
    row cells: [LedgerCell], remarks: [Int: String] = [:], marked: Set<Int> = []
  ) throws(LedgerFileError) {
    guard let sheet else { throw .noSheets }
    guard row < Self.mostRows else {
      throw .tooLarge(LedgerPlace(sheet: sheet.name, row: row + 1), .rows(limit: Self.mostRows))
    }
    let last = max(cells.count, (remarks.keys.max() ?? -1) + 1, (marked.max() ?? -1) + 1)
    for column in 0..<last {
      let isMarked = marked.contains(column) || remarks[column] != nil
      let cell = column < cells.count ? cells[column] : .empty
      let isDay = if case .date = cell { true } else { false }
      try write(cell, column, formats.format(isMarked: isMarked, isDay: isDay), sheet.pointer)
      if let remark = remarks[column] {
        let text = remark.escapedForWorkbook.cut(toUnits: Self.mostCharacters)
        worksheet_write_comment(sheet.pointer, UInt32(row), UInt16(column), text)
      }
    }
    row += 1
  }

  /// Ends the workbook and puts it into its place.
  /// - Throws: ``LedgerFileError``; what was there stays then.
  public func close() throws(LedgerFileError) {
    guard sheet != nil else { throw .noSheets }
    isClosed = true
    let code = workbook_close(pointer)
    guard code == LXW_NO_ERROR else { throw .cannotMake(reason: Self.reason(code)) }
    do throws(FileFault) {
      try file.commit()
    } catch {
      throw .cannotWrite(path: path, error)
    }
  }

  private func write(
    _ cell: LedgerCell, _ column: Int, _ format: UnsafeMutablePointer<lxw_format>?,
    _ sheet: UnsafeMutablePointer<lxw_worksheet>
  ) throws(LedgerFileError) {
    let (line, place) = (UInt32(row), UInt16(column))
    switch cell {
    case .empty: worksheet_write_blank(sheet, line, place, format)
    case .number(let number, let written) where !written.hasMoreDigitsThanExcelKeeps:
      worksheet_write_number(sheet, line, place, number, format)
    case .text(let text), .error(let text), .number(_, let text):
      // In UTF-8 a text is never shorter than in UTF-16.
      guard text.utf8.count <= Self.mostCharacters || text.utf16.count <= Self.mostCharacters
      else {
        let name = self.sheet?.name ?? ""
        throw .tooLarge(
          LedgerPlace(sheet: name, row: row + 1, column: column),
          .characters(limit: Self.mostCharacters))
      }
      worksheet_write_string(sheet, line, place, text.escapedForWorkbook, format)
    case .date(let day):
      var time = lxw_datetime()
      let parts = day.parts
      (time.year, time.month, time.day) = (
        Int32(parts.year), Int32(parts.month), Int32(parts.day)
      )
      worksheet_write_datetime(sheet, line, place, &time, format)
    case .boolean(let value): worksheet_write_boolean(sheet, line, place, value ? 1 : 0, format)
    }
  }

  private static func reason(_ code: lxw_error) -> String {
    lxw_strerror(code).map { String(cString: $0) } ?? "\(code.rawValue)"
  }
}
