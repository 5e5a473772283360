/// How long something took, in milliseconds.
struct Timing {
  let median: Double
  let max: Double

  /// Runs a body so many times after two for warming up.
  static func of(_ runs: Int, _ body: () throws -> Void) throws -> Timing {
    for _ in 0..<2 { try body() }
    return try Timing((0..<runs).map { _ in try milliseconds(body) })
  }

  init(_ taken: [Double]) {
    let sorted = taken.sorted()
    median = sorted[sorted.count / 2]
    max = sorted[sorted.count - 1]
  }

  static func milliseconds(_ body: () throws -> Void) throws -> Double {
    let clock = ContinuousClock()
    let begun = clock.now
    try body()
    let taken = clock.now - begun
    return Double(taken.components.seconds) * 1000
      + Double(taken.components.attoseconds) / 1_000_000_000_000_000
  }
}
