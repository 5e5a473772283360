public import FuyiCore
import FuyiLaw
internal import GRDB

extension Session {
  /// Calls a closure with the id of every case, in the order of registration.
  public func forEachCase(_ body: (Int) throws -> Void) throws {
    let ids = try Int.fetchCursor(cached("SELECT id FROM case_record ORDER BY id"))
    while let id = try ids.next() { try body(id) }
  }

  /// Calls a closure with every dossier's id and kind, in the order of their first steps.
  public func forEachDossier(_ body: (Int, DossierKind) throws -> Void) throws {
    let rows = try Row.fetchCursor(cached("SELECT id, kind FROM dossier ORDER BY id"))
    while let row = try rows.next() { try body(try row.read("id"), try code(row.read("kind"))) }
  }

  /// The printed numbers of the cases and dossiers that were registered by mistake.
  public func voidedNumbers() throws -> Set<String> {
    try Set(
      String.fetchAll(
        cached(
          """
          SELECT number FROM case_record WHERE state = ?1
          UNION SELECT number FROM dossier WHERE state = ?1
          """), arguments: [CaseState.voided.code]))
  }

  /// The accounts that have recorded something, in the order in which they first did.
  public func recorders() throws -> [String] {
    try String.fetchAll(
      cached("SELECT recorder FROM event GROUP BY recorder ORDER BY min(position)"))
  }
}
