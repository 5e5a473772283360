import FuyiCore
import FuyiLaw
import FuyiLedger
import Testing

@Suite("Ways of concluding, as offices word them")
struct OutcomeWordsTests {
  static let decisions: [(String, [Disposition], Set<LedgerOutcome.Beside>)] = [
    ("维持", [.upheld], []), ("维持原行政行为", [.upheld], []), ("决定维持", [.upheld], []),
    ("撤销", [.revoked], []), ("撤销原行政行为", [.revoked], []), ("部分撤销", [.partlyRevoked], []),
    ("部分撤销、部分维持", [.partlyRevoked, .upheld], []), ("部分维持部分撤销", [.upheld, .partlyRevoked], []),
    ("变更", [.altered], []), ("变更原行政行为", [.altered], []), ("责令履行", [.perform], []),
    ("限期履行", [.perform], []), ("责令限期履行法定职责", [.perform], []), ("确认违法", [.unlawful], []),
    ("确认行政行为违法", [.unlawful], []), ("确认无效", [.void], []), ("驳回复议请求", [.rejected], []),
    ("驳回行政复议请求", [.rejected], []), ("不予赔偿", [.rejected], []), ("撤销并责令重作", [.revoked], [.actAgain]),
    ("撤销并责令重新作出行政行为", [.revoked], [.actAgain]), ("撤销，责令赔偿", [.revoked], [.damages]),
    ("确认违法并责令采取补救措施", [.unlawful], [.remedial]), ("撤销并确认违法", [.revoked, .unlawful], []),
    ("行政协议责任", [.agreementLiability], []), ("upheld", [.upheld], []),
    ("revoked+act-again", [.revoked], [.actAgain]), ("维持（行政复议决定书）", [.upheld], []),
  ]

  @Test("decisions with one disposition or several", arguments: decisions)
  func decided(_ text: String, _ dispositions: [Disposition], _ beside: Set<LedgerOutcome.Beside>)
    throws
  {
    let outcome = try OutcomeWords.outcome(text)
    #expect(outcome == .decided(dispositions, beside: beside))
  }

  @Test(
    "every other ending",
    arguments: [
      ("驳回申请", LedgerOutcome.dismissed), ("驳回行政复议申请", .dismissed), ("终止（撤回申请）", .withdrawn(.other)),
      ("终止(和解)", .withdrawn(.settlement)), ("和解", .withdrawn(.settlement)),
      ("自行纠错后撤回", .withdrawn(.selfCorrection)), ("终止", .terminated(nil)),
      ("终止（其他）", .terminated(nil)),
      ("申请人死亡终止", .terminated(.applicantDied)), ("中止满60日终止", .terminated(.suspendedSixtyDays)),
      ("调解", .mediated), ("行政复议调解书", .mediated), ("不予受理", .declined), ("不予受理决定书", .declined),
      ("案前化解", .settledBeforeAcceptance), ("移送", .sentElsewhere), ("视为放弃", .abandoned),
      ("在办", .pending),
      ("terminated-5", .terminated(.suspendedSixtyDays)),
      ("withdrawn-settlement", .withdrawn(.settlement)),
    ])
  func others(_ text: String, _ expected: LedgerOutcome) throws {
    let outcome = try OutcomeWords.outcome(text)
    #expect(outcome == expected)
  }

  @Test("a word with several meanings is not guessed")
  func open() {
    #expect(throws: CellProblem.openWord(["dismissed", "rejected"])) {
      try OutcomeWords.outcome("驳回")
    }
    #expect(throws: CellProblem.openWord(["unlawful", "void"])) { try OutcomeWords.outcome("确认") }
  }

  @Test("an unknown word is told with a near one")
  func unknown() {
    #expect(throws: CellProblem.unknownWord(near: "维持")) { try OutcomeWords.outcome("维特") }
    #expect(throws: CellProblem.self) { try OutcomeWords.outcome("撤销并道歉") }
  }

  @Test("every code of an outcome is read")
  func codes() throws {
    for code in LedgerOutcome.codes where LedgerOutcome.Beside(rawValue: code) == nil {
      _ = try OutcomeWords.outcome(code)
    }
    for disposition in Disposition.allCases {
      let outcome = try OutcomeWords.outcome(disposition.term.zh)
      #expect(outcome == .decided([disposition], beside: []))
    }
  }
}
