import FuyiCore
import FuyiKit
import FuyiLaw

extension Mechanisms {
  /// What the stories tell of settlements stands in the register of mediations, for some of them.
  mutating func tellOfMediationsInCases() {
    for index in cases.indices {
      let deal = cases[index].deal
      switch deal.plot {
      case .settledEarly: settleEarly(in: index)
      case .settled where deal.ordinal % 2 == 0: settle(in: index)
      case .mediated: agree(in: index)
      default: break
      }
    }
  }

  private mutating func mediation(
    in told: ToldCase, _ stage: MediationStage, on day: CivilDate, after step: DemoStep
  ) -> DossierDraft {
    let venues: [MediationVenue] = [.officeRoom, .agencyHeadRoom, .reconciliationCentre]
    let venue = random.pick(venues, or: .officeRoom)
    let bodies = bodies()
    let mediator = random.pick(told.deal.handlers, or: "刘清扬")
    return begin(.mediation, on: day, tiedTo: step) {
      $0[.stage] = stage
      $0[.venue] = venue
      $0[.linkedCase] = told.number
      $0[.bodies] = bodies
      $0[.mediator] = words(mediator)
    }
  }

  /// The bodies that settle a dispute together.
  mutating func bodies() -> [JointBody] {
    let sets: [[JointBody]] = [
      [.reconsideration, .peoplesMediation, .administrativeMediation],
      [.reconsideration, .enforcementOversight],
      [.reconsideration, .courtResponse, .trial],
      [.reconsideration, .trial, .procuratorate],
      [.reconsideration, .courtResponse, .enforcementOversight, .trial, .procuratorate],
      [.reconsideration, .petitions, .administrativeMediation],
    ]
    return random.pick(sets, or: [.reconsideration])
  }

  /// Settled before acceptance.
  private mutating func settleEarly(in index: Int) {
    let told = cases[index]
    guard let place = told.index(of: .settleBeforeAcceptance), place > 0,
      let request = told.steps[place].request
    else { return }
    let on = min(told.steps[place - 1].recordedOn, request.day)
    var draft = mediation(in: told, .beforeAcceptance, on: on, after: told.steps[place - 1])
    draft.advance(.settle, on: request.day) { $0[.reason] = words("经案前调解达成一致") }
    splice(draft, into: index, at: place...place, from: place)
  }

  /// Settled during the review, and withdrawn.
  private mutating func settle(in index: Int) {
    let told = cases[index]
    guard let end = told.index(of: .terminate), let asked = told.index(of: .requestWithdrawal),
      end == asked + 1, asked > 0, let request = told.steps[end].request,
      let withdrawal = told.steps[asked].request
    else { return }
    var draft = mediation(in: told, .duringReview, on: withdrawal.day, after: told.steps[asked - 1])
    draft.advance(.settle, on: request.day) { $0[.reason] = words("双方达成和解，申请人撤回申请") }
    splice(draft, into: index, at: end...end, from: asked)
  }

  /// A statement that everybody signs and that is sealed, where it sets no time to perform.
  private mutating func agree(in index: Int) {
    let told = cases[index]
    guard let place = told.index(of: .concludeByMediation), place > 0,
      let request = told.steps[place].request, let before = told.steps[place - 1].request,
      !request.facts.has(.performBy), !request.facts.has(.performWithin),
      told.index(of: .addParty) == nil, told.index(of: .replaceParty) == nil
    else { return }
    let on = min(told.steps[place - 1].recordedOn, request.day)
    guard before.day <= on else { return }
    var draft = mediation(in: told, .duringReview, on: on, after: told.steps[place - 1])
    draft.advance(.agree, on: request.day)
    for signatory in told.signatories {
      draft.advance(.sign, on: request.day) { $0[.signatory] = signatory }
    }
    draft.advance(.seal, on: request.day)
    splice(draft, into: index, at: place...place, from: place)
  }

  /// Puts a mediation in a case, its first step at one place and the others over what they replace.
  private mutating func splice(
    _ draft: DossierDraft, into index: Int, at places: ClosedRange<Int>, from first: Int
  ) {
    guard !draft.isOver, let opening = draft.steps.first else { return }
    cases[index].steps.replaceSubrange(places, with: draft.steps.dropFirst())
    cases[index].steps.insert(opening, at: first)
    noteAgreement(draft)
  }
}
