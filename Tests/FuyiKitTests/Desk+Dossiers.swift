import FuyiKit
import FuyiTestSupport

extension CaseTracker {
  /// Puts what dossiers refer to on the office's lists.
  func addLists() throws {
    try add(
      ReceptionPoint(
        code: "centre", name: Term(zh: "东昌府区社会治理服务中心", en: "Governance Centre"),
        kind: .governanceCentre, region: "371502"))
    try add(DefectKind(code: "hearing", name: Term(zh: "未告知听证权利", en: "No hearing offered")))
    try add(DefectKind(code: "evidence", name: Term(zh: "证据不足", en: "Weak evidence")))
  }
}

extension Desk {
  /// A desk with a reception point and kinds of defects.
  static func withLists(today: String = "2026-06-30") throws -> Desk {
    let desk = try Desk(today: today)
    try desk.tracker.addLists()
    return desk
  }

  /// Begins a dossier with its usual facts.
  @discardableResult
  func begin(
    _ kind: DossierKind, _ on: String = "2025-03-03", _ edit: (inout Facts) -> Void = { _ in }
  ) throws -> DossierAdvanced {
    var facts = Facts.usual(kind)
    edit(&facts)
    return try tracker.begin(kind, on: day(on), facts: facts)
  }

  /// Does a step with its usual facts.
  @discardableResult
  func take(
    _ kind: DossierKind, _ number: String, _ step: DossierStep, _ on: String,
    _ edit: (inout Facts) -> Void = { _ in }
  ) throws -> DossierAdvanced {
    var facts = Facts.usual(step)
    edit(&facts)
    return try tracker.advance(kind, number, DossierRequest(step, on: day(on), facts: facts))
  }

  /// A mediation of a case, begun with the usual facts.
  func mediation(
    of number: String, _ on: String, stage: MediationStage = .duringReview, suspending: Bool = false
  ) throws -> DossierAdvanced {
    try begin(.mediation, on) {
      $0[.stage] = stage
      $0[.linkedCase] = number
      if suspending { $0[.suspend] = true }
    }
  }

  /// A reviewed case that was mediated: agreed, signed by both, sealed, in that order.
  func mediated() throws -> (case: String, mediation: String) {
    let number = try reviewed()
    let mediation = try mediation(of: number, "2025-03-12").dossier.number.printed
    try take(.mediation, mediation, .agree, "2025-03-17")
    try take(.mediation, mediation, .sign, "2025-03-18")
    try take(.mediation, mediation, .sign, "2025-03-19") { $0[.signatory] = "respondent" }
    try take(.mediation, mediation, .seal, "2025-03-20")
    return (number, mediation)
  }

  /// The state of a case and its last action.
  func standing(_ number: String) throws -> (state: CaseState, last: Action?) {
    let shown = try tracker.show(number).case
    return (shown.state, shown.entries.last?.action)
  }

  /// Whether everything in the file fits together.
  var isSound: Bool {
    get throws { try tracker.verify().isSound }
  }
}
