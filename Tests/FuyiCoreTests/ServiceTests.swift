import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Service on the parties")
struct ServiceTests {
  private func decided() throws -> CaseBuilder {
    try CaseBuilder { $0[.applicant] = words("王某", "李某") }
      .then(.accept, "2025-03-05").then(.decide, "2025-04-01")
  }

  @Test("a decision takes effect with the last service, and each sues from their own")
  func lastService() throws {
    let first = try decided().then(.serve, "2025-04-02") { $0[.recipient] = ["applicant"] }
    #expect(first.current.state == .decided)
    #expect(first.current.spell?.effectiveOn == nil)
    let second = try first.then(.serve, "2025-04-03") { $0[.recipient] = ["respondent"] }
    #expect(second.current.state == .decided)
    #expect(second.current.unserved.map(\.code) == ["applicant-2"])
    let last = try second.then(.serve, "2025-04-10") { $0[.recipient] = ["applicant-2"] }
    #expect(last.current.state == .effective)
    #expect(last.current.spell?.effectiveOn == day("2025-04-10"))
    let suing = last.clocks.filter { $0.id == .suing }
    #expect(suing.map(\.party) == ["applicant", "applicant-2"])
    #expect(suing.map(\.due) == [day("2025-04-17"), day("2025-04-25")])
    #expect(suing.map(\.article.code) == ["ALL 45", "ALL 45"])
  }

  @Test("it takes effect on the latest receipt, not on the last service recorded")
  func latestReceipt() throws {
    let served = try decided()
      .then(.serve, "2025-04-02") {
        $0[.recipient] = ["applicant"]
        $0[.received] = day("2025-04-14")
      }
      .then(.serve, "2025-04-03") {
        $0[.recipient] = ["applicant-2", "respondent"]
      }
    #expect(served.current.spell?.effectiveOn == day("2025-04-14"))
    #expect(served.current.spell?.document?.received["applicant"] == day("2025-04-14"))
  }

  @Test("where nobody is named everybody not yet served is, and the record says who")
  func everybody() throws {
    let served = try decided().then(.serve, "2025-04-02") { $0[.recipient] = ["applicant"] }
      .then(.serve, "2025-04-03")
    #expect(served.current.state == .effective)
    #expect(served.events.last?.event.facts[.recipient] == ["applicant-2", "respondent"])
  }

  @Test("third parties are served as well, and may sue")
  func thirdParties() throws {
    let review = try CaseBuilder().then(.accept, "2025-03-05").then(.addParty, "2025-03-06")
    let decided = try review.then(.decide, "2025-04-01")
    let partly = try decided.then(.serve, "2025-04-02") {
      $0[.recipient] = ["applicant", "respondent"]
    }
    #expect(partly.current.state == .decided)
    let served = try partly.then(.serve, "2025-04-03")
    #expect(served.current.state == .effective)
    #expect(served.clocks.filter { $0.id == .suing }.map(\.party) == ["applicant", "third-party"])
  }

  @Test("nobody is served who takes no part, and nobody twice")
  func strangers() throws {
    let story = try decided().then(.serve, "2025-04-02") { $0[.recipient] = ["applicant"] }
    let stranger = story.refusal(.serve, "2025-04-03") { $0[.recipient] = ["applicant-3"] }
    #expect(
      stranger?.reason
        == .unknownParty("applicant-3", known: ["applicant", "applicant-2", "respondent"]))
    let twice = story.refusal(.serve, "2025-04-03") { $0[.recipient] = ["applicant"] }
    #expect(twice?.reason == .alreadyServed("applicant"))
    #expect(twice?.source == .law(.arl(75)))
  }

  @Test("a service names somebody, and each once")
  func somebodyOnce() throws {
    let story = try decided()
    #expect(story.refusal(.serve, "2025-04-02") { $0[.recipient] = [] } != nil)
    let twice = story.refusal(.serve, "2025-04-02") {
      $0[.recipient] = ["applicant", "applicant"]
    }
    #expect(twice != nil)
  }

  @Test("a decline is served on the applicants alone")
  func decline() throws {
    let declined = try CaseBuilder().then(.decline, "2025-03-05")
    let refusal = declined.refusal(.serve, "2025-03-06") { $0[.recipient] = ["respondent"] }
    #expect(refusal?.reason == .unknownParty("respondent", known: ["applicant"]))
    #expect(refusal?.source == .law(.arl(34)))
    let served = try declined.then(.serve, "2025-03-06")
    #expect(served.current.state == .declined)
    #expect(served.clock(.suing)?.due == day("2025-03-21"))
  }

  @Test("a dismissal's receipt starts the time to sue")
  func dismissal() throws {
    let served = try Standing.dismissed.story().then(.serve, "2025-04-02")
    #expect(served.current.state == .dismissed)
    #expect(served.clock(.suing)?.from == day("2025-04-02"))
  }

  @Test("a termination's or a statement's receipt starts nothing")
  func noSuing() throws {
    #expect(try Standing.terminatedServed.story().clock(.suing) == nil)
    #expect(try Standing.mediatedServed.story().clock(.suing) == nil)
  }

  @Test("a service put on record after the file was closed counts as any other")
  func afterTheFileWasClosed() throws {
    for standing in [Standing.declined, .dismissed] {
      let served = try standing.story().then(.archive, "2025-04-10").then(.serve, "2025-04-14")
      #expect(served.current.state == .archived)
      #expect(served.current.unserved.isEmpty, "\(standing)")
      #expect(served.clock(.suing)?.from == day("2025-04-14"), "\(standing)")
      #expect(served.refusal(.serve, "2025-04-15") != nil, "\(standing)")
    }
  }

  @Test("a suit that is noted ends the time to sue, in time or not")
  func suing() throws {
    let effective = try Standing.effective.story()
    let inTime = try effective.then(.noteSuit, "2025-04-17").clock(.suing)
    #expect(inTime?.status == .met(on: day("2025-04-17")))
    let late = try effective.then(.noteSuit, "2025-04-18").clock(.suing)
    #expect(late?.status == .missed(on: day("2025-04-18")))
    let declined = try Standing.declinedServed.story().then(.noteSuit, "2025-03-10")
    #expect(declined.clock(.suing)?.status == .met(on: day("2025-03-10")))
  }

  @Test("an order to reopen ends the time to sue over what it sets aside")
  func reopened() throws {
    for standing in [Standing.declinedServed, .dismissedServed] {
      #expect(try standing.story().clock(.suing) != nil)
      #expect(try standing.story().then(.reopen, "2025-04-10").clock(.suing) == nil, "\(standing)")
    }
  }
}
