import Foundation
import FuyiKit
import GRDB

/// A city of many cases, straight in the projections of a real file (no history stands behind them), and the
/// same facts as CSV.
struct City {
  static let today = "2026-01-15"
  private static let firstDay = "2016-01-01"
  static let idBase = 10_000_000

  let folder: URL
  let cases: Int
  var path: String { folder.appending(path: "city.sqlite").path }

  private static let regions = (0..<9).map { "3715\($0 < 10 ? "0" : "")\($0)" }

  /// About 240 agencies: a bureau of every field in every region, and towns.
  private static let agencies: [(code: String, region: String, field: AgencyField)] =
    regions.flatMap { region in
      AgencyField.allCases.map { ("\(region)-\($0.code)", region, $0) }
        + (1...7).map { ("\(region)-town-\($0)", region, AgencyField.government) }
    }

  static var setup: OfficeSetup {
    let regions = regions.map { Region(code: $0, name: Term(zh: "区\($0)", en: $0)) }
    return OfficeSetup(
      office: Office(name: Term(zh: "办公室", en: "office"), authority: Self.regions[0]),
      regions: regions,
      authorities: regions.compactMap {
        Authority(
          code: $0.code, name: $0.name, region: $0.code, pattern: "\($0.code)复〔{year}〕{serial}号")
      },
      agencies: agencies.map {
        Agency(
          code: $0.code, name: Term(zh: $0.code, en: "agency \($0.code)"), region: $0.region,
          level: .county, field: $0.field)
      })
  }

  /// Makes the file, its rollups filled as after a change of the schema.
  func build() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    Repository.remove(at: path)
    let repository = try Repository.create(at: path)
    let opening = try CivilDate("2015-12-01")
    try CaseTracker(repository: repository, recorder: "bench", today: opening).open(Self.setup)
    try fill()
    try Repository.open(at: path).write { try $0.refillRollups() }
  }

  private func fill() throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA synchronous = OFF; PRAGMA cache_size = -400000")
      // Indexes are made and triggers put back once all rows are in.
      let later = try Row.fetchAll(
        database,
        sql: """
          SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL
            AND ((type = 'trigger' AND name LIKE 'rollup_%') OR (type = 'index' AND tbl_name IN
              ('case_record', 'case_review', 'case_duty', 'case_opinion', 'dossier', 'suit_defendant')))
          """)
      for object in later {
        try database.execute(sql: "DROP \(object["type"] as String) \(object["name"] as String)")
      }
      try database.inTransaction {
        try insert(database)
        return .commit
      }
      for object in later where object["type"] == "index" {
        try database.execute(sql: object["sql"])
      }
      for object in later where object["type"] == "trigger" {
        try database.execute(sql: object["sql"])
      }
      try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    try queue.close()
  }

  // MARK: Rows

  private static let ofCase: [(column: String, copy: String?)] = [
    ("authority", "authority"), ("region", "region"), ("respondent", "respondent"),
    ("kind", "kind"), ("channel", "channel"), ("handler", "handler"), ("", "field"),
  ]

  private func insert(_ database: Database) throws {
    let ofCase = Self.ofCase
    let filings = try Table(
      "case_record", copy: "filings",
      [
        ("id", nil), ("year", nil), ("serial", nil), ("number", nil), ("state", "state"),
        ("filed_on", "filedOn"), ("filing_outcome", "filingOutcome"),
        ("filing_ended_on", "filingEndedOn"), ("lapse_on", "lapseOn"), ("lapse_state", nil),
        ("lapse_outcome", "lapseOutcome"),
      ] + ofCase, database, folder)
    let reviews = try Table(
      "case_review", copy: "reviews",
      [
        ("case_id", nil), ("ordinal", nil), ("opening", "opening"), ("opened_on", "openedOn"),
        ("is_implied", "isImplied"), ("procedure", nil), ("closed_on", "closedOn"),
        ("closing", "closing"), ("outcome", "outcome"), ("due_on", "dueOn"),
        ("has_rulebook", "hasRulebook"), ("served_on", "servedOn"), ("sue_until", "sueUntil"),
        ("sued_on", "suedOn"), ("petitioned_on", "petitionedOn"), ("partly_mediated", nil),
      ] + ofCase, database, folder)
    let duties = try Table(
      "case_duty", copy: "duties",
      [
        ("case_id", nil), ("ordinal", nil), ("duty", "variety"), ("due_on", "dueOn"),
        ("done_on", "doneOn"),
      ] + ofCase, database, folder)
    let opinions = try Table(
      "case_opinion", copy: "opinions",
      [("case_id", nil), ("ordinal", nil), ("due_on", "dueOn"), ("reported_on", "doneOn")] + ofCase,
      database, folder)
    let dossiers = try Table(
      "dossier", copy: "dossiers",
      [
        ("id", nil), ("kind", "dossier"), ("series", nil), ("year", nil), ("serial", nil),
        ("number", nil), ("state", "state"), ("variety", "variety"), ("outcome", "outcome"),
        ("opened_on", "openedOn"), ("ended_on", "closedOn"), ("due_on", "dueOn"),
        ("done_on", "doneOn"), ("region", "region"), ("agency", "respondent"), ("", "field"),
        ("venue", "venue"), ("point", "point"), ("is_hard", nil), ("is_joint", nil),
      ], database, folder)
    let appearances = try Table(
      "suit_defendant", copy: "appearances",
      [
        ("dossier_id", nil), ("ordinal", nil), ("agency", "respondent"),
        ("first_hearing_on", "hearingOn"), ("head", "head"), ("spoke", "spoke"),
        ("region", "region"), ("variety", "variety"), ("", "field"),
      ], database, folder)
    let days = try Days(from: Self.firstDay, to: Self.today)
    var story = CaseStory(
      dice: Dice(seed: 20_260_115), days: days, filings: filings, reviews: reviews,
      duties: duties, opinions: opinions, dossiers: dossiers, appearances: appearances)
    for index in 0..<cases {
      let agency = story.dice.pick(Self.agencies)
      let filed = index * (days.today - 1) / cases
      try story.tell(id: Self.idBase + index, agency, filed: filed)
    }
    for table in [filings, reviews, duties, opinions, dossiers, appearances] { try table.flush() }
  }
}

/// Days by their number from the first, as text.
struct Days {
  let texts: [String]
  /// The number of the day of asking.
  let today: Int

  init(from first: String, to last: String) throws {
    let (start, end) = (try CivilDate(first), try CivilDate(last))
    today = end.days(since: start)
    texts = (0...(today + 1000)).map { start.adding(days: $0).description }
  }

  subscript(_ day: Int) -> String { texts[day] }
  @_disfavoredOverload subscript(_ day: Int?) -> String? { day.map { texts[$0] } }
}
