import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("The rows of a case")
struct ProjectionTests {
  private func rows(_ story: CaseBuilder) -> Projection {
    Projector(setting: story.setting).project(story.current)
  }

  @Test("a filing has the day on which the law will act, and what holds from then on")
  func lapse() throws {
    let projection = rows(try CaseBuilder())
    #expect(projection.row.state == .filed)
    #expect(projection.row.lapseOn == day("2025-03-10"))
    #expect(projection.row.lapseState == .underReview)
    #expect(projection.row.lapseOutcome == .deemedAccepted)
    let spell = try #require(projection.spells.first)
    #expect(spell.isImplied && spell.openedOn == day("2025-03-10"))
    #expect(spell.dueOn == day("2025-05-09"))
    #expect(projection.clocks.filter { !$0.afterLapse }.map(\.clock) == [.examination])
    #expect(
      projection.clocks.filter(\.afterLapse).map(\.clock) == [
        .copyService, .review, .suingUndecided,
      ])
  }

  @Test("papers that are awaited will count as given up")
  func abandonment() throws {
    let projection = rows(try Standing.awaitingCorrection.story())
    #expect(projection.row.lapseOn == day("2025-03-19"))
    #expect(projection.row.lapseState == .abandoned)
    #expect(projection.row.lapseOutcome == .abandoned)
    #expect(projection.spells.isEmpty)
    #expect(projection.clocks.map(\.clock) == [.correction])
  }

  @Test("a case from before the law has rows and no deadline")
  func beforeTheLaw() throws {
    let filed = try CaseBuilder(filed: "2023-12-29")
    #expect(rows(filed).row.lapseOn == nil)
    #expect(rows(filed).clocks.isEmpty)
    let spell = try #require(rows(filed.then(.accept, "2024-01-10")).spells.first)
    #expect(!spell.hasRulebook && spell.dueOn == nil && !spell.isImplied)
  }

  @Test("a decided case has its outcome, and after service the last day to sue")
  func decided() throws {
    let review = try CaseBuilder { $0[.applicant] = words("王某", "李某") }
      .then(.accept, "2025-03-05")
    let partly = try review.then(.decide, "2025-04-01").then(.serve, "2025-04-02") {
      $0[.recipient] = ["applicant", "respondent"]
    }
    let open = try #require(rows(partly).spells.first)
    #expect(open.closedOn == day("2025-04-01"))
    #expect(open.closing == "decided" && open.outcome == "revoked")
    #expect(open.servedOn == nil && open.sueUntil == nil)
    let served = try #require(rows(partly.then(.serve, "2025-04-10")).spells.first)
    #expect(served.servedOn == day("2025-04-10"))
    #expect(served.sueUntil == day("2025-04-25"))
  }

  @Test(
    "nobody sues over a statement or a termination",
    arguments: [
      Standing.mediatedServed, .terminatedServed,
    ])
  func nothingToSue(_ standing: Standing) throws {
    let spell = try #require(rows(standing.story()).spells.first)
    #expect(spell.servedOn == day("2025-04-02"))
    #expect(spell.sueUntil == nil)
  }

  @Test("a suspended review has no last day")
  func suspended() throws {
    let projection = rows(try Standing.suspended.story())
    #expect(projection.spells.first?.dueOn == nil)
    let review = projection.clocks.first { $0.clock == .review }
    #expect(review?.isStopped == true && review?.due == nil)
  }

  @Test("a party that joins a reopened case leaves the first review as it ended")
  func joiningLater() throws {
    let served = try Standing.dismissedServed.story()
    let before = try #require(rows(served).spells.first)
    let later = try served.then(.reopen, "2025-06-03").then(.addParty, "2025-06-04")
    let after = try #require(rows(later).spells.first)
    #expect(rows(later).spells.map(\.opening) == [.accepted, .reopened])
    #expect(after.servedOn == before.servedOn)
    #expect(after.sueUntil == before.sueUntil)
  }

  @Test("the first suit and the first petition after a review are on its row")
  func suitAndPetition() throws {
    let story = try Standing.effective.story().then(.noteSuit, "2025-04-10")
      .then(.notePetition, "2025-04-11").then(.noteSuit, "2025-05-10")
    let spell = try #require(rows(story).spells.first)
    #expect(spell.suedOn == day("2025-04-10"))
    #expect(spell.petitionedOn == day("2025-04-11"))
  }

  @Test("a decision after mediation in part says so")
  func partlyMediated() throws {
    let story = try Standing.ordinary.story().then(.decide, "2025-04-01") {
      $0[.partlyMediated] = true
    }
    #expect(rows(story).spells.first?.partlyMediated == true)
    for standing in [Standing.decided, .ordinary] {
      #expect(rows(try standing.story()).spells.first?.partlyMediated == false)
    }
  }

  @Test("a mistaken registration counts nowhere")
  func voided() throws {
    let story = try Standing.effective.story().then(.void, "2025-06-03")
    #expect(rows(story).row.state == .voided)
    #expect(rows(story).spells.isEmpty && rows(story).clocks.isEmpty)
    #expect(rows(story).row.number.serial == 12)
  }

  @Test("what the registration says stands in the case's row")
  func registration() throws {
    let row = rows(
      try CaseBuilder {
        $0[.amount] = 300_000
        $0[.respondent] = ["market", "city"]
        $0[.channel] = .online
        $0[.handler] = "li"
        $0[.actDate] = day("2025-02-10")
        $0[.importedNumber] = "旧12"
      }
    ).row
    #expect(row.respondent == "market")
    #expect(row.amount == 300_000 && row.channel == .online && row.handler == "li")
    #expect(row.actOn == day("2025-02-10") && row.importedNumber == "旧12")
    #expect(row.filedOn == day("2025-03-03") && row.kind == .penalty)
    #expect(row.region == "dongchangfu" && row.procedure == nil)
  }
}
