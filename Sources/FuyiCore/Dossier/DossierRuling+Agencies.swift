import FuyiLaw

/// What letters, suits, coordination and defects ask of their facts.
extension DossierRuling {
  mutating func issue() throws(DossierRefusal) {
    guard let letter = facts[.letterKind] else { return }
    if let first = letter.inForceFrom, day < first {
      throw refusal(
        .notIssuedBefore(letter, first),
        .practice(
          Term(
            zh: "行政执法监督条例自2026年2月1日起施行",
            en: "the Regulation on supervising enforcement is in force from 2026-02-01")))
    }
    if letter == .opinion, !facts.has(.linkedCase) {
      throw refusal(.facts(.missing(.linkedCase)), .law(.arl(76)))
    }
    if let addressee = facts[.addressee], facts[.copyTo]?.contains(addressee) ?? false {
      throw refusal(.copiedToAddressee(addressee))
    }
    try require(.received, facts[.received], notBefore: day)
    try require(.replyBy, facts[.replyBy], notBefore: day)
    if facts.has(.replyBy), let name = [FactName.replyDays, .replyUnit].first(where: facts.has) {
      throw refusal(.facts(.unexpected(name, takes: [.replyBy])))
    }
    let usual = letter.usualReply
    if letter == .opinion {
      // The law's own period is not the office's to change.
      let changes: [(FactName, Bool)] = [
        (.replyBy, facts.has(.replyBy)),
        (.replyDays, facts[.replyDays].map { $0 != usual.amount } ?? false),
        (.replyUnit, facts[.replyUnit] == .workingDays),
      ]
      if let name = changes.first(where: \.1)?.0 {
        throw refusal(.facts(.unexpected(name, takes: [])), letter.replySource)
      }
    }
    guard !facts.has(.replyBy) else { return }
    facts[.replyUnit] =
      facts[.replyUnit] ?? (usual.unit == .workingDays ? .workingDays : .calendarDays)
    facts[.replyDays] = facts[.replyDays] ?? usual.amount
  }

  /// A letter is escalated once, when its reply is overdue; a rung may be left out with a reason.
  func escalate() throws(DossierRefusal) {
    guard let dossier, let letter = dossier.facts[.letterKind] else { return }
    let due = DossierClocks(context.setting.calendar).reply(to: dossier)?.count.due
    guard let due, due < day else { throw refusal(.notOverdue(due: due)) }
    guard let next = letter.nextRung else { throw refusal(.noHigherRung(letter)) }
    guard let other = context.linkedDossier?.facts[.letterKind] else { return }
    guard other.isAbove(letter) else { throw refusal(.notAHigherRung(other, than: letter)) }
    if other != next, !facts.has(.reason) { throw refusal(.skips(letter.rungs(below: other))) }
  }

  func registerSuit() throws(DossierRefusal) {
    guard let instance = facts[.instance] else { return }
    try require(.docketedOn, facts[.docketedOn], notAfter: day)
    if instance == .first, facts.has(.linkedSuit) {
      throw refusal(.facts(.unexpected(.linkedSuit, takes: [.linkedCase])))
    }
    if instance != .first, let earlier = context.linkedDossier, earlier.state != .concluded {
      throw refusal(.noEarlierInstance(instance))
    }
    if facts.has(.plaintiff), !facts.has(.linkedCase) {
      throw refusal(.facts(.unexpected(.plaintiff, takes: [.person])))
    }
  }

  func hearing() throws(DossierRefusal) {
    guard let dossier, let head = facts[.head] else { return }
    let known = dossier.facts[.defendant] ?? []
    for agency in facts[.defendant] ?? [] where !known.contains(agency) {
      throw refusal(.notADefendant(agency, known: known))
    }
    let absent: [FactName] = [.absence, .proof]
    let misplaced = (head == .absent ? [.spoke, .name] : absent).first(where: facts.has)
    if let misplaced { throw refusal(.notBesideHead(misplaced, head)) }
    // A valid reason needs its proof (HEAD 9), and a proof something that it proves.
    if facts.has(.absence) != facts.has(.proof) {
      throw refusal(
        .facts(.missing(facts.has(.absence) ? .proof : .absence)), .law(Article(.headsInCourt, 9)))
    }
  }

  func judge() throws(DossierRefusal) {
    try require(.received, facts[.received], notBefore: day)
    guard let outcome = facts[.suitOutcome], let instance = dossier?.facts[.instance] else {
      return
    }
    if outcome.needsHigherInstance, instance == .first {
      throw refusal(.outcomeNotOpen(outcome, in: instance))
    }
  }

  func appeal() throws(DossierRefusal) {
    guard let dossier, let instance = dossier.facts[.instance] else { return }
    guard let clock = DossierClocks(context.setting.calendar).appeal(against: dossier) else {
      throw refusal(.notAppealable(instance, dossier.facts[.suitOutcome]))
    }
    try require(nil, day, notAfter: clock.count.due)
  }

  func registerCoordination() throws(DossierRefusal) {
    guard let kind = facts[.coordinationKind] else { return }
    for name in kind.needs { try require(name) }
    if kind == .crossRegion, facts[.regions]?.count ?? 0 < 2 {
      throw refusal(.facts(.wrongValue(.regions)))
    }
  }

  func concludeCoordination() throws(DossierRefusal) {
    guard let kind = dossier?.facts[.coordinationKind], let result = facts[.result] else { return }
    let allowed = CoordinationResult.open(to: kind)
    guard allowed.contains(result) else {
      throw refusal(.resultNotOpen(result, allowed: allowed))
    }
  }

  /// Only a case in which the act was corrected has defects to be marked.
  func tag() throws(DossierRefusal) {
    guard let concluded = context.linkedCase else { return }
    let corrected = concluded.spells.filter { $0.closing?.isCorrection ?? false }
    guard let first = corrected.compactMap(\.closedOn).min() else {
      throw refusal(.notCorrected(number: concluded.number.printed))
    }
    try require(nil, day, notBefore: first)
  }
}

extension LetterKind {
  /// The rungs between this one and a higher one.
  func rungs(below other: LetterKind) -> [LetterKind] {
    guard let next = nextRung, next != other else { return [] }
    return [next] + next.rungs(below: other)
  }
}

extension Closing {
  /// Whether the act was corrected: by the decision, or by the agency itself before it (纠错).
  var isCorrection: Bool {
    switch self {
    case .decided(let dispositions): dispositions.contains(where: \.corrects)
    case .terminated(_, let cause): cause == .selfCorrection
    case .dismissed, .mediated, .transferredOut: false
    }
  }
}
