import FuyiProofCheck
import Testing

@Suite("Reading proofs and calendars")
struct ReadingTests {
  private static let header = "date,kind,name,standing\n"

  private func error(_ text: String) throws -> ProofCheckError? {
    let check = try ProofCheck(calendar: Proofs.calendar())
    do throws(ProofCheckError) {
      _ = try check.check(text)
      return nil
    } catch {
      return error
    }
  }

  @Test("Text that is no proof is refused with its reason")
  func notProofs() throws {
    #expect(try error("") == .notJSON)
    #expect(try error("{") == .notJSON)
    #expect(try error("7") == .wrongType(""))
    #expect(try error("{}") == .missing("clock"))
    #expect(try error(#"{"proofs": 3}"#) == .wrongType("proofs"))
    #expect(try error("[null]") == .missing("[0]"))
  }

  @Test(
    "A day has four, two and two digits and is on the calendar",
    arguments: [
      "2025-2-03", "2025-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-04-00",
      "0000-01-01", "2025/03/03", "2025-03-03 ", "+025-03-03", "２025-03-03", "1900-02-29", "",
    ])
  func dates(text: String) throws {
    var proof = try Proofs.named("suing")
    proof["trigger"]?["on"] = .string(text)
    #expect(Day(text) == nil)
    let one = try error(proof.text)
    #expect(one == .wrongDate("trigger.on", found: text))
    #expect(one?.en.contains("YYYY-MM-DD") == true)
    let second = try error(JSON.array([Proofs.named("suing"), proof]).text)
    #expect(second == .wrongDate("[1].trigger.on", found: text))
  }

  @Test("Days are ordered and written as they are read")
  func days() throws {
    let texts = ["0999-12-31", "2000-02-29", "2024-02-29", "2024-03-01", "2025-01-31"]
    let days = texts.compactMap { Day($0) }
    #expect(days.map(\.description) == texts)
    #expect(days.reversed().sorted() == days)
  }

  @Test("A value of another type, or none, is named by its path")
  func paths() throws {
    var proof = try Proofs.named("suing")
    proof["due"] = .int(20_261_008)
    #expect(try error(proof.text) == .wrongType("due"))
    proof = try Proofs.named("suing")
    proof["trigger"] = .object([:])
    #expect(try error(proof.text) == .missing("trigger.on"))
    proof = try Proofs.named("suing")
    proof["steps"] = .array([.object(["step": .string("due")])])
    #expect(try error(proof.text) == .missing("steps.[0].day"))
  }

  @Test(
    "A calendar with a wrong line is refused with the line",
    arguments: [
      ("", ""), ("date,kind,name\n", "date,kind,name"),
      (header + "2026-10-01,holiday,国庆节", "2026-10-01,holiday,国庆节"),
      (header + "2026-10-1,holiday,国庆节,official", "2026-10-1,holiday,国庆节,official"),
      (header + "2026-10-01,rest,国庆节,official", "2026-10-01,rest,国庆节,official"),
      (header + "2026-10-01,holiday,国庆节,sure", "2026-10-01,holiday,国庆节,sure"),
      (
        header + "2026-10-01,holiday,国庆节,official\n2026-10-01,workday_makeup,国庆节,official",
        "2026-10-01"
      ),
    ])
  func wrongCalendars(text: String, line: String) {
    #expect(throws: ProofCheckError.calendar(line: line)) { try ProofCheck(calendar: text) }
  }

  @Test("Windows line ends and a byte order mark are passed over, and official years stand first")
  func standing() throws {
    let proof = try Proofs.named("suing").text
    // A projected working day in an official year is no working day.
    let projected = "2026-10-08,holiday,国庆节,projected\n2026-10-05,workday_makeup,x,projected"
    for text in [
      "\u{FEFF}" + (try Proofs.calendar()).replacing("\n", with: "\r\n") + "\r\n\r\n",
      try Proofs.calendar() + "\n" + projected,
    ] {
      #expect(try ProofCheck(calendar: text).check(proof).map(\.holds) == [true])
    }
    let empty = try ProofCheck(calendar: Self.header).check(proof)
    #expect(empty.map(\.holds) == [false])
  }
}
