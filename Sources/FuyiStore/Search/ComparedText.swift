extension String {
  /// What is left of a name or a number where ways of writing it do not matter: without white space, in
  /// lower case, full-width letters, digits and brackets made plain.
  package var compared: String {
    var plain = String.UnicodeScalarView()
    for scalar in unicodeScalars where !scalar.properties.isWhitespace {
      guard (0xFF01...0xFF5E).contains(scalar.value),
        let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
      else {
        plain.append(scalar)
        continue
      }
      plain.append(narrow)
    }
    return String(plain).lowercased()
  }
}
