/// Values as comma-separated files have them (RFC 4180).
package enum CSVField {
  /// What ends a record.
  package static let lineEnd = "\r\n"

  /// Words with an apostrophe in front where a spreadsheet could take them for a formula.
  package static func words(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, formulaSigns.contains(first) else { return text }
    return "'" + text
  }

  /// The words without the apostrophe that ``words(_:)`` puts in front.
  package static func plain(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'") else { return text }
    let rest = text.unicodeScalars.dropFirst()
    return rest.first.map(formulaSigns.contains) == true ? String(rest) : text
  }

  /// A value in quotation marks where it needs them, those in it doubled.
  package static func quoted(_ value: String) -> String {
    let needs = value.unicodeScalars.contains {
      $0 == "," || $0 == "\"" || $0 == "\r" || $0 == "\n"
    }
    return needs ? "\"" + value.replacing("\"", with: "\"\"") + "\"" : value
  }

  /// Signs that begin formulas, the fullwidth ones too, which Excel in Chinese reads as the others.
  private static let formulaSigns: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]
}
