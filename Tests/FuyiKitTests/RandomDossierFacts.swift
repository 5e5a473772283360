import FuyiKit
import FuyiTestSupport

/// Facts of dossiers at random: mostly lawful, of every kind that the rates tell apart.
struct RandomDossierFacts {
  var generator: SplitMix64
  /// The printed numbers that dossiers can be linked to.
  var cases: [String] = []
  var suits: [String] = []

  mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &generator) == 0 }

  mutating func upTo(_ most: Int) -> Int { Int.random(in: 0...most, using: &generator) }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  private mutating func agency() -> String { pick(["market", "police", "housing", "town"]) }

  /// What the first step of a kind states.
  mutating func opening(_ kind: DossierKind, on day: CivilDate, case linked: String) -> Facts {
    var facts = Facts.usual(kind)
    if chance(3) { facts[.region] = pick(["371500", "371502", "371521"]) }
    switch kind {
    case .consultation, .petition:
      facts[.kind] = pick(ActKind.allCases)
      if chance(2) { facts[.respondent] = [agency()] }
      if chance(3) { facts[.field] = pick(AgencyField.allCases) }
      if kind == .petition, chance(2) { facts[.linkedCase] = linked }
    case .mediation: open(&facts, linked)
    case .letter: issue(&facts, on: day, linked)
    case .suit: sue(&facts, on: day, linked)
    case .coordination: register(&facts, linked)
    case .defect:
      facts[.linkedCase] = linked
      facts[.defect] = pick(["hearing", "evidence"])
    }
    return facts
  }

  private mutating func open(_ facts: inout Facts, _ linked: String) {
    let stage = pick([.duringReview, .duringReview] + MediationStage.allCases)
    facts[.stage] = stage
    facts[.venue] = pick(MediationVenue.allCases)
    switch stage {
    case .beforeFiling: facts[.respondent] = [agency()]
    case .beforeAcceptance, .duringReview: facts[.linkedCase] = linked
    case .inLitigation: if let suit = suits.last { facts[.linkedSuit] = suit }
    }
    if stage == .duringReview, chance(2) { facts[.suspend] = true }
    if chance(3) { facts[.bodies] = [.trial, .reconsideration] }
  }

  private mutating func issue(_ facts: inout Facts, on day: CivilDate, _ linked: String) {
    let kind = pick([.transfer, .transfer, .reminder, .opinion] + LetterKind.allCases)
    facts[.letterKind] = kind
    facts[.addressee] = agency()
    if chance(3) { facts[.copyTo] = [agency()] }
    if kind == .opinion || chance(4) { facts[.linkedCase] = linked }
    if chance(3) { facts[.received] = day.adding(days: upTo(4)) }
    if chance(5) { facts[.replyBy] = day.adding(days: upTo(20)) }
    if chance(5) { facts[.replyDays] = 1 + upTo(20) }
    if chance(6) { facts[.replyUnit] = .calendarDays }
  }

  private mutating func sue(_ facts: inout Facts, on day: CivilDate, _ linked: String) {
    facts[.instance] = pick([.first, .first] + CourtInstance.allCases)
    facts[.defendant] = chance(3) ? ["market", agency()] : [agency()]
    if facts[.defendant] == ["market", "market"] { facts[.defendant] = ["market", "town"] }
    if chance(2) { facts[.linkedCase] = linked }
    if chance(3), facts.has(.linkedCase) { facts[.plaintiff] = ["applicant"] }
    if facts[.instance] != .first, let suit = suits.last, chance(2) { facts[.linkedSuit] = suit }
    if chance(3) { facts[.docketedOn] = day.adding(days: -upTo(5)) }
    if chance(4) { facts[.summaryProcedure] = true }
  }

  private mutating func register(_ facts: inout Facts, _ linked: String) {
    facts[.coordinationKind] = pick(CoordinationKind.allCases)
    facts[.regions] = ["371502", "371521"]
    facts[.area] = "land"
    facts[.bodies] = [pick(JointBody.allCases)]
    facts[.agencies] = [agency()]
    facts[.people] = 1 + upTo(30)
    facts[.findingCount] = upTo(5)
    if chance(2) { facts[.linkedCase] = linked }
    if chance(3) { facts[.hard] = true }
    if chance(4) { facts[.point] = "centre" }
  }

  /// What a later step states.
  mutating func later(_ step: DossierStep, on day: CivilDate, of dossier: Dossier) -> Facts {
    var facts = Facts.usual(step)
    switch step {
    case .convert:
      facts[.linkedCase] = chance(2) ? pick(cases) : nil
      if !facts.has(.linkedCase) { facts[.petitionNumber] = "XF-2" }
    case .agree, .settle, .settlePartly:
      if chance(2) { facts[.performBy] = day.adding(days: upTo(40)) }
      if chance(3) { facts[.amount] = upTo(100_000) }
    case .sign: facts[.signatory] = pick(["applicant", "respondent"] + dossier.signatories)
    case .hearing: appear(&facts, dossier)
    case .judge:
      facts[.suitOutcome] = pick(SuitOutcome.allCases)
      if chance(3) { facts[.received] = day.adding(days: upTo(3)) }
    case .conclude: facts[.result] = pick(CoordinationResult.allCases)
    case .register, .open, .issue, .tag, .resolve, .withdraw, .sendBack, .session, .seal, .goBack,
      .fail, .perform, .receive, .reply, .escalate, .close, .answer, .appeal, .void:
      break
    }
    return facts
  }

  private mutating func appear(_ facts: inout Facts, _ dossier: Dossier) {
    let head = pick(HeadPresence.allCases)
    facts[.head] = head
    if let defendants = dossier.facts[.defendant], chance(3) {
      facts[.defendant] = [pick(defendants)]
    }
    if head == .absent {
      if chance(2) {
        facts[.absence] = pick(AbsenceReason.allCases)
        facts[.proof] = words("证明")
      }
      if chance(3) { facts[.headCalled] = true }
    } else if chance(2) {
      facts[.spoke] = true
    }
  }
}
