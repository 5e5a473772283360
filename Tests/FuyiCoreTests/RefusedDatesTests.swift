import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Dates that are refused, with the article and the dates")
struct RefusedDatesTests {
  private let review: CaseBuilder

  init() throws { review = try Standing.ordinary.story() }

  private func refused(_ story: CaseBuilder) -> ReplayRefusal? {
    do {
      _ = try Procedure.statutory.replay(
        story.history, id: story.current.id, under: story.setting, today: story.today)
      return nil
    } catch {
      return error
    }
  }

  // MARK: Order

  @Test("nothing is dated before the last thing on record, and the refusal names that")
  func outOfOrder() throws {
    let story = try Standing.copySent.story()
    let refusal = try #require(story.refusal(.answer, "2025-03-09"))
    let (asked, last) = (day("2025-03-09"), day("2025-03-10"))
    #expect(refusal.reason == .beforeHistory(asked, last: last, sequence: 3))
    #expect(refusal.source.code == "practice")
    #expect(refusal.state == .underReview)
    #expect(story.refusal(.answer, "2025-03-10") == nil)
  }

  @Test("nothing is dated after today, neither what is done nor what is stated of it")
  func afterToday() throws {
    let today = day("2026-06-30")
    let done = review.refusal(.serveCopy, "2026-07-01")
    #expect(done?.reason == .afterToday(nil, day("2026-07-01"), today: today))
    let stated = review.refusal(.serveCopy, "2026-06-30") { $0[.received] = day("2026-07-01") }
    #expect(stated?.reason == .afterToday(.received, day("2026-07-01"), today: today))
  }

  @Test(
    "no paper is received before it is sent",
    arguments: [
      (Standing.filed, Action.requestCorrection, "ARL 31"), (.ordinary, .serveCopy, "ARL 48"),
      (.documentForOthers, .transferDocument, "ARL 56"),
      (.documentTakenUp, .notifyMaker, "ARL 58"), (.ordinary, .issueOpinion, "ARL 76"),
      (.decided, .serve, "ARL 75"), (.dismissed, .serve, "ARL 34"),
    ])
  func receivedTooEarly(_ standing: Standing, _ action: Action, _ article: String) throws {
    let story = try standing.story()
    let on = standing == .filed ? "2025-03-05" : "2025-04-02"
    let before = day(on).adding(days: -1)
    let refusal = story.refusal(action, on) { $0[.received] = before }
    #expect(refusal?.reason == .tooEarly(.received, before, earliest: day(on)))
    #expect(refusal?.source.code == article)
    #expect(story.refusal(action, on) { $0[.received] = day(on) } == nil)
  }

  @Test("a case is not taken over before the other authority has accepted it")
  func takenOver() throws {
    let filed = try CaseBuilder()
    let refusal = filed.refusal(.takeOver, "2025-03-05") { $0[.acceptedOn] = day("2025-03-06") }
    let (accepted, taken) = (day("2025-03-06"), day("2025-03-05"))
    #expect(refusal?.reason == .tooLate(.acceptedOn, accepted, latest: taken))
    #expect(refusal?.source == .law(.arl(38)))
  }

  @Test("no time to perform ends before it is set")
  func performance() throws {
    let decision = review.refusal(.decide, "2025-04-01") { $0[.performBy] = day("2025-03-31") }
    let (given, decided) = (day("2025-03-31"), day("2025-04-01"))
    #expect(decision?.reason == .tooEarly(.performBy, given, earliest: decided))
    #expect(decision?.source == .law(.arl(61)))
    let order = try Standing.effective.story().refusal(.orderPerformance, "2025-05-20") {
      $0[.until] = day("2025-05-19")
    }
    let (until, ordered) = (day("2025-05-19"), day("2025-05-20"))
    #expect(order?.reason == .tooEarly(.until, until, earliest: ordered))
    #expect(order?.source == .law(.arl(77)))
  }

  // MARK: Suspensions

  @Test("a suspended review is not suspended, and the refusal says since when and by which event")
  func suspendedTwice() throws {
    let story = try Standing.suspended.story().then(.consent, "2025-03-12")
    let refusal = try #require(story.refusal(.suspend, "2025-03-14"))
    #expect(refusal.reason == .notInThisState(opensIn: [.underReview]))
    #expect(refusal.source == .law(.arl(39)))
    #expect(refusal.state == .suspended)
    // By the suspension, not by the consent after it.
    #expect(refusal.since?.on == day("2025-03-10"))
    #expect(refusal.since?.sequence == 3)
    #expect(refusal.alternatives.contains(.resume) && !refusal.alternatives.contains(.suspend))
  }

