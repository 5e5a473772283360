import FuyiCore
import FuyiLaw

extension Story {
  /// The respondent gets the copy and answers; where it is the wrong one, another does (ARL 48).
  mutating func prepare() {
    serveCopy()
    guard let replacement = deal.replacement else { return }
    let on = later(1...2)
    add(.replaceParty, on) {
      $0[.role] = .respondent
      $0[.respondent] = [replacement.code]
      $0[.reason] = words("原被申请人的相应职权已划转")
    }
    serveCopy()
  }

  private mutating func serveCopy() {
    // From the acceptance, or from the change of the respondent.
    let sent = later(1...(isSimplified ? 2 : 4))
    let received: CivilDate
    switch random.below(100) {
    case ..<50:
      received = workingDay(random.number(in: 1...2), after: sent)
      add(.serveCopy, sent) { $0[.received] = received }
    case ..<80:
      received = sent
      add(.serveCopy, sent)
    default:
      received = workingDay(random.number(in: 1...2), after: sent)
      add(.serveCopy, sent)
      add(.receive, received)
    }
    // One in many does not answer in time, and a few do not answer at all.
    let fate = random.below(100)
    if fate < 2, deal.plot.disposition?.corrects == true { return }
    let allowed = isSimplified ? 5 : 10
    let taken =
      fate < 7
      ? allowed + random.number(in: 1...3) : random.number(in: (allowed / 2)...allowed)
    add(.answer, workingDay(taken, after: received))
  }

  /// The parties are heard: a duty in the ordinary procedure (ARL 49).
  mutating func hear() {
    guard !isSimplified || random.chance(45) else { return }
    let forms: [(HearingForm, Int)] = [
      (.telephone, 46), (.inPerson, 34), (.online, 14), (.written, 6),
    ]
    let form = random.pick(forms, by: \.1)?.0 ?? .telephone
    add(.hearOpinions, later(1...4)) { $0[.form] = form }
  }

  /// What sets the review apart (特殊情形).
  mutating func twist() {
    switch deal.twist {
    case .plain, .severalApplicants, .replacedRespondent, .late: break
    case .hearing: holdHearing()
    case .commission:
      let item = random.number(in: 1...4)
      add(.commission, later(2...6)) { $0[.item] = item }
    case .inspection: takeOut(.inspect, 1...3)
    case .appraisal: takeOut(.appraise, 10...18)
    case .extended: extend()
    case .suspension: suspendAndResume()
    case .thirdParty: addThirdParty()
    case .stay:
      let item = random.number(in: 1...4)
      add(.stay, later(1...3)) {
        $0[.item] = item
        $0[.reason] = words("执行可能造成难以弥补的损失")
      }
    case .refusedWithdrawal: refuseWithdrawal()
    case .switched: turnIntoOrdinary()
    case .reassigned:
      let handler = random.pick(DemoCast.handlers.filter { !deal.handlers.contains($0) }, or: "刘清扬")
      add(.assign, later(1...4)) { $0[.handler] = handler }
    }
  }

  /// The notice leaves five full working days before the hearing (ARL 51).
  private mutating func holdHearing() {
    let arranged = workingDay(0, after: day)
    let notified = workingDay(random.number(in: 0...1), after: arranged)
    let on = workingDay(random.number(in: 6...8), after: notified)
    add(.arrangeHearing, arranged) { $0[.hearingOn] = on }
    add(.hearing, on) { $0[.notified] = notified }
  }

  /// An inspection or an expert opinion, whose days are left out of the period.
  private mutating func takeOut(_ action: Action, _ length: ClosedRange<Int>) {
    let begun = later(1...3)
    let ended = workingDay(random.number(in: length), after: begun)
    add(action, ended) { $0[.begun] = begun }
    takenOut.append(Interruption(from: begun, to: ended))
  }

  /// At most 30 days in all, before the end and with the head's approval (ARL 62).
  private mutating func extend() {
    let lengths = deal.twistOrdinal % 3 == 2 ? [10, 20] : [random.pick([10, 15, 20, 30], or: 30)]
    for days in lengths {
      let on = later(3...8)
      guard on <= due else { return }
      let approver = approver()
      add(.extend, on) {
        $0[.days] = days
        $0[.approver] = approver
        $0[.reason] = words("案情复杂，需进一步调查取证")
      }
      extended.append(days)
    }
  }

  private mutating func turnIntoOrdinary() {
    let on = later(1...2)
    guard on <= due else { return }
    let approver = approver()
    add(.switchToOrdinary, on) {
      $0[.approver] = approver
      $0[.reason] = words("审理中发现案情复杂，不宜适用简易程序")
    }
    isSimplified = false
  }

  private mutating func addThirdParty() {
    let name = other()
    add(.addParty, later(1...3)) { $0[.thirdParty] = words(name) }
    thirdParties += 1
  }

  private mutating func refuseWithdrawal() {
    add(.requestWithdrawal, later(1...4)) { $0[.reason] = words("申请人称不愿再继续") }
    add(.refuseWithdrawal, later(1...4)) { $0[.reason] = words("撤回非出于申请人真实意思") }
  }
}
