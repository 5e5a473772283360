/// Why a text is not JSON, and at which byte, from 0.
public struct JSONError: Error, Hashable, Sendable {
  /// What was wrong there.
  public enum Problem: String, Sendable {
    case unexpectedEnd = "unexpected-end"
    case unexpectedCharacter = "unexpected-character"
    case invalidEscape = "invalid-escape"
    case invalidNumber = "invalid-number"
    case controlCharacter = "control-character"
    case repeatedKey = "repeated-key"
    case nestedTooDeeply = "nested-too-deeply"
    case trailingText = "trailing-text"
  }

  /// What was wrong.
  public let problem: Problem
  /// Where, as bytes from the start.
  public let offset: Int
}

extension JSON {
  /// Reads one value and nothing after it.
  /// - Throws: ``JSONError`` with the byte at which the text stops being JSON. A key that an object
  ///   has twice, and nesting below 64 levels, are refused too.
  public init(parsing text: String) throws(JSONError) {
    var parser = JSONParser(bytes: Array(text.utf8))
    self = try parser.document()
  }
}

private struct JSONParser {
  let bytes: [UInt8]
  var offset = 0
  static let deepest = 64
  static let fewMembers = 16

  mutating func document() throws(JSONError) -> JSON {
    let value = try value(depth: 0)
    skipSpace()
    guard offset == bytes.count else { throw error(.trailingText) }
    return value
  }

  private func error(_ problem: JSONError.Problem) -> JSONError {
    JSONError(problem: problem, offset: offset)
  }

  private var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || (0x09...0x0A).contains(byte) || byte == 0x0D {
      offset += 1
    }
  }

  private mutating func expect(_ text: StaticString) throws(JSONError) {
    for index in 0..<text.utf8CodeUnitCount {
      guard let byte = current else { throw error(.unexpectedEnd) }
      guard byte == text.utf8Start[index] else { throw error(.unexpectedCharacter) }
      offset += 1
    }
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSON {
    guard depth < Self.deepest else { throw error(.nestedTooDeeply) }
    skipSpace()
    guard let byte = current else { throw error(.unexpectedEnd) }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"):
      try expect("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try expect("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try expect("null")
      return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw error(.unexpectedCharacter)
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSON {
    offset += 1
    var members: [JSON.Member] = []
    // Most objects are small, and looking through them is faster than a set.
    var keys: Set<String> = []
    skipSpace()
    if current == UInt8(ascii: "}") {
      offset += 1
      return .object([])
    }
    while true {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw unexpected }
      let key = try string()
      if members.count == Self.fewMembers { keys = Set(members.map(\.key)) }
      let isNew =
        members.count < Self.fewMembers
        ? !members.contains { $0.key == key } : keys.insert(key).inserted
      guard isNew else { throw error(.repeatedKey) }
      skipSpace()
      try expect(":")
      members.append(JSON.Member(key, try value(depth: depth + 1)))
      skipSpace()
      guard current == UInt8(ascii: ",") else { break }
      offset += 1
    }
    try expect("}")
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSON {
    offset += 1
    var values: [JSON] = []
    skipSpace()
    if current == UInt8(ascii: "]") {
      offset += 1
      return .array([])
    }
    while true {
      values.append(try value(depth: depth + 1))
      skipSpace()
      guard current == UInt8(ascii: ",") else { break }
      offset += 1
    }
    try expect("]")
    return .array(values)
  }

  private var unexpected: JSONError {
    error(current == nil ? .unexpectedEnd : .unexpectedCharacter)
  }

  private mutating func number() throws(JSONError) -> JSON {
    let start = offset
    func digits(_ parser: inout JSONParser) -> Int {
      let from = parser.offset
      while let byte = parser.current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        parser.offset += 1
      }
      return parser.offset - from
    }
    if current == UInt8(ascii: "-") { offset += 1 }
    let first = current
    let whole = digits(&self)
    guard whole > 0, first != UInt8(ascii: "0") || whole == 1 else { throw error(.invalidNumber) }
    var isWhole = true
    if current == UInt8(ascii: ".") {
      isWhole = false
      offset += 1
      guard digits(&self) > 0 else { throw error(.invalidNumber) }
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      isWhole = false
      offset += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { offset += 1 }
      guard digits(&self) > 0 else { throw error(.invalidNumber) }
    }
    let lexeme = String(decoding: bytes[start..<offset], as: UTF8.self)
    if isWhole, let number = Int(lexeme) { return .int(number) }
    return .decimal(lexeme)
  }

  private mutating func string() throws(JSONError) -> String {
    offset += 1
    let start = offset
    while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      offset += 1
    }
    // Most strings have no escape and are taken as they stand.
    var text = String(decoding: bytes[start..<offset], as: UTF8.self)
    while true {
      guard let byte = current else { throw error(.unexpectedEnd) }
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return text
      case UInt8(ascii: "\\"):
        offset += 1
        text.unicodeScalars.append(try escape())
      case 0..<0x20: throw error(.controlCharacter)
      default:
        let from = offset
        while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"),
          byte >= 0x20
        {
          offset += 1
        }
        text += String(decoding: bytes[from..<offset], as: UTF8.self)
      }
    }
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    guard let byte = current else { throw error(.unexpectedEnd) }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw error(.invalidEscape)
    }
  }

  private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let high = try hexUnit()
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard (0xD800..<0xDC00).contains(high) else { throw error(.invalidEscape) }
    try expect("\\u")
    let low = try hexUnit()
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
    else { throw error(.invalidEscape) }
    return scalar
  }

  private mutating func hexUnit() throws(JSONError) -> UInt32 {
    guard offset + 4 <= bytes.count else { throw error(.unexpectedEnd) }
    let lexeme = String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
    guard lexeme.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let unit = UInt32(lexeme, radix: 16)
    else { throw error(.invalidEscape) }
    offset += 4
    return unit
  }
}
