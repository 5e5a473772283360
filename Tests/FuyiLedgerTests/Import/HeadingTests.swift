import FuyiLaw
import FuyiLedger
import Testing

@Suite("Headings of a ledger")
struct HeadingTests {
  private func headings(
    _ rows: [[LedgerCell]], merges: [CellRange] = [], _ mapping: LedgerMapping = LedgerMapping()
  ) -> HeadingRow? {
    HeadingRow(
      head: rows.enumerated().map { LedgerRow(number: $0 + 1, cells: $1) }, merges: merges,
      mapping: mapping)
  }

  @Test(
    "the usual variants of each heading are known",
    arguments: [
      ("案号", LedgerColumn.number), ("复议案号", .number), ("文号", .number), ("编号", .number),
      ("申请人", .applicant), ("申请人姓名", .applicant), ("申请人名称", .applicant), ("申请人证件号码", .identity),
      ("联系电话", .phone), ("地址", .address), ("代理人", .agent), ("被申请人", .respondent),
      ("被申请机关", .respondent),
      ("第三人", .thirdParty), ("地区", .region), ("区划", .region), ("所属区县", .region), ("案由", .kind),
      ("行政行为类别", .kind), ("事项类别", .kind), ("行政行为（文号）", .act), ("行政行为日期", .actDate),
      ("知道行为日期", .knownOn),
      ("收案日期", .filedOn), ("收到日期", .filedOn), ("申请日期", .filedOn), ("登记日期", .filedOn),
      ("收件日期", .filedOn),
      ("渠道", .channel), ("收案方式", .channel), ("申请方式", .channel), ("补正通知日期", .correctionRequestedOn),
      ("补正日期", .correctedOn), ("受理日期", .acceptedOn), ("立案日期", .acceptedOn), ("不予受理日期", .declinedOn),
      ("不予受理理由", .declineReason), ("适用程序（普通/简易）", .procedure), ("发送副本日期", .copySentOn),
      ("答复通知日期", .copySentOn), ("答复日期", .answeredOn), ("听取意见日期", .opinionsHeardOn),
      ("听证日期", .hearingOn),
      ("中止日期", .suspendedOn), ("中止原因", .suspensionGround), ("恢复日期", .resumedOn),
      ("延期日期", .extendedOn),
      ("延期批准人", .extensionApprover), ("批准人", .extensionApprover), ("延期天数", .extensionDays),
      ("调解日期", .mediatedOn),
      ("结案日期", .concludedOn), ("决定日期", .concludedOn), ("审结日期", .concludedOn), ("结案方式", .outcome),
      ("审理结果", .outcome), ("决定结果", .outcome), ("处理结果", .outcome), ("送达日期", .servedOn),
      ("履行日期", .performedOn),
      ("起诉日期", .suedOn), ("是否起诉", .sued), ("金额", .amount), ("涉案金额（元）", .amount),
      ("涉案金额（万元）", .amountTenThousand),
      ("承办人", .handler), ("经办人", .handler), ("备注", .note), ("收案\n日期", .filedOn),
      ("收 案 日 期", .filedOn),
      ("＊收案日期：", .filedOn), ("收案日期（年月日）", .filedOn), ("收案日期(YYYY-MM-DD)", .filedOn),
      ("filed-on", .filedOn),
      ("Filed-On", .filedOn), ("ｆｉｌｅｄ－ｏｎ", .filedOn), ("day of filing", .filedOn),
      ("申请人（姓名/名称）", .applicant),
      ("导入意见", .ignored), ("Import remarks", .ignored), ("序号", .ignored),
    ])
  func variants(_ heading: String, _ column: LedgerColumn) {
    let found = headings([[.text("案号"), .text(heading)]])
    #expect(found?.headings.last?.column == column)
  }

  @Test(
    "what changes the meaning is not left out", arguments: ["金额（千元）", "收到", "窗口", "承办科室", "日期"])
  func unknown(_ heading: String) {
    #expect(headings([[.text("案号"), .text(heading)]])?.headings.last?.column == nil)
  }

  @Test("every column is known by its code and by its names in both languages")
  func codes() {
    for column in LedgerColumn.allCases {
      for name in [column.code, column.term.zh, column.term.en] {
        #expect(headings([[.text("案号"), .text(name)]])?.headings.last?.column == column, "\(name)")
      }
      #expect(LedgerColumn(code: column.code) == column)
    }
  }

