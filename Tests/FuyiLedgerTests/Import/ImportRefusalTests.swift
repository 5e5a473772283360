import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiLedger
import FuyiTestSupport
import Testing

@Suite("Rows that cannot be taken in")
struct ImportRefusalTests {
  private let desk: ImportDesk

  init() throws { desk = try ImportDesk() }

  /// The columns and codes of the remarks on a row with these cells.
  private func remarks(
    _ cells: [(String, String)], _ mapping: LedgerMapping = LedgerMapping()
  ) throws -> [String] {
    let summary = try desk.take(MemoryLedger(case: cells), mapping)
    #expect(!summary.isWritten)
    #expect(try desk.count == 0)
    return summary.remarks.kept.map { "\($0.column.code) \($0.problem.code)" }
  }

  private let accepted: [(String, String)] = [("受理日期", "2025-03-07")]
  private let decided: [(String, String)] = [
    ("受理日期", "2025-03-07"), ("结案日期", "2025-04-01"), ("结案方式", "维持"),
  ]

  @Test(
    "a cell that cannot be read is named with what is wrong",
    arguments: [
      ("收案日期", "25-03-03", "filed-on two-digit-year"), ("收案日期", "", "filed-on missing"),
      ("收案日期", "2025-02-30", "filed-on impossible-day"),
      ("收案日期", "2026-07-01", "filed-on after-today"),
      ("申请人", "", "applicant missing"), ("被申请人", "聊城市公安", "respondent unknown-name"),
      ("被申请人", "", "respondent missing"), ("地区", "某区", "region unknown-name"),
      ("地区", "", "region missing"),
      ("案由", "吵架", "kind unknown-word"), ("案由", "", "kind missing"), ("案号", "", "number missing"),
      ("案号", "12", "number bare-serial"), ("金额", "约一千", "amount not-money"),
      ("涉及不动产", "也许", "immovable not-yes-or-no"),
      ("起诉日期", "去年", "sued-on not-a-day"),
      ("听取意见日期", "2025-03-05、2025-03-06", "opinions-heard-on several-days"),
    ])
  func cell(_ heading: String, _ text: String, _ expected: String) throws {
    #expect(try remarks([(heading, text)]).contains(expected))
  }

