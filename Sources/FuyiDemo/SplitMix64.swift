/// Numbers that look random and are the same for the same seed (Steele, Lea and Flood, 2014).
///
/// The choices are made here rather than by the standard library, so that a city does not change
/// when the library changes how it draws.
struct SplitMix64: Sendable {
  private var state: UInt64

  /// A sequence that the seed settles.
  init(seed: UInt64) {
    state = seed
  }

  /// A sequence of its own for the item with an index.
  init(seed: UInt64, item: Int) {
    var mixer = SplitMix64(seed: seed &+ UInt64(truncatingIfNeeded: item) &* 0xD134_2543_DE82_EF95)
    state = mixer.next()
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to and without `bound`, which is at least 1.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(max(bound, 1))).high)
  }

  /// A number of a range.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// Yes, so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of some values, each as likely as the others; the first value stands in for none.
  mutating func pick<Value>(_ values: [Value], or first: Value) -> Value {
    values.isEmpty ? first : values[below(values.count)]
  }

  /// One of some values by weight; nil where all weights are 0.
  mutating func pick<Value>(_ values: [Value], by weight: (Value) -> Int) -> Value? {
    let total = values.reduce(0) { $0 + weight($1) }
    guard total > 0 else { return nil }
    var left = below(total)
    for value in values {
      left -= weight(value)
      if left < 0 { return value }
    }
    return nil
  }

  /// The values in another order.
  mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
    var shuffled = values
    for index in shuffled.indices.dropFirst().reversed() {
      shuffled.swapAt(index, below(index + 1))
    }
    return shuffled
  }
}
