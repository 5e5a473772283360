/// Numbers that are the same for the same seed: SplitMix64.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Whether something that happens so many times in a thousand happens.
  mutating func chance(_ perMille: Int) -> Bool { Int(next() % 1000) < perMille }

  mutating func between(_ low: Int, _ high: Int) -> Int {
    low + Int(next() % UInt64(high - low + 1))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int(next() % UInt64(elements.count))]
  }

  /// A code by its weight.
  mutating func draw(_ weights: [(code: String, weight: Int)]) -> String {
    var left = Int(next() % UInt64(weights.reduce(0) { $0 + $1.weight }))
    for (code, weight) in weights {
      if left < weight { return code }
      left -= weight
    }
    return weights[0].code
  }
}
