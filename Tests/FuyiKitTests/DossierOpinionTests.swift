import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Opinion letters of one case")
struct DossierOpinionTests {
  @Test("a report stays with its letter when an earlier letter of the case is voided")
  func reportStays() throws {
    let desk = try Desk.withLists()
    let number = try desk.reviewed()
    let letters = try (0..<3).map { index in
      try desk.begin(.letter, "2025-03-1\(index)") {
        $0[.letterKind] = .opinion
        $0[.linkedCase] = number
      }
    }
    try desk.take(.letter, letters[1].dossier.number.printed, .reply, "2025-04-01")
    let reported = try #require(letters[1].inCase).sequence
    try desk.take(.letter, letters[0].dossier.number.printed, .void, "2025-04-02")
    let reports = try desk.tracker.show(number).case.opinionLetters.filter { $0.reportedOn != nil }
    #expect(reports.map(\.sequence) == [reported])
    // The letter after it is still open to a report of its own, and that one to being voided.
    let third = try desk.take(.letter, letters[2].dossier.number.printed, .reply, "2025-04-03")
    #expect(third.inCase?.event.facts[.letter] == 2)
    try desk.take(.letter, letters[1].dossier.number.printed, .void, "2025-04-04")
    let left = try desk.tracker.show(number).case.opinionLetters
    #expect(left.map(\.sequence) == [letters[2].inCase?.sequence])
    #expect(left.map(\.reportedOn) == [day("2025-04-03")])
    #expect(try desk.isSound)
  }

  @Test("the receipt of a letter moves the case's sixty days with its own, and is annulled with it")
  func receipt() throws {
    let desk = try Desk.withLists()
    let number = try desk.reviewed()
    let letter = try desk.begin(.letter, "2025-03-12") {
      $0[.letterKind] = .opinion
      $0[.linkedCase] = number
    }.dossier.number.printed
    let presumed = try desk.tracker.show(number).case.opinionLetters.map(\.receivedOn)
    try desk.take(.letter, letter, .receive, "2025-03-20")
    #expect(
      try desk.tracker.show(number).case.opinionLetters.map(\.receivedOn) == [day("2025-03-20")])
    let dues = try desk.tracker.show(.letter, letter).clocks.map(\.due)
    let inCase = try desk.tracker.show(number).clocks.filter { $0.id == .opinionReport }
    #expect(inCase.map(\.due) == dues)
    #expect(throws: DossierRefusal.self) {
      try desk.take(.letter, letter, .receive, "2025-03-21")
    }
    try desk.tracker.annul(.letter, letter, sequence: 2, why: "误录")
    #expect(try desk.tracker.show(number).case.opinionLetters.map(\.receivedOn) == presumed)
    #expect(try desk.isSound)
  }

  @Test("a letter that was reported on in the case itself is not voided")
  func reportedInCase() throws {
    let desk = try Desk.withLists()
    let number = try desk.reviewed()
    let letter = try desk.begin(.letter, "2025-03-12") {
      $0[.letterKind] = .opinion
      $0[.linkedCase] = number
    }.dossier.number.printed
    try desk.act(number, .reportOnOpinion, "2025-04-01")
    let before = try desk.tracker.verify()
    #expect(throws: Refusal.self) { try desk.take(.letter, letter, .void, "2025-04-02") }
    #expect(try desk.tracker.verify() == before)
  }
}
