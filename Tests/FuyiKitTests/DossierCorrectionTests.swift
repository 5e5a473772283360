import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Correcting dossiers")
struct DossierCorrectionTests {
  private let desk: Desk

  init() throws { desk = try .withLists() }

  @discardableResult
  private func correct(
    _ kind: DossierKind, _ number: String, _ sequence: Int, on: String? = nil,
    clearing: [FactName] = [], _ edit: (inout Facts) -> Void = { _ in }
  ) throws -> DossierAdvanced {
    var facts = Facts()
    edit(&facts)
    return try desk.tracker.correct(
      kind, number, sequence: sequence, on: on.map { day($0) }, facts: facts, clearing: clearing,
      why: "误录")
  }

  @Test("facts and days that are corrected are those of every list from then on")
  func facts() throws {
    let number = try desk.begin(.letter).dossier.number.printed
    try desk.take(.letter, number, .receive, "2025-03-05")
    let corrected = try correct(.letter, number, 1) {
      $0[.addressee] = "阳谷县住房和城乡建设局"
      $0[.region] = "371521"
      $0[.replyDays] = 5
    }
    #expect(corrected.dossier.facts[.addressee] == "housing")
    #expect(corrected.clocks.map(\.due) == [day("2025-03-12")])
    let moved = try correct(.letter, number, 2, on: "2025-03-06")
    #expect(moved.clocks.map(\.due) == [day("2025-03-13")])
    var filter = DossierFilter()
    filter.agency = "housing"
    #expect(try desk.tracker.list(.letter, filter).map(\.dueOn) == [day("2025-03-13")])
    #expect(try desk.tracker.history(.letter, number).map(\.standing).first == .replaced(by: 3))
    #expect(try desk.isSound)
  }

  @Test("a step after which a later one would not be open is not corrected")
  func unlawful() throws {
    let number = try desk.begin(.letter).dossier.number.printed
    try desk.take(.letter, number, .reply, "2025-03-10")
    let before = try desk.logLength
    let refusal = #expect(throws: DossierReplayRefusal.self) {
      try correct(.letter, number, 1, on: "2025-03-11")
    }
    #expect(refusal?.sequence == 2)
    #expect(throws: DossierReplayRefusal.self) {
      try desk.tracker.annul(.letter, try closed(), sequence: 2, why: "误录")
    }
    #expect(try desk.logLength == before + 3)
  }

  /// A letter that was replied to and closed: three events.
  private func closed() throws -> String {
    let number = try desk.begin(.letter).dossier.number.printed
    try desk.take(.letter, number, .reply, "2025-03-10")
    try desk.take(.letter, number, .close, "2025-03-11")
    return number
  }

  @Test("every step of a mediation can be corrected, also once it is agreed on")
  func mediation() throws {
    let number = try desk.begin(.mediation).dossier.number.printed
    try desk.take(.mediation, number, .agree, "2025-03-04")
    try desk.take(.mediation, number, .sign, "2025-03-05")
    #expect(
      try correct(.mediation, number, 2) { $0[.amount] = 5_000 }.dossier.facts[.amount] == 5_000)
    let signed = try correct(.mediation, number, 3) { $0[.signatory] = "respondent" }.dossier
    #expect(signed.signatures.map(\.signatory) == ["respondent"])
    #expect(
      try correct(.mediation, number, 1) { $0[.venue] = .court }.dossier.facts[.venue] == .court)
    #expect(try desk.isSound)
  }

  @Test(
    "what is fixed when a dossier begins is refused by name",
    arguments: [
      FactName.year, .serial, .number, .letterKind, .caseSequence, .escalatedFrom, .escalatedTo,
    ])
  func fixed(_ name: FactName) throws {
    let number = try desk.begin(.letter).dossier.number.printed
    #expect(throws: TrackerError.fixedFact(name)) {
      try correct(.letter, number, 1, clearing: [name])
    }
    #expect(throws: TrackerError.fixedFact(name)) {
      try correct(.letter, number, 1) { $0[value: name] = .code("x") }
    }
  }

  @Test(
    "what is annulled counts no more, its correction neither, and an insertion stands on its day")
  func annulAndInsert() throws {
    let number = try closed()
    #expect(
      try desk.tracker.annul(.letter, number, sequence: 3, why: "误录").dossier.state == .replied)
    #expect(
      try desk.tracker.annul(.letter, number, sequence: 4, why: "无误").dossier.state == .closed)
    let inserted = try desk.tracker.insert(
      .letter, number, DossierRequest(.receive, on: day("2025-03-06")), why: "漏录")
    #expect(inserted.dossier.entries.map(\.action) == [.issue, .receive, .reply, .close])
    #expect(try desk.tracker.list(.letter).map(\.dueOn) == [day("2025-03-27")])
    for sequence in [6, 9] {
      #expect(throws: Never.self) { try desk.tracker.history(.letter, number) }
      guard sequence == 9 else { continue }
      #expect(throws: TrackerError.notCorrectable(number: number, sequence: 9)) {
        try desk.tracker.annul(.letter, number, sequence: sequence, why: "误录")
      }
    }
    #expect(try desk.isSound)
  }

  @Test("letters that are out keep their time when the office sets another")
  func settings() throws {
    let out = try desk.begin(.letter).dossier
    try desk.tracker.change(.transfer) {
      LetterSetting(letter: $0.letter, reply: .days(7), template: ["{summary}"])
    }
    let length = try desk.logLength
    try desk.tracker.change(.transfer) { $0 }
    #expect(try desk.logLength == length)
    let next = try desk.begin(.letter)
    #expect(next.dossier.facts[.replyDays] == 7 && next.dossier.facts[.replyUnit] == .calendarDays)
    #expect(next.clocks.map(\.due) == [day("2025-03-10")])
    let kept = try desk.tracker.show(.letter, out.number.printed)
    #expect(kept.clocks.map(\.due) == [day("2025-03-24")])
    #expect(try desk.begin(.letter) { $0[.replyDays] = 3 }.clocks.map(\.due) == [day("2025-03-06")])
    #expect(try desk.tracker.letterPrint(next.dossier.number.printed).template == ["{summary}"])
    // Corrected later, a letter still has the time that it was given.
    try correct(.letter, out.number.printed, 1) { $0[.addressee] = "police" }
    #expect(
      try desk.tracker.show(.letter, out.number.printed).clocks.map(\.due) == [day("2025-03-24")])
    #expect(try desk.isSound)
  }

  @Test("another calendar moves what dossiers wait for, those that are linked to others too")
  func calendar() throws {
    let letter = try desk.begin(.letter).dossier.number.printed
    _ = try desk.tracker.escalate(letter, on: day("2025-06-03"))
    var lines = try HolidayList.shippedOfficial().lines
    lines += ["2025-03-24,holiday,临时放假", "2025-06-17,holiday,临时放假"]
    try desk.tracker.load(
      LoadedCalendar(standing: .official, list: try HolidayList(parsing: HolidayList.text(lines))),
      incomplete: true)
    #expect(
      try desk.tracker.list(.letter).map(\.dueOn) == [day("2025-06-18"), day("2025-03-25")])
    #expect(try desk.tracker.dossiersDue().map(\.due) == [day("2025-06-18")])
    #expect(try desk.isSound)
  }
}
