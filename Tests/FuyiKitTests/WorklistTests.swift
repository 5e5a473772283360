import FuyiKit
import FuyiTestSupport
import Testing

@Suite("The worklist's conditions")
struct WorklistTests {
  private let desk: Desk

  /// On 2025-03-24: 1 reviewed by 张三, its answer due that day and its review on 05-06; 2 Yanggu's
  /// own, suspended on 03-10 with its copy due on 03-14; 3 filed on 03-20, its examination due 03-27.
  init() throws {
    desk = try Desk(today: "2025-03-24")
    try desk.register("2025-03-03") { $0[.handler] = "张三" }
    try desk.act("2025-1", .accept, "2025-03-05")
    try desk.act("2025-1", .serveCopy, "2025-03-10")
    let second = try desk.register("2025-03-03") {
      $0[.authority] = "yanggu"
      $0[.region] = "371521"
      $0[.respondent] = ["housing"]
      $0[.handler] = "李四"
    }
    try desk.act(second, .accept, "2025-03-05")
    try desk.act(second, .suspend, "2025-03-10")
    try desk.register("2025-03-20") { $0[.respondent] = ["police"] }
  }

  private static let all = [
    "阳1 copy-service", "聊1 answer", "聊2 examination", "聊1 review", "阳1 review",
  ]

  private func lines(
    on today: String = "2025-03-24", _ edit: (inout DueFilter) -> Void
  ) throws -> [String] {
    var filter = DueFilter()
    edit(&filter)
    return try desk.colleague(today: today).due(filter).map { line in
      let serial = line.number.split(separator: "〕").last?.dropLast() ?? ""
      return "\(line.number.prefix(1))\(serial) \(line.clock.code)"
    }
  }

  @Test("without a condition all are listed, stopped ones last")
  func all() throws {
    #expect(try lines { _ in } == Self.all)
  }

  @Test("by the handler's code or name", arguments: ["h1", "张三"])
  func handler(_ given: String) throws {
    #expect(try lines { $0.handler = given } == ["聊1 answer", "聊1 review"])
  }

  @Test(
    "by the region's code or a name in either language", arguments: ["371521", "阳谷县", "yanggu"])
  func region(_ given: String) throws {
    #expect(try lines { $0.region = given } == ["阳1 copy-service", "阳1 review"])
  }

  @Test("by the authority's code or name", arguments: ["yanggu", "阳谷县人民政府"])
  func authority(_ given: String) throws {
    #expect(try lines { $0.authority = given } == ["阳1 copy-service", "阳1 review"])
  }

  @Test("by the agency's code or a name", arguments: ["police", "东昌府区公安局", "Police Bureau"])
  func agency(_ given: String) throws {
    #expect(try lines { $0.agency = given } == ["聊2 examination"])
  }

  @Test("by the clock, and by who has to act")
  func clockAndOwner() throws {
    #expect(try lines { $0.clock = .review } == ["聊1 review", "阳1 review"])
    #expect(try lines { $0.clock = .hearingNotice }.isEmpty)
    #expect(try lines { $0.owner = .respondent } == ["聊1 answer"])
    #expect(try lines { $0.owner = .office } == Self.all.filter { $0 != "聊1 answer" })
    #expect(try lines { $0.owner = .applicant }.isEmpty)
  }

