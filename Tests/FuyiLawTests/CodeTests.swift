import FuyiLaw
import Testing

@Suite("Codes and terms of the law")
struct CodeTests {
  @Test("The codes that files carry stay as they are")
  func codes() {
    #expect(
      ClockID.allCases.map(\.code) == [
        "filing", "filing-untold", "filing-longest", "forwarding", "examination",
        "correction-notice", "correction", "review", "copy-service", "answer", "hearing-notice",
        "document-review", "document-transfer", "document-reply", "maker-notice", "maker-answer",
        "opinion-report", "suspension-limit", "suing", "suing-untold", "suing-undecided",
        "suing-act", "performance", "remaking",
      ])
    #expect(ReviewProcedure.allCases.map(\.code) == ["ordinary", "simplified"])
    #expect(Statute.allCases.map(\.code) == ["ARL", "Reg.", "CPL", "ALL", "ALL Interp.", "HEAD"])
    #expect(
      ClockOwner.allCases.map(\.code) == ["applicant", "office", "respondent", "other-body"])
    #expect(WarningLevel.allCases.map(\.code) == ["blue", "yellow", "red"])
    let consequences: [Consequence] = [
      .deemedAccepted, .deemedAbandoned, .noEvidence, .overdue, .mustTerminate, .rightLapses,
      .orderPerformance, .mayBeDeclined, .putOffHearing,
    ]
    #expect(
      consequences.map(\.code) == [
        "deemed-accepted", "deemed-abandoned", "no-evidence", "overdue", "must-terminate",
        "right-lapses", "order-performance", "may-be-declined", "put-off-hearing",
      ])
  }

  @Test("What a period is called is the law's own word, and no two are called the same")
  func terms() {
    #expect(
      ClockID.allCases.map(\.term.zh) == [
        "申请期限", "未告知的最长申请期限", "最长申请期限", "转送期限", "审查期限", "补正通知期限", "补正期限",
        "审理期限", "副本发送期限", "答复期限", "听证通知期限", "规范性文件处理期限", "规范性文件转送期限",
        "转送处理期限", "通知制定机关期限", "制定机关答复期限", "意见书反馈期限", "中止满六十日", "起诉期限",
        "未告知起诉权的起诉期限", "逾期不决的起诉期限", "直接起诉期限", "履行期限", "重作期限",
      ])
    #expect(Set(ClockID.allCases.map(\.term.en)).count == ClockID.allCases.count)
    #expect(Consequence.deemedAccepted.term == Term(zh: "视为受理", en: "deemed accepted"))
    #expect(Consequence.deemedAbandoned.term.zh == "视为放弃申请")
    #expect(ReviewProcedure.simplified.term == Term(zh: "简易程序", en: "simplified procedure"))
    #expect(ClockOwner.respondent.term == Term(zh: "被申请人", en: "respondent"))
  }
}
