import Foundation
import FuyiCore
import FuyiKit
import FuyiLedger
import FuyiTestSupport
import Testing

@Suite("Masked exports and what they restore to")
struct MaskedExportTests {
  @Test(
    "events, hashes and rates are the same, the words are left out, and it exports to the same bytes",
    arguments: LosslessForm.allCases)
  func roundTrip(_ form: LosslessForm) throws {
    let city = try LedgerCity.small()
    let tracker = try city.tracker()
    let export = try Exporting.export(tracker, form, isMasked: true)
    let path = try Exporting.restored(export)
    let copy = CaseTracker(
      repository: try .open(at: path), recorder: "tester", today: tracker.today,
      showing: WordsShown(isMasked: true, leftOut: "〔已隐去〕"))
    let (before, after) = (try Exporting.tables(at: city.path), try Exporting.tables(at: path))
    for (name, rows) in before where name != "vault" && name != "words_left_out" {
      #expect(after[name] == rows, "\(name)")
    }
    let (all, kept, left) = (
      before["vault"]?.count ?? 0, after["vault"]?.count ?? 0, after["words_left_out"]?.count ?? 0
    )
    #expect(kept + left == all && left > 0 && kept > 0)
    let sound = try copy.verify().isSound
    #expect(sound)
    let (here, there) = (
      try tracker.rates(from: day("2025-01-01"), to: day("2025-12-31")).figures,
      try copy.rates(from: day("2025-01-01"), to: day("2025-12-31")).figures
    )
    #expect(here == there)
    let again = try Exporting.export(copy, form, isMasked: true)
    let bytes = try Data(contentsOf: URL(filePath: export))
    // The sheet for people of a workbook has other words for what is not there.
    if form != .xlsx { #expect(try Data(contentsOf: URL(filePath: again)) == bytes) }
    #expect(try Exporting.tables(at: Exporting.restored(again)) == after)
    // What is not there cannot be shown in clear either.
    let whole = try Exporting.export(copy, form, isMasked: false)
    if form != .xlsx { #expect(try Data(contentsOf: URL(filePath: whole)) == bytes) }
    let applicants = try copy.list().map(\.applicant)
    let isHidden = applicants.allSatisfy { $0 == "〔已隐去〕" || $0?.count ?? 0 > 4 }
    #expect(isHidden)
  }

  @Test("no name of a person who applies stands in it", arguments: [LosslessForm.jsonl, .csv])
  func nothing(_ form: LosslessForm) throws {
    let tracker = try LedgerCity.small().tracker()
    let text = try Exporting.text(tracker, form, isMasked: true)
    let names = Set(try tracker.list().compactMap(\.applicant)).filter {
      Masking().masked($0, .name) != $0
    }
    #expect(names.count > 20)
    for name in names where name.count > 2 { #expect(!text.contains(name), "\(name)") }
  }

  @Test("a mask in a file that does not say it is masked is refused")
  func smuggled() throws {
    let tracker = try LedgerCity.small().tracker()
    let masked = try Exporting.text(tracker, .jsonl, isMasked: true)
    for wrong in [
      masked.replacing("\"masked\":true}", with: "\"x\":true}"),
      masked.replacing("\"version\":2", with: "\"version\":1"),
      masked.replacing("\"version\":2", with: "\"version\":3"),
    ] {
      #expect(wrong != masked)
      let path = try Exporting.file(wrong, "jsonl")
      #expect(throws: RestoreError.self) { try Exporting.restored(path) }
    }
    // A mask under another digest changes the seal, one taken away the count.
    var lines = masked.split(separator: "\n")
    let place = try #require(lines.lastIndex { $0.contains("\"masked\":\"") })
    lines.remove(at: place)
    let short = try Exporting.file(lines.joined(separator: "\n") + "\n", "jsonl")
    #expect(throws: RestoreError.self) { try Exporting.restored(short) }
  }

  @Test("an older program is told that a masked file is newer, and reads a whole one as before")
  func versions() throws {
    let tracker = try LedgerCity.small().tracker()
    #expect(try Exporting.text(tracker, .jsonl).hasPrefix("{\"fuyi-export\":{\"version\":1,"))
    #expect(
      try Exporting.text(tracker, .jsonl, isMasked: true)
        .hasPrefix("{\"fuyi-export\":{\"version\":2,"))
  }
}
