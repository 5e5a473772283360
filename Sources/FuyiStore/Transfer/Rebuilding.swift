public import FuyiCore
import FuyiLaw
internal import GRDB

extension Session {
  /// Makes every projection from the log, in a file that has none: for a log that was put in verbatim.
  /// - Throws: ``StoreError/unreadable(_:)`` naming the first event that is not what its kind says.
  public func projectLog(procedure: Procedure = .statutory) throws {
    try keepManyPages()
    memory?.forgetNumbers()
    // A dossier may be linked to one that began later, since links can be corrected.
    try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
    let openings = try Row.fetchCursor(
      cached(
        """
        SELECT position, kind, payload FROM event WHERE subject = position AND kind NOT GLOB 'case.*'
        ORDER BY position
        """))
    while let row = try openings.next() {
      let (position, name): (Int, String) = (try row.read("position"), try row.read("kind"))
      guard let kind = RecordKind(rawValue: String(name.prefix { $0 != "." })),
        let facts = try? Facts(payload: try row.read("payload"))
      else { throw StoreError.unreadable("event \(position)") }
      if kind.isOfOfficeTables { try project(facts, of: kind, position: position) }
    }
    guard try office() != nil else { return }
    let projector = Projector(procedure: procedure, setting: try setting())
    try clearSearch()
    var cases = 0
    try forEachBeginning(of: .caseRecord) { id in
      guard let folded = try fold(id) else { throw StoreError.unreadable("case \(id)") }
      try write(projector.project(folded), replacing: nil)
      cases += 1
      if cases.isMultiple(of: Self.searchLot) { try takeInSearch() }
    }
    try takeInSearch()
    try joinSearchParts(afterTaking: cases)
    let dossiers = DossierProjector(calendar: projector.setting.calendar)
    for kind in DossierKind.allCases {
      try forEachBeginning(of: kind.record) { id in
        try put(dossiers.project(try dossier(id, of: kind).dossier), replacing: nil)
      }
    }
    try refillRollups()
  }

  /// Calls a closure with the id of every record of a kind that the log begins, in the log's order.
  private func forEachBeginning(of kind: RecordKind, _ body: (Int) throws -> Void) throws {
    let positions = try Int.fetchCursor(
      cached(
        """
        SELECT position FROM event
        WHERE subject = position AND kind >= ?1 || '.' AND kind < ?1 || '/' ORDER BY position
        """), arguments: [kind.code])
    while let position = try positions.next() { try body(position) }
  }
}
