import FuyiFiles

/// The one table of a CSV file.
struct CSVTable {
  let text: CSVText
  let separator: LedgerSeparator

  /// Finds out what is not told.
  init(_ file: ReadableFile, _ reading: LedgerReading) throws(LedgerFileError) {
    text = try CSVText(file, told: reading.encoding)
    if let told = reading.separator {
      separator = told
      return
    }
    let beginning = try text.pieces().next { Array($0) } ?? []
    guard let found = SeparatorSearch.separator(of: beginning) else { throw .unclearSeparator }
    separator = found
  }

  /// Hands over the records until the body says that it has enough.
  /// - Parameter body: gets a record and how much of the file has been read, from 0 to 1.
  func forEachRow(_ body: (LedgerRow, Double) throws -> Bool) throws {
    try withoutActuallyEscaping(body) { body in
      var failure: (any Error)?
      var progress = 0.0
      let rows = try CSVRows(separator) { row in
        do {
          return try body(row, progress)
        } catch {
          failure = error
          return false
        }
      }
      let size = Double(max(text.file.size, 1))
      let pieces = try text.pieces()
      var isMore = true
      while isMore, !rows.isDone {
        isMore =
          try pieces.next { piece throws(LedgerFileError) in
            progress = min(Double(pieces.place) / size, 1)
            try rows.read(piece)
            return true
          } ?? false
      }
      if !rows.isDone { try rows.finish() }
      if let failure { throw failure }
    }
  }
}
