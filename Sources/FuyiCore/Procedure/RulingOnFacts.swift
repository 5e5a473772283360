import FuyiLaw

extension Ruling {
  /// What each action asks of its own facts, and what it presumes where they are silent.
  mutating func checkFacts() throws(Refusal) {
    switch action {
    case .register: try register()
    case .accept: try accept()
    case .takeOver:
      try require(.acceptedOn, facts[.acceptedOn], notAfter: day)
    case .decline:
      try require(.item, in: 1...7)
      // The applicant is told who is competent (ARL 30, second paragraph).
      if facts[.item] == 6, !facts.has(.competentAuthority) {
        throw refusal(.missing(.competentAuthority))
      }
    case .requestCorrection, .serveCopy:
      try require(.received, facts[.received], notBefore: day)
    case .prolong: try prolong()
    case .deemedAccepted, .deemedAbandoned: throw refusal(.byLawOnly)
    case .correct, .withdraw, .settleBeforeAcceptance, .transfer, .assign, .addParty, .consent,
      .answer, .requestWithdrawal, .refuseWithdrawal, .summon, .criticise, .actAgain, .perform,
      .notePetition, .reopen, .void, .resume, .documentReply, .makerAnswer,
      .handleDocument:
      break
    case .transferDocument, .notifyMaker, .issueOpinion:
      try require(.received, facts[.received], notBefore: day)
    case .archive:
      // What is not performed is not waited for any more, and somebody has to say why.
      if due(.performance) != nil || due(.remaking) != nil, !facts.has(.reason) {
        throw refusal(.missing(.reason))
      }
    case .openDocumentReview: facts[.reviewBasis] = facts[.reviewBasis] ?? .application
    case .reportOnOpinion: try reportOnOpinion()
    case .arrangeHearing: try arrangeHearing()
    case .join: if facts[.with] == `case`?.number.printed { throw refusal(.joinedToItself) }
    case .replaceParty: try replaceParty()
    case .receive: try require(nil, day, notBefore: `case`?.spell?.copySentOn ?? day)
    case .hearOpinions: facts[.form] = facts[.form] ?? .inPerson
    case .hearing: try hearing()
    case .commission, .stay: try require(.item, in: 1...4)
    case .inspect, .appraise: try takeOut()
    case .suspend: try suspend()
    case .extend: try extend()
    case .switchToOrdinary:
      if let due = due(.review), day > due { throw refusal(.periodOver(.review, day, due: due)) }
    case .decide: try decideDispositions()
    case .dismiss: try require(.item, in: 1...7)
    case .terminate: try terminate()
    case .concludeByMediation: try sign()
    case .serve: try serve()
    case .orderPerformance: try require(.until, facts[.until], notBefore: day)
    case .noteSuit: try noteSuit()
    }
  }

  private mutating func register() throws(Refusal) {
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

  private mutating func accept() throws(Refusal) {
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

  private func prolong() throws(Refusal) {
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

  private mutating func replaceParty() throws(Refusal) {
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

  /// The notice has to leave full working days before the hearing (ARL 51).
  private func hearing() throws(Refusal) {
    guard let notified = facts[.notified] else { return }
    if let accepted = `case`?.spell?.openedOn {
      try require(.notified, notified, notBefore: accepted)
    }
    try require(.notified, notified, notAfter: latestNotice(before: day) ?? day)
  }

  /// A hearing is arranged for a day that its notice can still come in time for.
  private func arrangeHearing() throws(Refusal) {
    guard let hearing = facts[.hearingOn] else { return }
    let notified = facts[.notified] ?? day
    if let accepted = `case`?.spell?.openedOn {
      try require(.notified, facts[.notified], notBefore: accepted)
    }
    var earliest = max(day, notified).adding(days: 1)
    while let latest = latestNotice(before: earliest), latest < notified {
      earliest = earliest.adding(days: 1)
    }
    guard hearing < earliest else { return }
    throw refusal(.tooEarly(.hearingOn, hearing, earliest: earliest), .law(.arl(51)))
  }

  /// The last day for a hearing's notice; nil where the rulebook sets no such period.
  private func latestNotice(before hearing: CivilDate) -> CivilDate? {
    rulebook.rule(.hearingNotice).map {
      setting.calendar.count($0.period, backFrom: hearing).due
    }
  }

  /// The letter that is reported on: the one that was named, or the first that still waits.
  private mutating func reportOnOpinion() throws(Refusal) {
    guard let letters = `case`?.opinionLetters else { return }
    let open = letters.firstIndex { $0.reportedOn == nil }.map { $0 + 1 }
    guard let letter = facts[.letter] ?? open else { return }
    guard letters.indices.contains(letter - 1) else {
      throw refusal(.outOfRange(.letter, letter, allowed: 1...max(1, letters.count)))
    }
    guard letters[letter - 1].reportedOn == nil else {
      throw refusal(.conditionFails(.opinionUnreported))
    }
    facts[.letter] = letter
    try require(nil, day, notBefore: letters[letter - 1].receivedOn)
  }

  private func takeOut() throws(Refusal) {
    try require(.begun, facts[.begun], notBefore: `case`?.spell?.openedOn ?? day)
    try require(.begun, facts[.begun], notAfter: day)
  }

  private mutating func suspend() throws(Refusal) {
    guard let ground = facts[.suspensionGround] else { return }
    guard ground == .talks else {
      guard !facts.has(.consentedOn) else {
        throw refusal(.unexpected(.consentedOn, takes: [.ground, .reason, .note]))
      }
      return
    }
    // Both sides have to agree (ARL 39, item 6); where nothing is stated they did so on the day.
    let consented = facts[.consentedOn] ?? day
    try require(.consentedOn, consented, notAfter: day)
    facts[.consentedOn] = consented
  }

  private func extend() throws(Refusal) {
    guard let days = facts[.days], let spell = `case`?.spell else { return }
    guard let limit = rulebook.extensionLimit else { return }
    guard spell.extendedDays + days <= limit else {
      throw refusal(.overLimit(.days, asked: days, used: spell.extendedDays, limit: limit))
    }
    guard let last = Clocks(setting).lastDayToExtend(spell, rulebook), day > last else { return }
    throw refusal(.periodOver(.review, day, due: last))
  }

  private mutating func decideDispositions() throws(Refusal) {
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
  private func checkPerformance() throws(Refusal) {
    if facts.has(.performBy), facts.has(.performWithin) {
      throw refusal(.unexpected(.performWithin, takes: [.performBy]))
    }
    try require(.performBy, facts[.performBy], notBefore: day)
  }

  private mutating func terminate() throws(Refusal) {
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
  private mutating func sign() throws(Refusal) {
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
  private func noteSuit() throws(Refusal) {
    try require(.received, facts[.received], notBefore: day)
    let known = `case`?.parties.filter { $0.role != .respondent }.map(\.code) ?? []
    for plaintiff in facts[.plaintiff] ?? [] where !known.contains(plaintiff) {
      throw refusal(.unknownParty(plaintiff, known: known))
    }
  }

  private mutating func serve() throws(Refusal) {
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
