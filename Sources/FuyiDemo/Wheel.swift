/// Deals values out by weight so evenly that any run of them holds about its share of each.
///
/// The places are those of a Kronecker sequence: multiples of an irrational number, without their
/// whole part.
struct Wheel: Sendable {
  private var place: UInt64
  private let step: UInt64

  /// The golden ratio's and the square root of two's fractions.
  static let steps: [UInt64] = [0x9E37_79B9_7F4A_7C15, 0x6A09_E667_F3BC_C909]

  /// A wheel that starts where the seed says.
  init(start: UInt64, step: UInt64) {
    self.place = start
    self.step = step
  }

  /// The next value; nil where all weights are 0.
  mutating func next<Value>(of values: [Value], by weight: (Value) -> Int) -> Value? {
    place &+= step
    let total = values.reduce(0) { $0 + weight($1) }
    var left = Int(place.multipliedFullWidth(by: UInt64(max(total, 0))).high)
    for value in values {
      left -= weight(value)
      if left < 0 { return value }
    }
    return nil
  }
}

/// Splits a number into whole parts by weight; the largest remainders get what is left.
func split(_ total: Int, by weights: [Int]) -> [Int] {
  let sum = weights.reduce(0, +)
  guard sum > 0 else { return weights.map { _ in 0 } }
  var parts = weights.map { total * $0 / sum }
  let order = weights.indices.sorted {
    let (left, right) = (total * weights[$0] % sum, total * weights[$1] % sum)
    return left == right ? $0 < $1 : left > right
  }
  for index in order.prefix(total - parts.reduce(0, +)) { parts[index] += 1 }
  return parts
}
