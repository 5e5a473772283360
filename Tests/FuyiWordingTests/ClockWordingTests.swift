import FuyiCore
import FuyiLaw
import FuyiWording
import Testing

@Suite("Clocks in words")
struct ClockWordingTests {
  private func clock(_ id: ClockID, of file: CaseFile) throws -> Clock {
    let clocks = Clocks(CaseFile.setting).clocks(of: try file.case())
    return try #require(clocks.last { $0.id == id })
  }

  @Test("A running clock says whose it is, from when, until when, what follows and why")
  func running() throws {
    let clock = try clock(.examination, of: .filed)
    #expect(
      clock.text(in: .zh)
        == "审查期限（复议机构）：自 2025-03-03 起算，2025-03-10（周一）届满，"
        + "届满未办的：视为受理。依据：行政复议法第三十条。")
    #expect(
      clock.text(in: .en)
        == "examination (office): from 2025-03-03, due 2025-03-10 (Monday), "
        + "after that: deemed accepted. Basis: Administrative Reconsideration Law, art. 30.")
  }

  @Test("A stopped clock says since when and what is left")
  func stopped() throws {
    let clock = try clock(.review, of: .suspended)
    #expect(clock.text(in: .zh).contains("自 2025-03-06 起算，2025-03-10 起停止计算，剩余 57 日"))
    #expect(clock.text(in: .en).contains("stopped since 2025-03-10 with 57 days left"))
  }

  @Test("The limit of a suspension is the day after it, when the case has to end")
  func condition() throws {
    let suspended = CaseFile.underReview.then(.suspend, on: "2025-03-10") {
      $0[.suspensionGround] = .applicantDied
    }
    let clock = try clock(.suspensionLimit, of: suspended)
    #expect(clock.text(in: .zh).contains("满期次日 2025-05-10（周六），届时应当终止。"))
    #expect(
      clock.text(in: .en).contains("over by 2025-05-10 (Saturday), then: has to be terminated."))
  }

  @Test("A clock that has ended says whether it was met, and threatens nothing")
  func ended() throws {
    let met = try clock(.examination, of: .underReview).text(in: .zh)
    #expect(met.contains("2025-03-10（周一）届满，已于 2025-03-06 按期完成。依据"))
    let late = CaseFile.underReview.then(.decide, on: "2025-06-02") { $0[.disposition] = [.upheld] }
    let missed = try clock(.review, of: late).text(in: .en)
    #expect(missed.contains("due 2025-05-06 (Tuesday), missed (2025-06-02). Basis"))
  }

  @Test("The time to sue names the party by role and place")
  func party() throws {
    let served = CaseFile.underReview
      .then(.addParty, on: "2025-03-10") { $0[.thirdParty] = [.plain("甲"), .plain("乙")] }
      .then(.decide, on: "2025-04-01") { $0[.disposition] = [.upheld] }
      .then(.serve, on: "2025-04-03") { $0[.recipient] = ["applicant", "third-party-2"] }
    let clock = try clock(.suing, of: served)
    #expect(clock.text(in: .zh).hasPrefix("起诉期限（第三人2）：自 2025-04-03 起算，2025-04-18（周五）届满"))
    #expect(clock.text(in: .en).hasPrefix("time to sue (third party 2): from 2025-04-03"))
  }

  @Test("An end that was counted without official holidays is called provisional")
  func provisional() throws {
    let clock = try clock(.examination, of: CaseFile(registeredOn: day("2027-03-01")))
    #expect(clock.text(in: .zh).contains("2027-03-08（周一）（暂定）届满"))
  }

  @Test("All clocks of all cases are told in both languages")
  func all() throws {
    for file in CaseFile.all {
      for clock in Clocks(CaseFile.setting).clocks(of: try file.case()) {
        Sample(clock, carries: ["\(clock.from)"]).check()
      }
    }
  }

  @Test("What a state waits for is told in both languages", arguments: CaseState.allCases)
  func waiting(state: CaseState) {
    guard let waiting = state.waiting else { return }
    Sample(waiting, isSentence: false).check()
  }

  @Test("Waiting names the period or why there is none")
  func waitingGolden() {
    #expect(CaseState.filed.waiting?.text(in: .zh) == "受审查期限约束")
    #expect(CaseState.filed.waiting?.text(in: .en) == "bound by the period “examination”")
    #expect(CaseState.decided.waiting?.text(in: .zh) == "不计期限：法律未规定送达决定书的期限，应当及时送达")
  }
}
