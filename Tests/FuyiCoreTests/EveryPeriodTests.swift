import FuyiCore
import FuyiLaw
import Testing

/// The periods of the law as it writes them, beside those of the rulebook; how each runs in a case
/// is in the suites of the four parts of the procedure.
@Suite("Every period of the law")
struct EveryPeriodTests {
  private static let written: [(ClockID, ReviewProcedure?, Period, String)] = [
    (.examination, nil, .workingDays(5), "ARL 30"),
    (.correctionNotice, nil, .workingDays(5), "ARL 31"),
    (.correction, nil, .workingDays(10), "ARL 31"),
    (.forwarding, nil, .workingDays(5), "ARL 32"),
    (.review, .ordinary, .days(60), "ARL 62"),
    (.review, .simplified, .days(30), "ARL 62"),
    (.copyService, .ordinary, .workingDays(7), "ARL 48"),
    (.copyService, .simplified, .workingDays(3), "ARL 54"),
    (.answer, .ordinary, .workingDays(10), "ARL 48"),
    (.answer, .simplified, .workingDays(5), "ARL 54"),
    (.hearingNotice, nil, .workingDays(5), "ARL 51"),
    (.suspensionLimit, nil, .days(60), "ARL 41(5)"),
    (.documentReview, nil, .days(30), "ARL 56"),
    (.makerNotice, nil, .workingDays(3), "ARL 58"),
    (.makerAnswer, nil, .workingDays(10), "ARL 58"),
    (.documentTransfer, nil, .workingDays(7), "ARL 56"),
    (.documentReply, nil, .days(60), "ARL 60"),
    (.opinionReport, nil, .days(60), "ARL 76"),
    (.remaking, nil, .days(60), "Reg. 49"),
    (.suing, nil, .days(15), "ALL 45"),
    (.suingUntold, nil, .years(1), "ALL Interp. 64"),
    (.suingUndecided, nil, .days(15), "ALL 45"),
    (.suingAct, nil, Period(6, .months), "ALL 46"),
  ]

  @Test("the rulebook of 2023 has the length and the article of each period, and no others")
  func lengths() throws {
    let law = Rulebook.reconsiderationLaw2023
    for (id, procedure, period, article) in Self.written {
      let rule = try #require(law.rule(id, in: procedure ?? .ordinary), "\(id)")
      #expect(rule.period == period && rule.article.code == article, "\(id)")
    }
    #expect(law.periods.count == Self.written.count)
    #expect(law.extensionLimit == 30)
    let filing = try #require(law.filing)
    #expect(filing.usual == .days(60) && filing.untold == .years(1))
    #expect(filing.longest == .years(5) && filing.longestImmovable == .years(20))
  }

  @Test("every clock has a period in the law, in the time to file, or as a decision sets it")
  func everyClock() {
    let others: [ClockID] = [.filing, .filingUntold, .filingLongest, .performance]
    #expect(Set(Self.written.map { $0.0 } + others) == Set(ClockID.allCases))
  }
}
