/// How much a ledger may have in it; rows may be any number.
///
/// Excel's own limit for a cell is 32,767 characters. What is over a limit here is no ledger, but
/// something that would fill the memory.
public enum LedgerLimits {
  /// The bytes of a cell's text in UTF-8: 1 MiB.
  public static let cellBytes = 1 << 20
  /// The bytes of a row's texts together: 4 MiB.
  public static let rowBytes = 4 << 20
  /// The columns that may hold something.
  public static let columns = 1000
  /// The columns of a sheet, empty ones too, as in Excel.
  public static let sheetColumns = 16_384
  /// The rows of a workbook's sheet, as in Excel.
  public static let sheetRows = 1_048_576
  /// The bytes of all texts that the cells of a workbook share: 256 MiB.
  public static let sharedBytes = 256 << 20
  /// The number of texts that the cells of a workbook share.
  public static let sharedStrings = 10_000_000
  /// The joined ranges of a sheet.
  public static let merges = 200_000
  /// The sheets of a workbook.
  public static let sheets = 1000
  /// The bytes of a workbook's lists of sheets and of parts, each: 4 MiB.
  public static let listBytes = 4 << 20
  /// The cell formats of a workbook; Excel allows 65,490.
  public static let styles = 100_000
}
