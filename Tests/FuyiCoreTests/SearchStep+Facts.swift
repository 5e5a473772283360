import FuyiCore
import FuyiLaw
import FuyiTestSupport

extension SearchStep {
  /// A day on which the step may be taken: the next, or the first after a period that has to pass.
  func day(on before: Case) -> CivilDate {
    let next = before.lastEffectiveOn.adding(days: 1)
    if choice == .afterSixtyDays, let from = before.spell?.openSuspension?.from {
      return from.adding(days: 61)
    }
    // Five full working days have to lie between a hearing's notice and the hearing.
    return action == .hearing ? next.adding(days: 30) : next
  }

  /// The facts that it states on a day, as chosen.
  func facts(on before: Case, _ on: CivilDate) -> Facts {
    var facts = Facts.usual(for: action, on: on, case: before)
    switch choice {
    case .ordinary, .simplified: facts[.procedure] = choice == .ordinary ? .ordinary : .simplified
    case .otherParty:
      facts[.role] = .applicant
      facts[.respondent] = nil
      facts[.name] = words("钱某")
    case .talks: facts[.suspensionGround] = .talks
    case .sixtyDayGround: facts[.suspensionGround] = ground(among: [1, 2, 4])
    case .otherGround: facts[.suspensionGround] = ground(among: [3, 5, 7, 8, 9, 10])
    case .withinThirtyDays: facts[.days] = 15
    case .pastThirtyDays: facts[.days] = 31
    case .actAgain: facts[.actAgain] = true
    case .afterSixtyDays: facts[.terminationGround] = .suspendedSixtyDays
    case .notEverybody: facts[.recipient] = Array(before.unserved.map(\.code).prefix(1))
    case .respondent, .noActAgain, .notForTime, .everybody, nil: break
    }
    return facts
  }

  /// One of the grounds, another from step to step.
  private func ground(among items: [Int]) -> SuspensionGround? {
    SuspensionGround(rawValue: items[to % items.count])
  }
}
