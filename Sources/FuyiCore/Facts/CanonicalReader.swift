import FuyiLaw

/// Goes through the bytes of a canonical payload, of which it takes less than all that JSON may be.
struct CanonicalReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }

  func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  mutating func skip(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset + count <= bytes.count else { return false }
    for index in 0..<count where bytes[offset + index] != text.utf8Start[index] { return false }
    offset += count
    return true
  }

  /// Where a string without escapes stands, without its marks.
  mutating func string() -> Range<Int>? {
    guard skip("\"") else { return nil }
    let start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\"") { return start..<(offset - 1) }
      guard byte >= 0x20, byte != UInt8(ascii: "\\") else { return nil }
    }
    return nil
  }

  /// A whole number that surely fits.
  mutating func number() -> Int? {
    let start = offset
    var number = 0
    while offset < bytes.count, offset - start < 18, let digit = Self.digit(bytes[offset]) {
      number = number * 10 + digit
      offset += 1
    }
    let count = offset - start
    guard count > 0, count == 1 || bytes[start] != UInt8(ascii: "0") else { return nil }
    return number
  }

  /// The day that ten characters are.
  func day(_ range: Range<Int>) -> CivilDate? { CivilDate(ascii: bytes(range)) }

  private static func digit(_ byte: UInt8) -> Int? {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? Int(byte - UInt8(ascii: "0")) : nil
  }
}

extension Facts {
  /// Reads a canonical payload; nil where it is none, or none that can be read this way.
  init?(canonical payload: UnsafeBufferPointer<UInt8>) {
    self.init()
    var reader = CanonicalReader(payload)
    guard reader.skip("{") else { return nil }
    if payload.count == 2 {
      guard reader.skip("}") else { return nil }
      return
    }
    reserveCapacity(8)
    var last = -1
    repeat {
      guard let key = reader.string(), reader.skip(":"),
        let (name, rank) = FactName.byBytes[reader.bytes(key)], rank > last,
        let value = name.form.value(from: &reader)
      else { return nil }
      append(inOrder: name, value)
      last = rank
    } while reader.skip(",")
    guard reader.skip("}"), reader.isAtEnd else { return nil }
  }
}

extension FactName {
  /// Every name by the bytes of its key, with its place in the order of the keys.
  fileprivate static let byBytes = ByteTable(
    allCases.sorted { $0.rawValue < $1.rawValue }.enumerated().map { place, name in
      (Array(name.rawValue.utf8), (name, place))
    })
}

extension FactForm {
  fileprivate func value(from reader: inout CanonicalReader) -> FactValue? {
    switch self {
    case .number, .money: reader.number().map(FactValue.number)
    case .day: reader.string().flatMap { reader.day($0) }.map(FactValue.day)
    case .choice, .reference, .label: reader.string().map { .code(reader.text($0)) }
    case .choices, .references, .labels: Self.list(from: &reader, { $0 }).map(FactValue.codes)
    case .text, .texts: Self.list(from: &reader, Words.sealed).map(FactValue.words)
    case .flag: reader.skip("true") ? .flag : nil
    }
  }

  @inline(__always)
  private static func list<Element>(
    from reader: inout CanonicalReader, _ element: (String) -> Element
  ) -> [Element]? {
    guard reader.skip("[") else { return nil }
    var elements: [Element] = []
    if reader.skip("]") { return elements }
    repeat {
      guard let text = reader.string() else { return nil }
      elements.append(element(reader.text(text)))
    } while reader.skip(",")
    return reader.skip("]") ? elements : nil
  }
}
