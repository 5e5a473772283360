package import FuyiLaw

/// The forms of an export from which everything can be restored (无损导出格式).
package enum LosslessForm: String, CaseIterable, Hashable, Sendable, Named {
  /// Comma-separated values.
  case csv
  /// A workbook (Office Open XML), with a sheet of the cases for people.
  case xlsx
  /// One JSON document.
  case json
  /// An object a line.
  case jsonl

  /// What people call it.
  package var term: Term {
    switch self {
    case .csv: Term(zh: "CSV", en: "CSV")
    case .xlsx: Term(zh: "Excel 工作簿（XLSX）", en: "Excel workbook (XLSX)")
    case .json: Term(zh: "JSON", en: "JSON")
    case .jsonl: Term(zh: "逐行 JSON（JSONL）", en: "JSON lines (JSONL)")
    }
  }
}

extension LedgerExport {
  /// Writes the export as text.
  /// - Parameter form: any but a workbook, which is no text and is written by ``WorkbookExport``.
  package func write(_ form: LosslessForm, to stream: ByteStream) throws {
    switch form {
    case .jsonl: try JSONExport(stream).writeLines(of: self)
    case .json: try JSONExport(stream).writeDocument(of: self)
    case .csv: try CSVExport(stream).write(self)
    case .xlsx: throw ExportError.cannotMake("xlsx")
    }
    try stream.flush()
  }
}
