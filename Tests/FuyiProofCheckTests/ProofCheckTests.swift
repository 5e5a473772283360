import FuyiProofCheck
import Testing

@Suite("Checking proofs")
struct ProofCheckTests {
  private func findings(_ proof: JSON) throws -> [Finding] {
    let office = try ProofCheck(
      calendar: Proofs.calendar(), makeUpDaysWork: true, suspensionStopsReview: true)
    return try office.check(proof.text).flatMap(\.findings)
  }

  @Test("A proof of every kind holds", arguments: Proofs.all.map(\.name))
  func valid(name: String) throws {
    let proof = try Proofs.named(name)
    let verdicts = try Proofs.check(for: proof).check(proof.text)
    #expect(verdicts.count == 1)
    #expect(verdicts.flatMap(\.findings) == [])
  }

  @Test("A proof, an array of them and an object with them are read alike, in order")
  func forms() throws {
    let (first, second) = try (Proofs.named("suing"), Proofs.named("makeUpDaysRest"))
    let array = JSON.array([first, second])
    let check = try ProofCheck(calendar: Proofs.calendar())
    #expect(try check.check(first.text).map(\.clock) == ["suing"])
    let verdicts = try check.check(array.text)
    #expect(verdicts.map(\.clock) == ["suing", "answer"])
    #expect(verdicts.map(\.party) == ["applicant-1", nil])
    #expect(verdicts.map(\.number) == ["聊政复〔2026〕12号", "聊政复〔2026〕12号"])
    #expect(verdicts.map(\.holds) == [true, true])
    #expect(try check.check(JSON.object(["proofs": array, "as-of": .null]).text) == verdicts)
    #expect(try check.check("[]") == [])
  }

  @Test(
    "A switch that is not the office's is found; without the office's the proof's word is taken")
  func switches() throws {
    let rest = try Proofs.named("makeUpDaysRest")
    #expect(
      try findings(rest).map(\.what) == [
        .field("makeUpDaysWork", found: "false", expected: .exactly("true"))
      ])
    let runsOn = try Proofs.named("runsOnThroughSuspension")
    #expect(
      try findings(runsOn).map(\.what) == [
        .field("suspensionStopsReview", found: "false", expected: .exactly("true"))
      ])
  }

  @Test("A finding names the first wrong step and what should stand there, in both languages")
  func words() throws {
    var proof = try Proofs.named("setDay")
    var steps = proof["steps"]?.elements ?? []
    steps[4]["name"] = .string("中秋节")
    proof["steps"] = .array(steps)
    let found = try findings(proof)
    let day = try #require(Day("2026-10-05"))
    #expect(found.map(\.step) == [4])
    guard case .step(.movedOver(day, let said)?, .movedOver(day, let actual)?)? = found.first?.what
    else {
      Issue.record("\(found)")
      return
    }
    #expect(said.name == "中秋节")
    #expect(actual.name == "国庆节")
    #expect(
      found.map(\.zh) == [
        "第 5 步：写的是“2026-10-05 holiday 中秋节 顺延”，应为“2026-10-05 holiday 国庆节 顺延”"
      ])
    #expect(
      found.map(\.en) == [
        "step 5: says “2026-10-05 holiday 中秋节 moved over”, not “2026-10-05 holiday 国庆节 moved over”"
      ])
  }

  @Test(
    "A value of the head has its finding",
    arguments: [
      ("due", .string("2025-06-17"), .exactly("2025-06-16"), "not 2025-06-16"),
      ("rawEnd", .string("2025-06-15"), .exactly("2025-06-16"), "not 2025-06-16"),
      ("latest", .null, .exactly("2025-06-16"), "not 2025-06-16"),
      ("provisional", .bool(true), .exactly("false"), "not false"),
      ("on", .string("2025-06-16"), .exactly(nil), "not null"),
      ("owner", .string("respondent"), .oneOf(["office"]), "not office"),
      ("article", .string("ARL 54"), .oneOf(["ARL 62"]), "not ARL 62"),
      (
        "status", .string("late"), .oneOf(["running", "met", "missed"]),
        "not running or met or missed"
      ),
    ] as [(String, JSON, Finding.Expectation, String)])
  func heads(key: String, value: JSON, expected: Finding.Expectation, words: String) throws {
    var proof = try Proofs.named("suspendedAndExtended")
    proof[key] = value
    let found = try findings(proof)
    #expect(found.count == 1)
    #expect(found.first?.step == nil)
    guard case .field(key, _, expected)? = found.first?.what else {
      Issue.record("\(found)")
      return
    }
    #expect(found.first?.en.hasSuffix(words) == true)
    #expect(found.first?.zh.hasPrefix("\(key) 写的是 ") == true)
  }

  @Test("A period met after its end or missed before it is found")
  func status() throws {
    let due = try #require(Day("2026-10-08"))
    let next = try #require(Day("2026-10-09"))
    var proof = try Proofs.named("suing")
    proof["on"] = .string("2026-10-09")
    #expect(
      try findings(proof).map(\.what) == [
        .field("on", found: "2026-10-09", expected: .notAfter(due))
      ])
    proof["status"] = .string("missed")
    #expect(try findings(proof) == [])
    proof["on"] = .string("2026-10-08")
    #expect(
      try findings(proof).map(\.what) == [
        .field("on", found: "2026-10-08", expected: .notBefore(next))
      ])
  }

  @Test("Of a period that is suspended on the day it begins, all days are left and not one more")
  func stoppedAtOnce() throws {
    let proof = try JSON(
      parsing: Proofs.named("stoppedInTheMovedPart").text
        .replacing("2026-10-05", with: "2026-08-03")
        .replacing(#""daysLeft":0"#, with: #""daysLeft":60"#))
    #expect(try findings(proof) == [])
  }
}
