/// Texts as the sheets of an export hold them, so that each comes back as it was.
///
/// What XML or Excel would change stands as `\u` with four hexadecimal digits: control characters, what no
/// XML may hold, and the `_x` that Excel reads as an escape of its own. A backslash is doubled.
enum SheetText {
  /// The text as it stands in a cell.
  static func escaped(_ text: String) -> String {
    var result = ""
    var isAfterUnderscore = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": result += unit(scalar)
      case "x" where isAfterUnderscore, "X" where isAfterUnderscore: result += unit(scalar)
      default: result.unicodeScalars.append(scalar)
      }
      isAfterUnderscore = scalar == "_"
    }
    return result
  }

  private static func unit(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// The text that ``escaped(_:)`` has made this from; nil where it has not.
  static func unescaped(_ text: String) -> String? {
    guard text.unicodeScalars.contains("\\") else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        result.append(scalar)
        continue
      }
      switch rest.popFirst() {
      case "\\"?: result.append("\\")
      case "u"?:
        let digits = String(rest.prefix(4))
        guard digits.utf8.count == 4, digits.first != "+", let value = UInt32(digits, radix: 16),
          let unit = Unicode.Scalar(value)
        else { return nil }
        result.append(unit)
        rest = rest.dropFirst(4)
      default: return nil
      }
    }
    return String(result)
  }

  /// The text in parts of at most so many units of UTF-16, at least one part.
  static func parts(_ text: String, of units: Int = ExportSheet.mostText) -> [String] {
    guard text.utf16.count > units else { return [text] }
    var parts: [String] = []
    var (part, count) = (String.UnicodeScalarView(), 0)
    for scalar in text.unicodeScalars {
      let width = scalar.value > 0xFFFF ? 2 : 1
      if count + width > units {
        parts.append(String(part))
        (part, count) = (String.UnicodeScalarView(), 0)
      }
      part.append(scalar)
      count += width
    }
    return parts + [String(part)]
  }
}
