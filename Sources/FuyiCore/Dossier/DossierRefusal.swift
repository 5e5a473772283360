public import FuyiLaw

/// Why a step is not done to a dossier, on what that rests, and what may be done instead (拒绝).
public struct DossierRefusal: Error, Hashable, Sendable {
  /// Whose step it was.
  public let kind: DossierKind
  /// What was asked for.
  public let step: DossierStep
  /// The dossier's printed number; nil where it did not exist yet.
  public let number: String?
  /// Where it stood; nil where it did not exist yet.
  public let state: DossierState?
  /// When and by which event it came there; nil where it did not exist yet.
  public let since: Case.Since?
  /// What stands against it.
  public let reason: Reason
  /// The article or practice that the refusal rests on.
  public let source: Source
  /// The steps that are open.
  public let alternatives: [DossierStep]

  /// What was wrong.
  public enum Reason: Hashable, Sendable {
    /// The kind has no such step in this state; it has it in these.
    case notInThisState(opensIn: [DossierState])
    /// The same that is asked of an action of a case: a fact or a day.
    case facts(Refusal.Reason)
    /// One of these has to be stated, and not more.
    case exactlyOne([FactName])
    /// The letter does not exist before a day.
    case notIssuedBefore(LetterKind, CivilDate)
    /// An agency gets the letter and the copy.
    case copiedToAddressee(String)
    /// A case in this state is not mediated at this stage.
    case caseNotAtStage(MediationStage, number: String, CaseState)
    /// The case had been filed before the consultation it is said to come from.
    case caseOlder(number: String, filedOn: CivilDate)
    case notASignatory(String, known: [String])
    case alreadySigned(String, on: CivilDate)
    case alreadySealed(on: CivilDate)
    /// The letter's receipt is on record; another day of it is a correction.
    case alreadyReceived(on: CivilDate)
    /// The letter's reply is not overdue: it is due on the day, or not at all.
    case notOverdue(due: CivilDate?)
    /// The ladder ends with this kind.
    case noHigherRung(LetterKind)
    case notAHigherRung(LetterKind, than: LetterKind)
    /// Rungs that would be left out without a reason.
    case skips([LetterKind])
    /// A suit of this instance follows one of a lower instance that has ended.
    case noEarlierInstance(CourtInstance)
    case notADefendant(String, known: [String])
    /// What is said beside a head who was or was not in court.
    case notBesideHead(FactName, HeadPresence)
    /// The court of this instance does not end a suit so.
    case outcomeNotOpen(SuitOutcome, in: CourtInstance)
    case notAppealable(CourtInstance, SuitOutcome?)
    case resultNotOpen(CoordinationResult, allowed: [CoordinationResult])
    /// No review of the case has ended in a correction of the act.
    case notCorrected(number: String)
    /// The step wrote a record in a case too, which a correction of these facts would leave behind.
    case wroteToCase(number: String, sequence: Int)
  }

  init(
    _ kind: DossierKind, _ step: DossierStep, of dossier: Dossier?, _ reason: Reason,
    _ source: Source, alternatives: [DossierStep]
  ) {
    self.kind = kind
    self.step = step
    self.number = dossier?.number.printed
    self.state = dossier?.state
    self.since = dossier?.since
    self.reason = reason
    self.source = source
    self.alternatives = alternatives
  }
}
