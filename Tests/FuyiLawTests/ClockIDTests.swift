import FuyiLaw
import Testing

@Suite("What clocks are")
struct ClockIDTests {
  @Test("four clocks are somebody's right to sue, and no other")
  func rightsToSue() {
    #expect(
      Set(ClockID.allCases.filter(\.isRightToSue))
        == [.suing, .suingUntold, .suingUndecided, .suingAct])
  }
}
