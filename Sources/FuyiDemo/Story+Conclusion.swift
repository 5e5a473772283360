import FuyiCore
import FuyiLaw

extension Story {
  /// A day to conclude on: in the last weeks of the period, or after it where the case is late.
  mutating func closingDay() -> CivilDate {
    let (earliest, due) = (later(1...2), due)
    if deal.twist == .late {
      return max(earliest, workingDay(random.number(in: 1...18), after: due))
    }
    let wished = workingDay(onOrBefore: due.adding(days: -random.below(isSimplified ? 9 : 20)))
    return max(earliest, wished)
  }

  /// The decision (ARL 61).
  mutating func decide(_ disposition: Disposition) {
    let on = closingDay()
    let kind = deal.dispute.kind
    let mayRemake = kind != .penalty && kind != .compulsion
    let actsAgain =
      (disposition == .revoked || disposition == .partlyRevoked)
      && (deal.ordinal == 0 || mayRemake || random.chance(30))
    let within = random.pick([nil, 30, 60], or: nil)
    let damages = disposition.allowsDamages && (kind == .compensation || random.chance(12))
    let remedial = disposition == .unlawful && random.chance(55)
    let performs = disposition == .perform || disposition == .agreementLiability
    let days = random.pick([15, 20, 30], or: 30)
    let isByDay = random.chance(25)
    let partly = disposition != .upheld && disposition != .rejected && random.chance(5)
    let document = document("决")
    var dispositions = [disposition]
    if disposition == .revoked, random.chance(8) { dispositions.append(.unlawful) }
    add(.decide, on) {
      $0[.disposition] = dispositions
      $0[.document] = document
      if actsAgain {
        $0[.actAgain] = true
        $0[.actAgainWithin] = within
      }
      if damages { $0[.damages] = true }
      if remedial { $0[.remedial] = true }
      if partly { $0[.partlyMediated] = true }
      if performs, isByDay { $0[.performBy] = on.adding(days: days + 15) }
      if performs, !isByDay { $0[.performWithin] = days }
    }
    serve()
    dispute(in: disposition.corrects ? 4 : 16, petition: disposition.corrects ? 1 : 3)
    if actsAgain { actAgain(within: within ?? 60) }
    if performs { perform(within: days) }
    if disposition.corrects { advise() }
    archive()
  }

  /// The application is dismissed, since it should not have been accepted (ARL 33).
  mutating func dismiss() {
    let reasons = [
      (2, "申请人与该行政行为没有利害关系"), (5, "该事项不属于行政复议范围"), (7, "同一行政行为已由人民法院受理"),
      (4, "申请超过法定期限且无正当理由"), (1, "被申请人并非作出该行为的机关"),
    ]
    let (item, reason) = reasons[deal.ordinal % reasons.count]
    let document = document("驳")
    add(.dismiss, min(closingDay(), later(5...22))) {
      $0[.reason] = words(reason)
      $0[.item] = item
      $0[.document] = document
    }
    serve()
    dispute(in: 13, petition: 3)
  }

  /// A mediation statement, signed by everybody and sealed (ARL 73).
  mutating func mediate() {
    add(.consent, later(1...3))
    let manner = deal.ordinal % 4
    if manner == 0 || manner == 3 {
      suspend(.talks)
      if manner == 3 { resume(from: day, after: 5...18, "调解已有结果") }
    }
    let on = manner == 0 ? later(4...18) : later(2...12, by: due)
    let signed = workingDay(onOrBefore: max(day, on.adding(days: -2)))
    let isEarly = random.chance(50) && signed >= acceptedOn
    let days = random.pick([nil, 7, 15, 30], or: nil)
    let isByDay = random.chance(20)
    let document = document("调")
    add(.concludeByMediation, on) {
      $0[.document] = document
      if isEarly { $0[.applicantSigned] = signed }
      if let days, isByDay { $0[.performBy] = on.adding(days: days) }
      if let days, !isByDay { $0[.performWithin] = days }
    }
    if random.chance(75) { serve() }
    if let days { perform(within: days) }
    archive()
  }

  /// The applicant withdraws, and the office allows it (ARL 41, 74).
  mutating func withdraw(after cause: WithdrawalCause) {
    if cause == .settlement, deal.ordinal % 3 == 0 {
      if random.chance(40) { add(.consent, later(1...2)) }
      suspend(.talks)
    }
    let reason =
      switch cause {
      case .settlement: "双方已自行达成和解"
      case .selfCorrection: "被申请人已自行改正"
      case .other: "申请人不再坚持复议请求"
      }
    add(.requestWithdrawal, later(2...12)) { $0[.reason] = words(reason) }
    terminate(.withdrawalAllowed, after: cause, on: later(0...3))
    finish()
  }

  /// The review is terminated (ARL 41).
  mutating func terminate(
    _ ground: TerminationGround, after cause: WithdrawalCause? = nil, on: CivilDate
  ) {
    let document = document("终")
    add(.terminate, on) {
      $0[.terminationGround] = ground
      $0[.after] = cause
      $0[.document] = document
    }
  }

  /// What follows a termination.
  mutating func finish() {
    if random.chance(80) { serve() }
    if random.chance(2) {
      let number = petition(day)
      add(.notePetition, later(10...30)) { $0[.petitionNumber] = number }
    }
    archive()
  }
}
