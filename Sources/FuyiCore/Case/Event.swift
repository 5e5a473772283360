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

/// Something that can be recorded of a kind of record: an action of a case, a step of a dossier (事项).
public protocol Deed: FactCode, Hashable, RawRepresentable where RawValue == String {
  /// The fact that names it in a correction that puts it in.
  static var inserted: FactKey<Self> { get }
}

extension Action: Deed {
  /// An action of a case stands under `action`.
  public static var inserted: FactKey<Action> { .action }
}

/// What an event of a case is: an action, or a correction of the record.
public typealias EventKind = EventKindOf<Action>
/// One thing that happened to a case, on a legal day, with its facts (事件).
public typealias Event = EventOf<Action>
/// An event of a case with its place in the case's own sequence.
public typealias SequencedEvent = SequencedEventOf<Action>

/// What an event of a record is: something that happened, or a correction of the record.
public enum EventKindOf<Happening: Deed>: Hashable, Named {
  case action(Happening)
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
  @inlinable
  public init?(code: String) {
    if let action = Happening(rawValue: code) {
      self = .action(action)
    } else if let correction = Correction(rawValue: code) {
      self = .correction(correction)
    } else {
      return nil
    }
  }
}

/// One thing that happened to a record, on a legal day, with its facts (事件).
public struct EventOf<Happening: Deed>: Hashable, Sendable {
  /// What happened, or how the record is corrected.
  public let kind: EventKindOf<Happening>
  /// The legal day: when it took effect, not when it was recorded.
  public let effectiveOn: CivilDate
  /// What is stated about it.
  public let facts: Facts

  /// An event of either kind, with no facts unless some are given.
  public init(_ kind: EventKindOf<Happening>, on effectiveOn: CivilDate, facts: Facts = Facts()) {
    self.kind = kind
    self.effectiveOn = effectiveOn
    self.facts = facts
  }

  /// Something that happened to the record.
  public init(_ action: Happening, on effectiveOn: CivilDate, facts: Facts = Facts()) {
    self.init(.action(action), on: effectiveOn, facts: facts)
  }
}

/// An event with its place in the record's own sequence, from 1.
public struct SequencedEventOf<Happening: Deed>: Hashable, Sendable {
  /// The place, which corrections name it by.
  public let sequence: Int
  /// The event as recorded, before any correction.
  public let event: EventOf<Happening>

  /// An event at its place.
  public init(sequence: Int, event: EventOf<Happening>) {
    self.sequence = sequence
    self.event = event
  }
}
