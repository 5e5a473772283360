public import FuyiLaw

/// What a cell of a ledger holds.
public enum LedgerCell: Hashable, Sendable {
  /// Nothing.
  case empty
  /// Words, as they stand there. Control characters other than tabs and line ends have become their
  /// pictures (`␀` to `␡`), so that they are seen.
  case text(String)
  /// A number, and how the file writes it, which may have more digits than the number can hold.
  case number(Double, String)
  /// A day; hours and minutes are cut off. Only a workbook has days, from 1900 to 2199; a day outside
  /// those years, and the 29 February 1900 that Excel invents, is text.
  case date(CivilDate)
  /// True or false, from a workbook.
  case boolean(Bool)
  /// What a formula failed with, such as `#N/A`, from a workbook.
  case error(String)

  /// Whether the cell holds nothing.
  public var isEmpty: Bool { self == .empty }
}

/// A row of a ledger that holds something.
public struct LedgerRow: Hashable, Sendable {
  /// The row's number from 1: in a workbook the one that Excel shows, in a CSV file that of the
  /// record, blank ones counted. (A record may go over several lines.)
  public let number: Int
  /// The cells from the first column on, to the last one that holds something.
  public let cells: [LedgerCell]

  /// A row with its number and its cells.
  public init(number: Int, cells: [LedgerCell]) {
    self.number = number
    self.cells = cells
  }

  /// The cell of a column counted from 0; empty beyond the last one.
  public subscript(column: Int) -> LedgerCell {
    cells.indices.contains(column) ? cells[column] : .empty
  }
}
