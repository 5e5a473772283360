import Foundation
import FuyiFuzzing
import FuyiTestSupport
import Testing

/// The cases that the fuzzer begins with, and those that it found.
@Suite struct CorpusTests {
  /// The cases of a reader, by the names of their files.
  static func cases(_ target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Corpus/\(target.rawValue)").standardizedFileURL
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try names.sorted().map { name in
      (name, Array(try Data(contentsOf: folder.appending(path: name))))
    }
  }

  @Test(arguments: FuzzTarget.allCases)
  func `small cases are read or refused by name`(_ target: FuzzTarget) throws {
    let cases = try Self.cases(target)
    #expect(cases.count >= 10)
    for (name, bytes) in cases {
      #expect(bytes.count < 4096, "\(name)")
      let fault = target.fault(on: bytes)
      #expect(fault == nil, "\(name)")
    }
  }

  @Test(arguments: FuzzTarget.allCases, [1, 2] as [UInt64])
  func `cases changed at random are read or refused by name`(
    _ target: FuzzTarget, _ seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    let cases = try Self.cases(target)
    for (name, bytes) in cases {
      for turn in 0..<10 {
        var changed = bytes
        for _ in 0...Int.random(in: 0..<4, using: &random) {
          Self.change(&changed, with: cases.randomElement(using: &random)?.bytes ?? [], &random)
        }
        let fault = target.fault(on: changed)
        #expect(fault == nil, "\(name), turn \(turn): \(changed)")
      }
    }
  }

  /// Changes a byte, takes some out, cuts the rest off, or puts in some of another case.
  private static func change(
    _ bytes: inout [UInt8], with other: [UInt8], _ random: inout SplitMix64
  ) {
    guard !bytes.isEmpty, !other.isEmpty else { return }
    let place = Int.random(in: bytes.indices, using: &random)
    let length = Int.random(in: 1...32, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.removeSubrange(place..<min(place + length, bytes.count))
    case 2 where length == 1: bytes.removeSubrange(place...)
    default:
      let from = Int.random(in: other.indices, using: &random)
      bytes.insert(contentsOf: other[from..<min(from + length, other.count)], at: place)
    }
  }
}
