public import FuyiCore
public import FuyiLaw
internal import GRDB

/// Which clocks to list; nil and false ask for all.
public struct DueFilter: Hashable, Sendable {
  /// The code of the official in charge.
  public var handler: String?
  /// The code of the region that the case is counted for.
  public var region: String?
  /// The code of the authority that allotted the number.
  public var authority: String?
  /// The code of the first respondent's agency.
  public var agency: String?
  /// Which of the law's periods.
  public var clock: ClockID?
  /// Who has to act.
  public var owner: ClockOwner?
  /// Only ends before the day of asking.
  public var isOverdue = false
  /// The first end that is listed; what is stopped has none.
  public var from: CivilDate?
  /// The last end that is listed; what is stopped has none.
  public var until: CivilDate?
  /// Only what a suspension holds.
  public var isStopped = false
  /// Only ends that rest on a year without official holidays.
  public var isProvisional = false
  /// Only this level of warning.
  public var level: WarningLevel?
  /// At most so many, the earliest ends; nil for all.
  public var limit: Int?

  /// Every clock.
  public init() {}
}

/// A running or stopped clock as a worklist shows it.
public struct DueLine: Hashable, Sendable {
  /// The position of the case's registration in the log.
  public let caseID: Int
  /// The case's number as printed.
  public let number: String
  /// Which of the law's periods it is.
  public let clock: ClockID
  /// A recipient's party code, the place of a letter from the second, or empty.
  public let party: String
  /// Who has to act within it.
  public let owner: ClockOwner
  /// The day of the event that started it, itself not counted.
  public let from: CivilDate
  /// The last day in time; nil while stopped.
  public let due: CivilDate?
  /// Whether a suspension holds it.
  public let isStopped: Bool
  /// The days left when a suspension stopped it; nil while it runs.
  public let daysLeftWhenStopped: Int?
  /// Whether a year without official holidays was looked at.
  public let isProvisional: Bool
  /// Whether the last day in time has passed; a right to sue only ends.
  public let isOverdue: Bool
  /// How near its end is, by the office's thresholds; nil where it is far, or stopped.
  public let level: WarningLevel?
  /// The short code of the article that sets it, such as `ARL 62`.
  public let article: String
  /// The case's state on the day of asking, what the law has done by then included.
  public let state: CaseState
  /// The code of the region that the case is counted for.
  public let region: String
  /// The code of the authority that allotted the number.
  public let authority: String
  /// The code of the first respondent's agency.
  public let agency: String
  /// The first respondent's name in both languages.
  public let agencyName: Term
  /// The code of the official in charge; nil where none is assigned.
  public let handler: String?
}

extension Session {
  /// The clocks that run or are stopped on a day, earliest end first, stopped ones last.
  ///
  /// A right to sue is left out once it is over: nothing can be done about it.
  public func due(on today: CivilDate, _ filter: DueFilter = DueFilter()) throws -> [DueLine] {
    try keepManyPages()
    // A level is known only when the clock is at hand.
    let limit = filter.level == nil ? filter.limit : nil
    var lines: [DueLine] = []
    // What is stopped has no end.
    if !filter.isStopped {
      let (sql, values) = running(filter, on: today, atMost: limit)
      lines = try self.lines(sql, values, on: today, atMost: limit)
    }
    if filter.from == nil, filter.until == nil, !filter.isOverdue {
      let left = limit.map { max(0, $0 - lines.count) }
      let (sql, values) = stopped(filter, on: today, atMost: left)
      lines += try self.lines(sql, values, on: today, atMost: left)
    }
    guard let level = filter.level else { return lines }
    return Array(lines.filter { $0.level == level }.prefix(filter.limit ?? Int.max))
  }

  /// The clocks that run, earliest end first.
  ///
  /// Rights to sue are read from the day of asking on only, by an index of their own: those that are over
  /// are by far the most of all clocks.
  private func running(_ filter: DueFilter, on today: CivilDate, atMost limit: Int?)
    -> (sql: String, values: [RowValue])
  {
    var asked = DueConditions(filter, on: today)
    asked.require("k.due_on >=", filter.from?.description)
    asked.require("k.due_on <=", filter.until?.description)
    if filter.isOverdue { asked.conditions.append("k.due_on < ?1") }
    let number = asked.add(.number(limit ?? -1))
    return (
      """
      \(clocks(.obligations, asked)) UNION ALL \(clocks(.rights, asked))
      ORDER BY due_on, case_id, clock, party LIMIT ?\(number)
      """, asked.values
    )
  }

