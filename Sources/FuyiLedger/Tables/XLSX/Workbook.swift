import FuyiArchive

/// A workbook that is read.
///
/// A class, since the texts that its cells share are read once, when the first sheet is.
final class Workbook {
  private let archive: Archive
  private let parts: WorkbookParts
  private let showDays: [Bool]
  private var strings: SharedStrings?
  private var found: [LedgerSheet]?

  init(_ archive: Archive) throws(LedgerFileError) {
    self.archive = archive
    parts = try WorkbookParts(archive)
    showDays = try NumberFormats.showDays(parts.styles, of: archive)
  }

  func sheets() throws(LedgerFileError) -> [LedgerSheet] {
    if let found { return found }
    var sheets: [LedgerSheet] = []
    for (index, sheet) in parts.sheets.enumerated() {
      let merges = try SheetMerges.read(sheet.part, of: archive)
      sheets.append(
        LedgerSheet(
          name: sheet.name, index: index, isHidden: sheet.isHidden, merges: merges,
          countsFrom1904: parts.countsFrom1904))
    }
    found = sheets
    return sheets
  }

  /// Hands over the rows of a sheet until the body says that it has enough.
  /// - Parameter body: gets a row and how much of the sheet has been read, from 0 to 1.
  func forEachRow(
    of sheet: LedgerSheet, _ body: (LedgerRow, Double) throws -> Bool
  ) throws {
    guard parts.sheets.indices.contains(sheet.index) else { throw LedgerFileError.noSheets }
    let part = parts.sheets[sheet.index].part
    let strings = try strings ?? SharedStrings.read(parts.sharedStrings, of: archive)
    self.strings = strings
    let entry: ArchiveEntry
    do throws(ArchiveError) {
      entry = try archive.open(part)
    } catch {
      throw LedgerFileError.archive(error)
    }
    let size = Double(max(archive.size(of: part) ?? 0, 1))
    try withoutActuallyEscaping(body) { body in
      var failure: (any Error)?
      let rows = SheetRows(
        sheet: sheet.name, strings: strings, showDays: showDays,
        countsFrom1904: parts.countsFrom1904
      ) { row in
        do {
          return try body(row, min(Double(entry.bytesOut) / size, 1))
        } catch {
          failure = error
          return false
        }
      }
      try XMLReader(part: part, rows).read(entry)
      if let failure { throw failure }
    }
  }
}
