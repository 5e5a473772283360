import FuyiCore
import FuyiStore
import FuyiTestSupport
import Testing

@Suite("Scanning the payloads of a log")
struct LogScanTests {
  @Test("every event of a log is taken, and its words are found")
  func log() throws {
    for row in try Archive.withCases().log() {
      let found = PayloadScan.said(of: row.payload)
      #expect(found.takes, "\(row.payload)")
      let facts = try Facts(payload: row.payload)
      let words = facts.entries.flatMap { entry -> [String] in
        guard case .words(let words) = entry.value else { return [] }
        return words.compactMap { if case .sealed(let digest) = $0 { digest } else { nil } }
      }
      #expect(found.words == words)
    }
  }
}
