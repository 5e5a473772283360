package import FuyiLaw
package import TOMLKit

/// TOML as people write it for settings, rates and mappings.
package enum TOMLText {
  /// What is not TOML, seen before the parser comes to it.
  package struct Fault: Error, CustomStringConvertible {
    /// The line, from 1.
    package let line: Int
    /// What is missing there.
    package let what: Term

    package var description: String { tr("第 \(line) 行：\(what.zh)", "line \(line): \(what.en)") }
  }

  /// Reads a text.
  ///
  /// The parser ends the whole process over a key or a value that does not begin, so that is looked for
  /// first; everything else that is wrong it tells by itself.
  /// - Throws: ``Fault`` and TOMLKit's error.
  package static func table(_ text: String) throws -> TOMLTable {
    var shape = TOMLShape(text)
    try shape.check()
    return try TOMLTable(string: text)
  }
}

/// Walks over a text of TOML to see that a key begins wherever one has to, and a value likewise.
///
/// Where it meets anything else that is wrong it stops, since the parser stops there too.
private struct TOMLShape {
  private let bytes: [UInt8]
  private var place = 0
  /// Thrown where the parser will stop by itself.
  private struct Stop: Error {}
  private static let deepest = 100

  init(_ text: String) {
    bytes = Array((text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]).utf8)
  }

  mutating func check() throws {
    do {
      while skipBlankLines() {
        if next == UInt8(ascii: "[") { try header() } else { try pair(depth: 0) }
        skipSpaces()
        guard next == nil || next == 0x0A || next == 0x0D || next == UInt8(ascii: "#") else {
          return
        }
      }
    } catch is Stop {}
  }

  // MARK: What TOML is made of

  private mutating func header() throws {
    let isList = take("[[")
    if !isList { place += 1 }
    skipSpaces()
    try key()
    guard take(isList ? "]]" : "]") else { throw Stop() }
  }

  private mutating func pair(depth: Int) throws {
    try key()
    guard take("=") else { throw Stop() }
    skipSpaces()
    try value(depth: depth)
  }

  private mutating func key() throws {
    repeat {
      skipSpaces()
      switch next {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): try string()
      case let byte? where Self.isBare(byte):
        while let byte = next, Self.isBare(byte) { place += 1 }
      default: throw fault(Term(zh: "应为键名", en: "a key belongs here"))
      }
      skipSpaces()
    } while take(".")
  }

  private mutating func value(depth: Int) throws {
    guard depth < Self.deepest else { throw fault(Term(zh: "嵌套过深", en: "nested too deeply")) }
    switch next {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try string()
    case UInt8(ascii: "["): try list(depth: depth + 1)
    case UInt8(ascii: "{"): try inlineTable(depth: depth + 1)
    case let byte? where !Self.endsValue(byte):
      let start = place
      while let byte = next, !Self.endsValue(byte) { place += 1 }
      // Over a time that breaks off the parser ends the process too, and no settings have one.
      let word = bytes[start..<place]
      if word.contains(UInt8(ascii: ":")) || word.dropFirst(4).first == UInt8(ascii: "-"),
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      {
        throw fault(Term(zh: "此处不用日期和时间", en: "no date or time belongs here"))
      }
    default: throw fault(Term(zh: "应为一个值", en: "a value belongs here"))
    }
  }

  private mutating func list(depth: Int) throws {
    place += 1
    while true {
      _ = skipBlankLines()
      if take("]") { return }
      try value(depth: depth)
      _ = skipBlankLines()
      guard !take(",") else { continue }
      guard take("]") else { throw Stop() }
      return
    }
  }

  private mutating func inlineTable(depth: Int) throws {
    place += 1
    skipSpaces()
    if take("}") { return }
    while true {
      try pair(depth: depth)
      skipSpaces()
      guard !take(",") else { continue }
      guard take("}") else { throw Stop() }
      return
    }
  }

  private mutating func string() throws {
    guard let quote = next else { throw Stop() }
    let isLong = bytes[place...].prefix(3).elementsEqual(repeatElement(quote, count: 3))
    place += isLong ? 3 : 1
    while let byte = next {
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        place += 2
      } else if byte == quote, !isLong {
        place += 1
        return
      } else if byte == quote,
        bytes[place...].prefix(3).elementsEqual(repeatElement(quote, count: 3))
      {
        place += 3
        // Up to two more belong to the text.
        for _ in 0..<2 where next == quote { place += 1 }
        return
      } else if !isLong, byte == 0x0A {
        throw Stop()
      } else {
        place += 1
      }
    }
    throw Stop()
  }

  // MARK: Bytes

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func take(_ text: String) -> Bool {
    guard bytes[min(place, bytes.count)...].starts(with: text.utf8) else { return false }
    place += text.utf8.count
    return true
  }

  private mutating func skipSpaces() {
    while let byte = next, byte == 0x20 || byte == 0x09 { place += 1 }
  }

  /// Skips spaces, ends of lines and comments.
  /// - Returns: whether anything comes after them.
  private mutating func skipBlankLines() -> Bool {
    while let byte = next {
      if byte == UInt8(ascii: "#") {
        while let byte = next, byte != 0x0A { place += 1 }
      } else if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        place += 1
      } else {
        return true
      }
    }
    return false
  }

  private static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func endsValue(_ byte: UInt8) -> Bool {
    [0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "#")]
      .contains(byte)
  }

  private func fault(_ what: Term) -> TOMLText.Fault {
    let before = bytes.prefix(min(place, bytes.count))
    return TOMLText.Fault(line: before.count { $0 == 0x0A } + 1, what: what)
  }
}
