public import FuyiCore
public import FuyiLaw
internal import GRDB

/// Which dossiers of a kind to list; nil asks for all.
public struct DossierFilter: Hashable, Sendable {
  /// Where they stand.
  public var state: DossierState?
  /// The code of what sort of their kind they are.
  public var variety: String?
  /// The code of the region.
  public var region: String?
  /// The code of the agency.
  public var agency: String?
  /// The code of the reception point.
  public var point: String?
  /// The printed number of the linked case.
  public var linkedCase: String?
  /// The first day on which one was opened.
  public var from: CivilDate?
  /// The last day on which one was opened.
  public var to: CivilDate?
  /// Only those with an end that has passed and nothing done.
  public var isOverdue = false
  /// At most so many; nil for all.
  public var limit: Int?

  /// Every dossier of the kind.
  public init() {}
}

/// A dossier as a list shows it.
public struct DossierLine: Hashable, Sendable {
  /// The position of its first event in the log.
  public let id: Int
  /// Which kind it is.
  public let kind: DossierKind
  /// Its number.
  public let number: DossierNumber
  /// The day that dates its beginning.
  public let openedOn: CivilDate
  /// Where it stands.
  public let state: DossierState
  /// The code of what sort of its kind it is; nil for consultations and petitions.
  public let variety: String?
  /// How it ended; nil while it has not.
  public let outcome: String?
  /// The day on which it ended; nil while it has not.
  public let endedOn: CivilDate?
  /// The last day of a reply or a performance; nil where none is set.
  public let dueOn: CivilDate?
  /// The day of the reply or the performance; nil until then.
  public let doneOn: CivilDate?
  /// The code of the region.
  public let region: String?
  /// The agency's name in both languages.
  public let agency: Term?
  /// The agency's code.
  public let agencyCode: String?
  /// The name of the reception point or of the kind of defect.
  public let listName: Term?
  /// The linked case.
  public let linkedCase: String?
  /// Whether its last day has passed and nothing was done.
  public let isOverdue: Bool
}

/// A period of a dossier as a worklist shows it.
public struct DossierDueLine: Hashable, Sendable {
  /// Which kind of dossier it is.
  public let kind: DossierKind
  /// The dossier's number as printed.
  public let number: String
  /// Which period it is.
  public let clock: DossierClockID
  /// Who has to act within it.
  public let owner: ClockOwner
  /// The day of the event that started it, itself not counted.
  public let from: CivilDate
  /// The last day in time.
  public let due: CivilDate
  /// Whether a year without official holidays was looked at.
  public let isProvisional: Bool
  /// Whether the last day in time has passed.
  public let isOverdue: Bool
  /// How near its end is, by the office's thresholds, red once it has passed; nil where it is far.
  public let level: WarningLevel?
  /// The short code of the article that sets it, or `practice`.
  public let source: String
  /// The code of the region; nil where not stated.
  public let region: String?
  /// The agency's code; nil where not stated.
  public let agencyCode: String?
  /// The agency's name in both languages; nil where not stated.
  public let agency: Term?
}

