public import FuyiArchive
public import FuyiFiles

/// A cell, or a row, in a ledger.
public struct LedgerPlace: Hashable, Sendable {
  /// The sheet's name; empty for that of a CSV file.
  public let sheet: String
  /// The row, counted from 1.
  public let row: Int
  /// The column, counted from 0; nil for the whole row.
  public let column: Int?

  /// A cell, or a row where no column is given.
  public init(sheet: String, row: Int, column: Int? = nil) {
    self.sheet = sheet
    self.row = row
    self.column = column
  }
}

/// Why a ledger's file cannot be read or written.
///
/// Each case says what and where; ``text(in:)`` also says what to do.
public enum LedgerFileError: Error, Hashable, Sendable {
  /// The file itself cannot be read.
  case file(path: String, FileFault)
  /// There is nothing in the file.
  case empty(path: String)
  /// The file is of a kind that is not read.
  case foreign(path: String, ForeignFile)
  /// The first bytes are those of this kind, but the file's name ends as another's does.
  case wrongEnding(path: String, is: LedgerFormat)
  /// The file is of this kind, and not of the one that was told.
  case notAsTold(path: String, is: LedgerFormat)
  /// The archive that a workbook is cannot be read.
  case archive(ArchiveError)
  /// The XML of a workbook's part cannot be read.
  case xml(part: String, line: Int, XMLFault)
  /// The workbook has no such part, or the part lacks what has to be in it.
  case incomplete(part: String)
  /// The bytes are not text in a known encoding; the byte is counted from 0, the line from 1.
  case encoding(EncodingFault, line: Int, byte: Int)
  /// The separator cannot be told from the first rows.
  case unclearSeparator
  /// A quotation mark stands where RFC 4180 allows none.
  case strayQuote(LedgerPlace)
  /// The quotation mark that begins this cell has no end.
  case unclosedQuote(LedgerPlace)
  /// A cell has a NUL in it, as text never has.
  case nul(LedgerPlace)
  /// A cell of a workbook does not make sense.
  case cell(LedgerPlace, CellFault)
  /// Something is larger than ``LedgerLimits`` allows.
  case tooLarge(LedgerPlace, Excess)
  /// Something of the workbook as a whole is larger than ``LedgerLimits`` allows.
  case tooMany(part: String, limit: Int)
  /// The workbook has no sheet with cells.
  case noSheets
  /// The file cannot be written; what was there stays.
  case cannotWrite(path: String, FileFault)
  /// The workbook cannot be made; in the library's words.
  case cannotMake(reason: String)
}

/// Kinds of files that are taken for ledgers and are none that is read.
public enum ForeignFile: Hashable, Sendable, CaseIterable {
  /// A workbook of Excel 97 to 2003 (.xls).
  case oldWorkbook
  /// A workbook with a password.
  case encryptedWorkbook
  /// Another document of Office 97 to 2003.
  case oldDocument
  /// A binary workbook (.xlsb).
  case binaryWorkbook
  /// A spreadsheet or another document of OpenDocument (.ods).
  case openDocument
  /// A document of Word (.docx).
  case wordDocument
  /// Slides (.pptx).
  case slides
  /// Another ZIP archive.
  case archive
  /// A page or XML, which some programs name .xls.
  case markup
  /// A PDF.
  case pdf
  /// An SQLite file, such as this program's own.
  case database
  /// Text in UTF-16.
  case utf16
  /// Bytes that are no text.
  case binary
}

/// Why bytes are not text.
public enum EncodingFault: Hashable, Sendable {
  /// They are not UTF-8, which was told or which the mark at the beginning says.
  case notUTF8
  /// They are not GB 18030, which was told.
  case notGB18030
  /// They are neither.
  case neither
  /// The text before is in one encoding and the text from here in the other.
  case changes
  /// The system does not know GB 18030.
  case unknown
}

/// Why the XML of a part of a workbook is refused.
public enum XMLFault: Hashable, Sendable {
  /// It is not well-formed, or not in UTF-8; in the parser's words.
  case malformed(String)
  /// It declares a document type, with which entities could be declared.
  case doctype
  /// Elements stand inside one another deeper than the limit.
  case tooDeep(limit: Int)
  /// A tag or a comment is longer than the limit, in bytes.
  case tooLong(limit: Int)
  /// An element has more attributes than the limit.
  case tooManyAttributes(limit: Int)
}

/// What of a row or a cell is too large.
public enum Excess: Hashable, Sendable {
  /// The text of a cell that is written into a workbook, in units of UTF-16 as Excel counts.
  case characters(limit: Int)
  /// The text of a cell, in bytes; perhaps a quotation mark without its end.
  case cell(limit: Int)
  /// The texts of a row together, in bytes.
  case row(limit: Int)
  /// The columns that hold something.
  case columns(limit: Int)
  /// The rows of a sheet.
  case rows(limit: Int)
}

/// Why a cell of a workbook does not make sense.
public enum CellFault: Hashable, Sendable {
  /// It, or its row, says that it stands where it cannot stand.
  case place(String)
  /// It, or its row, stands after one that it should stand before, or there are two of it.
  case order
  /// A number that is none.
  case number(String)
  /// A text that is not in the list of shared texts.
  case shared(String)
  /// A format that is not in the list of formats.
  case style(String)
  /// A kind that there is not.
  case kind(String)
  /// A truth value that is none.
  case boolean(String)
}
