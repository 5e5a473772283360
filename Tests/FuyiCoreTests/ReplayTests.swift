import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Replaying a corrected history")
struct ReplayTests {
  private func replay(_ story: CaseBuilder) throws(ReplayRefusal) -> Replay {
    try Procedure.statutory.replay(
      story.history, id: story.current.id, under: story.setting, today: story.today)
  }

  private func refused(_ story: CaseBuilder) -> ReplayRefusal? {
    do {
      _ = try replay(story)
      return nil
    } catch {
      return error
    }
  }

  @Test("a history that was never corrected stands as it is", arguments: Standing.allCases)
  func uncorrected(_ standing: Standing) throws {
    let story = try standing.story()
    let replayed = try replay(story)
    #expect(replayed.case == story.current)
    #expect(replayed.superseded.isEmpty && replayed.implied.isEmpty)
  }

  @Test("a correction that makes a later event unlawful is refused and names that event")
  func namesTheLaterEvent() throws {
    let story = try Standing.ordinary.story()
      .then(.extend, "2025-04-01") { $0[.days] = 10 }
      .then(.extend, "2025-04-02") { $0[.days] = 20 }
      .then(.decide, "2025-05-20")
    let corrected = try story.corrected(.replace, "2025-04-01") {
      $0[.target] = 3
      $0[.days] = 11
      $0[.approver] = words("李局长")
    }
    let refusal = try #require(refused(corrected))
    #expect(refusal.sequence == 4)
    #expect(refusal.day == day("2025-04-02"))
    #expect(refusal.refusal.reason == .overLimit(.days, asked: 20, used: 11, limit: 30))
    #expect(refusal.refusal.source == .law(.arl(62)))
  }

  @Test("an event that others rest on is not annulled")
  func annulling() throws {
    let story = try Standing.copySent.story().then(.answer, "2025-03-20")
    let corrected = try story.corrected(.annul, "2025-03-21") { $0[.target] = 3 }
    #expect(refused(corrected)?.sequence == 4)
    #expect(refused(corrected)?.refusal.reason == .conditionFails(.copySent))
    #expect(refused(try corrected.corrected(.annul, "2025-03-21") { $0[.target] = 4 }) == nil)
  }

  @Test("an event moved behind the next one is refused, naming the next one")
  func movedTooFar() throws {
    let story = try Standing.copySent.story().then(.answer, "2025-03-20")
    let corrected = try story.corrected(.replace, "2025-03-21") { $0[.target] = 3 }
    let refusal = try #require(refused(corrected))
    #expect(refusal.sequence == 4)
    let (asked, last) = (day("2025-03-20"), day("2025-03-21"))
    #expect(refusal.refusal.reason == .beforeHistory(asked, last: last, sequence: 3))
  }

  @Test("a forgotten acceptance supersedes the deemed one")
  func superseded() throws {
    let lapsed = try CaseBuilder().then(.assign, "2025-03-20")
    #expect(lapsed.events[1].event.kind == .action(.deemedAccepted))
    let corrected = try lapsed.corrected(.insert, "2025-03-06") { $0[.action] = .accept }
    let replayed = try replay(corrected)
    #expect(replayed.superseded == [2])
    #expect(replayed.implied.isEmpty)
    #expect(replayed.case.spell?.opening == .accepted)
    #expect(replayed.case.spell?.openedOn == day("2025-03-06"))
  }

  @Test("annulling the acceptance implies a deemed one, dated by the law")
  func implied() throws {
    let story = try Standing.ordinary.story().then(.hearOpinions, "2025-03-20")
    let replayed = try replay(story.corrected(.annul, "2025-03-21") { $0[.target] = 2 })
    #expect(replayed.implied == [Event(.deemedAccepted, on: day("2025-03-10"))])
    #expect(replayed.superseded.isEmpty)
    #expect(replayed.case.spell?.openedOn == day("2025-03-10"))
    #expect(replayed.case.spell?.opinionsHeardOn == day("2025-03-20"))
  }

  @Test("another day of filing moves what the law did, by superseding and implying")
  func moved() throws {
    let lapsed = try CaseBuilder().then(.assign, "2025-03-20")
    let corrected = try lapsed.corrected(.replace, "2025-03-04") {
      $0 = Facts.usual(for: .register, on: day("2025-03-04"), case: nil)
      $0[.target] = 1
    }
    let replayed = try replay(corrected)
    #expect(replayed.superseded == [2])
    #expect(replayed.implied == [Event(.deemedAccepted, on: day("2025-03-11"))])
  }

  @Test("what the law did at the end of the record stays or is exchanged, and none is added")
  func atTheEnd() throws {
    let filed = try CaseBuilder()
    #expect(try replay(filed).implied.isEmpty)
    #expect(try replay(filed).case.state == .filed)
    let lapsed = filed.lapsed(before: day("2025-03-20"))
    #expect(try replay(lapsed).case == lapsed.current)
    let corrected = try lapsed.corrected(.insert, "2025-03-05") {
      $0[.action] = .requestCorrection
      $0[.missing] = words("身份证明")
    }
    let replayed = try replay(corrected)
    #expect(replayed.superseded == [2])
    #expect(replayed.implied == [Event(.deemedAbandoned, on: day("2025-03-19"))])
  }

  @Test("a lapse that nobody recorded is implied between two events")
  func unrecorded() throws {
    let story = try Standing.awaitingCorrection.story().then(.correct, "2025-03-19")
      .then(.accept, "2025-03-20")
    let replayed = refused(try story.corrected(.annul, "2025-03-21") { $0[.target] = 3 })
    #expect(replayed?.sequence == 4)
    #expect(replayed?.refusal.state == .abandoned)
  }

  @Test("what a forgotten event leaves unsaid is written out as it is decided")
  func writtenOut() throws {
    let corrected = try CaseBuilder().corrected(.insert, "2025-03-06") { $0[.action] = .accept }
    let replayed = try replay(corrected)
    #expect(replayed.facts[2]?[.procedure] == .ordinary)
    #expect(replayed.case.entries.last?.facts[.procedure] == .ordinary)
    #expect(replayed.facts[1] == corrected.events[0].event.facts)
  }

  @Test("a registration is not annulled from under its case")
  func registration() throws {
    let events = try Standing.ordinary.story().events
    var facts = Facts()
    facts[.target] = 1
    let annulment = Event(.correction(.annul), on: day("2025-03-06"), facts: facts)
    let history = History(events + [SequencedEvent(sequence: 3, event: annulment)])
    #expect(Case(id: 7, history) == nil)
    do {
      _ = try Procedure.statutory.replay(
        history, id: 7, under: .shipped, today: day("2025-06-01"))
      Issue.record("the replay stands")
    } catch {
      #expect(error.sequence == 2)
    }
  }
}
