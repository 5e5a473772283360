import FuyiFiles
import FuyiLaw
import FuyiWording

/// A ledger as comma-separated values (RFC 4180) while it is written, row by row.
///
/// It begins with a byte order mark, so that Excel reads it as UTF-8. Words that a spreadsheet could
/// take for a formula get an apostrophe in front. The file is put into its place by ``close()``,
/// whole; without it, nothing is left. A new file can be read by its owner only. A class, since the file is one
/// thing; it belongs to one task at a time.
public final class LedgerCSVFile {
  private static let pieceBytes = 65_536

  private let path: String
  private let file: WholeFile
  private let isFormulaSafe: Bool
  private var waiting: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Begins a file.
  /// - Parameter isFormulaSafe: false writes words as they are, for a file that a program reads
  ///   again.
  /// - Throws: ``LedgerFileError/cannotWrite(path:_:)``.
  public init(path: String, isFormulaSafe: Bool = true) throws(LedgerFileError) {
    self.path = path
    self.isFormulaSafe = isFormulaSafe
    do throws(FileFault) {
      file = try WholeFile(path: path, .privateWhenNew)
    } catch {
      throw .cannotWrite(path: path, error)
    }
  }

  /// Adds a record.
  /// - Throws: ``LedgerFileError/cannotWrite(path:_:)``, as on a full disk.
  public func append(row cells: [LedgerCell]) throws(LedgerFileError) {
    // A record of one empty value would be a blank line.
    if cells.count == 1, cells[0].isEmpty { waiting += Array("\"\"".utf8) }
    for (column, cell) in cells.enumerated() {
      if column > 0 { waiting.append(UInt8(ascii: ",")) }
      waiting += Array(CSVField.quoted(value(cell)).utf8)
    }
    waiting += Array(CSVField.lineEnd.utf8)
    if waiting.count >= Self.pieceBytes { try flush() }
  }

  /// Ends the file and puts it into its place.
  /// - Throws: ``LedgerFileError/cannotWrite(path:_:)``; what was there stays then.
  public func close() throws(LedgerFileError) {
    try flush()
    do throws(FileFault) {
      try file.commit()
    } catch {
      throw .cannotWrite(path: path, error)
    }
  }

  private func flush() throws(LedgerFileError) {
    do throws(FileFault) {
      try file.append(waiting)
    } catch {
      throw .cannotWrite(path: path, error)
    }
    waiting.removeAll(keepingCapacity: true)
  }

  private func value(_ cell: LedgerCell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text), .error(let text): isFormulaSafe ? CSVField.words(text) : text
    case .number(_, let written): written
    case .date(let day): day.description
    case .boolean(let value): value ? "TRUE" : "FALSE"
    }
  }
}
