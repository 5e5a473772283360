import FuyiLaw
import FuyiStatistics
internal import GRDB

/// The rows of the rollups as the facts give them, for making them again and for checking them.
extension Rollup {
  private var alias: String { self.set.table.alias }

  private var agency: String {
    dimensions.contains(.field)
      ? " LEFT JOIN agency a ON a.code = \(set.expression(.respondent))" : ""
  }

  /// The facts with their codes, the day by its month.
  private var codes: String {
    dimensions.map { "coalesce(\(set.expression($0)), '') AS \($0.rawValue)" }
      .joined(separator: ", ")
  }

  private var names: String { dimensions.map(\.rawValue).joined(separator: ", ") }

  /// What is counted for the months: month, class, how many, and the codes.
  private var months: String {
    """
    SELECT substr(\(set.expression(dating)), 1, 7) AS month, \(classAtEnd(alias)) AS class,
      count(*) AS records, \(codes)
    FROM \(set.table.name) \(alias)\(agency) WHERE \(counted(alias))
    GROUP BY 1, 2, \(dimensions.indices.map { "\($0 + 4)" }.joined(separator: ", "))
    """
  }

  /// The rows of the table of counts.
  var rows: String {
    let each = dimensions.flatMap { dimension in
      [0, 4, 7].map { length in
        """
        SELECT '\(name)', substr(month, 1, \(length)), '\(dimension.rawValue)', \(dimension.rawValue),
          class, sum(records) FROM f GROUP BY 2, 4, 5
        """
      }
    }
    return """
      WITH f AS MATERIALIZED (\(months))
      \(each.joined(separator: "\nUNION ALL\n"))
      """
  }

  /// The rows of the table of turns; nil where the class of no record turns.
  var turnRows: String? {
    guard !turns.isEmpty else { return nil }
    let each = dimensions.map { dimension in
      """
      SELECT '\(name)', month, '\(dimension.rawValue)', day, \(dimension.rawValue), was, class,
        sum(records) FROM f GROUP BY 2, 4, 5, 6, 7
      """
    }
    return """
      WITH f AS MATERIALIZED (
        SELECT month, day, was, class, count(*) AS records, \(names) FROM (
        \(turns.indices.map(turnFacts).joined(separator: "\nUNION ALL\n")))
        WHERE was <> class GROUP BY month, day, was, class, \(names))
      \(each.joined(separator: "\nUNION ALL\n"))
      """
  }

  /// The facts with one of their turns; where several are on one day, with the first.
  private func turnFacts(_ index: Int) -> String {
    let inner = LiteralSQL(set: set, row: set.table.name, moment: .end)
    let outer = LiteralSQL(set: set, row: alias, moment: .end)
    let day = "\(alias).turn_day"
    let others = turns[..<index].map { " AND \(day) IS NOT \(outer.day($0))" }.joined()
    return """
      SELECT substr(\(set.expression(dating)), 1, 7) AS month, \(day) AS day,
        \(classBefore(alias, day)) AS was, \(classAt(alias, day)) AS class, \(codes)
      FROM (SELECT *, \(inner.day(turns[index])) AS turn_day FROM \(set.table.name)) \(alias)\(agency)
      WHERE \(counted(alias)) AND \(day) IS NOT NULL\(others)
      """
  }
}

extension Session {
  /// Makes the rollups again from the facts that they count.
  public func refillRollups() throws {
    try database.execute(
      sql: "DELETE FROM rollup; DELETE FROM rollup_turn; DELETE FROM rollup_entry")
    for rollup in Rollup.all {
      try database.execute(sql: "INSERT INTO rollup \(rollup.rows)")
      if let rows = rollup.turnRows {
        try database.execute(sql: "INSERT INTO rollup_turn \(rows)")
      }
    }
  }

  /// The first row of a rollup that does not fit the facts, entries that are not taken in yet among it.
  func checkRollups() throws -> Verification? {
    for rollup in Rollup.all {
      for (table, rows) in [("rollup", rollup.rows), ("rollup_turn", rollup.turnRows)] {
        guard let rows else { continue }
        let stored = rollup.kept(in: table)
        let row = try Row.fetchOne(
          database,
          sql: """
            WITH wanted AS MATERIALIZED (SELECT * FROM (\(rows))),
              stored AS MATERIALIZED (\(stored))
            SELECT * FROM (SELECT * FROM wanted EXCEPT SELECT * FROM stored)
            UNION ALL SELECT * FROM (SELECT * FROM stored EXCEPT SELECT * FROM wanted) LIMIT 1
            """)
        if let row {
          let record = row.databaseValues.map { String.fromDatabaseValue($0) ?? $0.description }
          return .projectionDiffers(table: table, record: record.joined(separator: " "))
        }
      }
    }
    let names = Rollup.all.map { "'\($0.name)'" }.joined(separator: ", ")
    for table in ["rollup", "rollup_turn", "rollup_entry"] {
      let stray = try String.fetchOne(
        database, sql: "SELECT name FROM \(table) WHERE name NOT IN (\(names)) LIMIT 1")
      if let stray { return .projectionDiffers(table: table, record: stray) }
    }
    return nil
  }
}

extension Rollup {
  /// The rows of a table with the entries that are not taken in yet.
  fileprivate func kept(in table: String) -> String {
    let isTurn = table == "rollup_turn"
    let (mine, theirs) = isTurn ? (", from_on", ", was") : ("", "")
    let entries = dimensions.flatMap { dimension in
      (isTurn ? [7] : [0, 4, 7]).map { length in
        """
        UNION ALL SELECT name, substr(day, 1, \(length)), '\(dimension.rawValue)'\(mine),
          \(dimension.rawValue)\(theirs), class, records
        FROM rollup_entry WHERE name = '\(name)' AND from_on IS \(isTurn ? "NOT NULL" : "NULL")
        """
      }
    }
    let places = isTurn ? "1, 2, 3, 4, 5, 6, 7" : "1, 2, 3, 4, 5"
    return """
      SELECT name, period, dimension\(mine), code\(theirs), class, sum(records) FROM (
        SELECT name, period, dimension\(mine), code\(theirs), class, records
        FROM \(table) WHERE name = '\(name)'
        \(entries.joined(separator: "\n")))
      GROUP BY \(places) HAVING sum(records) <> 0
      """
  }
}
