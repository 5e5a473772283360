extension Paper {
  /// The built-in layout.
  package var layout: PaperLayout {
    switch self {
    case .acceptanceNotice: .acceptanceNotice
    case .correctionNotice: .correctionNotice
    case .declineDecision: .declineDecision
    case .answerNotice: .answerNotice
    case .suspensionNotice: .suspensionNotice
    case .resumptionNotice: .resumptionNotice
    case .extensionNotice: .extensionNotice
    case .mediationStatement: .mediationStatement
    case .decision: .decision
    case .dismissalDecision: .dismissalDecision
    case .terminationDecision: .terminationDecision
    case .proofOfService: .proofOfService
    }
  }
}
