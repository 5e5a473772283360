import FuyiCore

/// The columns of a terminal that a text takes: two for wide and fullwidth characters, none for
/// combining ones, one for the rest (Unicode Standard Annex 11).
///
/// Characters of ambiguous width, such as … and “, count one, as terminals have it by default.
package func displayWidth(of text: String) -> Int {
  text.reduce(0) { $0 + $1.displayWidth }
}

extension String {
  /// The text cut to a width in columns, with … at the end where something was cut.
  package func truncated(to width: Int) -> String {
    guard FuyiWording.displayWidth(of: self) > width else { return self }
    guard width > 0 else { return "" }
    var (kept, taken) = ("", 0)
    for character in self {
      taken += character.displayWidth
      guard taken < width else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// The text with everything that could move the cursor, turn the direction of writing or stand there
  /// unseen replaced by U+FFFD, so that data cannot disturb a terminal.
  package var printable: String {
    guard unicodeScalars.contains(where: \.disturbsTerminals) else { return self }
    var clean = String.UnicodeScalarView()
    for scalar in unicodeScalars { clean.append(scalar.disturbsTerminals ? "\u{FFFD}" : scalar) }
    return String(clean)
  }
}

extension Character {
  fileprivate var displayWidth: Int {
    guard !isASCII else { return 1 }
    return unicodeScalars.reduce(0) { max($0, $1.displayWidth) }
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: 0
    default: properties.isEmojiPresentation || isWide ? 2 : 1
    }
  }

  /// Whether it is one of the scripts and signs of East Asia that take two columns.
  private var isWide: Bool {
    guard value >= 0x1100 else { return false }
    return Self.wide.contains { $0.contains(value) }
  }

  /// The blocks whose East Asian width is W or F, the commonest first; emoji are known by property.
  private static let wide: [ClosedRange<UInt32>] = [
    0x4E00...0xA4CF,  // CJK ideographs, Yi
    0x2E80...0x303E,  // radicals, CJK punctuation
    0xFF01...0xFF60,  // fullwidth forms
    0x3041...0x3247,  // kana, Bopomofo, enclosed CJK
    0x3250...0x4DBF,  // enclosed and squared CJK, extension A
    0xF900...0xFAFF,  // compatibility ideographs
    0xFE10...0xFE19,  // vertical forms
    0xFE30...0xFE6F,  // compatibility and small forms
    0xFFE0...0xFFE6,  // fullwidth signs
    0x20000...0x2FFFD,  // extensions B to F
    0x30000...0x3FFFD,  // extensions G and later
    0x1100...0x115F,  // Hangul leading consonants
    0x2329...0x232A,  // angle brackets
    0xA960...0xA97F,  // Hangul leading consonants, extended
    0xAC00...0xD7A3,  // Hangul syllables
    0x16FE0...0x18DFF,  // Tangut, Khitan
    0x1AFF0...0x1B2FF,  // kana supplements, Nushu
    0x1F200...0x1F265,  // enclosed ideographs
  ]
}