  @Test("all that is wrong with a row is told at once")
  func several() throws {
    #expect(
      try Set(remarks([("收案日期", "x"), ("案由", "y"), ("地区", "z"), ("金额", "w")]))
        == ["filed-on not-a-day", "kind unknown-word", "region unknown-name", "amount not-money"])
  }

  @Test(
    "what the row says and what it lacks do not go together",
    arguments: [
      ([("结案日期", "2025-04-01")], "outcome missing-beside"),
      ([("结案日期", "2025-04-01"), ("结案方式", "维持")], "accepted-on missing-beside"),
      ([("受理日期", "2025-03-07"), ("结案方式", "维持")], "concluded-on missing-beside"),
      ([("答复日期", "2025-03-20")], "accepted-on missing-beside"),
      ([("受理日期", "2025-03-07"), ("延期天数", "30")], "extended-on missing-beside"),
      ([("受理日期", "2025-03-07"), ("中止原因", "不可抗力")], "suspended-on missing-beside"),
      ([("不予受理理由", "超期")], "declined-on missing-beside"),
      ([("是否起诉", "是")], "sued-on missing-beside"),
      ([("是否起诉", "否"), ("起诉日期", "2025-05-01")], "sued contradiction"),
      ([("受理日期", "2025-03-07"), ("结案方式", "在办"), ("结案日期", "2025-04-01")], "outcome contradiction"),
      (
        [("不予受理日期", "2025-03-07"), ("结案方式", "维持"), ("结案日期", "2025-04-01"), ("受理日期", "2025-03-07")],
        "outcome contradiction"
      ),
      (
        [("不予受理日期", "2025-03-07"), ("结案方式", "不予受理"), ("结案日期", "2025-03-06"), ("不予受理理由", "超期")],
        "concluded-on contradiction"
      ),
      ([("结案方式", "视为放弃")], "correction-requested-on missing-beside"),
      ([("申请人", "甲、乙、丙"), ("证件号码", "1、2")], "identity not-one-each"),
    ] as [([(String, String)], String)])
  func together(_ cells: [(String, String)], _ expected: String) throws {
    #expect(try remarks(cells).contains(expected))
  }

  @Test(
    "what the law does not allow is refused at its cell, with the article",
    arguments: [
      ([("受理日期", "2025-03-14")], "accepted-on refused-accept", "ARL 30"),
      ([("受理日期", "2025-03-01")], "accepted-on refused-accept", "practice"),
      ([("不予受理日期", "2025-03-07")], "decline-reason refused-decline", "ARL 30"),
      ([("补正通知日期", "2025-03-05")], "missing refused-request-correction", "ARL 31"),
      ([("移送日期", "2025-03-05")], "transferred-to refused-transfer", "ARL 38"),
      (
        [("受理日期", "2025-03-07"), ("中止日期", "2025-03-10")], "suspension-ground refused-suspend",
        "ARL 39"
      ),
      (
        [("受理日期", "2025-03-07"), ("延期日期", "2025-04-01"), ("延期天数", "31"), ("批准人", "李")],
        "extension-days refused-extend", "ARL 62"
      ),
      (
        [("受理日期", "2025-03-07"), ("延期日期", "2025-04-01"), ("延期天数", "30")],
        "extension-approver refused-extend", "ARL 62"
      ),
      (
        [("受理日期", "2025-03-07"), ("延期日期", "2025-06-01"), ("延期天数", "30"), ("批准人", "李")],
        "extended-on refused-extend", "ARL 62"
      ),
      (
        [("受理日期", "2025-03-07"), ("听证日期", "2025-04-01"), ("听证通知日期", "2025-03-31")],
        "hearing-notified-on refused-hearing", "ARL 51"
      ),
      (
        [("受理日期", "2025-03-07"), ("结案日期", "2025-04-01"), ("结案方式", "终止")],
        "termination-ground refused-terminate", "ARL 41"
      ),
      (
        [("受理日期", "2025-03-07"), ("结案日期", "2025-04-01"), ("结案方式", "驳回申请")],
        "conclusion-reason refused-dismiss", "ARL 33"
      ),
      ([("行政行为日期", "2025-03-04")], "act-date refused-register", "ARL 22"),
      (
        [("受理日期", "2025-03-07"), ("适用程序", "简易"), ("简易程序情形", "信息公开")],
        "simplified-basis refused-accept", "ARL 53"
      ),
      ([("送达日期", "2025-03-07")], "served-on refused-serve", "ARL 75"),
      (
        [
          ("受理日期", "2025-03-07"), ("中止日期", "2025-03-10"), ("中止原因", "调解"), ("听取意见日期", "2025-03-12"),
        ], "opinions-heard-on refused-hear-opinions", "ARL 49"
      ),
    ] as [([(String, String)], String, String?)])
  func law(_ cells: [(String, String)], _ expected: String, _ article: String?) throws {
    let summary = try desk.take(MemoryLedger(case: cells))
    let found = summary.remarks.kept.map { "\($0.column.code) \($0.problem.code)" }
    #expect(found == [expected])
    #expect(summary.remarks.kept.first?.problem.source?.code == article)
    #expect(!summary.isWritten)
  }

  @Test("a remark names the sheet, the row, the cell and what was read, in both languages")
  func told() throws {
    var ledger = MemoryLedger(case: [("结案方式", "胡说"), ("结案日期", "2025-04-01")])
    ledger.pages[0].sheet = LedgerSheet(name: "2025年", index: 0)
    let summary = try desk.take(ledger)
    let remark = try #require(summary.remarks.kept.first)
    #expect(remark.sheet == "2025年")
    #expect(remark.row == 2)
    #expect(remark.place.map(ColumnName.letters) == "G")
    #expect(remark.heading == "结案方式")
    #expect(remark.read == "胡说")
    #expect(remark.problem.wording(in: remark.column).zh.contains("[values.outcome]"))
    #expect(remark.problem.wording(in: remark.column).en.contains("[values.outcome]"))
  }

  @Test("a column that the sheet does not have is named all the same")
  func withoutColumn() throws {
    let summary = try desk.take(
      MemoryLedger(case: accepted + [("延期日期", "2025-04-01"), ("延期天数", "30")]))
    let remark = try #require(summary.remarks.kept.first)
    #expect(remark.column == .extensionApprover)
    #expect(remark.place == nil)
    #expect(remark.problem.wording(in: remark.column).en.contains("extension-approver"))
  }

  @Test("one wrong row and nothing is written")
  func allOrNothing() throws {
    let good = MemoryLedger(case: []).pages[0].rows
    var bad = good[1].cells
    bad[0] = .text("旧2号")
    bad[5] = .text("后天")
    let summary = try desk.take(MemoryLedger([good[0].cells, good[1].cells, bad]))
    #expect(!summary.isWritten)
    #expect(summary.total { $0.added } == 1)
    #expect(summary.total { $0.refused } == 1)
    #expect(try desk.count == 0)
  }

  @Test("what another program's formula failed with is no value")
  func errors() throws {
    var ledger = MemoryLedger(case: decided)
    var cells = ledger.pages[0].rows[1].cells
    cells[3] = .error("#N/A")
    cells[7] = .error("#REF!")
    ledger.pages[0].rows[1] = LedgerRow(number: 2, cells: cells)
    let summary = try desk.take(ledger)
    #expect(
      summary.remarks.kept.map { "\($0.column.code) \($0.problem.code) \($0.read)" } == [
        "region error-value #N/A", "concluded-on error-value #REF!",
      ])
  }

  @Test("identity numbers that a spreadsheet has shortened are not taken")
  func lostDigits() throws {
    var ledger = MemoryLedger(case: [("证件号码", "x")])
    var cells = ledger.pages[0].rows[1].cells
    cells[6] = .number(3.70101198001010e17, "370101198001010000")
    ledger.pages[0].rows[1] = LedgerRow(number: 2, cells: cells)
    let summary = try desk.take(ledger)
    #expect(summary.remarks.kept.map(\.problem) == [.lostDigits])
  }

  @Test("identity numbers that cannot be right are told by what is wrong, and never in it")
  func wrongIdentities() throws {
    let wrong = [
      "370101198001010013": IdentityFault.wrongCheckCharacter, "370101800101001": .oldNumber,
      "3701": .wrongLength(4), "370101198013010011": .noBirthday,
      "999999198001010011": .noRegion,
    ]
    for (number, fault) in wrong {
      let summary = try desk.take(MemoryLedger(case: [("证件号码", number)]))
      #expect(summary.remarks.kept.map(\.problem) == [.notAnIdentity(fault)], "\(number)")
      let remark = try #require(summary.remarks.kept.first)
      let words = remark.problem.wording(in: remark.column)
      #expect(!words.zh.contains(number) && !words.en.contains(number))
    }
    let later = IdentityNumbers.citizen("37010120250304001")
    #expect(
      try remarks([("收案日期", "2025-03-03"), ("证件号码", later)])
        == ["identity not-an-identity"])
  }

  @Test("people who are not named are taken with a notice")
  func unnamed() throws {
    let summary = try desk.take(MemoryLedger(case: [("申请人", "张三等3人")]))
    #expect(summary.isWritten)
    #expect(summary.remarks.notices == 1)
    #expect(summary.remarks.kept.map(\.problem) == [.unnamedOthers])
    #expect(try desk.tracker.list().first?.applicant == "张三等3人")
  }

  @Test("an old case is not abandoned by law, which had no periods for it here")
  func oldAbandonment() throws {
    #expect(
      try remarks([
        ("收案日期", "2020-03-03"), ("补正通知日期", "2020-03-05"), ("需补正事项", "证件"), ("结案方式", "视为放弃"),
      ]) == ["outcome no-abandonment-then"])
  }

  @Test("what is too long to be a word is kept by its beginning only")
  func longCells() throws {
    let long = String(repeating: "长", count: 300_000)
    let summary = try desk.take(
      MemoryLedger(case: [("被申请人", long), ("案由", long), ("收案日期", long), ("结案方式", long)]))
    #expect(summary.remarks.count == 4)
    for remark in summary.remarks.kept {
      #expect(remark.read.utf8.count <= 400)
      #expect(remark.problem.wording(in: remark.column).zh.utf8.count <= 1_000)
    }
  }

  @Test("remarks are all counted and like ones put together, while only the first are kept")
  func bounded() throws {
    let first = MemoryLedger(case: []).pages[0].rows
    var rows = [first[0].cells]
    for index in 0..<(RemarkTally.limit + 500) {
      var cells = first[1].cells
      cells[0] = .text("旧\(index)号")
      cells[2] = .text(index % 2 == 0 ? "某局" : "某某局")
      rows.append(cells)
    }
    let summary = try desk.take(MemoryLedger(rows))
    #expect(summary.remarks.count == RemarkTally.limit + 500)
    #expect(summary.remarks.kept.count == RemarkTally.limit)
    #expect(summary.remarks.groups.map(\.count) == [1_250, 1_250])
    #expect(summary.remarks.groups.map(\.first.row) == [2, 3])
  }
}
