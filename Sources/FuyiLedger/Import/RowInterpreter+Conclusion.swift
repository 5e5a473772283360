import FuyiCore
import FuyiLaw

extension RowInterpreter {
  /// How the case ended, if it did.
  mutating func conclude(
    _ outcome: LedgerOutcome?, _ acceptance: Acceptance, filedOn filed: CivilDate?,
    _ registration: Registration
  ) {
    let concluded = reader.day(.concludedOn)
    let (declined, transferred) = (reader.day(.declinedOn), reader.day(.transferredOn))
    let mediated = reader.day(.mediatedOn)
    if acceptance == .none, let origin = reviewEvidence(outcome), !isReported(.acceptedOn) {
      reader.report(.missingBeside(origin), in: .acceptedOn)
    }
    checkBeside(outcome, declined: declined, transferred: transferred)
    switch outcome {
    case nil:
      guard !isReported(.outcome) else { return }
      if let declined { decline(on: declined, from: .declinedOn) }
      if let transferred { transfer(on: transferred, from: .transferredOn) }
      if let mediated { consent(on: mediated) }
      if concluded != nil, declined == nil, transferred == nil {
        reader.report(.missingBeside(.concludedOn), in: .outcome)
      }
    case .pending:
      if concluded != nil { reader.report(.contradicts(.concludedOn), in: .outcome) }
      if let mediated { consent(on: mediated) }
    case .declined:
      guard let (day, origin) = end(declined, .declinedOn, concluded) else { return }
      decline(on: day, from: origin)
    case .sentElsewhere:
      guard let (day, origin) = end(transferred, .transferredOn, concluded) else { return }
      transfer(on: day, from: origin)
    case .abandoned: abandon(filedOn: filed)
    case .settledBeforeAcceptance:
      guard let (day, origin) = end(mediated, .mediatedOn, concluded) else { return }
      let note = documentNote()
      add(.settleBeforeAcceptance, day, place: Place.examined, from: origin) {
        $0[value: .note] = note
      }
    case .mediated:
      if let mediated, let concluded, mediated < concluded { consent(on: mediated) }
      let statement = concluded ?? mediated
      guard let statement else { return reportMissingDay() }
      mediate(on: statement, from: concluded == nil ? .mediatedOn : .concludedOn)
    case .decided, .dismissed, .terminated, .withdrawn:
      if let mediated { consent(on: mediated) }
      guard let concluded else { return reportMissingDay() }
      account(for: .concludedOn)
      end(outcome, on: concluded, acceptance)
    }
  }

  /// What stands in the columns of one ending does not go with another.
  private mutating func checkBeside(
    _ outcome: LedgerOutcome?, declined: CivilDate?, transferred: CivilDate?
  ) {
    guard let outcome else { return }
    if declined != nil, outcome != .declined {
      reader.report(.contradicts(.declinedOn), in: .outcome)
    }
    if transferred != nil, outcome != .sentElsewhere {
      reader.report(.contradicts(.transferredOn), in: .outcome)
    }
    switch outcome {
    case .terminated, .withdrawn: break
    default:
      if reader.isStated(.terminationGround) {
        reader.report(.contradicts(.terminationGround), in: .outcome)
      }
    }
    switch outcome {
    case .decided, .mediated: break
    default:
      if reader.isStated(.performBy) { reader.report(.contradicts(.performBy), in: .outcome) }
    }
  }

  /// The number of a document that the action has no fact of its own for, as a note.
  private mutating func documentNote() -> FactValue? { words(.document).map(FactValue.words) }

  /// What of the row can only be of a case that was accepted.
  private func reviewEvidence(_ outcome: LedgerOutcome?) -> LedgerColumn? {
    firstReviewStep ?? (outcome?.needsAcceptance == true ? .outcome : nil)
  }

  private mutating func reportMissingDay() {
    guard !isReported(.concludedOn) else { return }
    reader.report(.missingBeside(.outcome), in: .concludedOn)
  }

  /// The day of an ending that has a column of its own, or else that of the conclusion.
  private mutating func end(
    _ own: CivilDate?, _ column: LedgerColumn, _ concluded: CivilDate?
  ) -> (CivilDate, LedgerColumn)? {
    account(for: .concludedOn)
    account(for: column)
    if let own, let concluded, own != concluded {
      reader.report(.contradicts(column), in: .concludedOn)
      return nil
    }
    if let own { return (own, column) }
    if let concluded { return (concluded, .concludedOn) }
    reportMissingDay()
    return nil
  }

  private mutating func decline(on day: CivilDate, from origin: LedgerColumn) {
    let reason = words(.declineReason) ?? words(.conclusionReason)
    let (item, note) = (reader.number(.declineItem), documentNote())
    let competent = words(.competentAuthority)
    account(for: .declinedOn)
    account(for: .concludedOn)
    add(.decline, day, place: Place.examined, from: origin) {
      $0[.reason] = reason
      $0[.item] = item
      $0[value: .competentAuthority] = competent.map(FactValue.words)
      $0[value: .note] = note
    }
  }

