import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Every period of the review")
struct EveryPeriodTestsOfReview {
  private func review(
    from: String, due: String?, _ status: Clock.Status = .running
  ) -> Stated {
    Stated(.review, from: from, due: due, .office, "ARL 62", .overdue, status)
  }

  private func accepted(
    _ on: String, _ procedure: ReviewProcedure = .ordinary
  ) throws -> CaseBuilder {
    try CaseBuilder(filed: on, today: "2026-12-31").then(.accept, on) {
      $0[.procedure] = procedure
    }
  }

  private func byLaw(_ days: Int) -> (inout Facts) -> Void {
    {
      $0[.reviewDays] = days
      $0[.byLaw] = words("某法")
    }
  }

  // MARK: Review

  @Test("the ordinary review takes sixty days, the simplified one thirty, moved off rest days")
  func lengths() throws {
    // 2026-09-19 is a Saturday, the Sunday after it is worked.
    let ordinary = try accepted("2026-07-21")
    #expect(ordinary.stated(.review) == review(from: "2026-07-21", due: "2026-09-20"))
    #expect(ordinary.clock(.review)?.sequence == 2)
    // 2026-02-19 lies in the Spring Festival.
    let simplified = try accepted("2026-01-20", .simplified)
    #expect(simplified.stated(.review) == review(from: "2026-01-20", due: "2026-02-24"))
  }

  @Test("a review is met on its last day and missed on the next, however it ends")
  func ends() throws {
    let story = try accepted("2026-07-21")
    for action in [Action.decide, .dismiss, .terminate, .concludeByMediation] {
      let met = try story.then(action, "2026-09-20").stated(.review)
      #expect(met == review(from: "2026-07-21", due: "2026-09-20", .met("2026-09-20")))
      let missed = try story.then(action, "2026-09-21").stated(.review)
      #expect(missed == review(from: "2026-07-21", due: "2026-09-20", .missed("2026-09-21")))
    }
    #expect(try story.then(.transfer, "2026-08-03").clock(.review) == nil)
  }

  @Test("an extension of thirty days makes ninety, moved once at their end")
  func extended() throws {
    // The sixty alone end on 2026-10-02 and, after the holiday, on the 8th; 90 days on a Sunday.
    let story = try accepted("2026-08-03")
    #expect(story.stated(.review) == review(from: "2026-08-03", due: "2026-10-08"))
    let extended = try story.then(.extend, "2026-10-08") { $0[.days] = 30 }
    #expect(extended.stated(.review) == review(from: "2026-08-03", due: "2026-11-02"))
    #expect(extended.clock(.review)?.count.rawEnd == day("2026-11-01"))
    let decided = try extended.then(.decide, "2026-11-02")
    #expect(decided.clock(.review)?.status == .met("2026-11-02"))
  }

  @Test("a period that another law makes shorter is extended from its own length")
  func shorterByLaw() throws {
    // 45 days end on Saturday 2025-04-19, 65 on Friday 2025-05-09.
    let short = try CaseBuilder().then(.accept, "2025-03-05", byLaw(45))
    #expect(short.stated(.review) == review(from: "2025-03-05", due: "2025-04-21"))
    let extended = try short.then(.extend, "2025-04-21") { $0[.days] = 20 }
    #expect(extended.stated(.review) == review(from: "2025-03-05", due: "2025-05-09"))
  }

  @Test("a review taken over is counted from the other authority's acceptance, its copy from here")
  func takenOver() throws {
    let story = try CaseBuilder().then(.takeOver, "2025-03-05") {
      $0[.acceptedOn] = day("2025-02-17")
    }
    #expect(story.stated(.review) == review(from: "2025-02-17", due: "2025-04-18"))
    #expect(story.clock(.copyService)?.from == day("2025-03-05"))
    #expect(story.clock(.copyService)?.due == day("2025-03-14"))
    let unsaid = try CaseBuilder().then(.takeOver, "2025-03-05")
    #expect(unsaid.stated(.review) == review(from: "2025-03-05", due: "2025-05-06"))
  }

