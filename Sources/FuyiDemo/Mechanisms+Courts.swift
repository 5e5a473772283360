import FuyiCore
import FuyiKit
import FuyiLaw

/// What happens in court.
extension Mechanisms {
  /// The agency's head is there, and mostly speaks.
  mutating func hear(_ suit: inout DossierDraft, _ index: Int) {
    let head: HeadPresence =
      index % 5 == 0 ? .principal : index % 5 == 3 ? .leaderInCharge : .deputy
    let spoke = index % 12 != 7
    let name = DemoCast.citizen(&random)
    suit.advance(.hearing, on: later(8...30, than: suit.day)) {
      $0[.head] = head
      $0[.name] = words(name)
      if spoke { $0[.spoke] = true }
    }
  }

  mutating func tellOfAppeal(against first: DossierDraft, _ index: Int) {
    let on = later(8...18, than: first.day)
    let number = courtNumber(on).replacing("初", with: "终")
    let court = docket.city + "中级人民法院"
    var second = begin(.suit, on: on, after: first) {
      $0[.court] = words(court)
      $0[.instance] = .second
      $0[.defendant] = first.opening[.defendant]
      $0[.linkedSuit] = first.name
      $0[.courtNumber] = number
      $0[.docketedOn] = on
    }
    hear(&second, index + 2)
    let judgedOn = later(5...20, than: second.day)
    let outcome: SuitOutcome = index % 5 == 4 ? .withdrawn : .won
    second.advance(.judge, on: judgedOn) { $0[.suitOutcome] = outcome }
    keep(second)
  }

  /// The court and the office mediate a suit together.
  mutating func mediate(_ suit: DossierDraft, by judgedOn: CivilDate) {
    let bodies: [JointBody] =
      random.chance(40)
      ? [.reconsideration, .courtResponse, .trial, .procuratorate]
      : [.reconsideration, .courtResponse, .trial]
    let venue: MediationVenue = random.chance(60) ? .court : .reconciliationCentre
    var draft = begin(.mediation, on: suit.day, after: suit) {
      $0[.stage] = .inLitigation
      $0[.venue] = venue
      $0[.linkedSuit] = suit.name
      $0[.bodies] = bodies
    }
    draft.advance(.settle, on: max(suit.day, workingDay(onOrBefore: judgedOn.adding(days: -1)))) {
      $0[.reason] = words("双方在法庭主持下达成和解")
    }
    guard !suit.isOver else { return }
    keep(draft)
    noteAgreement(draft)
  }
}
