public import FuyiLaw

/// The periods that run in dossiers (台账期限).
public enum DossierClockID: String, CaseIterable, Named {
  case reply
  case suitAnswer = "suit-answer"
  case firstInstance = "first-instance"
  case secondInstance = "second-instance"
  case appeal
  case performance

  /// The period in both languages.
  public var term: Term {
    switch self {
    case .reply: Term(zh: "办复期限", en: "reply to a letter")
    case .suitAnswer: Term(zh: "应诉答辩期限", en: "answer to a suit")
    case .firstInstance: Term(zh: "一审审理期限", en: "first instance")
    case .secondInstance: Term(zh: "二审审理期限", en: "second instance")
    case .appeal: Term(zh: "上诉期限", en: "time to appeal")
    case .performance: Term(zh: "协议履行期限", en: "performance of an agreement")
    }
  }

  /// Who has to act within it.
  public var owner: ClockOwner {
    switch self {
    case .reply, .suitAnswer, .performance, .appeal: .respondent
    case .firstInstance, .secondInstance: .otherBody
    }
  }
}

/// A period of a dossier with the steps that prove its end.
public struct DossierClock: Hashable, Sendable {
  /// Which period it is.
  public let id: DossierClockID
  /// What sets it.
  public let source: Source
  /// The event that started it.
  public let sequence: Int
  /// How its end was counted, step by step.
  public let count: Count
  /// The day on which what it waits for was done; nil until then.
  public let doneOn: CivilDate?
  /// Whether nothing is waited for any more though nothing was done.
  public let isDropped: Bool

  /// Whether it still bears on anybody.
  public var isOpen: Bool { doneOn == nil && !isDropped }
  /// The last day in time.
  public var due: CivilDate { count.due }
}

/// Counts the periods of dossiers; a pure function of history and calendar.
public struct DossierClocks: Sendable {
  private let calendar: WorkingCalendar

  /// Counts by a calendar.
  public init(_ calendar: WorkingCalendar) { self.calendar = calendar }

  /// Every period that has been started, in the order in which they start; none of a void dossier.
  public func clocks(of dossier: Dossier) -> [DossierClock] {
    guard dossier.state != .voided else { return [] }
    return switch dossier.kind {
    case .letter: [reply(to: dossier)].compactMap { $0 }
    case .suit:
      [answer(to: dossier), instance(of: dossier), appeal(against: dossier)].compactMap { $0 }
    case .mediation: [performance(of: dossier)].compactMap { $0 }
    case .consultation, .petition, .coordination, .defect: []
    }
  }

  /// The reply to a letter, from its receipt: as the letter sets it, the office, or for an opinion
  /// letter the law (ARL 76).
  public func reply(to letter: Dossier) -> DossierClock? {
    guard let issued = letter.entries.first, let kind = letter.facts[.letterKind] else {
      return nil
    }
    let receipt = letter.entries(of: .receive).first
    let received = receipt?.effectiveOn ?? issued.facts[.received] ?? issued.effectiveOn
    let count: Count
    if let day = letter.facts[.replyBy] {
      count = calendar.count(settingEndTo: day, from: received)
    } else {
      let unit = letter.facts[.replyUnit] ?? .workingDays
      count = calendar.count(
        unit.period(letter.facts[.replyDays] ?? kind.usualReply.amount), from: received)
    }
    return DossierClock(
      id: .reply, source: kind.replySource, sequence: receipt?.sequence ?? issued.sequence,
      count: count, doneOn: letter.repliedOn,
      // One in whose place a higher rung stands is waited for there.
      isDropped: letter.state == .withdrawn || letter.state == .escalated)
  }

  /// The agency's answer, 15 days from receiving the complaint (ALL 67); none in a retrial.
  func answer(to suit: Dossier) -> DossierClock? {
    guard let registered = suit.entries.first, suit.facts[.instance] == .first else { return nil }
    return DossierClock(
      id: .suitAnswer, source: .law(Article(.litigationLaw, 67)), sequence: registered.sequence,
      count: calendar.count(.days(15), from: registered.effectiveOn),
      doneOn: suit.day(of: .answer), isDropped: suit.state == .concluded)
  }

  /// The court's own: six months, 45 days in summary procedure (ALL 81, 83), three months in second
  /// instance (ALL 88).
  func instance(of suit: Dossier) -> DossierClock? {
    guard let registered = suit.entries.first else { return nil }
    let (id, period, number): (DossierClockID, Period, Int)
    switch suit.facts[.instance] {
    case .first? where suit.facts.has(.summaryProcedure):
      (id, period, number) = (.firstInstance, .days(45), 83)
    case .first?: (id, period, number) = (.firstInstance, Period(6, .months), 81)
    case .second?: (id, period, number) = (.secondInstance, Period(3, .months), 88)
    case .retrial?, nil: return nil
    }
    return DossierClock(
      id: id, source: .law(Article(.litigationLaw, number)), sequence: registered.sequence,
      count: calendar.count(period, from: suit.facts[.docketedOn] ?? registered.effectiveOn),
      doneOn: suit.day(of: .judge), isDropped: false)
  }

  /// 15 days from receiving a judgment of first instance, 10 from receiving an order (ALL 85).
  func appeal(against suit: Dossier) -> DossierClock? {
    guard let judged = suit.entries(of: .judge).last, suit.facts[.instance] == .first,
      let outcome = suit.facts[.suitOutcome], outcome.isAppealable
    else { return nil }
    let days = outcome.form == .judgment ? 15 : 10
    return DossierClock(
      id: .appeal, source: .law(Article(.litigationLaw, 85)), sequence: judged.sequence,
      count: calendar.count(.days(days), from: judged.facts[.received] ?? judged.effectiveOn),
      doneOn: suit.day(of: .appeal), isDropped: false)
  }

  /// What an agreement sets itself, from the day it holds (ARL 77).
  ///
  /// The duty of a statement that concludes a review is counted there, and only there.
  func performance(of mediation: Dossier) -> DossierClock? {
    guard let day = mediation.facts[.performBy],
      [.inForce, .settled, .partlySettled].contains(mediation.state),
      mediation.state != .inForce || mediation.facts[.stage] != .duringReview
    else { return nil }
    return DossierClock(
      id: .performance, source: .law(.arl(77)), sequence: mediation.since.sequence,
      count: calendar.count(settingEndTo: day, from: mediation.since.on),
      doneOn: mediation.day(of: .perform), isDropped: false)
  }
}
