import Foundation
import FuyiCore
import FuyiLaw
import FuyiTestSupport
import FuyiWording
import Testing

@Suite(
  "What is found only against a head that was noted outside the file",
  .enabled(if: SQLiteProgram.path != nil, "\(SQLiteProgram.missing)"))
struct NotedHeadTests {
  private let city: TamperedCity

  init() throws { city = try TamperedCity() }

  /// Records something without a case, whose row can be taken away with it.
  private func addRegion(_ code: String) {
    city.console("region", "add", "--code", code, "--name", "某区\(code)")
  }

  /// Expects both verifiers to find the log sound by itself and a checkpoint to stand as said.
  private func expect(
    _ continuity: String, _ signature: String = "unsigned", against: [String], more: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let arguments = against.flatMap { ["--against", $0] } + more
    let ours = city.verify(arguments)
    let theirs = try city.secondOpinion(arguments)
    #expect(ours.found["sound"] == true, sourceLocation: sourceLocation)
    #expect(theirs["sound"] == true, sourceLocation: sourceLocation)
    for found in [ours.found, theirs] {
      let last = try #require(found["against"]?.elements.last)
      #expect(last["continuity"]?.text == continuity, "\(last)", sourceLocation: sourceLocation)
      #expect(last["signature"]?.text == signature, "\(last)", sourceLocation: sourceLocation)
    }
    #expect((ours.code == 0) == (ours.found["good"] == true), sourceLocation: sourceLocation)
    #expect(ours.found["good"] == theirs["good"], sourceLocation: sourceLocation)
  }

  @Test("a later head continues an earlier one")
  func continued() throws {
    let noted = city.noted()
    try expect("continued", against: [noted])
    addRegion("990001")
    try expect("continued", against: [noted])
    let found = city.verify(["--against", noted]).found
    #expect(found["against"]?.elements.first?["eventsSince"] == 1)
    #expect(found["good"] == true)
  }

  @Test("a truncated tail")
  func truncated() throws {
    addRegion("990001")
    addRegion("990002")
    let noted = city.noted()
    try city.behindTriggers(
      """
      DELETE FROM event WHERE position = (SELECT max(position) FROM event);
      DELETE FROM region WHERE code = '990002'
      """)
    try expect("ended", against: [noted])
    let last = Int(try city.sql("SELECT max(position) FROM event")) ?? 0
    let found = city.verify(["--against", noted]).found
    #expect(found["parting"]?["by"]?.number == last + 1)
  }

  @Test("an old copy put back, and one that has gone on since")
  func oldCopy() throws {
    let copy = city.path + ".old"
    let before = city.noted()
    try FileManager.default.copyItem(atPath: city.path, toPath: copy)
    addRegion("990001")
    let noted = city.noted()
    try FileManager.default.removeItem(atPath: city.path)
    try FileManager.default.copyItem(atPath: copy, toPath: city.path)
    try expect("ended", against: [before, noted])
    addRegion("990002")
    try expect("replaced", against: [before, noted])
    #expect(city.verify(["--against", before]).code == 0)
    // An older copy of the whole file says it too.
    let against = city.verify(["--against", copy]).found["against"]?.elements.first
    #expect(against?["comparison"]?.text == "continues")
    #expect(against?["events"] == 1)
  }

  @Test("a chain recomputed from the middle, and between which noted heads")
  func recomputed() throws {
    let first = city.noted()
    addRegion("990001")
    addRegion("990002")
    let second = city.noted()
    let copy = city.path + ".copy"
    try FileManager.default.copyItem(atPath: city.path, toPath: copy)
    let place = (Int(try city.sql("SELECT max(position) FROM event")) ?? 0) - 1
    try city.behindTriggers("UPDATE event SET recorder = 'nobody' WHERE position = \(place)")
    try city.forge(from: place)
    // By itself the file tells nothing any more.
    #expect(city.verify().code == 0)
    #expect(try city.secondOpinion()["good"] == true)
    try expect("replaced", against: [first, second])
    let found = city.verify(["--against", second, "--against", first]).found
    #expect(found["parting"]?["after"]?.number == place - 1)
    #expect(found["parting"]?["by"]?.number == place + 1)
    // A whole copy names the event.
    let against = city.verify(["--against", copy]).found["against"]?.elements.first
    #expect(against?["comparison"]?.text == "parts")
    #expect(against?["events"]?.number == place)
  }

