import Foundation
import FuyiStore
import FuyiTestSupport
import GRDB
import Testing

@Suite("Verifying a log whose chain was forged anew")
struct VerifyForgeryTests {
  private let archive: Archive
  private let log: [LogRow]

  init() throws {
    archive = try .withCases()
    log = try archive.log()
  }

  private func position(_ kind: String) throws -> Int {
    try #require(log.first { $0.kind == kind }?.position)
  }

  /// Changes the log by SQL and makes the chain hold again.
  private func forge(_ sql: String, from position: Int) throws -> Verification {
    try archive.tamper(sql)
    try SecondProgram.forge(archive, from: position)
    return try archive.verify()
  }

  @Test("a changed decision differs from its projection")
  func decision() throws {
    let place = try position("case.decide")
    let found = try forge(
      "UPDATE event SET payload = '{\"disposition\":[\"revoked\"]}' WHERE position = \(place)",
      from: place)
    #expect(found == .projectionDiffers(table: "case_review", record: "聊政复〔2025〕1号"))
  }

  @Test("a changed agency differs from the office's table")
  func agency() throws {
    let place = try position("agency.added")
    let found = try forge(
      "UPDATE event SET payload = replace(payload, 'other', 'justice') WHERE position = \(place)",
      from: place)
    guard case .projectionDiffers(table: "agency", _) = found else {
      Issue.record("\(found)")
      return
    }
  }

  @Test("facts that cannot be read name the event")
  func unreadable() throws {
    let place = try position("case.decide")
    let found = try forge(
      "UPDATE event SET payload = '{\"disposition\":7}' WHERE position = \(place)", from: place)
    #expect(found == .eventUnreadable(position: place))
    let other = try position("case.suspend")
    let kind = try forge(
      """
      UPDATE event SET payload = '{"disposition":["upheld"]}' WHERE position = \(place);
      UPDATE event SET kind = 'letter.sent' WHERE position = \(other)
      """, from: place)
    #expect(kind == .eventUnreadable(position: other))
  }

  @Test("an action that nobody knows names its own event")
  func unknownAction() throws {
    let place = try position("case.decide")
    let found = try forge(
      "UPDATE event SET kind = 'case.dance' WHERE position = \(place)", from: place)
    guard case .eventUnreadable(let named) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(named == place)
  }

  @Test("an event taken out with all places renumbered leaves a gap in its case's sequence")
  func gap() throws {
    let place = try position("case.hear-opinions")
    let subject = log[place - 1].subject
    let last = log.filter { $0.subject == subject }.map(\.position).max() ?? 0
    // Only the first case's own events are moved up, so that the later cases keep their ids; a void
    // event of the office fills the place.
    let shifted = (place..<last).map {
      "UPDATE event SET position = \($0) WHERE position = \($0 + 1);"
    }
    let found = try forge(
      """
      DELETE FROM event WHERE position = \(place);
      \(shifted.joined(separator: "\n"))
      INSERT INTO event SELECT \(last), \(last), 1, 'region.added', effective_on, recorded_at,
        recorded_on, recorder,
        '{"code":"x","title":"x"}', previous, hash FROM event WHERE position = 1;
      INSERT INTO region VALUES ('x', 'x', 'x');
      """, from: place)
    #expect(!found.isSound)
  }

  @Test("an event of a case that never was is found")
  func orphan() throws {
    let last = log.count
    let found = try forge(
      """
      INSERT INTO event SELECT \(last + 1), 2, 2, 'case.void', effective_on, recorded_at,
        recorded_on, recorder, '{}', hash, hash FROM event WHERE position = \(last)
      """, from: last + 1)
    #expect(!found.isSound)
  }

  @Test("what changes no projection cannot be told from the file alone, but its head is another")
  func undetectable() throws {
    let head = try archive.repository.read { try $0.head() }
    let place = try position("case.decide")
    let found = try forge("UPDATE event SET recorder = 'li' WHERE position = \(place)", from: place)
    #expect(found.isSound)
    let forged = try archive.repository.read { try $0.head() }
    #expect(forged.position == head.position)
    #expect(forged.hash != head.hash)
  }

  @Test("an office's event that cannot be projected is named, not thrown")
  func office() throws {
    let place = try position("region.added")
    try archive.tamper("UPDATE event SET payload = '{}' WHERE position = \(place)")
    try SecondProgram.forge(archive, from: place)
    let found = try archive.verify()
    #expect(found == .eventUnreadable(position: place))
  }
}
