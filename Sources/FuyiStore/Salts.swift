#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Salts of 16 random bytes each for what is sealed together, since every draw is a call of the system.
struct Salts {
  private static let length = 16
  /// The most that the system gives at once.
  private static let most = 256

  private var bytes: [UInt8]

  /// Draws so many.
  init(count: Int) {
    bytes = Array(repeating: 0, count: count * Self.length)
    for place in stride(from: 0, to: bytes.count, by: Self.most) {
      let part = place..<min(place + Self.most, bytes.count)
      let isDrawn = bytes[part].withUnsafeMutableBytes { getentropy($0.baseAddress, $0.count) == 0 }
      // The language's own generator knows other ways where a system has not this one.
      if !isDrawn { for index in part { bytes[index] = .random(in: .min ... .max) } }
    }
  }

  /// One that has not been given yet.
  mutating func next() -> [UInt8] {
    defer { bytes.removeLast(Self.length) }
    return Array(bytes.suffix(Self.length))
  }
}
