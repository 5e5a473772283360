import FuyiFiles
package import FuyiLaw

/// The formats that a report comes in (格式).
package enum ReportFormat: String, CaseIterable, Hashable, Sendable, Named {
  /// Text for a terminal.
  case text
  /// Markdown with tables as GitHub reads them.
  case md
  /// A page in one file.
  case html
  /// Tables of comma-separated values.
  case csv
  /// JSON, with the records behind each figure.
  case json
  /// A workbook (Office Open XML).
  case xlsx

  /// The format with a code, or with a usual name of it, in capitals or not; nil where there is none.
  package init?(code: String) {
    let code = code.lowercased()
    guard let format = Self(rawValue: code) ?? Self.aliases[code] else { return nil }
    self = format
  }

  /// The format of a file by what its name ends in; nil where that says nothing.
  package init?(path: String) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    self.init(code: String(name[name.index(after: dot)...]))
  }

  /// What the name of its files ends in, without the dot.
  package var suffix: String { self == .text ? "txt" : rawValue }

  /// Whether it is no text, so that it does not belong on a terminal.
  package var isBinary: Bool { self == .xlsx }

  /// What people call it.
  package var term: Term {
    switch self {
    case .text: Term(zh: "文本", en: "text")
    case .md: Term(zh: "Markdown", en: "Markdown")
    case .html: Term(zh: "网页（HTML）", en: "HTML page")
    case .csv: Term(zh: "CSV", en: "CSV")
    case .json: Term(zh: "JSON", en: "JSON")
    case .xlsx: Term(zh: "Excel 工作簿（XLSX）", en: "Excel workbook (XLSX)")
    }
  }

  private static let aliases: [String: ReportFormat] = [
    "txt": .text, "markdown": .md, "htm": .html, "excel": .xlsx,
  ]

  /// The report in this format; of the same report always the same bytes.
  /// - Throws: ``ReportError/cannotMake(_:_:)``.
  package func render(
    _ document: ReportDocument, layout: ReportLayout = ReportLayout()
  ) throws(ReportError) -> [UInt8] {
    switch self {
    case .text:
      Array(
        TextReport(document, columns: layout.columns, isColoured: layout.isColoured).render().utf8)
    case .md: Array(MarkdownReport(document).render().utf8)
    case .html: Array(HTMLReport(document).render().utf8)
    case .csv:
      Array(CSVReport(document, hasByteOrderMark: layout.hasByteOrderMark).render().utf8)
    case .json: Array(JSONReport(document).render().utf8)
    case .xlsx: try XLSXReport(document).bytes()
    }
  }

  /// Writes the report to a file, whole or not at all.
  /// - Throws: ``ReportError``; what was at the path stays then.
  package func write(
    _ document: ReportDocument, to path: String, layout: ReportLayout = ReportLayout()
  ) throws(ReportError) {
    let bytes = try render(document, layout: layout)
    do throws(FileFault) {
      try WholeFile.put(bytes, at: path)
    } catch {
      throw .cannotWrite(path: path)
    }
  }
}
