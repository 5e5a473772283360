import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Beginning dossiers")
struct DossierBeginningTests {
  private let desk: Desk

  init() throws { desk = try .withLists() }

  @Test("a dossier has the next number of its kind in the year, marked with the kind's word")
  func numbers() throws {
    for (kind, printed) in [
      (DossierKind.consultation, "聊政复咨〔2025〕1号"), (.petition, "聊政复访〔2025〕1号"),
      (.mediation, "聊政复调〔2025〕1号"), (.letter, "聊政复转〔2025〕1号"), (.suit, "聊政复诉〔2025〕1号"),
      (.coordination, "聊政复协〔2025〕1号"),
    ] {
      let begun = try desk.begin(kind)
      #expect(begun.dossier.number.printed == printed)
      #expect(begun.sequence == 1)
      #expect(try desk.tracker.show(kind, printed).dossier == begun.dossier)
      #expect(try desk.tracker.show(kind, "2025-1").dossier == begun.dossier)
    }
    #expect(try desk.begin(.consultation).dossier.number.printed == "聊政复咨〔2025〕2号")
    #expect(try desk.begin(.consultation, "2026-01-05").dossier.number.serial == 1)
    #expect(try desk.isSound)
  }

  @Test("each kind of letter has a series of its own, without gaps, whatever is refused between")
  func letters() throws {
    for kind in LetterKind.allCases where kind != .opinion {
      for serial in 1...3 {
        #expect(throws: DossierRefusal.self) {
          try desk.begin(.letter, "2026-03-02") {
            $0[.letterKind] = kind
            $0[.copyTo] = ["market"]
          }
        }
        let letter = try desk.begin(.letter, "2026-03-02") { $0[.letterKind] = kind }
        #expect(letter.dossier.number.serial == serial)
        #expect(letter.dossier.number.printed == "聊政复\(kind.mark)〔2026〕\(serial)号")
        let short = letter.dossier.number.short
        #expect(short == "\(kind.code)-2026-\(serial)")
        #expect(try desk.tracker.show(.letter, short).dossier == letter.dossier)
      }
    }
    // Without its series, the place in the year names eight letters and so none.
    #expect(throws: TrackerError.self) { try desk.tracker.show(.letter, "2026-1") }
    #expect(
      try desk.begin(.letter, "2025-03-03") { $0[.letterKind] = .reminder }
        .dossier.number.printed == "聊政复提〔2025〕1号")
  }

  @Test("a number that nobody knows is told with those of the same place")
  func unknown() throws {
    try desk.begin(.petition)
    #expect(
      throws: TrackerError.unknown(
        .petition, given: "信访1号", candidates: ["聊政复访〔2025〕1号"])
    ) { try desk.tracker.show(.petition, "信访1号") }
  }

  @Test("region, agency and category that are not stated are those of the point, case or agency")
  func presumed() throws {
    #expect(try desk.begin(.consultation).dossier.facts[.region] == "371502")
    #expect(
      try desk.begin(.letter) { $0[.addressee] = "housing" }.dossier.facts[.region] == "371521")
    #expect(
      try desk.begin(.suit) { $0[.defendant] = ["police"] }.dossier.facts[.region] == "371502")
    let number = try desk.register {
      $0[.respondent] = ["housing", "police"]
      $0[.region] = "371500"
      $0[.kind] = .expropriation
    }
    try desk.act(number, .accept, "2025-03-05")
    let mediation = try desk.mediation(of: number, "2025-03-12").dossier.facts
    #expect(mediation[.region] == "371500")
    #expect(mediation[.respondent] == ["housing", "police"])
    #expect(mediation[.kind] == .expropriation)
    let stated = try desk.begin(.mediation, "2025-03-12") {
      $0[.stage] = .duringReview
      $0[.linkedCase] = number
      $0[.region] = "371521"
      $0[.kind] = .penalty
    }.dossier.facts
    #expect(stated[.region] == "371521" && stated[.kind] == .penalty)
  }

  @Test("a later instance is about the case, the region and the category of the earlier one")
  func presumedOfSuit() throws {
    let number = try desk.reviewed()
    try desk.act(number, .decide, "2025-03-20")
    let first = try desk.begin(.suit, "2025-04-01") { $0[.linkedCase] = number }.dossier.number
    try desk.take(.suit, first.printed, .judge, "2025-06-03")
    let second = try desk.begin(.suit, "2025-07-01") {
      $0[.instance] = .second
      $0[.linkedSuit] = first.printed
    }.dossier
    #expect(second.linkedCase == number)
    #expect(second.facts[.kind] == .penalty)
    // Only a first instance is noted in the case.
    #expect(try desk.standing(number) == (.decided, .noteSuit))
    let inLitigation = try desk.begin(.mediation, "2025-07-02") {
      $0[.stage] = .inLitigation
      $0[.linkedSuit] = second.number.short
    }.dossier
    #expect(inLitigation.facts[.respondent] == ["market"])
    #expect(inLitigation.facts[.linkedSuit] == second.number.printed)
    #expect(try desk.isSound)
  }

  @Test("a caller who has not seen the last step is told, and nothing is written")
  func stale() throws {
    let number = try desk.begin(.letter).dossier.number.printed
    try desk.take(.letter, number, .receive, "2025-03-04")
    let before = try desk.logLength
    #expect(
      throws: TrackerError.dossierStale(number: number, expected: 1, actual: 2, state: .issued)
    ) {
      try desk.tracker.advance(
        .letter, number, DossierRequest(.reply, on: day("2025-03-05")), expecting: 1)
    }
    #expect(try desk.logLength == before)
  }

  @Test("a step that is refused leaves the file as it was")
  func refused() throws {
    let number = try desk.begin(.letter).dossier.number.printed
    let before = try desk.tracker.verify()
    let refusal = #expect(throws: DossierRefusal.self) {
      try desk.take(.letter, number, .close, "2025-03-05")
    }
    #expect(refusal?.number == number)
    #expect(refusal?.state == .issued)
    #expect(refusal?.alternatives == [.receive, .reply, .escalate, .withdraw, .void])
    #expect(try desk.tracker.verify() == before)
  }
}
