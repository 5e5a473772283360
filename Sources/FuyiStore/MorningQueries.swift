import FuyiCore
public import FuyiLaw
internal import GRDB

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

extension Session {
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
        WHERE k.clock = 'review' AND \(StandingSQL.clock) ORDER BY c.id
        """), arguments: [today.description])
    return try rows.map { row in
      let budget: Int = try row.read("budget") ?? 0
      let left: Int? = try row.read("days_left")
      let running = try budget - day(try row.read("raw_end_on")).days(since: today)
      return (try row.read("number"), max(0, left.map { budget - $0 } ?? running))
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
          WHERE k.case_id = c.id AND \(StandingSQL.clock) AND \(condition))
        """)
    }
    let reviewed = "\(StandingSQL.state) IN ('under-review', 'suspended')"
    return switch item {
    case .undecided: cases(reviewed)
    case .usedForty, .usedOverFifty: nil
    case .overdue: clocks("k.clock = 'review' AND k.due_on < ?1")
    case .suspended: cases("\(StandingSQL.state) = 'suspended'")
    case .newlyFiled: cases("\(StandingSQL.state) = 'filed'")
    case .withoutHandler: cases("\(reviewed) AND c.handler IS NULL")
    case .awaitingCorrection: cases("\(StandingSQL.state) = 'awaiting-correction'")
    case .answerNotReceived: clocks("k.clock = 'answer'")
    case .unperformed: clocks("k.clock IN ('performance', 'remaking')")
    }
  }
}
