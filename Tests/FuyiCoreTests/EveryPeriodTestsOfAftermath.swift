import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Every period after the end")
struct EveryPeriodTestsOfAftermath {
  private let review: CaseBuilder

  init() throws { review = try Standing.ordinary.story() }

  // MARK: Performing and acting again

  private func performance(
    _ due: String, _ status: Clock.Status = .running, from: String = "2025-04-02"
  ) -> Stated {
    Stated(.performance, from: from, due: due, .respondent, "ARL 77", .orderPerformance, status)
  }

  private func effective(_ edit: (inout Facts) -> Void) throws -> CaseBuilder {
    try review.then(.decide, "2025-04-01", edit).then(.serve, "2025-04-02")
  }

  @Test("a decision is performed by the day that it sets, moved off rest days")
  func performBy() throws {
    // 2025-05-31 begins the Dragon Boat holiday.
    let story = try effective { $0[.performBy] = day("2025-05-31") }
    #expect(story.stated(.performance) == performance("2025-06-03"))
    #expect(story.clock(.performance)?.sequence == 3)
    let met = try story.then(.perform, "2025-06-03")
    #expect(met.stated(.performance) == performance("2025-06-03", .met("2025-06-03")))
    let missed = try story.then(.perform, "2025-06-04")
    #expect(missed.stated(.performance) == performance("2025-06-03", .missed("2025-06-04")))
    #expect(try effective { $0[.actAgain] = true }.clock(.performance) == nil)
  }

  @Test("a decision is performed within the days that it sets, counted from taking effect")
  func performWithin() throws {
    // 2025-05-02 is a holiday.
    let story = try effective { $0[.performWithin] = 30 }
    #expect(story.stated(.performance) == performance("2025-05-06"))
    // Not before everybody has been served, and from the last receipt.
    let decided = try review.then(.decide, "2025-04-01") { $0[.performWithin] = 30 }
    #expect(decided.clock(.performance) == nil)
    let partly = try decided.then(.serve, "2025-04-02") { $0[.recipient] = ["applicant"] }
    #expect(partly.clock(.performance) == nil)
    let served = try partly.then(.serve, "2025-04-08")
    #expect(served.stated(.performance) == performance("2025-05-08", from: "2025-04-08"))
  }

  @Test("a statement is performed from its own day, served or not")
  func statement() throws {
    let story = try review.then(.concludeByMediation, "2025-04-01") { $0[.performWithin] = 15 }
    #expect(story.stated(.performance) == performance("2025-04-16", from: "2025-04-01"))
  }

  @Test("an order sets another day to perform, or the first")
  func order() throws {
    func order(_ story: CaseBuilder) throws -> CaseBuilder {
      // A Saturday.
      try story.then(.orderPerformance, "2025-05-20") { $0[.until] = day("2025-06-28") }
    }
    let first = try order(Standing.effective.story())
    #expect(first.stated(.performance) == performance("2025-06-30"))
    #expect(first.clock(.performance)?.sequence == 5)
    let another = try order(effective { $0[.performWithin] = 15 })
    #expect(another.all(.performance) == [performance("2025-06-30")])
    let performed = try another.then(.perform, "2025-06-30")
    #expect(performed.stated(.performance) == performance("2025-06-30", .met("2025-06-30")))
  }

  @Test("the act is done again in the days that the decision sets, else in sixty")
  func remaking() throws {
    func remaking(_ due: String, _ status: Clock.Status = .running) -> Stated {
      Stated(
        .remaking, from: "2025-04-02", due: due, .respondent, "Reg. 49", .orderPerformance, status)
    }
    // Sixty days end on 2025-06-01, in the Dragon Boat holiday.
    let sixty = try effective { $0[.actAgain] = true }
    #expect(sixty.stated(.remaking) == remaking("2025-06-03"))
    #expect(sixty.clock(.remaking)?.sequence == 3)
    let met = try sixty.then(.actAgain, "2025-06-03")
    #expect(met.stated(.remaking) == remaking("2025-06-03", .met("2025-06-03")))
    let missed = try sixty.then(.actAgain, "2025-06-04")
    #expect(missed.stated(.remaking) == remaking("2025-06-03", .missed("2025-06-04")))
    let set = try effective {
      $0[.actAgain] = true
      $0[.actAgainWithin] = 15
    }
    #expect(set.stated(.remaking)?.due == day("2025-04-17"))
    #expect(try Standing.effective.story().clock(.remaking) == nil)
  }

