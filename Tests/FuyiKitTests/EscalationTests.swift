import FuyiKit
import FuyiTestSupport
import Testing

@Suite("Escalating letters", .serialized)
struct EscalationTests {
  private let desk: Desk
  /// A transfer letter of 2025-03-03; its 15 working days end on 2025-03-24.
  private let number: String

  init() throws {
    desk = try .withLists()
    number = try desk.begin(.letter) { $0[.copyTo] = ["police"] }.dossier.number.printed
  }

  @Test("the letter of the next rung takes the overdue one's place and says the same")
  func next() throws {
    let escalated = try desk.tracker.escalate(number, on: day("2025-03-25"))
    #expect(escalated.isNew)
    #expect(escalated.letter.state == .escalated)
    #expect(escalated.letter.facts[.escalatedTo] == "聊政复提〔2025〕1号")
    let next = escalated.next.dossier
    #expect(next.number.printed == "聊政复提〔2025〕1号")
    #expect(next.facts[.escalatedFrom] == number)
    #expect(next.facts[.addressee] == "market" && next.facts[.copyTo] == ["police"])
    #expect(next.facts[.replyDays] == 10)
    #expect(try desk.tracker.letterPrint("reminder-2025-1").summary == "罚款过重")
    #expect(try desk.isSound)
  }

  @Test("asked for twice in a row, it is done once")
  func twice() throws {
    let first = try desk.tracker.escalate(number, on: day("2025-03-25"))
    let length = try desk.logLength
    let second = try desk.tracker.escalate(number, on: day("2025-03-26"), reason: "再次")
    #expect(!second.isNew)
    #expect(second.letter == first.letter)
    #expect(second.next.dossier == first.next.dossier)
    #expect(second.next.event == first.next.event)
    #expect(try desk.logLength == length)
  }

  @Test("asked for by eight at once, it is done once, and all are told of the one letter")
  func eightAtOnce() async throws {
    let number = number
    let trackers = try (1...8).map { try desk.colleague(recorder: "clerk\($0)") }
    let results = try await withThrowingTaskGroup(of: Escalated.self) { group in
      for tracker in trackers {
        group.addTask { try tracker.escalate(number, on: day("2025-03-25")) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.count { $0.isNew } == 1)
    #expect(Set(results.map(\.next.dossier.number.printed)) == ["聊政复提〔2025〕1号"])
    #expect(try desk.tracker.list(.letter).count == 2)
    #expect(try desk.tracker.history(.letter, number).count == 2)
    #expect(try desk.isSound)
  }

  @Test("eight who climb the ladder at once come to its top with three letters")
  func eightClimb() async throws {
    let number = number
    let trackers = try (1...8).map { _ in try desk.colleague() }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for tracker in trackers {
        group.addTask {
          let reminder = try tracker.escalate(number, on: day("2025-03-25"))
          _ = try tracker.escalate(reminder.next.dossier.number.printed, on: day("2025-06-03"))
        }
      }
      try await group.waitForAll()
    }
    let states = try desk.tracker.list(.letter).map(\.state)
    #expect(states == [.issued, .escalated, .escalated])
    #expect(try desk.isSound)
  }

  @Test("a rung is left out only for a reason")
  func skipping() throws {
    let before = try desk.logLength
    let refusal = #expect(throws: DossierRefusal.self) {
      try desk.tracker.escalate(number, to: .supervision, on: day("2025-03-25"))
    }
    #expect(refusal?.reason == .skips([.reminder]))
    #expect(try desk.logLength == before)
    let next = try desk.tracker.escalate(
      number, to: .supervision, on: day("2025-03-25"), reason: "情况紧急")
    #expect(next.next.dossier.number.printed == "聊政复督〔2025〕1号")
    #expect(try desk.tracker.history(.letter, number).last?.words[.reason] == ["情况紧急"])
  }

  @Test(
    "a letter that is not overdue is not escalated, on its last day neither",
    arguments: ["2025-03-10", "2025-03-24"])
  func notOverdue(_ on: String) throws {
    let before = try desk.logLength
    let refusal = #expect(throws: DossierRefusal.self) {
      try desk.tracker.escalate(number, on: day(on))
    }
    #expect(refusal?.reason == .notOverdue(due: day("2025-03-24")))
    #expect(try desk.logLength == before)
  }

  @Test("a letter that was replied to is not escalated")
  func replied() throws {
    try desk.take(.letter, number, .reply, "2025-03-20")
    let refusal = #expect(throws: DossierRefusal.self) {
      try desk.tracker.escalate(number, on: day("2025-03-25"))
    }
    #expect(refusal?.reason == .notInThisState(opensIn: [.issued]))
  }

  @Test("the ladder ends with the supervision letter, and other letters have none")
  func top() throws {
    for kind in [LetterKind.supervision, .inspection, .recommendation] {
      let letter = try desk.begin(.letter) { $0[.letterKind] = kind }.dossier.number.printed
      let before = try desk.logLength
      let refusal = #expect(throws: DossierRefusal.self) {
        try desk.tracker.escalate(letter, on: day("2025-04-01"))
      }
      #expect(refusal?.reason == .noHigherRung(kind))
      #expect(try desk.logLength == before)
    }
  }

  @Test(
    "no letter is escalated to one of its own rung or a lower one",
    arguments: [
      LetterKind.transfer, .reminder, .inspection,
    ])
  func notHigher(_ kind: LetterKind) throws {
    let reminder = try desk.begin(.letter) { $0[.letterKind] = .reminder }.dossier.number.printed
    let before = try desk.logLength
    let refusal = #expect(throws: DossierRefusal.self) {
      try desk.tracker.escalate(reminder, to: kind, on: day("2025-04-01"))
    }
    #expect(refusal?.reason == .notAHigherRung(kind, than: .reminder))
    #expect(try desk.logLength == before)
  }

  @Test("the ladder lists what is overdue with the rung that comes next, the oldest end first")
  func ladder() throws {
    let supervision = try desk.begin(.letter) { $0[.letterKind] = .supervision }
    try desk.begin(.letter, "2026-06-25")
    let lines = try desk.tracker.ladder()
    #expect(lines.map(\.letter.number) == [supervision.dossier.number, try letter.number])
    #expect(lines.map(\.next) == [nil, .reminder])
    #expect(lines.map(\.clock.due) == [day("2025-03-10"), day("2025-03-24")])
    _ = try desk.tracker.escalate(number, on: day("2025-03-25"))
    #expect(try desk.tracker.ladder().map(\.next) == [nil, .supervision])
  }

  private var letter: Dossier {
    get throws { try desk.tracker.show(.letter, number).dossier }
  }
}
