import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiLedger
import FuyiTestSupport
import Testing

@Suite("The history that a row implies")
struct ImpliedHistoryTests {
  private let desk: ImportDesk

  init() throws { desk = try ImportDesk() }

  /// What the case of one row tells, having been imported.
  private func story(_ cells: [(String, String)]) throws -> [String] {
    let summary = try desk.take(MemoryLedger(case: cells))
    let remarks = summary.remarks.kept.map { "\($0.column.code): \($0.problem)" }
    #expect(remarks == [], "\(remarks)")
    #expect(summary.isWritten)
    return try desk.story("旧1号")
  }

  private let accepted: [(String, String)] = [("受理日期", "2025-03-07")]

  @Test("a filing alone is a registration and nothing more")
  func filed() throws {
    #expect(try story([]) == ["register 2025-03-03"])
  }

  @Test("everything that a registration states comes from its cells")
  func registration() throws {
    _ = try story([
      ("申请人", "张三、李四"), ("身份证号", "370101198001010019、370101198001010027"), ("联系电话", "13800000000"),
      ("地址", "聊城市，某路1号"), ("代理人", "王律师"), ("第三人", "赵六"), ("行政行为（文号）", "聊公罚〔2025〕1号"),
      ("行政行为日期", "2025-02-01"), ("知道行为日期", "2025-02-05"), ("收案方式", "邮寄"), ("交邮日期", "2025-03-01"),
      ("金额", "1,200.50元"), ("承办人", "王强"), ("备注", "重大案件"), ("案情摘要", "不服罚款"), ("信访编号", "信2025-1"),
    ])
    let facts = try desk.events("旧1号")[0].facts
    #expect(facts[.applicant]?.count == 2)
    #expect(facts[.thirdParty]?.count == 1)
    #expect(facts[.respondent] == ["police"])
    #expect(facts[.region] == "371500")
    #expect(facts[.kind] == .penalty)
    #expect(facts[.actDate] == day("2025-02-01"))
    #expect(facts[.knownOn] == day("2025-02-05"))
    #expect(facts[.postedOn] == day("2025-03-01"))
    #expect(facts[.channel] == .post)
    #expect(facts[.amount] == 120_050)
    #expect(facts[.importedNumber] == "旧1号")
    #expect(facts[.number] == "聊政复〔2025〕1号")
    #expect(facts[.petitionNumber] == "信2025-1")
    let words = try #require(try desk.tracker.history("旧1号").first).words
    #expect(words[.applicant] == ["张三", "李四"])
    #expect(words[.identity] == ["370101198001010019", "370101198001010027"])
    #expect(words[.phone] == ["13800000000"])
    #expect(words[.address] == ["聊城市，某路1号"])
    #expect(words[.agent] == ["王律师"])
    #expect(words[.act] == ["聊公罚〔2025〕1号"])
    #expect(words[.note] == ["重大案件"])
    #expect(words[.summary] == ["不服罚款"])
  }

