import FuyiLaw
import FuyiStatistics
import Testing

/// A figure beside the same one of another period.
@Suite("Comparison with another period")
struct FigureComparisonTests {
  private func sets(_ numerator: Int, _ denominator: Int) -> RateSets {
    var sets = RateSets()
    (sets.numerator, sets.denominator) = (numerator, denominator)
    return sets
  }

  @Test(
    "percentages differ by percentage points, as a reader subtracts what is printed",
    arguments: [
      ((374, 395), (330, 380), "+7.9"), ((1, 3), (1, 3), "0.0"), ((1, 8), (1, 2), "-37.5"),
      // 33.333 and 16.667: printed 33.3 and 16.7, so that the difference is 16.6 and not 16.7.
      ((1, 3), (1, 6), "+16.6"), ((0, 5), (1, 1000), "-0.1"),
    ])
  func points(_ now: (Int, Int), _ then: (Int, Int), _ expected: String) {
    let comparison = FigureComparison(
      .mediation, now: sets(now.0, now.1), then: sets(then.0, then.1))
    #expect(comparison.text() == expected)
  }

  @Test("more decimals and cutting off apply to both sides")
  func rounding() {
    let comparison = FigureComparison(.mediation, now: sets(2, 3), then: sets(1, 3))
    #expect(comparison.text(decimals: 2) == "+33.34")
    #expect(comparison.text(decimals: 2, rounding: .truncated) == "+33.33")
    #expect(comparison.text(decimals: 0) == "+34")
  }

  @Test("a side without cases has nothing to compare with")
  func noCases() {
    #expect(FigureComparison(.mediation, now: sets(1, 2), then: sets(0, 0)).text() == nil)
    #expect(FigureComparison(.mediation, now: sets(0, 0), then: sets(1, 2)).difference() == nil)
  }

  @Test("numbers differ by a number, ratios by so many for one")
  func othersThanPercentages() {
    let received = FigureComparison(.received, now: sets(12, 0), then: sets(20, 0))
    #expect(received.text() == "-8")
    let ratio = FigureComparison(
      .reconsiderationToLitigation, now: sets(455, 228), then: sets(300, 200))
    #expect(ratio.text() == "+0.5")
  }

  @Test("a figure may pass 100% and fall by more than 100 points where its parts are dated apart")
  func crossPeriod() {
    let comparison = FigureComparison(.correctionOfAccepted, now: sets(1, 2), then: sets(5, 2))
    #expect(comparison.text() == "-200.0")
  }
}
