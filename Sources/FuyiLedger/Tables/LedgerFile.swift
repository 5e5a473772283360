import FuyiArchive
import FuyiFiles

/// A file with a ledger (台账): a workbook, or values separated by commas, tabs or semicolons.
///
/// It is read row by row, in memory that does not grow with it. What kind of file it is its first
/// bytes say, not its name; a file that is none of the two is named, with what to do about it. A
/// class, since the open file is one thing; it belongs to one task at a time.
public final class LedgerFile {
  /// Where it is, as it was given.
  public let path: String
  /// What kind it is.
  public let format: LedgerFormat
  /// The encoding of a CSV file, found out or told; nil of a workbook.
  public let encoding: LedgerEncoding?
  /// The separator of a CSV file, found out or told; nil of a workbook.
  public let separator: LedgerSeparator?
  /// How many bytes it has.
  public let size: Int

  private let table: Table

  private enum Table {
    case csv(CSVTable)
    case workbook(Workbook)
  }

  /// Opens a file, and looks through all of a CSV file for its encoding.
  /// - Throws: ``LedgerFileError``.
  public init(path: String, _ reading: LedgerReading = .init()) throws(LedgerFileError) {
    let (file, kind): (ReadableFile, FirstBytes.Kind)
    do throws(FileFault) {
      file = try ReadableFile(path: path)
      let beginning = try file.bytes(at: 0, atMost: FirstBytes.count)
      kind = try FirstBytes.kind(of: beginning, in: file)
    } catch {
      throw .file(path: path, error)
    }
    guard file.size > 0 else { throw .empty(path: path) }
    switch kind {
    case .foreign(let foreign): throw .foreign(path: path, foreign)
    case .text:
      try Self.check(path, .csv, reading)
      let csv = try CSVTable(file, reading)
      (format, encoding, separator) = (.csv, csv.text.encoding, csv.separator)
      table = .csv(csv)
    case .zip:
      let archive = try Self.archive(path)
      try Self.check(path, .xlsx, reading)
      (format, encoding, separator) = (.xlsx, nil, nil)
      table = .workbook(try Workbook(archive))
    }
    self.path = path
    self.size = file.size
  }

  /// Its sheets in their order, hidden ones too; the one of a CSV file has no name.
  /// - Throws: ``LedgerFileError`` where a sheet's list of joined cells cannot be read.
  public func sheets() throws(LedgerFileError) -> [LedgerSheet] {
    switch table {
    case .csv: [LedgerSheet(name: "", index: 0)]
    case .workbook(let workbook): try workbook.sheets()
    }
  }

  /// The first rows of a sheet that hold something, at most so many.
  /// - Throws: ``LedgerFileError``.
  public func head(of sheet: LedgerSheet, rows: Int) throws(LedgerFileError) -> [LedgerRow] {
    var head: [LedgerRow] = []
    do {
      try read(sheet) { row, _ in
        if head.count < rows { head.append(row) }
        return head.count < rows
      }
    } catch let error as LedgerFileError {
      throw error
    } catch {
      throw .noSheets
    }
    return head
  }

  /// Hands over the rows of a sheet that hold something, one after the other.
  /// - Parameter body: gets a row and how much of the sheet has been read, from 0 to 1.
  /// - Throws: ``LedgerFileError``, and what the body throws.
  public func forEachRow(
    of sheet: LedgerSheet, _ body: (LedgerRow, _ progress: Double) throws -> Void
  ) throws {
    try read(sheet) { row, progress in
      try body(row, progress)
      return true
    }
  }

  private func read(
    _ sheet: LedgerSheet, _ body: (LedgerRow, Double) throws -> Bool
  ) throws {
    switch table {
    case .csv(let csv): try csv.forEachRow(body)
    case .workbook(let workbook): try workbook.forEachRow(of: sheet, body)
    }
  }

  /// Opens the archive, which may turn out not to be a workbook.
  private static func archive(_ path: String) throws(LedgerFileError) -> Archive {
    let (archive, foreign): (Archive, ForeignFile?)
    do throws(ArchiveError) {
      archive = try Archive(path: path)
      foreign = try FirstBytes.foreign(archive)
    } catch {
      throw .archive(error)
    }
    if let foreign { throw .foreign(path: path, foreign) }
    return archive
  }

  /// Compares what the file is with what was told, or else with what its name says.
  private static func check(
    _ path: String, _ format: LedgerFormat, _ reading: LedgerReading
  ) throws(LedgerFileError) {
    if let told = reading.format {
      guard told == format else { throw .notAsTold(path: path, is: format) }
      return
    }
    let ending = path.split(separator: "/").last?.split(separator: ".").last?.lowercased()
    let isOther: Bool
    switch format {
    case .csv: isOther = ["xlsx", "xlsm", "xls", "et", "zip", "ods"].contains(ending)
    case .xlsx: isOther = ["csv", "txt", "tsv", "tab"].contains(ending)
    }
    if isOther { throw .wrongEnding(path: path, is: format) }
  }
}
