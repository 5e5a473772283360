public import FuyiCore
public import FuyiLaw

/// The sets of records that rates count (记录集合).
public enum RecordSet: String, CaseIterable, Sendable {
  /// Every registration that is not void, once.
  case filings
  /// Every review of a case: one, and a further one for each reopening.
  case reviews
  /// What decisions and statements oblige respondents to, each duty once.
  case duties
  /// The opinion letters of cases.
  case opinions
  // Dossiers that are not void, each once
  case consultations, petitions, mediations, letters, suits, coordination, defects
  /// Every defendant of every suit, once for the instance.
  case appearances

  /// The kind of dossier that it has; nil for what comes from cases, and for the defendants of suits.
  public var dossiers: DossierKind? {
    switch self {
    case .consultations: .consultation
    case .petitions: .petition
    case .mediations: .mediation
    case .letters: .letter
    case .suits: .suit
    case .coordination: .coordination
    case .defects: .defect
    case .filings, .reviews, .duties, .opinions, .appearances: nil
    }
  }
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
  // Of dossiers, duties and opinion letters
  case variety, venue, point, area, isHard, isJoint, doneOn
  // Of defendants
  case hearingOn, head, spoke

  /// Whether its values are days; the others are codes.
  public var isDay: Bool {
    switch self {
    case .filedOn, .filingEndedOn, .lapseOn, .openedOn, .closedOn, .dueOn, .servedOn, .sueUntil,
      .suedOn, .petitionedOn, .doneOn, .hearingOn:
      true
    case .authority, .region, .respondent, .field, .kind, .channel, .handler, .filingOutcome,
      .lapseOutcome, .opening, .isImplied, .closing, .outcome, .hasRulebook, .variety, .venue,
      .point, .area, .isHard, .isJoint, .head, .spoke:
      false
    }
  }
}

/// The numbers of dossiers that figures add up.
public enum RecordQuantity: String, CaseIterable, Sendable {
  case people, sessions, findings
}

/// What a record is named by: a case or a dossier, and which of its parts (记录标识).
public struct RecordID: Hashable, Comparable, Sendable {
  /// The set it stands in.
  public let set: RecordSet
  /// The id of the case or the dossier.
  public let subject: Int
  /// The review, the letter or the defendant, from 1; 0 for a filing and a whole dossier.
  ///
  /// Of duties the odd ones are to perform, the even ones to act again, two for each review.
  public let ordinal: Int
  /// The printed number.
  public let number: String

  /// A record of a case or a dossier.
  public init(set: RecordSet, subject: Int, ordinal: Int, number: String) {
    self.set = set
    self.subject = subject
    self.ordinal = ordinal
    self.number = number
  }

  /// The order of registration, then of reviews.
  public static func < (left: RecordID, right: RecordID) -> Bool {
    (left.subject, left.ordinal) < (right.subject, right.ordinal)
  }

  /// The number, with the ordinal from the second on: 聊政复〔2025〕12号#2.
  public var label: String {
    guard set != .duties else {
      let review = (ordinal + 1) / 2
      return (review > 1 ? "\(number)#\(review)" : number) + (ordinal % 2 == 0 ? "/remaking" : "")
    }
    return ordinal > 1 ? "\(number)#\(ordinal)" : number
  }
}

/// A record that rates are counted over, its columns as plain values.
public struct Record: Sendable {
  /// What it is named by.
  public let id: RecordID
  /// The codes it has; a column without a value is absent.
  public var codes: [RecordColumn: String]
  /// The days it has.
  public var days: [RecordColumn: CivilDate]
  /// The numbers it has, which figures add up.
  public var numbers: [RecordQuantity: Int] = [:]

  /// A record with its values.
  public init(id: RecordID, codes: [RecordColumn: String], days: [RecordColumn: CivilDate]) {
    self.id = id
    self.codes = codes
    self.days = days
  }
}
