import Foundation

/// Changes a text here and there, the same for the same seed.
package struct TextMutation {
  private var random: SplitMix64
  private let bricks: [[UInt8]]

  /// Changes that a seed settles.
  /// - Parameter bricks: what belongs to the language of the text, put in where it may not stand.
  package init(seed: UInt64, bricks: [String]) {
    random = SplitMix64(seed: seed)
    self.bricks = bricks.map { Array($0.utf8) }
  }

  /// The text with a few changes; it need not be UTF-8 any more.
  package mutating func bytes(of text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) { change(&bytes) }
    return bytes
  }

  /// The same, made UTF-8 again.
  package mutating func text(of text: String) -> String {
    String(decoding: bytes(of: text), as: UTF8.self)
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 0...40, using: &random))
    switch Int.random(in: 0..<7, using: &random) {
    case 0: bytes.replaceSubrange(place..<end, with: [])
    case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 2:
      bytes.insert(contentsOf: bricks.randomElement(using: &random) ?? [], at: place)
    case 3:
      let brick = bricks.randomElement(using: &random) ?? []
      bytes.insert(
        contentsOf: (0..<Int.random(in: 1...200, using: &random)).flatMap { _ in brick }, at: place)
    case 4 where place < bytes.count:
      bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 5 where place < bytes.count:
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    default:
      let other = Int.random(in: 0...bytes.count, using: &random)
      let piece = Array(bytes[min(place, other)..<max(place, other)].prefix(60))
      bytes.insert(contentsOf: piece, at: Int.random(in: 0...bytes.count, using: &random))
    }
  }
}

/// How many times as much as usual the seeded fuzzing of the tests tries: by the environment's FUYI_FUZZ_TIMES.
package enum FuzzAmount {
  /// The factor, from 1.
  package static let times =
    ProcessInfo.processInfo.environment["FUYI_FUZZ_TIMES"].flatMap { Int($0) } ?? 1
}
