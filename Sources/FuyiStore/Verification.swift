public import FuyiCore
import FuyiLaw
internal import GRDB

/// The first thing that does not fit in a database, or what was found in order.
public enum Verification: Hashable, Sendable {
  /// Everything fits: so many events, cases and kept words, up to this head.
  case sound(events: Int, cases: Int, words: Int, head: Head)
  /// An event's fields are not those that were hashed.
  case eventAltered(position: Int)
  /// The event does not continue the one before it, or a position is missing.
  case chainBroken(position: Int)
  /// The event cannot be read as what its kind says.
  case eventUnreadable(position: Int)
  /// A table's rows about a record are not those of its history.
  case projectionDiffers(table: String, record: String)
  /// Words in the vault are not those that were digested.
  case wordsAltered(digest: String)

  /// Whether everything fits.
  public var isSound: Bool {
    if case .sound = self { return true }
    return false
  }
}

extension Session {
  /// Recomputes the chain, the vault's digests and every projection, and returns the first thing
  /// that does not fit.
  public func verify(procedure: Procedure = .statutory) throws -> Verification {
    var expected = Head(position: 0, hash: Chain.origin)
    var problem: Verification?
    var office: [(kind: RecordKind, facts: Facts, position: Int)] = []
    try forEachLogRow { row in
      guard problem == nil else { return }
      guard Chain.holds(row) else {
        problem = .eventAltered(position: row.position)
        return
      }
      guard row.position == expected.position + 1, row.previous == expected.hash else {
        problem = .chainBroken(position: expected.position + 1)
        return
      }
      expected = Head(position: row.position, hash: row.hash)
      guard let facts = try? Facts(payload: row.payload),
        let record = RecordKind(rawValue: String(row.kind.prefix { $0 != "." }))
      else {
        problem = .eventUnreadable(position: row.position)
        return
      }
      if record != .caseRecord { office.append((record, facts, row.position)) }
    }
    if let problem { return problem }
    let words = try checkVault()
    if let digest = words.altered { return .wordsAltered(digest: digest) }
    if let problem = try checkOffice(office) { return problem }
    let cases = try checkCases(procedure)
    if let problem = cases.problem { return problem }
    return .sound(
      events: expected.position, cases: cases.count, words: words.count, head: expected)
  }

  private func checkVault() throws -> (count: Int, altered: String?) {
    let rows = try Row.fetchCursor(cached("SELECT digest, salt, value FROM vault ORDER BY digest"))
    var count = 0
    while let row = try rows.next() {
      guard row["digest"] == Self.digest(salt: bytes(row["salt"]), row["value"]) else {
        return (count, row["digest"])
      }
      count += 1
    }
    return (count, nil)
  }

  private func checkCases(_ procedure: Procedure) throws -> (count: Int, problem: Verification?) {
    let projector = Projector(procedure: procedure, setting: try setting())
    let ids = try Int.fetchAll(
      cached("SELECT position FROM event WHERE kind = 'case.register' ORDER BY position"))
    for id in ids {
      guard let events = try? events(of: id), let folded = Case(id: id, History(events)) else {
        return (0, .eventUnreadable(position: id))
      }
      if let table = try mismatch(projector.project(folded)) {
        return (0, .projectionDiffers(table: table, record: folded.number.printed))
      }
    }
    // A row that no event stands for.
    for table in ProjectionTable.all {
      let stray = try Int.fetchOne(
        cached(
          """
          SELECT \(table.caseColumn) FROM \(table.name) WHERE \(table.caseColumn) NOT IN
            (SELECT position FROM event WHERE kind = 'case.register') LIMIT 1
          """))
      if let stray {
        return (0, .projectionDiffers(table: table.name, record: String(stray)))
      }
    }
    return (ids.count, nil)
  }

  /// Makes the office's tables again in a second schema and compares them row by row.
  private func checkOffice(_ events: [(kind: RecordKind, facts: Facts, position: Int)]) throws
    -> Verification?
  {
    let expected = try OfficeCopy.make(events)
    for table in OfficeCopy.tables {
      let query = "SELECT * FROM \(table) ORDER BY 1, 2"
      let stored = try Row.fetchAll(cached(query)).map { Array($0.databaseValues) }
      let wanted = try expected.rows(query)
      guard stored != wanted else { continue }
      let differing = zip(stored, wanted).first { $0 != $1 }?.0 ?? stored.last ?? []
      return .projectionDiffers(
        table: table, record: differing.map(\.description).prefix(2).joined(separator: " "))
    }
    return nil
  }
}
