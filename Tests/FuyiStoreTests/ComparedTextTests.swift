import FuyiStore
import Testing

@Suite("Texts in whatever way they are written")
struct ComparedTextTests {
  @Test("every character is kept, folded or left out as Unicode has it")
  func everyCharacter() {
    // Beyond these planes are only characters without case, and none is white space.
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // Beside a capital all is folded; without one a text may be left as it is.
      for letter in ["A", "a"] {
        let text = letter + String(Character(scalar)) + "号"
        #expect(text.compared == reference(text), "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test("full-width signs, spaces and capitals make no difference")
  func written() {
    #expect(" 聊 市 监 罚〔２０２５〕７号\u{3000}".compared == "聊市监罚〔2025〕7号")
    #expect("（ＡＢＣ） Éva".compared == "(abc)éva")
  }

  /// The same by looking every property up.
  private func reference(_ text: String) -> String {
    let plain = text.unicodeScalars.filter { !$0.properties.isWhitespace }.map { scalar in
      (0xFF01...0xFF5E).contains(scalar.value)
        ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }
    return String(String.UnicodeScalarView(plain)).lowercased()
  }
}
