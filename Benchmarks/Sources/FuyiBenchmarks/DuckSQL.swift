import FuyiKit

/// A question as DuckDB is asked it: the same definition over a copy whose columns are called as the program
/// calls them.
struct DuckSQL {
  let question: Question

  /// One statement: the groups, which part, the reason for leaving out, whether it counts, how many.
  var statement: String {
    parts.enumerated().map { statement($1, $0) }.joined(separator: "\nUNION ALL\n")
  }

  private var parts: [RatePart] {
    switch question.definition.shape {
    case .share(let parts), .count(let parts): parts
    case .crossPeriod(let one, let other), .ratio(let one, let other): one + other
    }
  }

  private func statement(_ part: RatePart, _ index: Int) -> String {
    var groups = question.groupings.map { grouping -> String in
      if let column = grouping.column { return has(column, part.set) ? column.rawValue : "NULL" }
      guard case .on(let column) = part.dating else { return "NULL" }
      return "strftime(\(column.rawValue), '%Y-%m')"
    }
    groups = groups.enumerated().map { "\($1) AS g\($0)" }
    var reason = "NULL"
    if !part.exclusions.isEmpty {
      let cases = part.exclusions.map { "WHEN \(text($0.predicate, part.set)) THEN '\($0.code)'" }
      reason = "CASE \(cases.joined(separator: " ")) END"
    }
    var dating = "\(day(question.window.first)) <= openedOn"
    switch part.dating {
    case .on(let column):
      dating =
        "\(column.rawValue) BETWEEN \(day(question.window.first)) AND \(day(question.window.last))"
    case .openDuring:
      dating = """
        openedOn <= \(day(question.window.last))
          AND (closedOn IS NULL OR closedOn >= \(day(question.window.first)))
        """
    }
    let condition =
      part.set.dossiers.map { "dossier = '\($0.code)' AND state <> 'voided' AND " }
      ?? (part.set == .filings ? "state <> 'voided' AND " : "")
    let table = part.set.dossiers == nil ? part.set.rawValue : "dossiers"
    return """
      SELECT \((groups + ["\(index) AS part", "\(reason) AS reason",
        "\(text(part.numerator, part.set)) AS counts"]).joined(separator: ", ")), count(*) AS records
      FROM \(table) WHERE \(condition)\(dating) AND \(text(part.about, part.set)) GROUP BY ALL
      """
  }

  private func day(_ day: CivilDate) -> String { "DATE '\(day)'" }

  /// Whether the copy of a set has a column.
  private func has(_ column: RecordColumn, _ set: RecordSet) -> Bool {
    switch set {
    case .duties, .opinions: ![.outcome].contains(column)
    default: true
    }
  }

  private func text(_ predicate: Predicate, _ set: RecordSet) -> String {
    switch predicate {
    case .always: return "true"
    case .isOneOf(let column, let codes):
      guard has(column, set) else { return "false" }
      let list = codes.map { "'\($0)'" }.joined(separator: ", ")
      return "coalesce(\(column.rawValue) IN (\(list)), false)"
    case .isSet(let column): return "(\(column.rawValue) IS NOT NULL)"
    case .compare(let left, let comparison, let right):
      return "coalesce(\(text(left)) \(comparison.rawValue) \(text(right)), false)"
    case .all(let parts): return "(" + parts.map { text($0, set) }.joined(separator: " AND ") + ")"
    case .any(let parts): return "(" + parts.map { text($0, set) }.joined(separator: " OR ") + ")"
    case .not(let part): return "(NOT \(text(part, set)))"
    }
  }

  private func text(_ operand: DayOperand) -> String {
    switch operand {
    case .column(let column): column.rawValue
    case .first: day(question.window.first)
    case .last: day(question.window.last)
    case .asOf: day(question.window.asOf)
    }
  }

  /// Whether DuckDB can be asked in one statement: what is open on any day of a month is in many months.
  var isAskable: Bool {
    !question.groupings.contains { $0.column == nil }
      || parts.allSatisfy { if case .on = $0.dating { true } else { false } }
  }
}
