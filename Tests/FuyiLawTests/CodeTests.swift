import FuyiLaw
import Testing

@Suite("Codes and terms of the law")
struct CodeTests {
  @Test("The codes that files carry stay as they are")
  func codes() {
    #expect(
      ClockID.allCases.map(\.code) == [
        "examination", "correction", "review", "copy-service", "answer", "suspension-limit",
        "suing", "performance", "remaking",
      ])
    #expect(ReviewProcedure.allCases.map(\.code) == ["ordinary", "simplified"])
    #expect(Statute.allCases.map(\.code) == ["ARL", "Reg.", "CPL", "ALL"])
    let owners: [ClockOwner] = [.applicant, .office, .respondent]
    #expect(owners.map(\.code) == ["applicant", "office", "respondent"])
    let consequences: [Consequence] = [
      .deemedAccepted, .deemedAbandoned, .noEvidence, .overdue, .mustTerminate, .rightLapses,
      .orderPerformance,
    ]
    #expect(
      consequences.map(\.code) == [
        "deemed-accepted", "deemed-abandoned", "no-evidence", "overdue", "must-terminate",
        "right-lapses", "order-performance",
      ])
  }

  @Test("What a period is called is the law's own word, and no two are called the same")
  func terms() {
    #expect(
      ClockID.allCases.map(\.term.zh) == [
        "审查期限", "补正期限", "审理期限", "副本发送期限", "答复期限", "中止满六十日", "起诉期限", "履行期限",
        "重作期限",
      ])
    #expect(Set(ClockID.allCases.map(\.term.en)).count == 9)
    #expect(Consequence.deemedAccepted.term == Term(zh: "视为受理", en: "deemed accepted"))
    #expect(Consequence.deemedAbandoned.term.zh == "视为放弃申请")
    #expect(ReviewProcedure.simplified.term == Term(zh: "简易程序", en: "simplified procedure"))
    #expect(ClockOwner.respondent.term == Term(zh: "被申请人", en: "respondent"))
  }
}
