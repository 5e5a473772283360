public import FuyiLaw

/// A case as far as the procedure's table can tell it from another: without days, names and amounts
/// (抽象案件).
///
/// Two real cases that are the same abstract one have the same actions open to them. What a review
/// leaves behind stays until another review begins.
public struct AbstractCase: Hashable, Sendable {
  /// Where the case stands.
  public internal(set) var state: CaseState
  /// The procedure of the last review; nil before acceptance.
  public internal(set) var procedure: ReviewProcedure?
  /// Under what the review is suspended.
  public internal(set) var suspension: Suspended = .not
  /// How far the review has been extended in all.
  public internal(set) var extended: Extended = .not
  /// Whether the respondent has been sent the copy of the application.
  public internal(set) var isCopySent = false
  /// Whether the respondent has answered.
  public internal(set) var isAnswered = false
  /// Whether the parties have agreed to mediation in this review.
  public internal(set) var isMediationAgreed = false
  /// Whether the applicant has been told once to complete the papers.
  public internal(set) var isNoticeGiven = false
  /// Whether the applicant has asked to withdraw, and this has not been refused.
  public internal(set) var isWithdrawalAsked = false
  /// How the document that ended the filing or the last review stands.
  public internal(set) var document: Document = .absent
  /// Whether the last decision orders the agency to act again.
  public internal(set) var isOrderedToActAgain = false
  /// Whether it ended in a way that a superior may order to be taken up again.
  public internal(set) var mayBeReopened = false
  /// The clocks that run.
  public internal(set) var running: Set<ClockID> = []
  /// The clocks that a suspension holds.
  public internal(set) var stopped: Set<ClockID> = []

  /// A case that stands in a state, with nothing on record.
  init(state: CaseState) {
    self.state = state
  }

  /// The kinds of suspension that the procedure tells apart (中止情形).
  public enum Suspended: String, CaseIterable, Sendable {
    case not
    /// For talks, ground 6 of ARL 39.
    case talks
    /// Under grounds 1, 2 or 4, which end in a termination after 60 days (ARL 41, item 5).
    case endingAfterSixtyDays
    /// Under any other ground.
    case otherwise

    /// The kind that a ground is of; nil is no suspension.
    public init(_ ground: SuspensionGround?) {
      self =
        if let ground {
          ground == .talks
            ? .talks : ground.endsAfterSixtyDays ? .endingAfterSixtyDays : .otherwise
        } else {
          .not
        }
    }

    /// A ground of this kind; nil where there is no suspension.
    public var ground: SuspensionGround? { SuspensionGround.allCases.first { Self($0) == self } }
  }

  /// How far a review has been extended in all, against the 30 days of ARL 62 (延长情形).
  public enum Extended: String, CaseIterable, Sendable {
    case not
    case withinThirtyDays
    case pastThirtyDays

    /// How far so many days are.
    public init(days: Int) {
      self = days > Self.limit ? .pastThirtyDays : days > 0 ? .withinThirtyDays : .not
    }

    /// The most days in all (ARL 62).
    public static let limit = 30
  }

  /// How the document that ended a filing or a review stands (结案文书情形).
  public enum Document: String, CaseIterable, Sendable {
    case absent
    /// Somebody has yet to be served.
    case unserved
    case served
  }

  /// Whether a review is open.
  public var isInReview: Bool { state == .underReview || state == .suspended }

  /// Whether mediation is under way: agreed to, or the review suspended for it.
  public var isMediating: Bool { isMediationAgreed || suspension == .talks }

  /// Whether a clock runs or is stopped.
  public func has(_ clock: ClockID) -> Bool { running.contains(clock) || stopped.contains(clock) }
}

extension Condition {
  /// Whether it is so in an abstract case, as it is in the real ones that are like it.
  public func holds(for case: AbstractCase) -> Bool {
    switch self {
    case .noCorrectionNoticeYet: !`case`.isNoticeGiven
    case .underSimplifiedProcedure: `case`.procedure == .simplified
    case .underOrdinaryProcedure: `case`.procedure == .ordinary
    case .copySent: `case`.isCopySent
    case .withdrawalAsked: `case`.isWithdrawalAsked
    case .suspendedForTalks: `case`.suspension == .talks
    case .somebodyUnserved: `case`.document == .unserved
    case .orderedToActAgain: `case`.isOrderedToActAgain
    case .superiorMayReopen: `case`.mayBeReopened
    // What goes on beside the review is not followed, so it may stand in any way.
    case .noDocumentReviewOpen, .mayJudgeDocument, .mayNotJudgeDocument, .documentTransferred,
      .makerNotified, .opinionUnreported:
      true
    }
  }
}
