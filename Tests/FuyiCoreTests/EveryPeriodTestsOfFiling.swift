import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Every period before acceptance")
struct EveryPeriodTestsOfFiling {
  private func examination(
    from: String, due: String, _ status: Clock.Status = .running
  ) -> Stated {
    Stated(.examination, from: from, due: due, .office, "ARL 30", .deemedAccepted, status)
  }

  private func correction(
    _ due: String, _ status: Clock.Status = .running, from: String = "2025-03-12"
  ) -> Stated {
    Stated(.correction, from: from, due: due, .applicant, "ARL 31", .deemedAbandoned, status)
  }

  /// Asked on 2025-03-05 to complete the papers, received on 2025-03-12.
  private func asked() throws -> CaseBuilder {
    try CaseBuilder().then(.requestCorrection, "2025-03-05") { $0[.received] = day("2025-03-12") }
  }

  private func until(_ text: String) -> (inout Facts) -> Void {
    {
      $0[.days] = nil
      $0[.until] = day(text)
    }
  }

  // MARK: Examination

  @Test("a filing is examined in five working days, a make-up Saturday among them")
  func examined() throws {
    let filed = try CaseBuilder(filed: "2026-02-09")
    #expect(filed.stated(.examination) == examination(from: "2026-02-09", due: "2026-02-14"))
    #expect(filed.clock(.examination)?.sequence == 1)
    let met = examination(from: "2026-02-09", due: "2026-02-14", .met("2026-02-14"))
    let ends: [Action] = [
      .accept, .decline, .withdraw, .settleBeforeAcceptance, .transfer, .takeOver,
    ]
    for action in ends {
      #expect(try filed.then(action, "2026-02-14").stated(.examination) == met, "\(action)")
    }
    // Nobody says anything: accepted on the last day, and no examination is open any more.
    let lapsed = filed.lapsed(before: day("2026-02-15"))
    #expect(lapsed.stated(.examination) == met)
    #expect(lapsed.clock(.review)?.from == day("2026-02-14"))
    #expect(filed.lapsed(before: day("2026-02-14")).current.state == .filed)
  }