  @Test("a review is resumed once, and the refusal says since when it has run again")
  func resumedTwice() throws {
    let story = try Standing.suspended.story().then(.resume, "2025-03-20")
    let refusal = try #require(story.refusal(.resume, "2025-03-21"))
    #expect(refusal.reason == .notInThisState(opensIn: [.suspended]))
    #expect(refusal.source == .law(.arl(39)))
    #expect(refusal.state == .underReview)
    #expect(refusal.since?.on == day("2025-03-20"))
    #expect(refusal.since?.sequence == 4)
  }

  @Test("a suspension put in before another that it overlaps is refused, naming the later one")
  func overlapping() throws {
    let story = try Standing.suspended.story().then(.resume, "2025-03-20")
    let earlier = try story.corrected(.insert, "2025-03-07") {
      $0[.action] = .suspend
      $0[.suspensionGround] = .forceMajeure
    }
    let refusal = try #require(refused(earlier))
    #expect(refusal.sequence == 3)
    #expect(refusal.day == day("2025-03-10"))
    #expect(refusal.refusal.action == .suspend)
    #expect(refusal.refusal.reason == .notInThisState(opensIn: [.underReview]))
    #expect(refusal.refusal.source == .law(.arl(39)))
    #expect(refusal.refusal.since?.on == day("2025-03-07"))
    #expect(refusal.refusal.since?.sequence == 5)
    // With its own end put in before the other begins, both stand.
    let ended = try earlier.corrected(.insert, "2025-03-10") {
      $0[.action] = .resume
      $0[.before] = 3
    }
    #expect(refused(ended) == nil)
  }

  @Test("a suspension put in while another lasts is refused itself")
  func within() throws {
    let story = try Standing.suspended.story().then(.resume, "2025-03-20")
    let inside = try story.corrected(.insert, "2025-03-12") {
      $0[.action] = .suspend
      $0[.suspensionGround] = .forceMajeure
    }
    let refusal = try #require(refused(inside))
    #expect(refusal.sequence == 5)
    #expect(refusal.day == day("2025-03-12"))
    #expect(refusal.refusal.state == .suspended)
    #expect(refusal.refusal.since?.sequence == 3)
  }

  @Test("sixty days of suspension are full only on the day after them")
  func sixtyDays() throws {
    let story = try review.then(.suspend, "2025-03-10") { $0[.suspensionGround] = .applicantDied }
    let refusal = story.refusal(.terminate, "2025-05-09") {
      $0[.terminationGround] = .suspendedSixtyDays
    }
    let (asked, earliest) = (day("2025-05-09"), day("2025-05-10"))
    #expect(refusal?.reason == .tooEarly(nil, asked, earliest: earliest))
    #expect(refusal?.source == .law(.arl(41, item: 5)))
  }

  // MARK: Longer periods

  @Test("a review is not extended after its end, which a suspension puts off")
  func extendedLate() throws {
    let late = review.refusal(.extend, "2025-05-07")
    let (asked, due) = (day("2025-05-07"), day("2025-05-06"))
    #expect(late?.reason == .periodOver(.review, asked, due: due))
    #expect(late?.source == .law(.arl(62)))
    // Thirty days taken out: the sixtieth is 2025-06-03.
    let resumed = try Standing.suspended.story().then(.resume, "2025-04-09")
    #expect(resumed.refusal(.extend, "2025-06-03") == nil)
    let (then, end) = (day("2025-06-04"), day("2025-06-03"))
    #expect(resumed.refusal(.extend, "2025-06-04")?.reason == .periodOver(.review, then, due: end))
  }

  @Test("an extended review is not extended again after the end of its sixty days")
  func extendedAgainLate() throws {
    let extended = try review.then(.extend, "2025-04-01") { $0[.days] = 10 }
    let late = extended.refusal(.extend, "2025-05-07") { $0[.days] = 10 }
    let (asked, due) = (day("2025-05-07"), day("2025-05-06"))
    #expect(late?.reason == .periodOver(.review, asked, due: due))
  }

  @Test("the simplified procedure is not extended")
  func simplified() throws {
    let refusal = try Standing.simplified.story().refusal(.extend, "2025-03-20")
    #expect(refusal?.reason == .conditionFails(.underOrdinaryProcedure))
    #expect(refusal?.source == .law(.arl(62)))
  }

  @Test("a case is turned ordinary within its thirty days, moved off rest days")
  func turnedOrdinaryLate() throws {
    // The thirtieth day is Qingming.
    let story = try Standing.simplified.story()
    #expect(story.refusal(.switchToOrdinary, "2025-04-07") == nil)
    let refusal = story.refusal(.switchToOrdinary, "2025-04-08")
    let (asked, due) = (day("2025-04-08"), day("2025-04-07"))
    #expect(refusal?.reason == .periodOver(.review, asked, due: due))
    #expect(refusal?.source == .law(.arl(55)))
  }

