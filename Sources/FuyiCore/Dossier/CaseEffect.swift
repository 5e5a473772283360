import FuyiLaw

extension Dossier {
  /// What a step does to the case that it is linked to, through the case's own procedure.
  ///
  /// - Parameters:
  ///   - entry: the step, which has just been applied and stands last.
  ///   - before: the dossier without it; nil where it begins the dossier.
  ///   - case: the case as it stands.
  ///   - addressee: the name of a letter's addressee.
  /// - Returns: the action for the case on the step's day, or nil where it leaves the case alone.
  public func effect(
    of entry: DossierEntry, after before: Dossier?, on case: Case, addressee: String? = nil
  ) -> Request? {
    switch (kind, entry.action) {
    case (.petition, .register):
      return Request(
        .notePetition, on: entry.effectiveOn, facts: entry.facts.only([.petitionNumber]))
    case (.mediation, .open):
      guard entry.facts.has(.suspend) else { return nil }
      var facts = entry.facts.only([.consentedOn])
      facts[.suspensionGround] = .talks
      return Request(.suspend, on: entry.effectiveOn, facts: facts)
    case (.mediation, .sign), (.mediation, .seal):
      return state == .inForce && before?.state != .inForce ? statement(entry, `case`) : nil
    case (.mediation, .settle): return settlement(entry)
    case (.mediation, .fail), (.mediation, .goBack), (.mediation, .settlePartly):
      let isSuspendedForIt = facts.has(.suspend) && `case`.spell?.openSuspension?.ground == .talks
      return isSuspendedForIt ? Request(.resume, on: entry.effectiveOn) : nil
    case (.mediation, .perform):
      return state == .inForce && facts[.stage] == .duringReview
        ? Request(.perform, on: entry.effectiveOn) : nil
    case (.letter, .issue): return opinion(entry, `case`, addressee)
    case (.letter, .reply): return report(entry, `case`)
    case (.suit, .register):
      guard facts[.instance] == .first else { return nil }
      return Request(
        .noteSuit, on: entry.effectiveOn, facts: entry.facts.only([.court, .plaintiff]))
    case (.consultation, _), (.petition, _), (.mediation, _), (.letter, _), (.suit, _),
      (.coordination, _), (.defect, _):
      return nil
    }
  }

  /// A statement that everybody has signed and that is sealed concludes the review (ARL 73).
  private func statement(_ entry: DossierEntry, _ case: Case) -> Request? {
    guard facts[.stage] == .duringReview else { return nil }
    var stated = facts.only([.performBy])
    let signed = Dictionary(signatures.map { ($0.signatory, $0.on) }, uniquingKeysWith: max)
    func last(_ role: PartyRole) -> CivilDate? {
      `case`.parties.filter { $0.role == role }.compactMap { signed[$0.code] }.max()
    }
    stated[.applicantSigned] = last(.applicant)
    stated[.respondentSigned] = last(.respondent)
    stated[.thirdPartySigned] = last(.thirdParty)
    stated[.sealed] = day(of: .seal)
    stated[.document] = number.printed
    return Request(.concludeByMediation, on: entry.effectiveOn, facts: stated)
  }

  /// Settled, the applicant withdraws: the case is terminated (ARL 41, 74), or ends before acceptance.
  private func settlement(_ entry: DossierEntry) -> Request? {
    switch facts[.stage] {
    case .beforeAcceptance?: return Request(.settleBeforeAcceptance, on: entry.effectiveOn)
    case .duringReview?:
      var stated = Facts()
      stated[.terminationGround] = .withdrawalAllowed
      stated[.after] = .settlement
      return Request(.terminate, on: entry.effectiveOn, facts: stated)
    case .beforeFiling?, .inLitigation?, nil: return nil
    }
  }

  /// An opinion letter stands in its case, which counts the 60 days (ARL 76).
  private func opinion(_ entry: DossierEntry, _ case: Case, _ addressee: String?) -> Request? {
    guard facts[.letterKind] == .opinion else { return nil }
    var stated = entry.facts.only([.received])
    stated[.document] = number.printed
    let isRespondent =
      facts[.addressee].map(`case`.registration.respondents.contains) ?? true
    if !isRespondent, let addressee { stated[.to] = [.plain(addressee)] }
    return Request(.issueOpinion, on: entry.effectiveOn, facts: stated)
  }

  private func report(_ entry: DossierEntry, _ case: Case) -> Request? {
    guard facts[.letterKind] == .opinion,
      let issued = entries.first?.facts[.caseSequence],
      let place = `case`.opinionLetters.firstIndex(where: { $0.sequence == issued }),
      `case`.opinionLetters[place].reportedOn == nil
    else { return nil }
    var stated = Facts()
    stated[.letter] = place + 1
    return Request(.reportOnOpinion, on: entry.effectiveOn, facts: stated)
  }

  /// What a correction may not change of a step that wrote a record in a case.
  static let writtenToCase: [FactName] = [
    .linkedCase, .stage, .suspend, .consentedOn, .signatory, .signatories, .performBy,
    .petitionNumber, .addressee, .received, .court, .plaintiff, .instance, .letterKind,
  ]
}

extension Facts {
  /// These facts alone.
  func only(_ names: [FactName]) -> Facts {
    var result = Facts()
    for name in names { result[value: name] = self[value: name] }
    return result
  }
}
