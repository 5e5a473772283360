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

/// The SQL that says where a case stands on the day `?1`, with what the law has done by then.
private enum Standing {
  static let state = "iif(c.lapse_on < ?1, c.lapse_state, c.state)"
  /// A clock counts before the law has acted by itself, or after, and a right that is over does not;
  /// the time to sue for want of a decision begins when the review period is over.
  static let clock = """
    k.after_lapse = iif(c.lapse_on < ?1, 'yes', 'no')
    AND NOT (k.clock IN (\(rights)) AND k.due_on < ?1)
    AND NOT (k.clock = '\(ClockID.suingUndecided.code)' AND k.from_on >= ?1)
    """
  private static let rights = ClockID.allCases.filter(\.isRightToSue).map { "'\($0.code)'" }
    .joined(separator: ", ")
}

extension Session {
  /// The clocks that run or are stopped on a day, earliest end first, stopped ones last.
  ///
  /// A right to sue is left out once it is over: nothing can be done about it.
  public func due(on today: CivilDate, _ filter: DueFilter = DueFilter()) throws -> [DueLine] {
    var conditions = [Standing.clock]
    var arguments: [(any DatabaseValueConvertible)?] = [today.description]
    func require(_ condition: String, _ value: String?) {
      guard let value else { return }
      arguments.append(value)
      conditions.append("\(condition) ?\(arguments.count)")
    }
    require("c.handler =", filter.handler)
    require("c.region =", filter.region)
    require("c.authority =", filter.authority)
    require("c.respondent =", filter.agency)
    require("k.clock =", filter.clock?.code)
    require("k.owner =", filter.owner?.code)
    require("k.due_on >=", filter.from?.description)
    require("k.due_on <=", filter.until?.description)
    if filter.isOverdue { conditions.append("k.due_on < ?1") }
    if filter.isStopped { conditions.append("k.is_stopped = 'yes'") }
    if filter.isProvisional { conditions.append("k.is_provisional = 'yes'") }
    let rows = try Row.fetchAll(
      cached(
        """
        SELECT k.*, c.number, c.region, c.authority, c.respondent, c.handler,
          agency.name AS agency_name, agency.name_en AS agency_name_en,
          \(Standing.state) AS standing
        FROM case_clock k JOIN case_record c ON c.id = k.case_id
        JOIN agency ON agency.code = c.respondent
        WHERE \(conditions.map { "(\($0))" }.joined(separator: " AND "))
        ORDER BY k.due_on IS NULL, k.due_on, c.id, k.clock, k.party
        """), arguments: StatementArguments(arguments))
    let setting = try setting()
    let lines = try rows.map { try dueLine($0, on: today, setting) }
    guard let level = filter.level else { return lines }
    return lines.filter { $0.level == level }
  }

  private func dueLine(_ row: Row, on today: CivilDate, _ setting: LegalSetting) throws -> DueLine {
    let clock: ClockID = try code(row["clock"])
    let due = try (row["due_on"] as String?).map(day)
    let unit: Period.Unit? = try (row["unit"] as String?).map(code)
    return DueLine(
      caseID: row["case_id"], number: row["number"], clock: clock, party: row["party"],
      owner: try code(row["owner"]), from: try day(row["from_on"]), due: due,
      isStopped: row["is_stopped"] == "yes", daysLeftWhenStopped: row["days_left"],
      isProvisional: row["is_provisional"] == "yes", isOverdue: due.map { $0 < today } ?? false,
      level: due.flatMap {
        setting.warning.level(due: $0, on: today, unit: unit, by: setting.calendar)
      },
      article: row["article"], state: try code(row["standing"]), region: row["region"],
      authority: row["authority"], agency: row["respondent"],
      agencyName: Term(zh: row["agency_name"], en: row["agency_name_en"]), handler: row["handler"])
  }

  // MARK: Each morning

  /// The cases behind each of the morning's counts, by number in the order of registration.
  public func morning(on today: CivilDate) throws -> [MorningCount: [String]] {
    var found: [MorningCount: [String]] = [:]
    for item in MorningCount.allCases {
      guard let query = Self.query(item) else { continue }
      found[item] = try String.fetchAll(cached(query), arguments: [today.description])
    }
    for review in try reviews(on: today) {
      for item in MorningCount.allCases where item.holds(daysUsed: review.used) {
        found[item, default: []].append(review.number)
      }
    }
    return found
  }

