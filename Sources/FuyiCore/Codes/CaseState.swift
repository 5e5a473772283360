public import FuyiLaw

/// Where a case stands (案件状态).
public enum CaseState: String, CaseIterable, Named {
  /// An application has been received and is being examined (已收到申请).
  case filed
  /// The applicant has been asked to complete the papers (补正中).
  case awaitingCorrection = "awaiting-correction"
  /// Accepted and being reviewed, in either procedure (审理中).
  case underReview = "under-review"
  /// The review is suspended (中止).
  case suspended
  /// A decision has been made and not yet served on everybody (已决定).
  case decided
  /// A mediation statement is signed and sealed; it is in force at once (已调解).
  case mediated
  /// The decision has been served on everybody (已生效).
  case effective
  /// Not accepted (不予受理).
  case declined
  /// The applicant let the time to complete the papers pass (视为放弃).
  case abandoned
  /// The applicant withdrew before acceptance (受理前撤回).
  case withdrawn
  /// The dispute was settled before acceptance (案前化解).
  case settledBeforeAcceptance = "settled-before-acceptance"
  /// Sent up or across to another authority (移送他机关).
  case sentElsewhere = "sent-elsewhere"
  /// Dismissed after acceptance, since it should not have been accepted (驳回申请).
  case dismissed
  /// Ended without a decision (终止).
  case terminated
  /// On file (归档).
  case archived
  /// A registration made by mistake (登记作废). It keeps its number and counts nowhere.
  case voided

  /// The state in both languages.
  public var term: Term {
    switch self {
    case .filed: Term(zh: "已收到申请", en: "filed")
    case .awaitingCorrection: Term(zh: "补正中", en: "awaiting correction")
    case .underReview: Term(zh: "审理中", en: "under review")
    case .suspended: Term(zh: "中止", en: "suspended")
    case .decided: Term(zh: "已决定", en: "decided")
    case .mediated: Term(zh: "已调解", en: "mediated")
    case .effective: Term(zh: "已生效", en: "effective")
    case .declined: Term(zh: "不予受理", en: "declined")
    case .abandoned: Term(zh: "视为放弃", en: "abandoned")
    case .withdrawn: Term(zh: "受理前撤回", en: "withdrawn")
    case .settledBeforeAcceptance: Term(zh: "案前化解", en: "settled before acceptance")
    case .sentElsewhere: Term(zh: "移送", en: "sent elsewhere")
    case .dismissed: Term(zh: "驳回申请", en: "dismissed")
    case .terminated: Term(zh: "终止", en: "terminated")
    case .archived: Term(zh: "已归档", en: "archived")
    case .voided: Term(zh: "登记作废", en: "voided")
    }
  }

  /// What the office waits for in this state; nil where the procedure has ended.
  public var waiting: Waiting? {
    switch self {
    case .filed: .clock(.examination)
    case .awaitingCorrection: .clock(.correction)
    case .underReview: .clock(.review)
    case .suspended: .clock(.review)
    case .decided:
      .noPeriod(
        Term(
          zh: "法律未规定送达决定书的期限，应当及时送达",
          en: "the law sets no period for serving a decision; it is done without delay"))
    case .mediated, .effective:
      .noPeriod(
        Term(
          zh: "履行期限由决定书、调解书自行载明，未载明的无期限",
          en: "a decision or statement sets its own time to perform; without one none runs"))
    case .declined, .abandoned, .withdrawn, .settledBeforeAcceptance, .sentElsewhere, .dismissed,
      .terminated, .archived, .voided:
      nil
    }
  }

  /// Whether the procedure has ended: no step of it is left but reopening on an order.
  public var isFinal: Bool { waiting == nil }
}

/// Why a state may last: a clock runs or is stopped, or there is none, with the reason.
public enum Waiting: Hashable, Sendable {
  case clock(ClockID)
  case noPeriod(Term)
}
