#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Texts of cells as they are handed on.
enum CellText {
  /// The text of bytes in UTF-8; nil where they are not.
  ///
  /// Control characters other than tabs and line ends become their pictures: nobody sees them, and
  /// they would be taken for nothing where texts are compared.
  static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    for byte in bytes where byte < 0x20 || byte == 0x7F {
      if byte != 0x09, byte != 0x0A, byte != 0x0D { return visible(bytes) }
    }
    return valid(bytes)
  }

  /// The text of bytes; nil where they are not UTF-8.
  ///
  /// `String(validating:)` would say so too, but looks up its type for each text, which takes longer
  /// than the text does.
  private static func valid(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    let isSame = text.utf8.withContiguousStorageIfAvailable { made in
      guard made.count == bytes.count, let left = made.baseAddress, let right = bytes.baseAddress
      else { return made.count == bytes.count }
      return memcmp(left, right, bytes.count) == 0
    }
    return isSame ?? text.utf8.elementsEqual(bytes) ? text : nil
  }

  private static func visible(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var shown: [UInt8] = []
    for byte in bytes {
      switch byte {
      case 0x09, 0x0A, 0x0D: shown.append(byte)
      // U+2400 and on are the pictures of the control characters, in their order.
      case 0..<0x20: shown += [0xE2, 0x90, 0x80 + byte]
      case 0x7F: shown += [0xE2, 0x90, 0xA1]
      default: shown.append(byte)
      }
    }
    return shown.withUnsafeBufferPointer(valid)
  }

  /// Puts the characters into a text that a workbook writes as `_xHHHH_`, the unit of UTF-16 in four
  /// hexadecimal digits; halves of a pair alone stay as they are written.
  static func unescape(_ bytes: inout [UInt8]) {
    guard var place = escape(in: bytes, from: 0)?.start else { return }
    var shown = Array(bytes[..<place])
    while let found = escape(in: bytes, from: place) {
      shown += bytes[place..<found.start]
      place = found.start + 7
      var units = [found.unit]
      // Two escapes side by side may be one character.
      if UTF16.isLeadSurrogate(found.unit), let next = escape(in: bytes, from: place),
        next.start == place, UTF16.isTrailSurrogate(next.unit)
      {
        units.append(next.unit)
        place += 7
      }
      if let text = String(validating: units, as: UTF16.self) {
        shown += Array(text.utf8)
      } else {
        shown += bytes[found.start..<place]
      }
    }
    bytes = shown + bytes[place...]
  }

  /// Whether `_xHHHH_` stands at a place.
  static func isEscape(_ bytes: [UInt8], at place: Int) -> Bool {
    place + 7 <= bytes.count && bytes[place] == UInt8(ascii: "_")
      && bytes[place + 1] == UInt8(ascii: "x") && bytes[place + 6] == UInt8(ascii: "_")
      && bytes[place + 2..<place + 6].allSatisfy(isHexadecimal)
  }

  private static func escape(in bytes: [UInt8], from start: Int) -> (start: Int, unit: UInt16)? {
    var place = start
    while place + 7 <= bytes.count {
      if bytes[place] == UInt8(ascii: "_"), isEscape(bytes, at: place),
        let unit = UInt16(String(decoding: bytes[place + 2..<place + 6], as: UTF8.self), radix: 16)
      {
        return (place, unit)
      }
      place += 1
    }
    return nil
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }
}
