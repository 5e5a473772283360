public import FuyiLaw

/// A correction of the record: an event about an earlier event (更正).
public enum Correction: String, CaseIterable, Named {
  /// Other facts, or another day, in place of an earlier event's.
  case replace = "record-replace"
  /// An earlier event taken out; of a correction: undone.
  case annul = "record-annul"
  /// A forgotten event put in.
  case insert = "record-insert"

  /// The correction in both languages.
  public var term: Term {
    switch self {
    case .replace: Term(zh: "更正记录", en: "record corrected")
    case .annul: Term(zh: "撤销记录", en: "record annulled")
    case .insert: Term(zh: "补记", en: "record put in")
    }
  }
}

/// What an event of a case is: something that happened, or a correction of the record.
public enum EventKind: Hashable, Named {
  case action(Action)
  case correction(Correction)

  /// The code of the action or the correction, such as `accept` or `record-annul`.
  public var code: String {
    switch self {
    case .action(let action): action.code
    case .correction(let correction): correction.code
    }
  }

  /// What happened, in both languages.
  public var term: Term {
    switch self {
    case .action(let action): action.term
    case .correction(let correction): correction.term
    }
  }

  /// The kind with a code, or nil where there is none.
  public init?(code: String) {
    if let action = Action(rawValue: code) {
      self = .action(action)
    } else if let correction = Correction(rawValue: code) {
      self = .correction(correction)
    } else {
      return nil
    }
  }
}

/// One thing that happened to a case, on a legal day, with its facts (事件).
public struct Event: Hashable, Sendable {
  /// What happened, or how the record is corrected.
  public let kind: EventKind
  /// The legal day: when it took effect, not when it was recorded.
  public let effectiveOn: CivilDate
  /// What is stated about it.
  public let facts: Facts

  /// An event of either kind, with no facts unless some are given.
  public init(_ kind: EventKind, on effectiveOn: CivilDate, facts: Facts = Facts()) {
    self.kind = kind
    self.effectiveOn = effectiveOn
    self.facts = facts
  }

  /// Something that happened to the case.
  public init(_ action: Action, on effectiveOn: CivilDate, facts: Facts = Facts()) {
    self.init(.action(action), on: effectiveOn, facts: facts)
  }
}

/// An event with its place in the case's own sequence, from 1.
public struct SequencedEvent: Hashable, Sendable {
  /// The place, which corrections name it by.
  public let sequence: Int
  /// The event as recorded, before any correction.
  public let event: Event

  /// An event at its place.
  public init(sequence: Int, event: Event) {
    self.sequence = sequence
    self.event = event
  }
}
