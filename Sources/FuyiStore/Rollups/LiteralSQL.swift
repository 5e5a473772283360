import FuyiStatistics

/// A predicate as SQL with its values written in, for views that are stored in a file.
///
/// NULL stands for no: nothing here is negated but by `IS NOT TRUE`.
struct LiteralSQL {
  let set: RecordSet
  /// What the fact's row goes by: its table's alias, `NEW` or `OLD`.
  let row: String
  let moment: Moment

  /// The day of asking.
  enum Moment {
    /// When all has happened that a record says will.
    case end
    /// The day of a turn.
    case turn(String)
    /// The day before it.
    case beforeTurn(String)
  }

  /// The SQL of a column.
  func name(_ column: RecordColumn) -> String {
    if column == .field { return "(SELECT field FROM agency WHERE code = \(name(.respondent)))" }
    let expression = set.expression(column)
    let prefix = set.table.alias + "."
    return expression.hasPrefix(prefix)
      ? "\(row).\(expression.dropFirst(prefix.count))" : expression
  }

  /// The code of a record's class.
  func text(_ classes: [Rollup.Class], else rest: String) -> String {
    guard !classes.isEmpty else { return "'\(rest)'" }
    let cases = classes.map { "\n    WHEN \(text($0.predicate)) THEN '\($0.code)'" }
    return "CASE\(cases.joined())\n    ELSE '\(rest)' END"
  }

  /// The day of a turn.
  func day(_ turn: Turn) -> String {
    turn.isDayAfter ? "date(\(name(turn.column)), '+1 day')" : name(turn.column)
  }

  func text(_ predicate: Predicate) -> String {
    switch predicate {
    case .always: return "TRUE"
    case .isOneOf(let column, let codes):
      let list = codes.map { "'\($0)'" }
      return list.count == 1
        ? "\(name(column)) = \(list[0])"
        : "\(name(column)) IN (\(list.joined(separator: ", ")))"
    case .isSet(let column): return "\(name(column)) IS NOT NULL"
    case .compare(.column(let column), let comparison, .asOf):
      return compareWithMoment(name(column), comparison)
    case .compare(.column(let left), let comparison, .column(let right)):
      return "\(name(left)) \(comparison.rawValue) \(name(right))"
    case .compare: return "FALSE"
    case .all(let parts): return parts.map(inner).joined(separator: " AND ")
    case .any(let parts): return parts.map(inner).joined(separator: " OR ")
    case .not(.isSet(let column)): return "\(name(column)) IS NULL"
    case .not(let part): return "(\(text(part))) IS NOT TRUE"
    }
  }

  func inner(_ part: Predicate) -> String {
    switch part {
    case .all, .any: "(\(text(part)))"
    default: text(part)
    }
  }

  private func compareWithMoment(_ column: String, _ comparison: DayComparison) -> String {
    switch moment {
    case .end:
      switch comparison {
      case .before, .onOrBefore: "\(column) IS NOT NULL"
      case .onOrAfter, .after: "FALSE"
      }
    case .turn(let day): "\(column) \(comparison.rawValue) \(day)"
    case .beforeTurn(let day):
      switch comparison {
      case .onOrBefore: "\(column) < \(day)"
      case .after: "\(column) >= \(day)"
      case .before: "date(\(column), '+1 day') < \(day)"
      case .onOrAfter: "date(\(column), '+1 day') >= \(day)"
      }
    }
  }
}

extension Predicate {
  /// The columns that the predicate asks of a record.
  var columns: Set<RecordColumn> {
    switch self {
    case .always: []
    case .isOneOf(let column, _), .isSet(let column): [column]
    case .compare(let left, _, let right):
      Set(
        [left, right].compactMap { operand in
          if case .column(let column) = operand { column } else { nil }
        })
    case .all(let parts), .any(let parts):
      parts.reduce(into: []) { $0.formUnion($1.columns) }
    case .not(let part): part.columns
    }
  }
}
