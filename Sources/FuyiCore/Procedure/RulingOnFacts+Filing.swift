import FuyiLaw

/// What the filing and its parties ask of their facts.
extension Ruling {
  mutating func register() throws(Refusal) {
    for name in [FactName.actDate, .knownOn, .learnedOn, .postedOn, .handedInOn, .obstacleFrom] {
      guard case .day(let fact)? = facts[value: name] else { continue }
      try require(name, fact, notAfter: day)
    }
    if let act = facts[.actDate] {
      try require(.knownOn, facts[.knownOn], notBefore: act)
    }
    if let from = facts[.obstacleFrom] {
      try require(.obstacleTo, facts[.obstacleTo], notBefore: from)
      // The rest of the period runs on from the day it was gone, so that day has to be known.
      guard facts.has(.obstacleTo) else { throw refusal(.missing(.obstacleTo), .law(.arl(20))) }
      try require(.obstacleTo, facts[.obstacleTo], notAfter: day)
    } else if facts.has(.obstacleTo) {
      throw refusal(.missing(.obstacleFrom), .law(.arl(20)))
    }
    if facts.has(.filingDays), !facts.has(.byLaw) {
      throw refusal(.missing(.byLaw), .law(.arl(20)))
    }
    facts[.channel] = facts[.channel] ?? .window
  }

  mutating func accept() throws(Refusal) {
    let procedure = facts[.procedure] ?? .ordinary
    facts[.procedure] = procedure
    if facts.has(.reviewDays), !facts.has(.byLaw) {
      throw refusal(.missing(.byLaw), .law(.arl(62)))
    }
    guard let basis = facts[.simplifiedBasis] else { return }
    guard procedure == .simplified else {
      throw refusal(.unexpected(.simplifiedBasis, takes: [.procedure]), .law(.arl(53)))
    }
    let registration = `case`?.registration
    let isOpen =
      switch basis {
      case .information: registration?.kind == .information
      case .smallSum: registration?.amount.map { $0 <= 3_000_00 } ?? false
      case .warning: registration?.kind == .penalty
      case .onSpot, .consent: true
      }
    guard isOpen else { throw refusal(.simplifiedNotOpen(basis), .law(.arl(53))) }
  }

  func prolong() throws(Refusal) {
    guard facts.has(.days) || facts.has(.until) else {
      throw refusal(.missingOneOf([.days, .until]))
    }
    if facts.has(.days), facts.has(.until) {
      throw refusal(.unexpected(.until, takes: [.days, .reason, .note]))
    }
    guard let due = due(.correction) else { return }
    guard day <= due else { throw refusal(.periodOver(.correction, day, due: due)) }
    try require(.until, facts[.until], notBefore: due.adding(days: 1))
  }

  mutating func replaceParty() throws(Refusal) {
    guard let role = facts[.role], let parties = `case`?.parties else { return }
    let ordinal = facts[.party] ?? 1
    guard parties.contains(where: { $0.role == role && $0.ordinal == ordinal }) else {
      throw refusal(
        .unknownParty(Party(role: role, ordinal: ordinal).code, known: parties.map(\.code)))
    }
    facts[.party] = ordinal
    let (wanted, other): (FactName, FactName) =
      role == .respondent ? (.respondent, .name) : (.name, .respondent)
    guard facts.has(wanted) else { throw refusal(.missing(wanted)) }
    guard !facts.has(other) else {
      throw refusal(.unexpected(other, takes: [.role, .party, wanted, .reason, .note]))
    }
  }
}
