public import FuyiLaw

/// How a review began (立案方式).
public enum Opening: String, CaseIterable, Named {
  case accepted
  case deemedAccepted = "deemed-accepted"
  case transferredIn = "transferred-in"
  case reopened

  /// The way of opening in both languages.
  public var term: Term {
    switch self {
    case .accepted: Term(zh: "受理", en: "accepted")
    case .deemedAccepted: Term(zh: "视为受理", en: "deemed accepted")
    case .transferredIn: Term(zh: "移入", en: "transferred in")
    case .reopened: Term(zh: "重新审理", en: "reopened")
    }
  }
}

/// How a review ended (结案方式).
public enum Closing: Hashable, Sendable {
  /// By decision, with all its dispositions, at least one.
  case decided([Disposition])
  case dismissed
  case terminated(TerminationGround, WithdrawalCause?)
  case mediated
  case transferredOut

  /// The code that the case is counted by: the principal disposition's, or the way of closing.
  public var outcome: String {
    switch self {
    case .decided(let dispositions):
      Disposition.principal(of: dispositions)?.code ?? "decided"
    case .dismissed: "dismissed"
    case .terminated(.withdrawalAllowed, let cause): "withdrawn-" + (cause ?? .other).code
    case .terminated: "terminated"
    case .mediated: "mediated"
    case .transferredOut: "transferred-out"
    }
  }

  /// Whether receiving its document starts the time to sue: of a decision or a dismissal, not of a
  /// statement or a termination.
  var startsSuing: Bool {
    switch self {
    case .decided, .dismissed: true
    case .terminated, .mediated, .transferredOut: false
    }
  }

  /// Whether it counts as concluded (办结); a transferred case does not.
  public var isConclusion: Bool { self != .transferredOut }
}

/// A suspension, from its day to the day of resumption (中止).
public struct Suspension: Hashable, Sendable {
  /// The item of ARL 39 that it rests on.
  public let ground: SuspensionGround
  /// The day of the decision to suspend, which is itself taken out of the review.
  public let from: CivilDate
  /// The day of the decision to resume, or of the conclusion; nil while it lasts.
  public internal(set) var to: CivilDate?
  /// The event that suspended the review.
  public let sequence: Int
}

/// An extension of the review (延长审理期限).
public struct Extension: Hashable, Sendable {
  /// Days added to the review; 30 at most with all other extensions (ARL 62).
  public let days: Int
  /// The day on which it was approved.
  public let on: CivilDate
  /// The event that extended the review.
  public let sequence: Int
  /// Who approved it (ARL 62); nil where the record does not say.
  public let approver: Words?
}

/// Days that an inspection or an expert opinion takes out of a review (勘验、鉴定).
public struct TakenOut: Hashable, Sendable {
  /// From its first day to its last, which is counted again.
  public let stretch: Interruption
  /// The event that put it on record.
  public let sequence: Int
  /// Which of the two it is.
  public let action: Action
}

/// One review of a case, from its opening to its conclusion; a reopened case has several (审理轮次).
public struct Spell: Hashable, Sendable {
  /// How it began.
  public let opening: Opening
  /// The day of acceptance, of taking over, or of the order to reopen.
  public let openedOn: CivilDate
  /// The day that the review period is counted from: ``openedOn``, or the other authority's
  /// acceptance where it was taken over.
  public let countedFrom: CivilDate
  /// The event that opened it.
  public let sequence: Int
  /// The procedure that it follows; a switch to the ordinary one holds from its beginning.
  public internal(set) var procedure: ReviewProcedure
  /// The shorter review period that a law sets, in days.
  public internal(set) var reviewDays: Int?

  /// Its suspensions in order; only the last can still be lasting.
  public internal(set) var suspensions: [Suspension] = []
  /// Inspections and expert opinions, taken out of the review from their first to their last day.
  ///
  /// The Regulation says so in articles 34 and 37.
  public internal(set) var takenOut: [TakenOut] = []
  /// Its extensions in order; the simplified procedure has none (ARL 62).
  public internal(set) var extensions: [Extension] = []

