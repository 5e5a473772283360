extension String {
  /// What is left of a name or a number where ways of writing it do not matter: without white space, in
  /// lower case, full-width letters, digits and brackets made plain.
  package var compared: String {
    // Most are written that way already.
    guard !unicodeScalars.allSatisfy(\.isComparedAsItIs) else { return self }
    var plain = String.UnicodeScalarView()
    var hasOtherCase = false
    for scalar in unicodeScalars where !scalar.isBlank {
      var value = scalar.value
      if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
      if (0x41...0x5A).contains(value) { value += 0x20 }
      hasOtherCase = hasOtherCase || Unicode.Scalar.mayHaveOtherCase(value)
      plain.append(Unicode.Scalar(value) ?? scalar)
    }
    return hasOtherCase ? String(plain).lowercased() : String(plain)
  }
}

extension Unicode.Scalar {
  /// Between ASCII and the radicals of Chinese, and beyond its characters, stand scripts with case.
  fileprivate static func mayHaveOtherCase(_ value: UInt32) -> Bool {
    (0x80..<0x2E80).contains(value) || value >= 0xA640
  }

  /// Whether it stands in a compared text as it is, as Chinese characters, digits and small letters do.
  fileprivate var isComparedAsItIs: Bool {
    !isBlank && !(0x41...0x5A).contains(value) && !Self.mayHaveOtherCase(value)
  }

  /// Whether it is white space, which Unicode has few of; looking the property up takes longer.
  fileprivate var isBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }
}
