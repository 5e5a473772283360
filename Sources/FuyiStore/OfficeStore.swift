public import FuyiCore
public import FuyiLaw
import FuyiStatistics
internal import GRDB

extension Session {
  /// Records something of the office: the event in the log and its projection.
  @discardableResult
  public func add(_ record: some OfficeRecord, on day: CivilDate, _ stamp: Stamp) throws -> Int {
    try addCountingAgain(record, on: day, stamp).position
  }

  /// Records something of the office, and says which ends of periods a calendar has moved.
  func addCountingAgain(_ record: some OfficeRecord, on day: CivilDate, _ stamp: Stamp) throws
    -> (position: Int, moved: [MovedDeadline])
  {
    let kind = type(of: record).kind
    let facts = try seal(record.facts)
    // A calendar or a switch changes how what is there was counted.
    let isRecount =
      try changesCounting(record) && !(caseIDs().isEmpty && dossierIDs().isEmpty)
    let earlier = isRecount ? try setting() : nil
    let position = try append(
      kind: try kind == .office && office() != nil ? Self.officeChanged : Self.kind(of: kind),
      facts: facts, effectiveOn: day, to: nil, sequence: 1, stamp)
    try project(facts, of: kind, position: position)
    return (position, try earlier.map(recount) ?? [])
  }

  /// Whether cases are counted otherwise with a record: a calendar, or another position of a switch.
  private func changesCounting(_ record: some OfficeRecord) throws -> Bool {
    guard let changed = record as? Office else { return type(of: record).kind == .calendar }
    return try office().map {
      $0.makeUpDays != changed.makeUpDays || $0.suspendedDays != changed.suspendedDays
    } ?? false
  }

  /// Makes the rows of every case again from its events, after the schema has changed.
  func rewriteCases() throws {
    guard try office() != nil else { return }
    // The triggers go on from what is counted already.
    try refillRollups()
    let projector = Projector(setting: try setting())
    for id in try caseIDs() {
      guard let folded = try fold(id) else { throw StoreError.unreadable("case \(id)") }
      try rewrite(projector.project(folded))
    }
    try refillSearch()
    try recountDossiers(projector.setting.calendar)
    try takeInRollups()
  }

  /// Counts the clocks of every case again, and writes the rows that differ from those counted under
  /// an earlier setting; what moved, in the order of registration.
  private func recount(from earlier: LegalSetting) throws -> [MovedDeadline] {
    let (before, after) = (Projector(setting: earlier), Projector(setting: try setting()))
    var moved: [MovedDeadline] = []
    for id in try caseIDs() {
      guard let folded = try fold(id) else { throw StoreError.unreadable("case \(id)") }
      try write(after.project(folded), replacing: before.project(folded))
      moved += MovedDeadline.between(earlier, after.setting, of: folded)
    }
    try recountDossiers(after.setting.calendar)
    return moved
  }

  /// The log's kind for an event that states the office's settings anew.
  static let officeChanged = "office.changed"

  /// The log's kind for an event of the office.
  static func kind(of record: RecordKind) -> String {
    switch record {
    case .office: "office.opened"
    case .calendar: "calendar.loaded"
    case .letterSetting: "letter-setting.changed"
    case .rateVariant: "rate-variant.defined"
    case .erasure: "erasure.made"
    case .disclosure: "disclosure.made"
    case .caseRecord, .authority, .region, .agency, .official, .receptionPoint, .defectKind,
      .consultation, .petition, .mediation, .letter, .suit, .coordination, .defect:
      "\(record.code).added"
    }
  }

