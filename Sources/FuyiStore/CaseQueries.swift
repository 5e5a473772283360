public import FuyiCore
public import FuyiLaw
internal import GRDB

/// Which cases to list; nil asks for all.
public struct CaseFilter: Hashable, Sendable {
  /// The state on the day of asking, what the law has done by then included.
  public var state: CaseState?
  /// The code of the region that the case is counted for.
  public var region: String?
  /// The category of the disputed act (ARL 11).
  public var kind: ActKind?
  /// The code of the first respondent's agency.
  public var respondent: String?
  /// The code of the official in charge.
  public var handler: String?
  /// The code of the authority that allotted the number.
  public var authority: String?
  /// How the application arrived.
  public var channel: Channel?
  /// The first day of filing that is listed.
  public var filedFrom: CivilDate?
  /// The last day of filing that is listed.
  public var filedTo: CivilDate?
  /// A paper by which an applicant is known.
  public var identity: IdentityPaper?
  /// At most so many; nil for all.
  public var limit: Int?

  /// Every case.
  public init() {}
}

/// A case as a list shows it.
public struct CaseLine: Hashable, Sendable {
  /// The position of the registration in the log.
  public let id: Int
  /// The number as printed.
  public let number: String
  /// The day of filing.
  public let filedOn: CivilDate
  /// The state on the day of asking, what the law has done by then included.
  public let state: CaseState
  /// The procedure of the last review on record; nil before acceptance.
  public let procedure: ReviewProcedure?
  /// The code of the region that the case is counted for.
  public let region: String
  /// The code of the first respondent's agency.
  public let respondent: String
  /// The first respondent's name in both languages.
  public let respondentName: Term
  /// The category of the disputed act (ARL 11).
  public let kind: ActKind
  /// The code of the official in charge; nil where none is assigned.
  public let handler: String?
  /// The first applicant's name; nil where it has been erased.
  public package(set) var applicant: String?
  /// Whether the file is a copy that came without that name.
  package let isApplicantLeftOut: Bool
}

extension Session {
  /// The id of the case with a printed number, with the number of an old ledger, or with `YEAR-SERIAL`
  /// under an authority; nil where there is none.
  /// - Parameters:
  ///   - number: any of its numbers.
  ///   - authority: asked for only where a number is one under it.
  public func caseID(number: String, authority: @autoclosure () throws -> String) throws -> Int? {
    let known = try firstNumber("SELECT id FROM case_record WHERE number = ?") { $0.add(number) }
    if let known { return known }
    let parts = number.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 2, let year = Int(parts[0]), let serial = Int(parts[1]) {
      let own = try authority()
      let ours = try firstNumber(
        "SELECT id FROM case_record WHERE authority = ? AND year = ? AND serial = ?"
      ) { binding in
        binding.add(own)
        binding.add(year)
        binding.add(serial)
      }
      if let ours { return ours }
    }
    return try caseID(importedNumber: number)
  }

  /// The id of the case that came in with a number of its old ledger; nil where there is none.
  public func caseID(importedNumber number: String) throws -> Int? {
    try firstNumber("SELECT id FROM case_record WHERE imported_number = ?") { $0.add(number) }
  }

  /// The id of the case that came in with a number of its old ledger, or has a serial number of an
  /// authority's year; nil where there is none.
  public func caseID(
    importedNumber number: String, orSerial serial: Int, of year: Int, authority: String
  ) throws -> Int? {
    try Int.fetchOne(
      cached(
        """
        SELECT id FROM case_record WHERE imported_number = ?1
        UNION ALL
        SELECT id FROM case_record WHERE authority = ?2 AND year = ?3 AND serial = ?4 LIMIT 1
        """), arguments: [number, authority, year, serial])
  }

  /// The number of a case.
  /// - Throws: ``StoreError/unreadable(_:)`` where no case has the id.
  public func number(of caseID: Int) throws -> CaseNumber {
    guard
      let row = try Row.fetchOne(
        cached("SELECT authority, year, serial, number FROM case_record WHERE id = ?"),
        arguments: [caseID])
    else { throw StoreError.unreadable("case \(caseID)") }
    return try CaseNumber(
      authority: row.read("authority"), year: row.read("year"), serial: row.read("serial"),
      printed: row.read("number"))
  }

  /// The next serial number of an authority's year; without gaps, since it is taken in the
  /// transaction that registers.
  public func nextSerial(authority: String, year: Int) throws -> Int {
    if let last = memory?.lastSerial(authority: authority, year: year) { return last + 1 }
    let last =
      try firstNumber("SELECT max(serial) FROM case_record WHERE authority = ? AND year = ?") {
        $0.add(authority)
        $0.add(year)
      } ?? 0
    memory?.remember(lastSerial: last, authority: authority, year: year)
    return last + 1
  }

  /// Printed numbers near one that is not known: those with the same digits at the end.
  public func numbers(endingIn serial: Int, limit: Int = 5) throws -> [String] {
    try String.fetchAll(
      cached("SELECT number FROM case_record WHERE serial = ? ORDER BY year DESC LIMIT ?"),
      arguments: [serial, limit])
  }

  /// Cases that may be about the same act: against the same respondent, of the same kind and the
  /// same day of the act.
  public func cases(against respondent: String, actOn: CivilDate?, kind: ActKind) throws -> [Int] {
    var found: [Int] = []
    try forEachRow(
      """
      SELECT id FROM case_record
      WHERE respondent = ? AND act_on IS ? AND kind = ? AND state <> 'voided' ORDER BY id
      """,
      binding: {
        $0.add(respondent)
        $0.add(actOn.map(RowValue.day) ?? .null)
        $0.add(kind.code)
      },
      { row in found.append(row.number(0)) })
    return found
  }

