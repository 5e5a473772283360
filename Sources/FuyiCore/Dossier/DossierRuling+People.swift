import FuyiLaw

/// What consultations, petitions and mediations ask of their facts.
extension DossierRuling {
  func convert() throws(DossierRefusal) {
    guard facts.has(.linkedCase) != facts.has(.petitionNumber) else {
      throw refusal(.exactlyOne([.linkedCase, .petitionNumber]))
    }
    try requireCaseSince()
  }

  /// A case that came of it cannot have been there before it.
  func requireCaseSince() throws(DossierRefusal) {
    guard let filed = context.linkedCase, let opened = dossier?.openedOn,
      filed.registration.filedOn < opened
    else { return }
    throw refusal(
      .caseOlder(number: filed.number.printed, filedOn: filed.registration.filedOn))
  }

  mutating func openMediation() throws(DossierRefusal) {
    switch facts[.stage] {
    case .beforeAcceptance?, .duringReview?: try require(.linkedCase)
    case .inLitigation?: try require(.linkedSuit)
    case .beforeFiling?:
      for name in [FactName.linkedCase, .linkedSuit] where facts.has(name) {
        throw refusal(.facts(.unexpected(name, takes: [.person, .region, .respondent, .kind])))
      }
    case nil: break
    }
    if let stage = facts[.stage], let filed = context.linkedCase,
      let states = stage.states, !states.contains(filed.state)
    {
      throw refusal(.caseNotAtStage(stage, number: filed.number.printed, filed.state))
    }
    if facts.has(.suspend) {
      guard facts[.stage] == .duringReview else {
        throw refusal(.facts(.unexpected(.suspend, takes: [])), .law(.arl(39, item: 6)))
      }
      // Both sides have to agree; unless another day is stated, on the day itself.
      facts[.consentedOn] = facts[.consentedOn] ?? day
      try require(.consentedOn, facts[.consentedOn], notAfter: day)
    }
  }

  /// A statement is signed by all parties, third parties too, and sealed (ARL 73).
  mutating func agree() throws(DossierRefusal) {
    try require(.performBy, facts[.performBy], notBefore: day)
    guard !facts.has(.signatories) else { return }
    facts[.signatories] =
      context.linkedCase?.parties.map(\.code)
      ?? [PartyRole.applicant.code, PartyRole.respondent.code]
  }

  func sign() throws(DossierRefusal) {
    guard let dossier, let signatory = facts[.signatory] else { return }
    guard dossier.signatories.contains(signatory) else {
      throw refusal(.notASignatory(signatory, known: dossier.signatories))
    }
    if let known = dossier.signatures.first(where: { $0.signatory == signatory }) {
      throw refusal(.alreadySigned(signatory, on: known.on))
    }
  }

  func seal() throws(DossierRefusal) {
    if let sealed = dossier?.day(of: .seal) { throw refusal(.alreadySealed(on: sealed)) }
  }
}

extension MediationStage {
  /// The states of a case that is mediated at this stage; nil where it is not about a case.
  var states: [CaseState]? {
    switch self {
    case .beforeAcceptance: [.filed, .awaitingCorrection]
    case .duringReview: [.underReview, .suspended]
    case .beforeFiling, .inLitigation: nil
    }
  }
}
