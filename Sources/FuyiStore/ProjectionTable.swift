public import FuyiCore
import FuyiLaw
internal import GRDB

/// The rows of a record, as several tables hold them.
protocol Projected: Sendable {
  /// The record's id.
  var id: Int { get }
  /// The tables, first the one that the others refer to.
  static var tables: [ProjectionTable<Self>] { get }
}

/// A value of a row, as it is compared and bound: a day without making a text of it.
enum RowValue: Equatable, Sendable {
  case null
  case number(Int)
  case text(String)
  case day(CivilDate)

  /// The value as SQLite has it.
  var stored: DatabaseValue {
    switch self {
    case .null: .null
    case .number(let number): number.databaseValue
    case .text(let text): text.databaseValue
    case .day(let day): day.description.databaseValue
    }
  }
}

/// How a projection stands in one table: the one mapping for writing, rebuilding and verifying.
final class ProjectionTable<Source: Sendable>: Sendable {
  let name: String
  /// All columns, the record's id first.
  let columns: [String]
  /// The column that holds the record's id.
  var idColumn: String { columns[0] }
  /// How many of the columns are the primary key.
  let keyLength: Int
  let rows: @Sendable (Source) -> [[RowValue]]
  /// Whether two projections of a record surely have the same rows, seen without making them.
  let isSame: @Sendable (Source, Source) -> Bool
  /// The rows of two projections of a record without some that surely are in both, so that these need not be
  /// made; nil where it takes all of them.
  let differing: (@Sendable (Source, Source) -> (stored: [[RowValue]], rows: [[RowValue]]))?
  /// Writes a row.
  let insertion: String
  /// Writes a row over that with its key.
  let update: String
  /// Takes the row with a key away.
  let removal: String

  init(
    name: String, columns: [String], keyLength: Int,
    isSame: @escaping @Sendable (Source, Source) -> Bool = { _, _ in false },
    differing: (
      @Sendable (Source, Source) -> (stored: [[RowValue]], rows: [[RowValue]])
    )? = nil,
    rows: @escaping @Sendable (Source) -> [[RowValue]]
  ) {
    self.differing = differing
    self.name = name
    self.columns = columns
    self.keyLength = keyLength
    self.rows = rows
    self.isSame = isSame
    insertion = Self.insertion(into: name, columns)
    // Made once: every event that changes a row asks for them.
    let key = columns.prefix(keyLength).map { "\($0) = ?" }.joined(separator: " AND ")
    let sets = columns.dropFirst(keyLength).map { "\($0) = ?" }.joined(separator: ", ")
    update = "UPDATE \(name) SET \(sets) WHERE \(key)"
    removal = "DELETE FROM \(name) WHERE \(key)"
  }
}

extension Projection: Projected {
  var id: Int { row.id }
  static let tables: [ProjectionTable<Projection>] = [
    .record, .party, .review, .clock, .duty, .opinion, .identity,
  ]
}

