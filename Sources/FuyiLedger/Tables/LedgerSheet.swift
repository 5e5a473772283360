/// A rectangle of cells.
public struct CellRange: Hashable, Sendable {
  /// The rows, counted from 1.
  public let rows: ClosedRange<Int>
  /// The columns, counted from 0.
  public let columns: ClosedRange<Int>

  /// A rectangle of rows counted from 1 and columns counted from 0.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}

/// A sheet of a ledger.
public struct LedgerSheet: Hashable, Sendable {
  /// Its name; empty for that of a CSV file.
  public let name: String
  /// Its place in the workbook's order, from 0, sheets with nothing but a chart left out.
  public let index: Int
  /// Whether Excel hides it.
  public let isHidden: Bool
  /// The cells that are joined; the first cell of each holds the value.
  public let merges: [CellRange]
  /// Whether its workbook counts days from 1904, for numbers that are not formatted as days.
  public let countsFrom1904: Bool

  /// A sheet with its name and its place.
  public init(
    name: String, index: Int, isHidden: Bool = false, merges: [CellRange] = [],
    countsFrom1904: Bool = false
  ) {
    self.name = name
    self.index = index
    self.isHidden = isHidden
    self.merges = merges
    self.countsFrom1904 = countsFrom1904
  }
}
