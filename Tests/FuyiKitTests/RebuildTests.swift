import FuyiKit
import FuyiTestSupport
import GRDB
import Testing

@Suite("Making the tables again from the log")
struct RebuildTests {
  /// An office with cases and dossiers in every state that comes about at random.
  private func grown(_ seed: UInt64) throws -> Desk {
    let desk = try Desk()
    var ledger = RandomLedger(desk.tracker, seed: seed)
    try ledger.grow(cases: 20, actions: 15)
    var dossiers = RandomDossiers(ledger, seed: seed)
    try dossiers.grow(30, steps: 6)
    var random = RandomRate(seed: seed)
    try desk.tracker.define([try random.next(among: [.filings, .reviews])])
    return desk
  }

  @Test("what was not changed comes out as it was, to the last byte", arguments: 1...6)
  func same(_ seed: UInt64) throws {
    let desk = try grown(seed)
    try desk.tracker.repository.write { try $0.takeInRollups() }
    let before = try CanonicalDump(of: desk.path)
    let outcome = try desk.tracker.rebuild()
    guard case .made([], let found) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(found.isSound)
    #expect(try CanonicalDump(of: desk.path) == before)
    #expect(before.tables["case_record"]?.isEmpty == false)
    #expect(before.tables["dossier"]?.isEmpty == false)
    #expect(before.tables["rollup_filings_filed"]?.isEmpty == false)
  }

  @Test(
    "a rebuilt table that was emptied is the one that was there", arguments: [7, 8] as [UInt64])
  func emptied(_ seed: UInt64) throws {
    let desk = try grown(seed)
    try desk.tracker.repository.write { try $0.takeInRollups() }
    let before = try CanonicalDump(of: desk.path)
    let derived = before.tables.keys.filter {
      !["event", "vault", "grdb_migrations", "words_left_out"].contains($0)
    }
    #expect(derived.count > 30)
    try outsider(desk, derived.map { "DELETE FROM \"\($0)\"" }.joined(separator: ";"))
    #expect(try !desk.tracker.verify().isSound)
    guard case .made(let mended, let found) = try desk.tracker.rebuild() else {
      Issue.record("not rebuilt")
      return
    }
    #expect(found.isSound)
    let full = before.tables.filter { derived.contains($0.key) && !$0.value.isEmpty }.keys
    #expect(Set(mended.map(\.name)) == Set(full))
    #expect(try CanonicalDump(of: desk.path) == before)
  }

  @Test(
    "what was changed by hand is mended, and named with the rows that differed",
    arguments: [
      ("UPDATE case_record SET state = 'decided'", "case_record"),
      ("DELETE FROM case_clock", "case_clock"), ("UPDATE office SET name = 'x'", "office"),
      ("UPDATE calendar_day SET name = 'x'", "calendar_day"),
      ("INSERT INTO region (code, name, name_en) VALUES ('x', 'x', 'x')", "region"),
      ("UPDATE rollup_filings_filed SET accepted = accepted + 1", "rollup_filings_filed"),
    ])
  func mended(_ sql: String, _ table: String) throws {
    let desk = try Desk()
    _ = try desk.reviewed()
    try desk.tracker.repository.write { try $0.takeInRollups() }
    let before = try CanonicalDump(of: desk.path)
    try outsider(desk, sql)
    let spoilt = try CanonicalDump(of: desk.path)
    #expect(spoilt != before)
    guard case .made(let told, let foundThen) = try desk.tracker.rebuild(dryRun: true) else {
      Issue.record("not tried")
      return
    }
    #expect(told.map(\.name).contains(table), "\(told)")
    #expect(told.allSatisfy { $0.added + $0.removed > 0 })
    #expect(foundThen.isSound)
    #expect(try CanonicalDump(of: desk.path) == spoilt)
    #expect(try desk.tracker.rebuild() == .made(told, found: foundThen))
    #expect(try CanonicalDump(of: desk.path) == before)
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("a log that was changed is not made into tables, and nothing is written")
  func brokenLog() throws {
    let desk = try Desk()
    _ = try desk.reviewed()
    try outsider(
      desk, "DROP TRIGGER event_is_not_updated; UPDATE event SET recorder = 'x' WHERE position = 3")
    let before = try CanonicalDump(of: desk.path)
    #expect(try desk.tracker.rebuild() == .refused(.eventAltered(position: 3)))
    #expect(try CanonicalDump(of: desk.path) == before)
  }

  @Test("others find the file as it was until all is made")
  func cases() throws {
    let desk = try Desk()
    let number = try desk.reviewed()
    let colleague = try desk.colleague()
    let seen = try desk.tracker.repository.write { session in
      _ = try session.rebuild()
      return try colleague.show(number).case.state
    }
    #expect(try seen == desk.tracker.show(number).case.state)
  }

  private func outsider(_ desk: Desk, _ sql: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    try DatabaseQueue(path: desk.path, configuration: configuration).write {
      try $0.execute(sql: sql)
    }
  }
}
