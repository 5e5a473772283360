import FuyiProofCheck
import Testing

@Suite("What the law allows a period")
struct StatuteTests {
  private func findings(_ text: String) throws -> [Finding.What] {
    try ProofCheck(calendar: Proofs.calendar()).check(text).flatMap(\.findings).map(\.what)
  }

  private func proof(_ name: String, _ changes: (String, String)...) throws -> String {
    try changes.reduce(Proofs.named(name).text) { $0.replacing($1.0, with: $1.1) }
  }

  @Test("A review of 75 days is well counted, and not the review of 2023")
  func length() throws {
    let other = try proof("otherRulebook")
    #expect(try findings(other) == [])
    #expect(
      try findings(other.replacing("arl-2031", with: "arl-2023")) == [
        .field("period.amount", found: "75", expected: .within(1...60))
      ])
  }

  @Test("A review is extended by 30 days at most, however well the 31 are counted")
  func extensions() throws {
    let longer = try proof(
      "suspendedAndExtended", (#""days":20"#, #""days":21"#), ("2025-06-16", "2025-06-17"))
    #expect(
      try findings(longer) == [.field("extensions", found: "31", expected: .within(0...30))])
  }

  @Test("A copy is sent within seven working days under article 48 or three under 54, not across")
  func rows() throws {
    let crossed = try proof("twoMakeUpDays", ("ARL 48", "ARL 54"))
    #expect(
      try findings(crossed) == [
        .field("article", found: "ARL 54", expected: .oneOf(["ARL 48"])),
        .field("period.amount", found: "7", expected: .within(3...3)),
      ])
  }

  @Test("Only where a decision may do so is a day set")
  func set() throws {
    let examination = try proof(
      "setInsteadOfDays", (#""clock":"correction""#, #""clock":"examination""#))
    #expect(try findings(examination) == [.mayNotBeSet])
    let day = try proof("setDay", (#""clock":"performance""#, #""clock":"review""#))
    #expect(try findings(day) == [.mayNotBeSet])
  }

  @Test("Only the notice of a hearing is counted backwards")
  func direction() throws {
    let backwards = try proof("backwards", ("hearing-notice", "examination"))
    #expect(try findings(backwards) == [.wrongDirection])
    let forwards = try proof("springFestival", (#""examination""#, #""hearing-notice""#))
    #expect(try findings(forwards) == [.wrongDirection])
  }

  @Test(
    "A period that nobody can count is said to be one",
    arguments: [
      #"{"amount":0,"unit":"calendar-days"}"#, #"{"amount":-60,"unit":"calendar-days"}"#,
      #"{"amount":9000000000000000000,"unit":"calendar-days"}"#, #"{"amount":60,"unit":"weeks"}"#,
      "null",
    ])
  func uncountable(period: String) throws {
    var proof = try Proofs.named("documentReview")
    proof["period"] = try JSON(parsing: period)
    #expect(try findings(proof.text) == [.nothingToCount])
  }
}
