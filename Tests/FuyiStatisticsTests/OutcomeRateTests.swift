import FuyiStatistics
import FuyiTestSupport
import Testing

@Suite("Rates of the concluded cases")
struct OutcomeRateTests {
  private static let counting = RecordCounting(Ledger.oneOfEach)
  /// Every outcome but the transfer is a conclusion.
  private static let concluded = Array(1...15)

  private static func ids(_ outcomes: [String]) -> [Int] {
    outcomes.compactMap { Ledger.outcomes.firstIndex(of: $0).map { $0 + 1 } }
  }

  private static let corrected = [
    "void", "revoked", "partly-revoked", "altered", "perform", "unlawful", "agreement-liability",
  ]

  @Test(
    "of one case of each outcome, each rate counts its own",
    arguments: [
      (RateDefinition.upheld, ["upheld"]),
      (.mediation, ["withdrawn-settlement", "mediated"]),
      (.correction, corrected),
      (.correctionWithSelfCorrection, corrected + ["withdrawn-self-correction"]),
      (.resolution, corrected + ["withdrawn-settlement", "mediated"]),
    ])
  func outcomes(_ definition: RateDefinition, _ numerator: [String]) {
    #expect(
      Self.counting.sets(definition)
        == Sets(numerator: Self.ids(numerator), denominator: Self.concluded))
  }

  @Test("a case that was sent elsewhere after acceptance is in no rate of the concluded")
  func transferred() {
    for definition in [
      RateDefinition.onTime, .mediation, .mediationWithPreAcceptance, .correction,
      .correctionWithSelfCorrection, .resolution, .closedForGood, .upheld,
    ] {
      #expect(!Self.counting.sets(definition).denominator.contains(16), "\(definition.id)")
    }
    #expect(Self.counting.sets(.conclusion).denominator.contains(16))
    #expect(!Self.counting.sets(.conclusion).numerator.contains(16))
  }

  @Test("cases are dated by their conclusion, both ends of the period within")
  func dated() {
    let counting = RecordCounting(
      ["2025-02-28", "2025-03-01", "2025-03-31", "2025-04-01"].enumerated().map {
        Ledger.review(
          $0.offset + 1, "2025-01-06", closed: ($0.element, "decided", "upheld"))
      })
    let march = Window.of("2025-03-01", "2025-03-31")
    #expect(counting.sets(.upheld, march) == Sets(numerator: [2, 3], denominator: [2, 3]))
  }

  @Test("settlements before acceptance are added on both sides, dated by the settlement")
  func preAcceptance() {
    let counting = RecordCounting([
      Ledger.closed(1, "upheld"), Ledger.closed(2, "mediated"),
      Ledger.filing(
        3, "2024-12-30", outcome: "settled-before-acceptance", ended: "2025-01-02"),
      Ledger.filing(
        4, "2025-12-30", outcome: "settled-before-acceptance", ended: "2026-01-02"),
      Ledger.filing(5, "2025-03-03", outcome: "declined", ended: "2025-03-05"),
    ])
    #expect(
      counting.sets(.mediationWithPreAcceptance)
        == Sets(numerator: [2, 3], denominator: [1, 2, 3]))
    #expect(counting.sets(.mediation) == Sets(numerator: [2], denominator: [1, 2]))
  }

  @Test("corrections to acceptances are dated each by its own day, and may pass 100%")
  func ofAccepted() throws {
    let counting = RecordCounting([
      Ledger.review(1, "2024-11-04", closed: ("2025-01-06", "decided", "revoked")),
      Ledger.review(2, "2024-11-05", closed: ("2025-01-07", "decided", "altered")),
      Ledger.review(3, "2025-01-08"),
      Ledger.review(4, "2025-01-09", opening: "reopened"),
      Ledger.review(5, "2025-01-09", opening: "transferred-in"),
      Ledger.review(6, "2024-11-05", closed: ("2025-01-07", "decided", "upheld")),
    ])
    let sets = counting.sets(.correctionOfAccepted)
    #expect(sets == Sets(numerator: [1, 2], denominator: [3]))
    #expect(Percent.text(sets.numerator.count, of: sets.denominator.count) == "200.0")
  }

  @Test("concluded in time is by the lawful deadline, on its day still; old cases are left out")
  func onTime() {
    func review(_ id: Int, _ closed: String, due: String?, rulebook: Bool = true) -> Record {
      Ledger.review(
        id, "2025-01-06", closed: (closed, "decided", "upheld"), due: due, rulebook: rulebook)
    }
    let counting = RecordCounting([
      review(1, "2025-03-07", due: "2025-03-07"), review(2, "2025-03-08", due: "2025-03-07"),
      review(3, "2025-03-06", due: "2025-03-07"),
      review(4, "2025-03-06", due: nil, rulebook: false),
      Ledger.review(5, "2025-01-06", due: "2025-03-07"),
    ])
    #expect(
      counting.sets(.onTime)
        == Sets(numerator: [1, 3], denominator: [1, 2, 3], excluded: ["no-rulebook": [4]]))
  }
}
