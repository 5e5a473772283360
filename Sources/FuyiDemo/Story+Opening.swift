import FuyiCore
import FuyiLaw

extension Story {
  /// How the case comes under review (受理).
  mutating func open() {
    switch deal.opening {
    case .ordinary: accept(.ordinary)
    case .simplified: accept(.simplified)
    case .silence: stayAndAccept()
    case .corrected:
      requestCorrection()
      correct()
      accept(.ordinary)
    case .prolonged:
      requestCorrection()
      prolong()
      accept(.ordinary)
    case .takenOver: takeOver()
    }
    if let sibling, random.chance(40) { add(.join, day) { $0[.with] = sibling } }
    if random.chance(45) {
      let handler = handler()
      add(.assign, max(day, workingDay(0, after: day))) { $0[.handler] = handler }
    }
  }

  private mutating func accept(_ procedure: ReviewProcedure) {
    isSimplified = procedure == .simplified
    let basis = isSimplified ? simplifiedBasis : nil
    acceptedOn = workingDay(random.number(in: 1...5), after: examinedFrom)
    countedFrom = acceptedOn
    add(.accept, acceptedOn) {
      $0[.procedure] = procedure
      $0[.simplifiedBasis] = basis
    }
  }

  /// Nobody acts within five working days, so that the law accepts the case (ARL 30).
  private mutating func stayAndAccept() {
    acceptedOn = workingDay(5, after: examinedFrom)
    countedFrom = acceptedOn
    // The next step comes after it and writes it down.
    day = workingDay(1, after: acceptedOn)
  }

  private mutating func takeOver() {
    let acceptedElsewhere = workingDay(onOrBefore: deal.filedOn.adding(days: -3))
    acceptedOn = later(1...3)
    countedFrom = acceptedElsewhere
    let from =
      deal.region.code == deal.authority.region ? "山东省人民政府" : deal.region.name.zh + "人民政府"
    add(.takeOver, acceptedOn) {
      $0[.acceptedOn] = acceptedElsewhere
      $0[value: .from] = .words(words(from))
    }
  }

  private var simplifiedBasis: SimplifiedBasis {
    if deal.dispute.kind == .information { return .information }
    if deal.dispute.marks.contains(.onSpot) { return .onSpot }
    if let yuan, yuan <= 3_000 { return .smallSum }
    let isWarning =
      deal.dispute.kind == .penalty && yuan == nil && !deal.dispute.marks.contains(.detention)
    return isWarning ? .warning : .consent
  }

  // MARK: Completing the papers

  /// The notice of what is missing, and its receipt (ARL 31).
  mutating func requestCorrection() {
    let missing = random.pick(
      ["身份证明复印件", "授权委托书", "行政行为存在的证明材料", "具体的复议请求和理由"], or: "授权委托书")
    let on = workingDay(random.number(in: 1...4), after: examinedFrom)
    let received = workingDay(random.number(in: 0...3), after: on)
    add(.requestCorrection, on) {
      $0[.missing] = words(missing)
      $0[.received] = received
    }
    examinedFrom = received
    day = isOver ? day : received
  }

  /// The papers come within the ten working days.
  mutating func correct() {
    examinedFrom = workingDay(random.number(in: 2...10), after: examinedFrom)
    add(.correct, examinedFrom)
  }

  /// The ten working days are made longer, and the papers come in what was added.
  private mutating func prolong() {
    let due = workingDay(10, after: examinedFrom)
    let isByDay = random.chance(40)
    let until = workingDay(7, after: due)
    add(.prolong, workingDay(random.number(in: 6...9), after: examinedFrom)) {
      $0[.reason] = words("证明材料需到外地调取")
      if isByDay { $0[.until] = until } else { $0[.days] = 7 }
    }
    examinedFrom = workingDay(random.number(in: 1...6), after: due)
    add(.correct, examinedFrom)
  }
}
