import FuyiCore
import FuyiLaw

extension RowInterpreter {
  /// Whether and how a case came under review.
  enum Acceptance {
    case none
    case accepted
    /// By law, when the time to examine it was over (ARL 30).
    case deemed
  }

  /// The papers asked for and completed (ARL 31).
  mutating func examination() {
    if let day = reader.day(.correctionRequestedOn) {
      let (missing, received) = (words(.missing), reader.day(.correctionReceivedOn))
      add(.requestCorrection, day, place: Place.request, from: .correctionRequestedOn) {
        $0[.missing] = missing
        $0[.received] = received
      }
    }
    add(.correct, place: Place.correct, on: .correctedOn)
  }

  mutating func acceptance() -> Acceptance {
    if let text = reader.text(.acceptedOn), CellReading.isDeemed(text) {
      account(for: .acceptedOn)
      return .deemed
    }
    guard let day = reader.day(.acceptedOn) else { return .none }
    let procedure = reader.code(.procedure).flatMap(ReviewProcedure.init(rawValue:))
    let basis =
      procedure == .simplified
      ? reader.code(.simplifiedBasis).flatMap(SimplifiedBasis.init(rawValue:)) : nil
    add(.accept, day, place: Place.examined, from: .acceptedOn) {
      $0[.procedure] = procedure
      $0[.simplifiedBasis] = basis
    }
    return .accepted
  }

  mutating func review() {
    copy()
    if let day = reader.day(.opinionsHeardOn) {
      let form = reader.code(.opinionForm).flatMap(HearingForm.init(rawValue:))
      add(.hearOpinions, day, place: Place.opinions, from: .opinionsHeardOn) { $0[.form] = form }
    }
    if let day = reader.day(.hearingOn) {
      let notified = reader.day(.hearingNotifiedOn)
      add(.hearing, day, place: Place.hearing, from: .hearingOn) { $0[.notified] = notified }
    }
    suspension()
    if let day = reader.day(.extendedOn) {
      let (days, approver) = (reader.number(.extensionDays), words(.extensionApprover))
      add(.extend, day, place: Place.extend, from: .extendedOn) {
        $0[.days] = days
        $0[.approver] = approver
      }
    }
    if let day = reader.day(.switchedOn) {
      let approver = words(.switchApprover)
      add(.switchToOrdinary, day, place: Place.ordinary, from: .switchedOn) {
        $0[.approver] = approver
      }
    }
    add(.requestWithdrawal, place: Place.withdrawal, on: .withdrawalAskedOn)
  }

  /// The copy, its receipt and the answer (ARL 48, 54).
  private mutating func copy() {
    if let day = reader.day(.copySentOn) {
      let received = reader.day(.copyReceivedOn)
      add(.serveCopy, day, place: Place.copy, from: .copySentOn) { $0[.received] = received }
    }
    add(.answer, place: Place.answer, on: .answeredOn)
  }

  private mutating func suspension() {
    let suspended = reader.day(.suspendedOn)
    if let suspended {
      // What is no item of the article is the reason in words, where a constant gives the item.
      let text = reader.text(.suspensionGround)
      var reason: String?
      var ground: SuspensionGround?
      if let text {
        if case .success(let code) = reader.words.code(text, in: .suspensionGround) {
          ground = Int(code).flatMap(SuspensionGround.init(rawValue:))
        } else if let constant = plan.constants[LedgerColumn.suspensionGround.rawValue],
          case .success(let code) = reader.words.code(constant, in: .suspensionGround)
        {
          (ground, reason) = (Int(code).flatMap(SuspensionGround.init(rawValue:)), text)
        } else {
          _ = reader.code(.suspensionGround)
        }
      }
      add(.suspend, suspended, place: Place.suspend, from: .suspendedOn) {
        $0[.suspensionGround] = ground
        $0[.reason] = reason.map { [.plain($0)] }
      }
    }
    guard let resumed = reader.day(.resumedOn) else { return }
    let place = resumed == suspended ? Place.resumeAtOnce : Place.resume
    add(.resume, resumed, place: place, from: .resumedOn)
  }
}
