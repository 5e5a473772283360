/// Numbers as the attributes and values of a workbook write them.
enum Digits {
  /// A whole number of at most nine digits that ends in a NUL; nil for anything else.
  static func number(_ text: UnsafePointer<CChar>) -> Int? {
    var (number, count) = (0, 0)
    while text[count] != 0 {
      let digit = Int(text[count]) - 0x30
      guard (0...9).contains(digit), count < 9 else { return nil }
      number = number * 10 + digit
      count += 1
    }
    return count > 0 ? number : nil
  }

  /// A whole number of at most nine digits; nil for anything else.
  static func number(_ bytes: some Collection<UInt8>) -> Int? {
    guard (1...9).contains(bytes.count) else { return nil }
    var number = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  /// A finite number, such as `-12.5` or `1.5E-3`; nil for anything else.
  ///
  /// Up to 15 digits without a power of ten are put together here, which is exact: the digits and
  /// the power of ten that divides them are both whole numbers that a `Double` holds.
  static func double(_ bytes: [UInt8]) -> Double? {
    var (number, digits, decimals, hasPoint) = (0, 0, 0, false)
    let isNegative = bytes.first == UInt8(ascii: "-")
    for byte in isNegative ? bytes[1...] : bytes[...] {
      if (0x30...0x39).contains(byte), digits < 15 {
        number = number * 10 + Int(byte - 0x30)
        digits += 1
        if hasPoint { decimals += 1 }
      } else if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else {
        return slowDouble(bytes)
      }
    }
    guard digits > 0 else { return nil }
    let size = Double(number) / powers[decimals]
    return isNegative ? -size : size
  }

  private static func slowDouble(_ bytes: [UInt8]) -> Double? {
    // Hexadecimal numbers, `inf` and `nan` are no numbers of a workbook.
    let allowed = bytes.allSatisfy { byte in
      (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte)
    }
    guard allowed, let number = Double(String(decoding: bytes, as: UTF8.self)), number.isFinite
    else { return nil }
    return number
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}
