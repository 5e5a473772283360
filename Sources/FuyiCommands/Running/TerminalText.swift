import FuyiCore

/// The one seam where text goes out: what would disturb a terminal is replaced by U+FFFD.
///
/// Names, texts and arguments come from anywhere. Line ends stay, a mark of byte order at the beginning
/// does, and so do the colours that we write ourselves, where there are any.
enum TerminalText {
  static func safe(_ text: String, keepingColours: Bool) -> String {
    guard text.unicodeScalars.contains(where: { $0 != "\n" && $0.disturbsTerminals }) else {
      return text
    }
    let scalars = Array(text.unicodeScalars)
    var clean = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "\u{1B}", keepingColours, let length = colour(scalars[index...]) {
        clean.append(contentsOf: scalars[index..<index + length])
        index += length
        continue
      }
      let endsLine =
        scalar == "\n" || scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      let isMark = scalar == "\u{FEFF}" && index == 0
      clean.append(endsLine || isMark || !scalar.disturbsTerminals ? scalar : "\u{FFFD}")
      index += 1
    }
    return String(clean)
  }

  /// How many scalars a sequence that sets colours takes: `ESC [ digits m`; nil for any other.
  private static func colour(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    let rest = scalars.dropFirst()
    guard rest.first == "[" else { return nil }
    let digits = rest.dropFirst().prefix { ("0"..."9").contains($0) || $0 == ";" }
    guard digits.count <= 8, digits.endIndex < scalars.endIndex, scalars[digits.endIndex] == "m"
    else { return nil }
    return digits.count + 3
  }
}
