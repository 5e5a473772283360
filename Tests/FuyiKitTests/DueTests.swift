import FuyiKit
import FuyiTestSupport
import Testing

@Suite("What is due")
struct DueTests {
  private let desk: Desk

  init() throws { desk = try Desk(today: "2025-04-01") }

  private func lines(_ within: Int? = nil) throws -> [String] {
    var filter = DueFilter()
    filter.until = within.map { desk.tracker.today.adding(days: $0) }
    return try desk.tracker.due(filter).map {
      "\($0.number.split(separator: "〕")[1]) \($0.clock.code) \($0.due?.description ?? "-")"
    }
  }

  @Test("overdue first, then by the day, stopped ones last")
  func order() throws {
    let first = try desk.register("2025-03-03")
    try desk.act(first, .accept, "2025-03-05")
    try desk.act(first, .serveCopy, "2025-03-10")
    let second = try desk.register("2025-03-10")
    try desk.act(second, .accept, "2025-03-12")
    try desk.act(second, .suspend, "2025-03-20")
    try desk.register("2025-03-31")
    #expect(
      try lines() == [
        "2号 copy-service 2025-03-21", "1号 answer 2025-03-24", "3号 examination 2025-04-08",
        "1号 review 2025-05-06", "2号 review -",
      ])
    let stopped = try #require(try desk.tracker.due().last)
    #expect(stopped.isStopped)
    #expect(stopped.state == .suspended)
  }

  @Test(
    "within so many days: what ends by that day, and all that is overdue",
    arguments: [(0, 1), (6, 1), (7, 2), (34, 2), (35, 3), (400, 3)])
  func within(_ days: Int, _ count: Int) throws {
    let number = try desk.register("2025-03-03")
    try desk.act(number, .accept, "2025-03-05")
    try desk.act(number, .suspend, "2025-03-06") { $0[.suspensionGround] = .talks }
    try desk.act(number, .resume, "2025-03-06")
    try desk.register("2025-03-31")
    // 03-14 the copy, 04-08 the examination, 05-06 the review.
    #expect(try lines(days).count == count)
  }

  @Test(
    "a limit takes the earliest ends, rights and obligations together, and what is stopped last")
  func limited() throws {
    let decided = try desk.reviewed()
    try desk.act(decided, .answer, "2025-03-14")
    try desk.act(decided, .hearOpinions, "2025-03-17")
    try desk.act(decided, .decide, "2025-03-20")
    try desk.act(decided, .serve, "2025-03-24")
    for serial in 1...3 {
      let number = try desk.register("2025-03-1\(serial)")
      try desk.act(number, .accept, "2025-03-17")
      if serial == 2 { try desk.act(number, .suspend, "2025-03-20") }
    }
    let all = try desk.tracker.due()
    #expect(all.contains { $0.number == decided && $0.clock.isRightToSue })
    #expect(all.last?.isStopped == true)
    let ends = all.map { $0.due?.description ?? "9999" }
    #expect(ends == ends.sorted())
    for limit in 0...(all.count + 1) {
      var filter = DueFilter()
      filter.limit = limit
      #expect(try desk.tracker.due(filter) == Array(all.prefix(limit)))
    }
  }

  @Test(
    "the indexes of obligations and of rights have all that is asked of a clock, and nothing is sorted"
  )
  func plan() throws {
    var filter = DueFilter()
    filter.until = desk.tracker.today.adding(days: 15)
    let plan = try desk.tracker.repository.read { try $0.duePlan(filter, on: desk.tracker.today) }
    for index in ["case_clock_by_due", "case_clock_right_by_due"] {
      #expect(plan.contains { $0.contains("COVERING INDEX \(index) (due_on") }, "\(plan)")
    }
    #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
  }

  @Test("the rights to sue, and no other clock, have codes that begin as the indexes say")
  func rights() {
    for clock in ClockID.allCases {
      #expect(clock.isRightToSue == clock.code.hasPrefix("suing"), "\(clock.code)")
    }
  }

  @Test("a clock that only runs once the law has acted is due from the day after")
  func lapse() throws {
    try desk.register("2025-03-24")
    let clocks = try ["2025-03-31", "2025-04-01"].map {
      try desk.colleague(today: $0).due().map(\.clock.code)
    }
    #expect(clocks == [["examination"], ["copy-service", "review"]])
    let states = try desk.tracker.due().map(\.state)
    #expect(states == [.underReview, .underReview])
  }

  @Test("a recipient's time to sue is due until its day, and gone the day after")
  func suing() throws {
    let number = try desk.register("2025-03-03") { $0[.applicant] = words("王某", "李某") }
    try desk.act(number, .accept, "2025-03-05")
    try desk.act(number, .decide, "2025-03-10") { $0[.disposition] = [.upheld] }
    try desk.act(number, .serve, "2025-03-12") { $0[.recipient] = ["applicant"] }
    try desk.act(number, .serve, "2025-03-14")
    func parties(_ today: String) throws -> [String] {
      try desk.colleague(today: today).due().map { "\($0.party) \($0.due?.description ?? "")" }
    }
    #expect(try parties("2025-03-27") == ["applicant 2025-03-27", "applicant-2 2025-03-31"])
    #expect(try parties("2025-03-28") == ["applicant-2 2025-03-31"])
    #expect(try parties("2025-04-01").isEmpty)
  }

  @Test("a deadline past the last official year says that it is provisional")
  func provisional() throws {
    let late = try Desk(today: "2026-12-20")
    try late.register("2026-12-18")
    let lines = try late.tracker.due()
    #expect(lines.map(\.clock) == [.examination])
    #expect(lines.first?.isProvisional == false)
    try late.act("2026-1", .accept, "2026-12-18")
    let review = try #require(try late.tracker.due().first { $0.clock == .review })
    #expect(review.isProvisional)
  }

  @Test("a line has what a worklist shows: region, handler, article and the first day")
  func line() throws {
    try desk.register("2025-03-31") { $0[.handler] = "张三" }
    let line = try #require(try desk.tracker.due().first)
    #expect(line.region == "371502")
    #expect(line.handler == "h1")
    #expect(line.article == Article.arl(30).code)
    #expect(line.from == day("2025-03-31"))
    #expect(line.party.isEmpty)
  }
}

@Suite("A page of what is due")
struct DuePageTests {
  @Test("it is the first of the whole list, with or without an end, and of a level")
  func page() throws {
    let desk = try Desk(today: "2025-03-20")
    for filed in ["2025-03-17", "2025-03-03", "2025-03-10"] { try desk.register(filed) }
    try desk.act("2025-3", .accept, "2025-03-11")
    var (ending, urgent) = (DueFilter(), DueFilter())
    ending.until = day("2025-12-31")
    urgent.level = .red
    for var filter in [DueFilter(), ending, urgent] {
      let all = try desk.tracker.due(filter)
      #expect(all.count > 1 || filter.level != nil)
      for count in 0...all.count {
        filter.limit = count
        #expect(try desk.tracker.due(filter) == Array(all.prefix(count)))
      }
    }
  }
}
