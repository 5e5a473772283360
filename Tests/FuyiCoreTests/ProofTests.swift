import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("The proof of a clock")
struct ProofTests {
  private func proofs(_ story: CaseBuilder) -> [Proof] {
    Clocks(story.setting).proofs(of: story.current)
  }

  private func proof(_ story: CaseBuilder, _ id: ClockID) throws -> Proof {
    try #require(proofs(story).last { $0.clock.id == id })
  }

  /// Accepted, suspended, resumed, inspected and extended twice.
  private func eventful() throws -> CaseBuilder {
    try Standing.ordinary.story()
      .then(.suspend, "2025-03-10") { $0[.suspensionGround] = .talks }
      .then(.resume, "2025-03-20")
      .then(.inspect, "2025-03-25") { $0[.begun] = day("2025-03-18") }
      .then(.extend, "2025-04-01") { $0[.days] = 15 }
      .then(.extend, "2025-04-02") {
        $0[.days] = 10
        $0[.approver] = words("王副局长")
      }
  }

  @Test("every clock that has been started has one, in the same order")
  func all() throws {
    for standing in Standing.allCases {
      let story = try standing.story()
      #expect(proofs(story).map(\.clock) == story.clocks, "\(standing)")
    }
  }

  @Test("it names the event that started the clock and what was done by it")
  func triggers() throws {
    func trigger(_ story: CaseBuilder, _ id: ClockID) throws -> String {
      let proof = try proof(story, id)
      return "\(proof.trigger?.code ?? "the law") \(proof.clock.sequence)"
    }
    let review = try Standing.ordinary.story()
    #expect(try trigger(Standing.filed.story(), .examination) == "register 1")
    #expect(try trigger(Standing.filedAgain.story(), .examination) == "correct 3")
    #expect(try trigger(Standing.awaitingCorrection.story(), .correction) == "request-correction 2")
    #expect(try trigger(review, .review) == "accept 2")
    #expect(try trigger(review, .copyService) == "accept 2")
    #expect(try trigger(review, .suingUndecided) == "the law 2")
    let lapsed = try CaseBuilder().lapsed(before: day("2025-03-20"))
    #expect(try trigger(lapsed, .review) == "deemed-accepted 2")
    #expect(try trigger(CaseBuilder().then(.takeOver, "2025-03-05"), .review) == "take-over 2")
    #expect(try trigger(Standing.reopened.story(), .review) == "reopen 4")
    let sent = try Standing.copySent.story()
    #expect(try trigger(sent, .answer) == "serve-copy 3")
    #expect(try trigger(sent.then(.receive, "2025-03-12"), .answer) == "receive 4")
    #expect(try trigger(sent.then(.replaceParty, "2025-03-12"), .copyService) == "replace-party 4")
    let arranged = try review.then(.arrangeHearing, "2025-03-12")
    #expect(try trigger(arranged, .hearingNotice) == "arrange-hearing 3")
    let died = try review.then(.suspend, "2025-03-12") { $0[.suspensionGround] = .applicantDied }
    #expect(try trigger(died, .suspensionLimit) == "suspend 3")
    let takenUp = try Standing.documentTakenUp.story()
    #expect(try trigger(takenUp, .documentReview) == "open-document-review 3")
    #expect(try trigger(Standing.makerAsked.story(), .makerAnswer) == "notify-maker 4")
    #expect(try trigger(Standing.documentSent.story(), .documentReply) == "transfer-document 4")
    #expect(try trigger(Standing.opinionIssued.story(), .opinionReport) == "issue-opinion 3")
    let effective = try Standing.effectiveToActAgain.story()
    #expect(try trigger(effective, .suing) == "serve 4")
    #expect(try trigger(effective, .remaking) == "decide 3")
    let ordered = try effective.then(.orderPerformance, "2025-05-20")
    #expect(try trigger(ordered, .performance) == "order-performance 5")
  }

  @Test("it lists each extension with its day, its event and who approved it")
  func extensions() throws {
    let proof = try proof(eventful(), .review)
    #expect(proof.extensions.map(\.days) == [15, 10])
    #expect(proof.extensions.map(\.on) == [day("2025-04-01"), day("2025-04-02")])
    #expect(proof.extensions.map(\.sequence) == [6, 7])
    #expect(proof.extensions.map(\.approver) == [.plain("李局长"), .plain("王副局长")])
    #expect(try self.proof(eventful(), .copyService).extensions.isEmpty)
  }

  @Test("it lists the days added to complete the papers; a day that was set is a step of the count")
  func prolongations() throws {
    let story = try Standing.awaitingCorrection.story()
      .then(.prolong, "2025-03-12") {
        $0[.days] = nil
        $0[.until] = day("2025-03-31")
      }
      .then(.prolong, "2025-03-13") { $0[.days] = 2 }
    let proof = try proof(story, .correction)
    #expect(proof.extensions.map(\.days) == [2])
    #expect(proof.extensions.map(\.on) == [day("2025-03-13")])
    #expect(proof.extensions.map(\.sequence) == [4])
    #expect(proof.extensions.map(\.approver) == [nil])
    #expect(proof.clock.count.steps.contains(.set(day("2025-03-31"))))
    #expect(proof.clock.due == day("2025-04-02"))
  }

