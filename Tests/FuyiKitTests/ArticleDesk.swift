import FuyiKit
import FuyiTestSupport

/// A small ledger in which every figure of the article has something to count, and something not to.
struct ArticleDesk {
  let tracker: CaseTracker

  /// The ledger in an office that is open and empty.
  init(_ tracker: CaseTracker) throws {
    self.tracker = tracker
    try resolving()
    try together()
    try letters()
    try inCourt()
    try learning()
  }

  /// What each line counts over 2025: a number, or a fraction.
  static let counts: [String: ArticleCount] = [
    "consultations-received": .number(3), "consultations-resolved": .number(2),
    "pre-filing-resolution": .fraction(numerator: 2, denominator: 3),
    "demolition-resolved": .number(1), "petition-categories": .number(2),
    "reconsideration-to-litigation": .fraction(numerator: 2, denominator: 1),
    "mediation.citywide": .fraction(numerator: 1, denominator: 2),
    "joint-settlements": .number(1), "cross-region-areas": .number(2),
    "cross-region-disputes": .number(1), "cross-region-hard-cases": .number(2),
    "joint-consultations": .number(1), "linkage-meetings": .number(2),
    "transfer-letters": .number(1), "reminder-letters": .number(1),
    "letter-reply-ladder": .fraction(numerator: 1, denominator: 2),
    "inspection-letters": .number(1), "unannounced-visits": .number(1),
    "departments-corrected": .number(2), "cases-reviewed": .number(1),
    "review-findings": .number(3),
    "head-appearance": .fraction(numerator: 1, denominator: 1),
    "mediation-success": .fraction(numerator: 2, denominator: 3),
    "litigation-settlement": .fraction(numerator: 1, denominator: 1),
    "loss": .fraction(numerator: 0, denominator: 1), "defects-tagged": .number(1),
    "proposals": .number(1), "trial-observation-sessions": .number(3),
    "trial-observation-people": .number(315), "court-visit-sessions": .number(1),
    "court-visit-people": .number(40), "shared-class-sessions": .number(22),
    "shared-class-people": .number(3_001), "leaders-attend-years": .number(3),
  ]

  @discardableResult
  private func begin(
    _ kind: DossierKind, _ on: String, _ edit: (inout Facts) -> Void
  ) throws -> String {
    var facts = Facts()
    edit(&facts)
    return try tracker.begin(kind, on: day(on), facts: facts).dossier.number.printed
  }

  private func advance(
    _ kind: DossierKind, _ number: String, _ step: DossierStep, _ on: String,
    _ edit: (inout Facts) -> Void = { _ in }
  ) throws {
    var facts = Facts()
    edit(&facts)
    try tracker.advance(kind, number, DossierRequest(step, on: day(on), facts: facts))
  }

  private func item(
    _ kind: CoordinationKind, _ on: String = "2025-06-03", _ result: CoordinationResult? = nil,
    _ edit: (inout Facts) -> Void
  ) throws {
    let number = try begin(.coordination, on) {
      $0[.coordinationKind] = kind
      edit(&$0)
    }
    guard let result else { return }
    try advance(.coordination, number, .conclude, on) { $0[.result] = result }
  }

  private func resolving() throws {
    try tracker.add(
      ReceptionPoint(
        code: "police", name: Term(zh: "交警大队", en: "Traffic police"), kind: .trafficPolice,
        region: "371502"))
    for (on, isResolved) in [
      ("2024-12-31", true), ("2025-01-01", true), ("2025-05-06", false), ("2025-12-31", true),
    ] {
      let number = try begin(.consultation, on) {
        $0[.point] = "police"
        $0[.person] = words("张某")
        $0[.kind] = .penalty
      }
      guard isResolved else { continue }
      try advance(.consultation, number, .resolve, on) { $0[.resolvedBy] = words("李某") }
    }
    for (kind, isJoint, step) in [
      (ActKind.expropriation, false, DossierStep.settle), (.penalty, true, .settle),
      (.expropriation, true, .fail),
    ] {
      let number = try begin(.mediation, "2025-03-03") {
        $0[.stage] = .beforeFiling
        $0[.venue] = .reconciliationCentre
        $0[.kind] = kind
        if isJoint { $0[.bodies] = [.trial, .procuratorate] }
      }
      try advance(.mediation, number, step, "2025-03-10") {
        if step == .fail { $0[.reason] = words("分歧过大") }
      }
    }
    for kind in [ActKind.penalty, .licence, .penalty, .levy] {
      let number = try begin(.petition, "2025-04-01") {
        $0[.petitionNumber] = "信2025"
        $0[.person] = words("赵某")
        $0[.kind] = kind
      }
      guard kind == .levy else { continue }
      try advance(.petition, number, .sendBack, "2025-04-02") { $0[.reason] = words("不属复议范围") }
    }
  }

