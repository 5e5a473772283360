import FuyiCore
import FuyiKit
import FuyiLaw

/// A case with all that is told of it (个案经过).
struct ToldCase: Sendable {
  let deal: Deal
  let number: String
  /// What happens in it and in the dossiers that act on it, in order.
  var steps: [DemoStep]
  /// The day on which it came under review without having been taken over; nil where it did not.
  let openedOn: CivilDate?

  /// The agency whose act it is about in the end.
  var respondent: Agency { deal.replacement ?? deal.respondent }

  /// The place of the first step with an action among the steps.
  func index(of action: Action) -> Int? { steps.firstIndex { $0.request?.action == action } }

  /// How many steps take an action.
  func count(of action: Action) -> Int { steps.count { $0.request?.action == action } }

  /// The steps, none recorded before the one that it follows.
  var recorded: [DemoStep] {
    var last = deal.filedOn
    return steps.map { step in
      var step = step
      last = max(last, step.recordedOn)
      step.recordedOn = last
      return step
    }
  }

  /// Who has to sign a statement: the parties of the registration.
  var signatories: [String] {
    var facts = Facts()
    if case .inCase(.register(_, let stated, _))? = steps.first?.deed { facts = stated }
    func codes(_ role: PartyRole, _ count: Int) -> [String] {
      (0..<count).map { $0 == 0 ? role.code : "\(role.code)-\($0 + 1)" }
    }
    return codes(.applicant, facts[.applicant]?.count ?? 1) + codes(.respondent, 1)
      + codes(.thirdParty, facts[.thirdParty]?.count ?? 0)
  }

  /// The day on which the act was corrected, by decision or by the agency itself; nil where it was not.
  var correctedOn: CivilDate? {
    steps.lazy.compactMap { step -> CivilDate? in
      guard let request = step.request else { return nil }
      let isCorrected =
        request.facts[.disposition]?.contains(where: \.corrects) ?? false
        || request.facts[.after] == .selfCorrection
      return isCorrected ? request.day : nil
    }.first
  }

  /// The day by which everything in it is on record.
  var endedOn: CivilDate { steps.last?.recordedOn ?? deal.filedOn }

  /// Whether its file is closed.
  var isArchived: Bool { index(of: .archive) != nil }
}
