/// A period counted from a day, with every step that led to its end.
public struct Count: Hashable, Sendable {
  /// The day of the event; it is not counted (CPL 85).
  public let trigger: CivilDate
  /// What the law allows, without extensions; nil where a decision or an order names the day alone.
  public let period: Period?
  /// How the end was found, in order.
  public let steps: [CountStep]
  /// The end before it was moved off rest days.
  public let rawEnd: CivilDate
  /// The last day that is in time.
  ///
  /// The first day after the period where it is a condition; of a stopped count, what the end would
  /// be if it had not been stopped.
  public let due: CivilDate
  /// Whether a day of a year without official holidays was looked at.
  public let provisional: Bool
}

/// One step of a count.
public enum CountStep: Hashable, Sendable {
  /// The day of the event, not counted.
  case trigger(CivilDate)
  /// What the law allows.
  case budget(Period)
  /// It is counted back from the day of the event, to leave full working days between (ARL 51).
  case backwards
  /// Days added to the budget, or to a day that was set.
  case extended(days: Int)
  /// A decision, an order or a notice names the day in place of what was counted.
  case set(CivilDate)
  /// A stretch taken out; `days` of it lay inside the period.
  case interrupted(Interruption, days: Int)
  /// A stretch that began when all days were used and the end had only been moved: the period ends
  /// no earlier than `until`.
  case heldOpen(Interruption, until: CivilDate)
  /// A rest day that a working-day count passed over.
  case skipped(CivilDate, RestReason)
  /// A weekend day that was counted because it is worked, with the festival it makes up for.
  case madeUp(CivilDate, String)
  /// The month lacks the day number, so its last day was taken.
  case monthEnd(CivilDate)
  /// The end as counted.
  case rawEnd(CivilDate)
  /// Only when all days are full does something follow: on the next day, which is not moved.
  case dayAfter(CivilDate)
  /// A suspension that lasts holds the count, with so many days left.
  case stopped(since: CivilDate, daysLeft: Int)
  /// A rest day at the end, moved over (CPL 85).
  case movedOver(CivilDate, RestReason)
  /// The last day that is in time.
  case due(CivilDate)
  /// A year that was looked at and has no official holidays.
  case provisional(year: Int)
}

extension WorkingCalendar {
  /// Counts a period from the day after `trigger`.
  ///
  /// Working days pass over rest days and end on a working day. All other periods end on the day
  /// counted, moved to the first working day on or after it (CPL 85). Extensions join the budget and
  /// the end is moved once, at the very end. Interruptions apply to periods in calendar days, and
  /// extensions to periods in days; for other units they are left out, since no law changes those.
  /// - Parameters:
  ///   - period: what the law allows, without extensions.
  ///   - trigger: the day of the event, itself not counted.
  ///   - extensions: days added, each from 1.
  ///   - interruptions: stretches taken out; overlapping ones count once.
  public func count(
    _ period: Period, from trigger: CivilDate, extensions: [Int] = [],
    interruptions: [Interruption] = []
  ) -> Count {
    var tally = Tally(calendar: self, steps: [.trigger(trigger), .budget(period)])
    let rawEnd: CivilDate
    switch period.unit {
    case .workingDays:
      tally.steps += extensions.map { .extended(days: $0) }
      rawEnd = tally.walk(workingDays: extensions.reduce(period.amount, +), from: trigger)
    case .calendarDays:
      rawEnd = tally.add(
        days: period.amount, to: trigger, extensions: extensions, interruptions: interruptions)
    case .months, .years:
      let months = period.unit == .years ? period.amount * 12 : period.amount
      rawEnd = tally.add(months: months, to: trigger)
    }
    return tally.finish(trigger: trigger, period: period, rawEnd: rawEnd)
  }

  /// The count of a period whose end a decision, an order or a notice names; moved off rest days as
  /// any other (CPL 82 and 85 speak of set periods too).
  /// - Parameters:
  ///   - day: the day that was named.
  ///   - trigger: the day of the event that started the period.
  ///   - period: what the law allows without it, where it does.
  ///   - earlier: days that had been added before the day was named, which it replaces.
  ///   - later: working days added to it afterwards.
  public func count(
    settingEndTo day: CivilDate, from trigger: CivilDate, period: Period? = nil,
    after earlier: [Int] = [], extendedBy later: [Int] = []
  ) -> Count {
    var tally = Tally(calendar: self, steps: [.trigger(trigger)])
    tally.steps += period.map { [.budget($0)] } ?? []
    tally.steps += earlier.map { .extended(days: $0) }
    tally.steps.append(.set(day))
    tally.steps += later.map { .extended(days: $0) }
    let rawEnd = tally.walk(workingDays: later.reduce(0, +), from: day)
    return tally.finish(trigger: trigger, period: period, rawEnd: rawEnd)
  }

  /// The count of a notice that has to leave full working days before an event: backwards, neither
  /// end counted, and not moved (ARL 51).
  /// - Parameters:
  ///   - period: the full working days.
  ///   - event: the day of the event.
  public func count(_ period: Period, backFrom event: CivilDate) -> Count {
    var tally = Tally(
      calendar: self, steps: [.trigger(event), .budget(period), .backwards])
    let rawEnd = tally.walk(workingDays: period.amount, from: event, by: -1)
    return tally.finish(
      trigger: event, period: period, rawEnd: rawEnd, due: rawEnd.adding(days: -1))
  }