  @Test("the papers are completed before the acceptance")
  func corrected() throws {
    #expect(
      try story([
        ("补正通知日期", "2025-03-05"), ("需补正事项", "身份证明"), ("补正日期", "2025-03-10"), ("受理日期", "2025-03-12"),
      ]) == [
        "register 2025-03-03", "request-correction 2025-03-05", "correct 2025-03-10",
        "accept 2025-03-12",
      ])
  }

  @Test("steps of one day come in the order of the law")
  func oneDay() throws {
    #expect(
      try story([
        ("补正通知日期", "2025-03-03"), ("需补正事项", "身份证明"), ("补正日期", "2025-03-03"), ("受理日期", "2025-03-03"),
        ("发送副本日期", "2025-03-03"), ("答复日期", "2025-03-03"), ("听取意见日期", "2025-03-03"),
        ("中止日期", "2025-03-03"),
        ("中止原因", "不可抗力"), ("恢复日期", "2025-03-03"), ("结案日期", "2025-03-03"), ("结案方式", "维持"),
        ("送达日期", "2025-03-03"), ("归档日期", "2025-03-03"),
      ]) == [
        "register 2025-03-03", "request-correction 2025-03-03", "correct 2025-03-03",
        "accept 2025-03-03", "serve-copy 2025-03-03", "answer 2025-03-03",
        "hear-opinions 2025-03-03", "suspend 2025-03-03", "resume 2025-03-03", "decide 2025-03-03",
        "serve 2025-03-03", "archive 2025-03-03",
      ])
  }

  @Test("a whole ordinary review")
  func ordinary() throws {
    let told = try story([
      ("受理日期", "2025-03-07"), ("适用程序", "普通程序"), ("答复通知日期", "2025-03-10"), ("副本签收日期", "2025-03-11"),
      ("答复日期", "2025-03-20"), ("听取意见日期", "2025-03-25"), ("听取意见方式", "电话"), ("听证通知日期", "2025-03-26"),
      ("听证日期", "2025-04-10"), ("中止日期", "2025-04-11"), ("中止原因", "第8项"), ("恢复日期", "2025-04-21"),
      ("延期日期", "2025-05-06"), ("延期天数", "30天"), ("批准人", "李局长"), ("调解日期", "2025-05-10"),
      ("结案日期", "2025-05-20"), ("结案方式", "撤销并责令重作"), ("决定书文号", "聊政复决〔2025〕1号"),
      ("送达日期", "2025-05-22"),
      ("履行日期", "2025-06-20"), ("起诉日期", "2025-06-01"), ("受诉法院", "聊城中院"), ("重作日期", "2025-06-25"),
    ])
    #expect(
      told == [
        "register 2025-03-03", "accept 2025-03-07", "serve-copy 2025-03-10", "answer 2025-03-20",
        "hear-opinions 2025-03-25", "hearing 2025-04-10", "suspend 2025-04-11", "resume 2025-04-21",
        "extend 2025-05-06", "consent 2025-05-10", "decide 2025-05-20", "serve 2025-05-22",
        "note-suit 2025-06-01", "perform 2025-06-20", "act-again 2025-06-25",
      ])
    let events = try desk.events("旧1号")
    #expect(events[2].facts[.received] == day("2025-03-11"))
    #expect(events[4].facts[.form] == .telephone)
    #expect(events[5].facts[.notified] == day("2025-03-26"))
    #expect(events[6].facts[.suspensionGround] == .otherCase)
    #expect(events[8].facts[.days] == 30)
    #expect(events[10].facts[.disposition] == [.revoked])
    #expect(events[10].facts[.actAgain] == true)
    #expect(events[10].facts[.document] == "聊政复决〔2025〕1号")
  }

  @Test(
    "every disposition becomes a decision with what stands beside it",
    arguments: OutcomeWordsTests.decisions)
  func decided(
    _ text: String, _ dispositions: [Disposition], _ beside: Set<LedgerOutcome.Beside>
  ) throws {
    let told = try story(accepted + [("结案日期", "2025-04-01"), ("审理结果", text)])
    #expect(told == ["register 2025-03-03", "accept 2025-03-07", "decide 2025-04-01"])
    let facts = try desk.events("旧1号")[2].facts
    #expect(facts[.disposition] == dispositions)
    #expect((facts[.actAgain] ?? false) == beside.contains(.actAgain))
    #expect((facts[.damages] ?? false) == beside.contains(.damages))
    #expect((facts[.remedial] ?? false) == beside.contains(.remedial))
  }

  @Test("an application is dismissed with its reason")
  func dismissed() throws {
    #expect(
      try story(accepted + [("结案日期", "2025-04-01"), ("结案方式", "驳回申请"), ("驳回理由", "不属于复议范围")])
        == ["register 2025-03-03", "accept 2025-03-07", "dismiss 2025-04-01"])
  }

  @Test(
    "an accepted case is terminated on its ground",
    arguments: [
      ("终止（撤回申请）", "", TerminationGround.withdrawalAllowed, WithdrawalCause.other),
      ("和解", "", .withdrawalAllowed, .settlement),
      ("自行纠错", "", .withdrawalAllowed, .selfCorrection),
      ("终止", "申请人死亡", .applicantDied, nil), ("终止（其他）", "4", .criminalMeasure, nil),
    ] as [(String, String, TerminationGround, WithdrawalCause?)])
  func terminated(
    _ text: String, _ ground: String, _ expected: TerminationGround, _ cause: WithdrawalCause?
  ) throws {
    let told = try story(
      accepted + [("结案日期", "2025-04-01"), ("结案方式", text), ("终止原因", ground)])
    #expect(told.last == "terminate 2025-04-01")
    let facts = try desk.events("旧1号")[2].facts
    #expect(facts[.terminationGround] == expected)
    #expect(facts[.after] == cause)
  }

  @Test("a mediation statement concludes, its parties having agreed before where the row says so")
  func mediated() throws {
    #expect(
      try story(accepted + [("调解日期", "2025-03-20"), ("结案日期", "2025-04-01"), ("结案方式", "调解")])
        == [
          "register 2025-03-03", "accept 2025-03-07", "consent 2025-03-20",
          "conclude-by-mediation 2025-04-01",
        ])
  }

  @Test("the day of mediation is the day of the statement where there is no other")
  func mediatedOnItsDay() throws {
    #expect(
      try story(accepted + [("调解日期", "2025-04-01"), ("结案方式", "调解书")]).last
        == "conclude-by-mediation 2025-04-01")
  }

  @Test(
    "a filing that was not accepted ends as the row says",
    arguments: [
      ([("结案方式", "不予受理"), ("结案日期", "2025-03-07"), ("不予受理理由", "超期")], "decline 2025-03-07"),
      ([("不予受理日期", "2025-03-07"), ("不予受理理由", "超期")], "decline 2025-03-07"),
      ([("结案方式", "撤回"), ("结案日期", "2025-03-06")], "withdraw 2025-03-06"),
      ([("结案方式", "案前化解"), ("结案日期", "2025-03-06")], "settle-before-acceptance 2025-03-06"),
      ([("结案方式", "移送"), ("结案日期", "2025-03-06"), ("受移送机关", "省政府")], "transfer 2025-03-06"),
      ([("移送日期", "2025-03-06"), ("移送机关", "省政府")], "transfer 2025-03-06"),
    ] as [([(String, String)], String)])
  func notAccepted(_ cells: [(String, String)], _ last: String) throws {
    #expect(try story(cells) == ["register 2025-03-03", last])
  }

  @Test("what the law does by itself is not made up and not asked for")
  func byLaw() throws {
    let told = try story([
      ("受理日期", "视为受理"), ("发送副本日期", "2025-03-14"), ("结案日期", "2025-04-01"), ("结案方式", "维持"),
    ])
    #expect(
      told == [
        "register 2025-03-03", "(deemed-accepted 2025-03-10)", "serve-copy 2025-03-14",
        "decide 2025-04-01",
      ])
  }

  @Test("an abandoned filing is left to the law, which ends it")
  func abandoned() throws {
    #expect(
      try story([("补正通知日期", "2025-03-05"), ("需补正事项", "身份证明"), ("结案方式", "视为放弃")])
        == ["register 2025-03-03", "request-correction 2025-03-05"])
    #expect(try desk.tracker.show("旧1号").case.state == .abandoned)
  }

  @Test("each party is served on its own day, the others on the common one")
  func served() throws {
    let told = try story(
      accepted + [
        ("申请人", "张三、李四"), ("第三人", "赵六"), ("结案日期", "2025-04-01"), ("结案方式", "维持"),
        ("被申请人送达日期", "2025-04-02"), ("申请人送达日期", "2025-04-03"), ("送达日期", "2025-04-07"),
      ])
    #expect(told.suffix(3) == ["serve 2025-04-02", "serve 2025-04-03", "serve 2025-04-07"])
    let events = try desk.events("旧1号")
    #expect(events[3].facts[.recipient] == ["respondent"])
    #expect(events[4].facts[.recipient] == ["applicant", "applicant-2"])
    #expect(events[5].facts[.recipient] == ["third-party"])
    #expect(try desk.tracker.show("旧1号").case.state == .effective)
  }

  @Test("a case that is still open stays where it is")
  func pending() throws {
    #expect(
      try story(accepted + [("结案方式", "审理中"), ("是否起诉", "否")])
        == ["register 2025-03-03", "accept 2025-03-07"])
  }

  @Test("cells that stand for nothing say nothing")
  func blanks() throws {
    #expect(
      try story([
        ("受理日期", "/"), ("第三人", "无"), ("代理人", "—"), ("结案日期", "-"), ("结案方式", "暂无"), ("延期天数", "0"),
      ]) == ["register 2025-03-03"])
  }

  @Test("a case from before 2024 comes in as history without deadlines")
  func old() throws {
    let told = try story([
      ("收案日期", "2019-03-01"), ("受理日期", "2019-06-01"), ("延期日期", "2019-12-01"), ("延期天数", "90"),
      ("批准人", "李局长"), ("结案日期", "2020-05-01"), ("结案方式", "维持"), ("送达日期", "2020-05-08"),
    ])
    #expect(
      told == [
        "register 2019-03-01", "accept 2019-06-01", "extend 2019-12-01", "decide 2020-05-01",
        "serve 2020-05-08",
      ])
    let view = try desk.tracker.show("旧1号")
    #expect(view.rulebook == .none)
    #expect(view.clocks.isEmpty)
    #expect(view.case.number.printed == "聊政复〔2019〕1号")
  }

  @Test("the same row implies the same history, whatever else is in the file")
  func alone() throws {
    let cells = accepted + [("结案日期", "2025-04-01"), ("结案方式", "维持"), ("承办人", "王强")]
    let one = MemoryLedger(case: cells).pages[0].rows
    var rows = [one[0].cells]
    for index in 0..<20 {
      var row = one[1].cells
      row[0] = .text("旧\(index)号")
      row[1] = .text("张\(index)")
      rows.append(row)
    }
    try desk.take(MemoryLedger(rows))
    let other = try ImportDesk()
    try other.take(MemoryLedger([rows[0], rows[8]]))
    #expect(try desk.story("旧7号") == other.story("旧7号"))
    let words = try desk.tracker.history("旧7号").map(\.words)
    #expect(try words == other.tracker.history("旧7号").map(\.words))
  }
}
