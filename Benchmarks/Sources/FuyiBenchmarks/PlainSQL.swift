import FuyiKit
import GRDB

/// Breakdowns that no rollup has, beside the SQL that a person would write for the covering index.
struct PlainSQL {
  let name: String
  let definition: RateDefinition
  let groupings: [Grouping]
  let window: Window
  let statement: String

  static func all() throws -> [PlainSQL] {
    let asOf = try CivilDate(City.today)
    func window(_ first: String, _ last: String) throws -> Window {
      guard
        let window = Window(first: try CivilDate(first), last: try CivilDate(last), asOf: asOf)
      else { throw Failure.differs("window") }
      return window
    }
    let mediated = "outcome IN ('mediated', 'withdrawn-settlement')"
    let concluded = "closing IN ('decided', 'dismissed', 'terminated', 'mediated')"
    return try [
      PlainSQL(
        name: "mediation by handler, 2025", definition: .mediation, groupings: [.handler],
        window: window("2025-01-01", "2025-12-31"),
        statement: """
          SELECT handler, \(mediated), count(*) FROM case_review
          WHERE closed_on BETWEEN '2025-01-01' AND '2025-12-31' AND \(concluded)
          GROUP BY handler, \(mediated)
          """),
      PlainSQL(
        name: "mediation by channel × kind, 10 March to 20 November 2025", definition: .mediation,
        groupings: [.channel, .kind], window: window("2025-03-10", "2025-11-20"),
        statement: """
          SELECT channel, kind, \(mediated), count(*) FROM case_review
          WHERE closed_on BETWEEN '2025-03-10' AND '2025-11-20' AND \(concluded)
          GROUP BY channel, kind, \(mediated)
          """),
      PlainSQL(
        name: "on time by region, 10 March to 20 November 2025", definition: .onTime,
        groupings: [.region], window: window("2025-03-10", "2025-11-20"),
        statement: """
          SELECT region, CASE WHEN has_rulebook = 'no' THEN 'no-rulebook' END AS reason,
            coalesce(closed_on <= due_on, 0) AS in_time, count(*) FROM case_review
          WHERE closed_on BETWEEN '2025-03-10' AND '2025-11-20' AND \(concluded)
          GROUP BY region, reason, in_time
          """),
      PlainSQL(
        name: "corrected by field × channel, 2024 and 2025", definition: .correction,
        groupings: [.field, .channel], window: window("2024-01-01", "2025-12-31"),
        statement: """
          SELECT a.field, r.channel, r.outcome IN ('void', 'revoked', 'partly-revoked', 'altered',
            'perform', 'unlawful', 'agreement-liability') AS corrected, count(*)
          FROM case_review r LEFT JOIN agency a ON a.code = r.respondent
          WHERE r.closed_on BETWEEN '2024-01-01' AND '2025-12-31' AND r.\(concluded)
          GROUP BY a.field, r.channel, corrected
          """),
      PlainSQL(
        name: "accepted by channel, 2025", definition: .acceptance, groupings: [.channel],
        window: window("2025-01-01", "2025-12-31"),
        statement: """
          SELECT channel,
            CASE WHEN filing_outcome IS NULL AND NOT coalesce(lapse_on < '2026-01-15', 0)
                THEN 'undecided'
              WHEN filing_outcome = 'withdrawn' THEN 'withdrawn'
              WHEN filing_outcome = 'settled-before-acceptance' THEN 'settled-before-acceptance'
              WHEN filing_outcome = 'abandoned'
                OR (lapse_on < '2026-01-15' AND lapse_outcome = 'abandoned') THEN 'abandoned'
            END AS reason,
            coalesce(filing_outcome IN ('accepted', 'deemed-accepted', 'taken-over'), 0)
              OR coalesce(lapse_on < '2026-01-15'
                AND lapse_outcome IN ('accepted', 'deemed-accepted', 'taken-over'), 0) AS accepted,
            count(*)
          FROM case_record
          WHERE state <> 'voided' AND filed_on BETWEEN '2025-01-01' AND '2025-12-31'
          GROUP BY channel, reason, accepted
          """),
    ]
  }

  /// Both in turns, so that what slows the machine slows both.
  func run(_ repository: Repository, _ database: Database, runs: Int) throws
    -> (ours: Timing, plain: Timing)
  {
    var (ours, plain): ([Double], [Double]) = ([], [])
    let statement = try database.cachedStatement(sql: statement)
    for _ in 0..<(runs + 1) {
      ours.append(
        try Timing.milliseconds {
          _ = try repository.read { try $0.figures(definition, in: window, by: groupings) }
        })
      plain.append(
        try Timing.milliseconds {
          let rows = try Row.fetchCursor(statement)
          while try rows.next() != nil {}
        })
    }
    return (Timing(Array(ours.dropFirst())), Timing(Array(plain.dropFirst())))
  }
}
