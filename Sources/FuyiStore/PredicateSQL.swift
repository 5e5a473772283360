import FuyiLaw
import FuyiStatistics
internal import GRDB

/// Renders predicates as SQL, values always bound and never written in.
struct PredicateSQL {
  let window: Window
  /// The set whose columns are meant.
  let set: RecordSet
  /// The bound values, in the order of their marks.
  private(set) var arguments: [String] = []
  /// What has been asked of the records so far.
  private(set) var columns: Set<RecordColumn> = []

  init(window: Window, set: RecordSet) {
    self.window = window
    self.set = set
  }

  /// A condition that is 0 or 1 and never NULL, as the predicate over records is never undecided.
  mutating func render(_ predicate: Predicate) -> String {
    switch predicate {
    case .always: return "1"
    case .isOneOf(let column, let codes):
      let marks = codes.map { _ in "?" }.joined(separator: ", ")
      arguments += codes
      return "coalesce(\(expression(column)) IN (\(marks)), 0)"
    case .isSet(let column): return "(\(expression(column)) IS NOT NULL)"
    case .compare(let left, let comparison, let right):
      let (first, second) = (render(left), render(right))
      return "coalesce(\(first) \(comparison.rawValue) \(second), 0)"
    case .all(let parts): return join(parts, " AND ", empty: "1")
    case .any(let parts): return join(parts, " OR ", empty: "0")
    case .not(let part): return "(NOT \(render(part)))"
    }
  }

  /// The condition on the days that date a set's records, in a form that an index serves.
  mutating func render(_ dating: Dating) -> String {
    switch dating {
    case .on(let column):
      arguments += [window.first.description, window.last.description]
      return "\(expression(column)) BETWEEN ? AND ?"
    case .openDuring:
      arguments += [window.last.description, window.first.description]
      return "r.opened_on <= ? AND (r.closed_on IS NULL OR r.closed_on >= ?)"
    }
  }

  /// A condition for a WHERE clause, where NULL is as good as no: what is not negated needs no more.
  mutating func condition(_ predicate: Predicate) -> String {
    switch predicate {
    case .isOneOf(let column, let codes):
      let marks = codes.map { _ in "?" }.joined(separator: ", ")
      arguments += codes
      return "\(expression(column)) IN (\(marks))"
    case .compare(let left, let comparison, let right):
      let (first, second) = (render(left), render(right))
      return "\(first) \(comparison.rawValue) \(second)"
    case .all(let parts) where !parts.isEmpty:
      var texts: [String] = []
      for part in parts { texts.append(condition(part)) }
      return "(" + texts.joined(separator: " AND ") + ")"
    case .always, .isSet, .all, .any, .not: return render(predicate)
    }
  }

  /// The condition on reviews that are open at the end of the period and past their lawful end, in the
  /// words of the index over late reviews: of those that are open still, or of those closed since.
  ///
  /// The plus keeps the day of opening from being searched by.
  mutating func lateReviews(closedSince: Bool) -> String {
    let last = window.last.description
    arguments += closedSince ? [last, last] : [min(window.last, window.asOf).description, last]
    let closed = "coalesce(r.closed_on, '9999-12-31')"
    return
      (closedSince
      ? "\(closed) > ? AND \(closed) < '9999-12-31'"
      : "\(closed) = '9999-12-31' AND r.due_on < ?")
      + " AND (r.closed_on IS NULL OR r.closed_on > r.due_on) AND +r.opened_on <= ?"
  }

  /// The SQL of a column, noting that it is asked for.
  mutating func expression(_ column: RecordColumn) -> String {
    columns.insert(column)
    return set.expression(column)
  }

  private mutating func join(_ parts: [Predicate], _ word: String, empty: String) -> String {
    guard !parts.isEmpty else { return empty }
    var texts: [String] = []
    for part in parts { texts.append(render(part)) }
    return "(" + texts.joined(separator: word) + ")"
  }

  private mutating func render(_ operand: DayOperand) -> String {
    switch operand {
    case .column(let column): return expression(column)
    case .first: arguments.append(window.first.description)
    case .last: arguments.append(window.last.description)
    case .asOf: arguments.append(window.asOf.description)
    }
    return "?"
  }
}
