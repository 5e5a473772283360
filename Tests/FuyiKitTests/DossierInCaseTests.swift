import FuyiKit
import FuyiTestSupport
import Testing

@Suite("What dossiers do to their cases")
struct DossierInCaseTests {
  private let desk: Desk

  init() throws { desk = try .withLists() }

  @Test("a mediation that suspends the review does so in the same transaction, for talks")
  func suspends() throws {
    let number = try desk.reviewed()
    let begun = try desk.mediation(of: number, "2025-03-12", suspending: true)
    let advanced = try #require(begun.inCase)
    #expect(advanced.case.state == .suspended)
    #expect(advanced.case.spell?.openSuspension?.ground == .talks)
    #expect(advanced.event.facts[.consentedOn] == day("2025-03-12"))
    #expect(begun.event.facts[.caseSequence] == advanced.sequence)
    #expect(try desk.tracker.show(number).case == advanced.case)
  }

  @Test(
    "a suspended review goes on when the mediation fails, is gone back on or settles only in part",
    arguments: [DossierStep.fail, .goBack, .settlePartly])
  func resumes(_ step: DossierStep) throws {
    let number = try desk.reviewed()
    let mediation = try desk.mediation(of: number, "2025-03-12", suspending: true).dossier.number
    if step == .goBack { try desk.take(.mediation, mediation.printed, .agree, "2025-03-13") }
    let ended = try desk.take(.mediation, mediation.printed, step, "2025-03-20")
    #expect(ended.inCase?.event.kind == .action(.resume))
    #expect(try desk.standing(number) == (.underReview, .resume))
  }

  @Test("a review that was not suspended for the mediation is left alone when that fails")
  func doesNotResume() throws {
    let number = try desk.reviewed()
    let mediation = try desk.mediation(of: number, "2025-03-12").dossier.number.printed
    try desk.act(number, .suspend, "2025-03-13")
    #expect(try desk.take(.mediation, mediation, .fail, "2025-03-20").inCase == nil)
    #expect(try desk.standing(number) == (.suspended, .suspend))
  }

  @Test("settled, the applicant withdraws: the case is terminated, or ends before acceptance")
  func settles() throws {
    let reviewed = try desk.reviewed()
    let during = try desk.mediation(of: reviewed, "2025-03-12", suspending: true).dossier.number
    try desk.take(.mediation, during.printed, .settle, "2025-03-20")
    let terminated = try desk.tracker.show(reviewed).case
    #expect(terminated.spell?.closing == .terminated(.withdrawalAllowed, .settlement))
    let filed = try desk.register()
    let before = try desk.mediation(of: filed, "2025-03-04", stage: .beforeAcceptance)
    try desk.take(.mediation, before.dossier.number.printed, .settle, "2025-03-05")
    #expect(try desk.standing(filed) == (.settledBeforeAcceptance, .settleBeforeAcceptance))
    #expect(try desk.isSound)
  }

  @Test("an agreement before filing touches no case")
  func beforeFiling() throws {
    let mediation = try desk.begin(.mediation).dossier.number.printed
    #expect(try desk.take(.mediation, mediation, .settle, "2025-03-20").inCase == nil)
  }

  @Test("an opinion letter is issued in its case, and the reply to it is the report there")
  func opinion() throws {
    let number = try desk.reviewed()
    let issued = try desk.begin(.letter, "2025-03-12") {
      $0[.letterKind] = .opinion
      $0[.linkedCase] = number
      $0[.received] = day("2025-03-13")
    }
    let letter = issued.dossier.number.printed
    #expect(letter == "聊政复意〔2025〕1号")
    #expect(issued.inCase?.event.facts[.document] == letter)
    #expect(issued.inCase?.event.facts[.received] == day("2025-03-13"))
    #expect(issued.inCase?.event.facts[.to] == nil)
    let other = try desk.begin(.letter, "2025-03-12") {
      $0[.letterKind] = .opinion
      $0[.linkedCase] = number
      $0[.addressee] = "police"
    }
    #expect(other.inCase?.event.facts[.to] != nil)
    let replied = try desk.take(.letter, other.dossier.number.printed, .reply, "2025-05-06")
    #expect(replied.inCase?.event.facts[.letter] == 2)
    let letters = try desk.tracker.show(number).case.opinionLetters
    #expect(letters.map(\.reportedOn) == [nil, day("2025-05-06")])
    #expect(try desk.isSound)
  }

