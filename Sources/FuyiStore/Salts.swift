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
    bytes = [UInt8](unsafeUninitializedCapacity: count * Self.length) { bytes, drawn in
      while drawn < count * Self.length {
        let next = min(Self.most, count * Self.length - drawn)
        // It fails only where the system has no random numbers at all.
        guard let place = bytes.baseAddress?.advanced(by: drawn), getentropy(place, next) == 0
        else { fatalError("the system gives no random bytes") }
        drawn += next
      }
    }
  }

  /// One that has not been given yet.
  mutating func next() -> [UInt8] {
    defer { bytes.removeLast(Self.length) }
    return Array(bytes.suffix(Self.length))
  }
}
