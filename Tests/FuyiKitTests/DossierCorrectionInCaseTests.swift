import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Correcting dossiers that wrote in a case")
struct DossierCorrectionInCaseTests {
  private let desk: Desk

  init() throws { desk = try .withLists() }

  @discardableResult
  private func annul(_ kind: DossierKind, _ number: String, _ sequence: Int) throws
    -> DossierAdvanced
  { try desk.tracker.annul(kind, number, sequence: sequence, why: "误录") }

  private func refused(_ sequence: Int, _ body: () throws -> Void) throws {
    let before = try desk.logLength
    let refusal = #expect(throws: DossierRefusal.self) { try body() }
    #expect(refusal?.reason == .wroteToCase(number: "聊政复〔2025〕1号", sequence: sequence))
    #expect(try desk.logLength == before)
  }

  @Test("a step that is annulled is taken out of the case too")
  func annulled() throws {
    let (number, mediation) = try desk.mediated()
    let after = try annul(.mediation, mediation, 5)
    #expect(after.dossier.state == .agreed)
    #expect(after.inCase?.case.state == .underReview)
    #expect(try desk.standing(number) == (.underReview, .serveCopy))
    try desk.take(.mediation, mediation, .seal, "2025-03-24")
    #expect(try desk.standing(number) == (.mediated, .concludeByMediation))
    #expect(try desk.isSound)
  }

  @Test("what the case cannot do without stays, in both")
  func needed() throws {
    let (number, mediation) = try desk.mediated()
    try desk.act(number, .perform, "2025-04-01")
    let before = try desk.tracker.verify()
    #expect(throws: ReplayRefusal.self) { try annul(.mediation, mediation, 5) }
    #expect(try desk.tracker.verify() == before)
  }

  @Test("an annulled step does not come back while what it did in the case is gone")
  func annulledTwice() throws {
    let (number, mediation) = try desk.mediated()
    try annul(.mediation, mediation, 5)
    try refused(4) { try annul(.mediation, mediation, 6) }
    #expect(try desk.standing(number).state == .underReview)
  }

  @Test("a signature that another step wrote to the case with stays as it is")
  func signature() throws {
    let (_, mediation) = try desk.mediated()
    try refused(4) { try annul(.mediation, mediation, 3) }
    try refused(4) {
      try desk.tracker.correct(
        .mediation, mediation, sequence: 3, on: day("2025-03-17"), why: "误录")
    }
    var facts = Facts()
    facts[.performBy] = day("2025-06-03")
    try refused(4) {
      try desk.tracker.correct(.mediation, mediation, sequence: 2, facts: facts, why: "误录")
    }
    facts = Facts()
    facts[.stage] = .beforeAcceptance
    try refused(4) {
      try desk.tracker.correct(.mediation, mediation, sequence: 1, facts: facts, why: "误录")
    }
    facts = Facts()
    facts[.linkedCase] = try desk.reviewed()
    try refused(4) {
      try desk.tracker.correct(.mediation, mediation, sequence: 1, facts: facts, why: "误录")
    }
  }

  @Test("what the case does not say of a step can still be corrected")
  func harmless() throws {
    let (_, mediation) = try desk.mediated()
    var facts = Facts()
    facts[.venue] = .court
    facts[value: .note] = .words(words("补充"))
    let corrected = try desk.tracker.correct(
      .mediation, mediation, sequence: 1, facts: facts, why: "误录")
    #expect(corrected.dossier.facts[.venue] == .court)
    try refused(4) {
      try desk.tracker.correct(
        .mediation, mediation, sequence: 5, on: day("2025-03-21"), why: "误录")
    }
    #expect(try desk.isSound)
  }

  @Test("a forgotten step is put in the case too, and taken out with its annulment")
  func inserted() throws {
    let number = try desk.reviewed()
    let mediation = try desk.mediation(of: number, "2025-03-12", suspending: true).dossier.number
    let printed = mediation.printed
    try desk.take(.mediation, printed, .session, "2025-03-18")
    let inserted = try desk.tracker.insert(
      .mediation, printed, DossierRequest(.fail, on: day("2025-03-20"), facts: .usual(.fail)),
      why: "漏录")
    #expect(inserted.inCase?.event.kind == .correction(.insert))
    #expect(try desk.standing(number) == (.underReview, .resume))
    let annulled = try annul(.mediation, printed, 3)
    #expect(annulled.dossier.state == .open)
    #expect(try desk.standing(number) == (.suspended, .suspend))
    #expect(try desk.isSound)
  }

  @Test("a forgotten signature that completes the statement concludes the case on its day")
  func lastSignature() throws {
    let number = try desk.reviewed()
    let mediation = try desk.mediation(of: number, "2025-03-12").dossier.number.printed
    try desk.take(.mediation, mediation, .agree, "2025-03-17")
    try desk.take(.mediation, mediation, .sign, "2025-03-18")
    try desk.take(.mediation, mediation, .seal, "2025-03-20")
    var facts = Facts()
    facts[.signatory] = "respondent"
    // Before the seal, the seal would have completed it, of which the case says nothing.
    let before = try desk.logLength
    let refusal = #expect(throws: DossierRefusal.self) {
      try desk.tracker.insert(
        .mediation, mediation, DossierRequest(.sign, on: day("2025-03-19"), facts: facts),
        why: "漏录")
    }
    #expect(
      refusal?.reason
        == .facts(.tooEarly(nil, day("2025-03-19"), earliest: day("2025-03-20"))))
    #expect(try desk.logLength == before)
    try desk.tracker.insert(
      .mediation, mediation, DossierRequest(.sign, on: day("2025-03-21"), facts: facts), why: "漏录")
    #expect(try desk.tracker.show(number).case.spell?.closedOn == day("2025-03-21"))
    #expect(try desk.isSound)
  }

  @Test("a petition that is said to be about a case only later is noted in it then")
  func linkedLater() throws {
    let number = try desk.reviewed()
    try desk.act(number, .concludeByMediation, "2025-03-20")
    let petition = try desk.begin(.petition, "2025-05-06").dossier.number.printed
    var facts = Facts()
    facts[.linkedCase] = number
    let corrected = try desk.tracker.correct(
      .petition, petition, sequence: 1, facts: facts, why: "漏录")
    #expect(corrected.inCase?.case.entries.last?.action == .notePetition)
    #expect(try desk.standing(number) == (.mediated, .notePetition))
    // Said again to be about none, by taking the correction out.
    try annul(.petition, petition, 2)
    #expect(try desk.standing(number) == (.mediated, .concludeByMediation))
    #expect(try desk.isSound)
  }
}
