import FuyiLaw
import FuyiStatistics
import FuyiTestSupport
import Testing

@Suite("Questions about records")
struct PredicateTests {
  private static let window = Window.of("2025-03-01", "2025-03-31", asOf: "2025-04-10")

  /// Filed on the first day of the period, handled by h1, its outcome absent.
  private static let record = Ledger.filing(1, "2025-03-01", codes: [.handler: "h1"])

  private func holds(_ predicate: Predicate) -> Bool {
    predicate.holds(for: Self.record, in: Self.window)
  }

  @Test("a value that is absent is none of the codes, is not set, and compares as false")
  func absent() {
    let absent: [Predicate] = [
      .isOneOf(.filingOutcome, ["accepted"]), .isSet(.filingOutcome), .isSet(.filingEndedOn),
    ]
    for predicate in absent {
      #expect(!holds(predicate))
      #expect(holds(.not(predicate)))
    }
    for comparison in [DayComparison.before, .onOrBefore, .onOrAfter, .after] {
      for (left, right) in [
        (DayOperand.column(.filingEndedOn), DayOperand.asOf),
        (.asOf, .column(.filingEndedOn)),
        (.column(.filingEndedOn), .column(.filingEndedOn)),
        (.column(.filingEndedOn), .column(.filedOn)),
      ] {
        #expect(!holds(.compare(left, comparison, right)))
        // So a negation holds: a question is answered yes or no, never left open.
        #expect(holds(.not(.compare(left, comparison, right))))
      }
    }
  }

  @Test("a value that is there is asked by its code")
  func present() {
    #expect(holds(.isSet(.handler)) && holds(.isSet(.filedOn)))
    #expect(holds(.isOneOf(.handler, ["h2", "h1"])))
    #expect(!holds(.isOneOf(.handler, ["h2"])) && !holds(.isOneOf(.handler, [])))
  }

  @Test(
    "days are compared with the period's bounds and the day of asking",
    arguments: [
      (DayComparison.before, [false, true, true]), (.onOrBefore, [true, true, true]),
      (.onOrAfter, [true, false, false]), (.after, [false, false, false]),
    ])
  func compare(_ comparison: DayComparison, _ expected: [Bool]) {
    let operands: [DayOperand] = [.first, .last, .asOf]
    #expect(operands.map { holds(.compare(.column(.filedOn), comparison, $0)) } == expected)
  }

  @Test("all of nothing holds, any of nothing does not")
  func empty() {
    #expect(holds(.all([])) && !holds(.any([])) && holds(.always))
  }

  @Test(
    "connectives are those of logic",
    arguments: [(false, false), (false, true), (true, false), (true, true)])
  func connectives(_ left: Bool, _ right: Bool) {
    func part(_ value: Bool) -> Predicate { value ? .always : .not(.always) }
    #expect(holds(.all([part(left), part(right)])) == (left && right))
    #expect(holds(.any([part(left), part(right)])) == (left || right))
    #expect(holds(.not(part(left))) == !left)
  }

  @Test("a day is not a code, and a code is no day")
  func kinds() {
    for column in RecordColumn.allCases {
      let isDay = ![
        RecordColumn.authority, .region, .respondent, .field, .kind, .channel, .handler,
        .filingOutcome, .lapseOutcome, .opening, .isImplied, .closing, .outcome, .hasRulebook,
        .variety, .venue, .point, .area, .isHard, .isJoint, .head, .spoke,
      ].contains(column)
      #expect(column.isDay == isDay, "\(column)")
    }
  }

  @Test("a label has the review's ordinal from the second on, and records sort by case and review")
  func labels() {
    func id(_ caseID: Int, _ ordinal: Int) -> RecordID {
      RecordID(set: .reviews, subject: caseID, ordinal: ordinal, number: "聊政复〔2025〕\(caseID)号")
    }
    #expect(id(12, 1).label == "聊政复〔2025〕12号")
    #expect(id(12, 2).label == "聊政复〔2025〕12号#2")
    #expect([id(12, 2), id(12, 1), id(2, 3)].sorted() == [id(2, 3), id(12, 1), id(12, 2)])
  }
}