  /// The open reviews on a day with the days used of each.
  private func reviews(on today: CivilDate) throws -> [(number: String, used: Int)] {
    let rows = try Row.fetchAll(
      cached(
        """
        SELECT c.number, k.budget, k.raw_end_on, k.days_left
        FROM case_clock k JOIN case_record c ON c.id = k.case_id
        WHERE k.clock = 'review' AND \(Standing.clock) ORDER BY c.id
        """), arguments: [today.description])
    return try rows.map { row in
      let budget: Int = row["budget"] ?? 0
      let left: Int? = row["days_left"]
      let running = try budget - day(row["raw_end_on"]).days(since: today)
      return (row["number"], max(0, left.map { budget - $0 } ?? running))
    }
  }

  private static func query(_ item: MorningCount) -> String? {
    func cases(_ condition: String) -> String {
      "SELECT c.number FROM case_record c WHERE \(condition) ORDER BY c.id"
    }
    func clocks(_ condition: String) -> String {
      cases(
        """
        EXISTS (SELECT 1 FROM case_clock k
          WHERE k.case_id = c.id AND \(Standing.clock) AND \(condition))
        """)
    }
    let reviewed = "\(Standing.state) IN ('under-review', 'suspended')"
    return switch item {
    case .undecided: cases(reviewed)
    case .usedForty, .usedOverFifty: nil
    case .overdue: clocks("k.clock = 'review' AND k.due_on < ?1")
    case .suspended: cases("\(Standing.state) = 'suspended'")
    case .newlyFiled: cases("\(Standing.state) = 'filed'")
    case .withoutHandler: cases("\(reviewed) AND c.handler IS NULL")
    case .awaitingCorrection: cases("\(Standing.state) = 'awaiting-correction'")
    case .answerNotReceived: clocks("k.clock = 'answer'")
    case .unperformed: clocks("k.clock IN ('performance', 'remaking')")
    }
  }

  // MARK: A month

  /// The cases in which a clock may have run in a month: with one that is open, or with something
  /// that happened since the month began.
  public func casesWithClocks(since first: CivilDate) throws -> [Int] {
    try Int.fetchAll(
      cached(
        """
        SELECT case_id FROM case_clock
        UNION SELECT e.subject FROM event e JOIN case_record c ON c.id = e.subject
          WHERE e.effective_on >= ?
        ORDER BY 1
        """), arguments: [first.description])
  }
}

/// What an office looks at each morning (每日待办).
public enum MorningCount: String, CaseIterable, Named {
  case undecided
  case usedForty = "used-40-to-50"
  case usedOverFifty = "used-over-50"
  case overdue, suspended
  case newlyFiled = "newly-filed"
  case withoutHandler = "without-handler"
  case awaitingCorrection = "awaiting-correction"
  case answerNotReceived = "answer-not-received"
  case unperformed

  /// The count in both languages.
  public var term: Term {
    switch self {
    case .undecided: Term(zh: "在办未结", en: "undecided")
    case .usedForty: Term(zh: "已用 40 至 50 日", en: "40 to 50 days used")
    case .usedOverFifty: Term(zh: "已用 50 日以上", en: "over 50 days used")
    case .overdue: Term(zh: "超期未结", en: "overdue")
    case .suspended: Term(zh: "中止", en: "suspended")
    case .newlyFiled: Term(zh: "新收待审查", en: "newly filed, being examined")
    case .withoutHandler: Term(zh: "已受理未指定承办人", en: "accepted without a handler")
    case .awaitingCorrection: Term(zh: "等待补正", en: "waiting for correction")
    case .answerNotReceived: Term(zh: "被申请人未答复", en: "answer not received")
    case .unperformed: Term(zh: "已生效未履行", en: "in force and unperformed")
    }
  }

  /// Whether a review with so many days used is among them; suspended days are not used.
  func holds(daysUsed days: Int) -> Bool {
    switch self {
    case .usedForty: (40...50).contains(days)
    case .usedOverFifty: days > 50
    case .undecided, .overdue, .suspended, .newlyFiled, .withoutHandler, .awaitingCorrection,
      .answerNotReceived, .unperformed:
      false
    }
  }
}
