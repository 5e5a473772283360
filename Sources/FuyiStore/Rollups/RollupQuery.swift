import FuyiStatistics

/// How sums of a rollup's classes are read: its statements, made once for a plan.
struct RollupQuery: Sendable {
  let rollup: Rollup
  /// How many sums there are.
  let width: Int
  /// The dimension that is read; the whole is the sum over the first.
  let dimension: String
  let isWhole: Bool
  /// The sums, and the code where it is not the whole, of a dimension in a period.
  let counts: String
  /// The same of entries that are not taken in yet, with their month last, on a day of asking where
  /// classes turn.
  let entered: String
  /// Whether the day of asking is bound there.
  let asksTheDay: Bool
  /// What turns after a day and has to be put back; nil where the class of no record turns, or each
  /// sum is over all classes or none.
  let turned: String?
  /// Whether only the day that dates a record makes it turn.
  let turnsWhenDated: Bool

  /// - Parameters:
  ///   - sets: the classes that are added up, sum by sum.
  ///   - column: what the sums are broken down by; nil for the whole.
  init(_ rollup: Rollup, _ sets: [Set<String>], by column: RecordColumn?) {
    self.rollup = rollup
    width = sets.count
    isWhole = column == nil
    dimension = (column ?? rollup.dimensions[0]).rawValue
    turnsWhenDated = rollup.turns.allSatisfy { $0.column == rollup.dating }
    func sums(_ term: (String) -> String) -> String {
      sets.map { set in
        let list = set.sorted().map { "'\($0)'" }.joined(separator: ", ")
        return "coalesce(sum(\(term(list))), 0)"
      }.joined(separator: ", ")
    }
    let stored = sets.map { set in
      let columns = rollup.classCodes.filter(set.contains).map { "\"\($0)\"" }
      let sum = columns.isEmpty ? "0" : columns.joined(separator: " + ")
      return column == nil ? "coalesce(sum(\(sum)), 0)" : sum
    }.joined(separator: ", ")
    counts = """
      SELECT \(stored)\(column == nil ? "" : ", code") FROM \(rollup.table)
      WHERE dimension = ? AND period = ?
      """
    let entry = LiteralSQL(set: rollup.set, row: "e", moment: .end)
    let code = column.map { "coalesce(\(entry.name($0)), '')" } ?? "''"
    entered = """
      SELECT \(sums { "iif(class IN (\($0)), records, 0)" }), code, month FROM (
        SELECT substr(\(entry.name(rollup.dating)), 1, 7) AS month, records, \(code) AS code,
          \(rollup.classAt("e", "?1")) AS class
        FROM \(rollup.set.entryTable) e WHERE \(rollup.counted("e")))
      GROUP BY month, code
      """
    asksTheDay = !rollup.turns.isEmpty
    let isOverAllOrNone = sets.allSatisfy {
      $0.isDisjoint(with: rollup.classCodes) || $0.isSuperset(of: rollup.classCodes)
    }
    turned =
      rollup.turns.isEmpty || isOverAllOrNone
      ? nil
      : """
      SELECT \(sums { "records * ((was IN (\($0))) - (class IN (\($0))))" }), code, period
      FROM rollup_turn
      WHERE name = ?1 AND dimension = ?2 AND from_on > ?3
        AND period IN (SELECT value FROM json_each(?4))
      GROUP BY period, code
      """
  }
}
