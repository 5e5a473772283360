/// A JSON value whose members keep their order and whose numbers stay exact (RFC 8259).
public indirect enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  /// A number with a fraction or an exponent, as written; nothing here computes with it.
  case decimal(String)
  case string(String)
  case array([JSON])
  case object([Member])

  /// One member of an object.
  public struct Member: Hashable, Sendable {
    /// Its key.
    public let key: String
    /// Its value.
    public let value: JSON

    /// A member with a key and a value.
    public init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// The value of the first member with a key, or nil.
  public subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  /// A string.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .int(value) }
  /// True or false.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// An array.
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
  /// An object; members keep their order.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
  /// `null`.
  public init(nilLiteral: ()) { self = .null }
}

extension JSON {
  /// A string, or `null`.
  public static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
  /// A whole number, or `null`.
  public static func optional(_ number: Int?) -> JSON { number.map(JSON.int) ?? .null }

  /// The value as text without white space.
  public var compact: String {
    var writer = JSONWriter(indented: false)
    writer.write(self, depth: 0)
    return writer.text
  }

  /// The value as text indented by two spaces.
  public var pretty: String {
    var writer = JSONWriter(indented: true)
    writer.write(self, depth: 0)
    return writer.text
  }
}

/// Writes JSON; text other than quotation marks, backslashes and control characters stands as it is.
///
/// Indented, which people look at, it escapes all that could disturb a terminal.
struct JSONWriter {
  let indented: Bool
  private(set) var bytes: [UInt8] = []

  /// - Parameters:
  ///   - indented: whether for people, over several lines.
  ///   - room: how many bytes there probably will be.
  init(indented: Bool, room: Int = 0) {
    self.indented = indented
    bytes.reserveCapacity(room)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func write(_ value: JSON, depth: Int) {
    switch value {
    case .null: append("null")
    case .bool(let bool): append(bool ? "true" : "false")
    case .int(let number): append(String(number))
    case .decimal(let lexeme): append(lexeme)
    case .string(let text): writeString(text)
    case .array(let values):
      list(values, depth: depth, open: "[", close: "]") { $0.write($1, depth: depth + 1) }
    case .object(let members):
      list(members, depth: depth, open: "{", close: "}") { writer, member in
        writer.writeString(member.key)
        writer.append(writer.indented ? ": " : ":")
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func writeString(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    guard indented, text.unicodeScalars.contains(where: \.disturbsTerminals) else {
      return writeBytes(of: text)
    }
    for scalar in text.unicodeScalars {
      guard scalar.value >= 0x80, scalar.disturbsTerminals else {
        writeBytes(of: String(scalar))
        continue
      }
      for unit in scalar.utf16 {
        let digits = String(unit, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      }
    }
  }

  private mutating func writeBytes(of text: String) {
    var text = text
    text.withUTF8 { writeBytes($0) }
  }

  private mutating func writeBytes(_ text: UnsafeBufferPointer<UInt8>) {
    // Codes, days and digests have nothing to escape.
    guard Self.hasEscapes(text) else { return bytes.append(contentsOf: text) }
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x0A: append("\\n")
      case 0x0D: append("\\r")
      case 0x09: append("\\t")
      case 0..<0x20, 0x7F:
        let hex = String(byte, radix: 16)
        append("\\u00" + (hex.count == 1 ? "0" : "") + hex)
      default: bytes.append(byte)
      }
    }
  }

  /// Whether a quotation mark, a backslash or a control character stands among bytes; looked for in eight at
  /// once, as long as there are so many.
  private static func hasEscapes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(text)
    var place = 0
    while place + 8 <= raw.count {
      let eight = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      // The highest bit of a byte is set where taking something from it borrows.
      let control = (eight &- each(0x20)) & ~eight
      let special =
        zeros(eight ^ each(0x22)) | zeros(eight ^ each(0x5C)) | zeros(eight ^ each(0x7F))
      if (control | special) & each(0x80) != 0 { return true }
      place += 8
    }
    return text[place...].contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }
  }

  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// Has a byte's highest bit set where one is zero.
  private static func zeros(_ eight: UInt64) -> UInt64 { (eight &- each(1)) & ~eight }

  private mutating func list<Element>(
    _ elements: [Element], depth: Int, open: StaticString, close: StaticString,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    append(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { append(",") }
      if indented { newLine(depth + 1) }
      write(&self, element)
    }
    if indented, !elements.isEmpty { newLine(depth) }
    append(close)
  }

  private mutating func newLine(_ depth: Int) {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }
}
