import FuyiCore
import FuyiLaw

extension Story {
  /// Tells the story of the deal's plot.
  mutating func tell() {
    switch deal.plot {
    case .declined, .abandoned, .withdrawn, .settledEarly, .sentElsewhere, .voided, .awaiting,
      .justFiled, .reopenedDecline:
      tellOfFiling()
    default:
      file()
      open()
      prepare()
      tellOfReview()
    }
  }

  private mutating func tellOfReview() {
    if let disposition = deal.plot.disposition {
      hear()
      twist()
      decide(disposition)
      return
    }
    twist()
    switch deal.plot {
    case .mediated: mediate()
    case .settled: withdraw(after: .settlement)
    case .selfCorrected: withdraw(after: .selfCorrection)
    case .plainWithdrawal: withdraw(after: .other)
    case .dismissed:
      dismiss()
      archive()
    case .reopenedDismissal:
      dismiss()
      if deal.ordinal % 2 == 1 { add(.archive, later(15...20)) }
      reopen()
    case .died: endSuspended(.applicantDied, as: .applicantDied)
    case .organisationEnded: endSuspended(.organisationEnded, as: .organisationEnded)
    case .sixtyDays:
      let grounds: [SuspensionGround] = [
        .applicantDied, .applicantLostCapacity, .organisationEnded,
      ]
      endSuspended(grounds[deal.ordinal % grounds.count], as: .suspendedSixtyDays)
    case .criminal:
      hear()
      terminate(.criminalMeasure, on: later(2...8))
      finish()
    case .transferredOut: transfer(within: 3...8)
    case .overdue:
      hear()
      if deal.ordinal == 0 { sueOverSilence() }
    case .unserved: decideLast()
    case .suspended:
      let grounds: [SuspensionGround] = [.otherCase, .questionOfLaw, .talks, .normativeDocument]
      suspend(grounds[deal.ordinal % grounds.count])
    default: break
    }
  }

  private mutating func tellOfFiling() {
    let isLate = deal.plot == .declined && deal.ordinal % 5 == 0
    file(late: isLate)
    switch deal.plot {
    case .declined:
      if deal.ordinal % 9 == 4 {
        requestCorrection()
        correct()
      }
      decline()
      archive()
    case .reopenedDecline:
      decline()
      reopen()
    case .abandoned:
      requestCorrection()
      // The law acts by itself; where somebody closes the file, that goes on record with it.
      if deal.ordinal % 3 != 1 { add(.archive, later(16...30)) }
    case .withdrawn:
      if deal.ordinal % 5 == 2 { requestCorrection() }
      add(.withdraw, later(1...4)) { $0[.reason] = words("申请人自愿撤回申请") }
      archive()
    case .settledEarly:
      if deal.ordinal % 4 == 3 { requestCorrection() }
      add(.settleBeforeAcceptance, later(2...5)) { $0[.reason] = words("经案前调解达成一致") }
      archive()
    case .sentElsewhere: transfer(within: 1...4)
    case .voided:
      if deal.ordinal % 3 == 1 { open() }
      let reason = random.pick(["误将咨询事项登记为申请", "登记时选错复议机关", "同一申请已另行登记"], or: "误登记")
      add(.void, later(0...2)) { $0[.reason] = words(reason) }
    case .awaiting: requestCorrection()
    default: break
    }
  }

  /// The office does not accept, with the reason and the right authority (ARL 30).
  private mutating func decline() {
    let reasons = [
      (4, "超过法定申请期限且无正当理由"), (2, "申请人与该行政行为没有利害关系"), (5, "信访答复不属于行政复议范围"),
      (6, "不属于本机关管辖"), (7, "人民法院已受理同一行政行为的起诉"),
    ]
    let (item, reason) = reasons[deal.ordinal % reasons.count]
    let day = workingDay(random.number(in: 2...5), after: examinedFrom)
    let competent = superior
    add(.decline, day) {
      $0[.reason] = words(reason)
      $0[.item] = item
      if item == 6 { $0[value: .competentAuthority] = .words(words(competent)) }
    }
    serve(onRespondent: false)
    dispute(in: 8, petition: 4)
  }

  private mutating func transfer(within days: ClosedRange<Int>) {
    let superior = superior
    add(.transfer, later(days)) {
      $0[.to] = words(superior)
      $0[.reason] = words("案情重大复杂，报请上一级机关审理")
    }
    archive()
  }

  /// The decision is made in the city's last days and has yet to be served.
  private mutating func decideLast() {
    hear()
    let on = max(
      later(1...1), workingDay(onOrBefore: DemoCity.today.adding(days: -random.below(4))))
    let document = document("决")
    add(.decide, on) {
      $0[.disposition] = [.upheld]
      $0[.document] = document
    }
  }

  /// The period is over without a decision, so that the applicant may sue (ARL 34).
  private mutating func sueOverSilence() {
    let court = court
    add(.noteSuit, workingDay(random.number(in: 3...8), after: due)) {
      $0[.court] = words(court)
    }
  }
}
