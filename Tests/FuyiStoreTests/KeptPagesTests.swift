import FuyiStore
import FuyiTestSupport
import Testing

@Suite("Pages of the file that a connection keeps")
struct KeptPagesTests {
  private struct Refused: Error {}

  private let repository: Repository

  init() throws { repository = try .create(at: TemporaryFolder.newPath()) }

  /// What SQLite itself says, in KiB.
  private func kept() throws -> Int { try repository.read { try $0.keptKibibytes() } }

  @Test("more are kept for as long as something runs that asked for them, whatever its end")
  func untilTheEnd() throws {
    let usual = try kept()
    try repository.write { session in
      let more = try session.withCache { try session.keptKibibytes() }
      #expect(more == 16 * usual)
      #expect(try session.keptKibibytes() == usual)
    }
    #expect(throws: Refused.self) {
      try repository.write { try $0.withCache(ofMebibytes: 3) { throw Refused() } }
    }
    #expect(try kept() == usual)
  }
}