  @Test("a reopened review has sixty days of its own beside the closed one")
  func reopened() throws {
    #expect(
      try Standing.reopened.story().all(.review) == [
        review(from: "2025-03-05", due: "2025-05-06", .met("2025-04-01")),
        review(from: "2025-06-03", due: "2025-08-04"),
      ])
  }

  @Test("while it is suspended a review has days left and no last day")
  func stopped() throws {
    // 56 days from 2025-03-10 to 2025-05-04, both counted.
    let stopped = Clock.Status.stopped(since: day("2025-03-10"), daysLeft: 56)
    for ground in SuspensionGround.allCases {
      let story = try Standing.ordinary.story().then(.suspend, "2025-03-10") {
        $0[.suspensionGround] = ground
      }
      #expect(story.stated(.review) == review(from: "2025-03-05", due: nil, stopped))
      // 56 days, the day of resuming the first of them, end on 2025-06-03.
      let resumed = try story.then(.resume, "2025-04-09")
      #expect(resumed.clock(.review)?.count.rawEnd == day("2025-06-03"))
      #expect(resumed.stated(.review) == review(from: "2025-03-05", due: "2025-06-03"))
    }
  }

  @Test("a review that ends after 2026 is provisional")
  func provisional() throws {
    let story = try CaseBuilder(filed: "2026-11-16", today: "2026-12-31")
      .then(.accept, "2026-11-20")
    #expect(story.stated(.review) == review(from: "2026-11-20", due: "2027-01-19"))
    #expect(story.clock(.review)?.isProvisional == true)
    // Stopped in 2026, it has not looked at 2027.
    let stopped = try story.then(.suspend, "2026-12-01")
    #expect(stopped.clock(.review)?.isProvisional == false)
  }

  // MARK: Copy and answer

  @Test(
    "the copy is sent in seven working days from acceptance, or three",
    arguments: [
      (ReviewProcedure.ordinary, "2026-09-18", "2026-09-29", "2026-09-30", "ARL 48"),
      (.simplified, "2026-04-30", "2026-05-08", "2026-05-09", "ARL 54"),
    ])
  func copy(
    _ procedure: ReviewProcedure, _ from: String, _ due: String, _ next: String, _ article: String
  ) throws {
    func copy(_ status: Clock.Status) -> Stated {
      Stated(.copyService, from: from, due: due, .office, article, .overdue, status)
    }
    let story = try accepted(from, procedure)
    #expect(story.stated(.copyService) == copy(.running))
    #expect(try story.then(.serveCopy, due).stated(.copyService) == copy(.met(due)))
    #expect(try story.then(.serveCopy, next).stated(.copyService) == copy(.missed(next)))
    // Closed in time, nobody has to send it any more; closed later, it was not sent in time.
    #expect(try story.then(.terminate, due).clock(.copyService) == nil)
    #expect(try story.then(.terminate, next).stated(.copyService) == copy(.missed(next)))
  }

  @Test(
    "the answer is due ten working days from the respondent's receipt, or five",
    arguments: [
      (ReviewProcedure.ordinary, "2026-09-29", "2026-10-19", "2026-10-20", "ARL 48"),
      (.simplified, "2025-09-26", "2025-10-10", "2025-10-11", "ARL 54"),
    ])
  func answer(
    _ procedure: ReviewProcedure, _ from: String, _ due: String, _ next: String, _ article: String
  ) throws {
    func answer(_ status: Clock.Status) -> Stated {
      Stated(.answer, from: from, due: due, .respondent, article, .noEvidence, status)
    }
    let sent = try accepted(from, procedure).then(.serveCopy, from)
    #expect(sent.stated(.answer) == answer(.running))
    #expect(sent.clock(.answer)?.sequence == 3)
    #expect(try sent.then(.answer, due).stated(.answer) == answer(.met(due)))
    #expect(try sent.then(.answer, next).stated(.answer) == answer(.missed(next)))
    #expect(try sent.then(.terminate, due).clock(.answer) == nil)
    #expect(try sent.then(.terminate, next).stated(.answer) == answer(.missed(next)))
    #expect(try accepted(from, procedure).clock(.answer) == nil)
  }

  @Test("a copy and an answer can end in a year without official holidays")
  func provisionalAnswer() throws {
    let story = try accepted("2026-12-25")
    #expect(story.clock(.copyService)?.isProvisional == true)
    #expect(try story.then(.serveCopy, "2026-12-28").clock(.answer)?.isProvisional == true)
  }

  @Test("a new respondent is sent a copy anew and answers anew; the day of acceptance stays")
  func newRespondent() throws {
    let story = try Standing.copySent.story().then(.replaceParty, "2025-03-18")
    // 19, 20, 21, 24, 25, 26 and 27 March.
    #expect(
      story.stated(.copyService)
        == Stated(
          .copyService, from: "2025-03-18", due: "2025-03-27", .office, "ARL 48", .overdue))
    #expect(story.clock(.answer) == nil)
    #expect(story.stated(.review) == review(from: "2025-03-05", due: "2025-05-06"))
    // 21, 24 to 28 March, 31 March, 1 to 3 April.
    let sent = try story.then(.serveCopy, "2025-03-20")
    #expect(sent.clock(.answer)?.due == day("2025-04-03"))
  }

  @Test("in the ordinary procedure from its beginning: review, copy and answer are counted anew")
  func switched() throws {
    let simplified = try accepted("2026-04-30", .simplified).then(.serveCopy, "2026-05-07")
    #expect(simplified.clock(.review)?.due == day("2026-06-01"))
    #expect(simplified.clock(.copyService)?.due == day("2026-05-08"))
    // 8, 9 (a make-up Saturday), 11, 12 and 13 May.
    #expect(simplified.clock(.answer)?.due == day("2026-05-13"))
    let ordinary = try simplified.then(.switchToOrdinary, "2026-05-12")
    #expect(ordinary.stated(.review) == review(from: "2026-04-30", due: "2026-06-29"))
    #expect(
      ordinary.stated(.copyService)
        == Stated(
          .copyService, from: "2026-04-30", due: "2026-05-13", .office, "ARL 48", .overdue,
          .met("2026-05-07")))
    #expect(
      ordinary.stated(.answer)
        == Stated(
          .answer, from: "2026-05-07", due: "2026-05-20", .respondent, "ARL 48", .noEvidence))
  }

  // MARK: Hearing

  private func notice(_ status: Clock.Status = .running) -> Stated {
    Stated(
      .hearingNotice, from: "2026-10-15", due: "2026-10-08", .office, "ARL 51", .putOffHearing,
      status)
  }

  // Full working days before Thursday 2026-10-15: 14, 13, 12, 10 (a make-up Saturday) and 9.
  @Test("the notice of a hearing leaves five full working days before it")
  func hearingNotice() throws {
    let arranged = try accepted("2026-09-18").then(.arrangeHearing, "2026-09-21") {
      $0[.hearingOn] = day("2026-10-15")
    }
    #expect(arranged.stated(.hearingNotice) == notice())
    #expect(arranged.clock(.hearingNotice)?.sequence == 3)
    let held = try arranged.then(.hearing, "2026-10-15") { $0[.notified] = day("2026-10-08") }
    #expect(held.stated(.hearingNotice) == notice(.met("2026-10-08")))
    // Arranged with its notice at once.
    let both = try accepted("2026-09-18").then(.arrangeHearing, "2026-10-08") {
      $0[.hearingOn] = day("2026-10-15")
      $0[.notified] = day("2026-10-08")
    }
    #expect(both.stated(.hearingNotice) == notice(.met("2026-10-08")))
    // Closed before, the hearing is not needed any more.
    #expect(try arranged.then(.terminate, "2026-10-09").clock(.hearingNotice) == nil)
  }

  @Test("a hearing is not arranged for a day that no notice can come in time for")
  func arrangedTooEarly() throws {
    let story = try accepted("2026-09-18")
    let refusal = story.refusal(.arrangeHearing, "2026-10-08") {
      $0[.hearingOn] = day("2026-10-14")
    }
    let (asked, earliest) = (day("2026-10-14"), day("2026-10-15"))
    #expect(refusal?.reason == .tooEarly(.hearingOn, asked, earliest: earliest))
    #expect(refusal?.source == .law(.arl(51)))
    #expect(story.refusal(.arrangeHearing, "2026-10-08") { $0[.hearingOn] = earliest } == nil)
  }

  // MARK: Suspension

  @Test("sixty full days bound a suspension under grounds 1, 2 and 4 and no other")
  func suspensionLimit() throws {
    let bounded: [SuspensionGround] = [.applicantDied, .applicantLostCapacity, .organisationEnded]
    #expect(bounded.map(\.rawValue) == [1, 2, 4])
    for ground in SuspensionGround.allCases {
      let story = try Standing.ordinary.story().then(.suspend, "2025-03-10") {
        $0[.suspensionGround] = ground
      }
      guard bounded.contains(ground) else {
        #expect(story.clock(.suspensionLimit) == nil, "\(ground)")
        continue
      }
      // Full on Friday 2025-05-09; the Saturday after is the first day to end it.
      #expect(
        story.stated(.suspensionLimit)
          == Stated(
            .suspensionLimit, from: "2025-03-10", due: "2025-05-10", .office, "ARL 41(5)",
            .mustTerminate))
      #expect(story.clock(.suspensionLimit)?.sequence == 3)
      #expect(try story.then(.resume, "2025-05-09").clock(.suspensionLimit) == nil)
      let ended = try story.then(.terminate, "2025-05-10") {
        $0[.terminationGround] = .suspendedSixtyDays
      }
      #expect(ended.clock(.suspensionLimit) == nil)
    }
  }
}
