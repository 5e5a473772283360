import FuyiCore
import FuyiLaw

/// Makes lines of the rows that SQLite stands at, without values in between: a morning has thousands.
struct DueReader {
  private let session: Session
  private let today: CivilDate
  private let setting: LegalSetting
  /// The last end that was looked at with its level; most lines have that of the one before.
  private var last: (due: CivilDate, unit: Period.Unit?, level: WarningLevel?)?

  private var clocks = SeenTexts<ClockID>()
  private var owners = SeenTexts<ClockOwner>()
  private var states = SeenTexts<CaseState>()
  private var units = SeenTexts<Period.Unit>()
  private var parties = SeenTexts<String>()
  private var days = SeenTexts<CivilDate>()
  private var articles = SeenTexts<String>()
  private var regions = SeenTexts<String>()
  private var authorities = SeenTexts<String>()
  private var agencies = SeenTexts<(code: String, name: Term)>()
  private var handlers = SeenTexts<String>()

  init(_ session: Session, today: CivilDate, setting: LegalSetting) {
    self.session = session
    self.today = today
    self.setting = setting
  }

  mutating func line(_ row: ReadRow) throws -> DueLine {
    let due = row.isNull(6) ? nil : try day(row, 6)
    let unit = row.isNull(7) ? nil : try units.code(row, 7)
    let agency = try agency(row, 13)
    return DueLine(
      caseID: row.number(0), number: row.text(1), clock: try clocks.code(row, 2),
      party: parties.text(row, 3), owner: try owners.code(row, 4), from: try day(row, 5), due: due,
      isStopped: due == nil, daysLeftWhenStopped: due == nil ? row.number(15) : nil,
      isProvisional: row.isYes(8), isOverdue: due.map { $0 < today } ?? false,
      level: due.flatMap { level(due: $0, unit) }, article: articles.text(row, 9),
      state: try states.code(row, 10), region: regions.text(row, 11),
      authority: authorities.text(row, 12), agency: agency.code, agencyName: agency.name,
      handler: row.isNull(14) ? nil : handlers.text(row, 14))
  }

  private mutating func day(_ row: ReadRow, _ column: Int) throws -> CivilDate {
    try days.value(row, column) { try $0.day($1) }
  }

  private mutating func agency(_ row: ReadRow, _ column: Int) throws -> (code: String, name: Term) {
    let session = session
    return try agencies.value(row, column) { row, column in
      let code = row.text(column)
      guard let name = try session.agencyName(code: code) else { throw StoreError.unreadable(code) }
      return (code, name)
    }
  }

  private mutating func level(due: CivilDate, _ unit: Period.Unit?) -> WarningLevel? {
    if let last, last.due == due, last.unit == unit { return last.level }
    let level = setting.warning.level(due: due, on: today, unit: unit, by: setting.calendar)
    last = (due, unit, level)
    return level
  }
}