  private mutating func transfer(on day: CivilDate, from origin: LedgerColumn) {
    let (to, reason, note) = (words(.transferredTo), words(.conclusionReason), documentNote())
    account(for: .transferredOn)
    account(for: .concludedOn)
    add(.transfer, day, place: Place.conclude, from: origin) {
      $0[.to] = to
      $0[.reason] = reason
      $0[value: .note] = note
    }
  }

  private mutating func consent(on day: CivilDate) {
    add(.consent, day, place: Place.consent, from: .mediatedOn)
  }

  private mutating func mediate(on day: CivilDate, from origin: LedgerColumn) {
    let (document, performBy) = (reader.text(.document), reader.day(.performBy))
    account(for: .concludedOn)
    add(.concludeByMediation, day, place: Place.conclude, from: origin) {
      $0[.document] = document
      $0[.performBy] = performBy
    }
  }

  /// The law itself ends a filing whose papers were not completed; the row has to bear that out.
  private mutating func abandon(filedOn filed: CivilDate?) {
    account(for: .concludedOn)
    if reader.day(.correctionRequestedOn) == nil, !isReported(.correctionRequestedOn) {
      reader.report(.missingBeside(.outcome), in: .correctionRequestedOn)
    }
    if reader.day(.correctedOn) != nil { reader.report(.contradicts(.correctedOn), in: .outcome) }
    if let filed, let first = context.firstRulebook, filed < first {
      reader.report(.noAbandonmentThen, in: .outcome)
    }
  }

  private mutating func end(
    _ outcome: LedgerOutcome?, on day: CivilDate, _ acceptance: Acceptance
  ) {
    let (document, reason) = (reader.text(.document), words(.conclusionReason))
    switch outcome {
    case .decided(let dispositions, let beside):
      let performBy = reader.day(.performBy)
      add(.decide, day, place: Place.conclude, from: .concludedOn) {
        $0[.disposition] = dispositions
        $0[.document] = document
        $0[.performBy] = performBy
        $0[.reason] = reason
        if beside.contains(.actAgain) { $0[.actAgain] = true }
        if beside.contains(.damages) { $0[.damages] = true }
        if beside.contains(.remedial) { $0[.remedial] = true }
      }
    case .dismissed:
      add(.dismiss, day, place: Place.conclude, from: .concludedOn) {
        $0[.reason] = reason
        $0[.document] = document
      }
    case .terminated(let named):
      let stated = reader.code(.terminationGround).flatMap(Int.init)
        .flatMap(TerminationGround.init(rawValue:))
      if let named, let stated, named != stated {
        return reader.report(.contradicts(.terminationGround), in: .outcome)
      }
      terminate(named ?? stated, nil, on: day)
    case .withdrawn(let cause):
      guard acceptance != .none else {
        let note = documentNote()
        add(.withdraw, day, place: Place.examined, from: .concludedOn) {
          $0[.reason] = reason
          $0[value: .note] = note
        }
        return
      }
      terminate(.withdrawalAllowed, cause, on: day)
    default: break
    }
  }

  private mutating func terminate(
    _ ground: TerminationGround?, _ cause: WithdrawalCause?, on day: CivilDate
  ) {
    let (document, reason) = (reader.text(.document), words(.conclusionReason))
    add(.terminate, day, place: Place.conclude, from: .concludedOn) {
      $0[.terminationGround] = ground
      $0[.after] = cause
      $0[.document] = document
      $0[.reason] = reason
    }
  }

  // MARK: What followed

  mutating func aftermath(_ registration: Registration) {
    service(registration)
    add(.perform, place: Place.after, on: .performedOn)
    add(.actAgain, place: Place.after, on: .actedAgainOn)
    suit()
    add(.notePetition, place: Place.after, on: .petitionedOn)
    if let day = reader.day(.archivedOn) {
      let reason = words(.archiveReason)
      add(.archive, day, place: Place.archive, from: .archivedOn) { $0[.reason] = reason }
    }
  }

  /// Service on the parties that have a column of their own, and on all others (ARL 75).
  private mutating func service(_ registration: Registration) {
    func codes(_ role: PartyRole, _ count: Int) -> [String] {
      (0..<max(1, count)).map { $0 == 0 ? role.code : "\(role.code)-\($0 + 1)" }
    }
    let respondents = registration.facts[.respondent]?.count ?? 1
    for (column, recipients) in [
      (LedgerColumn.applicantServedOn, codes(.applicant, registration.applicants)),
      (.respondentServedOn, codes(.respondent, respondents)),
      (.thirdPartyServedOn, codes(.thirdParty, registration.thirdParties)),
    ] {
      guard let day = reader.day(column) else { continue }
      add(.serve, day, place: Place.serve, from: column) { $0[.recipient] = recipients }
    }
    add(.serve, place: Place.serve + 1, on: .servedOn)
  }

  private mutating func suit() {
    let sued = reader.day(.suedOn)
    let isStated = reader.isStated(.sued)
    let isSued = reader.flag(.sued)
    if isSued, sued == nil, !isReported(.suedOn) {
      reader.report(.missingBeside(.sued), in: .suedOn)
    }
    if let sued {
      if isStated, !isSued, !isReported(.sued) { reader.report(.contradicts(.suedOn), in: .sued) }
      let court = words(.court)
      add(.noteSuit, sued, place: Place.after, from: .suedOn) { $0[.court] = court }
    }
  }
}
