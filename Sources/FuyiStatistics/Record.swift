public import FuyiLaw

/// The sets of records that rates count (记录集合).
public enum RecordSet: String, CaseIterable, Sendable {
  /// Every registration that is not void, once.
  case filings
  /// Every review of a case: one, and a further one for each reopening.
  case reviews
}

/// The columns that a rate can ask of a record.
public enum RecordColumn: String, CaseIterable, Sendable {
  // Of both sets
  case authority, region, respondent, field, kind, channel, handler
  // Of filings
  case filedOn, filingOutcome, filingEndedOn, lapseOn, lapseOutcome
  // Of reviews
  case opening, openedOn, isImplied, closedOn, closing, outcome, dueOn, hasRulebook, servedOn,
    sueUntil, suedOn, petitionedOn

  /// Whether its values are days; the others are codes.
  public var isDay: Bool {
    switch self {
    case .filedOn, .filingEndedOn, .lapseOn, .openedOn, .closedOn, .dueOn, .servedOn, .sueUntil,
      .suedOn, .petitionedOn:
      true
    case .authority, .region, .respondent, .field, .kind, .channel, .handler, .filingOutcome,
      .lapseOutcome, .opening, .isImplied, .closing, .outcome, .hasRulebook:
      false
    }
  }
}

/// What a record is named by: a case, and which of its reviews (记录标识).
public struct RecordID: Hashable, Comparable, Sendable {
  /// The set it stands in.
  public let set: RecordSet
  /// The case's id.
  public let caseID: Int
  /// The review, from 1; 0 for a filing.
  public let ordinal: Int
  /// The case's printed number.
  public let number: String

  /// A record of a case.
  public init(set: RecordSet, caseID: Int, ordinal: Int, number: String) {
    self.set = set
    self.caseID = caseID
    self.ordinal = ordinal
    self.number = number
  }

  /// The order of registration, then of reviews.
  public static func < (left: RecordID, right: RecordID) -> Bool {
    (left.caseID, left.ordinal) < (right.caseID, right.ordinal)
  }

  /// The number, with the review's ordinal from the second on: 聊政复〔2025〕12号#2.
  public var label: String { ordinal > 1 ? "\(number)#\(ordinal)" : number }
}

/// A record that rates are counted over, its columns as plain values.
public struct Record: Sendable {
  /// What it is named by.
  public let id: RecordID
  /// The codes it has; a column without a value is absent.
  public var codes: [RecordColumn: String]
  /// The days it has.
  public var days: [RecordColumn: CivilDate]

  /// A record with its values.
  public init(id: RecordID, codes: [RecordColumn: String], days: [RecordColumn: CivilDate]) {
    self.id = id
    self.codes = codes
    self.days = days
  }
}
