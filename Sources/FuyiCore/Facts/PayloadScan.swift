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
    var reader = CanonicalReader(payload)
    guard reader.skip("{") else { return false }
    if payload.count == 2 { return reader.skip("}") }
    var last = 0..<0
    while true {
      guard let key = reader.string(), reader.skip(":"),
        let shape = names[reader.bytes(key)],
        last.isEmpty || payload[last].lexicographicallyPrecedes(payload[key])
      else { return false }
      last = key
      guard takes(shape, from: &reader) else { return false }
      if reader.skip(",") { continue }
      return reader.skip("}") && reader.offset == payload.count
    }
  }

  private mutating func takes(_ shape: Shape, from reader: inout CanonicalReader) -> Bool {
    switch shape {
    case .number: return reader.number() != nil
    case .day: return reader.string().flatMap { reader.day($0) } != nil
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