  /// Writes the row that an event of the office stands for; used for recording and rebuilding alike.
  func project(_ facts: Facts, of kind: RecordKind, position: Int) throws {
    memory?.forget()
    func unreadable() -> StoreError { .unreadable("event \(position)") }
    switch kind {
    case .office:
      guard let office = Office(facts: facts) else { throw unreadable() }
      try insertRow(
        "office",
        [
          "id": 1, "name": office.name.zh, "name_en": office.name.en,
          "authority": office.authority, "make_up_days": office.makeUpDays.code,
          "suspended_days": office.suspendedDays.code, "settled_at": position,
          "warn_blue": office.warning.calendar.blue,
          "warn_yellow": office.warning.calendar.yellow,
          "warn_red": office.warning.calendar.red,
          "warn_blue_working": office.warning.working.blue,
          "warn_yellow_working": office.warning.working.yellow,
          "warn_red_working": office.warning.working.red,
          "retention_years": office.retentionYears,
        ], orReplace: true)
    case .region:
      guard let region = Region(facts: facts) else { throw unreadable() }
      try insertRow(
        "region", ["code": region.code, "name": region.name.zh, "name_en": region.name.en])
    case .authority:
      guard let authority = Authority(facts: facts) else { throw unreadable() }
      try insertRow(
        "authority",
        [
          "code": authority.code, "name": authority.name.zh, "name_en": authority.name.en,
          "region": authority.region, "pattern": authority.pattern,
        ])
    case .agency:
      guard let agency = Agency(facts: facts) else { throw unreadable() }
      try insertRow(
        "agency",
        [
          "code": agency.code, "name": agency.name.zh, "name_en": agency.name.en,
          "region": agency.region, "level": agency.level.code, "field": agency.field.code,
        ])
    case .official:
      guard let official = Official(facts: facts), case .sealed(let digest) = official.name else {
        throw unreadable()
      }
      try insertRow("official", ["code": official.code, "name_digest": digest])
    case .calendar:
      guard let calendar = LoadedCalendar(facts: facts) else { throw unreadable() }
      try load(calendar, position: position)
    case .receptionPoint:
      guard let point = ReceptionPoint(facts: facts) else { throw unreadable() }
      try insertRow(
        "reception_point",
        [
          "code": point.code, "name": point.name.zh, "name_en": point.name.en,
          "point_kind": point.pointKind.code, "region": point.region, "place": point.place,
        ])
    case .defectKind:
      guard let defect = DefectKind(facts: facts) else { throw unreadable() }
      try insertRow(
        "defect_kind", ["code": defect.code, "name": defect.name.zh, "name_en": defect.name.en])
    case .letterSetting:
      guard let setting = LetterSetting(facts: facts) else { throw unreadable() }
      let unit: ReplyUnit? = facts[.replyUnit]
      try insertRow(
        "letter_setting",
        [
          "letter": setting.letter.code, "reply_days": setting.reply?.amount,
          "reply_unit": setting.reply == nil ? nil : unit?.code,
          "template": setting.template?.joined(separator: "\n"),
        ], orReplace: true)
    case .rateVariant:
      guard let variant = RateVariant(facts: facts), let rate = RateDefinition(variant) else {
        throw unreadable()
      }
      // The version before goes; the log keeps it.
      try cached("DELETE FROM rate_variant WHERE id = ?").execute(arguments: [variant.id])
      try insertRow(
        "rate_variant",
        [
          "id": variant.id, "version": variant.version, "name": rate.term.zh,
          "name_en": rate.term.en, "definition": variant.definition,
        ])
    case .disclosure:
      // The log alone tells of it; no list is made of it.
      guard Disclosure(facts: facts) != nil else { throw unreadable() }
    case .caseRecord, .erasure, .consultation, .petition, .mediation, .letter, .suit,
      .coordination, .defect:
      throw unreadable()
    }
  }

  /// Takes a list in: its years stand in place of what was known of them before.
  private func load(_ calendar: LoadedCalendar, position: Int) throws {
    for year in calendar.list.years {
      try cached("DELETE FROM calendar_day WHERE standing = ? AND date BETWEEN ? AND ?").execute(
        arguments: [calendar.standing.code, "\(year)-01-01", "\(year)-12-31"])
    }
    for day in calendar.list.days {
      try insertRow(
        "calendar_day",
        [
          "standing": calendar.standing.code, "date": day.date.description,
          "kind": day.kind.rawValue, "name": day.name,
        ])
    }
    try cached("UPDATE office SET settled_at = ?").execute(arguments: [position])
  }

