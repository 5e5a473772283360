import Foundation
import FuyiKit
import FuyiLedger
import FuyiTestSupport
import FuyiWording
import Testing

@Suite("Exports that are not restored")
struct RestoreRefusalTests {
  private let city: LedgerCity
  private let lines: [String]
  private let events: Int
  private let words: Int

  init() throws {
    city = try LedgerCity.small()
    lines = try Self.exported.get()
    words = lines.count { $0.hasPrefix("{\"words\"") }
    events = lines.count - 1 - words
  }

  private static let exported = Result {
    try Exporting.lines(try LedgerCity.small().tracker(), .jsonl)
  }

  /// Restores lines into a new file, which has to be refused, and nothing to be left behind.
  private func problem(of lines: [String]) throws -> RestoreError {
    try problem(ofFile: Exporting.file(lines.joined(separator: "\n") + "\n", "jsonl"))
  }

  private func problem(ofFile path: String) throws -> RestoreError {
    let database = TemporaryFolder.newPath()
    let error = try #require(throws: RestoreError.self) {
      _ = try LedgerRestore.restore(from: path, into: database)
    }
    for suffix in ["", "-wal", "-shm"] {
      #expect(!FileManager.default.fileExists(atPath: database + suffix))
    }
    for language in Language.allCases {
      #expect(error.text(in: language).contains(path))
    }
    #expect(error.text(in: .zh).contains("未写入任何内容"))
    #expect(error.text(in: .en).contains("Nothing was written"))
    return error
  }

  /// The lines with one of them changed.
  private func lines(_ index: Int, _ edit: (String) -> String) -> [String] {
    var changed = lines
    changed[index] = edit(changed[index])
    #expect(changed[index] != lines[index])
    return changed
  }

  @Test("an export that ends early says how much is missing")
  func truncated() throws {
    #expect(
      try problem(of: lines.dropLast()).problem
        == .wordCount(found: words - 1, stated: words))
    #expect(
      try problem(of: Array(lines[..<(events - 5)])).problem
        == .eventCount(found: events - 6, stated: events))
    #expect(try problem(of: [lines[0]]).problem == .eventCount(found: 0, stated: events))
    let half = try problem(of: lines.dropLast() + [String(lines[lines.count - 1].dropLast(9))])
    #expect(half.problem == .endsEarly)
    #expect(half.place?.line == lines.count)
  }

  @Test("a changed value is found at its line, whichever it is")
  func altered() throws {
    let index = try #require(lines.firstIndex { $0.contains("\"case.accept\"") })
    let position = index
    let edits: [(String) -> String] = [
      { $0.replacing(#""recorder":"lindaiyu""#, with: #""recorder":"lin""#) },
      { $0.replacing(#""sequence":2"#, with: #""sequence":3"#) },
      { $0.replacing(#""procedure":"ordinary""#, with: #""procedure":"simplified""#) },
      { $0.replacing("case.accept", with: "case.decline") },
      { $0.replacing(#""effective-on":"202"#, with: #""effective-on":"201"#) },
    ]
    for edit in edits {
      let error = try problem(of: lines(index, edit))
      #expect(error.problem == .eventAltered(position))
      #expect(error.place?.line == index + 1)
    }
    let word = lines.count - 1
    let error = try problem(
      of: lines(word) { $0.replacing(#""value":""#, with: #""value":"x"#) })
    #expect(error.place?.line == word + 1)
    guard case .wordsAltered = error.problem else {
      Issue.record("\(error.problem)")
      return
    }
  }

  @Test("events and words that are moved, repeated or left out are refused")
  func moved() throws {
    var swapped = lines
    swapped.swapAt(7, 8)
    #expect(try problem(of: swapped).problem == .outOfPlace(found: 8, expected: 7))
    var without = lines
    without.remove(at: 9)
    #expect(try problem(of: without).problem == .outOfPlace(found: 10, expected: 9))
    var twice = lines
    twice.insert(lines[9], at: 10)
    #expect(try problem(of: twice).problem == .outOfPlace(found: 9, expected: 10))
    var withoutWords = lines
    withoutWords.remove(at: events + 3)
    #expect(try problem(of: withoutWords).problem == .wordCount(found: words - 1, stated: words))
    var movedWords = lines
    movedWords.swapAt(events + 3, events + 4)
    guard case .wordsOutOfPlace = try problem(of: movedWords).problem else {
      Issue.record("words in another order")
      return
    }
  }

  @Test("words of another file in place of those of this one are refused")
  func exchanged() throws {
    let other = try LedgerCity(cases: 3, seed: 1)
    let theirs = try Exporting.lines(try other.tracker(), .jsonl)
    let word = try #require(theirs.last { $0.hasPrefix("{\"words\"") })
    let kept = (lines.dropLast().dropFirst(events + 1) + [word]).sorted()
    #expect(try problem(of: Array(lines[...events]) + kept).problem == .wordsDiffer)
  }

  @Test("the events of another file under this header are refused")
  func otherEvents() throws {
    let other = try LedgerCity(cases: 3, seed: 1)
    let theirs = try Exporting.lines(try other.tracker(), .jsonl)
    let header = theirs[0].replacing(
      try #require(theirs[0].firstMatch(of: /"head":"[0-9a-f]+"/)).output, with: "\"head\":\"00\"")
    #expect(try problem(of: [header] + theirs.dropFirst()).problem == .headDiffers)
    var chained = lines
    let other9 = try #require(theirs.first { $0.hasPrefix("{\"event\":9,") })
    chained[9] = other9
    #expect(try problem(of: chained).problem == .chainBroken(9))
  }

  @Test("an export of a newer format says so and what to do")
  func newer() throws {
    let error = try problem(of: lines(0) { $0.replacing(#""version":1"#, with: #""version":3"#) })
    #expect(error.problem == .newer(3))
    #expect(error.text(in: .zh).contains("请先升级本程序"))
  }

  @Test("what is not UTF-8 or not JSON is refused at its line")
  func notText() throws {
    var bytes = Data((lines[...20].joined(separator: "\n") + "\n").utf8)
    bytes.append(contentsOf: [UInt8](#"{"words":""#.utf8) + [0xD5, 0xC5] + [UInt8](#""}"#.utf8))
    let path = TemporaryFolder.newPath("jsonl")
    try bytes.write(to: URL(filePath: path))
    let error = try problem(ofFile: path)
    #expect(error.problem == .notUTF8)
    #expect(error.place?.line == 22)
    #expect(try problem(of: lines(5) { _ in "nonsense" }).problem == .malformed)
    #expect(try problem(of: lines(5) { _ in "{\"event\":5}" }).problem == .malformed)
  }

  @Test(
    "a file that is no export is not taken for one",
    arguments: [
      "", "{}", "[1]", "a,b\r\n1,2\r\n", "{\"fuyi\":1}", "row,position\r\n", "PK\u{3}\u{4}",
    ])
  func foreign(_ text: String) throws {
    let path = try Exporting.file(text, "txt")
    #expect(LedgerRestore.recognises(path: path) == nil)
    let error = try problem(ofFile: path)
    #expect([.notAnExport, .cannotRead].contains(error.problem))
  }

  @Test("a file that is not there cannot be read")
  func missing() throws {
    #expect(try problem(ofFile: TemporaryFolder.newPath("json")).problem == .cannotRead)
  }

  @Test("a file with the same events is told that nothing was added, one with others is left alone")
  func notEmpty() throws {
    let path = try Exporting.export(try city.tracker(), .json)
    let head = try city.tracker().repository.read { try $0.head() }
    let twin = try city.copy()
    #expect(
      try LedgerRestore.restore(from: path, into: twin.path)
        == .known(events: events, head: head))
    let other = try LedgerCity(cases: 3, seed: 1)
    let before = try Exporting.tables(at: other.path)
    let error = try #require(throws: RestoreError.self) {
      _ = try LedgerRestore.restore(from: path, into: other.path)
    }
    guard case .notEmpty(let database, _) = error.problem else {
      Issue.record("\(error.problem)")
      return
    }
    #expect(database == other.path)
    #expect(try Exporting.tables(at: other.path) == before)
  }

  @Test("a refused export leaves a file without events as it was")
  func emptyStays() throws {
    let database = TemporaryFolder.newPath()
    _ = try Repository.create(at: database)
    let before = try Exporting.tables(at: database)
    let path = try Exporting.file(lines.dropLast().joined(separator: "\n"), "jsonl")
    #expect(throws: RestoreError.self) {
      _ = try LedgerRestore.restore(from: path, into: database)
    }
    #expect(try Exporting.tables(at: database) == before)
    _ = try LedgerRestore.restore(
      from: try Exporting.file(lines.joined(separator: "\n"), "jsonl"), into: database)
    #expect(try Exporting.tables(at: database) == Exporting.tables(at: city.path))
  }

  @Test("a CSV file with a changed cell, a lost column or a lost line is refused at its line")
  func csv() throws {
    let text = try Exporting.text(try city.tracker(), .csv)
    func restored(_ edit: (String) -> String) throws -> RestoreError {
      let changed = edit(text)
      #expect(changed != text)
      return try problem(ofFile: Exporting.file(changed, "csv"))
    }
    let altered = try restored { $0.replacing(",lindaiyu,", with: ",lin,", maxReplacements: 1) }
    #expect(altered.problem == .eventAltered(1))
    #expect(altered.place?.line == 3)
    #expect(
      try restored { $0.replacing("event,7,", with: "event,07,", maxReplacements: 1) }.problem
        == .malformed)
    #expect(
      try restored { $0.replacing("event,7,7,", with: "event,7,", maxReplacements: 1) }.problem
        == .malformed)
    #expect(try restored { String($0.dropLast(40)) }.problem == .malformed)
    let rows = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    let shorter = (rows[..<5] + rows[6...]).joined(separator: "\r\n")
    #expect(try restored { _ in shorter }.problem == .outOfPlace(found: 5, expected: 4))
  }

  @Test("a workbook with a changed cell is refused at its row, one that is cut off as a whole")
  func workbook() throws {
    let path = try Exporting.export(try city.tracker(), .xlsx)
    let (saved, altered) = (TemporaryFolder.newPath("xlsx"), TemporaryFolder.newPath("xlsx"))
    _ = try Python.run(
      """
      import sys, openpyxl
      book = openpyxl.load_workbook(sys.argv[1])
      book.save(sys.argv[2])
      book["fuyi-events"]["I13"] = "somebody"
      book.save(sys.argv[3])
      """, path, saved, altered)
    // Another program that changes no cell does no harm.
    let restored = try Exporting.restored(saved)
    #expect(try Exporting.tables(at: restored) == Exporting.tables(at: city.path))
    let error = try problem(ofFile: altered)
    #expect(error.problem == .eventAltered(12))
    #expect(error.place == ExportPlace(sheet: "fuyi-events", line: 13))
    let cut = TemporaryFolder.newPath("xlsx")
    try Data(contentsOf: URL(filePath: path)).dropLast(2_000).write(to: URL(filePath: cut))
    #expect(try problem(ofFile: cut).problem == .notAnExport)
  }

  @Test("a log or a vault that has been tampered with is not exported")
  func brokenSource() throws {
    let altered = try city.copy()
    try Tampering.run("UPDATE event SET recorder = 'x' WHERE position = 12", at: altered.path)
    #expect(throws: ExportError.brokenLog(position: 12)) {
      _ = try Exporting.export(try altered.tracker(), .jsonl)
    }
    let spoiled = try city.copy()
    try Tampering.run("UPDATE vault SET value = value || 'x'", at: spoiled.path)
    #expect(throws: ExportError.self) { _ = try Exporting.export(try spoiled.tracker(), .csv) }
  }
}
