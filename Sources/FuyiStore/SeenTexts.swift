/// What the texts of a column came to in the rows read so far (已读取值): a list has few of them, and thousands of
/// rows.
///
/// A text of at most 32 bytes is found again by its bytes alone; of a longer one it is made anew each time.
package struct SeenTexts<Value> {
  /// Nothing seen.
  package init() {}

  private var texts: [ShortText] = []
  private var values: [Value] = []
  /// Where a text stands in the lists, or -1: at the place that its bytes give or the next free one after it.
  ///
  /// At most half are taken.
  private var places: [Int32] = Array(repeating: -1, count: 32)

  /// What a column's text comes to, made where it was not seen; an empty text for NULL.
  /// - Throws: what making it throws; nothing is kept then.
  mutating func value(_ row: ReadRow, _ column: Int, make: (ReadRow, Int) throws -> Value) rethrows
    -> Value
  {
    try value(of: row.heldText(column)) { try make(row, column) }
  }

  /// The same for the bytes of a text.
  package mutating func value(
    of bytes: UnsafeBufferPointer<UInt8>, make: () throws -> Value
  ) rethrows -> Value {
    guard bytes.count <= ShortText.mostBytes else { return try make() }
    let text = ShortText(bytes)
    var place = text.number & (places.count - 1)
    while places[place] >= 0 {
      let index = Int(places[place])
      if texts[index] == text { return values[index] }
      place = (place + 1) & (places.count - 1)
    }
    let value = try make()
    add(text, value)
    return value
  }

  private mutating func add(_ text: ShortText, _ value: Value) {
    texts.append(text)
    values.append(value)
    if texts.count * 2 > places.count {
      places = Array(repeating: -1, count: places.count * 2)
      for index in texts.indices { take(index) }
    } else {
      take(texts.count - 1)
    }
  }

  private mutating func take(_ index: Int) {
    var place = texts[index].number & (places.count - 1)
    while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
    places[place] = Int32(index)
  }
}

/// A text of at most 32 bytes, of which two are equal exactly where their bytes are.
private struct ShortText: Equatable {
  static let mostBytes = 32

  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  private let count: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    count = raw.count
    // The words overlap where the text is shorter than all of them; its length tells which bytes they are.
    switch count {
    case 17...:
      words = (
        Self.word(raw, 0), Self.word(raw, 8), Self.word(raw, count - 16),
        Self.word(raw, count - 8)
      )
    case 8...: (words.0, words.1) = (Self.word(raw, 0), Self.word(raw, count - 8))
    case 4...: (words.0, words.1) = (Self.half(raw, 0), Self.half(raw, count - 4))
    default: for byte in raw { words.0 = words.0 << 8 | UInt64(byte) }
    }
  }

  static func == (one: ShortText, other: ShortText) -> Bool {
    one.count == other.count && one.words == other.words
  }

  /// A number that depends on every byte.
  var number: Int {
    // Both halves of a product of two words depend on all of both.
    let first = (words.0 ^ 0x9E37_79B9_7F4A_7C15)
      .multipliedFullWidth(by: words.1 ^ 0xD6E8_FEB8_6659_FD93)
    let second = (words.2 ^ 0xBF58_476D_1CE4_E5B9)
      .multipliedFullWidth(by: words.3 ^ 0x94D0_49BB_1331_11EB)
    return Int(truncatingIfNeeded: first.high ^ first.low ^ second.high ^ second.low)
  }

  private static func word(_ raw: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
    raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
  }

  private static func half(_ raw: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
    UInt64(raw.loadUnaligned(fromByteOffset: place, as: UInt32.self))
  }
}

extension SeenTexts where Value == String {
  /// A column's text; empty for NULL.
  mutating func text(_ row: ReadRow, _ column: Int) -> String {
    value(row, column) { $0.text($1) }
  }
}

extension SeenTexts where Value: RawRepresentable, Value.RawValue == String {
  /// The value whose code a column has.
  /// - Throws: ``StoreError/unreadable(_:)`` where it has none.
  mutating func code(_ row: ReadRow, _ column: Int) throws -> Value {
    try value(row, column) { row, column in
      let text = row.text(column)
      guard let value = Value(rawValue: text) else { throw StoreError.unreadable(text) }
      return value
    }
  }
}
