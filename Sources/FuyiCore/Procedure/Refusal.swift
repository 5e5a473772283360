public import FuyiLaw

/// Why an action is not done to a case, under which article, and what may be done instead (拒绝).
public struct Refusal: Error, Hashable, Sendable {
  /// What was asked for.
  public let action: Action
  /// Where the case stood; nil where it did not exist yet.
  public let state: CaseState?
  /// When and by which event the case came to its state; nil where it did not exist yet.
  public let since: Case.Since?
  /// What stands against it.
  public let reason: Reason
  /// The article or practice that the refusal rests on.
  public let source: Source
  /// What the case's state and record leave open.
  public let alternatives: [Action]
  /// What the law had done by itself before the day that was asked for, and no event says yet; nil
  /// where nothing.
  public let lapse: Event?

  /// A refusal of an action.
  package init(
    action: Action, state: CaseState?, reason: Reason, source: Source, alternatives: [Action],
    lapse: Event? = nil, since: Case.Since? = nil
  ) {
    self.action = action
    self.state = state
    self.since = since
    self.reason = reason
    self.source = source
    self.alternatives = alternatives
    self.lapse = lapse
  }

  /// The same refusal, told with what the law had done before.
  package func after(_ lapse: Event?) -> Refusal {
    Refusal(
      action: action, state: state, reason: reason, source: source, alternatives: alternatives,
      lapse: lapse, since: since)
  }

  /// What was wrong.
  public enum Reason: Hashable, Sendable {
    /// The table has no such action in this state; it has it in these.
    case notInThisState(opensIn: [CaseState])
    case conditionFails(Condition)
    /// The law does it on its day; nobody can.
    case byLawOnly
    /// The case exists already.
    case alreadyRegistered
    case missing(FactName)
    case missingOneOf([FactName])
    /// The action does not take the fact; it takes these.
    case unexpected(FactName, takes: [FactName])
    /// Before the last thing on record.
    case beforeHistory(CivilDate, last: CivilDate, sequence: Int)
    /// After today; the name is nil for the action's own day.
    case afterToday(FactName?, CivilDate, today: CivilDate)
    case tooEarly(FactName?, CivilDate, earliest: CivilDate)
    case tooLate(FactName?, CivilDate, latest: CivilDate)
    /// The period within which it could be done is over.
    case periodOver(ClockID, CivilDate, due: CivilDate)
    /// More than the law allows in all.
    case overLimit(FactName, asked: Int, used: Int, limit: Int)
    /// A value of another form than the fact's, or outside its range.
    case wrongValue(FactName)
    case outOfRange(FactName, Int, allowed: ClosedRange<Int>)
    /// The ground of termination is not open while suspended under this one, or without any.
    case groundNotOpen(TerminationGround, suspendedUnder: SuspensionGround?)
    /// Only an allowed withdrawal has a cause.
    case causeWithoutWithdrawal(TerminationGround)
    /// The fact may stand only beside these dispositions.
    case notBeside(FactName, allowed: [Disposition])
    /// The case does not meet this reason for the simplified procedure.
    case simplifiedNotOpen(SimplifiedBasis)
    case unknownParty(String, known: [String])
    case alreadyServed(String)
    /// A statement is concluded on the day of the last signature or seal.
    case notLastSignature(CivilDate, last: CivilDate)
    case joinedToItself
  }
}