  @Test("overdue is what ended before the day, due today what ends on it")
  func ends() throws {
    #expect(try lines { $0.isOverdue = true } == ["阳1 copy-service"])
    #expect(
      try lines(on: "2025-03-25") { $0.isOverdue = true } == ["阳1 copy-service", "聊1 answer"])
    func dueOn(_ today: String) throws -> [String] {
      try lines(on: today) { ($0.from, $0.until) = (day(today), day(today)) }
    }
    #expect(try dueOn("2025-03-14") == ["阳1 copy-service"])
    #expect(try dueOn("2025-03-23").isEmpty)
    #expect(try dueOn("2025-03-24") == ["聊1 answer"])
    #expect(try dueOn("2025-03-27") == ["聊2 examination"])
  }

  @Test("a first and a last end are both listed, and what is stopped has none")
  func stretch() throws {
    func ends(_ from: String, _ until: String) throws -> [String] {
      try lines { ($0.from, $0.until) = (day(from), day(until)) }
    }
    #expect(try ends("2025-03-24", "2025-03-27") == ["聊1 answer", "聊2 examination"])
    #expect(try ends("2025-03-25", "2025-03-26").isEmpty)
    #expect(try ends("1900-01-01", "2199-12-31") == Self.all.dropLast())
  }

  @Test("what is stopped has its days left and no level")
  func stopped() throws {
    #expect(try lines { $0.isStopped = true } == ["阳1 review"])
    var filter = DueFilter()
    filter.isStopped = true
    let line = try #require(try desk.tracker.due(filter).first)
    #expect(line.due == nil)
    #expect(line.level == nil)
    #expect(!line.isOverdue)
    // Of 60 days from 03-05 the four to 03-09 are used.
    #expect(line.daysLeftWhenStopped == 56)
    #expect(line.state == .suspended)
  }

  @Test("conditions narrow each other")
  func combined() throws {
    #expect(
      try lines {
        $0.handler = "张三"
        $0.owner = .office
      } == ["聊1 review"])
    #expect(
      try lines {
        $0.authority = "yanggu"
        $0.isOverdue = true
        $0.clock = .copyService
        $0.level = .red
      } == ["阳1 copy-service"])
    #expect(
      try lines {
        $0.handler = "张三"
        $0.region = "阳谷县"
      }.isEmpty)
    #expect(
      try lines {
        $0.isStopped = true
        $0.until = day("2199-12-31")
      }.isEmpty)
  }

  @Test("only what rests on a year without official holidays")
  func provisional() throws {
    let late = try Desk(today: "2026-12-20")
    try late.register("2026-12-18")
    try late.act("2026-1", .accept, "2026-12-18")
    var filter = DueFilter()
    filter.isProvisional = true
    #expect(try late.tracker.due(filter).map(\.clock) == [.review])
    #expect(try lines { $0.isProvisional = true }.isEmpty)
  }

  @Test("a name that nobody knows is refused with those that are known")
  func unknown() throws {
    let wrong: [(RecordKind, String, String, @Sendable (inout DueFilter) -> Void)] = [
      (.official, "张", "张三", { $0.handler = "张" }),
      (.region, "阳谷", "阳谷县", { $0.region = "阳谷" }),
      (.authority, "yangu", "yanggu", { $0.authority = "yangu" }),
      (.agency, "police2", "police", { $0.agency = "police2" }),
    ]
    let length = try desk.logLength
    for (kind, given, near, edit) in wrong {
      let error = #expect(throws: TrackerError.self) { try lines(edit) }
      guard case .unknown(kind, given, let candidates)? = error else {
        Issue.record("\(kind): \(String(describing: error))")
        continue
      }
      #expect(candidates.contains(near))
    }
    // Asking for a handler puts nobody on the list.
    #expect(try desk.logLength == length)
  }

  // MARK: Levels

  // The review is due on Tuesday 2025-05-06, counted in calendar days: 15, 7 and 3 days before.
  @Test(
    "a period in calendar days goes by calendar days left",
    arguments: [
      ("2025-04-20", nil), ("2025-04-21", .blue), ("2025-04-28", .blue), ("2025-04-29", .yellow),
      ("2025-05-02", .yellow), ("2025-05-03", .red), ("2025-05-06", .red), ("2025-05-07", .red),
    ] as [(String, WarningLevel?)])
  func calendarDays(_ today: String, _ level: WarningLevel?) throws {
    #expect(try self.level(of: .review, on: today) == level)
  }

  // The answer is due on Monday 2025-03-24, counted in working days: 3, 2 and 1 before.
  @Test(
    "a period in working days goes by working days left",
    arguments: [
      ("2025-03-18", nil), ("2025-03-19", .blue), ("2025-03-20", .yellow), ("2025-03-21", .red),
      ("2025-03-23", .red), ("2025-03-25", .red),
    ] as [(String, WarningLevel?)])
  func workingDays(_ today: String, _ level: WarningLevel?) throws {
    #expect(try self.level(of: .answer, on: today) == level)
  }

  private func level(of clock: ClockID, on today: String) throws -> WarningLevel? {
    var filter = DueFilter()
    filter.clock = clock
    filter.handler = "张三"
    let found = try desk.colleague(today: today).due(filter)
    #expect(found.count == 1)
    if let level = found.first?.level {
      filter.level = level
      #expect(try desk.colleague(today: today).due(filter) == found)
      for other in WarningLevel.allCases where other != level {
        filter.level = other
        #expect(try desk.colleague(today: today).due(filter).isEmpty)
      }
    }
    return found.first?.level
  }

  @Test("levels go by the office's own thresholds from the change on")
  func thresholds() throws {
    #expect(try level(of: .review, on: "2025-03-24") == nil)
    #expect(try level(of: .answer, on: "2025-03-18") == nil)
    // 43 days are left of the review on 03-24, four working days of the answer on 03-18.
    let calendar = try #require(WarningThresholds.Days(blue: 43, yellow: 20, red: 10))
    let working = try #require(WarningThresholds.Days(blue: 5, yellow: 4, red: 0))
    try desk.tracker.change { office in
      Office(
        name: office.name, authority: office.authority, makeUpDays: office.makeUpDays,
        suspendedDays: office.suspendedDays,
        warning: WarningThresholds(calendar: calendar, working: working))
    }
    #expect(try level(of: .review, on: "2025-03-23") == nil)
    #expect(try level(of: .review, on: "2025-03-24") == .blue)
    #expect(try level(of: .review, on: "2025-04-16") == .yellow)
    #expect(try level(of: .review, on: "2025-04-26") == .red)
    #expect(try level(of: .answer, on: "2025-03-17") == .blue)
    #expect(try level(of: .answer, on: "2025-03-18") == .yellow)
    #expect(try level(of: .answer, on: "2025-03-21") == .yellow)
    #expect(try level(of: .answer, on: "2025-03-24") == .red)
  }

  // MARK: By themselves

  @Test("a right to sue is on the list until its last day and gone the day after")
  func rightToSue() throws {
    try desk.act("2025-1", .decide, "2025-03-12") { $0[.disposition] = [.upheld] }
    try desk.act("2025-1", .serve, "2025-03-13")
    // Fifteen days after 03-13.
    #expect(try lines(on: "2025-03-28") { $0.owner = .applicant } == ["聊1 suing"])
    #expect(try lines(on: "2025-03-29") { $0.owner = .applicant }.isEmpty)
    #expect(try lines(on: "2025-03-29") { $0.handler = "张三" }.isEmpty)
  }

  @Test("the time to sue for want of a decision is there from the day after the review's end")
  func suingUndecided() throws {
    func undecided(_ today: String) throws -> [String] {
      try lines(on: today) { $0.clock = .suingUndecided }
    }
    #expect(try undecided("2025-05-06").isEmpty)
    #expect(try undecided("2025-05-07") == ["聊1 suing-undecided"])
    // Fifteen days after 05-06; the examination of 2 ended on 03-27 and its review on 05-26.
    #expect(try undecided("2025-05-21") == ["聊1 suing-undecided"])
    #expect(try undecided("2025-05-22").isEmpty)
    #expect(try undecided("2025-05-26").isEmpty)
    #expect(try undecided("2025-05-27") == ["聊2 suing-undecided"])
  }

  @Test("what the law does by itself is seen on the day after, unrecorded")
  func lapse() throws {
    let length = try desk.logLength
    func police(_ today: String) throws -> [String] {
      try lines(on: today) { $0.agency = "police" }
    }
    #expect(try police("2025-03-27") == ["聊2 examination"])
    #expect(try police("2025-03-28") == ["聊2 copy-service", "聊2 review"])
    #expect(try desk.logLength == length)
  }

  @Test("a request to complete the papers leaves no clock once the application is abandoned")
  func abandoned() throws {
    try desk.act("2025-2", .requestCorrection, "2025-03-24")
    // Ten working days after 03-24: the holiday of 04-04 is not one.
    #expect(try lines(on: "2025-04-08") { $0.agency = "police" } == ["聊2 correction"])
    #expect(try lines(on: "2025-04-09") { $0.agency = "police" }.isEmpty)
  }
}
