public import FuyiLaw

/// A record of the office that the log can hold: the facts of the event that adds it, and back.
public protocol OfficeRecord: Sendable {
  /// Which kind of record it is.
  static var kind: RecordKind { get }
  /// The record in an event's facts, or nil where they lack something.
  init?(facts: Facts)
  /// The facts that the adding event states.
  var facts: Facts { get }
}

extension Facts {
  /// A name in both languages; the Chinese one stands for both where there is no English.
  var name: Term? {
    self[.title].map { Term(zh: $0, en: self[.titleEnglish] ?? $0) }
  }

  mutating func setName(_ name: Term) {
    self[.title] = name.zh
    self[.titleEnglish] = name.en == name.zh ? nil : name.en
  }
}

extension Region: OfficeRecord {
  /// A region.
  public static var kind: RecordKind { .region }

  /// The region that an event adds.
  public init?(facts: Facts) {
    guard let code = facts[.code], let name = facts.name else { return nil }
    self.init(code: code, name: name)
  }

  /// Its code and name.
  public var facts: Facts {
    var facts = Facts()
    facts[.code] = code
    facts.setName(name)
    return facts
  }
}

extension Agency: OfficeRecord {
  /// An agency.
  public static var kind: RecordKind { .agency }

  /// The agency that an event adds.
  public init?(facts: Facts) {
    guard let code = facts[.code], let name = facts.name, let region = facts[.region],
      let level = facts[.level], let field = facts[.field]
    else { return nil }
    self.init(code: code, name: name, region: region, level: level, field: field)
  }

  /// Its code, name, region, level and field.
  public var facts: Facts {
    var facts = Facts()
    facts[.code] = code
    facts.setName(name)
    facts[.region] = region
    facts[.level] = level
    facts[.field] = field
    return facts
  }
}

extension Authority: OfficeRecord {
  /// An authority.
  public static var kind: RecordKind { .authority }

  /// The authority that an event adds.
  public init?(facts: Facts) {
    guard let code = facts[.code], let name = facts.name, let region = facts[.region],
      let pattern = facts[.pattern]
    else { return nil }
    self.init(code: code, name: name, region: region, pattern: pattern)
  }

  /// Its code, name, region and number pattern.
  public var facts: Facts {
    var facts = Facts()
    facts[.code] = code
    facts.setName(name)
    facts[.region] = region
    facts[.pattern] = pattern
    return facts
  }
}

extension Official: OfficeRecord {
  /// An official.
  public static var kind: RecordKind { .official }

  /// The official that an event adds.
  public init?(facts: Facts) {
    guard let code = facts[.code], let name = facts[.name]?.first else { return nil }
    self.init(code: code, name: name)
  }

  /// Their code and name.
  public var facts: Facts {
    var facts = Facts()
    facts[.code] = code
    facts[.name] = [name]
    return facts
  }
}

extension Office: OfficeRecord {
  /// The office.
  public static var kind: RecordKind { .office }

  /// The office that an event opens.
  public init?(facts: Facts) {
    guard let name = facts.name, let authority = facts[.authority] else { return nil }
    self.init(
      name: name, authority: authority, makeUpDays: facts[.makeUpDays] ?? .working,
      suspendedDays: facts[.suspendedDays] ?? .leftOut,
      warning: WarningThresholds(facts: facts), retentionYears: facts[.retentionYears])
  }

  /// Its name, authority, switches and thresholds.
  public var facts: Facts {
    var facts = Facts()
    facts.setName(name)
    facts[.authority] = authority
    facts[.makeUpDays] = makeUpDays
    facts[.suspendedDays] = suspendedDays
    facts[.warnBlue] = warning.calendar.blue
    facts[.warnYellow] = warning.calendar.yellow
    facts[.warnRed] = warning.calendar.red
    facts[.warnBlueWorking] = warning.working.blue
    facts[.warnYellowWorking] = warning.working.yellow
    facts[.warnRedWorking] = warning.working.red
    facts[.retentionYears] = retentionYears
    return facts
  }
}

extension WarningThresholds {
  /// The thresholds that an office's event states; the usual ones where it states none.
  init(facts: Facts) {
    let usual = WarningThresholds.usual
    func days(_ days: Days, _ blue: FactKey<Int>, _ yellow: FactKey<Int>, _ red: FactKey<Int>)
      -> Days
    {
      Days(
        blue: facts[blue] ?? days.blue, yellow: facts[yellow] ?? days.yellow,
        red: facts[red] ?? days.red) ?? days
    }
    self.init(
      calendar: days(usual.calendar, .warnBlue, .warnYellow, .warnRed),
      working: days(usual.working, .warnBlueWorking, .warnYellowWorking, .warnRedWorking))
  }
}

/// A list of holidays as the log holds it.
public struct LoadedCalendar: OfficeRecord, Hashable {
  /// Whether the State Council set it.
  public let standing: CalendarStanding
  /// Its days.
  public let list: HolidayList

  /// A list with its standing.
  public init(standing: CalendarStanding, list: HolidayList) {
    self.standing = standing
    self.list = list
  }

  /// A calendar.
  public static var kind: RecordKind { .calendar }

  /// The list that an event loads.
  public init?(facts: Facts) {
    guard let standing = facts[.standing], let lines = facts[.markedDays],
      let list = try? HolidayList(parsing: HolidayList.text(lines))
    else { return nil }
    self.init(standing: standing, list: list)
  }

  /// The standing, and each day as a line of the holiday data.
  public var facts: Facts {
    var facts = Facts()
    facts[.standing] = standing
    facts[.markedDays] = list.lines
    return facts
  }
}
