import FuyiCore
import FuyiLaw

extension Story {
  /// The document is served on everybody: at once, or on the parties one by one (ARL 75).
  mutating func serve(onRespondent isForAll: Bool = true) {
    let disputants = isForAll ? disputants : disputants.filter { $0.hasPrefix("applicant") }
    if isForAll ? random.chance(40) && disputants.count == 1 : disputants.count == 1 {
      let on = later(0...3)
      let received = workingDay(random.number(in: 0...3), after: on)
      add(.serve, on) { $0[.received] = received }
      isServedLast = received
      return
    }
    if isForAll { add(.serve, later(0...2)) { $0[.recipient] = ["respondent"] } }
    for recipient in disputants {
      let on = later(0...2)
      let received = workingDay(random.number(in: 0...4), after: on)
      add(.serve, on) {
        $0[.recipient] = [recipient]
        $0[.received] = received
      }
      isServedLast = max(received, isServedLast ?? received)
    }
  }

  /// Now and then the agency is told by letter what else to put right, and reports on it (ARL 76).
  mutating func advise() {
    guard deal.ordinal % 4 == 2 || deal.ordinal == 0 else { return }
    let on = later(0...3)
    add(.issueOpinion, on) { $0[.reason] = words("同类执法程序不规范，应予纠正") }
    let report = random.chance(80) ? workingDay(random.number(in: 15...38), after: on) : nil
    if let report { add(.reportOnOpinion, max(report, day)) }
  }

  /// Now and then the applicant goes to court within fifteen days, or petitions later.
  /// - Parameters:
  ///   - percent: so many in a hundred sue.
  ///   - petition: so many petition.
  mutating func dispute(in percent: Int, petition: Int) {
    // One petition in so many cases is sure to come.
    let fate = deal.ordinal % 32 == 9 ? percent : random.below(100)
    if let served = isServedLast, fate < percent {
      let latest = workingDay(onOrBefore: served.adding(days: 15))
      let on = max(day, min(workingDay(random.number(in: 3...10), after: served), latest))
      let received = workingDay(random.number(in: 3...9), after: on)
      let court = court
      add(.noteSuit, on) {
        $0[.court] = words(court)
        $0[.received] = received
      }
    } else if fate < percent + petition {
      let number = self.petition(day)
      add(.notePetition, later(12...40)) { $0[.petitionNumber] = number }
    }
  }

  /// Whether the respondent has to be pressed: in the first case of each plot, and in some others.
  private var isReluctant: Bool { deal.ordinal % 5 == 0 }

  /// The respondent performs, by itself or when it has been pressed (ARL 77).
  mutating func perform(within days: Int) {
    guard isReluctant else {
      if random.chance(88) { add(.perform, later(2...max(3, days / 2))) }
      return
    }
    press(after: days)
    add(.perform, later(5...14))
  }

  /// The agency does its act again (ARL 64).
  mutating func actAgain(within days: Int) {
    if isReluctant { press(after: days) }
    guard isReluctant || random.chance(85) else { return }
    let act = words("重作〔\(day.year)〕\(random.number(in: 11...400))号")
    add(.actAgain, isReluctant ? later(5...14) : later(8...max(9, days / 2))) { $0[.act] = act }
  }

  /// An order to perform, talks and criticism (ARL 77).
  private mutating func press(after days: Int) {
    let on = workingDay(random.number(in: 2...6), after: day.adding(days: days + 8))
    add(.orderPerformance, on) {
      $0[.until] = on.adding(days: 15)
      $0[.reason] = words("逾期未履行")
    }
    if deal.ordinal % 2 == 0 {
      add(.summon, later(3...8)) { $0[.reason] = words("约谈被申请人有关负责人") }
    }
    if deal.ordinal == 0 {
      add(.criticise, later(4...8)) { $0[.reason] = words("无正当理由拖延履行") }
    }
  }

  /// The file is closed, after the time to sue; one in four still lies on the table.
  mutating func archive() {
    guard deal.ordinal % 4 != 1 else { return }
    add(.archive, later(13...32)) { $0[.reason] = words("案件办结，未履行的另行督办") }
  }

  /// A superior orders the office to take the case up after all, and it is decided (ARL 35).
  mutating func reopen() {
    let on = later(12...25)
    add(.reopen, on) {
      $0[.order] = words("上一级行政机关责令恢复审理")
      $0[.reason] = words("原处理认定事实不清")
    }
    (acceptedOn, countedFrom, isSimplified) = (on, on, false)
    (extended, takenOut, isServedLast) = ([], [], nil)
    prepare()
    hear()
    switch deal.dispute.kind {
    case .duty, .benefit, .information: decide(.perform)
    case .agreement: decide(.agreementLiability)
    default: decide(deal.ordinal % 2 == 0 ? .revoked : .upheld)
    }
  }
}
