import FuyiLaw

/// What the review asks of its facts.
extension Ruling {
  /// The notice has to leave full working days before the hearing (ARL 51).
  func hearing() throws(Refusal) {
    guard let notified = facts[.notified] else { return }
    if let accepted = `case`?.spell?.openedOn {
      try require(.notified, notified, notBefore: accepted)
    }
    try require(.notified, notified, notAfter: latestNotice(before: day) ?? day)
  }

  /// A hearing is arranged for a day that its notice can still come in time for.
  func arrangeHearing() throws(Refusal) {
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
  func latestNotice(before hearing: CivilDate) -> CivilDate? {
    rulebook.rule(.hearingNotice).map {
      setting.calendar.count($0.period, backFrom: hearing).due
    }
  }

  /// The letter that is reported on: the one that was named, or the first that still waits.
  mutating func reportOnOpinion() throws(Refusal) {
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

  func takeOut() throws(Refusal) {
    try require(.begun, facts[.begun], notBefore: `case`?.spell?.openedOn ?? day)
    try require(.begun, facts[.begun], notAfter: day)
  }

  mutating func suspend() throws(Refusal) {
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

  func extend() throws(Refusal) {
    guard let days = facts[.days], let spell = `case`?.spell else { return }
    guard let limit = rulebook.extensionLimit else { return }
    guard spell.extendedDays + days <= limit else {
      throw refusal(.overLimit(.days, asked: days, used: spell.extendedDays, limit: limit))
    }
    guard let last = Clocks(setting).lastDayToExtend(spell, rulebook), day > last else { return }
    throw refusal(.periodOver(.review, day, due: last))
  }
}
