import FuyiLaw
import FuyiStatistics

/// A table whose rows are records of a set.
struct FactTable {
  let name: String
  /// The name that it goes by in statements.
  let alias: String
  /// The primary key, first the id of the case or dossier.
  let key: [String]
  /// The kind of dossier that rows are of; nil where all are records of the set.
  var kind: String?
  /// Whether the table has void rows, which count nowhere.
  var hasVoid = false

  /// Which rows are records of the set, `row` being what they go by; nil where all are.
  func condition(_ row: String) -> String? {
    guard hasVoid else { return nil }
    return (kind.map { "\(row).kind = '\($0)' AND " } ?? "") + "\(row).state <> 'voided'"
  }
}

extension RecordSet {
  /// Where the records stand.
  var table: FactTable {
    switch self {
    case .filings:
      FactTable(name: "case_record", alias: "c", key: ["id"], hasVoid: true)
    case .reviews:
      FactTable(name: "case_review", alias: "r", key: ["case_id", "ordinal"])
    case .duties:
      FactTable(name: "case_duty", alias: "u", key: ["case_id", "ordinal", "duty"])
    case .opinions:
      FactTable(name: "case_opinion", alias: "o", key: ["case_id", "ordinal"])
    case .consultations, .petitions, .mediations, .letters, .suits, .coordination, .defects:
      FactTable(
        name: "dossier", alias: "d", key: ["id"], kind: dossiers?.code, hasVoid: true)
    case .appearances:
      FactTable(
        name: "suit_defendant", alias: "h", key: ["dossier_id", "ordinal"])
    }
  }

  /// The tables of the set, up to a condition that more can be added to.
  ///
  /// Only what is asked for is joined, so that a covering index can answer alone: the agency where its
  /// field is, the case or the dossier where numbers are listed or columns are that only it has.
  /// - Parameters:
  ///   - columns: what is asked of the records.
  ///   - isListing: whether the records are listed by number.
  func source(asking columns: Set<RecordColumn>, isListing: Bool) -> String {
    let table = table
    var text = "FROM \(table.name) \(table.alias)"
    let used = columns.map(expression)
    if let owner, isListing || used.contains(where: { $0.hasPrefix(owner.alias + ".") }) {
      text +=
        " JOIN \(owner.table) \(owner.alias)"
        + " ON \(owner.alias).id = \(table.alias).\(table.key[0])"
    }
    if columns.contains(.field) {
      text += " LEFT JOIN agency a ON a.code = \(expression(.respondent))"
    }
    return text + " WHERE \(table.condition(table.alias) ?? "1")"
  }

  /// The case or dossier that the record is a part of; nil where it is one itself.
  private var owner: (table: String, alias: String)? {
    switch self {
    case .reviews, .duties, .opinions: ("case_record", "c")
    case .appearances: ("dossier", "d")
    case .filings, .consultations, .petitions, .mediations, .letters, .suits, .coordination,
      .defects:
      nil
    }
  }

  /// What names a record: the id of its case or dossier, its ordinal, and the printed number.
  var identity: (subject: String, ordinal: String, number: String) {
    switch self {
    case .filings: ("c.id", "0", "c.number")
    case .reviews: ("r.case_id", "r.ordinal", "c.number")
    case .duties: ("u.case_id", "u.ordinal * 2 - (u.duty = 'performance')", "c.number")
    case .opinions: ("o.case_id", "o.ordinal", "c.number")
    case .consultations, .petitions, .mediations, .letters, .suits, .coordination, .defects:
      ("d.id", "0", "d.number")
    case .appearances: ("h.dossier_id", "h.ordinal", "d.number")
    }
  }

  /// The SQL of a column in this set; NULL where its records have none.
  func expression(_ column: RecordColumn) -> String {
    switch self {
    case .filings: column.ofFilings ?? "NULL"
    case .reviews: column.ofReviews ?? "NULL"
    case .duties:
      switch column {
      case .dueOn: "u.due_on"
      case .doneOn: "u.done_on"
      case .variety: "u.duty"
      default: column.ofAnyPart(of: "u") ?? "NULL"
      }
    case .opinions:
      switch column {
      case .dueOn: "o.due_on"
      case .doneOn: "o.reported_on"
      default: column.ofAnyPart(of: "o") ?? "NULL"
      }
    case .consultations, .petitions, .mediations, .letters, .suits, .coordination, .defects:
      column.ofDossiers ?? "NULL"
    case .appearances:
      switch column {
      case .region: "h.region"
      case .variety: "h.variety"
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
  /// The SQL name of what a case hands down to all its parts, `alias` being the part; nil for the rest.
  fileprivate func ofAnyPart(of alias: String) -> String? {
    switch self {
    case .authority, .region, .respondent, .kind, .channel, .handler: "\(alias).\(rawValue)"
    case .field: "a.field"
    default: nil
    }
  }

  /// The SQL name in a filing; nil for what filings lack.
  fileprivate var ofFilings: String? {
    switch self {
    case .filedOn: "c.filed_on"
    case .filingOutcome: "c.filing_outcome"
    case .filingEndedOn: "c.filing_ended_on"
    case .lapseOn: "c.lapse_on"
    case .lapseOutcome: "c.lapse_outcome"
    default: ofAnyPart(of: "c")
    }
  }

  /// The SQL name in a review; nil for what reviews lack.
  fileprivate var ofReviews: String? {
    switch self {
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
    default: ofAnyPart(of: "r")
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
