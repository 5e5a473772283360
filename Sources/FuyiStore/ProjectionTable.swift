public import FuyiCore
import FuyiLaw
internal import GRDB

/// How a case's projection stands in one table: the one mapping for writing, rebuilding and verifying.
struct ProjectionTable: Sendable {
  let name: String
  /// All columns, the case's id first.
  let columns: [String]
  /// The column that holds the case's id.
  var caseColumn: String { columns[0] }
  /// How many of the columns are the primary key.
  let keyLength: Int
  let rows: @Sendable (Projection) -> [[DatabaseValue]]

  static let all = [record, party, review, clock]

  static let record = ProjectionTable(
    name: "case_record",
    columns: [
      "id", "authority", "year", "serial", "number", "filed_on", "region", "respondent", "kind",
      "channel", "handler", "state", "procedure", "amount_fen", "act_on", "act_digest",
      "imported_number",
      "filing_outcome", "filing_ended_on", "lapse_on", "lapse_state", "lapse_outcome",
    ], keyLength: 1
  ) { projection in
    let row = projection.row
    return [
      [
        value(row.id), value(row.number.authority), value(row.number.year),
        value(row.number.serial), value(row.number.printed), value(row.filedOn), value(row.region),
        value(row.respondent), value(row.kind.code), value(row.channel.code), value(row.handler),
        value(row.state.code), value(row.procedure?.code), value(row.amount), value(row.actOn),
        value(digest(row.act)),
        value(row.importedNumber), value(row.filingOutcome?.code), value(row.filingEndedOn),
        value(row.lapseOn), value(row.lapseState?.code), value(row.lapseOutcome?.code),
      ]
    ]
  }

  static let party = ProjectionTable(
    name: "case_party", columns: ["case_id", "role", "ordinal", "name_digest", "agency"],
    keyLength: 3
  ) { projection in
    projection.parties.map { party in
      [
        value(projection.row.id), value(party.role.code), value(party.ordinal),
        value(digest(party.name)),
        value(party.agency),
      ]
    }
  }

  static let review = ProjectionTable(
    name: "case_review",
    columns: [
      "case_id", "ordinal", "opening", "opened_on", "is_implied", "procedure", "closed_on",
      "closing", "outcome", "due_on", "has_rulebook", "served_on", "sue_until", "sued_on",
      "petitioned_on", "partly_mediated",
    ], keyLength: 2
  ) { projection in
    projection.spells.map { spell in
      [
        value(projection.row.id), value(spell.ordinal), value(spell.opening.code),
        value(spell.openedOn), value(spell.isImplied), value(spell.procedure.code),
        value(spell.closedOn), value(spell.closing), value(spell.outcome), value(spell.dueOn),
        value(spell.hasRulebook), value(spell.servedOn), value(spell.sueUntil),
        value(spell.suedOn), value(spell.petitionedOn), value(spell.partlyMediated),
      ]
    }
  }

  static let clock = ProjectionTable(
    name: "case_clock",
    columns: [
      "case_id", "clock", "party", "after_lapse", "owner", "from_on", "due_on", "unit", "budget",
      "raw_end_on", "days_left", "is_stopped", "is_provisional", "article",
    ], keyLength: 4
  ) { projection in
    projection.clocks.map { clock in
      [
        value(projection.row.id), value(clock.clock.code), value(clock.party),
        value(clock.afterLapse), value(clock.owner.code), value(clock.from), value(clock.due),
        value(clock.unit?.rawValue), value(clock.budget), value(clock.rawEnd),
        value(clock.daysLeft), value(clock.isStopped), value(clock.isProvisional),
        value(clock.article.code),
      ]
    }
  }

  private static func digest(_ words: Words?) -> String? {
    guard case .sealed(let digest)? = words else { return nil }
    return digest
  }

  private static func value(_ number: Int?) -> DatabaseValue {
    number?.databaseValue ?? .null
  }
  private static func value(_ text: String?) -> DatabaseValue { text?.databaseValue ?? .null }
  private static func value(_ day: CivilDate?) -> DatabaseValue {
    day?.description.databaseValue ?? .null
  }
  private static func value(_ flag: Bool) -> DatabaseValue { (flag ? "yes" : "no").databaseValue }

  // MARK: SQL

  var insertion: String {
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(name) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
  }

  /// Writes the record's row anew without deleting it, since other tables refer to it.
  var update: String {
    let sets = columns.dropFirst().map { "\($0) = ?" }.joined(separator: ", ")
    return "UPDATE \(name) SET \(sets) WHERE \(caseColumn) = ?"
  }

  var deletion: String { "DELETE FROM \(name) WHERE \(caseColumn) = ?" }

  var selection: String {
    "SELECT \(columns.joined(separator: ", ")) FROM \(name) WHERE \(caseColumn) = ? ORDER BY "
      + columns.prefix(keyLength).joined(separator: ", ")
  }
}

extension Session {
  /// Writes a case's rows; of those it had, only the ones that changed.
  /// - Parameters:
  ///   - projection: the rows that the case has from now on.
  ///   - earlier: the projection that is stored, or nil for a new case.
  public func write(_ projection: Projection, replacing earlier: Projection?) throws {
    for table in ProjectionTable.all {
      let rows = table.rows(projection)
      guard let earlier else {
        try insert(rows, table)
        continue
      }
      guard rows != table.rows(earlier) else { continue }
      if table.name == ProjectionTable.record.name {
        for row in rows { try update(row, table) }
      } else {
        try cached(table.deletion).execute(arguments: [projection.row.id])
        try insert(rows, table)
      }
    }
  }

  /// Writes a case's rows anew whatever stands there, after the schema has changed.
  func rewrite(_ projection: Projection) throws {
    for table in ProjectionTable.all {
      let rows = table.rows(projection)
      if table.name == ProjectionTable.record.name {
        for row in rows { try update(row, table) }
      } else {
        try cached(table.deletion).execute(arguments: [projection.row.id])
        try insert(rows, table)
      }
    }
  }

  private func update(_ row: [DatabaseValue], _ table: ProjectionTable) throws {
    try cached(table.update).execute(
      arguments: StatementArguments(Array(row.dropFirst()) + [row[0]]))
  }

  private func insert(_ rows: [[DatabaseValue]], _ table: ProjectionTable) throws {
    for row in rows { try cached(table.insertion).execute(arguments: StatementArguments(row)) }
  }

  /// The first table in which a case's stored rows are not those of its projection, or nil.
  func mismatch(_ projection: Projection) throws -> String? {
    for table in ProjectionTable.all {
      let stored = try Row.fetchAll(cached(table.selection), arguments: [projection.row.id])
        .map { Array($0.databaseValues) }
      guard stored == sortedByKey(table.rows(projection), table) else { return table.name }
    }
    return nil
  }

  /// Rows in the order of their primary key, as SQLite's binary collation has it.
  private func sortedByKey(_ rows: [[DatabaseValue]], _ table: ProjectionTable)
    -> [[DatabaseValue]]
  {
    rows.sorted { left, right in
      for index in 0..<table.keyLength where left[index] != right[index] {
        switch (left[index].storage, right[index].storage) {
        case (.int64(let first), .int64(let second)): return first < second
        case (.string(let first), .string(let second)):
          return first.utf8.lexicographicallyPrecedes(second.utf8)
        default: return false
        }
      }
      return false
    }
  }
}
