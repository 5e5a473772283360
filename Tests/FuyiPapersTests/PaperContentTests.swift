import FuyiKit
import FuyiPapers
import FuyiTestSupport
import GRDB
import Testing

/// What each paper says of a case, read back by another program.
///
/// What is expected is written by hand from the law and the case.
@Suite struct PaperContentTests {
  private let desk: PaperDesk

  init() throws { desk = try PaperDesk() }

  private func text(_ paper: Paper, of number: String, event: Int? = nil) throws -> String {
    let word = try OtherWord(desk.print(paper, of: number, event: event).document)
    #expect(!word.text.contains("{{"))
    #expect(!word.text.contains("}}"))
    return word.text
  }

  private func expect(_ text: String, says phrases: [String]) {
    for phrase in phrases { #expect(text.contains(phrase), "\(phrase)\n\(text)") }
  }

  @Test func `an acceptance notice names the act, the day, the period and its end`() throws {
    let number = try desk.reviewed()
    expect(
      try text(.acceptanceNotice, of: number),
      says: [
        "聊城市人民政府\n行政复议受理通知书\n聊政复〔2025〕1号\n张三、李四：", "于2025年3月3日提出的行政复议申请",
        "东昌府区市场监督管理局作出的行政处罚决定（东市监罚〔2025〕8号）", "第三十条第一款", "自2025年3月5日起予以受理",
        "适用普通程序审理", "第六十二条，审理期限自2025年3月5日起六十日，至2025年5月6日届满", "\n2025年3月5日",
      ])
  }

  @Test func `a simplified case has thirty days and the reason for it`() throws {
    let number = try desk.register()
    try desk.act(number, .accept, "2025-03-05") {
      $0[.procedure] = .simplified
      $0[.simplifiedBasis] = .warning
    }
    try desk.act(number, .serveCopy, "2025-03-06") { $0[.received] = day("2025-03-07") }
    expect(
      try text(.acceptanceNotice, of: number),
      says: ["三十日，至2025年4月7日届满", "适用简易程序的情形：警告或通报批评（第五十三条）。"])
    expect(
      try text(.answerNotice, of: number),
      says: ["第五十四条第一款", "之日起五日内", "按2025年3月7日收到计算，答复期限至2025年3月14日届满"])
  }

  @Test func `an acceptance by law says that nobody had decided`() throws {
    let number = try desk.register()
    try desk.act(number, .serveCopy, "2025-03-12")
    expect(
      try text(.acceptanceNotice, of: number), says: ["第三十条第三款，该申请自2025年3月10日起视为受理"])
  }

  @Test func `a correction notice lists all that is missing and the last day`() throws {
    let number = try desk.register()
    try desk.act(number, .requestCorrection, "2025-03-05") {
      $0[.missing] = words("授权委托书；身份证明；")
      $0[.received] = day("2025-03-07")
    }
    expect(
      try text(.correctionNotice, of: number),
      says: [
        "第三十一条第一款", "\n1．授权委托书；\n2．身份证明。\n", "按2025年3月7日收到计算，补正期限至2025年3月21日届满",
        "第三十一条第二款",
      ])
  }

  @Test func `a decision not to accept gives its reason, its item and where to turn`() throws {
    let number = try desk.register()
    try desk.act(number, .decline, "2025-03-06") {
      $0[.reason] = words("被申请人为市直部门。")
      $0[.item] = 6
      $0[value: .competentAuthority] = .words(words("山东省人民政府"))
    }
    expect(
      try text(.declineDecision, of: number),
      says: [
        "申请人：张三，地址：柳园路1号。\n申请人：李四，地址：谷山路8号。\n委托代理人：赵律师。\n被申请人：东昌府区市场监督管理局。",
        "本机关审查认为：被申请人为市直部门。\n", "第三十条第一款第（六）项、第二款", "由山东省人民政府管辖", "第三十四条", "第三十五条",
        "十五日内", "二〇二五年三月六日",
      ])
  }

  @Test func `without a competent authority nothing is said of one`() throws {
    let number = try desk.register()
    try desk.act(number, .decline, "2025-03-06")
    let text = try text(.declineDecision, of: number)
    #expect(!text.contains("管辖"))
    #expect(text.contains("第三十条第二款"))
  }

  @Test func `a notice to answer goes to the respondent with ten working days`() throws {
    expect(
      try text(.answerNotice, of: try desk.reviewed()),
      says: [
        "\n东昌府区市场监督管理局：", "第四十八条", "之日起十日内", "按2025年3月11日收到计算，答复期限至2025年3月25日届满",
        "第七十条", "第四十六条", "附件：行政复议申请书副本",
      ])
  }

  @Test func `suspending, resuming and extending are told to every party`() throws {
    let number = try desk.reviewed()
    try desk.act(number, .suspend, "2025-03-20") { $0[.suspensionGround] = .otherCase }
    try desk.act(number, .resume, "2025-04-09") { $0[.reason] = words("该案已审结") }
    try desk.act(number, .extend, "2025-05-12") { $0[.days] = 10 }
    let parties = "\n张三、李四、东昌府区市场监督管理局、王五："
    // 60 days from March 5 end on May 4, of which the 46 from March 20 are left.
    expect(
      try text(.suspensionNotice, of: number),
      says: [
        parties, "以其他案件的审理结果为依据", "第三十九条第一款第（八）项", "自2025年3月20日起中止", "审理期限尚余46日",
      ])
    expect(
      try text(.resumptionNotice, of: number),
      says: [
        parties, "自2025年3月20日起中止", "第三十九条第二款、第三款", "自2025年4月9日起恢复审理", "具体情况：该案已审结。",
        "至2025年5月26日届满",
      ])
    expect(
      try text(.extensionNotice, of: number),
      says: [
        parties, "第六十二条第一款", "延长10日", "原至2025年5月26日届满，延长后至2025年6月3日届满",
      ])
  }

  @Test func `a mediation statement has a line to sign for each party`() throws {
    let number = try desk.reviewed()
    try desk.act(number, .consent, "2025-03-20")
    let draft = try desk.print(.mediationStatement, of: number)
    #expect(draft.occasion.entry.action == .consent, "it is printed before it is signed")
    #expect(draft.blanks.last == "成文日期大写", "and has no day then")
    try desk.act(number, .concludeByMediation, "2025-04-01") { $0[.performWithin] = 15 }
    let printed = try desk.print(.mediationStatement, of: number)
    #expect(printed.blanks == ["被申请人.负责人", "复议请求", "事实和理由", "调解协议"])
    expect(
      try text(.mediationStatement, of: number),
      says: [
        "第五条、第七十三条第一款", "履行期限：自本文书生效之日起15日内。", "第七十七条", "第七十八条第三项",
        "| 当事人 | 签字或者签章 | 日期 |\n| 申请人张三 |  |  |\n| 申请人李四 |  |  |\n| 被申请人东昌府区市场监督管理局 |  |  |"
          + "\n| 第三人王五 |  |  |", "二〇二五年四月一日",
      ])
  }

  @Test func `a decision fills in what the record knows and marks the rest`() throws {
    let number = try desk.reviewed()
    try desk.act(number, .answer, "2025-03-20")
    try desk.act(number, .hearOpinions, "2025-03-21")
    try desk.act(number, .decide, "2025-04-10") {
      $0[.disposition] = [.revoked]
      $0[.actAgain] = true
      $0[.actAgainWithin] = 30
      $0[.document] = "聊政复决〔2025〕7号"
    }
    let printed = try desk.print(.decision, of: number)
    let blanks = [
      "被申请人.负责人", "复议请求", "申请人主张", "答复内容", "第三人.意见", "查明事实", "证据", "复议机关认为", "管辖法院",
    ]
    #expect(printed.blanks == blanks)
    let word = try OtherWord(printed.document)
    #expect(word.highlighted == Array(repeating: "＿＿＿＿＿＿", count: blanks.count))
    expect(
      word.text,
      says: [
        "聊政复决〔2025〕7号", "委托代理人：赵律师。", "第三人：王五。", "本机关于2025年3月5日受理，适用普通程序审理。",
        "2025年3月21日，本机关听取了当事人的意见。本案现已审理终结。", "\n申请人因销售过期食品被罚款。\n",
        "被申请人于2025年3月20日提出书面答复，称：", "《中华人民共和国行政复议法》第六十四条，本机关决定如下：",
        "（一）撤销东昌府区市场监督管理局作出的行政处罚决定（东市监罚〔2025〕8号）。",
        "（二）责令东昌府区市场监督管理局自收到本决定书之日起30日内重新作出行政行为。",
        "自收到本决定书之日起十五日内，依照《中华人民共和国行政诉讼法》第四十五条", "第七十八条", "第七十五条第二款",
        "二〇二五年四月十日",
      ])
  }

  @Test
  func
    `without an answer or a third party a decision leaves room for one and says nothing of the other`()
    throws
  {
    let number = try desk.reviewed { $0[.thirdParty] = nil }
    try desk.act(number, .decide, "2025-04-10") { $0[.disposition] = [.upheld] }
    let text = try text(.decision, of: number)
    // That none is on record does not say that none came.
    #expect(!text.contains("未提出书面答复"))
    #expect(text.contains("三、被申请人的答复\n＿＿＿＿＿＿。"))
    #expect(text.contains("\n申请人不服本决定的"))
    #expect(!text.contains("第三人："))
    #expect(!text.contains("的意见：＿"))
    #expect(text.contains("\n维持东昌府区市场监督管理局作出的行政处罚决定"), "one item has no number")
  }

  @Test func `the reason of a decision is what the authority holds`() throws {
    let number = try desk.reviewed()
    try desk.act(number, .decide, "2025-04-10") {
      $0[.disposition] = [.revoked]
      $0[.reason] = words("主要事实不清、证据不足")
    }
    #expect(try text(.decision, of: number).contains("五、本机关认为\n主要事实不清、证据不足。"))
  }

  @Test(arguments: [
    (ReviewProcedure.simplified, "届满；依法中止的"), (.ordinary, "届满；依法中止、延长的"),
  ])
  func `the simplified procedure is not said to be extended`(
    _ procedure: ReviewProcedure, _ phrase: String
  ) throws {
    let number = try desk.register()
    try desk.act(number, .accept, "2025-03-05") {
      $0[.procedure] = procedure
      $0[.simplifiedBasis] = procedure == .simplified ? .onSpot : nil
    }
    #expect(try text(.acceptanceNotice, of: number).contains(phrase))
  }

  @Test(arguments: Disposition.allCases)
  func `every disposition is a sentence under its article`(_ disposition: Disposition) throws {
    let number = try desk.reviewed()
    try desk.act(number, .decide, "2025-04-10") { $0[.disposition] = [disposition] }
    let verbs: [Disposition: String] = [
      .void: "无效", .revoked: "撤销", .partlyRevoked: "中的＿", .altered: "变更为：＿", .perform: "责令",
      .unlawful: "违法", .agreementLiability: "承担", .rejected: "驳回申请人的行政复议请求", .upheld: "维持",
    ]
    let articles: [Disposition: String] = [
      .void: "六十七", .revoked: "六十四", .partlyRevoked: "六十四", .altered: "六十三", .perform: "六十六",
      .unlawful: "六十五", .agreementLiability: "七十一", .rejected: "六十九", .upheld: "六十八",
    ]
    expect(
      try text(.decision, of: number),
      says: [
        try #require(verbs[disposition]),
        "行政复议法》第\(try #require(articles[disposition]))条，本机关决定如下",
      ])
  }

  @Test func `a dismissal and a termination name their items`() throws {
    let dismissed = try desk.reviewed()
    try desk.act(dismissed, .dismiss, "2025-04-10") {
      $0[.reason] = words("属于内部管理")
      $0[.item] = 5
    }
    expect(
      try text(.dismissalDecision, of: dismissed),
      says: ["属于内部管理", "不属于行政复议范围", "第三十条第一款第（五）项", "第三十三条", "第三十四条"])
    let withdrawn = try desk.register("2025-03-04") { $0[.act] = words("另一文号") }
    try desk.act(withdrawn, .accept, "2025-03-05")
    try desk.act(withdrawn, .requestWithdrawal, "2025-04-09")
    try desk.act(withdrawn, .terminate, "2025-04-10") {
      $0[.terminationGround] = .withdrawalAllowed
    }
    expect(
      try text(.terminationDecision, of: withdrawn),
      says: ["准予撤回", "第四十一条第（一）项", "第七十四条第二款"])
  }

  @Test func `a proof of service has a row for each recipient, with the receipts on record`() throws
  {
    let number = try desk.reviewed()
    try desk.act(number, .decide, "2025-04-10") { $0[.document] = "聊政复决〔2025〕7号" }
    try desk.act(number, .serve, "2025-04-12") { $0[.recipient] = ["applicant", "third-party"] }
    let lines = try text(.proofOfService, of: number).split(separator: "\n").map(String.init)
    #expect(
      lines.filter { $0.hasPrefix("|") } == [
        "| 案号 | 聊政复〔2025〕1号 | 复议事项 | 行政处罚 |", "| 送达文书 | 行政复议决定书（聊政复决〔2025〕7号） |",
        "| 受送达人 | 送达地点 | 送达方式 | 收到日期 | 签名或者盖章 |",
        "| 张三（申请人） | 柳园路1号 |  | 2025年4月12日 |  |", "| 李四（申请人） | 谷山路8号 |  |  |  |",
        "| 东昌府区市场监督管理局（被申请人） |  |  |  |  |", "| 王五（第三人） |  |  | 2025年4月12日 |  |",
        "| 代收人及理由 |  |", "| 送达人 |  | 送达日期 |  |", "| 备注 |  |",
      ])
    let copy = try text(.proofOfService, of: number, event: 3)
    #expect(copy.contains("行政复议答复通知书"))
    #expect(copy.contains("| 东昌府区市场监督管理局（被申请人） |  |  | 2025年3月11日 |  |"))
    #expect(!copy.contains("张三（申请人）"), "the copy goes to the respondent")
  }

  @Test func `the receipt of a copy is on the proof of service though it was recorded later`()
    throws
  {
    let number = try desk.register()
    try desk.act(number, .accept, "2025-03-05")
    try desk.act(number, .serveCopy, "2025-03-10")
    #expect(try text(.proofOfService, of: number).contains("（被申请人） |  |  |  |  |"))
    try desk.act(number, .receive, "2025-03-12")
    #expect(try text(.proofOfService, of: number).contains("|  |  | 2025年3月12日 |  |"))
  }

  @Test func `erased names are marked as such`() throws {
    let path = TemporaryFolder.newPath()
    let desk = try PaperDesk(in: .create(at: path))
    let number = try desk.reviewed()
    try DatabaseQueue(path: path).write { try $0.execute(sql: "DELETE FROM vault") }
    let printed = try desk.print(.acceptanceNotice, of: number)
    #expect(printed.blanks.isEmpty)
    let word = try OtherWord(printed.document)
    #expect(word.text.contains("\n〔已删除〕、〔已删除〕：\n"))
  }
}