  @Test("performing and acting again can be due in a year without official holidays")
  func provisional() throws {
    let story = try CaseBuilder(filed: "2026-11-02", today: "2026-12-31")
      .then(.accept, "2026-11-02")
      .then(.decide, "2026-12-01") {
        $0[.actAgain] = true
        $0[.performWithin] = 45
      }.then(.serve, "2026-12-02")
    #expect(story.clock(.performance)?.isProvisional == true)
    #expect(story.clock(.remaking)?.isProvisional == true)
    #expect(try effective { $0[.performWithin] = 30 }.clock(.performance)?.isProvisional == false)
  }

  // MARK: Suing

  private func suing(
    _ id: ClockID = .suing, from: String, due: String, _ article: String = "ALL 45",
    _ status: Clock.Status = .running
  ) -> Stated {
    Stated(id, from: from, due: due, .applicant, article, .rightLapses, status)
  }

  @Test("each recipient sues in fifteen days from receiving the decision; the respondent does not")
  func suingEach() throws {
    let served = try CaseBuilder {
      $0[.applicant] = words("王某", "李某")
      $0[.thirdParty] = words("赵某")
    }.then(.accept, "2025-03-05").then(.decide, "2025-04-01")
      .then(.serve, "2025-04-02") { $0[.recipient] = ["applicant", "respondent"] }
      .then(.serve, "2025-04-08") { $0[.recipient] = ["applicant-2"] }
      .then(.serve, "2025-04-16")
    // The last one's fifteenth day is Labour Day.
    #expect(
      served.all(.suing) == [
        suing(from: "2025-04-02", due: "2025-04-17"),
        suing(from: "2025-04-08", due: "2025-04-23"),
        suing(from: "2025-04-16", due: "2025-05-06"),
      ])
    let clocks = served.clocks.filter { $0.id == .suing }
    #expect(clocks.map(\.party) == ["applicant", "applicant-2", "third-party"])
    #expect(clocks.map(\.sequence) == [4, 5, 6])
  }

  @Test("suing in time meets the period and suing late misses it")
  func sued() throws {
    let served = try Standing.effective.story()
    let met = try served.then(.noteSuit, "2025-04-17")
    #expect(
      met.stated(.suing)
        == suing(from: "2025-04-02", due: "2025-04-17", "ALL 45", .met("2025-04-17")))
    let missed = try served.then(.noteSuit, "2025-04-18")
    #expect(
      missed.stated(.suing)
        == suing(from: "2025-04-02", due: "2025-04-17", "ALL 45", .missed("2025-04-18")))
  }

  @Test("a decline and a dismissal are sued over from their receipt, other endings are not")
  func otherDocuments() throws {
    let declined = try Standing.declinedServed.story()
    #expect(declined.stated(.suing) == suing(from: "2025-03-06", due: "2025-03-21"))
    let dismissed = try Standing.dismissedServed.story()
    #expect(dismissed.stated(.suing) == suing(from: "2025-04-02", due: "2025-04-17"))
    for standing in [Standing.mediatedServed, .terminatedServed, .declined, .dismissed, .decided] {
      #expect(try standing.story().clock(.suing) == nil, "\(standing)")
    }
  }

  @Test("a recipient who was not told of the right to sue has a year")
  func untold() throws {
    let served = try Standing.decided.story().then(.serve, "2025-05-04") {
      $0[.recipient] = ["applicant"]
      $0[.suitNotTold] = true
    }
    // 2026-05-04 is a holiday, and so is the day after it.
    #expect(
      served.stated(.suingUntold)
        == suing(.suingUntold, from: "2025-05-04", due: "2026-05-06", "ALL Interp. 64"))
    #expect(served.clock(.suing) == nil)
    let sued = try served.then(.noteSuit, "2026-05-06")
    #expect(sued.clock(.suingUntold)?.status == .met("2026-05-06"))
    let late = try served.then(.noteSuit, "2026-05-07")
    #expect(late.clock(.suingUntold)?.status == .missed("2026-05-07"))
  }

  @Test("where no decision comes, fifteen days to sue run from the end of the period")
  func undecided() throws {
    // The review ends on 2025-05-06.
    let clock = try #require(review.clock(.suingUndecided))
    #expect(Stated(clock) == suing(.suingUndecided, from: "2025-05-06", due: "2025-05-21"))
    #expect(!clock.hasBegun(by: day("2025-03-05")))
    #expect(!clock.hasBegun(by: day("2025-05-06")))
    #expect(clock.hasBegun(by: day("2025-05-07")))
    #expect(review.clock(.review)?.hasBegun(by: day("2025-03-05")) == true)
    let met = try review.then(.noteSuit, "2025-05-21")
    #expect(met.clock(.suingUndecided)?.status == .met("2025-05-21"))
    let missed = try review.then(.noteSuit, "2025-05-22")
    #expect(missed.clock(.suingUndecided)?.status == .missed("2025-05-22"))
    // It moves with the review, has no end while that is stopped, and falls away with a decision.
    let extended = try review.then(.extend, "2025-04-01") { $0[.days] = 30 }
    #expect(
      extended.stated(.suingUndecided)
        == suing(.suingUndecided, from: "2025-06-03", due: "2025-06-18"))
    #expect(try Standing.suspended.story().clock(.suingUndecided) == nil)
    #expect(try review.then(.decide, "2025-05-20").clock(.suingUndecided) == nil)
  }

  @Test("after an allowed withdrawal the act itself is sued over in six months from knowing of it")
  func theActItself() throws {
    func ended(
      known: String?, act: String? = nil, _ ground: TerminationGround = .withdrawalAllowed
    ) throws -> CaseBuilder {
      try CaseBuilder {
        $0[.knownOn] = known.map { day($0) }
        $0[.actDate] = act.map { day($0) }
      }.then(.accept, "2025-03-05").then(.terminate, "2025-04-01") {
        $0[.terminationGround] = ground
      }
    }
    // 2025-08-10 is a Sunday.
    let story = try ended(known: "2025-02-10")
    #expect(
      story.stated(.suingAct)
        == suing(.suingAct, from: "2025-02-10", due: "2025-08-11", "ALL 46"))
    #expect(story.clock(.suingAct)?.sequence == 1)
    #expect(try story.then(.noteSuit, "2025-08-11").clock(.suingAct)?.status == .met("2025-08-11"))
    let late = try story.then(.noteSuit, "2025-08-12")
    #expect(late.clock(.suingAct)?.status == .missed("2025-08-12"))
    // February has no 31st.
    #expect(try ended(known: "2024-08-31").clock(.suingAct)?.due == day("2025-02-28"))
    #expect(try ended(known: nil, act: "2025-02-10").clock(.suingAct)?.from == day("2025-02-10"))
    #expect(try ended(known: nil).clock(.suingAct) == nil)
    for ground in [TerminationGround.applicantDied, .organisationEnded, .criminalMeasure] {
      #expect(try ended(known: "2025-02-10", ground).clock(.suingAct) == nil, "\(ground)")
    }
  }

  @Test("the times to sue are provisional where they end after 2026")
  func provisionalSuing() throws {
    let review = try CaseBuilder(filed: "2026-11-02", today: "2026-12-31") {
      $0[.knownOn] = day("2026-10-12")
    }.then(.accept, "2026-11-02")
    #expect(review.clock(.suingUndecided)?.isProvisional == true)
    let decided = try review.then(.decide, "2026-12-28")
    let served = try decided.then(.serve, "2026-12-29") { $0[.recipient] = ["applicant"] }
    #expect(served.clock(.suing)?.isProvisional == true)
    let untold = try decided.then(.serve, "2026-12-29") { $0[.suitNotTold] = true }
    #expect(untold.clock(.suingUntold)?.isProvisional == true)
    let withdrawn = try review.then(.terminate, "2026-12-01")
    #expect(withdrawn.clock(.suingAct)?.isProvisional == true)
  }
}
