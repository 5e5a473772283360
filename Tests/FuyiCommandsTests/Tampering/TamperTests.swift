import Foundation
import FuyiCore
import FuyiLaw
import FuyiTestSupport
import FuyiWording
import Testing

@Suite(
  "What another program does to a file is found, by both verifiers, with its first place",
  .enabled(if: SQLiteProgram.path != nil, "\(SQLiteProgram.missing)"))
struct TamperTests {
  private let city: TamperedCity
  /// The first decision in the log.
  private let place: Int

  init() throws {
    city = try TamperedCity()
    place = try city.position("min", "case.decide")
  }

  private func tamper(_ tampering: Tampering) throws {
    let statements = tampering.statements(place)
    if tampering.isBehindTriggers {
      try city.behindTriggers(statements)
    } else {
      try city.sql(statements)
    }
  }

  /// Expects a finding to have members.
  private func expect(
    _ found: JSON, _ members: [JSON.Member], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for member in members {
      #expect(
        found[member.key] == member.value, "\(member.key): \(found.pretty)",
        sourceLocation: sourceLocation)
    }
  }

  @Test("nothing is found in an untouched file, and both count the same")
  func untouched() throws {
    let (ours, code) = city.verify()
    #expect(code == 0)
    expect(ours, [.init("sound", true), .init("good", true)])
    let theirs = try city.secondOpinion()
    for key in ["sound", "events", "texts", "textsErased", "head", "position", "good"] {
      #expect(theirs[key] == ours[key], "\(key)")
    }
    #expect(place > 1)
  }

  @Test("in the log and its triggers", arguments: Tampering.ofLog + Tampering.ofSchema)
  func inLog(_ tampering: Tampering) throws {
    try tamper(tampering)
    let (ours, code) = city.verify()
    #expect(code == 1)
    expect(ours, [.init("sound", false)] + tampering.finding(place))
    expect(try city.secondOpinion(), [.init("sound", false)] + tampering.finding(place))
  }

  @Test(
    "in the rest of the schema, which the second one does not know",
    arguments: Tampering.ofOtherParts)
  func inSchema(_ tampering: Tampering) throws {
    try tamper(tampering)
    let (ours, code) = city.verify()
    #expect(code == 1)
    expect(ours, tampering.finding(place))
  }

  @Test("in each kind of table, which the second one does not know", arguments: Tampering.ofTables)
  func inTables(_ table: String, _ statement: String) throws {
    let rows = try city.sql("SELECT count(*) FROM \(table)")
    try #require(rows != "0" || statement.hasPrefix("INSERT"), "\(table) has no rows to change")
    try city.sql("PRAGMA foreign_keys = OFF; \(statement)")
    let (ours, code) = city.verify()
    #expect(code == 1)
    expect(ours, [.init("problem", "projection-differs"), .init("table", .string(table))])
    expect(try city.secondOpinion(), [.init("sound", true)])
  }

  // MARK: Personal data

  @Test("the second one knows every fact that holds texts, and no other")
  func factsOfTexts() throws {
    let script = try String(contentsOfFile: TamperedCity.verifier, encoding: .utf8)
    let list = try #require(script.firstMatch(of: /WORDS = set\((?s)(.*?)\.split/)).1
    let known = Set(list.matches(of: /[a-z-]+/).map { String($0.0) })
    let texts = FactName.allCases.filter { name in
      switch name.form {
      case .text, .texts: true
      default: false
      }
    }
    #expect(known == Set(texts.map(\.code)))
  }

  @Test("personal data changed by hand", arguments: ["value = '别人'", "salt = zeroblob(16)"])
  func wordsChanged(_ assignment: String) throws {
    let digest = try city.sql("SELECT digest FROM vault ORDER BY digest LIMIT 1 OFFSET 20")
    try city.sql("UPDATE vault SET \(assignment) WHERE digest >= '\(digest)'")
    let finding: [JSON.Member] = [
      .init("problem", "text-altered"), .init("digest", .string(digest)),
    ]
    expect(city.verify().found, finding)
    expect(try city.secondOpinion(), finding)
  }

  @Test("personal data taken away by hand, at the first event that names it")
  func wordsTaken() throws {
    let payload = try city.sql("SELECT payload FROM event WHERE position = \(place)")
    let first = try city.position("min", "case.register")
    let digest = try city.sql(
      "SELECT json_extract(payload, '$.applicant[0]') FROM event WHERE position = \(first)")
    let later = try city.sql(
      """
      SELECT json_extract(payload, '$.applicant[0]') FROM event WHERE kind = 'case.register'
        AND position > \(first) LIMIT 1
      """)
    try city.sql("DELETE FROM vault WHERE digest IN ('\(digest)', '\(later)')")
    let finding: [JSON.Member] = [
      .init("problem", "text-missing"), .init("position", .int(first)),
      .init("digest", .string(digest)),
    ]
    expect(city.verify().found, finding)
    expect(try city.secondOpinion(), finding)
    #expect(!payload.isEmpty)
  }

  @Test("words that a masked copy left out are counted and not missed")
  func wordsLeftOut() throws {
    try city.sql("INSERT INTO words_left_out (digest) SELECT digest FROM vault; DELETE FROM vault")
    // What cases are found by is made from the words that are there.
    #expect(city.console("rebuild").code == 0)
    let (ours, code) = city.verify()
    #expect(code == 0)
    #expect(ours["texts"] == 0)
    #expect((ours["textsLeftOut"]?.number ?? 0) > 100)
    #expect(try city.secondOpinion()["sound"] == true)
  }

  @Test("words put in that no event names")
  func wordsAdded() throws {
    // SHA-256 over 16 zero bytes, so that nothing but the log tells them from words of ours.
    let digest = "374708fff7719dd5979ec875d56cd2286f6d3cf7ec317a3b25632aab28ec37bb"
    try city.sql("INSERT INTO vault VALUES ('\(digest)', zeroblob(16), '')")
    let finding: [JSON.Member] = [
      .init("problem", "text-unnamed"), .init("digest", .string(digest)),
    ]
    expect(city.verify().found, finding)
    expect(try city.secondOpinion(), finding)
  }
}
