import FuyiLaw

/// Goes through a payload's bytes without making facts of them, for whoever reads every event of a log.
///
/// It takes canonical payloads only, and fewer than ``Facts/init(payload:)``: what it says is so, and
/// where it says nothing the facts have to be read. It keeps its room from one payload to the next.
package struct PayloadScan: Sendable {
  /// Where the digests of words stand in the payload last scanned.
  package private(set) var words: [Range<Int>] = []
  /// Where the digests stand that an erasure names.
  package private(set) var erasedWords: [Range<Int>] = []

  /// What a fact's value looks like.
  fileprivate enum Shape { case number, day, string, strings, words, erasedWords, flag }

  private let names: ByteTable<Shape>

  /// A scan that has seen nothing yet.
  package init() {
    names = ByteTable(
      FactName.allCases.map { (Array($0.rawValue.utf8), Shape($0)) })
  }

  /// Whether the bytes are the canonical payload of an event, as far as a scan can say.
  package mutating func takes(_ payload: UnsafeBufferPointer<UInt8>) -> Bool {
    words.removeAll(keepingCapacity: true)
    erasedWords.removeAll(keepingCapacity: true)
    var reader = Reader(bytes: payload)
    guard reader.skip("{") else { return false }
    if payload.count == 2 { return reader.skip("}") }
    var last = 0..<0
    while true {
      guard let key = reader.string(), reader.skip(":"),
        let shape = names[UnsafeBufferPointer(rebasing: payload[key])],
        last.isEmpty || payload[last].lexicographicallyPrecedes(payload[key])
      else { return false }
      last = key
      guard takes(shape, from: &reader) else { return false }
      if reader.skip(",") { continue }
      return reader.skip("}") && reader.offset == payload.count
    }
  }

  private mutating func takes(_ shape: Shape, from reader: inout Reader) -> Bool {
    switch shape {
    case .number: return reader.number()
    case .day: return reader.string().map { reader.isDay($0) } ?? false
    case .string: return reader.string() != nil
    case .flag: return reader.skip("true")
    case .strings, .words, .erasedWords:
      guard reader.skip("[") else { return false }
      if reader.skip("]") { return true }
      while true {
        guard let text = reader.string() else { return false }
        if shape == .words { words.append(text) }
        if shape == .erasedWords { erasedWords.append(text) }
        if reader.skip(",") { continue }
        return reader.skip("]")
      }
    }
  }

  /// Goes through the bytes.
  private struct Reader {
    let bytes: UnsafeBufferPointer<UInt8>
    var offset = 0

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
    mutating func number() -> Bool {
      let start = offset
      while offset < bytes.count, Self.isDigit(bytes[offset]) { offset += 1 }
      let count = offset - start
      return (1...18).contains(count) && (count == 1 || bytes[start] != UInt8(ascii: "0"))
    }

    /// Whether the ten characters are a day that every month has, of a year that texts may name.
    func isDay(_ range: Range<Int>) -> Bool {
      guard range.count == 10 else { return false }
      func number(_ from: Int, _ count: Int) -> Int? {
        var value = 0
        for index in (range.lowerBound + from)..<(range.lowerBound + from + count) {
          guard Self.isDigit(bytes[index]) else { return nil }
          value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
        }
        return value
      }
      guard bytes[range.lowerBound + 4] == UInt8(ascii: "-"),
        bytes[range.lowerBound + 7] == UInt8(ascii: "-"),
        let year = number(0, 4), let month = number(5, 2), let day = number(8, 2)
      else { return false }
      return (try? CivilDate(year: year, month: month, day: day)) != nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
      byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
  }
}

extension PayloadScan.Shape {
  fileprivate init(_ name: FactName) {
    self =
      switch name.form {
      case .number, .money: .number
      case .day: .day
      case .choice, .reference, .label: .string
      case .labels where name == .erasedWords: .erasedWords
      case .choices, .references, .labels: .strings
      case .text, .texts: .words
      case .flag: .flag
      }
  }
}