  @Test("a suit in first instance is noted in the case with who sues")
  func suit() throws {
    let number = try desk.reviewed()
    try desk.act(number, .decide, "2025-03-20")
    let begun = try desk.begin(.suit, "2025-04-01") {
      $0[.linkedCase] = number
      $0[.plaintiff] = ["applicant"]
    }
    #expect(begun.inCase?.event.kind == .action(.noteSuit))
    #expect(begun.inCase?.event.facts[.plaintiff] == ["applicant"])
    #expect(try desk.tracker.show(number).case.spell?.document?.suedOn == [day("2025-04-01")])
    #expect(try desk.begin(.suit, "2025-04-01") { $0[.instance] = .retrial }.inCase == nil)
  }

  @Test("a petition about a concluded case is noted in it, and it is no longer closed for good")
  func petition() throws {
    let number = try desk.reviewed()
    try desk.act(number, .concludeByMediation, "2025-03-20")
    func closed() throws -> [Int] {
      let report = try desk.tracker.rates(
        [.closedForGood], from: day("2025-01-01"), to: day("2025-12-31"))
      return [report.figures[0].sets.numerator, report.figures[0].sets.denominator]
    }
    #expect(try closed() == [1, 1])
    let begun = try desk.begin(.petition, "2025-05-06") { $0[.linkedCase] = number }
    #expect(begun.inCase?.event.kind == .action(.notePetition))
    #expect(begun.inCase?.event.facts[.petitionNumber] == "XF-1")
    #expect(try closed() == [0, 1])
    #expect(try desk.isSound)
  }

  @Test("nothing at all is written where the case refuses: no number, no words, no lapse")
  func refused() throws {
    let number = try desk.reviewed()
    try desk.act(number, .decide, "2025-03-20")
    try desk.act(number, .serve, "2025-03-21")
    try desk.act(number, .archive, "2025-09-01")
    let before = try desk.tracker.verify()
    // The case has gone on since: its record does not run backwards.
    #expect(throws: Refusal.self) {
      try desk.begin(.suit, "2025-04-01") { $0[.linkedCase] = number }
    }
    // Nothing has been decided that a petition could be about.
    let filed = try desk.register("2025-05-06")
    let length = try desk.logLength
    #expect(throws: Refusal.self) {
      try desk.begin(.petition, "2025-05-20") { $0[.linkedCase] = filed }
    }
    #expect(try desk.logLength == length)
    #expect(try desk.tracker.list(.suit).isEmpty && desk.tracker.list(.petition).isEmpty)
    guard case .sound(_, _, let words, _) = before,
      case .sound(_, _, let now, _) = try desk.tracker.verify()
    else {
      Issue.record("not sound")
      return
    }
    // The registration put one applicant's name into the vault and the refused dossiers nothing.
    #expect(now.kept == words.kept + 1)
    #expect(try desk.begin(.suit, "2025-10-09").dossier.number.serial == 1)
  }

  @Test("a step does to the case what it does after what the law has done to that")
  func lapse() throws {
    let number = try desk.register()
    let mediation = try desk.mediation(of: number, "2025-03-14", suspending: true)
    #expect(mediation.inCase?.lapse == Event(.deemedAccepted, on: day("2025-03-10")))
    #expect(
      try desk.story(number) == [
        "register 2025-03-03", "deemed-accepted 2025-03-10", "suspend 2025-03-14",
      ])
  }
}