  /// The count of a condition that holds once full days have passed: on the day after them, which is
  /// not moved (ARL 41, item 5).
  /// - Parameters:
  ///   - period: in calendar days.
  ///   - trigger: the day from which it lasts, itself not counted.
  public func count(full period: Period, from trigger: CivilDate) -> Count {
    var tally = Tally(calendar: self, steps: [.trigger(trigger), .budget(period)])
    let rawEnd = tally.add(days: period.amount, to: trigger, extensions: [], interruptions: [])
    let after = rawEnd.adding(days: 1)
    tally.steps.append(.dayAfter(after))
    return tally.finish(trigger: trigger, period: period, rawEnd: rawEnd, due: after)
  }
}

extension Count {
  /// The count as a suspension holds it: without what would follow its raw end.
  /// - Parameter since: the first day taken out.
  public func stopped(since: CivilDate) -> Count {
    // The trigger's own day was never to be counted.
    let left = max(0, rawEnd.days(since: max(since, trigger.adding(days: 1))) + 1)
    // What an end that is not settled would look like proves nothing.
    let known = steps.prefix { step in
      if case .rawEnd = step { false } else { true }
    }.filter { step in
      if case .heldOpen = step { false } else { true }
    }
    // Only where it stopped after its raw end did it matter how that end was moved.
    let isLate = since > rawEnd
    let years = isLate ? missingYears.sorted() : []
    return Count(
      trigger: trigger, period: period,
      steps: known + [.rawEnd(rawEnd), .stopped(since: since, daysLeft: left)]
        + years.map { .provisional(year: $0) }, rawEnd: rawEnd, due: due,
      provisional: isLate && provisional)
  }

  /// The days left when a suspension stopped it; nil where none holds it.
  public var daysLeft: Int? {
    for case .stopped(_, let left) in steps { return left }
    return nil
  }

  /// The days that the period has with its extensions; nil for months, years and a day that was set.
  public var budget: Int? {
    guard let period, period.unit == .calendarDays || period.unit == .workingDays else {
      return nil
    }
    var days = period.amount
    for step in steps {
      switch step {
      case .set: return nil
      case .extended(let more): days += more
      default: continue
      }
    }
    return days
  }
}

/// The steps of a count while it is being made.
private struct Tally {
  let calendar: WorkingCalendar
  var steps: [CountStep]
  var unofficialYears: Set<Int> = []
  /// The day that an interruption in the moved part of the end holds the period open to.
  var heldOpenUntil: CivilDate?

  private mutating func restReason(_ day: CivilDate) -> RestReason? {
    if !calendar.isOfficial(day) { unofficialYears.insert(day.year) }
    return calendar.restReason(day)
  }

  /// The first working day on or after a day; the years that were looked at are noted.
  private mutating func moved(_ day: CivilDate) -> CivilDate {
    var day = day
    while restReason(day) != nil { day = day.adding(days: 1) }
    return day
  }

  mutating func walk(workingDays: Int, from trigger: CivilDate, by step: Int = 1) -> CivilDate {
    var (day, left) = (trigger, workingDays)
    while left > 0 {
      day = day.adding(days: step)
      if let reason = restReason(day) {
        steps.append(.skipped(day, reason))
      } else {
        if let name = calendar.makeUpName(day) { steps.append(.madeUp(day, name)) }
        left -= 1
      }
    }
    steps.append(.rawEnd(day))
    return day
  }

  mutating func add(months: Int, to trigger: CivilDate) -> CivilDate {
    let end = trigger.adding(months: months)
    if end.parts.day != trigger.parts.day { steps.append(.monthEnd(end)) }
    steps.append(.rawEnd(end))
    return end
  }

  mutating func add(
    days: Int, to trigger: CivilDate, extensions: [Int], interruptions: [Interruption]
  ) -> CivilDate {
    steps += extensions.map { .extended(days: $0) }
    var end = trigger.adding(days: extensions.reduce(days, +))
    for stretch in Interruption.merged(interruptions) {
      if stretch.from <= end {
        // The trigger's own day was never going to be counted, so it cannot be taken out.
        let lost = stretch.to.days(since: max(stretch.from, trigger.adding(days: 1)))
        guard lost > 0 else { continue }
        end = end.adding(days: lost)
        steps.append(.interrupted(stretch, days: lost))
      } else if stretch.from <= moved(max(end, heldOpenUntil ?? end)) {
        heldOpenUntil = max(stretch.to, heldOpenUntil ?? stretch.to)
        steps.append(.heldOpen(stretch, until: stretch.to))
      }
    }
    steps.append(.rawEnd(end))
    return end
  }

  /// Closes the count: with an end of its own, or with its raw end moved off rest days.
  mutating func finish(
    trigger: CivilDate, period: Period?, rawEnd: CivilDate, due end: CivilDate? = nil
  ) -> Count {
    var due = end ?? max(rawEnd, heldOpenUntil ?? rawEnd)
    if end == nil { move(&due) }
    steps.append(.due(due))
    steps += unofficialYears.sorted().map { .provisional(year: $0) }
    return Count(
      trigger: trigger, period: period, steps: steps, rawEnd: rawEnd, due: due,
      provisional: !unofficialYears.isEmpty)
  }

  private mutating func move(_ due: inout CivilDate) {
    while let reason = restReason(due) {
      steps.append(.movedOver(due, reason))
      due = due.adding(days: 1)
    }
  }
}
