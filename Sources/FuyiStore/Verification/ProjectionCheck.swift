import FuyiCore
import FuyiLaw
internal import GRDB

extension Session {
  func checkCases(_ procedure: Procedure) throws -> (count: Int, problem: Verification?) {
    let ids = try Int.fetchCursor(
      cached("SELECT position FROM event WHERE kind = 'case.register' ORDER BY position"))
    var projector: Projector?
    var search = try SearchCheck(self)
    var count = 0
    while let id = try ids.next() {
      // A file without cases need not have an office either.
      let known = try projector ?? Projector(procedure: procedure, setting: setting())
      projector = known
      guard let events = try? events(of: id), let folded = Case(id: id, History(events)) else {
        return (0, .eventUnreadable(position: id))
      }
      let projection = known.project(folded)
      if let table = try mismatch(projection) {
        return (0, .projectionDiffers(table: table, record: folded.number.printed))
      }
      guard try search.take(projection, in: self) else {
        return (
          0, .projectionDiffers(table: "case_search_waiting", record: folded.number.printed)
        )
      }
      count += 1
    }
    if let problem = try search.end(in: self) { return (0, problem) }
    return (count, try checkStrays(Projection.self, begunBy: ["case.register"]))
  }

  func checkDossiers() throws -> Verification? {
    let openings = DossierKind.allCases.map { "\($0.record.code).\($0.opening.code)" }
    let rows = try Row.fetchCursor(
      cached(
        """
        SELECT position, kind FROM event WHERE sequence = 1
          AND kind IN (\(openings.map { "'\($0)'" }.joined(separator: ", "))) ORDER BY position
        """))
    var projector: DossierProjector?
    while let row = try rows.next() {
      let (id, name): (Int, String) = (try row.read("position"), try row.read("kind"))
      let known = try projector ?? DossierProjector(calendar: setting().calendar)
      projector = known
      guard let kind = DossierKind(rawValue: String(name.prefix { $0 != "." })),
        let dossier = try? dossier(id, of: kind).dossier
      else { return .eventUnreadable(position: id) }
      if let table = try mismatch(known.project(dossier)) {
        return .projectionDiffers(table: table, record: dossier.number.printed)
      }
    }
    return try checkStrays(DossierProjection.self, begunBy: openings)
  }

  /// The first row that no event stands for, of the tables of a kind of projection.
  private func checkStrays<Source: Projected>(_ type: Source.Type, begunBy kinds: [String]) throws
    -> Verification?
  {
    let openings = kinds.map { "'\($0)'" }.joined(separator: ", ")
    for table in Source.tables {
      let stray = try Int.fetchOne(
        cached(
          """
          SELECT \(table.idColumn) FROM \(table.name) WHERE \(table.idColumn) NOT IN
            (SELECT position FROM event WHERE kind IN (\(openings))) LIMIT 1
          """))
      if let stray { return .projectionDiffers(table: table.name, record: String(stray)) }
    }
    return nil
  }

  /// Makes the office's tables again in a fresh file and compares them row by row.
  func checkOffice(
    _ events: [(kind: RecordKind, facts: Facts, position: Int)], in fresh: Repository
  ) throws -> Verification? {
    let expected: OfficeCopy
    do { expected = try OfficeCopy.make(events, in: fresh) } catch let error
      as OfficeCopy.Unreadable
    {
      return .eventUnreadable(position: error.position)
    }
    for table in OfficeCopy.tables {
      let query = "SELECT * FROM \(table) ORDER BY 1, 2"
      let stored = try Row.fetchAll(cached(query)).map { Array($0.databaseValues) }
      let wanted = try expected.rows(query)
      guard stored != wanted else { continue }
      let (here, there) = (Set(stored), Set(wanted))
      let differing =
        wanted.first { !here.contains($0) } ?? stored.first { !there.contains($0) } ?? []
      return .projectionDiffers(
        table: table, record: differing.map(\.description).prefix(2).joined(separator: " "))
    }
    return nil
  }
}
