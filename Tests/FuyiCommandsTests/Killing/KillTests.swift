import Foundation
import Testing

/// How many processes are killed: by the environment's FUYI_KILLS, for `make test-kill`.
private let kills = ProcessInfo.processInfo.environment["FUYI_KILLS"].flatMap { Int($0) } ?? 40

@Suite("Processes killed at random moments while two write", .serialized)
struct KillTests {
  private static let roundsOfAnOffice = 10

  @Test(
    "the file opens, verifies, and has every acknowledged event and none half done",
    arguments: 1...max(1, kills / (2 * roundsOfAnOffice)))
  func killed(_ seed: Int) throws {
    let writers = try KilledWriters(seed: UInt64(seed), rounds: Self.roundsOfAnOffice)
    for _ in 0..<Self.roundsOfAnOffice { try writers.round() }
    #expect(writers.killed > 0)
    print(
      "kills, office \(seed): \(writers.killed) killed, \(writers.acknowledged) acknowledged, "
        + "\(writers.unsaid) rounds with something written and not said")
  }
}
