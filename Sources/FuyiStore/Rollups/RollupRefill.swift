import FuyiLaw
import FuyiStatistics
internal import GRDB

extension Session {
  /// Makes the rollups again from the facts that they count.
  public func refillRollups() throws {
    try database.execute(sql: "DELETE FROM rollup_turn")
    for set in Rollup.sets { try database.execute(sql: "DELETE FROM \(set.entryTable)") }
    for rollup in Rollup.all {
      try database.execute(
        sql: "DELETE FROM \(rollup.table); INSERT INTO \(rollup.table) \(rollup.rows(of: .facts))")
      if let rows = rollup.turnRows(of: .facts) {
        try database.execute(sql: "INSERT INTO rollup_turn \(rows)")
      }
    }
  }

  /// The first row of a rollup that does not fit the facts, entries that are not taken in yet among it.
  func checkRollups() throws -> Verification? {
    for rollup in Rollup.all {
      if let problem = try check(
        rollup.table, rollup.rows(of: .facts), rollup.keptRows)
      {
        return problem
      }
      if let rows = rollup.turnRows(of: .facts), let kept = rollup.keptTurnRows,
        let problem = try check("rollup_turn", rows, kept)
      {
        return problem
      }
    }
    let names = Rollup.all.map { "'\($0.name)'" }.joined(separator: ", ")
    let stray = try String.fetchOne(
      database, sql: "SELECT name FROM rollup_turn WHERE name NOT IN (\(names)) LIMIT 1")
    return stray.map { .projectionDiffers(table: "rollup_turn", record: $0) }
  }

  private func check(_ table: String, _ wanted: String, _ stored: String) throws -> Verification? {
    let row = try Row.fetchOne(
      database,
      sql: """
        WITH wanted AS MATERIALIZED (SELECT * FROM (\(wanted))),
          stored AS MATERIALIZED (\(stored))
        SELECT * FROM (SELECT * FROM wanted EXCEPT SELECT * FROM stored)
        UNION ALL SELECT * FROM (SELECT * FROM stored EXCEPT SELECT * FROM wanted) LIMIT 1
        """)
    return row.map { row in
      let record = row.databaseValues.map { String.fromDatabaseValue($0) ?? $0.description }
      return .projectionDiffers(table: table, record: record.joined(separator: " "))
    }
  }
}

extension Rollup {
  /// The rows of the table with the entries that are not taken in yet; none that is all zeros.
  fileprivate var keptRows: String {
    let sums = classCodes.map { "sum(\"\($0)\")" }.joined(separator: ", ")
    let zeros = classCodes.map { _ in "0" }.joined(separator: ", ")
    return """
      SELECT dimension, period, code, \(sums) FROM (
        SELECT * FROM \(table) UNION ALL SELECT * FROM (\(rows(of: .entries))))
      GROUP BY 1, 2, 3 HAVING (\(sums)) IS NOT (\(zeros))
      """
  }

  /// The same of the turns.
  fileprivate var keptTurnRows: String? {
    turnRows(of: .entries).map { entries in
      """
      SELECT name, period, dimension, from_on, code, was, class, sum(records) FROM (
        SELECT name, period, dimension, from_on, code, was, class, records
        FROM rollup_turn WHERE name = '\(name)'
        UNION ALL SELECT * FROM (\(entries)))
      GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING sum(records) <> 0
      """
    }
  }
}