extension ProjectionTable where Source == Projection {
  static let record = ProjectionTable(
    name: "case_record",
    columns: [
      "id", "authority", "year", "serial", "number", "filed_on", "region", "respondent", "kind",
      "channel", "handler", "state", "procedure", "amount_fen", "act_on", "act_digest",
      "imported_number",
      "filing_outcome", "filing_ended_on", "lapse_on", "lapse_state", "lapse_outcome",
    ], keyLength: 1, isSame: sameRow
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
    keyLength: 3, isSame: sameParties
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
    ] + ofCase, keyLength: 2, isSame: sameReviews
  ) { projection in
    projection.spells.map { spell in
      [
        value(projection.row.id), value(spell.ordinal), value(spell.opening.code),
        value(spell.openedOn), value(spell.isImplied), value(spell.procedure.code),
        value(spell.closedOn), value(spell.closing), value(spell.outcome), value(spell.dueOn),
        value(spell.hasRulebook), value(spell.servedOn), value(spell.sueUntil),
        value(spell.suedOn), value(spell.petitionedOn), value(spell.partlyMediated),
      ] + ofCase(projection.row)
    }
  }

  static let clock = ProjectionTable(
    name: "case_clock",
    columns: [
      "case_id", "clock", "party", "after_lapse", "owner", "from_on", "due_on", "unit", "budget",
      "raw_end_on", "days_left", "is_stopped", "is_provisional", "article",
    ], keyLength: 4, isSame: sameClocks,
    differing: differingClocks
  ) { projection in projection.clocks.map { row($0, of: projection.row.id) } }

  /// Of a case's clocks an event starts and ends a few.
  private static func differingClocks(_ earlier: Projection, _ projection: Projection) -> (
    stored: [[RowValue]], rows: [[RowValue]]
  ) {
    let id = projection.row.id
    return (
      rows(earlier.clocks, without: projection.clocks, of: id),
      rows(projection.clocks, without: earlier.clocks, of: id)
    )
  }

  private static func rows(_ clocks: [ClockRow], without others: [ClockRow], of id: Int)
    -> [[RowValue]]
  {
    var rows: [[RowValue]] = []
    for index in clocks.indices where !others.contains(clocks[index]) {
      rows.append(row(clocks[index], of: id))
    }
    return rows
  }

  private static func row(_ clock: ClockRow, of id: Int) -> [RowValue] {
    [
      value(id), value(clock.clock.code), value(clock.party), value(clock.afterLapse),
      value(clock.owner.code), value(clock.from), value(clock.due), value(clock.unit?.rawValue),
      value(clock.budget), value(clock.rawEnd), value(clock.daysLeft), value(clock.isStopped),
      value(clock.isProvisional), value(clock.article.code),
    ]
  }

  static let duty = ProjectionTable(
    name: "case_duty", columns: ["case_id", "ordinal", "duty", "due_on", "done_on"] + ofCase,
    keyLength: 3, isSame: sameDuties
  ) { projection in
    projection.duties.map { duty in
      [
        value(projection.row.id), value(duty.ordinal), value(duty.clock.code), value(duty.due),
        value(duty.doneOn),
      ] + ofCase(projection.row)
    }
  }

  static let opinion = ProjectionTable(
    name: "case_opinion", columns: ["case_id", "ordinal", "due_on", "reported_on"] + ofCase,
    keyLength: 2, isSame: sameOpinions
  ) { projection in
    projection.opinions.map { opinion in
      [
        value(projection.row.id), value(opinion.ordinal), value(opinion.due),
        value(opinion.reportedOn),
      ] + ofCase(projection.row)
    }
  }

  static let identity = ProjectionTable(
    name: "case_identity", columns: ["case_id", "ordinal", "digest"], keyLength: 2
  ) { projection in
    projection.identities.enumerated().map { index, words in
      [value(projection.row.id), value(index + 1), value(digest(words))]
    }
  }

  /// What a case hands down to its parts, so that an index over them answers without the case.
  private static let ofCase = ["authority", "region", "respondent", "kind", "channel", "handler"]

  private static func sameRow(_ one: Projection, _ other: Projection) -> Bool {
    one.row == other.row
  }
  private static func sameParties(_ one: Projection, _ other: Projection) -> Bool {
    one.parties == other.parties
  }
  private static func sameReviews(_ one: Projection, _ other: Projection) -> Bool {
    one.spells == other.spells && handsDownTheSame(one, other)
  }
  private static func sameClocks(_ one: Projection, _ other: Projection) -> Bool {
    one.clocks == other.clocks
  }
  private static func sameDuties(_ one: Projection, _ other: Projection) -> Bool {
    one.duties == other.duties && handsDownTheSame(one, other)
  }
  private static func sameOpinions(_ one: Projection, _ other: Projection) -> Bool {
    one.opinions == other.opinions && handsDownTheSame(one, other)
  }

  /// Whether what two projections hand down is the same.
  private static func handsDownTheSame(_ one: Projection, _ other: Projection) -> Bool {
    let (row, second) = (one.row, other.row)
    return row.number.authority == second.number.authority && row.region == second.region
      && row.respondent == second.respondent && row.kind == second.kind
      && row.channel == second.channel && row.handler == second.handler
  }

  private static func ofCase(_ row: CaseRow) -> [RowValue] {
    [
      value(row.number.authority), value(row.region), value(row.respondent), value(row.kind.code),
      value(row.channel.code), value(row.handler),
    ]
  }

  private static func digest(_ words: Words?) -> String? {
    guard case .sealed(let digest)? = words else { return nil }
    return digest
  }
}

extension ProjectionTable {
  static func value(_ number: Int?) -> RowValue { number.map(RowValue.number) ?? .null }
  static func value(_ text: String?) -> RowValue { text.map(RowValue.text) ?? .null }
  static func value(_ day: CivilDate?) -> RowValue { day.map(RowValue.day) ?? .null }
  static func value(_ flag: Bool) -> RowValue { .text(flag ? "yes" : "no") }

  // MARK: SQL

  /// Writes a row to another table with the same columns.
  func insertion(into name: String) -> String { Self.insertion(into: name, columns) }

  private static func insertion(into name: String, _ columns: [String]) -> String {
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(name) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
  }

  /// Takes all rows of a record away.
  var deletion: String { "DELETE FROM \(name) WHERE \(idColumn) = ?" }

  var selection: String {
    "SELECT \(columns.joined(separator: ", ")) FROM \(name) WHERE \(idColumn) = ? ORDER BY "
      + columns.prefix(keyLength).joined(separator: ", ")
  }
}
