/// Where the rows of a ledger come from: a file of tables.
package protocol RowSource {
  /// Its sheets, in order.
  func sheets() throws -> [LedgerSheet]
  /// The first rows of a sheet.
  func head(of sheet: LedgerSheet, rows: Int) throws -> [LedgerRow]
  /// Every row of a sheet in order, one after another, with how much of the sheet is read.
  func forEachRow(
    of sheet: LedgerSheet, _ body: (LedgerRow, _ progress: Double) throws -> Void
  ) throws
}

/// Where rows go that have to be looked at, one after another.
package protocol RowSink: AnyObject {
  /// Begins a sheet with its headings.
  func begin(sheet: String, headings: [String]) throws
  /// Writes a row, with the remarks on its cells by their place.
  func append(_ cells: [LedgerCell], remarks: [Int: String]) throws
  /// Puts the file in its place.
  func finish() throws
  /// Leaves nothing behind; what is finished already stays.
  func abandon()
}
