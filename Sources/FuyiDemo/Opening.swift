/// How a case comes under review (受理方式).
enum Opening: CaseIterable, Sendable {
  case ordinary, simplified, silence, corrected, prolonged, takenOver

  /// So many in all weights together.
  var weight: Int {
    switch self {
    case .ordinary: 62
    case .simplified: 16
    case .silence: 7
    case .corrected: 11
    case .prolonged: 2
    case .takenOver: 2
    }
  }
}

/// What sets a decided case apart from the ordinary (特殊情形).
enum Twist: CaseIterable, Sendable {
  case plain, severalApplicants, hearing, commission, inspection, appraisal, extended, suspension
  case thirdParty, replacedRespondent, stay, refusedWithdrawal, switched, reassigned, late

  /// So many in all weights together.
  var weight: Int {
    switch self {
    case .plain: 30
    case .severalApplicants: 14
    case .suspension: 8
    case .extended: 6
    case .hearing, .thirdParty, .late: 5
    case .commission, .inspection, .appraisal, .replacedRespondent, .stay, .refusedWithdrawal,
      .switched:
      4
    case .reassigned: 2
    }
  }

  /// Those that fit a case which ends soon after acceptance.
  static let quick: [Twist] = [.plain, .severalApplicants, .thirdParty, .reassigned]

  /// The opening that it needs; nil where any will do.
  var opening: Opening? {
    switch self {
    case .switched: .simplified
    case .hearing, .commission, .inspection, .appraisal, .extended, .suspension,
      .replacedRespondent, .refusedWithdrawal:
      .ordinary
    case .plain, .severalApplicants, .thirdParty, .stay, .reassigned, .late: nil
    }
  }
}
