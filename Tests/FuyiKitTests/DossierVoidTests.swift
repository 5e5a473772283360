import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Voiding dossiers")
struct DossierVoidTests {
  private let desk: Desk

  init() throws { desk = try .withLists() }

  @Test("what a mistaken entry did to its case is taken back with it")
  func takesBack() throws {
    let (number, mediation) = try desk.mediated()
    let voided = try desk.tracker.annul(.mediation, mediation, sequence: 1, why: "重复登记")
    #expect(voided.dossier.state == .voided)
    #expect(voided.event.kind == .action(.void))
    #expect(try desk.standing(number) == (.underReview, .serveCopy))
    #expect(try desk.isSound)
  }

  @Test("all that it did is taken back at once, though the case had gone on in between")
  func takesBackAll() throws {
    let number = try desk.reviewed()
    let mediation = try desk.mediation(of: number, "2025-03-12", suspending: true).dossier.number
    try desk.take(.mediation, mediation.printed, .fail, "2025-03-20")
    try desk.act(number, .decide, "2025-04-01")
    try desk.take(.mediation, mediation.printed, .void, "2025-04-02")
    #expect(
      try desk.story(number) == [
        "register 2025-03-03", "accept 2025-03-05", "serve-copy 2025-03-10", "decide 2025-04-01",
      ])
    #expect(try desk.isSound)
  }

  @Test("what a step wrote in a case is taken out with the step and not in the case")
  func notInTheCase() throws {
    let (number, mediation) = try desk.mediated()
    let refused = TrackerError.madeByDossier(number: number, sequence: 4, dossier: mediation)
    #expect(throws: refused) { try desk.tracker.annul(number, sequence: 4, why: "误录") }
    #expect(throws: refused) {
      try desk.tracker.correct(number, sequence: 4, on: day("2025-03-21"), why: "误录")
    }
    #expect(throws: Never.self) { try desk.take(.mediation, mediation, .void, "2025-04-02") }
    #expect(try desk.standing(number).state == .underReview)
    #expect(try desk.isSound)
  }

  @Test("a dossier stays where its case cannot do without what it did")
  func needed() throws {
    let (number, mediation) = try desk.mediated()
    try desk.act(number, .perform, "2025-04-01")
    let before = try desk.tracker.verify()
    #expect(throws: ReplayRefusal.self) {
      try desk.take(.mediation, mediation, .void, "2025-04-02")
    }
    #expect(try desk.tracker.verify() == before)
  }

  @Test("a voided dossier that had written in a case does not come back, another does")
  func unvoided() throws {
    let (number, mediation) = try desk.mediated()
    try desk.take(.mediation, mediation, .void, "2025-04-02")
    #expect(throws: DossierRefusal.self) {
      try desk.tracker.annul(.mediation, mediation, sequence: 6, why: "无误")
    }
    #expect(try desk.standing(number).state == .underReview)
    let letter = try desk.begin(.letter).dossier.number.printed
    try desk.take(.letter, letter, .void, "2025-04-02")
    #expect(
      try desk.tracker.annul(.letter, letter, sequence: 2, why: "无误").dossier.state == .issued)
    #expect(try desk.isSound)
  }

  @Test("a voided dossier keeps its number, has no period and counts nowhere")
  func countsNowhere() throws {
    let number = try desk.reviewed()
    try desk.act(number, .decide, "2025-03-20")
    try desk.act(number, .serve, "2025-03-21")
    for kind in DossierKind.allCases {
      let begun = try desk.begin(kind, "2025-04-01") {
        if kind == .letter { $0[.linkedCase] = number }
      }
      let printed = begun.dossier.number.printed
      if kind == .suit { try desk.take(kind, printed, .hearing, "2025-04-02") }
      try desk.take(kind, printed, .void, "2025-04-03")
      #expect(try desk.tracker.list(kind).map(\.state) == [.voided])
      let next = try desk.begin(kind, "2025-04-01").dossier
      #expect(next.number.serial == 2)
      try desk.take(kind, next.number.printed, .void, "2025-04-03")
    }
    let report = try desk.tracker.rates(from: day("2025-01-01"), to: day("2026-12-31"))
    let dossierRates = [
      "pre-filing-resolution", "mediation-success", "head-appearance", "head-spoke", "loss",
      "litigation-settlement", "letter-reply", "letter-reply-on-time", "opinion-report",
    ]
    for figure in report.figures where dossierRates.contains(figure.definition.id) {
      #expect(figure.sets == RateSets(), "\(figure.definition.id)")
    }
    #expect(try desk.tracker.dossiersDue().isEmpty)
    #expect(try desk.tracker.ladder().isEmpty)
    #expect(try desk.isSound)
  }
}
