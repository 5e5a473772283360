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
  /// A table's rows about a record are not those of its history; of a rollup, the row is named that does
  /// not fit what it counts.
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
    var log = LogCheck()
    try forEachLogRow { log.take($0) }
    if let problem = log.problem { return problem }
    let words = try checkVault()
    if let digest = words.altered { return .wordsAltered(digest: digest) }
    if let problem = try checkOffice(log.office) { return problem }
    let cases = try checkCases(procedure)
    if let problem = cases.problem { return problem }
    let dossiers = try checkDossiers()
    if let problem = dossiers.problem { return problem }
    if let problem = try checkRollups() { return problem }
    return .sound(
      events: log.head.position, cases: cases.count, words: words.count, head: log.head)
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
    let ids = try Int.fetchAll(
      cached("SELECT position FROM event WHERE kind = 'case.register' ORDER BY position"))
    // A file without cases need not have an office either.
    let projector = try ids.isEmpty ? nil : Projector(procedure: procedure, setting: setting())
    var search = try SearchCheck(self)
    for id in ids {
      guard let events = try? events(of: id), let folded = Case(id: id, History(events)) else {
        return (0, .eventUnreadable(position: id))
      }
      guard let projection = projector?.project(folded) else { continue }
      if let table = try mismatch(projection) {
        return (0, .projectionDiffers(table: table, record: folded.number.printed))
      }
      guard try search.take(projection, in: self) else {
        return (
          0, .projectionDiffers(table: "case_search_waiting", record: folded.number.printed)
        )
      }
    }
    if let problem = try search.end(in: self) { return (0, problem) }
    return (ids.count, try checkStrays(Projection.self, begunBy: ["case.register"]))
  }

  private func checkDossiers() throws -> (count: Int, problem: Verification?) {
    let openings = DossierKind.allCases.map { "\($0.record.code).\($0.opening.code)" }
    let rows = try Row.fetchAll(
      cached(
        """
        SELECT position, kind FROM event WHERE sequence = 1
          AND kind IN (\(openings.map { "'\($0)'" }.joined(separator: ", "))) ORDER BY position
        """))
    let projector = try rows.isEmpty ? nil : DossierProjector(calendar: setting().calendar)
    for row in rows {
      let (id, name): (Int, String) = (row["position"], row["kind"])
      guard let kind = DossierKind(rawValue: String(name.prefix { $0 != "." })),
        let dossier = try? dossier(id, of: kind).dossier
      else { return (0, .eventUnreadable(position: id)) }
      if let projection = projector?.project(dossier), let table = try mismatch(projection) {
        return (0, .projectionDiffers(table: table, record: dossier.number.printed))
      }
    }
    return (rows.count, try checkStrays(DossierProjection.self, begunBy: openings))
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

  /// Makes the office's tables again in a second schema and compares them row by row.
  private func checkOffice(_ events: [(kind: RecordKind, facts: Facts, position: Int)]) throws
    -> Verification?
  {
    let expected: OfficeCopy
    do { expected = try OfficeCopy.make(events) } catch let error as OfficeCopy.Unreadable {
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

/// What can be checked of the log row by row: the chain, the records' own sequences, and that every
/// event reads as what its kind says.
private struct LogCheck {
  private(set) var head = Head(position: 0, hash: Chain.origin)
  private(set) var problem: Verification?
  /// The events of the office, for projecting them again.
  private(set) var office: [(kind: RecordKind, facts: Facts, position: Int)] = []
  /// The last sequence and the kind of each record.
  private var records: [Int: (sequence: Int, kind: RecordKind)] = [:]

  mutating func take(_ row: LogRow) {
    guard problem == nil else { return }
    guard Chain.holds(row) else {
      problem = .eventAltered(position: row.position)
      return
    }
    guard row.position == head.position + 1, row.previous == head.hash else {
      problem = .chainBroken(position: head.position + 1)
      return
    }
    head = Head(position: row.position, hash: row.hash)
    let prefix = row.kind.prefix { $0 != "." }
    guard let facts = try? Facts(payload: row.payload),
      let kind = RecordKind(rawValue: String(prefix)), (try? CivilDate(row.effectiveOn)) != nil,
      isKnown(String(row.kind.dropFirst(prefix.count + 1)), of: kind, row.kind)
    else {
      problem = .eventUnreadable(position: row.position)
      return
    }
    // A record begins with its own first event and goes on one by one.
    let last = records[row.subject]
    guard row.sequence == (last?.sequence ?? 0) + 1, (last?.kind ?? kind) == kind,
      (row.sequence == 1) == (row.subject == row.position)
    else {
      problem = .chainBroken(position: row.position)
      return
    }
    records[row.subject] = (row.sequence, kind)
    if kind != .caseRecord, DossierKind(kind) == nil {
      office.append((kind, facts, row.position))
    }
  }

  /// Whether a kind of record has events of a name.
  private func isKnown(_ name: String, of kind: RecordKind, _ full: String) -> Bool {
    if kind == .caseRecord { return EventKind(code: name) != nil }
    if DossierKind(kind) != nil { return EventKindOf<DossierStep>(code: name) != nil }
    return full == Session.kind(of: kind) || (kind == .office && full == Session.officeChanged)
  }
}
