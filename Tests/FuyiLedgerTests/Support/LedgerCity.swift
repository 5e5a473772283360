import Foundation
import FuyiCommands
import FuyiDemo
import FuyiKit
import FuyiTestSupport
import FuyiWording
import GRDB

/// A demonstration city in a file, made as a user makes one.
struct LedgerCity: Sendable {
  struct NotMade: Error {}

  let path: String

  private static let built = Result { try LedgerCity(cases: 300, seed: 7) }

  /// The city of 300 cases with their dossiers; built once, since many tests read it.
  static func shared() throws -> LedgerCity { try built.get() }

  private static let builtSmall = Result { try LedgerCity(cases: 60, seed: 7) }

  /// A city of 60 cases, for what is tried many times.
  static func small() throws -> LedgerCity { try builtSmall.get() }

  init(cases: Int, seed: UInt64) throws {
    path = TemporaryFolder.newPath()
    let code = Entry.run(
      ["demo", "--db", path, "--cases", "\(cases)", "--seed", "\(seed)", "--recorder", "lindaiyu"],
      in: CommandContext(language: .zh, variables: [:], output: { _ in }, notes: { _ in }))
    guard code == 0 else { throw NotMade() }
  }

  func tracker() throws -> CaseTracker {
    CaseTracker(repository: try .open(at: path), recorder: "tester", today: DemoCity.today)
  }

  /// A copy that a test may spoil.
  func copy() throws -> LedgerCity {
    let copy = LedgerCity(at: TemporaryFolder.newPath())
    // As one file, whatever still stands in the side file.
    var configuration = Configuration()
    configuration.busyMode = .timeout(15)
    try DatabaseQueue(path: path, configuration: configuration).inDatabase {
      try $0.execute(sql: "VACUUM INTO ?", arguments: [copy.path])
    }
    return copy
  }

  private init(at path: String) { self.path = path }

  /// Every text of the vault.
  func words() throws -> [String] {
    var words: [String] = []
    try tracker().repository.read { try $0.forEachKeptWords { words.append($0.value) } }
    return words
  }
}
