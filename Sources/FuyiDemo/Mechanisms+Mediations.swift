import FuyiCore
import FuyiKit
import FuyiLaw

extension Mechanisms {
  /// Mediations before anything is filed: 28 about land and houses, and so many others that over 950
  /// agreements come about in 2025, with those in cases and in litigation.
  mutating func tellOfMediations() {
    let venues: [MediationVenue] = [
      .reconciliationCentre, .agencyHeadRoom, .reconciliationCentre, .peoplesMediation,
      .agencyHeadRoom, .officeRoom, .receptionPoint,
    ]
    for (index, day) in days(scaled(28), in: 0..<90).enumerated() {
      tellOfAgreement(index, on: day, of: .expropriation, at: venues[index % venues.count])
    }
    let missing = max(0, scaled(956) - agreedIn2025)
    for (index, day) in days(missing, in: 0..<94).enumerated() {
      tellOfAgreement(index, on: day, of: nil, at: random.pick(venues, or: .officeRoom))
    }
    for (index, day) in days(scaled(64), in: 0..<94).enumerated() {
      tellOfFailure(index, on: day, at: random.pick(venues, or: .officeRoom))
    }
  }

  private mutating func open(on day: CivilDate, of kind: ActKind?, at venue: MediationVenue)
    -> DossierDraft
  {
    let region = region()
    // Only those 28 are about land and houses.
    let matter = docket.matter(in: region, of: kind, leavingOut: [.expropriation], &random)
    let person = matter.map { self.person($0.dispute, in: region) } ?? words("王建军")
    let (bodies, mediator) = (bodies(), random.pick(DemoCast.handlers, or: "刘清扬"))
    return begin(.mediation, on: day) {
      $0[.stage] = .beforeFiling
      $0[.venue] = venue
      $0[.person] = person
      $0[.bodies] = bodies
      $0[.mediator] = words(mediator)
      if let matter {
        Self.state(matter, in: region, &$0)
        $0[.summary] = words(matter.dispute.summary)
      }
    }
  }

  /// Settled, or a statement signed by both sides and sealed; every third sets a time to perform.
  private mutating func tellOfAgreement(
    _ index: Int, on day: CivilDate, of kind: ActKind?, at venue: MediationVenue
  ) {
    var draft = open(on: day, of: kind, at: venue)
    let isStatement = kind == nil ? index % 4 == 0 : index % 2 == 0
    if index % 5 == 2 { draft.advance(.session, on: later(1...4, than: draft.day)) }
    let on = later(1...8, than: draft.day)
    let due = index % 3 == 1 ? on.adding(days: random.number(in: 10...40)) : nil
    let yuan = kind == nil ? nil : random.number(in: 20...600) * 1_000
    let terms = Facts.stating {
      $0[.performBy] = due
      $0[.amount] = yuan.map { $0 * 100 }
    }
    if isStatement {
      draft.advance(.agree, on: on) { $0 = terms }
      for role in [PartyRole.applicant, .respondent] {
        draft.advance(.sign, on: on) { $0[.signatory] = role.code }
      }
      draft.advance(.seal, on: later(0...1, than: on))
    } else {
      draft.advance(.settle, on: on) { $0 = terms }
    }
    noteAgreement(draft)
    // One in a dozen is not performed.
    if let due, index % 36 != 7 {
      draft.advance(.perform, on: max(draft.day, workingDay(onOrBefore: due)))
    }
    keep(draft)
  }

  /// Failed, gone back on before the seal, or settled in part.
  private mutating func tellOfFailure(_ index: Int, on day: CivilDate, at venue: MediationVenue) {
    var draft = open(on: day, of: nil, at: venue)
    let on = later(2...9, than: draft.day)
    switch index % 8 {
    case 0:
      draft.advance(.agree, on: on)
      draft.advance(.sign, on: on) { $0[.signatory] = PartyRole.applicant.code }
      draft.advance(.goBack, on: later(1...3, than: on)) {
        $0[.reason] = words("被申请人在盖章前反悔")
      }
    case 1, 2:
      draft.advance(.settlePartly, on: on) { $0[.reason] = words("部分请求达成一致") }
    default: draft.advance(.fail, on: on) { $0[.reason] = words("双方分歧较大，未达成一致") }
    }
    keep(draft)
  }
}
