import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Every kind, state and step of dossiers")
struct DossierTableTests {
  @Test("a built dossier stands in every state of its kind", arguments: DossierStanding.all)
  func built(_ standing: DossierStanding) throws {
    let dossier = try standing.story().current
    #expect(dossier.state == standing.state)
    #expect(dossier.kind == standing.kind)
  }

  @Test("every state is one of some kind's")
  func everyState() {
    #expect(Set(DossierStanding.all.map(\.state)) == Set(DossierState.allCases))
  }

  @Test("a step is open or refused as the office has it", arguments: DossierStanding.all)
  func openOrRefused(_ standing: DossierStanding) throws {
    let story = try standing.story()
    let open = try #require(DossierTable.open(standing.kind, in: standing.state))
    for step in DossierStep.allCases {
      let probe = standing.probe(step)
      guard let reached = open[step] else {
        let refusal = try #require(story.refusal(step, probe), "\(step) in \(standing)")
        let states = DossierState.allCases.filter {
          DossierTable.open(standing.kind, in: $0)?[step] != nil
        }
        guard case .notInThisState(let opensIn) = refusal.reason else {
          Issue.record("\(step) in \(standing): \(refusal.reason)")
          continue
        }
        // The program may name a state that the kind does not come to beside a mistaken entry.
        let known = opensIn.filter { DossierTable.open(standing.kind, in: $0) != nil }
        #expect(Set(known) == Set(states), "\(step) in \(standing)")
        #expect(refusal.state == standing.state && refusal.step == step)
        #expect(refusal.number == story.current.number.printed)
        #expect(Set(refusal.alternatives) == Set(open.keys), "\(step) in \(standing)")
        continue
      }
      let after = try story.then(step, probe)
      #expect(after.current.state == reached, "\(step) in \(standing)")
      #expect(after.events.count == story.events.count + 1)
    }
  }

  @Test("the steps offered are those that the office has open", arguments: DossierStanding.all)
  func offered(_ standing: DossierStanding) throws {
    let offered = DossierProcedure.usual.steps(for: try standing.story().current)
    #expect(
      Set(offered) == DossierTable.open(standing.kind, in: standing.state).map { Set($0.keys) })
    #expect(Set(offered).count == offered.count)
  }

  @Test("without a dossier only the one opening step is possible", arguments: DossierKind.allCases)
  func opening(_ kind: DossierKind) throws {
    let (opening, state) = DossierTable.opening(kind)
    #expect(kind.opening == opening)
    #expect(try DossierBuilder(kind).current.state == state)
    #expect(DossierProcedure.usual.rules(of: kind).filter(\.from.isEmpty).map(\.step) == [opening])
    let context = try DossierBuilder(kind).context
    for step in DossierStep.allCases where step != opening {
      let request = DossierRequest(step, on: day("2025-03-03"), facts: .usual(step))
      let refusal = #expect(throws: DossierRefusal.self) {
        try DossierProcedure.usual.decide(request, of: kind, on: nil, in: context)
      }
      #expect(refusal?.alternatives == [opening])
      #expect(refusal?.state == nil && refusal?.number == nil)
    }
  }

  @Test("every state but the ends has a way on, the ends have none", arguments: DossierStanding.all)
  func wayOn(_ standing: DossierStanding) throws {
    let onward = try standing.story()
    let steps = DossierProcedure.usual.steps(for: onward.current).filter { $0 != .void }
    // What is settled or in force may still be performed, a concluded suit appealed against.
    let isEnd =
      DossierTable.ends.contains(standing.state)
      || standing.kind == .coordination && standing.state == .concluded
    #expect(steps.isEmpty == isEnd, "\(standing)")
  }

  @Test("every row says what it rests on, in both languages, and asks for no fact twice")
  func sources() {
    for rule in DossierProcedure.usual.rules {
      #expect(!rule.source.term.zh.isEmpty && !rule.source.term.en.isEmpty)
      #expect(Set(rule.facts).count == rule.facts.count, "\(rule.kind) \(rule.step)")
    }
  }

  @Test("what the law has of dossiers rests on its article, the rest on practice")
  func articles() {
    let articles: [DossierKind: [DossierStep: Article]] = [
      .mediation: [
        .open: .arl(5), .session: .arl(5), .fail: .arl(5), .agree: .arl(73), .sign: .arl(73),
        .seal: .arl(73), .goBack: .arl(73), .settlePartly: .arl(73), .settle: .arl(74),
        .perform: .arl(77),
      ],
      .suit: [
        .register: Article(.litigationLaw, 67), .answer: Article(.litigationLaw, 67),
        .hearing: Article(.headsInCourt, 2), .judge: Article(.litigationLaw, 85),
        .appeal: Article(.litigationLaw, 85),
      ],
    ]
    for rule in DossierProcedure.usual.rules {
      #expect(rule.source.article == articles[rule.kind]?[rule.step], "\(rule.kind) \(rule.step)")
    }
  }

  @Test("a dossier stands where it does since the step that brought it there")
  func since() throws {
    let begun = try DossierBuilder(.mediation, "2025-03-03")
    let met = try begun.then(.session, "2025-03-05")
    #expect(met.current.since == begun.current.since && met.current.since.on == day("2025-03-03"))
    let agreed = try met.then(.agree, "2025-03-06")
    #expect(agreed.current.since.on == day("2025-03-06") && agreed.current.since.sequence == 3)
    let again = try agreed.then(.session, "2025-03-07")
    #expect(again.current.since == agreed.current.since)
  }

  @Test("the steps of a kind are told once each, as the table has them")
  func stepsOfAKind() {
    #expect(
      DossierProcedure.usual.steps(of: .letter) == [
        .issue, .receive, .reply, .escalate, .close, .withdraw, .void,
      ])
    for kind in DossierKind.allCases {
      let steps = DossierProcedure.usual.steps(of: kind)
      #expect(Set(steps) == Set(DossierProcedure.usual.rules(of: kind).map(\.step)))
      #expect(Set(steps).count == steps.count)
    }
  }

  @Test(
    "an event of coordination is done on its day, the other items stay open",
    arguments: CoordinationKind.allCases)
  func coordination(_ kind: CoordinationKind) throws {
    let open: Set<CoordinationKind> = [.crossRegion, .rectification, .caseReview, .proposal]
    let item = try DossierBuilder(.coordination) {
      $0[.coordinationKind] = kind
      $0[.regions] = ["371502", "371521"]
      $0[.area] = "land"
      $0[.bodies] = [.trial]
      $0[.agencies] = ["market"]
      $0[.people] = 12
      $0[.linkedCase] = "聊政复〔2025〕1号"
    }
    #expect(item.current.state == (open.contains(kind) ? .open : .concluded))
    #expect(item.current.outcome == (open.contains(kind) ? nil : "done"))
  }
}
