import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Corrections of the record")
struct HistoryTests {
  // 1 register 03-03, 2 accept 03-05, 3 extend 04-01 (15 d), 4 assign 04-10.
  private let story: CaseBuilder

  init() throws {
    story = try Standing.ordinary.story().then(.extend, "2025-04-01").then(.assign, "2025-04-10")
  }

  private func replacing(
    _ target: Int, _ days: Int, in story: CaseBuilder, on: String = "2025-04-01"
  ) throws -> CaseBuilder {
    try story.corrected(.replace, on) {
      $0[.target] = target
      $0[.days] = days
      $0[.approver] = words("李局长")
      $0[.why] = words("误录")
    }
  }

  private func annulling(_ target: Int, in story: CaseBuilder) throws -> CaseBuilder {
    try story.corrected(.annul, "2025-04-11") { $0[.target] = target }
  }

  private func inserting(
    _ action: Action, _ on: String, before: Int? = nil, in story: CaseBuilder
  ) throws -> CaseBuilder {
    try story.corrected(.insert, on) {
      $0[.action] = action
      $0[.before] = before
      $0[.why] = words("漏录")
    }
  }

  private func extended(_ story: CaseBuilder) -> Int? { story.current.spell?.extendedDays }

  @Test("without corrections the history is what was recorded")
  func plain() {
    #expect(story.history.entries.map(\.sequence) == [1, 2, 3, 4])
    #expect(story.history.entries.map(\.facts) == story.events.map(\.event.facts))
    #expect(story.history.entries.allSatisfy { $0.correctedBy == nil })
  }

  @Test("a replacement puts its day and facts in place of the event's, whole")
  func replace() throws {
    let corrected = try replacing(3, 20, in: story, on: "2025-04-02")
    let entry = try #require(corrected.history.entries.first { $0.sequence == 3 })
    #expect(entry.effectiveOn == day("2025-04-02"))
    #expect(entry.correctedBy == 5)
    #expect(entry.action == .extend)
    #expect(Set(entry.facts.entries.map(\.name)) == [.days, .approver])
    #expect(extended(corrected) == 20)
    #expect(corrected.history.entries.map(\.sequence) == [1, 2, 3, 4])
  }

  @Test("of two replacements of one event the last counts")
  func replaceTwice() throws {
    #expect(extended(try replacing(3, 25, in: replacing(3, 20, in: story))) == 25)
  }

  @Test("a replacement of a replacement counts for the event that both are about")
  func replaceAReplacement() throws {
    let corrected = try replacing(5, 25, in: replacing(3, 20, in: story))
    #expect(extended(corrected) == 25)
    #expect(corrected.history.entries.first { $0.sequence == 3 }?.correctedBy == 6)
  }

  @Test("an annulled replacement counts for nothing")
  func annulAReplacement() throws {
    let twice = try replacing(5, 25, in: replacing(3, 20, in: story))
    #expect(extended(try annulling(6, in: twice)) == 20)
    #expect(extended(try annulling(5, in: replacing(3, 20, in: story))) == 15)
  }

  @Test("what corrected an annulled replacement falls with it")
  func annulAReplacedReplacement() throws {
    let twice = try replacing(5, 25, in: replacing(3, 20, in: story))
    #expect(extended(try annulling(5, in: twice)) == 15)
  }

  @Test("an annulled event has not happened, nor what was put in its place")
  func annul() throws {
    #expect(extended(try annulling(3, in: story)) == 0)
    let replaced = try annulling(3, in: replacing(3, 20, in: story))
    #expect(replaced.history.entries.map(\.sequence) == [1, 2, 4])
  }

  @Test("an annulled annulment brings the event back, and may itself be annulled")
  func annulAnAnnulment() throws {
    let back = try annulling(5, in: annulling(3, in: story))
    #expect(back.history == story.history)
    #expect(extended(try annulling(6, in: back)) == 0)
  }

  @Test("an annulled event that was annulled twice stays away when one annulment is undone")
  func annulledTwice() throws {
    let twice = try annulling(3, in: annulling(3, in: story))
    #expect(extended(try annulling(5, in: twice)) == 0)
    #expect(extended(try annulling(6, in: annulling(5, in: twice))) == 15)
  }

  @Test("a forgotten event stands after all of its day or earlier")
  func insertByDay() throws {
    let early = try inserting(.hearOpinions, "2025-03-20", in: story)
    #expect(early.history.entries.map(\.sequence) == [1, 2, 5, 3, 4])
    let sameDay = try inserting(.hearOpinions, "2025-04-01", in: story)
    #expect(sameDay.history.entries.map(\.sequence) == [1, 2, 3, 5, 4])
    let last = try inserting(.hearOpinions, "2025-05-01", in: story)
    #expect(last.history.entries.map(\.sequence) == [1, 2, 3, 4, 5])
    #expect(early.current.spell?.opinionsHeardOn == day("2025-03-20"))
  }

  @Test("a forgotten event states the facts of its action and none of the correction")
  func insertedFacts() throws {
    let entry = try inserting(.hearOpinions, "2025-03-20", in: story).history.entries[2]
    #expect(entry.action == .hearOpinions)
    #expect(entry.facts == Facts())
  }

  @Test("a forgotten event stands just before the record it names, never before registration")
  func insertBefore() throws {
    let before = try inserting(.hearOpinions, "2025-04-01", before: 3, in: story)
    #expect(before.history.entries.map(\.sequence) == [1, 2, 5, 3, 4])
    let first = try inserting(.hearOpinions, "2025-03-03", before: 1, in: story)
    #expect(first.history.entries.map(\.sequence) == [1, 5, 2, 3, 4])
    let tooEarly = try inserting(.hearOpinions, "2025-01-01", in: story)
    #expect(tooEarly.history.entries.map(\.sequence) == [1, 5, 2, 3, 4])
  }

  @Test("two forgotten events of one day stand in the order in which they were put in")
  func insertTwo() throws {
    let two = try inserting(
      .consent, "2025-03-20", in: inserting(.hearOpinions, "2025-03-20", in: story))
    #expect(two.history.entries.map(\.sequence) == [1, 2, 5, 6, 3, 4])
    let named = try inserting(
      .consent, "2025-03-20", before: 5,
      in: story.corrected(
        .insert, "2025-03-20"
      ) { $0[.action] = .hearOpinions })
    #expect(named.history.entries.map(\.sequence) == [1, 2, 6, 5, 3, 4])
  }

  @Test("what was put in can be moved to another day, and taken out again")
  func correctAnInsertion() throws {
    let inserted = try inserting(.hearOpinions, "2025-03-20", in: story)
    let moved = try inserted.corrected(.replace, "2025-04-05") { $0[.target] = 5 }
    #expect(moved.history.entries.map(\.sequence) == [1, 2, 3, 5, 4])
    #expect(moved.history.entries[3].action == .hearOpinions)
    #expect(try annulling(5, in: inserted).history == story.history)
  }
}
