package import FuyiCore
import FuyiLaw

extension Facts {
  /// The facts that the first step of a dossier needs, so that a test changes only what matters to it.
  package static func usual(_ kind: DossierKind) -> Facts {
    var facts = Facts()
    switch kind {
    case .consultation:
      facts[.point] = "centre"
      facts[.person] = words("王某")
      facts[.kind] = .penalty
    case .petition:
      facts[.petitionNumber] = "XF-1"
      facts[.person] = words("王某")
      facts[.kind] = .penalty
    case .mediation:
      facts[.stage] = .beforeFiling
      facts[.venue] = .officeRoom
    case .letter:
      facts[.letterKind] = .transfer
      facts[.addressee] = "market"
      facts[.summary] = words("罚款过重")
    case .suit:
      facts[.court] = words("东昌府区人民法院")
      facts[.instance] = .first
      facts[.defendant] = ["market"]
    case .coordination:
      facts[.coordinationKind] = .proposal
      facts[.summary] = words("规范罚款")
    case .defect:
      facts[.linkedCase] = "聊政复〔2025〕1号"
      facts[.defect] = "hearing"
    }
    return facts
  }

  /// The facts that a later step of a dossier needs.
  package static func usual(_ step: DossierStep) -> Facts {
    var facts = Facts()
    switch step {
    case .resolve: facts[.resolvedBy] = words("李四")
    case .sendBack, .fail, .withdraw, .void: facts[.reason] = words("理由")
    case .sign: facts[.signatory] = "applicant"
    case .escalate: facts[.escalatedTo] = "聊政复提〔2025〕1号"
    case .hearing: facts[.head] = .principal
    case .judge: facts[.suitOutcome] = .won
    case .conclude: facts[.result] = .adopted
    case .convert: facts[.linkedCase] = "聊政复〔2025〕1号"
    case .register, .open, .issue, .tag, .session, .agree, .seal, .goBack, .settle, .settlePartly,
      .perform, .receive, .reply, .close, .answer, .appeal:
      break
    }
    return facts
  }
}
