/// An export as comma-separated values (RFC 4180): UTF-8 with a byte order mark, lines ending in CR LF.
///
/// A cell that a spreadsheet could take for a formula has an apostrophe in front, and so has one that
/// begins with an apostrophe. Whoever reads takes the first apostrophe of a cell away, so every text comes
/// back as it was.
struct CSVExport {
  static let byteOrderMark = "\u{FEFF}"
  private let stream: ByteStream

  init(_ stream: ByteStream) {
    self.stream = stream
  }

  /// Writes the columns' names, then every item.
  func write(_ export: LedgerExport) throws {
    try stream.write(Self.byteOrderMark + Self.line(ExportTable.columns))
    try export.forEachItem { try stream.write(Self.line(ExportTable.cells($0))) }
  }

  private static func line(_ cells: [String]) -> String {
    cells.map { quoted(guarded($0)) }.joined(separator: ",") + "\r\n"
  }

  /// Signs that begin formulas, the fullwidth ones too, which Excel in Chinese reads as the others.
  private static let formulaSigns: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]

  /// The text with an apostrophe in front where it needs one.
  static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, first == "'" || formulaSigns.contains(first)
    else { return text }
    return "'" + text
  }

  /// The text that ``guarded(_:)`` has made this from.
  static func unguarded(_ text: String) -> String {
    guard text.unicodeScalars.first == "'" else { return text }
    return String(text.unicodeScalars.dropFirst())
  }

  private static func quoted(_ cell: String) -> String {
    let needs = cell.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
    }
    guard needs else { return cell }
    var quoted = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