  @Test("the completed papers are examined afresh, and the first examination ended with the notice")
  func examinedAfresh() throws {
    let again = try asked().then(.correct, "2025-03-24")
    #expect(
      again.all(.examination) == [
        examination(from: "2025-03-03", due: "2025-03-10", .met("2025-03-05")),
        examination(from: "2025-03-24", due: "2025-03-31"),
      ])
    #expect(again.clock(.examination)?.sequence == 3)
    #expect(again.stated(.correction) == correction("2025-03-26", .met("2025-03-24")))
    let accepted = try again.then(.accept, "2025-03-31")
    #expect(
      accepted.stated(.examination)
        == examination(from: "2025-03-24", due: "2025-03-31", .met("2025-03-31")))
  }

  @Test("an examination over New Year is provisional while the year has no official holidays")
  func provisionalExamination() throws {
    // 29, 30 and 31 December, 4 and 5 January.
    let filed = try CaseBuilder(filed: "2026-12-28", today: "2026-12-31")
    #expect(filed.stated(.examination) == examination(from: "2026-12-28", due: "2027-01-05"))
    #expect(filed.clock(.examination)?.isProvisional == true)
    #expect(try CaseBuilder().clock(.examination)?.isProvisional == false)
  }

  // MARK: Correction

  @Test("the notice of what the papers lack is given in five working days from the filing")
  func correctionNotice() throws {
    #expect(try CaseBuilder().clock(.correctionNotice) == nil)
    let notified = try CaseBuilder().then(.requestCorrection, "2025-03-10")
    #expect(
      notified.stated(.correctionNotice)
        == Stated(
          .correctionNotice, from: "2025-03-03", due: "2025-03-10", .office, "ARL 31",
          .deemedAccepted, .met("2025-03-10")))
    // A day later the filing has been accepted by law.
    #expect(try CaseBuilder().refusal(.requestCorrection, "2025-03-11")?.state == .underReview)
  }

  @Test("the papers are completed in ten working days from the receipt of the notice")
  func corrected() throws {
    let asked = try asked()
    #expect(asked.stated(.correction) == correction("2025-03-26"))
    #expect(asked.clock(.correction)?.sequence == 2)
    let onTheDay = try CaseBuilder().then(.requestCorrection, "2025-03-05")
    #expect(onTheDay.stated(.correction) == correction("2025-03-19", from: "2025-03-05"))
    let met = try asked.then(.correct, "2025-03-26")
    #expect(met.stated(.correction) == correction("2025-03-26", .met("2025-03-26")))
    let abandoned = asked.lapsed(before: day("2025-03-27"))
    #expect(abandoned.current.state == .abandoned)
    #expect(abandoned.stated(.correction) == correction("2025-03-26", .missed("2025-03-26")))
    let withdrawn = try asked.then(.withdraw, "2025-03-26")
    #expect(withdrawn.clock(.correction)?.status.isOpen == false)
  }

  @Test("days added to complete the papers are working days and count as one with the ten")
  func prolongedByDays() throws {
    let once = try asked().then(.prolong, "2025-03-13") { $0[.days] = 5 }
    #expect(once.stated(.correction) == correction("2025-04-02"))
    // 3 April, then Qingming until the 6th, 7 April.
    let twice = try once.then(.prolong, "2025-03-14") { $0[.days] = 2 }
    #expect(twice.stated(.correction) == correction("2025-04-07"))
  }

  @Test("a day set to complete the papers takes the place of the ten, moved off rest days")
  func prolongedUntilADay() throws {
    let set = try asked().then(.prolong, "2025-03-13", until("2025-04-04"))
    #expect(set.clock(.correction)?.count.rawEnd == day("2025-04-04"))
    #expect(set.stated(.correction) == correction("2025-04-07"))
    let abandoned = set.lapsed(before: day("2025-04-08"))
    #expect(abandoned.stated(.correction) == correction("2025-04-07", .missed("2025-04-07")))
  }

  @Test("days are added to a day that was set, and a day set after them takes their place")
  func prolongedBothWays() throws {
    // The 4th is a holiday and moves to the 7th; then 8 and 9 April.
    let dayThenDays = try asked().then(.prolong, "2025-03-13", until("2025-04-04"))
      .then(.prolong, "2025-03-14") { $0[.days] = 2 }
    #expect(dayThenDays.stated(.correction) == correction("2025-04-09"))
    let daysThenDay = try asked().then(.prolong, "2025-03-13") { $0[.days] = 5 }
      .then(.prolong, "2025-03-14", until("2025-04-10"))
    #expect(daysThenDay.stated(.correction) == correction("2025-04-10"))
  }

  @Test("the time to complete the papers is provisional over New Year")
  func provisionalCorrection() throws {
    let asked = try CaseBuilder(filed: "2026-12-21", today: "2026-12-31")
      .then(.requestCorrection, "2026-12-21")
    #expect(asked.stated(.correction) == correction("2027-01-05", from: "2026-12-21"))
    #expect(asked.clock(.correction)?.isProvisional == true)
  }

  // MARK: Forwarding and filing in time

  @Test("the penalising agency passes on in five working days what was filed with it")
  func forwarding() throws {
    func handedIn(_ filed: String) throws -> CaseBuilder {
      try CaseBuilder(filed: filed) {
        $0[.handedInOn] = day("2025-02-24")
        $0[.knownOn] = day("2024-12-26")
      }
    }
    func forwarding(_ status: Clock.Status) -> Stated {
      Stated(
        .forwarding, from: "2025-02-24", due: "2025-03-03", .respondent, "ARL 32", .overdue, status)
    }
    #expect(try handedIn("2025-03-03").stated(.forwarding) == forwarding(.met("2025-03-03")))
    let late = try handedIn("2025-03-04")
    #expect(late.stated(.forwarding) == forwarding(.missed("2025-03-04")))
    // The sixtieth day was that of handing in; the examination runs from the coming here.
    #expect(late.clock(.filing)?.due == day("2025-02-24"))
    #expect(late.clock(.filing)?.status == .met("2025-02-24"))
    #expect(late.clock(.examination)?.from == day("2025-03-04"))
    #expect(try CaseBuilder().clock(.forwarding) == nil)
  }

  @Test("applying takes sixty days from knowing of the act, or more by law")
  func filing() throws {
    func filed(_ on: String, known: String, days: Int? = nil) throws -> Stated? {
      try CaseBuilder(filed: on) {
        $0[.knownOn] = day(known)
        $0[.filingDays] = days
        $0[.byLaw] = days.map { _ in words("某法") }
      }.stated(.filing)
    }
    func filing(_ from: String, _ status: Clock.Status) -> Stated {
      Stated(.filing, from: from, due: "2025-03-03", .applicant, "ARL 20", .mayBeDeclined, status)
    }
    let from = "2025-01-02"
    #expect(try filed("2025-03-03", known: from) == filing(from, .met("2025-03-03")))
    #expect(try filed("2025-03-04", known: from) == filing(from, .missed("2025-03-04")))
    // 180 days end on 2025-03-01, a Saturday.
    #expect(
      try filed("2025-03-03", known: "2024-09-02", days: 180)
        == filing("2024-09-02", .met("2025-03-03")))
    #expect(
      try filed("2025-03-03", known: "2024-12-03", days: 90)
        == filing("2024-12-03", .met("2025-03-03")))
    // What another law makes shorter is not.
    #expect(
      try filed("2025-03-03", known: from, days: 30) == filing(from, .met("2025-03-03")))
    #expect(try CaseBuilder().clock(.filing) == nil)
  }

  @Test("the time to apply can end in a year without official holidays")
  func provisionalFiling() throws {
    let filed = try CaseBuilder(filed: "2026-11-20", today: "2026-12-31") {
      $0[.knownOn] = day("2026-11-15")
    }
    #expect(filed.clock(.filing)?.due == day("2027-01-14"))
    #expect(filed.clock(.filing)?.isProvisional == true)
  }

  @Test("an applicant who was not told has sixty days from learning, a year from knowing at most")
  func untold() throws {
    let learned = try CaseBuilder {
      $0[.notTold] = true
      $0[.knownOn] = day("2024-03-06")
      $0[.learnedOn] = day("2025-01-06")
    }
    #expect(
      learned.stated(.filing)
        == Stated(
          .filing, from: "2025-01-06", due: "2025-03-07", .applicant, "ARL 20", .mayBeDeclined,
          .met("2025-03-03")))
    func year(_ from: String, _ due: String, _ status: Clock.Status) -> Stated {
      Stated(
        .filingUntold, from: from, due: due, .applicant, "ARL 20", .mayBeDeclined, status)
    }
    #expect(
      learned.stated(.filingUntold) == year("2024-03-06", "2025-03-06", .met("2025-03-03")))
    // Never learned: only the year counts. 2025-05-04 is a holiday.
    let never = try CaseBuilder(filed: "2025-05-07") {
      $0[.notTold] = true
      $0[.knownOn] = day("2024-05-04")
    }
    #expect(never.clock(.filing) == nil)
    #expect(never.stated(.filingUntold) == year("2024-05-04", "2025-05-06", .missed("2025-05-07")))
  }

  @Test("five years from the act is the longest, twenty for immovables")
  func longest() throws {
    func filed(_ on: String, act: String, immovable: Bool = false) throws -> Stated? {
      try CaseBuilder(filed: on) {
        $0[.actDate] = day(act)
        $0[.knownOn] = day("2025-01-02")
        if immovable { $0[.immovable] = true }
      }.stated(.filingLongest)
    }
    func longest(_ from: String, _ due: String, _ status: Clock.Status) -> Stated {
      Stated(.filingLongest, from: from, due: due, .applicant, "ARL 21", .mayBeDeclined, status)
    }
    #expect(
      try filed("2025-03-03", act: "2020-03-04")
        == longest("2020-03-04", "2025-03-04", .met("2025-03-03")))
    #expect(
      try filed("2025-03-05", act: "2020-03-04")
        == longest("2020-03-04", "2025-03-04", .missed("2025-03-05")))
    // 2025-05-02 is a holiday.
    #expect(
      try filed("2025-05-06", act: "2020-05-02")
        == longest("2020-05-02", "2025-05-06", .met("2025-05-06")))
    #expect(
      try filed("2025-03-05", act: "2005-03-05", immovable: true)
        == longest("2005-03-05", "2025-03-05", .met("2025-03-05")))
    #expect(
      try filed("2025-03-06", act: "2005-03-05", immovable: true)
        == longest("2005-03-05", "2025-03-05", .missed("2025-03-06")))
  }

  @Test("after force majeure the remainder of the sixty days runs on")
  func remainder() throws {
    // Ten days, 5 to 14 January, are taken out: 70 days after 2024-12-20.
    func filed(_ on: String) throws -> CaseBuilder {
      try CaseBuilder(filed: on) {
        $0[.knownOn] = day("2024-12-20")
        $0[.obstacleFrom] = day("2025-01-05")
        $0[.obstacleTo] = day("2025-01-15")
      }
    }
    let inTime = try filed("2025-02-28")
    #expect(inTime.clock(.filing)?.due == day("2025-02-28"))
    #expect(inTime.clock(.filing)?.status == .met("2025-02-28"))
    #expect(try filed("2025-03-03").clock(.filing)?.status == .missed("2025-03-03"))
  }
}