  @Test("the time to complete the papers is not prolonged after its end, when the law has acted")
  func prolongedLate() throws {
    let awaiting = try Standing.awaitingCorrection.story()
    let refusal = try #require(awaiting.refusal(.prolong, "2025-03-20"))
    #expect(refusal.reason == .notInThisState(opensIn: [.awaitingCorrection]))
    #expect(refusal.source == .law(.arl(31)))
    #expect(refusal.state == .abandoned)
    #expect(refusal.since?.on == day("2025-03-19"))
    // Before the lapse is on record, the period itself is named.
    let request = Request(
      .prolong, on: day("2025-03-20"),
      facts: .usual(for: .prolong, on: day("2025-03-20"), case: awaiting.current))
    let (asked, due) = (day("2025-03-20"), day("2025-03-19"))
    do {
      _ = try Procedure.statutory.decide(
        request, on: awaiting.current, under: .shipped, today: day("2026-06-30"))
      Issue.record("it is prolonged")
    } catch {
      #expect(error.reason == .periodOver(.correction, asked, due: due))
      #expect(error.source == .law(.arl(31)))
    }
  }

  @Test("a day set to complete the papers lies after the end so far, days added counted in")
  func prolongedBackwards() throws {
    let longer = try Standing.awaitingCorrection.story().then(.prolong, "2025-03-12") {
      $0[.days] = 5
    }
    let refusal = longer.refusal(.prolong, "2025-03-13") {
      $0[.days] = nil
      $0[.until] = day("2025-03-26")
    }
    let (asked, earliest) = (day("2025-03-26"), day("2025-03-27"))
    #expect(refusal?.reason == .tooEarly(.until, asked, earliest: earliest))
    #expect(refusal?.source == .law(.arl(31)))
  }

  // MARK: Hearings, letters, documents

  // Full working days before Thursday 2025-04-10: 9, 8, 7, 3 and 2 April, with Qingming between.
  @Test("a hearing's notice is given before five full working days")
  func noticeTooLate() throws {
    let story = review
    let refusal = story.refusal(.hearing, "2025-04-10") { $0[.notified] = day("2025-04-02") }
    let (given, latest) = (day("2025-04-02"), day("2025-04-01"))
    #expect(refusal?.reason == .tooLate(.notified, given, latest: latest))
    #expect(refusal?.source == .law(.arl(51)))
    #expect(story.refusal(.hearing, "2025-04-10") { $0[.notified] = day("2025-04-01") } == nil)
  }

  @Test("a report is on a letter that there is, after its receipt, and once")
  func letters() throws {
    let none = review.refusal(.reportOnOpinion, "2025-04-02")
    #expect(none?.reason == .conditionFails(.opinionUnreported))
    #expect(none?.source == .law(.arl(76)))
    let two = try review.then(.issueOpinion, "2025-04-02") { $0[.received] = day("2025-04-10") }
      .then(.issueOpinion, "2025-04-03")
    let third = two.refusal(.reportOnOpinion, "2025-05-06") { $0[.letter] = 3 }
    #expect(third?.reason == .outOfRange(.letter, 3, allowed: 1...2))
    #expect(third?.source == .law(.arl(76)))
    let zeroth = two.refusal(.reportOnOpinion, "2025-05-06") { $0[.letter] = 0 }
    #expect(zeroth?.reason == .outOfRange(.letter, 0, allowed: 1...2))
    let early = two.refusal(.reportOnOpinion, "2025-04-09") { $0[.letter] = 1 }
    let (asked, received) = (day("2025-04-09"), day("2025-04-10"))
    #expect(early?.reason == .tooEarly(nil, asked, earliest: received))
    #expect(early?.source == .law(.arl(76)))
    let reported = try two.then(.reportOnOpinion, "2025-05-06") { $0[.letter] = 1 }
    let twice = reported.refusal(.reportOnOpinion, "2025-05-07") { $0[.letter] = 1 }
    #expect(twice?.reason == .conditionFails(.opinionUnreported))
    #expect(twice?.source == .law(.arl(76)))
    #expect(reported.refusal(.reportOnOpinion, "2025-05-07") == nil)
  }

  @Test("one document is reviewed at a time")
  func documents() throws {
    for standing in [Standing.documentTakenUp, .makerAsked, .documentForOthers, .documentSent] {
      let refusal = try standing.story().refusal(.openDocumentReview, "2025-03-20")
      #expect(refusal?.reason == .conditionFails(.noDocumentReviewOpen), "\(standing)")
      #expect(refusal?.source == .law(.arl(56)))
      #expect(refusal?.state == .underReview)
    }
    let replied = try Standing.documentSent.story().then(.documentReply, "2025-03-20")
    #expect(replied.refusal(.openDocumentReview, "2025-03-20") == nil)
  }
}
