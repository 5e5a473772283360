package import FuyiCore
package import FuyiLaw

/// The papers of a case, in the order in which they come up (文书).
package enum Paper: String, CaseIterable, Hashable, Named {
  case acceptanceNotice = "acceptance-notice"
  case correctionNotice = "correction-notice"
  case declineDecision = "decline-decision"
  case answerNotice = "answer-notice"
  case suspensionNotice = "suspension-notice"
  case resumptionNotice = "resumption-notice"
  case extensionNotice = "extension-notice"
  case mediationStatement = "mediation-statement"
  case decision
  case dismissalDecision = "dismissal-decision"
  case terminationDecision = "termination-decision"
  case proofOfService = "proof-of-service"

  /// The paper in both languages.
  package var term: Term {
    switch self {
    case .acceptanceNotice: Term(zh: "受理通知书", en: "acceptance notice")
    case .correctionNotice: Term(zh: "补正通知书", en: "correction notice")
    case .declineDecision: Term(zh: "不予受理决定书", en: "decision not to accept")
    case .answerNotice: Term(zh: "答复通知书", en: "notice to answer")
    case .suspensionNotice: Term(zh: "中止通知书", en: "suspension notice")
    case .resumptionNotice: Term(zh: "恢复审理通知书", en: "resumption notice")
    case .extensionNotice: Term(zh: "延期审理通知书", en: "extension notice")
    case .mediationStatement: Term(zh: "调解书", en: "mediation statement")
    case .decision: Term(zh: "决定书", en: "decision")
    case .dismissalDecision: Term(zh: "驳回申请决定书", en: "dismissal")
    case .terminationDecision: Term(zh: "终止决定书", en: "termination")
    case .proofOfService: Term(zh: "送达回证", en: "proof of service")
    }
  }

  /// Other names that offices call it by.
  package var otherNames: [String] {
    switch self {
    case .answerNotice: ["行政复议答复通知书", "提出答复通知书"]
    case .suspensionNotice: ["中止审理通知书", "中止行政复议通知书"]
    case .resumptionNotice: ["恢复通知书", "恢复行政复议审理通知书"]
    case .extensionNotice: ["延期通知书", "延长审理期限通知书"]
    case .dismissalDecision: ["驳回行政复议申请决定书"]
    case .terminationDecision: ["行政复议终止决定书", "终止行政复议决定书"]
    case .acceptanceNotice, .correctionNotice, .declineDecision, .mediationStatement, .decision,
      .proofOfService:
      ["行政复议" + term.zh]
    }
  }

  /// The article that asks for it.
  package var article: Article {
    switch self {
    case .acceptanceNotice, .declineDecision: .arl(30)
    case .correctionNotice: .arl(31)
    case .answerNotice: .arl(48)
    case .suspensionNotice, .resumptionNotice: .arl(39)
    case .extensionNotice: .arl(62)
    case .mediationStatement: .arl(73)
    case .decision: .arl(75)
    case .dismissalDecision: .arl(33)
    case .terminationDecision: .arl(41)
    case .proofOfService: .arl(88)
    }
  }

  /// The events that it may rest on; without one of them there is nothing to tell.
  package var actions: [Action] {
    switch self {
    case .acceptanceNotice: [.accept, .deemedAccepted, .takeOver]
    case .correctionNotice: [.requestCorrection]
    case .declineDecision: [.decline]
    case .answerNotice: [.serveCopy]
    case .suspensionNotice: [.suspend]
    case .resumptionNotice: [.resume]
    case .extensionNotice: [.extend]
    // It is signed before it is concluded by, so agreeing to mediate is enough to print it.
    case .mediationStatement: [.concludeByMediation, .consent]
    case .decision: [.decide]
    case .dismissalDecision: [.dismiss]
    case .terminationDecision: [.terminate]
    case .proofOfService:
      Paper.allCases.filter { $0 != .proofOfService }.flatMap(\.actions).filter { $0 != .consent }
    }
  }

  /// The paper with a code or one of its names; nil where there is none.
  package init?(named name: String) {
    let wanted = name.lowercased()
    let match = Self.allCases.first {
      $0.code == wanted || $0.term.zh == name || $0.term.en == wanted
        || $0.otherNames.contains(name)
    }
    guard let match else { return nil }
    self = match
  }
}