  private func together() throws {
    for (area, isHard, result) in [
      ("交通", false, CoordinationResult.coordinated), ("交通", true, .studied),
      ("水利", true, .coordinated), ("水利", false, .unresolved),
    ] {
      try item(.crossRegion, "2025-06-03", result) {
        $0[.regions] = ["371502", "371521"]
        $0[.area] = area
        $0[.hard] = isHard ? true : nil
      }
    }
    for kind in [CoordinationKind.jointConsultation, .governmentCourt, .governmentProcuratorate] {
      try item(kind) { $0[.bodies] = [.trial] }
    }
    try item(.unannouncedVisit) { $0[.agencies] = ["market"] }
    for (agency, result) in [
      ("market", CoordinationResult.rectified), ("market", .rectified), ("police", .rectified),
      ("housing", .unresolved),
    ] {
      try item(.rectification, "2025-06-03", result) { $0[.agencies] = [agency] }
    }
    try item(.proposal) { $0[.summary] = words("征收补偿") }
  }

  private func letters() throws {
    func letter(_ kind: LetterKind) throws -> String {
      try begin(.letter, "2025-05-06") {
        $0[.letterKind] = kind
        $0[.addressee] = "market"
        $0[.summary] = words("请予办理")
      }
    }
    _ = try letter(.transfer)
    try advance(.letter, try letter(.transfer), .withdraw, "2025-05-07") {
      $0[.reason] = words("误发")
    }
    try advance(.letter, try letter(.reminder), .reply, "2025-05-08")
    _ = try letter(.inspection)
  }

  private func inCourt() throws {
    for serial in 1...2 {
      _ = try tracker.register(on: day("2025-03-03"), facts: .filing { _ in })
      try tracker.advance("2025-\(serial)", .usual(.accept, "2025-03-05"))
    }
    try tracker.advance("2025-1", .usual(.decide, "2025-04-02"))
    try tracker.add(DefectKind(code: "late", name: Term(zh: "超期", en: "Late")))
    try begin(.defect, "2025-04-03") {
      $0[.linkedCase] = "2025-1"
      $0[.defect] = "late"
    }
    try item(.caseReview, "2025-06-03", .reviewed) {
      $0[.linkedCase] = "2025-1"
      $0[.findingCount] = 3
    }
    let suit = try begin(.suit, "2025-06-10") {
      $0[.court] = words("东昌府区法院")
      $0[.instance] = .first
      $0[.defendant] = ["police"]
    }
    try advance(.suit, suit, .hearing, "2025-07-10") { $0[.head] = .deputy }
    try advance(.suit, suit, .judge, "2025-07-20") { $0[.suitOutcome] = .withdrawnSettlement }
  }

  private func learning() throws {
    for (kind, on, sessions, people) in [
      (CoordinationKind.trialObservation, "2025-03-04", 2, 310),
      (.trialObservation, "2025-09-04", nil, 5), (.courtVisit, "2025-04-08", nil, 40),
      (.sharedClass, "2025-05-08", 22, 3_001), (.leadersAttend, "2021-05-08", nil, 10),
      (.leadersAttend, "2023-05-08", nil, 10), (.leadersAttend, "2024-05-08", nil, 10),
      (.leadersAttend, "2025-05-08", nil, 10), (.leadersAttend, "2025-06-08", nil, 10),
    ] as [(CoordinationKind, String, Int?, Int)] {
      try item(kind, on) {
        $0[.people] = people
        $0[.sessions] = sessions
      }
    }
  }
}
