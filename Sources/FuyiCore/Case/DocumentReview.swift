public import FuyiLaw

/// The review of a normative document beside a case (规范性文件附带审查, ARL 56-60).
public struct DocumentReview: Hashable, Sendable {
  /// The day it was taken up, from which the time to deal with it or to transfer it is counted.
  public let openedOn: CivilDate
  /// The event that took it up.
  public let sequence: Int
  /// Whether the applicant asked for it or the authority took it up itself.
  public let basis: DocumentReviewBasis
  /// Whether this authority may judge the document.
  public let isCompetent: Bool

  /// When the maker was asked for its reasons (ARL 58); nil until then.
  public internal(set) var makerNotifiedOn: CivilDate?
  /// When the maker received that; nil until then.
  public internal(set) var makerReceivedOn: CivilDate?
  /// The event of the asking.
  public internal(set) var makerSequence: Int?
  /// When the maker answered; nil until then.
  public internal(set) var makerAnsweredOn: CivilDate?
  /// When the document was dealt with by this authority (ARL 59); nil until then.
  public internal(set) var handledOn: CivilDate?
  /// What was found; nil until then.
  public internal(set) var finding: DocumentFinding?

  /// When the document was sent to the body that may judge it; nil until then.
  public internal(set) var transferredOn: CivilDate?
  /// When that body received it; nil until then.
  public internal(set) var transferReceivedOn: CivilDate?
  /// The event of the transfer.
  public internal(set) var transferSequence: Int?
  /// When that body replied (ARL 60); nil until then.
  public internal(set) var repliedOn: CivilDate?

  /// Whether it has come to its end: dealt with here, or replied to by the other body.
  public var isClosed: Bool { handledOn != nil || repliedOn != nil }
}

/// A hearing that was arranged, or held without having been arranged (听证, ARL 50, 51).
public struct Hearing: Hashable, Sendable {
  /// The day of the hearing.
  public let on: CivilDate
  /// The event that arranged it, or that it was held by.
  public let sequence: Int
  /// The day of the notice; nil while none has been given.
  public internal(set) var notifiedOn: CivilDate?
}

/// An opinion letter to the respondent or another body (行政复议意见书, ARL 76).
public struct OpinionLetter: Hashable, Sendable {
  /// The day of receipt, from which the report is due.
  public let receivedOn: CivilDate
  /// The event that issued it.
  public let sequence: Int
  /// Whether it went to another body than the respondent.
  public let isToOtherBody: Bool
  /// The day of the report; nil until then.
  public internal(set) var reportedOn: CivilDate?
}
