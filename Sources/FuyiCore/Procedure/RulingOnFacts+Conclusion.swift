import FuyiLaw

/// What the conclusion and what follows it ask of their facts.
extension Ruling {
  mutating func decideDispositions() throws(Refusal) {
    let dispositions = facts[.disposition] ?? []
    guard !dispositions.isEmpty else { throw refusal(.missing(.disposition)) }
    let beside: [(FactName, [Disposition], Article)] = [
      (.actAgain, [.revoked, .partlyRevoked], .arl(64)),
      (.damages, Disposition.allCases.filter(\.allowsDamages), .arl(72)),
      (.remedial, [.unlawful], .arl(72)),
      (.performBy, Disposition.allCases.filter(\.corrects), .arl(66)),
      (.performWithin, Disposition.allCases.filter(\.corrects), .arl(66)),
    ]
    for (name, allowed, article) in beside where facts.has(name) {
      guard dispositions.contains(where: allowed.contains) else {
        throw refusal(.notBeside(name, allowed: allowed), .law(article))
      }
    }
    if facts.has(.actAgainWithin), !facts.has(.actAgain) {
      throw refusal(.missing(.actAgain), .law(.arl(64)))
    }
    try checkPerformance()
  }

  /// A time to perform is set as a day or in days, not both, and not before the document.
  func checkPerformance() throws(Refusal) {
    if facts.has(.performBy), facts.has(.performWithin) {
      throw refusal(.unexpected(.performWithin, takes: [.performBy]))
    }
    try require(.performBy, facts[.performBy], notBefore: day)
  }

  mutating func terminate() throws(Refusal) {
    guard let ground = facts[.terminationGround] else {
      try require(.ground, in: 1...5)
      return
    }
    if facts.has(.after), ground != .withdrawalAllowed {
      throw refusal(.causeWithoutWithdrawal(ground), .law(.arl(41, item: 1)))
    }
    if ground == .withdrawalAllowed { facts[.after] = facts[.after] ?? .other }
    let open = `case`?.spell?.openSuspension
    let article = Source.law(.arl(41, item: ground.rawValue))
    guard ground.isOpen(whileSuspendedUnder: open?.ground) else {
      throw refusal(.groundNotOpen(ground, suspendedUnder: open?.ground), article)
    }
    if ground == .suspendedSixtyDays, let earliest = due(.suspensionLimit), day < earliest {
      throw refusal(.tooEarly(nil, day, earliest: earliest), article)
    }
  }

  /// A statement needs every signature and the seal; what is not stated happened on the day.
  mutating func sign() throws(Refusal) {
    var names: [FactName] = [.applicantSigned, .respondentSigned, .sealed]
    if `case`?.parties.contains(where: { $0.role == .thirdParty }) == true {
      names.append(.thirdPartySigned)
    } else if facts.has(.thirdPartySigned) {
      throw refusal(
        .unknownParty(PartyRole.thirdParty.code, known: `case`?.parties.map(\.code) ?? []))
    }
    var last: CivilDate?
    for name in names {
      if facts[value: name] == nil { facts[value: name] = .day(day) }
      guard case .day(let signed)? = facts[value: name] else { continue }
      try require(name, signed, notBefore: `case`?.spell?.openedOn ?? day)
      last = max(last ?? signed, signed)
    }
    if let last, last != day { throw refusal(.notLastSignature(day, last: last)) }
    try checkPerformance()
  }

  /// Any party may sue but the respondent.
  func noteSuit() throws(Refusal) {
    try require(.received, facts[.received], notBefore: day)
    let known = `case`?.parties.filter { $0.role != .respondent }.map(\.code) ?? []
    for plaintiff in facts[.plaintiff] ?? [] where !known.contains(plaintiff) {
      throw refusal(.unknownParty(plaintiff, known: known))
    }
  }

  mutating func serve() throws(Refusal) {
    guard let document = `case`?.closingDocument else { return }
    let known = document.addressees.map(\.code)
    var unserved = document.unserved.map(\.code)
    let recipients = facts[.recipient] ?? unserved
    guard !recipients.isEmpty else { throw refusal(.missing(.recipient)) }
    for recipient in recipients {
      guard known.contains(recipient) else {
        throw refusal(.unknownParty(recipient, known: known))
      }
      guard let index = unserved.firstIndex(of: recipient) else {
        throw refusal(.alreadyServed(recipient))
      }
      unserved.remove(at: index)
    }
    facts[.recipient] = recipients
    try require(.received, facts[.received], notBefore: day)
  }
}

extension TerminationGround {
  /// Whether a review may be terminated on this ground as it stands: 5 only under grounds 1, 2 and 4
  /// of suspension, an allowed withdrawal unsuspended or during talks, the others at any time.
  func isOpen(whileSuspendedUnder ground: SuspensionGround?) -> Bool {
    guard let ground else { return self != .suspendedSixtyDays }
    return switch self {
    case .withdrawalAllowed: ground == .talks
    case .applicantDied, .organisationEnded, .criminalMeasure: true
    case .suspendedSixtyDays: ground.endsAfterSixtyDays
    }
  }
}
