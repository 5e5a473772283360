import FuyiCore
import FuyiKit
import FuyiLaw

extension Mechanisms {
  /// Suits in first instance, half as many as cases were accepted in 2025, and some in second.
  mutating func tellOfSuits() {
    var outcomes = Wheel(start: random.next(), step: Wheel.steps[1])
    var suits: [DossierDraft] = []
    for index in cases.indices {
      if let draft = noteSuit(in: index) { suits.append(draft) }
    }
    let accepted = cases.count { $0.openedOn?.year == Self.year }
    let linked = suits.count { $0.day.year == Self.year }
    for day in days(max(0, (accepted + 1) / 2 - linked)) {
      if let draft = sue(on: day) { suits.append(draft) }
    }
    for (index, draft) in suits.enumerated() {
      let outcome = outcomes.next(of: SuitOutcome.allCases, by: Self.weight) ?? .won
      tell(of: draft, index, outcome)
    }
  }

  /// So many in a hundred suits end so.
  private static func weight(of outcome: SuitOutcome) -> Int {
    switch outcome {
    case .won: 52
    case .lost: 4
    case .partlyLost: 2
    case .withdrawnSettlement: 18
    case .mediated: 6
    case .withdrawn: 8
    case .dismissed: 10
    case .remanded, .retrialOrdered: 0
    }
  }

  /// What a story tells of a suit after the decision stands in the register of suits.
  private mutating func noteSuit(in index: Int) -> DossierDraft? {
    let told = cases[index]
    guard told.deal.plot != .overdue, let place = told.index(of: .noteSuit),
      let request = told.steps[place].request
    else { return nil }
    let number = courtNumber(request.day)
    let draft = begin(.suit, on: request.day, tiedTo: told.steps[place]) {
      $0[.court] = request.facts[.court]
      $0[.instance] = .first
      $0[.defendant] = [told.respondent.code]
      $0[.linkedCase] = told.number
      $0[.person] = words(told.deal.applicants.first ?? "王建军")
      $0[.courtNumber] = number
      $0[.docketedOn] = request.day
      $0[.summary] = words("不服行政复议决定提起诉讼")
    }
    cases[index].steps.replaceSubrange(place...place, with: draft.steps)
    return draft
  }

  /// Somebody sues at once.
  private mutating func sue(on day: CivilDate) -> DossierDraft? {
    let region = region()
    guard let matter = docket.matter(in: region, &random) else { return nil }
    let (person, number) = (person(matter.dispute, in: region), courtNumber(day))
    let isSummary = random.chance(12)
    return begin(.suit, on: day) {
      $0[.region] = region.code
      $0[.kind] = matter.dispute.kind
      $0[.defendant] = [matter.agency.code]
      $0[.court] = words(region.name.zh + "人民法院")
      $0[.instance] = .first
      $0[.person] = person
      $0[.courtNumber] = number
      $0[.docketedOn] = day
      $0[.summary] = words(matter.dispute.summary.replacing("申请人", with: "原告"))
      if isSummary { $0[.summaryProcedure] = true }
    }
  }

  mutating func courtNumber(_ day: CivilDate) -> String {
    "(\(day.year))鲁\(1500 + random.below(30))行初\(random.number(in: 11...480))号"
  }

  private mutating func tell(of suit: DossierDraft, _ index: Int, _ outcome: SuitOutcome) {
    var suit = suit
    let registered = suit.steps.count
    suit.advance(
      .answer, on: workingDay(onOrBefore: suit.day.adding(days: random.number(in: 9...15))))
    let isSettled = outcome == .withdrawnSettlement || outcome == .mediated
    if !isSettled || index % 2 == 0 { hear(&suit, index) }
    let judgedOn = later(4...22, than: suit.day)
    if isSettled { mediate(suit, by: judgedOn) }
    let received = later(1...4, than: judgedOn)
    suit.advance(.judge, on: judgedOn) {
      $0[.suitOutcome] = outcome
      $0[.received] = received
    }
    let isAppealed = outcome.isAppealable && index % 6 == 1 && !suit.isOver
    let lodged = max(received, workingDay(onOrBefore: received.adding(days: 9)))
    if isAppealed { suit.advance(.appeal, on: lodged) }
    let more = suit.isTied ? Array(suit.steps.dropFirst(registered)).map(\.untied) : suit.steps
    keep(more)
    if isAppealed, !suit.isOver { tellOfAppeal(against: suit, index) }
  }
}