  /// The clocks that a suspension holds, in the order of registration.
  private func stopped(_ filter: DueFilter, on today: CivilDate, atMost limit: Int?)
    -> (sql: String, values: [RowValue])
  {
    var asked = DueConditions(filter, on: today)
    let number = asked.add(.number(limit ?? -1))
    return (
      """
      \(clocks(.stopped, asked))
      ORDER BY k.case_id, k.clock, k.party LIMIT ?\(number)
      """, asked.values
    )
  }

  /// How SQLite goes about finding the clocks that run.
  package func duePlan(_ filter: DueFilter, on today: CivilDate) throws -> [String] {
    let (sql, values) = running(filter, on: today, atMost: filter.limit)
    return try Row.fetchAll(
      database, sql: "EXPLAIN QUERY PLAN " + sql,
      arguments: StatementArguments(values.map(\.stored))
    ).map { try $0.read("detail") }
  }

  private func clocks(_ part: ClockPart, _ asked: DueConditions) -> String {
    // By itself SQLite may choose to sort; of one clock it knows best, and what was known has no indexes. The
    // index of a part that runs has every column of a clock which is read here, so the table is not looked at.
    let isNamed = !asked.isOfOneClock && knownOn == nil
    let index = isNamed ? "INDEXED BY \(part.index)" : ""
    let left = part == .stopped ? ", k.days_left" : ""
    return """
      SELECT k.case_id, c.number, k.clock, k.party, k.owner, k.from_on, k.due_on, k.unit,
        k.is_provisional, k.article, \(StandingSQL.state), c.region, c.authority, c.respondent,
        c.handler\(left)
      FROM case_clock k \(index) JOIN case_record c ON c.id = k.case_id
      WHERE \(part.condition) AND \(asked.conditions.map { "(\($0))" }.joined(separator: " AND "))
      """
  }

  private func lines(
    _ sql: String, _ values: [RowValue], on today: CivilDate, atMost limit: Int?
  ) throws -> [DueLine] {
    var reader = DueReader(self, today: today, setting: try setting())
    var lines: [DueLine] = []
    // Grown step by step it would be copied a dozen times; what is not written to takes no memory.
    lines.reserveCapacity(min(limit ?? Int.max, Self.usualLines))
    try forEachRow(
      sql, binding: { for value in values { $0.add(value) } },
      { row in lines.append(try reader.line(row)) })
    return lines
  }

  private static var usualLines: Int { 16_384 }

  // MARK: A month

  /// The cases in which something may have had to be done in a month: with an obligation that is open, or
  /// with something that happened since the month began, which cannot have been recorded before.
  public func casesWithObligations(since first: CivilDate) throws -> [Int] {
    try Int.fetchAll(
      cached(
        """
        SELECT case_id FROM case_clock WHERE substr(clock, 1, 5) <> 'suing'
        UNION SELECT c.id FROM event e JOIN case_record c ON c.id = e.subject
          WHERE e.recorded_on >= ?1 AND e.effective_on >= ?1
        ORDER BY 1
        """), arguments: [first.description])
  }
}

/// Clocks that stand in an index of their own; all of them are in one.
private enum ClockPart {
  case obligations, rights, stopped

  var index: String {
    switch self {
    case .obligations: "case_clock_by_due"
    case .rights: "case_clock_right_by_due"
    case .stopped: "case_clock_stopped"
    }
  }

  /// As the index says it, rights only from the day of asking on.
  var condition: String {
    switch self {
    case .obligations: "k.due_on IS NOT NULL AND substr(k.clock, 1, 5) <> 'suing'"
    case .rights: "k.due_on >= ?1 AND substr(k.clock, 1, 5) = 'suing'"
    case .stopped: "k.due_on IS NULL"
    }
  }
}

/// The conditions on clocks of cases, with the values that are bound to them; `?1` is the day of asking.
private struct DueConditions {
  var conditions = [StandingSQL.clock]
  private(set) var values: [RowValue]
  let isOfOneClock: Bool

  init(_ filter: DueFilter, on today: CivilDate) {
    isOfOneClock = filter.clock != nil
    values = [.day(today)]
    require("c.handler =", filter.handler)
    require("c.region =", filter.region)
    require("c.authority =", filter.authority)
    require("c.respondent =", filter.agency)
    require("k.clock =", filter.clock?.code)
    require("k.owner =", filter.owner?.code)
    if filter.isProvisional { conditions.append("k.is_provisional = 'yes'") }
  }

  /// Binds a value.
  /// - Returns: the number of its argument.
  mutating func add(_ value: RowValue) -> Int {
    values.append(value)
    return values.count
  }

  mutating func require(_ condition: String, _ value: String?) {
    guard let value else { return }
    conditions.append("\(condition) ?\(add(.text(value)))")
  }
}