  @Test("it lists what was taken out with its event and ground, and the end follows from it")
  func interruptions() throws {
    let proof = try proof(eventful(), .review)
    let taken = proof.interruptions.sorted { $0.sequence < $1.sequence }
    #expect(taken.map(\.sequence) == [3, 5])
    #expect(taken.map(\.action) == [.suspend, .inspect])
    #expect(taken.map(\.ground) == [.talks, nil])
    #expect(taken.map(\.from) == [day("2025-03-10"), day("2025-03-18")])
    #expect(taken.map(\.to) == [day("2025-03-20"), day("2025-03-25")])
    // 60 + 25 days, and the 15 from 10 to 24 March: 100 days after 2025-03-05.
    #expect(proof.clock.due == day("2025-06-13"))
    #expect(proof.range == day("2025-06-13")...day("2025-06-13"))
    #expect(try self.proof(eventful(), .copyService).interruptions.isEmpty)
  }

  @Test("an obstacle to filing is taken out by the registration that states it")
  func obstacle() throws {
    let story = try CaseBuilder {
      $0[.actDate] = day("2024-12-20")
      $0[.obstacleFrom] = day("2025-01-05")
      $0[.obstacleTo] = day("2025-01-15")
    }
    let proof = try proof(story, .filing)
    #expect(proof.interruptions.map(\.sequence) == [1])
    #expect(proof.interruptions.map(\.action) == [.register])
    #expect(proof.interruptions.map(\.from) == [day("2025-01-05")])
    #expect(proof.interruptions.map(\.to) == [day("2025-01-15")])
    #expect(proof.range == day("2025-02-28")...day("2025-02-28"))
    // The five years from the act run through it.
    #expect(try self.proof(story, .filingLongest).interruptions.isEmpty)
  }

  @Test("while the review is stopped it has no end and no range, nor has what holds it")
  func stopped() throws {
    let proof = try proof(Standing.suspended.story(), .review)
    #expect(proof.range == nil && proof.clock.due == nil)
    #expect(proof.interruptions.map(\.to) == [nil])
    #expect(proof.interruptions.map(\.from) == [day("2025-03-10")])
    #expect(proof.interruptions.map(\.ground) == [.questionOfLaw])
  }

  @Test("it names the rulebook, the calendar's version and the office's switches")
  func countedBy() throws {
    let proof = try proof(Standing.ordinary.story(), .review)
    #expect(proof.rulebook == .reconsiderationLaw2023 && proof.rulebook.id == "arl-2023")
    #expect(proof.makeUpDaysWork && proof.suspensionStopsReview)
    let parts = proof.calendar.split(separator: "/")
    #expect(parts.count == 2 && parts.first == "2004-2026")
    #expect(parts.last?.count == 16)
    let switched = LegalSetting.shipped(suspensionStopsReview: false, makeUpDaysWork: false)
    let suspended = try CaseBuilder(under: switched).then(.accept, "2025-03-05")
      .then(.suspend, "2025-03-10")
    let other = try self.proof(suspended, .review)
    #expect(!other.makeUpDaysWork && !other.suspensionStopsReview)
    #expect(other.calendar != proof.calendar)
    // A suspension that stops nothing is not among what was taken out.
    #expect(other.interruptions.isEmpty)
    #expect(other.range == day("2025-05-06")...day("2025-05-06"))
  }

  // New Year 2027 is a Friday, and a holiday whatever the notice says. The notice may have the
  // Saturday and the Sunday after it worked, as it had Sunday 2026-01-04, or give all three days off.
  // Monday the 4th is worked in any case: no New Year has had more than two days off after it.
  @Test(
    "near New Year an end may come as early as a worked weekend day, as late as the Monday after",
    arguments: [
      ("2026-11-02", "2027-01-01", "2027-01-02"), ("2026-11-03", "2027-01-02", "2027-01-02"),
      ("2026-11-04", "2027-01-03", "2027-01-03"),
    ])
  func provisional(_ accepted: String, _ rawEnd: String, _ earliest: String) throws {
    let story = try CaseBuilder(filed: accepted, today: "2026-12-31").then(.accept, accepted)
    let proof = try proof(story, .review)
    #expect(proof.clock.count.rawEnd == day(rawEnd))
    #expect(proof.clock.due == day("2027-01-04"))
    #expect(proof.clock.isProvisional)
    #expect(proof.range == day(earliest)...day("2027-01-04"))
    // What does not reach 2027 is final beside it.
    let copy = try self.proof(story, .copyService)
    #expect(copy.range == copy.clock.due.map { $0...$0 })
  }

  @Test("an end that no notice can move is provisional, with a single day as its range")
  func narrow() throws {
    // Tuesday 2027-01-19 lies far from any festival.
    let story = try CaseBuilder(filed: "2026-11-20", today: "2026-12-31")
      .then(.accept, "2026-11-20")
    let proof = try proof(story, .review)
    #expect(proof.clock.isProvisional)
    #expect(proof.range == day("2027-01-19")...day("2027-01-19"))
  }

  @Test("the end of a review that has been met keeps its range")
  func closed() throws {
    let story = try CaseBuilder(filed: "2026-11-04", today: "2026-12-31")
      .then(.accept, "2026-11-04").then(.decide, "2026-12-30")
    let proof = try proof(story, .review)
    #expect(proof.clock.status == .met("2026-12-30"))
    #expect(proof.range == day("2027-01-03")...day("2027-01-04"))
  }

  @Test("a reopened case proves each review by its own extensions and suspensions")
  func eachReview() throws {
    let story = try eventful().then(.dismiss, "2025-05-20").then(.reopen, "2025-06-03")
      .then(.extend, "2025-07-01") { $0[.days] = 5 }
    let reviews = proofs(story).filter { $0.clock.id == .review }
    #expect(reviews.map(\.trigger) == [.accept, .reopen])
    #expect(reviews.map { $0.extensions.map(\.sequence) } == [[6, 7], [10]])
    #expect(reviews.map(\.interruptions.count) == [2, 0])
  }
}
