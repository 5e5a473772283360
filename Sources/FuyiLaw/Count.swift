/// A period counted from a day, with every step that led to its end.
public struct Count: Hashable, Sendable {
  /// The day of the event; it is not counted (CPL 85).
  public let trigger: CivilDate
  /// What the law allows, without extensions.
  public let period: Period
  /// How the end was found, in order.
  public let steps: [CountStep]
  /// The end before it was moved off rest days.
  public let rawEnd: CivilDate
  /// The last day that is in time.
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
  /// Days added to the budget.
  case extended(days: Int)
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
  /// the end is moved once, at the very end. Interruptions and extensions apply to periods in
  /// calendar days; for other units they are left out, since no law stops those.
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
      rawEnd = tally.walk(workingDays: period.amount, from: trigger)
    case .calendarDays:
      rawEnd = tally.add(
        days: period.amount, to: trigger, extensions: extensions, interruptions: interruptions)
    case .months, .years:
      let months = period.unit == .years ? period.amount * 12 : period.amount
      rawEnd = tally.add(months: months, to: trigger)
    }
    return tally.finish(trigger: trigger, period: period, rawEnd: rawEnd)
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

  mutating func walk(workingDays: Int, from trigger: CivilDate) -> CivilDate {
    var (day, left) = (trigger, workingDays)
    while left > 0 {
      day = day.adding(days: 1)
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

  mutating func finish(trigger: CivilDate, period: Period, rawEnd: CivilDate) -> Count {
    var due = max(rawEnd, heldOpenUntil ?? rawEnd)
    while let reason = restReason(due) {
      steps.append(.movedOver(due, reason))
      due = due.adding(days: 1)
    }
    steps.append(.due(due))
    steps += unofficialYears.sorted().map { .provisional(year: $0) }
    return Count(
      trigger: trigger, period: period, steps: steps, rawEnd: rawEnd, due: due,
      provisional: !unofficialYears.isEmpty)
  }
}
