/// Texts of all sorts of characters, few enough that pieces of them meet again.
enum RandomText {
  private static let characters: [Unicode.Scalar] =
    Array("工伤认定不服罚款公安局".unicodeScalars) + Array("abAB09".unicodeScalars)
    + Array("%_\\\"'*-() 　，。〔〕".unicodeScalars)
    + Array("é\u{301}ßİı\u{FEFF}\u{7F}\u{1}".unicodeScalars)
    + Array("😀👨\u{200D}👩𠮷𠀀\u{10FFFF}\u{F0000}\u{FFFD}".unicodeScalars)

  static func make(length: ClosedRange<Int>, _ dice: inout some RandomNumberGenerator) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: length, using: &dice) {
      text.append(characters[Int.random(in: 0..<characters.count, using: &dice)])
    }
    return String(text)
  }
}