  @Test("headings are found below a title and a line of notes")
  func belowTitle() {
    let found = headings(
      [
        [.text("聊城市 2024 年行政复议案件台账")], [.text("填报单位：市司法局"), .empty, .text("申请人")], [],
        [.text("序号"), .text("案号"), .text("申请人"), .text("收案日期")],
        [.number(1, "1"), .text("1号"), .text("张三"), .text("2024-03-01")],
      ], merges: [CellRange(rows: 1...1, columns: 0...3)])
    #expect(found?.row == 4)
    #expect(found?.columns == [.number, .applicant, .filedOn])
  }

  @Test("groups over headings say whose they are, by the sheet's merged cells")
  func groups() {
    let found = headings(
      [
        [.text("台账")],
        [
          .text("案号"), .text("申请人信息"), .empty, .empty, .text("第三人信息"), .empty, .text("受理情况"),
          .empty,
        ],
        [
          .empty, .text("姓名"), .text("证件号码"), .text("联系电话"), .text("姓名"), .text("联系电话"),
          .text("受理日期"),
          .text("结果"),
        ],
      ],
      merges: [
        CellRange(rows: 1...1, columns: 0...7), CellRange(rows: 2...3, columns: 0...0),
        CellRange(rows: 2...2, columns: 1...3), CellRange(rows: 2...2, columns: 4...5),
        CellRange(rows: 2...2, columns: 6...7),
      ])
    #expect(found?.row == 3)
    #expect(
      found?.headings.map(\.column) == [
        .number, .applicant, .identity, .phone, .thirdParty, nil, .acceptedOn, .outcome,
      ])
    #expect(found?.headings.map(\.label)[1] == "申请人信息/姓名")
    #expect(found?.headings.map(\.label)[5] == "第三人信息/联系电话")
  }

  @Test("groups are known without merged cells too, as in a CSV file")
  func groupsOfCSV() {
    let found = headings([
      [.text("案号"), .text("申请人信息"), .empty, .text("被申请人"), .text("收案日期")],
      [.empty, .text("姓名"), .text("证件号码"), .text("名称"), .empty],
    ])
    #expect(found?.row == 2)
    #expect(
      found?.headings.map(\.column) == [.number, .applicant, .identity, .respondent, .filedOn])
  }

  @Test("a heading with its group in one cell, as rows to mend have it, means the same")
  func flattened() {
    let found = headings([[.text("案号"), .text("申请人信息/姓名"), .text("地区/县区")]])
    #expect(found?.headings.map(\.column) == [.number, .applicant, .region])
  }

  @Test("a mapping comes before what is known, and names groups too")
  func mapped() throws {
    let desk = try ImportDesk()
    let mapping = try desk.mapping([
      ("columns", "窗口", "channel"), ("columns", "收案日期", "posted-on"),
      ("columns", "第三人信息/联系电话", "ignored"),
      ("columns", "来文", "收案日期"),
    ])
    let found = headings(
      [[.text("窗 口"), .text("收案日期"), .text("第三人信息/联系电话"), .text("来文（日）")]], mapping)
    #expect(found?.headings.map(\.column) == [.channel, .postedOn, .ignored, .filedOn])
  }

  @Test("any number of joined cells is looked through in bounded time")
  func manyMerges() {
    let merges = (0..<200_000).map { _ in CellRange(rows: 1...1_000_000, columns: 0...16_000) }
    let row = (0..<1_000).map { LedgerCell.text($0 == 0 ? "案号" : "栏\($0)") }
    let found = headings([[LedgerCell]](repeating: row, count: 10), merges: merges)
    #expect(found != nil)
  }

  @Test("a mapping says in which row the headings stand")
  func row() throws {
    let rows = [
      MemoryLedger.cells("案号|申请人|收案日期"), MemoryLedger.cells("案号|申请人"),
    ]
    let mapping = try ImportDesk().mapping([("", "heading-row", "2")])
    #expect(headings(rows)?.row == 1)
    #expect(headings(rows, mapping)?.row == 2)
  }

  @Test("headings further down than ten rows are not looked for, and none are made up")
  func nowhere() {
    let blank = [[LedgerCell]](repeating: [], count: 10)
    #expect(headings(blank + [MemoryLedger.cells("案号|申请人")]) == nil)
    #expect(headings([MemoryLedger.cells("甲|乙|丙")]) == nil)
  }
}
