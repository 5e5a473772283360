/// Values under byte strings, found without making strings of them.
package struct ByteTable<Value: Sendable>: Sendable {
  @usableFromInline let index: ByteIndex
  @usableFromInline let values: [Value]

  /// A table of keys, each once.
  package init(_ entries: [(key: [UInt8], value: Value)]) {
    // Not by key paths, which are slow to make.
    index = ByteIndex(entries.map { $0.key })
    values = entries.map { $0.value }
  }

  /// The value under some bytes; nil where there is none.
  // Seen by other modules, which would else look the type of the value up for every key.
  @inlinable
  package subscript(bytes: UnsafeBufferPointer<UInt8>) -> Value? {
    let place = index.place(of: bytes)
    return place < 0 ? nil : values[place]
  }
}

/// The places of byte strings in a list.
@usableFromInline
package struct ByteIndex: Sendable {
  private let keys: [[UInt8]]
  /// A place in the list, or -1 where there is none.
  private let slots: [Int]

  init(_ keys: [[UInt8]]) {
    self.keys = keys
    var size = 16
    while size < keys.count * 3 { size *= 2 }
    var slots = Array(repeating: -1, count: size)
    for (place, key) in keys.enumerated() {
      var index = key.withUnsafeBufferPointer { Self.hash($0) } & (size - 1)
      while slots[index] >= 0 { index = (index + 1) & (size - 1) }
      slots[index] = place
    }
    self.slots = slots
  }

  /// Where some bytes stand; -1 where they do not.
  @usableFromInline
  package func place(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = Self.hash(bytes) & (slots.count - 1)
    while slots[index] >= 0 {
      let key = keys[slots[index]]
      if key.count == bytes.count, Self.areSame(key, bytes) { return slots[index] }
      index = (index + 1) & (slots.count - 1)
    }
    return -1
  }

  /// Whether bytes of the same count are the same.
  private static func areSame(_ key: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in key.indices where key[index] != bytes[index] { return false }
    return true
  }

  /// FNV-1a: short keys, no enemy.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
