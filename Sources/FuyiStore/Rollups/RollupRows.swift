import FuyiStatistics

/// The rows of a rollup as SQL counts them, over the facts or over entries that are yet to be taken in.
///
/// Both have the same columns, so that one text serves keeping, making again and checking.
extension Rollup {
  /// What is counted.
  enum Source {
    /// The table of the facts, each of which counts once.
    case facts
    /// What has come and gone and is not taken in yet.
    case entries

    func table(_ set: RecordSet) -> String {
      switch self {
      case .facts: set.table.name
      case .entries: set.entryTable
      }
    }

    /// How often a row counts.
    func records(_ row: String) -> String {
      switch self {
      case .facts: "1"
      case .entries: "\(row).records"
      }
    }
  }

  /// A count for every class, one column each, by dimension, period and code; none that is all zeros.
  func rows(of source: Source) -> String {
    let each = dimensions.map {
      "SELECT '\($0.rawValue)' AS dimension, month, \($0.rawValue) AS code, class, records FROM moved"
    }
    let coded = """
      SELECT dimension, month, code, class, sum(records) AS records FROM (
        \(each.joined(separator: "\n  UNION ALL ")))
      GROUP BY 1, 2, 3, 4 HAVING sum(records) <> 0
      """
    let sums = classCodes.map { "sum(iif(class = '\($0)', records, 0))" }.joined(separator: ",\n  ")
    let zeros = classCodes.map { _ in "0" }.joined(separator: ", ")
    return """
      WITH moved AS MATERIALIZED (
        \(months(of: source))
      ), coded AS MATERIALIZED (
        \(coded)
      )
      SELECT dimension, \(periods) AS period, code,
        \(sums)
      FROM coded, (\(levels))
      GROUP BY 1, 2, 3 HAVING (\(sums)) IS NOT (\(zeros))
      """
  }

  /// Codes of the lengths of period that are counted.
  private var levels: String {
    (["month", "quarter", "year"] + (countsAllTime ? ["all"] : []))
      .enumerated().map { "SELECT '\($1)'\($0 == 0 ? " AS length" : "")" }
      .joined(separator: " UNION ALL ")
  }

  /// The code of a month's period of a length: `2025-03`, `Q2025-1`, `2025`, and nothing for all time.
  private var periods: String {
    """
    CASE length WHEN 'month' THEN month WHEN 'year' THEN substr(month, 1, 4)
        WHEN 'quarter' THEN 'Q' || substr(month, 1, 5) || ((substr(month, 6) + 2) / 3)
        ELSE '' END
    """
  }

  /// What is counted by the month, the class and the codes.
  private func months(of source: Source) -> String {
    let row = set.table.alias
    let sql = LiteralSQL(set: set, row: row, moment: .end)
    let records = "sum(\(source.records(row)))"
    return """
      SELECT substr(\(sql.name(dating)), 1, 7) AS month, \(classAtEnd(row)) AS class,
        \(records) AS records, \(codes(row))
      FROM \(source.table(set)) \(row) WHERE \(counted(row))
      GROUP BY 1, 2, \(dimensions.indices.map { "\($0 + 4)" }.joined(separator: ", "))
      HAVING \(records) <> 0
      """
  }

  private func codes(_ row: String) -> String {
    let sql = LiteralSQL(set: set, row: row, moment: .end)
    return dimensions.map { "coalesce(\(sql.name($0)), '') AS \($0.rawValue)" }
      .joined(separator: ", ")
  }

  /// The days on which classes turn, by month, dimension and code; nil where the class of no record turns.
  func turnRows(of source: Source) -> String? {
    guard !turns.isEmpty else { return nil }
    let names = dimensions.map(\.rawValue).joined(separator: ", ")
    let each = dimensions.map {
      """
      SELECT month, '\($0.rawValue)' AS dimension, day, \($0.rawValue) AS code, was, class, records
        FROM moved
      """
    }
    return """
      WITH moved AS MATERIALIZED (
        SELECT month, day, was, class, sum(records) AS records, \(names) FROM (
          \(turns.indices.map { turnFacts($0, of: source) }.joined(separator: "\nUNION ALL\n")))
        WHERE was <> class GROUP BY month, day, was, class, \(names) HAVING sum(records) <> 0
      )
      SELECT '\(name)', month, dimension, day, code, was, class, sum(records) FROM (
        \(each.joined(separator: "\nUNION ALL ")))
      GROUP BY 2, 3, 4, 5, 6, 7 HAVING sum(records) <> 0
      """
  }

  /// The facts with one of their turns; where several are on one day, with the first.
  private func turnFacts(_ index: Int, of source: Source) -> String {
    let (table, row) = (source.table(set), set.table.alias)
    let inner = LiteralSQL(set: set, row: table, moment: .end)
    let outer = LiteralSQL(set: set, row: row, moment: .end)
    let day = "\(row).turn_day"
    let others = turns[..<index].map { " AND \(day) IS NOT \(outer.day($0))" }.joined()
    return """
      SELECT substr(\(outer.name(dating)), 1, 7) AS month, \(day) AS day,
        \(classBefore(row, day)) AS was, \(classAt(row, day)) AS class,
        \(source.records(row)) AS records, \(codes(row))
      FROM (SELECT *, \(inner.day(turns[index])) AS turn_day FROM \(table)) \(row)
      WHERE \(counted(row)) AND \(day) IS NOT NULL\(others)
      """
  }

  // MARK: Classes

  /// Whether a row is counted.
  func counted(_ row: String) -> String {
    let sql = LiteralSQL(set: set, row: row, moment: .end)
    var conditions = ["\(sql.name(dating)) IS NOT NULL"]
    if let condition = set.table.condition(row) { conditions.insert(condition, at: 0) }
    if about != .always { conditions.append(sql.inner(about)) }
    return conditions.joined(separator: " AND ")
  }

  /// The class on the day before a turn.
  private func classBefore(_ row: String, _ day: String) -> String {
    LiteralSQL(set: set, row: row, moment: .beforeTurn(day)).text(classes, else: rest)
  }

  /// The class on a day.
  func classAt(_ row: String, _ day: String) -> String {
    LiteralSQL(set: set, row: row, moment: .turn(day)).text(classes, else: rest)
  }

  /// The class when all has happened that a record says will.
  private func classAtEnd(_ row: String) -> String {
    LiteralSQL(set: set, row: row, moment: .end).text(classes, else: rest)
  }
}
