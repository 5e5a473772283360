import FuyiArchive
import FuyiLaw

/// Reads the rows of a sheet of a workbook as they come.
final class SheetRows: XMLEvents {
  private let sheet: String
  private let strings: SharedStrings
  private let showDays: [Bool]
  private let days: ExcelDay
  private let deliver: (LedgerRow) -> Bool
  private(set) var isDone = false

  private var isInData = false
  private var row = 0
  private var cells: [LedgerCell] = []
  private var rowBytes = 0
  private var width = 0
  private var column = -1
  private var kind = Kind.number
  private var showsDay = false
  private var value: [UInt8] = []
  /// Where texts belong to the cell's value.
  private var collects = false
  private var isInline = false
  private var phoneticDepth = 0

  /// What a cell's value is.
  private enum Kind {
    case number
    case shared
    case text
    case boolean
    case error
    case day
  }

  /// A reader of the sheet's part.
  /// - Parameter deliver: gets each row that holds something; false if no more are wanted.
  init(
    sheet: String, strings: SharedStrings, showDays: [Bool], countsFrom1904: Bool,
    deliver: @escaping (LedgerRow) -> Bool
  ) {
    self.sheet = sheet
    self.strings = strings
    self.showDays = showDays
    self.days = ExcelDay(countsFrom1904: countsFrom1904)
    self.deliver = deliver
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(LedgerFileError) {
    guard isInData else {
      if name == "sheetData" { isInData = true }
      return
    }
    if name == "c" {
      try startCell(attributes)
    } else if name == "v" {
      collects = !isInline
    } else if name == "row" {
      try startRow(attributes)
    } else if name == "is" {
      isInline = true
    } else if name == "t" {
      collects = isInline && phoneticDepth == 0
    } else if name == "rPh" {
      phoneticDepth += 1
    }
  }

  func end(_ name: XMLName) throws(LedgerFileError) {
    guard isInData else { return }
    if name == "v" || name == "t" {
      collects = false
    } else if name == "c" {
      isInline = false
      try endCell()
    } else if name == "row" {
      endRow()
    } else if name == "rPh" {
      phoneticDepth -= 1
    } else if name == "sheetData" {
      isInData = false
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(LedgerFileError) {
    guard collects else { return }
    guard value.count + bytes.count <= LedgerLimits.cellBytes else {
      throw .tooLarge(place, .cell(limit: LedgerLimits.cellBytes))
    }
    value.append(contentsOf: bytes)
  }

  // MARK: - Rows

  private func startRow(_ attributes: XMLAttributes) throws(LedgerFileError) {
    var number = row + 1
    if let given = attributes["r"] {
      guard let read = Digits.number(given), read > 0 else {
        throw .cell(LedgerPlace(sheet: sheet, row: number), .place(String(cString: given)))
      }
      number = read
    }
    guard number <= LedgerLimits.sheetRows else {
      throw .tooLarge(
        LedgerPlace(sheet: sheet, row: number), .rows(limit: LedgerLimits.sheetRows))
    }
    guard number > row else { throw .cell(LedgerPlace(sheet: sheet, row: number), .order) }
    row = number
    column = -1
    rowBytes = 0
    cells = []
    cells.reserveCapacity(width)
  }

  private func endRow() {
    guard !cells.isEmpty else { return }
    width = cells.count
    let done = LedgerRow(number: row, cells: cells)
    cells = []
    isDone = !deliver(done)
  }

  // MARK: - Cells

  private var place: LedgerPlace { LedgerPlace(sheet: sheet, row: row, column: column) }

  private func startCell(_ attributes: XMLAttributes) throws(LedgerFileError) {
    let previous = column
    column += 1
    kind = .number
    showsDay = false
    value.removeAll(keepingCapacity: true)
    var index = 0
    while let name = attributes.list[index], let given = attributes.list[index + 1] {
      index += 2
      if name.isSame(as: "r") {
        guard let read = CellReference.place(given), read.row == row else {
          throw .cell(place, .place(String(cString: given)))
        }
        column = read.column
      } else if name.isSame(as: "s") {
        guard let style = Digits.number(given), style < max(showDays.count, 1) else {
          throw .cell(place, .style(String(cString: given)))
        }
        showsDay = style < showDays.count && showDays[style]
      } else if name.isSame(as: "t") {
        kind = try Self.kind(given, place)
      }
    }
    guard column > previous else { throw .cell(place, .order) }
    guard column < LedgerLimits.sheetColumns else { throw tooManyColumns }
  }

  private static func kind(
    _ given: UnsafePointer<CChar>, _ place: LedgerPlace
  ) throws(LedgerFileError) -> Kind {
    if given.isSame(as: "s") { return .shared }
    if given.isSame(as: "n") { return .number }
    if given.isSame(as: "str") || given.isSame(as: "inlineStr") { return .text }
    if given.isSame(as: "b") { return .boolean }
    if given.isSame(as: "e") { return .error }
    if given.isSame(as: "d") { return .day }
    throw .cell(place, .kind(String(cString: given)))
  }

  private var tooManyColumns: LedgerFileError {
    .tooLarge(place, .columns(limit: LedgerLimits.columns))
  }

  private func endCell() throws(LedgerFileError) {
    if kind != .text { trim() }
    let cell = value.isEmpty ? .empty : try read()
    guard !cell.isEmpty else { return }
    guard column < LedgerLimits.columns else { throw tooManyColumns }
    while cells.count < column { cells.append(.empty) }
    cells.append(cell)
  }

  private func read() throws(LedgerFileError) -> LedgerCell {
    switch kind {
    case .shared:
      guard let index = Digits.number(value), let text = strings[index] else {
        throw .cell(place, .shared(written))
      }
      return try read(text)
    case .text:
      CellText.unescape(&value)
      return try value.withUnsafeBufferPointer { bytes throws(LedgerFileError) in try read(bytes) }
    case .number:
      guard let number = Digits.double(value) else { throw .cell(place, .number(written)) }
      if showsDay, let day = days.cell(number) { return day }
      return .number(number, written)
    case .boolean:
      let written = written
      guard ["0", "1", "false", "true"].contains(written) else {
        throw .cell(place, .boolean(written))
      }
      return .boolean(written == "1" || written == "true")
    case .error: return .error(written)
    case .day:
      // `2025-03-03`, with a time behind it or not; anything else is for whoever reads the row.
      guard value.count == 10 || value.dropFirst(10).first == UInt8(ascii: "T"),
        let day = try? CivilDate(String(decoding: value.prefix(10), as: UTF8.self))
      else { return .text(written) }
      return .date(day)
    }
  }

  /// Takes away spaces and line ends around a value that is no text.
  private func trim() {
    while let last = value.last, last <= 0x20 { value.removeLast() }
    guard let first = value.first, first <= 0x20 else { return }
    value.removeFirst(value.prefix { $0 <= 0x20 }.count)
  }

  /// The value as it is written.
  private var written: String {
    value.withUnsafeBufferPointer { CellText.text($0) } ?? ""
  }

  private func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(LedgerFileError) -> LedgerCell {
    guard !bytes.isEmpty else { return .empty }
    rowBytes += bytes.count
    guard rowBytes <= LedgerLimits.rowBytes else {
      throw .tooLarge(place, .row(limit: LedgerLimits.rowBytes))
    }
    guard let text = CellText.text(bytes) else { throw .cell(place, .shared("")) }
    return .text(text)
  }
}