  private func insertRow(
    _ table: String, _ values: KeyValuePairs<String, (any DatabaseValueConvertible)?>,
    orReplace: Bool = false
  ) throws {
    let names = values.map(\.key).joined(separator: ", ")
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    let verb = orReplace ? "INSERT OR REPLACE" : "INSERT"
    try cached("\(verb) INTO \(table) (\(names)) VALUES (\(marks))").execute(
      arguments: StatementArguments(values.map(\.value)))
  }

  // MARK: Reading

  /// The office, or nil before it has been opened.
  public func office() throws -> Office? {
    try Row.fetchOne(cached("SELECT * FROM office")).map { row in
      try Office(
        name: Term(zh: row.read("name"), en: row.read("name_en")), authority: row.read("authority"),
        makeUpDays: MakeUpDays(rawValue: row.read("make_up_days")) ?? .working,
        suspendedDays: SuspendedDays(rawValue: row.read("suspended_days")) ?? .leftOut,
        warning: WarningThresholds(row), retentionYears: row.read("retention_years"))
    }
  }

  /// All regions by code.
  public func regions() throws -> [Region] {
    try Row.fetchAll(cached("SELECT * FROM region ORDER BY code")).map {
      try Region(code: $0.read("code"), name: Term(zh: $0.read("name"), en: $0.read("name_en")))
    }
  }

  /// All authorities by code.
  public func authorities() throws -> [Authority] {
    try Row.fetchAll(cached("SELECT * FROM authority ORDER BY code")).compactMap {
      try Authority(
        code: $0.read("code"), name: Term(zh: $0.read("name"), en: $0.read("name_en")),
        region: $0.read("region"),
        pattern: $0.read("pattern"))
    }
  }

  /// All agencies by code.
  public func agencies() throws -> [Agency] {
    try Row.fetchAll(cached("SELECT * FROM agency ORDER BY code")).map(agency)
  }

  /// The agency with a code, or with a name in either language; nil where there is none.
  public func agency(codeOrName: String) throws -> Agency? {
    try Row.fetchOne(
      cached(
        """
        SELECT * FROM agency WHERE code = ?1 OR name = ?1 OR name_en = ?1
        ORDER BY code <> ?1 LIMIT 1
        """), arguments: [codeOrName]
    ).map(agency)
  }

  private func agency(_ row: Row) throws -> Agency {
    try Agency(
      code: row.read("code"), name: Term(zh: row.read("name"), en: row.read("name_en")),
      region: row.read("region"),
      level: AgencyLevel(rawValue: row.read("level")) ?? .county,
      field: AgencyField(rawValue: row.read("field")) ?? .other)
  }

  /// Everybody who works in the office, by code, with the names that have not been erased.
  public func officials() throws -> [(code: String, name: String?)] {
    try Row.fetchAll(
      cached(
        """
        SELECT official.code, vault.value FROM official
        LEFT JOIN vault ON vault.digest = official.name_digest
        ORDER BY length(official.code), official.code
        """)
    ).map { (try $0.read("code"), try $0.read("value")) }
  }
}

extension WarningThresholds {
  /// The thresholds in the office's row; the usual ones where those there do not fall.
  init(_ row: Row) throws {
    let usual = WarningThresholds.usual
    try self.init(
      calendar: Days(
        blue: row.read("warn_blue"), yellow: row.read("warn_yellow"), red: row.read("warn_red"))
        ?? usual.calendar,
      working: Days(
        blue: row.read("warn_blue_working"), yellow: row.read("warn_yellow_working"),
        red: row.read("warn_red_working")) ?? usual.working)
  }
}
