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
      return "coalesce(\(set.expression(column)) IN (\(marks)), 0)"
    case .isSet(let column): return "(\(set.expression(column)) IS NOT NULL)"
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
      return "\(set.expression(column)) BETWEEN ? AND ?"
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
    case .column(let column): return set.expression(column)
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
  /// Void cases and dossiers count nowhere.
  var source: String {
    switch self {
    case .filings:
      """
      FROM case_record c LEFT JOIN agency a ON a.code = c.respondent WHERE c.state <> 'voided'
      """
    case .reviews: Self.ofCases("case_review", "r")
    case .duties: Self.ofCases("case_duty", "u")
    case .opinions: Self.ofCases("case_opinion", "o")
    case .consultations, .petitions, .mediations, .letters, .suits, .coordination, .defects:
      """
      FROM dossier d LEFT JOIN agency a ON a.code = d.agency
      WHERE d.kind = '\(dossiers?.code ?? "")' AND d.state <> 'voided'
      """
    case .appearances:
      """
      FROM suit_defendant h JOIN dossier d ON d.id = h.dossier_id
      LEFT JOIN agency a ON a.code = h.agency WHERE d.state <> 'voided'
      """
    }
  }

  private static func ofCases(_ table: String, _ alias: String) -> String {
    """
    FROM \(table) \(alias) JOIN case_record c ON c.id = \(alias).case_id
    LEFT JOIN agency a ON a.code = c.respondent WHERE c.state <> 'voided'
    """
  }

  /// What names a record: the id of its case or dossier, its ordinal, and the printed number.
  var identity: (subject: String, ordinal: String, number: String) {
    switch self {
    case .filings: ("c.id", "0", "c.number")
    case .reviews: ("c.id", "r.ordinal", "c.number")
    case .duties: ("c.id", "u.ordinal * 2 - (u.duty = 'performance')", "c.number")
    case .opinions: ("c.id", "o.ordinal", "c.number")
    case .consultations, .petitions, .mediations, .letters, .suits, .coordination, .defects:
      ("d.id", "0", "d.number")
    case .appearances: ("d.id", "h.ordinal", "d.number")
    }
  }

  /// The SQL of a column in this set; NULL where its records have none.
  func expression(_ column: RecordColumn) -> String {
    switch self {
    case .filings, .reviews: column.ofCases ?? "NULL"
    case .duties:
      switch column {
      case .dueOn: "u.due_on"
      case .doneOn: "u.done_on"
      case .variety: "u.duty"
      default: column.isShared ? column.ofCases ?? "NULL" : "NULL"
      }
    case .opinions:
      switch column {
      case .dueOn: "o.due_on"
      case .doneOn: "o.reported_on"
      default: column.isShared ? column.ofCases ?? "NULL" : "NULL"
      }
    case .consultations, .petitions, .mediations, .letters, .suits, .coordination, .defects:
      column.ofDossiers ?? "NULL"
    case .appearances:
      switch column {
      case .respondent: "h.agency"
      case .field: "a.field"
      case .hearingOn: "h.first_hearing_on"
      case .head: "h.head"
      case .spoke: "h.spoke"
      default: column.ofDossiers ?? "NULL"
      }
    }
  }

  /// The SQL of a number of this set's records.
  func expression(_ quantity: RecordQuantity) -> String {
    dossiers == nil ? "NULL" : "d.\(quantity.rawValue)"
  }
}

extension RecordColumn {
  /// Whether the column is the case's own, whichever part of it is counted.
  fileprivate var isShared: Bool {
    switch self {
    case .authority, .region, .respondent, .field, .kind, .channel, .handler: true
    default: false
    }
  }

  /// The SQL name, `c` being the case, `r` its review and `a` the respondent; nil for what cases lack.
  fileprivate var ofCases: String? {
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
    case .variety, .venue, .point, .area, .isHard, .isJoint, .doneOn, .hearingOn, .head, .spoke: nil
    }
  }

  /// The SQL name, `d` being the dossier and `a` its agency; nil for what dossiers lack.
  fileprivate var ofDossiers: String? {
    switch self {
    case .region: "d.region"
    case .respondent: "d.agency"
    case .field: "coalesce(d.field, a.field)"
    case .kind: "d.category"
    case .openedOn: "d.opened_on"
    case .closedOn: "d.ended_on"
    case .outcome: "d.outcome"
    case .dueOn: "d.due_on"
    case .doneOn: "d.done_on"
    case .variety: "d.variety"
    case .venue: "d.venue"
    case .point: "d.point"
    case .area: "d.area"
    case .isHard: "d.is_hard"
    case .isJoint: "d.is_joint"
    case .authority, .channel, .handler, .filedOn, .filingOutcome, .filingEndedOn, .lapseOn,
      .lapseOutcome, .opening, .isImplied, .closing, .hasRulebook, .servedOn, .sueUntil, .suedOn,
      .petitionedOn, .hearingOn, .head, .spoke:
      nil
    }
  }
}
