import FuyiCore
import FuyiLaw

extension Story {
  /// The grounds that a suspension of a decided case goes through in turn; the others stand in
  /// stories of their own.
  private static let grounds: [SuspensionGround] = [
    .normativeDocument, .forceMajeure, .normativeDocument, .other, .normativeDocument,
    .applicantMissing, .applicantDied, .applicantLostCapacity, .otherCase, .questionOfLaw,
  ]

  /// The review is suspended (ARL 39).
  mutating func suspend(_ ground: SuspensionGround) {
    let on = ground == .talks ? later(1...3) : later(1...5)
    let reason = reason(for: ground)
    let consented = workingDay(0, after: day)
    add(.suspend, on) {
      $0[.suspensionGround] = ground
      $0[.reason] = words(reason)
      if ground == .talks { $0[.consentedOn] = min(consented, on) }
    }
  }

  /// The review goes on, and the days between are left out of its period.
  mutating func resume(from suspendedOn: CivilDate, after days: ClosedRange<Int>, _ reason: String)
  {
    let on = workingDay(random.number(in: days), after: suspendedOn)
    add(.resume, max(on, day)) { $0[.reason] = words(reason) }
    takenOut.append(Interruption(from: suspendedOn, to: max(on, day)))
  }

  /// A suspension that ends before sixty days.
  mutating func suspendAndResume() {
    let turn = deal.twistOrdinal % Self.grounds.count
    let ground = Self.grounds[turn]
    guard ground != .normativeDocument else { return reviewDocument(isForOthers: turn == 2) }
    suspend(ground)
    let suspendedOn = day
    switch ground {
    case .applicantDied:
      let heir = DemoCast.citizen(&random)
      add(.replaceParty, later(5...20)) {
        $0[.role] = .applicant
        $0[.name] = words(heir)
        $0[.reason] = words("申请人死亡，其近亲属要求参加复议")
      }
      resume(from: suspendedOn, after: 21...30, "近亲属已参加复议")
    default: resume(from: suspendedOn, after: 6...32, "中止原因已消除")
    }
  }

  /// The document that the act rests on is reviewed beside the case: here, or by another body (ARL
  /// 56-60).
  private mutating func reviewDocument(isForOthers: Bool) {
    add(.openDocumentReview, later(1...2)) {
      $0[.reviewBasis] = isForOthers ? .application : .ownMotion
      if isForOthers { $0[.notCompetent] = true }
    }
    suspend(.normativeDocument)
    let suspendedOn = day
    if isForOthers {
      add(.transferDocument, later(0...1)) { $0[.to] = words("省司法厅") }
      add(.documentReply, later(12...20))
    } else {
      let asked = later(1...2)
      let received = workingDay(1, after: asked)
      add(.notifyMaker, asked) {
        $0[.to] = words("文件制定机关")
        $0[.received] = received
      }
      add(.makerAnswer, workingDay(random.number(in: 4...9), after: received))
      let finding: DocumentFinding = random.chance(75) ? .lawful : .unlawful
      add(.handleDocument, later(1...4)) { $0[.finding] = finding }
    }
    resume(from: suspendedOn, after: 15...21, "规范性文件已处理完毕")
  }

  private func reason(for ground: SuspensionGround) -> String {
    switch ground {
    case .applicantDied: "申请人死亡，需等待其近亲属表明是否参加复议"
    case .applicantLostCapacity: "申请人丧失行为能力，尚未确定法定代理人"
    case .applicantMissing: "申请人下落不明，无法联系"
    case .organisationEnded: "申请人单位已注销，尚未确定权利义务承受人"
    case .forceMajeure: "道路因暴雨中断，当事人不能参加复议"
    case .talks: "双方同意在调解、和解期间中止审理"
    case .questionOfLaw: "所涉法律适用问题需送请有权机关解释"
    case .otherCase: "需以另案民事诉讼的结果为依据"
    case .normativeDocument: "申请人一并请求审查所依据的规范性文件"
    case .other: "等待上级机关就同类事项作出统一处理意见"
    }
  }

  /// What a party's death, an organisation's end or too long a suspension lead to (ARL 41).
  mutating func endSuspended(_ ground: SuspensionGround, as end: TerminationGround) {
    suspend(ground)
    let suspendedOn = day
    let on =
      end == .suspendedSixtyDays
      // Sixty full days, and then the first working day.
      ? workingDay(random.below(4), after: suspendedOn.adding(days: 61))
      : workingDay(random.number(in: 12...36), after: suspendedOn)
    terminate(end, on: on)
    finish()
  }
}
