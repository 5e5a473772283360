public import FuyiCore
public import FuyiLaw

/// A case just registered.
public struct Registered: Sendable {
  /// The case with its number.
  public let `case`: Case
  /// The clocks that run.
  public let clocks: [Clock]
  /// Whether it came in time, with the arithmetic; nil where the act's day is not known.
  public let filing: FilingAssessment?
  /// A case in which the same applicant disputes the same act, registered anyway.
  public let sameActAs: String?
  /// The other cases of somebody who applies here, known by the number of a paper, in the order of
  /// registration.
  public let earlierOfSamePerson: [String]
}

/// A case after an action.
public struct Advanced: Sendable {
  /// The case as it stands now.
  public let `case`: Case
  /// What the law had done by itself before, written with this action.
  public let lapse: Event?
  /// The event as recorded, with what was presumed written out.
  public let event: Event
  /// Its place in the case's sequence.
  public let sequence: Int
  /// The clocks that run or are stopped.
  public let clocks: [Clock]
  /// What the action rests on.
  public let source: Source?
}

/// One step of a batch.
public enum BatchStep: Sendable {
  case register(on: CivilDate, facts: Facts, anyway: Bool)
  case advance(number: String, Request)
}

/// What a step of a batch did.
public enum BatchResult: Sendable {
  case registered(Registered)
  case advanced(Advanced)

  /// The case after the step.
  public var `case`: Case {
    switch self {
    case .registered(let registered): registered.case
    case .advanced(let advanced): advanced.case
    }
  }
}

/// A case as somebody looks at it on a day.
public struct CaseView: Sendable {
  /// The case with what the law has done by the day.
  public let `case`: Case
  /// What the law has done that no event says yet.
  public let lapse: Event?
  /// The last sequence on record.
  public let sequence: Int
  /// Every clock that has been started.
  public let clocks: [Clock]
  /// The rulebook that counts them; the one without periods for a case from before the first.
  public let rulebook: Rulebook
  /// What may be done now.
  public let actions: [Action]
  /// The time of filing with its arithmetic; nil where the act's day is not known.
  public let filing: FilingAssessment?
  /// Names of the parties by their codes; absent where erased.
  public let partyNames: [String: String]
  /// The region's name; nil where the office has no such region.
  public let region: Term?
  /// The authority's name; nil where the office has no such authority.
  public let authority: Term?
  /// The handler's name; nil where nobody is assigned or it has been erased.
  public let handler: String?
  /// What the dispute is about; nil where not stated or erased.
  public let summary: String?
  /// The document number of the disputed act; nil where not stated or erased.
  public let act: String?
}

/// One event of a case's record, with what became of it.
public typealias HistoryLine = HistoryLineOf<Action>

/// One event of a record, with what became of it.
public struct HistoryLineOf<Happening: Deed>: Sendable {
  /// Its place in the record, from 1.
  public let sequence: Int
  /// The event as recorded, words sealed.
  public let event: EventOf<Happening>
  /// The instant of recording in UTC.
  public let recordedAt: String
  /// The account that recorded it.
  public let recorder: String
  /// Whether it still counts.
  public let standing: EventStanding
  /// The words of its facts by name; nil in the place of those that were erased.
  public let words: [FactName: [String?]]
}
