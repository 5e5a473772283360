/// Texts cut into pieces of two characters each, as the full-text index takes them (双字).
///
/// SQLite's own tokenizers find Chinese words only between spaces, and the trigram tokenizer nothing
/// under three characters, which most Chinese words are. So each pair of neighbours becomes one token of
/// eight ASCII characters: the two code points in base 36, four digits each. The last character of a text stands
/// with an end that no query has, so that it too begins a token, and so that no phrase reaches from one
/// text into the next. Letters are folded as LIKE folds them: ASCII only.
enum SearchPieces {
  /// What stands behind the last character; no code point is as large.
  private static let end: UInt32 = 36 * 36 * 36 * 36 - 1
  private static let space = UInt8(ascii: " ")

  /// The tokens of agencies' codes and of texts, a space before each.
  static func of(_ texts: [String], agencies: [String]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(9 * texts.reduce(0) { $0 + $1.utf8.count })
    for agency in agencies { bytes += " \(token(agency: agency))".utf8 }
    for text in texts {
      var last: UInt32?
      for scalar in text.unicodeScalars {
        let point = folded(scalar)
        if let last { append(last, point, to: &bytes) }
        last = point
      }
      if let last { append(last, end, to: &bytes) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The tokens that a text with a word in it has one after the other, a space before each.
  ///
  /// Of one character only the beginning of a token. Nil for no character.
  static func needle(_ word: String) -> (tokens: String, isBeginning: Bool)? {
    let points = word.unicodeScalars.map(folded)
    guard let first = points.first else { return nil }
    var bytes: [UInt8] = []
    guard points.count > 1 else {
      bytes.append(space)
      append(first, to: &bytes)
      return (String(decoding: bytes, as: UTF8.self), true)
    }
    for (left, right) in zip(points, points.dropFirst()) { append(left, right, to: &bytes) }
    return (String(decoding: bytes, as: UTF8.self), false)
  }

  /// The token of an agency that takes part; no code point begins with its first letter.
  static func token(agency code: String) -> String { "x" + Chain.hex(code.utf8) }

  private static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
    (0x41...0x5A).contains(scalar.value) ? scalar.value + 32 : scalar.value
  }

  private static func append(_ left: UInt32, _ right: UInt32, to bytes: inout [UInt8]) {
    bytes.append(space)
    append(left, to: &bytes)
    append(right, to: &bytes)
  }

  private static func append(_ point: UInt32, to bytes: inout [UInt8]) {
    for place: UInt32 in [46_656, 1296, 36, 1] {
      let digit = UInt8(point / place % 36)
      bytes.append(digit < 10 ? 48 + digit : 87 + digit)
    }
  }
}
