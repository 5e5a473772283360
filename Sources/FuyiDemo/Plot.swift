import FuyiCore

/// How a case of the city goes in the main (案件走向), with so many in a thousand filings.
enum Plot: String, CaseIterable, Sendable {
  // Mediated and settled; they stand together so that every region gets its share of them.
  case mediated, settled
  // Decided
  case upheld, rejected, revoked, unlawful, perform, altered, partlyRevoked, void, agreement
  // Otherwise concluded
  case dismissed, selfCorrected, plainWithdrawal, died, organisationEnded, criminal, sixtyDays
  case reopenedDismissal, reopenedDecline, transferredOut
  // Never accepted
  case declined, abandoned, withdrawn, settledEarly, sentElsewhere, voided
  // Open to the end
  case overdue, suspended, unserved, awaiting, justFiled

  /// So many in all weights together.
  var weight: Int {
    switch self {
    case .mediated: 116
    case .settled: 161
    case .upheld: 212
    case .rejected: 40
    case .revoked: 25
    case .unlawful: 20
    case .perform: 18
    case .altered: 9
    case .partlyRevoked: 9
    case .void: 4
    case .agreement: 8
    case .dismissed: 56
    case .selfCorrected: 40
    case .plainWithdrawal: 64
    case .died, .organisationEnded, .criminal: 4
    case .sixtyDays: 7
    case .reopenedDismissal, .reopenedDecline: 3
    case .transferredOut: 4
    case .declined: 45
    case .abandoned: 14
    case .withdrawn: 24
    case .settledEarly: 38
    case .sentElsewhere: 8
    case .voided: 9
    case .overdue, .suspended: 10
    case .unserved, .awaiting: 5
    case .justFiled: 6
    }
  }

  /// The disposition of a case that ends with a decision.
  var disposition: Disposition? {
    switch self {
    case .upheld: .upheld
    case .rejected: .rejected
    case .revoked: .revoked
    case .unlawful: .unlawful
    case .perform: .perform
    case .altered: .altered
    case .partlyRevoked: .partlyRevoked
    case .void: .void
    case .agreement: .agreementLiability
    default: nil
    }
  }

  /// The kinds of act that it can be about; nil for any.
  var kinds: [ActKind]? {
    switch self {
    case .rejected, .perform: [.duty, .benefit, .information]
    case .revoked, .partlyRevoked:
      [
        .penalty, .compulsion, .licence, .resourceTitle, .expropriation, .workInjury, .information,
        .other,
      ]
    case .unlawful: [.compulsion, .expropriation, .penalty, .duty, .information]
    case .altered: [.penalty, .benefit]
    case .void: [.penalty, .compulsion, .levy]
    case .agreement: [.agreement]
    case .criminal: [.penalty]
    case .upheld, .unserved: ActKind.allCases.filter { $0 != .agreement && $0 != .duty }
    default: nil
    }
  }

  /// Whether the case comes under review at once, so that it has an opening.
  var isAccepted: Bool { !Self.notAccepted.contains(self) }

  /// Whether it needs a whole year to be told, so that it is filed early.
  var isLong: Bool { Self.long.contains(self) }

  private static let notAccepted: Set<Plot> = [
    .declined, .abandoned, .withdrawn, .settledEarly, .sentElsewhere, .voided, .awaiting,
    .justFiled, .reopenedDecline,
  ]
  private static let long: Set<Plot> = [
    .void, .agreement, .died, .organisationEnded, .criminal, .sixtyDays, .reopenedDismissal,
    .reopenedDecline, .transferredOut,
  ]
}
