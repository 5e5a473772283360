public import FuyiCore
internal import GRDB

/// A table that was not as the log says, and is now.
public struct MendedTable: Hashable, Sendable {
  /// The table's name.
  public let name: String
  /// Rows that stood in it and belong to no history.
  public let removed: Int
  /// Rows that the log asks for and that were not in it; a changed row counts here and there.
  public let added: Int
}

extension Session {
  /// Makes every table but the log and its words again from the log.
  /// - Returns: the tables that were otherwise before, by name; none where all fitted.
  /// - Throws: ``StoreError/unreadable(_:)`` naming the first event that is not what its kind says.
  public func rebuild(procedure: Procedure = .statutory) throws -> [MendedTable] {
    // What waits to be counted is no difference. Where it cannot be taken in it is one, and is seen below.
    try? takeInRollups()
    memory?.forget()
    let tables = Self.projected
    for table in tables {
      try database.execute(
        sql: "CREATE TEMP TABLE \"\(Self.earlier(table))\" AS SELECT * FROM main.\"\(table)\"")
    }
    try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
    for table in tables { try database.execute(sql: "DELETE FROM main.\"\(table)\"") }
    try projectLog(procedure: procedure)
    return try tables.sorted().compactMap { table in
      let (earlier, now) = ("temp.\"\(Self.earlier(table))\"", "main.\"\(table)\"")
      let (removed, added) = (try rows(of: earlier, notIn: now), try rows(of: now, notIn: earlier))
      try database.execute(sql: "DROP TABLE \(earlier)")
      return removed + added == 0
        ? nil : MendedTable(name: table, removed: removed, added: added)
    }
  }

  private static func earlier(_ table: String) -> String { "earlier_\(table)" }

  private func rows(of one: String, notIn other: String) throws -> Int {
    try Int.fetchOne(
      database,
      sql: "SELECT count(*) FROM (SELECT * FROM \(one) EXCEPT SELECT * FROM \(other))") ?? 0
  }

  /// The tables that are made from the log; those that refer to others before them.
  private static var projected: [String] {
    let records = DossierProjection.tables.map(\.name) + Projection.tables.map(\.name)
    let rollups = Rollup.all.map(\.table) + Rollup.sets.map(\.entryTable) + ["rollup_turn"]
    return records.reversed() + OfficeCopy.tables + rollups
  }
}
