import Foundation
import FuyiKit
import FuyiLedger
import FuyiTestSupport
import GRDB
import Testing

/// Beside the random ledgers, which hold every kind of record in every state that can come about.
@Suite("Ledgers grown at random, exported and restored")
struct RandomExportTests {
  @Test("they come back with the same rows in every table, and sound", arguments: 1...6)
  func roundTrip(_ seed: UInt64) throws {
    let desk = try Desk()
    var ledger = RandomLedger(desk.tracker, seed: seed)
    try ledger.grow(cases: 20, actions: 15)
    var dossiers = RandomDossiers(ledger, seed: seed)
    try dossiers.grow(30, steps: 6)
    var random = RandomRate(seed: seed)
    let own = try random.next(among: [.filings, .reviews])
    try desk.tracker.define([own])
    if seed.isMultiple(of: 2) {
      try Erasing.erase(in: desk.tracker) { $0 < "4" }
    }
    let forms: [LosslessForm] = [.csv, .json, .jsonl]
    let form = forms[Int(seed) % forms.count]
    let (export, restored) = (TemporaryFolder.newPath(form.rawValue), TemporaryFolder.newPath())
    try write(form, of: desk.tracker, to: export)
    let outcome = try LedgerRestore.restore(from: export, into: restored)
    let tracker = CaseTracker(
      repository: try .open(at: restored), recorder: "wang", today: desk.tracker.today)
    let head = try desk.tracker.repository.read { try $0.head() }
    guard case .restored(head.position, _, head, leftOut: 0) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    let (before, after) = (try desk.tracker.verify(), try tracker.verify())
    #expect(before == after)
    #expect(after.isSound)
    let (here, there) = (try rows(desk.path), try rows(restored))
    #expect(Set(here.keys) == Set(there.keys))
    for (table, rows) in here { #expect(there[table] == rows, "\(table)") }
    let rates = try [desk.tracker, tracker].map {
      try $0.rates(from: day("2024-01-01"), to: day("2026-06-30")).figures
    }
    #expect(rates[0] == rates[1])
  }

  @Test(
    "masked, they come back with the same events and rates, and to the same bytes", arguments: 1...4
  )
  func masked(_ seed: UInt64) throws {
    let desk = try Desk()
    var ledger = RandomLedger(desk.tracker, seed: seed)
    try ledger.grow(cases: 15, actions: 12)
    var dossiers = RandomDossiers(ledger, seed: seed)
    try dossiers.grow(20, steps: 6)
    let (export, restored) = (TemporaryFolder.newPath("csv"), TemporaryFolder.newPath())
    try write(.csv, of: desk.tracker, to: export, isMasked: true)
    _ = try LedgerRestore.restore(from: export, into: restored)
    let copy = CaseTracker(
      repository: try .open(at: restored), recorder: "wang", today: desk.tracker.today)
    let sound = try copy.verify().isSound
    #expect(sound)
    let (here, there) = (try rows(desk.path), try rows(restored))
    for (table, rows) in here where table != "vault" && table != "words_left_out" {
      #expect(there[table] == rows, "\(table)")
    }
    #expect((there["words_left_out"]?.count ?? 0) > 0)
    let rates = try [desk.tracker, copy].map {
      try $0.rates(from: day("2024-01-01"), to: day("2026-06-30")).figures
    }
    #expect(rates[0] == rates[1])
    let again = TemporaryFolder.newPath("csv")
    try write(.csv, of: copy, to: again, isMasked: true)
    let bytes = try [export, again].map { try Data(contentsOf: URL(filePath: $0)) }
    #expect(bytes[0] == bytes[1])
  }

  @Test("their event logs have every event of every record that counts", arguments: 1...4)
  func eventLogs(_ seed: UInt64) throws {
    var ledger = RandomLedger(try Desk.inMemory(), seed: seed)
    try ledger.grow(cases: 20, actions: 15)
    var dossiers = RandomDossiers(ledger, seed: seed)
    try dossiers.grow(20, steps: 6)
    let tracker = ledger.tracker
    let shown = try tracker.list().map { try tracker.show($0.number).case }
      .filter { $0.state != .voided }
    try tracker.reading { session, asOf in
      let cases = try XESLog(session, asOf: asOf).write(to: ByteStream { _ in })
      #expect(cases.records == shown.count)
      #expect(cases.events == shown.reduce(0) { $0 + $1.entries.count })
      let steps = try session.dossierIDs().map { try session.dossier($0.id, of: $0.kind).dossier }
        .filter { $0.state != .voided }
      // Every tie of the file leads to something that is in it, or it could not be written.
      let path = TemporaryFolder.newPath()
      let objects = try ObjectLog(session, asOf: asOf).writeTables(at: path)
      #expect(objects.events == cases.events + steps.reduce(0) { $0 + $1.entries.count })
      let violations = try DatabaseQueue(path: path).read {
        try Row.fetchAll($0, sql: "PRAGMA foreign_key_check").count
      }
      #expect(violations == 0)
    }
  }

  private func write(
    _ form: LosslessForm, of tracker: CaseTracker, to path: String, isMasked: Bool = false
  ) throws {
    let file = try OutputFile(path)
    try tracker.repository.read { session in
      try LedgerExport(session, program: "test", isMasked: isMasked)
        .write(form, to: ByteStream { try file.write($0) })
    }
    try file.finish()
  }

  private func rows(_ path: String) throws -> [String: [[DatabaseValue]]] {
    try DatabaseQueue(path: path).read { database in
      let names = try String.fetchAll(
        database,
        sql: """
          SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'rollup%'
            AND name NOT LIKE 'case_search%'
            AND name <> 'grdb_migrations' AND name NOT LIKE 'sqlite_%'
          """)
      return try Dictionary(
        uniqueKeysWithValues: names.map { name in
          let columns = try 1...min(4, database.columns(in: name).count)
          let order = columns.map(String.init).joined(separator: ", ")
          let rows = try Row.fetchAll(
            database, sql: "SELECT * FROM \"\(name)\" ORDER BY \(order)")
          return (name, rows.map { Array($0.databaseValues) })
        })
    }
  }
}
