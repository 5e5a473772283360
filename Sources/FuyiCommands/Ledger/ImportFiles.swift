import FuyiFiles
import FuyiLaw
import FuyiLedger
import FuyiStore
import FuyiWording

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files that an import writes beside the record, each made only when it is needed.
///
/// A class, since what is made while rows are read is told of afterwards.
final class ImportFiles {
  private let ledger: String
  private let database: String
  private let format: LedgerFormat
  private let remarks: String?
  private let rest: String?
  /// Where the remarks went; nil where there are none.
  private(set) var remarksMade: String?
  /// Where the rows to mend went; nil where there are none.
  private(set) var restMade: String?

  /// - Throws: ``CommandError/restOfWorkbook(path:)``, since a workbook's sheets do not go into one
  ///   CSV file.
  init(_ command: ImportCommand, format: LedgerFormat, database: String) throws {
    if let rest = command.rest, format == .xlsx, !rest.lowercased().hasSuffix(".xlsx") {
      throw CommandError.restOfWorkbook(path: rest)
    }
    ledger = command.file
    self.database = database
    remarks = command.remarks
    rest = command.rest
    self.format = format
  }

  func sinks(in language: Language) -> LedgerImport.Sinks {
    var sinks = LedgerImport.Sinks()
    sinks.language = language
    let sheet = Term(zh: "台账", en: "Ledger").text(in: language)
    sinks.remarks = { [self] in
      let path = remarks ?? unusedPath("remarks", "xlsx")
      remarksMade = path
      return try WorkbookSink(path: checked(path), usualSheet: sheet)
    }
    sinks.rest = { [self] in
      let path = rest ?? unusedPath("rest", format.code)
      restMade = path
      let isWorkbook = rest?.lowercased().hasSuffix(".xlsx") ?? (format == .xlsx)
      return isWorkbook
        ? try WorkbookSink(path: checked(path), usualSheet: sheet)
        : try CSVSink(path: checked(path))
    }
    return sinks
  }

  /// Nothing that is there is written over: not the ledger, not the record, nor what somebody has mended.
  private func checked(_ path: String) throws -> String {
    try Self.check(path, besides: ledger, and: database)
    return path
  }

  /// - Throws: ``CommandError`` where a file is there, and which one it is.
  static func check(_ path: String, besides ledger: String, and database: String) throws {
    if SystemFile.isSame(path, ledger) { throw CommandError.ledgerItself(path: path) }
    try SameFile.refuse(path, over: database)
    var written = stat()
    if stat(path, &written) == 0, written.st_mode & S_IFMT == S_IFREG, written.st_size > 0 {
      throw CommandError.exists(path: path)
    }
  }

  /// A name beside the ledger that no file has yet, so that nothing mended is lost.
  private func unusedPath(_ word: String, _ ending: String) -> String {
    let parts = ledger.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last.map(String.init) ?? ledger
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let folder = parts.dropLast().map { $0 + "/" }.joined()
    for number in 1... {
      let path =
        "\(folder)\(stem.isEmpty ? name : stem).\(word)\(number == 1 ? "" : "-\(number)").\(ending)"
      if Repository.size(of: path) == nil { return path }
    }
    return "\(ledger).\(word).\(ending)"
  }
}
