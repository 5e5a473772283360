import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Statements signed and sealed")
struct DossierStatementTests {
  private let desk: Desk

  init() throws { desk = try .withLists() }

  /// A case with a third party under review since 2025-03-05, and its mediation, agreed on.
  private func agreed(suspending: Bool) throws -> (case: String, mediation: String) {
    let number = try desk.register { $0[.thirdParty] = words("丙") }
    try desk.act(number, .accept, "2025-03-05")
    let mediation = try desk.mediation(of: number, "2025-03-12", suspending: suspending)
    let agreed = try desk.take(
      .mediation, mediation.dossier.number.printed, .agree, "2025-03-17"
    ) { $0[.performBy] = day("2025-05-06") }
    #expect(agreed.dossier.signatories == ["applicant", "respondent", "third-party"])
    return (number, mediation.dossier.number.printed)
  }

  @Test(
    "the case is mediated with the last signature or the seal, whichever comes last",
    arguments: [
      ["applicant", "respondent", "third-party", nil],
      [nil, "third-party", "respondent", "applicant"],
      ["third-party", nil, "applicant", "respondent"],
      ["respondent", "applicant", nil, "third-party"],
    ], [true, false])
  func anyOrder(_ order: [String?], suspending: Bool) throws {
    let (number, mediation) = try agreed(suspending: suspending)
    for (index, signatory) in order.enumerated() {
      #expect(try desk.standing(number).state == (suspending ? .suspended : .underReview))
      let on = "2025-03-2\(index)"
      let after =
        try signatory.map { code in
          try desk.take(.mediation, mediation, .sign, on) { $0[.signatory] = code }
        } ?? desk.take(.mediation, mediation, .seal, on)
      #expect((after.inCase != nil) == (index == 3))
      #expect(after.dossier.state == (index == 3 ? .inForce : .agreed))
    }
    func signed(_ code: String?) -> CivilDate? {
      order.firstIndex(of: code).map { day("2025-03-2\($0)") }
    }
    let concluded = try desk.tracker.show(number).case
    #expect(concluded.state == .mediated)
    #expect(concluded.spell?.closedOn == day("2025-03-23"))
    let facts = try #require(concluded.entries.last).facts
    #expect(facts[.applicantSigned] == signed("applicant"))
    #expect(facts[.respondentSigned] == signed("respondent"))
    #expect(facts[.thirdPartySigned] == signed("third-party"))
    #expect(facts[.sealed] == signed(nil))
    #expect(facts[.performBy] == day("2025-05-06"))
    #expect(facts[.document] == mediation)
    #expect(try desk.isSound)
  }

  @Test("the performance of a statement is noted in the case, and counted there alone")
  func performs() throws {
    let (number, mediation) = try desk.mediated()
    let performed = try desk.take(.mediation, mediation, .perform, "2025-04-01")
    #expect(performed.inCase?.event.kind == .action(.perform))
    #expect(try desk.standing(number) == (.mediated, .perform))
    #expect(try desk.tracker.list(.mediation).map(\.dueOn) == [nil])
  }

  @Test("a statement before filing is in force without a case, and its performance is counted")
  func withoutCase() throws {
    let mediation = try desk.begin(.mediation).dossier.number.printed
    try desk.take(.mediation, mediation, .agree, "2025-03-04") {
      $0[.performBy] = day("2025-05-02")
    }
    try desk.take(.mediation, mediation, .sign, "2025-03-04")
    try desk.take(.mediation, mediation, .sign, "2025-03-04") { $0[.signatory] = "respondent" }
    let sealed = try desk.take(.mediation, mediation, .seal, "2025-03-05")
    #expect(sealed.dossier.state == .inForce)
    #expect(sealed.inCase == nil)
    // 2025-05-02 to 05-05 are days of rest.
    #expect(sealed.clocks.map(\.due) == [day("2025-05-06")])
    #expect(try desk.tracker.list(.mediation).map(\.dueOn) == [day("2025-05-06")])
    #expect(try desk.isSound)
  }

  @Test("a statement that the case refuses is not completed")
  func refused() throws {
    let (number, mediation) = try agreed(suspending: false)
    for code in ["applicant", "respondent", "third-party"] {
      try desk.take(.mediation, mediation, .sign, "2025-03-20") { $0[.signatory] = code }
    }
    try desk.act(number, .decide, "2025-03-25")
    let before = try desk.tracker.verify()
    let refusal = #expect(throws: Refusal.self) {
      try desk.take(.mediation, mediation, .seal, "2025-03-26")
    }
    #expect(refusal?.action == .concludeByMediation)
    #expect(refusal?.state == .decided)
    #expect(try desk.tracker.verify() == before)
  }
}
