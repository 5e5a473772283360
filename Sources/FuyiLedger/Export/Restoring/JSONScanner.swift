import FuyiCore

/// Finds the values in a file of JSON without reading it as a whole, whatever its layout.
struct JSONScanner {
  private let source: ByteSource

  init(_ source: ByteSource) {
    self.source = source
  }

  /// The line that has been come to.
  var line: Int { source.line }

  /// The next byte after white space, which stays the next; nil at the end.
  func next() throws(RestoreError.Problem) -> UInt8? {
    while let byte = try source.peek(), byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    {
      _ = try source.take()
    }
    return try source.peek()
  }

  /// Takes a sign that has to come next.
  func expect(_ sign: Unicode.Scalar) throws(RestoreError.Problem) {
    guard try takes(sign) else { throw try next() == nil ? .endsEarly : .malformed }
  }

  /// Takes a sign where it comes next.
  func takes(_ sign: Unicode.Scalar) throws(RestoreError.Problem) -> Bool {
    guard try next() == UInt8(ascii: sign) else { return false }
    _ = try source.take()
    return true
  }

  /// The next value, an object or a string.
  func value() throws(RestoreError.Problem) -> JSON {
    _ = try next()
    let bytes = try balanced()
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    guard let json = try? JSON(parsing: text) else { throw .malformed }
    return json
  }

  /// The bytes up to where everything that was opened is closed again.
  private func balanced() throws(RestoreError.Problem) -> [UInt8] {
    var bytes: [UInt8] = []
    var (depth, isInString, isEscaped) = (0, false, false)
    while let byte = try source.take() {
      bytes.append(byte)
      guard bytes.count <= ItemLimit.bytes else { throw .tooLong }
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        default: guard depth > 0 else { throw .malformed }
        }
      }
      if depth <= 0, !isInString { return bytes }
    }
    throw .endsEarly
  }
}
