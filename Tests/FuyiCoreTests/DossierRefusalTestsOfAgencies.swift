import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("What is refused to letters, suits, coordination and defects")
struct DossierRefusalTestsOfAgencies {
  private func letter(_ kind: LetterKind) throws -> DossierBuilder {
    try DossierBuilder(.letter) { $0[.letterKind] = kind }
  }

  @Test("a letter is escalated from the day after its last day on")
  func notOverdue() throws {
    let transfer = try letter(.transfer)
    #expect(
      transfer.refusal(.escalate, "2025-03-24")?.reason == .notOverdue(due: day("2025-03-24")))
    #expect(transfer.refusal(.escalate, "2025-03-25") == nil)
  }

  @Test(
    "letters at the top of the ladder and beside it have no rung above them",
    arguments: [LetterKind.supervision, .inspection, .recommendation])
  func noHigherRung(_ kind: LetterKind) throws {
    #expect(try letter(kind).refusal(.escalate, "2025-06-03")?.reason == .noHigherRung(kind))
  }

  @Test("a rung is left out for a reason, and none is gone down")
  func rungs() throws {
    let (transfer, reminder) = (try letter(.transfer), try letter(.reminder))
    let supervision = try letter(.supervision).current
    func refusal(_ from: DossierBuilder, _ to: Dossier, why: String? = nil) -> DossierRefusal
      .Reason?
    {
      from.refusal(.escalate, "2025-06-03", following: to) {
        $0[.reason] = why.map { words($0) }
      }?.reason
    }
    #expect(refusal(transfer, supervision) == .skips([.reminder]))
    #expect(refusal(transfer, supervision, why: "紧急") == nil)
    #expect(refusal(transfer, reminder.current) == nil)
    #expect(refusal(reminder, supervision) == nil)
    #expect(refusal(reminder, transfer.current) == .notAHigherRung(.transfer, than: .reminder))
    #expect(refusal(reminder, reminder.current) == .notAHigherRung(.reminder, than: .reminder))
  }

  private func first(
    _ kind: DossierKind, about linked: Case? = nil, following earlier: Dossier? = nil,
    _ edit: (inout Facts) -> Void
  ) -> DossierRefusal.Reason? {
    var context = DossierContext(setting: .shipped, today: day("2026-06-30"))
    context.linkedCase = linked
    context.linkedDossier = earlier
    do throws(DossierRefusal) {
      _ = try DossierBuilder.first(kind, "2025-06-03", in: context, edit)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test("a later instance follows an earlier one that has ended, a first one follows none")
  func instances() throws {
    let open = try DossierBuilder(.suit)
    let ended = try open.then(.judge, "2025-05-06")
    for instance in [CourtInstance.second, .retrial] {
      func register(_ earlier: Dossier) -> DossierRefusal.Reason? {
        first(.suit, following: earlier) {
          $0[.instance] = instance
          $0[.linkedSuit] = earlier.number.printed
        }
      }
      #expect(register(open.current) == .noEarlierInstance(instance))
      #expect(register(ended.current) == nil)
    }
    #expect(
      first(.suit) { $0[.linkedSuit] = "聊政复诉〔2025〕7号" }
        == .facts(.unexpected(.linkedSuit, takes: [.linkedCase])))
    #expect(
      first(.suit) { $0[.plaintiff] = ["applicant"] }
        == .facts(.unexpected(.plaintiff, takes: [.person])))
    #expect(
      first(.suit) { $0[.docketedOn] = day("2025-06-04") }
        == .facts(.tooLate(.docketedOn, day("2025-06-04"), latest: day("2025-06-03"))))
  }

  @Test("a hearing is of defendants, and says of a head only what goes with the presence")
  func hearings() throws {
    let suit = try DossierBuilder(.suit)
    func refusal(_ edit: (inout Facts) -> Void) -> DossierRefusal.Reason? {
      suit.refusal(.hearing, "2025-04-01", edit)?.reason
    }
    #expect(
      refusal { $0[.defendant] = ["market", "police"] }
        == .notADefendant("police", known: ["market"]))
    #expect(
      refusal {
        $0[.head] = .absent
        $0[.spoke] = true
      } == .notBesideHead(.spoke, .absent))
    #expect(
      refusal {
        $0[.head] = .absent
        $0[.name] = words("王局长")
      } == .notBesideHead(.name, .absent))
    for head in [HeadPresence.principal, .deputy, .leaderInCharge] {
      #expect(
        refusal {
          $0[.head] = head
          $0[.absence] = .accident
        } == .notBesideHead(.absence, head))
      #expect(
        refusal {
          $0[.head] = head
          $0[.proof] = words("证明")
        } == .notBesideHead(.proof, head))
    }
  }

  @Test("a reason for an absence has its proof, and a proof its reason (HEAD 9)")
  func absence() throws {
    let suit = try DossierBuilder(.suit)
    let unproven = suit.refusal(.hearing, "2025-04-01") {
      $0[.head] = .absent
      $0[.absence] = .officialDuty
    }
    #expect(unproven?.reason == .facts(.missing(.proof)))
    #expect(unproven?.source == .law(Article(.headsInCourt, 9)))
    let unreasoned = suit.refusal(.hearing, "2025-04-01") {
      $0[.head] = .absent
      $0[.proof] = words("证明")
    }
    #expect(unreasoned?.reason == .facts(.missing(.absence)))
    #expect(suit.refusal(.hearing, "2025-04-01") { $0[.head] = .absent } == nil)
  }

  @Test(
    "only a higher court sends a suit back or orders a retrial",
    arguments: [SuitOutcome.remanded, .retrialOrdered])
  func outcomes(_ outcome: SuitOutcome) throws {
    func judged(_ instance: CourtInstance) throws -> DossierRefusal.Reason? {
      try DossierBuilder(.suit) { $0[.instance] = instance }
        .refusal(.judge, "2025-05-06") { $0[.suitOutcome] = outcome }?.reason
    }
    #expect(try judged(.first) == .outcomeNotOpen(outcome, in: .first))
    #expect(try judged(.second) == nil)
    #expect(try judged(.retrial) == nil)
  }

  @Test("an appeal is against what can be appealed against, and in time")
  func appeals() throws {
    func judged(_ outcome: SuitOutcome, _ instance: CourtInstance = .first) throws -> DossierBuilder
    {
      try DossierBuilder(.suit) { $0[.instance] = instance }
        .then(.judge, "2025-06-03") { $0[.suitOutcome] = outcome }
    }
    #expect(
      try judged(.withdrawn).refusal(.appeal, "2025-06-04")?.reason
        == .notAppealable(.first, .withdrawn))
    #expect(
      try judged(.lost, .second).refusal(.appeal, "2025-06-04")?.reason
        == .notAppealable(.second, .lost))
    #expect(
      try judged(.lost).refusal(.appeal, "2025-06-19")?.reason
        == .facts(.tooLate(nil, day("2025-06-19"), latest: day("2025-06-18"))))
    #expect(
      try DossierBuilder(.suit).refusal(.judge, "2025-06-03") {
        $0[.received] = day("2025-06-02")
      }?.reason
        == .facts(.tooEarly(.received, day("2025-06-02"), earliest: day("2025-06-03"))))
  }

  @Test("an item has a result of its kind", arguments: CoordinationResult.allCases)
  func results(_ result: CoordinationResult) throws {
    let proposal = try DossierBuilder(.coordination)
    let reason = proposal.refusal(.conclude, "2025-05-06") { $0[.result] = result }?.reason
    let allowed = [CoordinationResult.adopted, .notAdopted]
    #expect(
      reason == (allowed.contains(result) ? nil : .resultNotOpen(result, allowed: allowed)))
  }

  @Test("defects are marked in a case whose act was corrected, from that day on")
  func notCorrected() throws {
    let reviewed = try CaseBuilder().then(.accept, "2025-03-05")
    func tag(_ linked: CaseBuilder) -> DossierRefusal.Reason? {
      first(.defect, about: linked.current) { _ in }
    }
    let upheld = try reviewed.then(.decide, "2025-04-01") { $0[.disposition] = [.upheld] }
    let number = upheld.current.number.printed
    #expect(tag(reviewed) == .notCorrected(number: number))
    #expect(tag(upheld) == .notCorrected(number: number))
    #expect(tag(try reviewed.then(.decide, "2025-04-01")) == nil)
    #expect(
      tag(try reviewed.then(.terminate, "2025-04-01") { $0[.after] = .selfCorrection }) == nil)
    #expect(
      tag(try reviewed.then(.decide, "2025-06-04"))
        == .facts(.tooEarly(nil, day("2025-06-03"), earliest: day("2025-06-04"))))
  }

  @Test("a step that wrote in a case is not corrected where the case would say something else")
  func wroteToCase() throws {
    let suit = try DossierBuilder(.suit) {
      $0[.linkedCase] = "聊政复〔2025〕1号"
      $0[.caseSequence] = 5
    }.current
    let entry = try #require(suit.entries.first)
    let reason = DossierRefusal.Reason.wroteToCase(number: "聊政复〔2025〕1号", sequence: 5)
    func check(_ on: String, _ edit: (inout Facts) -> Void) -> DossierRefusal.Reason? {
      var facts = entry.facts
      edit(&facts)
      do throws(DossierRefusal) {
        try DossierProcedure.usual.checkCorrection(of: entry, on: day(on), facts, in: suit)
        return nil
      } catch {
        return error.reason
      }
    }
    #expect(check("2025-03-03") { $0[.court] = words("聊城市中级人民法院") } == reason)
    #expect(check("2025-03-03") { $0[.linkedCase] = nil } == reason)
    #expect(check("2025-03-04") { _ in } == reason)
    #expect(check("2025-03-03") { $0[.courtNumber] = "（2025）鲁1502行初1号" } == nil)
  }
}
