import CCsv

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads the records of a CSV text as RFC 4180 has them.
///
/// A quotation mark stands only around a value or doubled in it; a line ends in CR LF, LF or CR;
/// spaces belong to the value. A class, since the C parser calls it back.
final class CSVRows {
  private let deliver: (LedgerRow) -> Bool
  private var parser = csv_parser()
  /// The record that is being read, from 1.
  private var row = 1
  private var column = 0
  private var cells: [LedgerCell] = []
  private var rowBytes = 0
  private var width = 0
  private var lastEnd: Int32 = 0
  private var fault: LedgerFileError?
  private(set) var isDone = false

  /// A reader with a separator.
  /// - Parameter deliver: gets each record that holds something; false if no more are wanted.
  init(
    _ separator: LedgerSeparator, deliver: @escaping (LedgerRow) -> Bool
  ) throws(LedgerFileError) {
    self.deliver = deliver
    guard csv_init(&parser, UInt8(CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL)) == 0 else {
      throw .cannotMake(reason: "csv_init")
    }
    csv_set_delim(&parser, separator.byte)
    csv_set_space_func(&parser) { _ in 0 }
    csv_set_blk_size(&parser, 4096)
    // The parser keeps a value whole; this is as large as it can get, with room for what follows.
    csv_set_realloc_func(&parser) { memory, size in
      size > LedgerLimits.cellBytes + 4096 ? nil : realloc(memory, size)
    }
  }

  deinit { csv_free(&parser) }

  /// Reads a piece of the text.
  func read(_ piece: UnsafeRawBufferPointer) throws(LedgerFileError) {
    let me = Unmanaged.passUnretained(self).toOpaque()
    let read = csv_parse(
      &parser, piece.baseAddress, piece.count,
      { value, count, user in CSVRows.of(user)?.value(value, count) },
      { end, user in CSVRows.of(user)?.end(end) }, me)
    try check(hasFailed: read < piece.count)
  }

  /// Reads the end of the text.
  func finish() throws(LedgerFileError) {
    let me = Unmanaged.passUnretained(self).toOpaque()
    let status = csv_fini(
      &parser, { value, count, user in CSVRows.of(user)?.value(value, count) },
      { end, user in CSVRows.of(user)?.end(end) }, me)
    guard fault == nil, status != 0, csv_error(&parser) == CSV_EPARSE else {
      return try check(hasFailed: status != 0)
    }
    throw .unclosedQuote(place)
  }

  private func check(hasFailed: Bool) throws(LedgerFileError) {
    if let fault { throw fault }
    guard hasFailed, !isDone else { return }
    switch csv_error(&parser) {
    case CSV_EPARSE: throw .strayQuote(place)
    default: throw .tooLarge(place, .cell(limit: LedgerLimits.cellBytes))
    }
  }

  private var place: LedgerPlace { LedgerPlace(sheet: "", row: row, column: column) }

  private static func of(_ user: UnsafeMutableRawPointer?) -> CSVRows? {
    user.map { Unmanaged<CSVRows>.fromOpaque($0).takeUnretainedValue() }
  }

  private func value(_ value: UnsafeMutableRawPointer?, _ count: Int) {
    guard fault == nil, !isDone else { return }
    lastEnd = 0
    defer { column += 1 }
    guard column < LedgerLimits.sheetColumns else { return tooManyColumns() }
    guard count > 0, let value else { return }
    guard column < LedgerLimits.columns else { return tooManyColumns() }
    guard count <= LedgerLimits.cellBytes else {
      fault = .tooLarge(place, .cell(limit: LedgerLimits.cellBytes))
      return
    }
    rowBytes += count
    guard rowBytes <= LedgerLimits.rowBytes else {
      fault = .tooLarge(place, .row(limit: LedgerLimits.rowBytes))
      return
    }
    let bytes = UnsafeBufferPointer(
      start: value.assumingMemoryBound(to: UInt8.self), count: count)
    if memchr(value, 0, count) != nil {
      fault = .nul(place)
      return
    }
    guard let text = CellText.text(bytes) else {
      // The file has changed since it was looked through.
      fault = .encoding(.notUTF8, line: row, byte: 0)
      return
    }
    while cells.count < column { cells.append(.empty) }
    cells.append(.text(text))
  }

  private func tooManyColumns() {
    fault = .tooLarge(place, .columns(limit: LedgerLimits.columns))
  }

  /// A record has ended with this character, or with the text where it is -1.
  private func end(_ character: Int32) {
    guard fault == nil, !isDone else { return }
    // The parser reports CR and LF each; together they end one record.
    guard character != 0x0A || lastEnd != 0x0D else {
      lastEnd = 0
      return
    }
    lastEnd = character
    if !cells.isEmpty {
      width = cells.count
      isDone = !deliver(LedgerRow(number: row, cells: cells))
      cells = []
      cells.reserveCapacity(width)
    }
    row += 1
    (column, rowBytes) = (0, 0)
  }
}
