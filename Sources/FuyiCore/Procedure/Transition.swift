public import FuyiLaw

/// What an action does to a clock.
public enum ClockEffect: Hashable, Sendable {
  case starts(ClockID)
  case stops(ClockID)
  case resumes(ClockID)
  /// Gives the clock a later end.
  case moves(ClockID)
  /// The thing has been done; the clock is met or missed.
  case ends(ClockID)
}

/// One row of the procedure: an action, where it may be taken, where it leads and on what it rests.
public struct Transition: Hashable, Sendable {
  /// What is done.
  public let action: Action
  /// The states it leaves; empty only for the registration, which begins a case.
  public let from: [CaseState]
  /// The state it reaches; nil where the case stays as it is.
  public let to: CaseState?
  /// A second state that it may reach, where the case's parties decide: service.
  public let orTo: CaseState?
  /// The article or practice that opens it.
  public let source: Source
  /// What must be so beyond the state.
  public let conditions: [Condition]
  /// Facts without which it is refused.
  public let needs: [FactName]
  /// Facts that it may state besides; a note may stand with any action.
  public let takes: [FactName]
  /// What it does to clocks; empty where it touches none.
  public let clocks: [ClockEffect]

  /// A row; without more it keeps the state, takes only a note, and touches no clock.
  public init(
    _ action: Action, from: [CaseState], to: CaseState? = nil, orTo: CaseState? = nil,
    _ source: Source, when conditions: [Condition] = [], needs: [FactName] = [],
    takes: [FactName] = [], clocks: [ClockEffect] = []
  ) {
    self.action = action
    self.from = from
    self.to = to
    self.orTo = orTo
    self.source = source
    self.conditions = conditions
    self.needs = needs
    self.takes = takes
    self.clocks = clocks
  }

  /// The states that the case can be in afterwards, when it was in `state`.
  public func reaches(from state: CaseState) -> [CaseState] {
    guard let to else { return [state] }
    return orTo.map { [to, $0] } ?? [to]
  }

  /// Every fact that may stand with it.
  public var facts: [FactName] { needs + takes + [.note] }
}
