public import FuyiCore
public import FuyiLaw

/// A case as a ledger tells it: its registration and what was done to it (台账所载案件经过).
public struct LedgerHistory: Hashable, Sendable {
  /// The day of filing.
  public var filedOn: CivilDate
  /// Who, against whom, where and about what; references by code or name.
  public var registration: Facts
  /// What was done, in the order of its days.
  public var requests: [Request]

  /// A history of a case.
  public init(filedOn: CivilDate, registration: Facts, requests: [Request] = []) {
    self.filedOn = filedOn
    self.registration = registration
    self.requests = requests
  }
}

/// What became of a history that was taken in.
public enum Taken: Hashable, Sendable {
  /// A case was registered and carried on, with so many events.
  case added(number: CaseNumber, events: Int)
  /// The case is on record already, and its first events tell the same history or another.
  case known(number: CaseNumber, isSame: Bool)
}

/// The step of a history that was refused, with nothing of it written.
public struct IntakeRefusal: Error {
  /// The index among the requests; nil for the registration.
  public let step: Int?
  /// A `Refusal`, a ``TrackerError`` or a `StoreError`.
  public let reason: any Error
}
