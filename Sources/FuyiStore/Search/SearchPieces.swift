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
  /// The bytes of a token with the space before it.
  private static let length = 9

  /// The tokens of agencies' codes and of texts, a space before each.
  static func of(_ texts: [String], agencies: [String]) -> String {
    let agencies = agencies.map(token(agency:))
    // Each code point begins one token, and takes a byte or more.
    let room =
      agencies.reduce(0) { $0 + 1 + $1.utf8.count }
      + length * texts.reduce(0) { $0 + $1.utf8.count }
    return String(unsafeUninitializedCapacity: room) { bytes in
      var written = 0
      for agency in agencies {
        bytes[written] = space
        written += 1
        for byte in agency.utf8 {
          bytes[written] = byte
          written += 1
        }
      }
      for text in texts {
        var last: UInt32?
        for scalar in text.unicodeScalars {
          let half = half(folded(scalar))
          if let last { written = write(last, half, to: bytes, at: written) }
          last = half
        }
        if let last { written = write(last, half(end), to: bytes, at: written) }
      }
      return written
    }
  }

  /// The tokens that a text with a word in it has one after the other, a space before each.
  ///
  /// Of one character only the beginning of a token. Nil for no character.
  static func needle(_ word: String) -> (tokens: String, isBeginning: Bool)? {
    let halves = word.unicodeScalars.map { half(folded($0)) }
    guard let first = halves.first else { return nil }
    let tokens = String(unsafeUninitializedCapacity: length * halves.count) { bytes in
      guard halves.count > 1 else { return write(first, first, to: bytes, at: 0) - length / 2 }
      return zip(halves, halves.dropFirst()).reduce(0) { write($1.0, $1.1, to: bytes, at: $0) }
    }
    return (tokens, halves.count == 1)
  }

  /// The token of an agency that takes part; no code point begins with its first letter.
  static func token(agency code: String) -> String { "x" + Chain.hex(code.utf8) }

  private static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
    (0x41...0x5A).contains(scalar.value) ? scalar.value + 32 : scalar.value
  }

  /// The four digits of a code point, which stand in two tokens, the first in the lowest byte.
  private static func half(_ point: UInt32) -> UInt32 {
    let (left, right) = (point / 1296, point % 1296)
    return digit(left / 36) | digit(left % 36) << 8 | digit(right / 36) << 16
      | digit(right % 36) << 24
  }

  private static func digit(_ number: UInt32) -> UInt32 { number < 10 ? 48 + number : 87 + number }

  /// Writes a space and a token, and tells where the next may stand.
  private static func write(
    _ left: UInt32, _ right: UInt32, to bytes: UnsafeMutableBufferPointer<UInt8>, at place: Int
  ) -> Int {
    bytes[place] = space
    let token = UInt64(left) | UInt64(right) << 32
    UnsafeMutableRawBufferPointer(bytes).storeBytes(
      of: token.littleEndian, toByteOffset: place + 1, as: UInt64.self)
    return place + length
  }
}