extension Session {
  /// The dossiers of a kind that a filter lets through, newest first.
  public func list(_ kind: DossierKind, _ filter: DossierFilter, on today: CivilDate) throws
    -> [DossierLine]
  {
    var conditions = ["d.kind = ?2"]
    var arguments: [(any DatabaseValueConvertible)?] = [today.description, kind.code]
    func require(_ condition: String, _ value: String?) {
      guard let value else { return }
      arguments.append(value)
      conditions.append("\(condition) ?\(arguments.count)")
    }
    let overdue =
      "(d.due_on IS NOT NULL AND d.done_on IS NULL AND d.due_on < ?1"
      + " AND d.state NOT IN ('voided', 'withdrawn'))"
    require("d.state =", filter.state?.code)
    require("d.variety =", filter.variety)
    require("d.region =", filter.region)
    require("d.agency =", filter.agency)
    require("d.point =", filter.point)
    require("d.linked_case =", filter.linkedCase)
    require("d.opened_on >=", filter.from?.description)
    require("d.opened_on <=", filter.to?.description)
    if filter.isOverdue { conditions.append(overdue) }
    arguments.append(filter.limit ?? -1)
    let rows = try Row.fetchAll(
      cached(
        """
        SELECT d.*, \(overdue) AS is_overdue, a.name AS agency_name, a.name_en AS agency_name_en,
          coalesce(p.name, f.name) AS list_name, coalesce(p.name_en, f.name_en) AS list_name_en
        FROM dossier d LEFT JOIN agency a ON a.code = d.agency
        LEFT JOIN reception_point p ON p.code = d.point
        LEFT JOIN defect_kind f ON d.kind = 'defect' AND f.code = d.variety
        WHERE \(conditions.joined(separator: " AND "))
        ORDER BY d.opened_on DESC, d.id DESC LIMIT ?\(arguments.count)
        """), arguments: StatementArguments(arguments))
    return try rows.map { row in
      try DossierLine(
        id: row.read("id"), kind: kind, number: number(row), openedOn: day(row.read("opened_on")),
        state: code(row.read("state")), variety: row.read("variety"), outcome: row.read("outcome"),
        endedOn: optionalDay(row.read("ended_on")), dueOn: optionalDay(row.read("due_on")),
        doneOn: optionalDay(row.read("done_on")), region: row.read("region"),
        agency: name(row, "agency_name"), agencyCode: row.read("agency"),
        listName: name(row, "list_name"), linkedCase: row.read("linked_case"),
        isOverdue: row.read("is_overdue"))
    }
  }

  /// The periods of dossiers that run on a day, earliest end first.
  ///
  /// A right to appeal is left out once it is over.
  public func dossiersDue(on today: CivilDate, _ filter: DueFilter = DueFilter()) throws
    -> [DossierDueLine]
  {
    // What is asked of a case's handler, authority, clock or suspension is no question to a dossier.
    guard filter.handler == nil, filter.authority == nil, filter.clock == nil, !filter.isStopped
    else { return [] }
    var conditions = ["(k.clock <> 'appeal' OR k.due_on >= ?1)"]
    var arguments: [(any DatabaseValueConvertible)?] = [today.description]
    func require(_ condition: String, _ value: String?) {
      guard let value else { return }
      arguments.append(value)
      conditions.append("\(condition) ?\(arguments.count)")
    }
    require("d.region =", filter.region)
    require("d.agency =", filter.agency)
    require("k.owner =", filter.owner?.code)
    require("k.due_on >=", filter.from?.description)
    require("k.due_on <=", filter.until?.description)
    if filter.isOverdue { conditions.append("k.due_on < ?1") }
    if filter.isProvisional { conditions.append("k.is_provisional = 'yes'") }
    let setting = try setting()
    let rows = try Row.fetchAll(
      cached(
        """
        SELECT d.kind, d.number, d.region, d.agency, k.*, a.name AS agency_name,
          a.name_en AS agency_name_en
        FROM dossier_clock k JOIN dossier d ON d.id = k.dossier_id
        LEFT JOIN agency a ON a.code = d.agency
        WHERE \(conditions.joined(separator: " AND ")) ORDER BY k.due_on, d.id, k.clock
        """), arguments: StatementArguments(arguments))
    return try rows.map { row in
      let due = try day(row.read("due_on"))
      let unit = (try row.read("unit") as String?).flatMap(Period.Unit.init(rawValue:))
      return try DossierDueLine(
        kind: code(row.read("kind")), number: row.read("number"), clock: code(row.read("clock")),
        owner: code(row.read("owner")), from: day(row.read("from_on")), due: due,
        isProvisional: row.read("is_provisional") == "yes", isOverdue: due < today,
        level: setting.warning.level(due: due, on: today, unit: unit, by: setting.calendar),
        source: row.read("source"), region: row.read("region"), agencyCode: row.read("agency"),
        agency: name(row, "agency_name"))
    }.filter { filter.level == nil || $0.level == filter.level }
  }

  private func number(_ row: Row) throws -> DossierNumber {
    try DossierNumber(
      series: row.read("series"), year: row.read("year"), serial: row.read("serial"),
      printed: row.read("number"))
  }

  private func name(_ row: Row, _ column: String) -> Term? {
    let (zh, en): (String?, String?) = (row[column], row[column + "_en"])
    return zh.flatMap { zh in en.map { Term(zh: zh, en: $0) } }
  }

  private func optionalDay(_ text: String?) throws -> CivilDate? { try text.map { try day($0) } }
}