  /// A case's number and the names of its applicants that have not been erased.
  public func applicants(of caseID: Int) throws -> (number: String, names: [String]) {
    let number = try String.fetchOne(
      cached("SELECT number FROM case_record WHERE id = ?"), arguments: [caseID])
    let names = try String.fetchAll(
      cached(
        """
        SELECT vault.value FROM case_party p JOIN vault ON vault.digest = p.name_digest
        WHERE p.case_id = ? AND p.role = 'applicant' ORDER BY p.ordinal
        """), arguments: [caseID])
    return (number ?? "", names)
  }

  /// Every case's id, in the order of registration.
  public func caseIDs() throws -> [Int] {
    try Int.fetchAll(cached("SELECT id FROM case_record ORDER BY id"))
  }

  /// The cases that a filter lets through, newest first, as they stand on a day.
  public func list(_ filter: CaseFilter, on today: CivilDate) throws -> [CaseLine] {
    var conditions: [String] = []
    var values = [RowValue.day(today)]
    func require(_ condition: String, _ value: String?) {
      guard let value else { return }
      conditions.append(condition)
      values.append(.text(value))
    }
    let standing = StandingSQL.state
    require("\(standing) = ?", filter.state?.code)
    require("c.region = ?", filter.region)
    require("c.kind = ?", filter.kind?.code)
    require("c.respondent = ?", filter.respondent)
    require("c.handler = ?", filter.handler)
    require("c.authority = ?", filter.authority)
    require("c.channel = ?", filter.channel?.code)
    require("c.filed_on >= ?", filter.filedFrom?.description)
    require("c.filed_on <= ?", filter.filedTo?.description)
    if let identity = filter.identity {
      // As one text, since a list has no place in a statement that is kept.
      conditions.append("c.id IN (SELECT value FROM json_each(?))")
      let ids = try cases(naming: identity).map(String.init).joined(separator: ",")
      values.append(.text("[\(ids)]"))
    }
    let clause = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    values.append(.number(filter.limit ?? -1))
    var reader = CaseLineReader()
    var lines: [CaseLine] = []
    try forEachRow(
      "\(Self.lines) \(clause) ORDER BY c.filed_on DESC, c.id DESC LIMIT ?",
      binding: { for value in values { $0.add(value) } },
      { row in lines.append(try reader.line(row)) })
    return lines
  }

  /// Cases as a list shows them on a day, in the order of their ids as given.
  /// - Throws: ``StoreError/unreadable(_:)`` where no case has one of the ids.
  func lines(ofCases ids: some Sequence<Int>, on today: CivilDate) throws -> [CaseLine] {
    var reader = CaseLineReader()
    return try ids.map { id in
      var line: CaseLine?
      try forEachRow(
        "\(Self.lines) WHERE c.id = ?2",
        binding: {
          $0.add(.day(today))
          $0.add(id)
        }, { row in line = try reader.line(row) })
      guard let line else { throw StoreError.unreadable("case \(id)") }
      return line
    }
  }

  /// Cases as lists show them on the day `?1`.
  ///
  /// Joined crosswise, so that SQLite begins with the cases, in the order of an index, and ends when it has enough.
  private static let lines = """
    SELECT c.id, c.number, c.filed_on, \(StandingSQL.state),
      coalesce(c.procedure, (
        SELECT r.procedure FROM case_review r
        WHERE r.case_id = c.id AND r.is_implied = 'yes' AND c.lapse_on < ?1
      )), c.region, c.respondent, agency.name, agency.name_en, c.kind, c.handler, vault.value,
      EXISTS (SELECT 1 FROM words_left_out w WHERE w.digest = p.name_digest)
    FROM case_record c
    CROSS JOIN agency ON agency.code = c.respondent
    CROSS JOIN case_party p ON p.case_id = c.id AND p.role = 'applicant' AND p.ordinal = 1
    LEFT JOIN vault ON vault.digest = p.name_digest
    """

  func day(_ text: String) throws -> CivilDate {
    guard let day = try? CivilDate(text) else { throw StoreError.unreadable(text) }
    return day
  }

  func code<Value: RawRepresentable>(_ text: String) throws -> Value
  where Value.RawValue == String {
    guard let value = Value(rawValue: text) else { throw StoreError.unreadable(text) }
    return value
  }
}

/// Makes lines of the rows that SQLite stands at.
private struct CaseLineReader {
  private var states = SeenTexts<CaseState>()
  private var procedures = SeenTexts<ReviewProcedure?>()
  private var regions = SeenTexts<String>()
  private var respondents = SeenTexts<(code: String, name: Term)>()
  private var kinds = SeenTexts<ActKind>()
  private var handlers = SeenTexts<String>()

  mutating func line(_ row: ReadRow) throws -> CaseLine {
    let respondent = try respondents.value(row, 6) { row, column in
      (try row.present(column, "respondent"), Term(zh: try row.present(7, "name"), en: row.text(8)))
    }
    return CaseLine(
      id: row.number(0), number: try row.present(1, "number"), filedOn: try row.day(2),
      state: try states.code(row, 3),
      procedure: procedures.value(row, 4) { ReviewProcedure(rawValue: $0.text($1)) },
      region: regions.text(row, 5), respondent: respondent.code, respondentName: respondent.name,
      kind: try kinds.code(row, 9), handler: row.isNull(10) ? nil : handlers.text(row, 10),
      applicant: row.isNull(11) ? nil : row.text(11), isApplicantLeftOut: row.number(12) != 0)
  }
}
