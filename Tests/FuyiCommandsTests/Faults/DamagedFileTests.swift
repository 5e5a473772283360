import Foundation
import FuyiCore
import FuyiTestSupport
import Testing

/// How many damaged files are tried: by the environment's FUYI_FAULTS.
private let seeds = ProcessInfo.processInfo.environment["FUYI_FAULTS"].flatMap { Int($0) } ?? 3

@Suite("A damaged file: every command works or says so")
struct DamagedFileTests {
  private static let page = 4096
  private let file: FaultyFile

  init() throws { file = try FaultyFile.sound() }

  private func expectOrder(_ data: Data, _ what: String) throws {
    let copy = try file.copy()
    try copy.write(data)
    for line in FaultyFile.commands { try copy.expectOrder(line, what) }
  }

  /// Overwrites a few pages: with noise, with zeros, or with another page of the file.
  private func spoil(_ data: Data, _ random: inout SplitMix64) -> Data {
    var data = data
    let pages = data.count / Self.page
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let place = Int.random(in: 0..<pages, using: &random) * Self.page
      let other = Int.random(in: 0..<pages, using: &random) * Self.page
      let range = place..<(place + Self.page)
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        data.replaceSubrange(
          range, with: (0..<Self.page).map { _ in UInt8.random(in: 0...255, using: &random) })
      case 1: data.replaceSubrange(range, with: Data(count: Self.page))
      case 2: data.replaceSubrange(range, with: Data(data[other..<(other + Self.page)]))
      default:
        for _ in 0..<20 {
          data[Int.random(in: range, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
      }
    }
    return data
  }

  @Test("Random pages overwritten", arguments: 1...seeds)
  func pages(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let whole = try #require(FileManager.default.contents(atPath: file.path))
    try expectOrder(spoil(whole, &random), "seed \(seed)")
  }

  @Test("Cut off at a page, within one, within the header", arguments: [0.93, 0.5, 0.1])
  func truncated(_ part: Double) throws {
    let whole = try #require(FileManager.default.contents(atPath: file.path))
    let length = Int(Double(whole.count) * part)
    // At a page, or within one.
    let isWhole = part < 0.9
    try expectOrder(
      whole.prefix(isWhole ? length / Self.page * Self.page : length), "\(length) bytes")
  }

  @Test("What is damaged is told, with the way to a backup, in both languages")
  func told() throws {
    let copy = try file.copy()
    var whole = try #require(FileManager.default.contents(atPath: file.path))
    whole.replaceSubrange(
      Self.page..<whole.count, with: Data(repeating: 0xAB, count: whole.count - Self.page))
    try copy.write(whole)
    let before = copy.bytes[0]
    for line in FaultyFile.commands {
      let runs = try copy.run(line)
      #expect(runs.map(\.code) == [1, 1], "\(line): \(runs)")
      #expect(runs[0].notes.contains("fuyi restore"), "\(line): \(runs[0].notes)")
      #expect(runs[1].notes.contains("fuyi restore"), "\(line): \(runs[1].notes)")
    }
    #expect(copy.bytes[0] == before)
  }

  @Test("A side file that is lost takes nothing with it but what it alone held")
  func missingSideFile() throws {
    let copy = try file.copy()
    let events = copy.binary.console("verify", "--json").json["events"]?.number
    let process = try copy.binary.start(["case", "register", "--filed", "2025-03-03"])
    process.waitUntilExit()
    try? FileManager.default.removeItem(atPath: copy.path + "-wal")
    #expect(copy.binary.console("verify", "--json").json["events"]?.number == events)
  }

  @Test("Another database's side file is no reason to crash, and never passes for sound unseen")
  func foreignSideFile() throws {
    let other = try FaultyFile.sound()
    // A connection that stays open keeps its side file.
    let holder = try OpenDatabase(other.path)
    try holder.write()
    let copy = try file.copy()
    let wal = try #require(FileManager.default.contents(atPath: other.path + "-wal"))
    #expect(wal.count > 32)
    try wal.write(to: URL(filePath: copy.path + "-wal"))
    for line in FaultyFile.commands { try copy.expectOrder(line, "foreign side file") }
  }
}
