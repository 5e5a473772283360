import FuyiWording

/// A heading made plain, so that the ways in which offices write one become the same (栏目名称).
///
/// Full-width letters and signs count as half-width ones, and white space, line ends, asterisks and a
/// colon at the end do not count.
package struct HeadingText: Hashable, Sendable {
  /// Without what stands in brackets.
  package let bare: String
  /// With it, the brackets left out.
  package let whole: String

  /// The plain forms of a heading.
  package init(_ heading: String) {
    var (bare, whole) = ("", "")
    var inside = ""
    var depth = 0
    for scalar in PlainText.scalars(of: heading) {
      switch scalar {
      case "(", "[", "{", "〔", "【", "<", "《": depth += 1
      case ")", "]", "}", "〕", "】", ">", "》":
        depth -= 1
        // A unit changes what a number means, so it is not left out.
        if depth == 0, Self.isUnit(inside) { bare += inside }
        if depth <= 0 { (depth, inside) = (0, "") }
      case "*", "※", ":", "_", "\u{FEFF}": continue
      case "-" where depth == 0:
        whole.unicodeScalars.append(scalar)
        bare.unicodeScalars.append(scalar)
      default:
        whole.unicodeScalars.append(scalar)
        if depth > 0 {
          inside.unicodeScalars.append(scalar)
        } else {
          bare.unicodeScalars.append(scalar)
        }
      }
    }
    self.bare = bare
    self.whole = whole
  }

  private static func isUnit(_ inside: String) -> Bool {
    inside.hasSuffix("元") && inside != "元" && inside != "人民币元" && inside != "单位元"
  }

  /// What a group of columns is about, such as 申请人 of 申请人信息.
  package var subject: String {
    for ending in ["基本信息", "基本情况", "信息", "情况", "资料"] {
      if bare.hasSuffix(ending), bare.count > ending.count {
        return String(bare.dropLast(ending.count))
      }
    }
    return bare
  }
}

/// Text as people type it, made plain for comparing.
enum PlainText {
  /// The scalars in lower case, full-width ones made half-width, white space and what cannot be seen
  /// left out.
  static func scalars(of text: String) -> [Unicode.Scalar] {
    var plain: [Unicode.Scalar] = []
    plain.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      var scalar = scalar
      if (0xFF01...0xFF5E).contains(scalar.value) {
        scalar = Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
      }
      if scalar.value < 0x80 {
        guard scalar.value > 0x20, scalar.value != 0x7F else { continue }
        if (0x41...0x5A).contains(scalar.value) {
          scalar = Unicode.Scalar(scalar.value + 0x20) ?? scalar
        }
        plain.append(scalar)
        continue
      }
      let properties = scalar.properties
      guard !properties.isWhitespace, properties.generalCategory != .format,
        properties.generalCategory != .control
      else { continue }
      plain.append(scalar)
    }
    return plain
  }

  /// The word that was most likely meant; nil where none is near, or where the text is no word.
  static func near(_ given: String, among words: [String]) -> String? {
    given.utf8.count <= longestWord ? nearest(given, among: words) : nil
  }

  /// The bytes of the longest text that is taken for a word or a name.
  static let longestWord = 300

  /// The text that those scalars make.
  static func of(_ text: String) -> String {
    String(String.UnicodeScalarView(scalars(of: text)))
  }
}

extension String {
  /// The text as it is kept for a remark: the beginning of what is too long to be read.
  var shown: String { utf8.count <= 300 ? self : String(prefix(100)) + "…" }
}
