import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Filing, accepting and declining")
struct FilingRulesTests {
  @Test(
    "a filing lacks nothing that names the case and its parties",
    arguments: [
      .authority, .year, .serial, .number, .applicant, .respondent, .region, .kind,
    ] as [FactName])
  func registrationNeeds(_ name: FactName) {
    #expect(refusalOfRegistration { $0[value: name] = nil }?.reason == .missing(name))
  }

  @Test(
    "what led to a filing lies before it",
    arguments: [FactName.actDate, .knownOn, .learnedOn, .postedOn, .obstacleFrom])
  func nothingAfterTheFiling(_ name: FactName) {
    let refusal = refusalOfRegistration {
      $0[value: name] = .day(day("2025-03-04"))
      if name == .obstacleFrom { $0[.obstacleTo] = day("2025-03-05") }
    }
    let late = day("2025-03-04")
    #expect(refusal?.reason == .tooLate(name, late, latest: day("2025-03-03")))
  }

  @Test("nobody knows of an act before it is done")
  func knownBeforeTheAct() {
    let refusal = refusalOfRegistration {
      $0[.actDate] = day("2025-02-10")
      $0[.knownOn] = day("2025-02-09")
    }
    let (known, act) = (day("2025-02-09"), day("2025-02-10"))
    #expect(refusal?.reason == .tooEarly(.knownOn, known, earliest: act))
  }

  @Test("an obstacle has a first day, and is not gone before it")
  func obstacle() {
    let only = refusalOfRegistration { $0[.obstacleTo] = day("2025-02-20") }
    #expect(only?.reason == .missing(.obstacleFrom))
    #expect(only?.source == .law(.arl(20)))
    let backwards = refusalOfRegistration {
      $0[.obstacleFrom] = day("2025-02-20")
      $0[.obstacleTo] = day("2025-02-19")
    }
    let (from, to) = (day("2025-02-20"), day("2025-02-19"))
    #expect(backwards?.reason == .tooEarly(.obstacleTo, to, earliest: from))
  }

  @Test("a longer time to file names the law that sets it")
  func longerTimeToFile() throws {
    let refusal = refusalOfRegistration { $0[.filingDays] = 90 }
    #expect(refusal?.reason == .missing(.byLaw))
    #expect(refusal?.source == .law(.arl(20)))
    let story = try CaseBuilder {
      $0[.filingDays] = 90
      $0[.byLaw] = words("某法第九条")
    }
    #expect(story.current.registration.filing.longerDays == 90)
  }

  @Test("a filing by post is in time by the day of posting")
  func byPost() throws {
    let story = try CaseBuilder {
      $0[.postedOn] = day("2025-02-27")
      $0[.channel] = .post
    }
    #expect(story.current.registration.timelyOn == day("2025-02-27"))
    #expect(story.current.registration.filedOn == day("2025-03-03"))
    #expect(try CaseBuilder().current.registration.timelyOn == day("2025-03-03"))
  }

  @Test("a decline states its reason")
  func declineWithoutReason() throws {
    let refusal = try CaseBuilder().refusal(.decline, "2025-03-05") { $0[.reason] = nil }
    #expect(refusal?.reason == .missing(.reason))
    #expect(refusal?.source == .law(.arl(30)))
  }

  @Test("a decline for want of competence names the authority that has it")
  func declineForWantOfCompetence() throws {
    let filed = try CaseBuilder()
    let refusal = filed.refusal(.decline, "2025-03-05") { $0[.item] = 6 }
    #expect(refusal?.reason == .missing(.competentAuthority))
    #expect(refusal?.source.article?.number == 30)
    let declined = try filed.then(.decline, "2025-03-05") {
      $0[.item] = 6
      $0[value: .competentAuthority] = .words(words("东昌府区人民政府"))
    }
    #expect(declined.current.state == .declined)
  }

  @Test("a decline or dismissal is for one of the seven items", arguments: [1, 7])
  func items(_ item: Int) throws {
    let filed = try CaseBuilder()
    #expect(filed.refusal(.decline, "2025-03-05") { $0[.item] = item } == nil)
    let refusal = filed.refusal(.decline, "2025-03-05") { $0[.item] = item == 1 ? 0 : 8 }
    #expect(refusal?.reason == .outOfRange(.item, item == 1 ? 0 : 8, allowed: 1...7))
    let review = try filed.then(.accept, "2025-03-05")
    let dismissal = review.refusal(.dismiss, "2025-04-01") { $0[.item] = 8 }
    #expect(dismissal?.reason == .outOfRange(.item, 8, allowed: 1...7))
    #expect(dismissal?.source == .law(.arl(33)))
  }

  @Test("a shorter review names the law that sets it")
  func shorterReview() throws {
    let refusal = try CaseBuilder().refusal(.accept, "2025-03-05") { $0[.reviewDays] = 40 }
    #expect(refusal?.reason == .missing(.byLaw))
    #expect(refusal?.source == .law(.arl(62)))
  }

  @Test("a case is taken over after the other authority accepted it, not before")
  func takeOver() throws {
    let filed = try CaseBuilder()
    let refusal = filed.refusal(.takeOver, "2025-03-05") { $0[.acceptedOn] = day("2025-03-06") }
    let (given, latest) = (day("2025-03-06"), day("2025-03-05"))
    #expect(refusal?.reason == .tooLate(.acceptedOn, given, latest: latest))
    let taken = try filed.then(.takeOver, "2025-03-05") { $0[.acceptedOn] = day("2025-02-10") }
    #expect(taken.current.spell?.opening == .transferredIn)
    #expect(taken.current.filingOutcome == .takenOver)
    #expect(taken.clock(.review)?.from == day("2025-02-10"))
    #expect(taken.clock(.copyService)?.from == day("2025-03-05"))
  }

  private func refusalOfRegistration(_ edit: (inout Facts) -> Void) -> Refusal? {
    let filed = day("2025-03-03")
    var facts = Facts.usual(for: .register, on: filed, case: nil)
    edit(&facts)
    do {
      let request = Request(.register, on: filed, facts: facts)
      _ = try Procedure.statutory.decide(
        request, on: nil, under: .shipped, today: day("2025-06-30"))
      return nil
    } catch {
      return error
    }
  }
}