  @Test("a chain recomputed from the first event on")
  func rewritten() throws {
    let noted = city.noted()
    try city.behindTriggers("UPDATE event SET recorder = 'nobody'")
    try city.forge(from: 1)
    try expect("replaced", against: [noted])
  }

  @Test("where no head was ever noted outside, an owner who rewrites everything is not found")
  func undetectable() throws {
    let event = try city.position("max", "case.decide")
    try city.behindTriggers("UPDATE event SET recorder = 'nobody' WHERE position >= \(event)")
    try city.forge(from: event)
    #expect(city.verify().code == 0)
    #expect(try city.secondOpinion()["good"] == true)
  }

  @Test("an export says where the log parts from it", arguments: ["jsonl", "csv"])
  func export(_ form: String) throws {
    let export = city.path + ".\(form)"
    city.console("export", "--format", form, "-o", export)
    #expect(city.verify(["--against", export]).code == 0)
    let event = try city.position("max", "case.decide")
    try city.behindTriggers("UPDATE event SET recorder = 'nobody' WHERE position = \(event)")
    try city.forge(from: event)
    let (found, code) = city.verify(["--against", export])
    #expect(code == 1)
    #expect(found["against"]?.elements.first?["comparison"]?.text == "parts")
    #expect(found["against"]?.elements.first?["events"]?.number == event)
  }

  // MARK: Signatures

  private var keys: String { city.path + ".keys" }
  private var published: String { keys + "/signing.pub" }

  /// A signed checkpoint, as a file and as a line.
  private func signed() throws -> (file: String, line: String) {
    city.console("key", "make", "--keys", keys)
    let file = city.path + ".checkpoint"
    city.console("checkpoint", "-o", file, "--keys", keys)
    return (file, city.console("checkpoint", "--line", "--keys", keys).output)
  }

  @Test("a signature is good in both forms, to both verifiers")
  func good() throws {
    let (file, line) = try signed()
    try expect("continued", "good", against: [file, line], more: ["--public-key", published])
  }

  @Test("one by a key that nobody named is said to be unknown")
  func unknown() throws {
    let (file, _) = try signed()
    try expect("continued", "unknown-key", against: [file])
    let other = city.path + ".other"
    city.console("key", "make", "--keys", other)
    let run = city.console(
      "verify", "--against", file, "--public-key", other + "/signing.pub", "--json")
    // Who names a key wants no other's word.
    #expect(run.code == 1)
    #expect(run.json["against"]?.elements.first?["signature"]?.text == "unknown-key")
  }

  @Test(
    "a changed checkpoint is forged, whatever was changed",
    arguments: ["position ", "day ", "head ", "signature "])
  func forged(_ start: String) throws {
    let (file, _) = try signed()
    let whole = try String(contentsOfFile: file, encoding: .utf8)
    let changed = try whole.split(separator: "\n").map { line -> String in
      guard line.hasPrefix(start) else { return String(line) }
      // A day is changed for another that the calendar has, so that it is the signature that refuses it.
      if start == "day " {
        let day = try CivilDate(String(line.dropFirst(start.count)))
        return start + day.adding(days: -1).description
      }
      return String(line.dropLast()) + (line.last == "1" ? "2" : "1")
    }
    #expect(changed.joined(separator: "\n") + "\n" != whole)
    try (changed.joined(separator: "\n") + "\n").write(
      toFile: file, atomically: true, encoding: .utf8)
    let arguments = ["--against", file, "--public-key", published]
    for found in [city.verify(arguments).found, try city.secondOpinion(arguments)] {
      #expect(found["against"]?.elements.first?["signature"]?.text == "forged", "\(found)")
      #expect(found["good"] == false)
    }
  }

  @Test("a line is read in capitals and with other gaps, and a mistyped digit is told apart")
  func typed() throws {
    let line = city.noted()
    let words = line.split(separator: " ")
    let together =
      words[0].uppercased() + " \(words[1]) \(words[2]) "
      + words[3...].joined().uppercased()
    #expect(city.verify(["--against", together]).code == 0)
    let wrong = line.replacing(words[5], with: words[5] == "0000" ? "0001" : "0000")
    let run = city.console("verify", "--against", wrong)
    #expect(run.code == 64)
    #expect(run.notes.contains("mistyped"))
  }
}
