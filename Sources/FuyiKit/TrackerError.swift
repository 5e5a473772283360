public import FuyiCore
public import FuyiLaw
public import FuyiStatistics

/// Why the tracker did nothing, beyond a refusal by the procedure.
public enum TrackerError: Error, Hashable, Sendable {
  /// No record of that kind has the code or name; these come near.
  case unknown(RecordKind, given: String, candidates: [String])
  /// The same applicant already disputes the same act in a case.
  case sameAct(number: String)
  /// The case has gone on since it was last looked at.
  case stale(number: String, expected: Int, actual: Int, state: CaseState)
  /// The dossier has gone on since it was last looked at.
  case dossierStale(number: String, expected: Int, actual: Int, state: DossierState)
  /// The case has no record of that sequence that could be corrected, or it is already taken out.
  case notCorrectable(number: String, sequence: Int)
  /// What the law did by itself cannot be corrected, only what led to it.
  case madeByLaw(number: String, sequence: Int)
  /// A step of a dossier made the record; it is annulled there, and the record with it.
  case madeByDossier(number: String, sequence: Int, dossier: String)
  /// A fact that is fixed at registration.
  case fixedFact(FactName)
  /// A record with that code or name exists already.
  case exists(RecordKind, String)
  /// The office has no authority with the code that it calls its own.
  case inconsistentOffice(String)
  /// An action of a batch was refused, so none was done; the line counts from 1.
  case batch(line: Int, any Error)
  /// A period that ends before it begins.
  case endsBeforeItBegins(first: CivilDate, last: CivilDate)
  /// A day that lies ahead, of which nothing is known yet.
  case notYetKnown(day: CivilDate, today: CivilDate)
  /// Twice the same day, between which nothing can have become known.
  case sameKnownDay(CivilDate)
  /// A rule that always holds does not: our fault.
  case broken(String)
  /// A rule of the figures is broken, by these records: our fault, or the tables were tampered with.
  case figures(BrokenInvariant)

  /// Whether both read the same; the errors within a batch are compared by their descriptions.
  public static func == (left: TrackerError, right: TrackerError) -> Bool {
    String(describing: left) == String(describing: right)
  }

  /// Hashes the description, which equality goes by.
  public func hash(into hasher: inout Hasher) { hasher.combine(String(describing: self)) }
}
