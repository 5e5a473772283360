import Foundation
import FuyiCore
import FuyiKit
import FuyiLedger
import FuyiTestSupport
import Testing

@Suite("Exports and what they restore to")
struct RoundTripTests {
  @Test(
    "a restored file has the same rows in every table, is sound, and exports to the same bytes",
    arguments: LosslessForm.allCases)
  func roundTrip(_ form: LosslessForm) throws {
    let city = try LedgerCity.shared()
    let export = try Exporting.export(try city.tracker(), form)
    let restored = try Exporting.restored(export)
    let (before, after) = (
      try Exporting.tables(at: city.path), try Exporting.tables(at: restored)
    )
    #expect(before["event"]?.isEmpty == false && before["vault"]?.isEmpty == false)
    #expect(Set(before.keys) == Set(after.keys))
    for (name, rows) in before { #expect(after[name] == rows, "\(name)") }
    let tracker = CaseTracker(
      repository: try .open(at: restored), recorder: "tester", today: try city.tracker().today)
    #expect(try tracker.verify() == city.tracker().verify())
    #expect(try tracker.verify().isSound)
    let again = try Exporting.export(tracker, form)
    #expect(try Data(contentsOf: URL(filePath: again)) == Data(contentsOf: URL(filePath: export)))
  }

  @Test("the rates of a restored file are those of the file that was exported")
  func rates() throws {
    let city = try LedgerCity.shared()
    let restored = try Exporting.restored(try Exporting.export(try city.tracker(), .jsonl))
    let tracker = CaseTracker(
      repository: try .open(at: restored), recorder: "tester", today: try city.tracker().today)
    for grouping in [[], [Grouping.region], [Grouping.kind]] {
      let (before, after) = (
        try city.tracker().rates(
          from: day("2025-01-01"), to: day("2025-12-31"), by: grouping),
        try tracker.rates(from: day("2025-01-01"), to: day("2025-12-31"), by: grouping)
      )
      #expect(before.figures == after.figures)
      #expect(!before.figures.isEmpty)
      #expect(before.balance == after.balance)
    }
  }

  @Test(
    "a file whose words have been erased comes back without them", arguments: LosslessForm.allCases)
  func erased(_ form: LosslessForm) throws {
    let city = try LedgerCity.small().copy()
    try city.tracker().repository.write { session in
      var digests: [String] = []
      try session.forEachKeptWords { if $0.digest < "8" { digests.append($0.digest) } }
      let stamp = Stamp(
        recordedAt: "2026-06-30T01:02:03.456Z", recordedOn: day("2026-06-30"), recorder: "wang")
      try session.erase(
        Erasure(number: "2025-1", reason: .plain("保管期满"), approver: nil, digests: digests),
        ofCases: session.caseIDs(),
        on: day("2026-06-30"), stamp)
    }
    let restored = try Exporting.restored(try Exporting.export(try city.tracker(), form))
    let (before, after) = (
      try Exporting.tables(at: city.path), try Exporting.tables(at: restored)
    )
    #expect(before == after)
    #expect(try city.words().count < LedgerCity.small().words().count)
    #expect(try city.words().isEmpty == false)
  }

  @Test("words of any kind come back as they were", arguments: LosslessForm.allCases)
  func anyWords(_ form: LosslessForm) throws {
    let texts = [
      "=1+1", "+86 635 1234", "-", "@SUM(A1)", "'quoted", "''", "\t tab first", "\r\nline first",
      "＝全角", "a,b;\"c\"", "two\nlines\r\nand\rmore", " leading and trailing ", "\\", "\\u0041",
      "_x0041_", "a_xb_Xc", "𠮷野家 👨‍👩‍👧", "e\u{301} é", "\u{1}\u{7F}\u{85}\u{FEFF}",
      "\u{FFFE}", "null", "007", "1E5", "2025-01-01", "TRUE", String(repeating: "长", count: 70_000),
      String(repeating: "\u{10000}", count: 20_000), "<a>&amp;</a>", "]]>",
    ]
    let path = TemporaryFolder.newPath()
    let tracker = CaseTracker(
      repository: try .create(at: path), recorder: "=cmd|' /C calc'!A0", today: day("2025-06-30"))
    try tracker.repository.write { session in
      for (index, text) in texts.enumerated() {
        try session.add(
          Official(code: "h\(index + 1)", name: .plain(text)), on: day("2025-01-01"),
          Stamp(
            recordedAt: "2025-01-01T00:00:00.000Z", recordedOn: day("2025-01-01"),
            recorder: tracker.recorder))
      }
    }
    let export = try Exporting.export(tracker, form)
    let restored = try Exporting.restored(export)
    #expect(try Exporting.tables(at: restored) == Exporting.tables(at: path))
    let names = try Repository.open(at: restored).read { try $0.officials().map(\.name) }
    #expect(names.count == texts.count)
    #expect(zip(names, texts).allSatisfy { $0.map { Array($0.utf8) } == Array($1.utf8) })
  }

  @Test("an empty file comes back empty", arguments: LosslessForm.allCases)
  func empty(_ form: LosslessForm) throws {
    let tracker = CaseTracker(
      repository: try .create(at: TemporaryFolder.newPath()), recorder: "tester")
    let restored = try Exporting.restored(try Exporting.export(tracker, form))
    #expect(try Repository.open(at: restored).read { try $0.head().position } == 0)
  }

  @Test("a workbook whose sheets are full goes on in further ones")
  func fullSheets() throws {
    let city = try LedgerCity.small()
    let export = try Exporting.export(try city.tracker(), .xlsx, mostRows: 300)
    let restored = try Exporting.restored(export)
    #expect(try Exporting.tables(at: restored) == Exporting.tables(at: city.path))
  }

  @Test("a document of JSON is read whatever its layout")
  func layout() throws {
    let city = try LedgerCity.small()
    let text = try Exporting.text(try city.tracker(), .json)
    let pretty = try Exporting.file(try JSON(parsing: text).pretty, "json")
    let packed = try Exporting.file(try JSON(parsing: text).compact, "json")
    for path in [pretty, packed] {
      #expect(LedgerRestore.recognises(path: path) == .json)
      let restored = try Exporting.restored(path)
      #expect(try Exporting.tables(at: restored) == Exporting.tables(at: city.path))
    }
  }

  @Test("a restored file goes on: its next case has the next number and the chain holds")
  func goesOn() throws {
    let city = try LedgerCity.small()
    let restored = try Exporting.restored(try Exporting.export(try city.tracker(), .csv))
    let tracker = CaseTracker(
      repository: try .open(at: restored), recorder: "tester", today: try city.tracker().today)
    let twin = try city.copy().tracker()
    var facts = Facts()
    facts[.applicant] = [.plain("王某")]
    facts[.respondent] = [try #require(try tracker.list().first?.respondent)]
    facts[.region] = "371500"
    facts[.kind] = .penalty
    let numbers = try [tracker, twin].map {
      try $0.register(on: day("2026-01-12"), facts: facts, anyway: true).case.number
    }
    #expect(numbers[0] == numbers[1])
    #expect(try tracker.verify().isSound)
  }
}
