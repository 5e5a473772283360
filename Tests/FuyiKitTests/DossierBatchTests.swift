import FuyiCore
import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Batches of dossiers")
struct DossierBatchTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  private func petition(_ number: String, _ on: String) -> DossierBatchStep {
    var facts = Facts()
    facts[.petitionNumber] = number
    facts[.person] = [.plain("王某")]
    facts[.kind] = .penalty
    return .begin(.petition, on: day(on), facts: facts)
  }

  private func sendBack(_ number: String, _ on: String) -> DossierBatchStep {
    var facts = Facts()
    facts[.reason] = [.plain("不属于受理清单")]
    return .advance(
      .petition, number: number, DossierRequest(.sendBack, on: day(on), facts: facts))
  }

  @Test("many steps are done in order, later ones naming the dossiers of earlier ones")
  func done() throws {
    let results = try desk.tracker.batch([
      petition("信1", "2025-03-03"), petition("信2", "2025-03-04"), sendBack("@2", "2025-03-05"),
      sendBack("2025-1", "2025-03-06"),
    ])
    #expect(results.map(\.dossier.number.serial) == [1, 2, 2, 1])
    #expect(results.map(\.dossier.state) == [.open, .open, .sentBack, .sentBack])
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("one refused step undoes all and is named by its line, from 1")
  func refused() throws {
    let before = try desk.logLength
    #expect {
      try desk.tracker.batch([
        petition("信1", "2025-03-03"), sendBack("@1", "2025-03-02"),
      ])
    } throws: { error in
      guard case TrackerError.batch(line: 2, let inner) = error else { return false }
      return inner is DossierRefusal
    }
    #expect(try desk.logLength == before)
  }
}
