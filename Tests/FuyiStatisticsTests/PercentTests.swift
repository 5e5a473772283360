import FuyiStatistics
import Testing

@Suite("Percentages")
struct PercentTests {
  @Test(
    "the article's 374 of 395, by mode and decimals",
    arguments: [
      (Rounding.halfUp, 0, "95"), (.halfUp, 1, "94.7"), (.halfUp, 2, "94.68"),
      (.halfUp, 3, "94.684"), (.halfUp, 6, "94.683544"), (.truncated, 0, "94"),
      (.truncated, 1, "94.6"), (.truncated, 2, "94.68"), (.truncated, 3, "94.683"),
    ])
  func article(_ rounding: Rounding, _ decimals: Int, _ text: String) {
    #expect(Percent.text(374, of: 395, decimals: decimals, rounding: rounding) == text)
  }

  @Test("one decimal, rounded half up, unless asked otherwise")
  func usual() { #expect(Percent.text(374, of: 395) == "94.7") }

  @Test(
    "exactly half goes up, a little less goes down",
    arguments: [
      (1, 2_000, "0.1"), (3, 2_000, "0.2"), (1, 2_001, "0.0"), (1, 8, "12.5"), (5, 1_000, "0.5"),
      (1_999, 2_000, "100.0"), (1_998, 2_000, "99.9"),
    ])
  func half(_ numerator: Int, _ denominator: Int, _ text: String) {
    #expect(Percent.text(numerator, of: denominator) == text)
  }

  @Test("published shares come out as published")
  func published() {
    #expect(Percent.text(37_000, of: 293_000) == "12.6")
    #expect(Percent.text(1_639, of: 12_195) == "13.4")
    #expect(Percent.text(4_426, of: 12_195) == "36.3")
    #expect(Percent.text(191, of: 4_696) == "4.1")
  }

  @Test("without cases there is no percentage, never 0", arguments: [0, -1])
  func noCases(_ denominator: Int) {
    #expect(Percent.text(0, of: denominator) == nil)
    #expect(Percent.text(5, of: denominator) == nil)
    #expect(Percent.text(-1, of: 5) == nil)
  }

  @Test("none, all and more than all", arguments: Rounding.allCases)
  func bounds(_ rounding: Rounding) {
    #expect(Percent.text(0, of: 7, rounding: rounding) == "0.0")
    #expect(Percent.text(7, of: 7, rounding: rounding) == "100.0")
    #expect(Percent.text(7, of: 7, decimals: 0, rounding: rounding) == "100")
    #expect(Percent.text(9, of: 4, rounding: rounding) == "225.0")
    #expect(Percent.text(1, of: 3_000, decimals: 3, rounding: rounding) == "0.033")
  }

  @Test("a truncated rate reaches 100 only where all are counted")
  func nearlyAll() {
    #expect(Percent.text(9_999, of: 10_000, rounding: .truncated) == "99.9")
    #expect(Percent.text(9_999, of: 10_000, rounding: .halfUp) == "100.0")
  }

  @Test("decimals out of range are taken as the nearest that can be had")
  func decimals() {
    #expect(Percent.text(1, of: 3, decimals: -4) == "33")
    #expect(Percent.text(1, of: 3, decimals: 9) == "33.333333")
  }

  @Test("ten thousand million records are counted exactly")
  func big() {
    #expect(Percent.text(9_999_999_999, of: 10_000_000_000, decimals: 6) == "100.000000")
    #expect(
      Percent.text(9_999_999_999, of: 10_000_000_000, decimals: 6, rounding: .truncated)
        == "99.999999")
  }
}
