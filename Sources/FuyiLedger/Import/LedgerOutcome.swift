package import FuyiCore
import FuyiLaw

/// How a row says that its case ended (结案方式).
package enum LedgerOutcome: Hashable, Sendable {
  /// Still with the office.
  case pending
  /// By decision, with what stands beside its dispositions.
  case decided([Disposition], beside: Set<Beside>)
  /// The application dismissed after acceptance (驳回复议申请).
  case dismissed
  /// Terminated; the ground stands in a column of its own where the word names none.
  case terminated(TerminationGround?)
  /// The application withdrawn: by termination after acceptance, by itself before it.
  case withdrawn(WithdrawalCause)
  /// By a mediation statement (调解书).
  case mediated
  case declined
  /// Settled before acceptance (案前化解).
  case settledBeforeAcceptance
  case sentElsewhere
  /// Deemed abandoned by law (视为放弃).
  case abandoned

  /// What a decision orders beside its dispositions.
  package enum Beside: String, CaseIterable, Sendable {
    case actAgain = "act-again"
    case damages, remedial
  }

  /// Whether only a case that was accepted can end so.
  package var needsAcceptance: Bool {
    switch self {
    case .decided, .dismissed, .terminated, .mediated: true
    case .pending, .withdrawn, .declined, .settledBeforeAcceptance, .sentElsewhere, .abandoned:
      false
    }
  }

  /// The outcome with a code of mapping files; several dispositions and what stands beside them are
  /// joined by `+`, as in `revoked+act-again`.
  package init?(code: String) {
    if let known = Self.plain[code] {
      self = known
      return
    }
    var (dispositions, beside): ([Disposition], Set<Beside>) = ([], [])
    for part in code.split(separator: "+", omittingEmptySubsequences: false) {
      if let disposition = Disposition(rawValue: String(part)), !dispositions.contains(disposition)
      {
        dispositions.append(disposition)
      } else if let more = Beside(rawValue: String(part)) {
        beside.insert(more)
      } else {
        return nil
      }
    }
    guard !dispositions.isEmpty else { return nil }
    self = .decided(dispositions, beside: beside)
  }

  /// Every code of a single outcome.
  package static let codes: [String] =
    Disposition.allCases.map(\.code) + Beside.allCases.map(\.rawValue) + plain.keys.sorted()

  private static let plain: [String: LedgerOutcome] = {
    var known: [String: LedgerOutcome] = [
      "pending": .pending, "dismissed": .dismissed, "terminated": .terminated(nil),
      "mediated": .mediated, "declined": .declined, "sent-elsewhere": .sentElsewhere,
      "settled-before-acceptance": .settledBeforeAcceptance, "abandoned": .abandoned,
      "withdrawn": .withdrawn(.other),
    ]
    for cause in WithdrawalCause.allCases { known["withdrawn-\(cause.code)"] = .withdrawn(cause) }
    for ground in TerminationGround.allCases where ground != .withdrawalAllowed {
      known["terminated-\(ground.code)"] = .terminated(ground)
    }
    return known
  }()
}
