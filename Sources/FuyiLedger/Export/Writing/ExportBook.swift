import CXlsxwriter
import FuyiLaw
import FuyiWording

/// A workbook that is written row by row: what has been written is on disk and takes no memory.
final class ExportBook {
  private let pointer: UnsafeMutablePointer<lxw_workbook>
  private var isClosed = false
  /// How a row of headings looks.
  fileprivate let heading: UnsafeMutablePointer<lxw_format>?
  /// How a day looks.
  fileprivate let day: UnsafeMutablePointer<lxw_format>?

  /// The day on which every workbook says it was made, so that the same export is the same bytes:
  /// 2024-01-01, when the law came into force.
  private static let created: time_t = 1_704_067_200

  /// A workbook in a file.
  /// - Parameters:
  ///   - path: where it is written.
  ///   - title: the title in its properties.
  ///   - temporaryFolder: where rows are kept until the end, in files that have no name.
  init(path: String, title: String, temporaryFolder: String) throws(ExportError) {
    var options = lxw_workbook_options()
    options.constant_memory = 1
    let made = temporaryFolder.withCString { folder in
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return workbook_new_opt(path, &options)
    }
    guard let made else { throw .cannotMake("workbook_new_opt") }
    pointer = made
    heading = workbook_add_format(made)
    day = workbook_add_format(made)
    if let heading {
      format_set_bold(heading)
      format_set_bg_color(heading, 0xE4ECF4)
    }
    if let day { format_set_num_format(day, "yyyy-mm-dd") }
    title.printable.withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      properties.created = Self.created
      workbook_set_properties(pointer, &properties)
    }
  }

  deinit {
    if !isClosed { lxw_workbook_free(pointer) }
  }

  /// A new sheet at the end.
  func sheet(_ name: String) throws(ExportError) -> ExportSheet {
    guard let sheet = workbook_add_worksheet(pointer, name) else { throw .cannotMake(name) }
    return ExportSheet(sheet, self)
  }

  /// Writes the file.
  func close() throws(ExportError) {
    isClosed = true
    try Self.check(workbook_close(pointer))
  }

  fileprivate static func check(_ code: lxw_error) throws(ExportError) {
    guard code != LXW_NO_ERROR else { return }
    throw .cannotMake(lxw_strerror(code).map { String(cString: $0) } ?? "\(code.rawValue)")
  }
}

/// A sheet that is written row by row.
final class ExportSheet {
  /// A cell for people; texts are never formulas.
  enum Cell {
    case text(String)
    case day(CivilDate)
    case empty
  }

  /// Excel takes no more rows in a sheet.
  static let mostRows = 1_048_576
  /// Excel takes 32,767 units of UTF-16 in a cell; a few are left free.
  static let mostText = 32_000

  private let pointer: UnsafeMutablePointer<lxw_worksheet>
  private let book: ExportBook
  /// How many rows have been written.
  private(set) var rows = 0

  fileprivate init(_ pointer: UnsafeMutablePointer<lxw_worksheet>, _ book: ExportBook) {
    self.pointer = pointer
    self.book = book
  }

  /// Sets how wide the columns are, in figures of the usual font.
  func setWidths(_ widths: [Int]) {
    for (column, width) in widths.enumerated() {
      worksheet_set_column(pointer, UInt16(column), UInt16(column), Double(width), nil)
    }
  }

  /// Keeps the rows so far in sight, and lets people filter by the last of them.
  func freeze(columns: Int) {
    worksheet_freeze_panes(pointer, UInt32(rows), 0)
    worksheet_autofilter(pointer, UInt32(rows - 1), 0, UInt32(rows - 1), UInt16(columns - 1))
  }

  /// Writes the next row, as headings or as any other.
  func write(_ cells: [Cell], isHeading: Bool = false) throws(ExportError) {
    for (column, cell) in cells.enumerated() {
      switch cell {
      case .text(let text):
        guard !text.isEmpty else { continue }
        try ExportBook.check(
          worksheet_write_string(
            pointer, UInt32(rows), UInt16(column), text, isHeading ? book.heading : nil))
      case .day(let day):
        var time = lxw_datetime()
        let parts = day.parts
        (time.year, time.month, time.day) = (
          Int32(parts.year), Int32(parts.month), Int32(parts.day)
        )
        try ExportBook.check(
          worksheet_write_datetime(pointer, UInt32(rows), UInt16(column), &time, book.day))
      case .empty: continue
      }
    }
    rows += 1
  }
}

/// Sheets of one kind, a further one where one is full.
struct ExportSheets {
  private let book: ExportBook
  private let name: String
  private let begin: (ExportSheet) throws -> Void
  private let mostRows: Int
  private var sheet: ExportSheet?
  private var count = 0

  /// - Parameters:
  ///   - name: of the first sheet; the others have their number behind it.
  ///   - begin: writes what stands at the top of each.
  init(
    _ book: ExportBook, _ name: String, mostRows: Int = ExportSheet.mostRows,
    begin: @escaping (ExportSheet) throws -> Void
  ) {
    self.book = book
    self.name = name
    self.mostRows = mostRows
    self.begin = begin
  }

  /// The sheet for so many more rows, which stay together.
  mutating func room(for rows: Int = 1) throws -> ExportSheet {
    if let sheet, sheet.rows + rows <= mostRows { return sheet }
    count += 1
    let next = try book.sheet(count == 1 ? name : "\(name) \(count)")
    try begin(next)
    sheet = next
    return next
  }
}
