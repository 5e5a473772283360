import FuyiKit
import FuyiTestSupport
import Testing

@Suite("A month's table of warnings")
struct WarningTableTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  /// The lines as text, clocks by their ends' month and day, such as `market overdue answer 03-24`.
  private func table(
    _ month: String, asOf today: String, by grouping: WarningGrouping = .agency
  ) throws -> [String] {
    try desk.colleague(today: today).warnings(inMonthOf: day(month), by: grouping).flatMap { line in
      let levels = WarningLevel.allCases.flatMap { level in
        (line.levels[level] ?? []).map { (level.code, $0) }
      }
      return (line.overdue.map { ("overdue", $0) } + levels).map { level, clock in
        "\(line.code ?? "-") \(level) \(clock.clock.code) \(clock.due.description.suffix(5))"
      }
    }
  }

  /// Filed on 03-03, accepted on 03-05 and its copy sent on 03-10: the examination, due on 03-10, had
  /// three working days left; the answer is due on 03-24 and the review on 05-06.
  private func reviewed() throws -> String { try desk.reviewed() }

  @Test(
    "an open clock counts once, with the level that it has reached by the day of asking",
    arguments: [
      ("2025-03-18", []), ("2025-03-19", ["market blue answer 03-24"]),
      ("2025-03-20", ["market yellow answer 03-24"]), ("2025-03-21", ["market red answer 03-24"]),
      ("2025-03-24", ["market red answer 03-24"]),
    ])
  func highest(_ today: String, _ answer: [String]) throws {
    _ = try reviewed()
    let found = Set(try table("2025-03-01", asOf: today))
    #expect(found == Set(answer + ["market blue examination 03-10"]))
    #expect(try table("2025-03-01", asOf: today).count == found.count)
  }

  @Test("what went past its end stands apart from the levels")
  func overdue() throws {
    _ = try reviewed()
    #expect(
      try table("2025-03-31", asOf: "2025-03-25")
        == ["market overdue answer 03-24", "market blue examination 03-10"])
    let line = try #require(
      try desk.colleague(today: "2025-03-25").warnings(
        inMonthOf: day("2025-03-15"), by: .agency
      ).first)
    #expect(line.count == 2)
    #expect(line.name == Term(zh: "东昌府区市场监督管理局", en: "Market Bureau"))
    #expect(line.overdue.map(\.number) == ["聊政复〔2025〕1号"])
  }

  @Test(
    "what was met counts with the level of that day, what was missed is overdue",
    arguments: [
      ("2025-03-18", nil), ("2025-03-19", "market blue answer 03-24"),
      ("2025-03-20", "market yellow answer 03-24"), ("2025-03-24", "market red answer 03-24"),
      ("2025-03-25", "market overdue answer 03-24"),
    ] as [(String, String?)])
  func metOrMissed(_ answered: String, _ expected: String?) throws {
    let number = try reviewed()
    try desk.act(number, .answer, answered)
    let found = Set(try table("2025-03-01", asOf: "2025-03-31"))
    #expect(
      found == Set(["market blue examination 03-10"] + [expected].compactMap(\.self)))
  }

  @Test("what was over before the month is not in it, what is still open and overdue is")
  func nextMonth() throws {
    let number = try reviewed()
    #expect(
      try table("2025-04-01", asOf: "2025-04-01") == ["market overdue answer 03-24"])
    try desk.act(number, .answer, "2025-03-31")
    #expect(try table("2025-04-01", asOf: "2025-04-20").isEmpty)
    #expect(try table("2025-04-01", asOf: "2025-04-21") == ["market blue review 05-06"])
  }

  @Test("a past month is as it was at its end, whatever came after")
  func past() throws {
    let number = try reviewed()
    try desk.act(number, .answer, "2025-03-14")
    func months() throws -> [[String]] {
      try ["2025-02-01", "2025-03-01", "2025-04-01", "2025-05-01", "2025-06-01"].map {
        try table($0, asOf: "2025-06-15")
      }
    }
    let before = [[], ["market blue examination 03-10"], ["market yellow review 05-06"]]
    // Six days were left on 04-30, and nothing was decided by the end of May.
    let late = "market overdue review 05-06"
    #expect(try months() == before + [[late], [late]])
    try desk.act(number, .decide, "2025-05-06") { $0[.disposition] = [.upheld] }
    #expect(try months() == before + [["market red review 05-06"], []])
  }

  @Test("what the law had not yet done by the end of a past month had not happened in it")
  func lapse() throws {
    // The examination is due on 04-03, three working days after 03-31.
    let number = try desk.register("2025-03-27")
    #expect(
      try table("2025-03-01", asOf: "2025-04-10") == ["market blue examination 04-03"])
    let april = try table("2025-04-01", asOf: "2025-04-10")
    // Accepted by law on 04-03, its copy is due seven working days later, on 04-15.
    #expect(Set(april) == ["market red examination 04-03", "market blue copy-service 04-15"])
    try desk.act(number, .serveCopy, "2025-04-10")
    #expect(
      try table("2025-03-01", asOf: "2025-04-10") == ["market blue examination 04-03"])
    #expect(try table("2025-04-01", asOf: "2025-04-10") == april)
  }

  @Test("a month that has not begun has none")
  func ahead() throws {
    _ = try reviewed()
    #expect(try table("2025-04-01", asOf: "2025-03-31").isEmpty)
  }

  @Test("what is stopped, the time to file and rights to sue are left out")
  func leftOut() throws {
    let number = try desk.register("2025-03-03") { $0[.knownOn] = day("2025-01-06") }
    try desk.act(number, .accept, "2025-03-03")
    try desk.act(number, .serveCopy, "2025-03-03")
    try desk.act(number, .answer, "2025-03-03")
    try desk.act(number, .suspend, "2025-04-28")
    #expect(try table("2025-05-01", asOf: "2025-05-31").isEmpty)
    let other = try desk.register("2025-03-03")
    try desk.act(other, .accept, "2025-03-03")
    try desk.act(other, .serveCopy, "2025-03-03")
    try desk.act(other, .answer, "2025-03-03")
    try desk.act(other, .decide, "2025-03-04") { $0[.disposition] = [.upheld] }
    try desk.act(other, .serve, "2025-03-05")
    #expect(try table("2025-03-01", asOf: "2025-03-31").isEmpty)
  }

  @Test("lines are by agency or by handler, those with the most overdue first")
  func grouping() throws {
    let first = try desk.register("2025-03-03") { $0[.handler] = "张三" }
    try desk.act(first, .accept, "2025-03-03")
    let second = try desk.register("2025-03-03") { $0[.respondent] = ["police"] }
    try desk.act(second, .accept, "2025-03-03")
    let third = try desk.register("2025-03-03") {
      $0[.respondent] = ["police"]
      $0[.handler] = "李四"
    }
    try desk.act(third, .accept, "2025-03-03")
    // Each copy was due on 03-12, the seventh working day.
    let copy = "overdue copy-service 03-12"
    #expect(
      try table("2025-03-01", asOf: "2025-03-13")
        == ["police \(copy)", "police \(copy)", "market \(copy)"])
    #expect(
      Set(try table("2025-03-01", asOf: "2025-03-13", by: .handler))
        == ["h1 \(copy)", "- \(copy)", "h2 \(copy)"])
    let lines = try desk.colleague(today: "2025-03-13").warnings(
      inMonthOf: day("2025-03-01"), by: .handler)
    #expect(
      lines.first { $0.code == "h1" }?.name == Term(zh: "张三", en: "张三"))
    #expect(lines.contains { $0.code == nil && $0.name == nil })
    try desk.act(third, .serveCopy, "2025-03-12")
    #expect(
      try table("2025-03-01", asOf: "2025-03-13")
        == ["market \(copy)", "police \(copy)", "police red copy-service 03-12"].sorted {
          // One overdue each; the police have one clock more.
          $0.hasPrefix("police") && !$1.hasPrefix("police")
        })
  }
}
