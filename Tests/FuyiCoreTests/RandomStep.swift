import FuyiCore
import FuyiLaw
import FuyiTestSupport

/// An action with facts drawn by lot, lawful or not, as somebody might ask for it.
struct RandomStep {
  let action: Action
  let day: CivilDate
  let facts: Facts

  var request: Request { Request(action, on: day, facts: facts) }

  /// A day some time after the last on record, and now and then before it.
  static func day(after current: Case, using random: inout SplitMix64) -> CivilDate {
    let step = [-3, 0, 0, 1, 2, 3, 5, 8, 13, 30, 70].randomElement(using: &random) ?? 0
    return current.lastEffectiveOn.adding(days: step)
  }

  init(on current: Case, day: CivilDate, using random: inout SplitMix64) {
    let open = Procedure.statutory.actions(for: current)
    let lawful = open.filter { $0 != .void && ($0 != .archive || random.next() % 4 == 0) }
    let anything = Action.allCases.filter { $0 != .void || random.next() % 8 == 0 }
    let pool = lawful.isEmpty || random.next() % 6 == 0 ? anything : lawful
    action = pool.randomElement(using: &random) ?? .assign
    self.day = day
    var facts = Facts.usual(for: action, on: day, case: current)
    Self.vary(&facts, action, day, current, &random)
    self.facts = facts
  }

  private static func vary(
    _ facts: inout Facts, _ action: Action, _ day: CivilDate, _ current: Case,
    _ random: inout SplitMix64
  ) {
    switch action {
    case .accept:
      facts[.procedure] = ReviewProcedure.allCases.randomElement(using: &random)
      if Bool.random(using: &random) {
        facts[.reviewDays] = Int.random(in: 20...60, using: &random)
        facts[.byLaw] = words("某法")
      }
    case .takeOver: facts[.acceptedOn] = day.adding(days: -Int.random(in: 0...20, using: &random))
    case .requestCorrection, .serveCopy:
      facts[.received] = day.adding(days: Int.random(in: 0...3, using: &random))
    case .prolong:
      facts[.days] = Int.random(in: 1...20, using: &random)
      if Bool.random(using: &random) {
        facts[.days] = nil
        facts[.until] = day.adding(days: Int.random(in: 5...60, using: &random))
      }
    case .replaceParty:
      guard Bool.random(using: &random) else { break }
      facts[.role] = [.applicant, .thirdParty].randomElement(using: &random)
      facts[.respondent] = nil
      facts[.name] = words("钱某")
    case .inspect, .appraise:
      facts[.begun] = day.adding(days: -Int.random(in: 0...15, using: &random))
    case .suspend:
      facts[.suspensionGround] = SuspensionGround.allCases.randomElement(using: &random)
    case .openDocumentReview: if Bool.random(using: &random) { facts[.notCompetent] = true }
    case .extend: facts[.days] = Int.random(in: 1...25, using: &random)
    case .terminate:
      facts[.terminationGround] = TerminationGround.allCases.randomElement(using: &random)
    case .decide:
      facts[.disposition] = Disposition.allCases.filter { _ in random.next() % 3 == 0 }
      facts[.actAgain] = Bool.random(using: &random) ? true : nil
      facts[.performWithin] = Bool.random(using: &random) ? 30 : nil
    case .serve:
      let codes = current.unserved.map(\.code).filter { _ in Bool.random(using: &random) }
      facts[.recipient] = codes.isEmpty ? nil : codes
      facts[.received] = day.adding(days: Int.random(in: 0...4, using: &random))
    default: break
    }
  }
}