  /// The day that the copy's sending is counted from: the opening, or a change of the respondent.
  public internal(set) var copyCountedFrom: CivilDate
  /// The event of that day.
  public internal(set) var copyCountedFromSequence: Int
  /// When the copy of the application was sent (发送副本, ARL 48, 54); nil until then.
  public internal(set) var copySentOn: CivilDate?
  /// When the respondent received the copy, which starts its time to answer; nil until then.
  ///
  /// Where no receipt is stated, it is presumed on the day of sending.
  public internal(set) var copyReceivedOn: CivilDate?
  /// The event that the receipt is known by; nil until then.
  public internal(set) var copyReceivedSequence: Int?
  /// Whether a day of receipt was stated and not only presumed from the sending; the first one
  /// stands.
  public internal(set) var isCopyReceiptStated = false
  /// When the respondent first answered (答复, ARL 48, 54); nil until then.
  public internal(set) var answeredOn: CivilDate?
  /// When the parties' opinions were last heard (听取意见, ARL 49); nil where never.
  public internal(set) var opinionsHeardOn: CivilDate?
  /// The hearing that was arranged or held last; nil where none was.
  public internal(set) var hearing: Hearing?
  /// The reviews of normative documents beside it; only the last can still be open.
  public internal(set) var documentReviews: [DocumentReview] = []
  /// When the applicant asked to withdraw (ARL 74); nil where not, or where it was refused.
  public internal(set) var withdrawalAskedOn: CivilDate?

  /// How it ended; nil while it is open.
  public internal(set) var closing: Closing?
  /// The day on which it was concluded or sent elsewhere; nil while it is open.
  public internal(set) var closedOn: CivilDate?
  /// Whether part of the dispute had been mediated before the decision.
  public internal(set) var partlyMediated = false
  /// The document that closed it; nil while it is open, and where it was sent elsewhere.
  public internal(set) var document: ClosingDocument?
  /// The day that it took effect: a decision's last service, a statement's day.
  public internal(set) var effectiveOn: CivilDate?

  /// What the respondent has to do afterwards; nil where nothing was set, ordered or done.
  public internal(set) var duty: Duty?
  /// The days on which suits over the lack of a decision were noted (ARL 34).
  public internal(set) var suedUndecidedOn: [CivilDate] = []

  /// The review of a normative document that is open, if any.
  public var openDocumentReview: DocumentReview? {
    documentReviews.last.flatMap { $0.isClosed ? nil : $0 }
  }

  /// The suspension that lasts, if any.
  public var openSuspension: Suspension? { suspensions.last.flatMap { $0.to == nil ? $0 : nil } }

  /// The days that extensions have added so far.
  public var extendedDays: Int { extensions.reduce(0) { $0 + $1.days } }
}

/// What the respondent has to do after a decision or a statement (履行义务).
public struct Duty: Hashable, Sendable {
  /// The day until which it has to be performed, as set there or by an order, if any.
  public internal(set) var performBy: CivilDate?
  /// Days to perform from taking effect, where set in days.
  public internal(set) var performWithin: Int?
  /// Whether the act has to be done again.
  public internal(set) var actAgain = false
  /// Days to act again from taking effect, where the decision sets them.
  public internal(set) var actAgainWithin: Int?
  /// The event that set the duty.
  public let sequence: Int
  /// The event that set the time to perform last: the document, or an order.
  public internal(set) var orderSequence: Int
  /// The day of performance (履行), the first on record; nil until then.
  public internal(set) var performedOn: CivilDate?
  /// The day on which the case went on file, after which nothing is waited for; nil until then.
  public internal(set) var archivedOn: CivilDate?
  /// The day on which the agency acted again (重作, ARL 64); nil until then.
  public internal(set) var actedAgainOn: CivilDate?
}
