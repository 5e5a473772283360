import FuyiLaw
import FuyiStatistics
internal import GRDB

/// Renders predicates as SQL, values always bound and never written in.
struct PredicateSQL {
  let window: Window
  /// The bound values, in the order of their marks.
  private(set) var arguments: [String] = []

  init(window: Window) {
    self.window = window
  }

  /// A condition that is 0 or 1 and never NULL, as the predicate over records is never undecided.
  mutating func render(_ predicate: Predicate) -> String {
    switch predicate {
    case .always: return "1"
    case .isOneOf(let column, let codes):
      let marks = codes.map { _ in "?" }.joined(separator: ", ")
      arguments += codes
      return "coalesce(\(column.name) IN (\(marks)), 0)"
    case .isSet(let column): return "(\(column.name) IS NOT NULL)"
    case .compare(let left, let comparison, let right):
      let (first, second) = (render(left), render(right))
      return "coalesce(\(first) \(comparison.rawValue) \(second), 0)"
    case .all(let parts): return join(parts, " AND ", empty: "1")
    case .any(let parts): return join(parts, " OR ", empty: "0")
    case .not(let part): return "(NOT \(render(part)))"
    }
  }

  /// The condition on the days that date a set's records, in a form that an index serves.
  mutating func render(_ dating: Dating, _ set: RecordSet) -> String {
    switch dating {
    case .on(let column):
      arguments += [window.first.description, window.last.description]
      return "\(column.name) BETWEEN ? AND ?"
    case .openDuring:
      arguments += [window.last.description, window.first.description]
      return "r.opened_on <= ? AND (r.closed_on IS NULL OR r.closed_on >= ?)"
    }
  }

  private mutating func join(_ parts: [Predicate], _ word: String, empty: String) -> String {
    guard !parts.isEmpty else { return empty }
    var texts: [String] = []
    for part in parts { texts.append(render(part)) }
    return "(" + texts.joined(separator: word) + ")"
  }

  private mutating func render(_ operand: DayOperand) -> String {
    switch operand {
    case .column(let column): return column.name
    case .first: arguments.append(window.first.description)
    case .last: arguments.append(window.last.description)
    case .asOf: arguments.append(window.asOf.description)
    }
    return "?"
  }
}

extension RecordSet {
  /// The tables of the set, up to a condition that more can be added to.
  ///
  /// Void cases count nowhere.
  var source: String {
    switch self {
    case .filings:
      """
      FROM case_record c LEFT JOIN agency a ON a.code = c.respondent WHERE c.state <> 'voided'
      """
    case .reviews:
      """
      FROM case_review r JOIN case_record c ON c.id = r.case_id
      LEFT JOIN agency a ON a.code = c.respondent WHERE c.state <> 'voided'
      """
    }
  }

  func expression(_ column: RecordColumn) -> String { column.name }
}

extension RecordColumn {
  /// The SQL name of the column, `c` being the case, `r` its review and `a` the respondent.
  fileprivate var name: String {
    switch self {
    case .authority: "c.authority"
    case .region: "c.region"
    case .respondent: "c.respondent"
    case .field: "a.field"
    case .kind: "c.kind"
    case .channel: "c.channel"
    case .handler: "c.handler"
    case .filedOn: "c.filed_on"
    case .filingOutcome: "c.filing_outcome"
    case .filingEndedOn: "c.filing_ended_on"
    case .lapseOn: "c.lapse_on"
    case .lapseOutcome: "c.lapse_outcome"
    case .opening: "r.opening"
    case .openedOn: "r.opened_on"
    case .isImplied: "r.is_implied"
    case .closedOn: "r.closed_on"
    case .closing: "r.closing"
    case .outcome: "r.outcome"
    case .dueOn: "r.due_on"
    case .hasRulebook: "r.has_rulebook"
    case .servedOn: "r.served_on"
    case .sueUntil: "r.sue_until"
    case .suedOn: "r.sued_on"
    case .petitionedOn: "r.petitioned_on"
    }
  }
}
