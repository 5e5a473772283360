/// Values under byte strings, found without making strings of them.
package struct ByteTable<Value: Sendable>: Sendable {
  private var slots: [(key: [UInt8], value: Value)?]

  /// A table of keys, each once.
  package init(_ entries: [(key: [UInt8], value: Value)]) {
    var size = 16
    while size < entries.count * 3 { size *= 2 }
    slots = Array(repeating: nil, count: size)
    for entry in entries {
      var index = entry.key.withUnsafeBufferPointer { Self.hash($0) } & (size - 1)
      while slots[index] != nil { index = (index + 1) & (size - 1) }
      slots[index] = entry
    }
  }

  /// The value under some bytes; nil where there is none.
  package subscript(bytes: UnsafeBufferPointer<UInt8>) -> Value? {
    var index = Self.hash(bytes) & (slots.count - 1)
    while let entry = slots[index] {
      if entry.key.count == bytes.count, entry.key.elementsEqual(bytes) { return entry.value }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }

  /// FNV-1a: short keys, no enemy.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
