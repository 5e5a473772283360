import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Corrections and what the law did")
struct LapseCorrectionTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  /// 1 register 03-03, 2 deemed accepted 03-10, 3 serve-copy 03-14.
  private func lapsed() throws -> String {
    let number = try desk.register()
    try desk.act(number, .serveCopy, "2025-03-14")
    return number
  }

  private func kinds(_ number: String) throws -> [EventKind] {
    try desk.tracker.history(number).map(\.event.kind)
  }

  @Test("a forgotten acceptance takes out the deemed one, in the same transaction")
  func superseded() throws {
    let number = try lapsed()
    let corrected = try desk.tracker.insert(number, .usual(.accept, "2025-03-05"), why: "漏录")
    #expect(corrected.case.filingOutcome == .accepted)
    #expect(
      try kinds(number).suffix(2) == [.correction(.insert), .correction(.annul)])
    #expect(try desk.tracker.history(number).last?.event.facts[.target] == 2)
    let story = try desk.story(number)
    #expect(story == ["register 2025-03-03", "accept 2025-03-05", "serve-copy 2025-03-14"])
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("an acceptance taken out lets the law accept, on its day")
  func implied() throws {
    let number = try desk.register()
    try desk.act(number, .accept, "2025-03-05")
    try desk.act(number, .serveCopy, "2025-03-14")
    let corrected = try desk.tracker.annul(number, sequence: 2, why: "误录")
    #expect(corrected.case.filingOutcome == .deemedAccepted)
    #expect(corrected.case.spell?.openedOn == day("2025-03-10"))
    #expect(try kinds(number).suffix(2) == [.correction(.annul), .correction(.insert)])
    let story = try desk.story(number)
    #expect(
      story == ["register 2025-03-03", "deemed-accepted 2025-03-10", "serve-copy 2025-03-14"])
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("another day of filing moves the day on which the law accepted")
  func moved() throws {
    let number = try lapsed()
    let corrected = try desk.tracker.correct(
      number, sequence: 1, on: day("2025-03-04"), why: "误录")
    #expect(corrected.case.spell?.openedOn == day("2025-03-11"))
    #expect(
      try kinds(number).dropFirst(3) == [
        .correction(.replace), .correction(.annul), .correction(.insert),
      ])
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("a correction that changes nothing of what the law did writes itself alone")
  func untouched() throws {
    let number = try lapsed()
    try desk.tracker.correct(number, sequence: 3, on: day("2025-03-13"), why: "误录")
    #expect(try desk.count(number) == 4)
  }

  @Test("a request to complete the papers put in turns a deemed acceptance into an abandonment")
  func abandoned() throws {
    let number = try desk.register()
    try desk.act(number, .void, "2025-05-06")
    #expect(try desk.story(number)[1] == "deemed-accepted 2025-03-10")
    try desk.tracker.insert(number, .usual(.requestCorrection, "2025-03-05"), why: "漏录")
    let story = try desk.story(number)
    #expect(
      story == [
        "register 2025-03-03", "request-correction 2025-03-05", "deemed-abandoned 2025-03-19",
        "void 2025-05-06",
      ])
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("with the deemed acceptance gone, an act of the review names itself as unlawful")
  func reviewWithoutAcceptance() throws {
    let number = try lapsed()
    let before = try desk.logLength
    let error = #expect(throws: ReplayRefusal.self) {
      try desk.tracker.insert(number, .usual(.decline, "2025-03-06"), why: "漏录")
    }
    #expect(error?.sequence == 3)
    #expect(error?.refusal.action == .serveCopy)
    #expect(try desk.logLength == before)
  }

  @Test("what the law did by a correction cannot be taken out either")
  func impliedIsByLaw() throws {
    let number = try desk.register()
    try desk.act(number, .accept, "2025-03-05")
    try desk.act(number, .serveCopy, "2025-03-14")
    try desk.tracker.annul(number, sequence: 2, why: "误录")
    #expect(throws: TrackerError.madeByLaw(number: number, sequence: 5)) {
      try desk.tracker.annul(number, sequence: 5, why: "误录")
    }
    let count = try? desk.count(number)
    #expect(count == 5)

    #expect(try desk.tracker.show(number).case.filingOutcome == .deemedAccepted)
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("an annulment that followed from a correction goes when the correction goes")
  func annulCorrection() throws {
    let number = try lapsed()
    try desk.tracker.insert(number, .usual(.accept, "2025-03-05"), why: "漏录")
    let back = try desk.tracker.annul(number, sequence: 4, why: "没有漏录")
    #expect(back.case.filingOutcome == .deemedAccepted)
    #expect(back.case.spell?.openedOn == day("2025-03-10"))
    #expect(try desk.tracker.verify().isSound)
  }
}
