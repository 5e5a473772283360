public import FuyiLaw

/// The rows that a case is queried by, made from its history alone (投影).
///
/// One projector serves writing, rebuilding and verifying. Nothing in it depends on today: what the
/// law will do by itself is stored as the day it does it (``CaseRow/lapseOn``), with the rows that
/// hold from then on.
public struct Projection: Hashable, Sendable {
  /// What the case is listed and grouped by.
  public private(set) var row: CaseRow
  /// Everybody who takes part, in the case's order.
  public let parties: [Party]
  /// Its reviews, with the one that the law will open by itself; none of a voided case.
  public let spells: [SpellRow]
  /// The clocks that are open now, and those that will be once the law has acted by itself.
  public let clocks: [ClockRow]
  /// What decisions and statements oblige the respondent to, where a day for it is set; nothing of a
  /// voided case.
  public let duties: [DutyRow]
  /// The opinion letters whose report the law gives a time for (ARL 76); none of a voided case.
  public let opinions: [OpinionRow]
  /// What it is found by.
  public private(set) var searched: SearchedTexts
  /// The numbers of the applicants' papers, in the order stated; for finding cases of the same person.
  public let identities: [Words]

  /// The same of a case that has been given its place in the log and its number.
  package func placed(at id: Int, numbered number: CaseNumber) -> Projection {
    var copy = self
    copy.row.id = id
    copy.row.number = number
    copy.searched.replaceLabel(row.number.printed, with: number.printed)
    return copy
  }
}

/// A duty from a decision or a statement, with its last day.
public struct DutyRow: Hashable, Sendable {
  /// The review, from 1.
  public let ordinal: Int
  /// To perform, or to act again.
  public let clock: ClockID
  /// The last day in time.
  public let due: CivilDate
  /// The day on which it was done; nil until then.
  public let doneOn: CivilDate?
}

/// An opinion letter of a case, with the last day to report back.
public struct OpinionRow: Hashable, Sendable {
  /// Its place among the case's letters, from 1.
  public let ordinal: Int
  /// The last day in time.
  public let due: CivilDate
  /// The day of the report; nil until then.
  public let reportedOn: CivilDate?
}

/// What a case is listed and grouped by.
public struct CaseRow: Hashable, Sendable {
  /// The position of the registration in the log.
  public fileprivate(set) var id: Int
  /// The number allotted at registration.
  public fileprivate(set) var number: CaseNumber
  /// The day of filing.
  public let filedOn: CivilDate
  /// The code of the region that the case is counted for.
  public let region: String
  /// The first respondent's agency.
  public let respondent: String
  /// The category of the disputed act (ARL 11).
  public let kind: ActKind
  /// How the application arrived.
  public let channel: Channel
  /// The code of the official in charge; nil where none is assigned.
  public let handler: String?
  /// Where the case stands by its record; up to and on ``lapseOn`` where there is one.
  public let state: CaseState
  /// The procedure of the last review; nil before acceptance.
  public let procedure: ReviewProcedure?
  /// In fen.
  public let amount: Int?
  /// The day of the disputed act; nil where not stated.
  public let actOn: CivilDate?
  /// The number in the ledger that the case was imported from; nil where it has none.
  public let importedNumber: String?
  /// The act's number, where stated; for finding cases about the same act.
  public fileprivate(set) var act: Words?
  /// How the filing ended; nil while it is open on record.
  public let filingOutcome: FilingOutcome?
  /// The day on which the filing ended; nil while it is open on record.
  public let filingEndedOn: CivilDate?
  /// The last day of the period after which the law acts by itself; it has acted on any later day.
  public let lapseOn: CivilDate?
  /// Where the case stands after ``lapseOn``; nil where the law will not act by itself.
  public let lapseState: CaseState?
  /// How the filing will have ended after ``lapseOn``; nil where the law will not act by itself.
  public let lapseOutcome: FilingOutcome?

  /// Whether two rows of a case differ at most in words, which are plain in one before they are sealed.
  package func isSameBesidesWords(as other: CaseRow) -> Bool {
    var (own, another) = (self, other)
    (own.act, another.act) = (nil, nil)
    return own == another
  }
}

/// One review of a case, as the rates count it.
public struct SpellRow: Hashable, Sendable {
  /// From 1.
  public let ordinal: Int
  /// How the review began.
  public let opening: Opening
  /// The day of acceptance, of taking over, or of the order to reopen.
  public let openedOn: CivilDate
  /// Whether it has yet to be opened by law; it counts on any day after ``openedOn``.
  public let isImplied: Bool
  /// The procedure that it follows now, or followed at its end.
  public let procedure: ReviewProcedure
  /// The day on which it was concluded or sent elsewhere; nil while it is open.
  public let closedOn: CivilDate?
  /// `decided`, `dismissed`, `terminated`, `mediated` or `transferred-out`.
  public let closing: String?
  /// ``Closing/outcome``.
  public let outcome: String?
  /// The last day to conclude; nil without a rulebook and while suspended.
  public let dueOn: CivilDate?
  /// Whether a rulebook was in force on the day of filing; no deadline is claimed without one.
  public let hasRulebook: Bool
  /// The day on which the last party was served; nil until then.
  public let servedOn: CivilDate?
  /// The last day on which anybody may sue; nil until all are served, or without a rulebook.
  public let sueUntil: CivilDate?
  /// The day of the first suit noted (起诉); nil where there is none.
  public let suedOn: CivilDate?
  /// The day of the first petition noted (信访); nil where there is none.
  public let petitionedOn: CivilDate?
  /// Whether part of the dispute had been mediated before the decision.
  public let partlyMediated: Bool
}

/// A clock that runs or is stopped, as worklists find it.
///
/// An index, counted again when the calendar changes.
public struct ClockRow: Hashable, Sendable {
  /// Which of the law's periods it is.
  public let clock: ClockID
  /// A recipient's party code, or empty.
  public let party: String
  /// The day of the event that started it, itself not counted.
  public let from: CivilDate
  /// Who has to act within it.
  public let owner: ClockOwner
  /// The last day in time; nil while it is stopped.
  public let due: CivilDate?
  /// What the period is counted in; nil where a day was set.
  public let unit: Period.Unit?
  /// How many days it has with its extensions; nil for months and years and where a day was set.
  public let budget: Int?
  /// The end before it was moved off rest days; of a stopped one as it was when it was stopped.
  public let rawEnd: CivilDate
  /// The days left when it was stopped; nil while it runs.
  public let daysLeft: Int?
  /// Whether a suspension holds it.
  public let isStopped: Bool
  /// Whether a year without official holidays was looked at.
  public let isProvisional: Bool
  /// The article that sets the period.
  public let article: Article
  /// Whether it runs only once the law has acted by itself (``CaseRow/lapseOn``).
  public let afterLapse: Bool
}

extension Closing {
  /// The way of closing, without its dispositions or grounds.
  public var way: String {
    switch self {
    case .decided: "decided"
    case .dismissed: "dismissed"
    case .terminated: "terminated"
    case .mediated: "mediated"
    case .transferredOut: "transferred-out"
    }
  }
}
