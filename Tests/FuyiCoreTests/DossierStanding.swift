import FuyiCore
import FuyiLaw
import FuyiTestSupport

/// A kind of dossier and a state that it comes to, with a dossier that stands there.
struct DossierStanding: Hashable, CustomStringConvertible {
  let kind: DossierKind
  let state: DossierState

  /// Every state of every kind.
  static let all: [DossierStanding] = DossierKind.allCases.flatMap { kind in
    DossierState.allCases.filter { DossierTable.open(kind, in: $0) != nil }
      .map { DossierStanding(kind: kind, state: $0) }
  }

  /// The day on which each step is tried.
  static let probe = "2025-06-03"

  var description: String { "\(kind.code) \(state.code)" }

  /// The steps that lead there from a dossier just begun.
  private var way: [DossierStep] {
    switch (kind, state) {
    case (_, .voided): [.void]
    case (.consultation, .resolved): [.resolve]
    case (.consultation, .becameCase), (.consultation, .becamePetition): [.convert]
    case (.consultation, .withdrawn), (.letter, .withdrawn): [.withdraw]
    case (.petition, .becameCase): [.convert]
    case (.petition, .sentBack): [.sendBack]
    case (.mediation, .agreed): [.agree]
    case (.mediation, .inForce): [.agree, .sign, .seal]
    case (.mediation, .settled): [.settle]
    case (.mediation, .partlySettled): [.settlePartly]
    case (.mediation, .failed): [.fail]
    case (.letter, .escalated): [.escalate]
    case (.letter, .replied): [.reply]
    case (.letter, .closed): [.reply, .close]
    case (.suit, .concluded): [.judge]
    case (.coordination, .concluded): [.conclude]
    default: []
    }
  }

  /// A dossier that stands there by 2025-05-06.
  func story() throws -> DossierBuilder {
    var built = try DossierBuilder(kind)
    for step in way {
      built = try built.then(step, "2025-05-06") { facts in
        if step == .agree { facts[.signatories] = ["applicant"] }
        if state == .becamePetition {
          facts[.linkedCase] = nil
          facts[.petitionNumber] = "XF-9"
        }
      }
    }
    return built
  }

  /// The day on which a step is tried: an appeal within the time for it.
  func probe(_ step: DossierStep) -> String { step == .appeal ? "2025-05-20" : Self.probe }
}
