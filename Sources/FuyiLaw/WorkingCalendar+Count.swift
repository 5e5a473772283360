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
    var tally = Tally(calendar: self, from: trigger, period)
    let rawEnd: CivilDate
    switch period.unit {
    case .workingDays:
      for days in extensions { tally.steps.append(.extended(days: days)) }
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
    var tally = Tally(calendar: self, from: trigger, period)
    tally.steps += earlier.map { .extended(days: $0) }
    tally.steps.append(.set(day))
    tally.steps += later.map { .extended(days: $0) }
    // Days that are added come after the end that was named, moved as it would have been.
    let start = later.isEmpty ? day : tally.moved(day)
    let rawEnd = tally.walk(workingDays: later.reduce(0, +), from: start)
    return tally.finish(trigger: trigger, period: period, rawEnd: rawEnd)
  }

  /// The count of a notice that has to leave full working days before an event: backwards, neither
  /// end counted, and not moved (ARL 51).
  /// - Parameters:
  ///   - period: the full working days.
  ///   - event: the day of the event.
  public func count(_ period: Period, backFrom event: CivilDate) -> Count {
    var tally = Tally(calendar: self, from: event, period)
    tally.steps.append(.backwards)
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
    var tally = Tally(calendar: self, from: trigger, period)
    let rawEnd = tally.add(days: period.amount, to: trigger, extensions: [], interruptions: [])
    let after = rawEnd.adding(days: 1)
    tally.steps.append(.dayAfter(after))
    return tally.finish(trigger: trigger, period: period, rawEnd: rawEnd, due: after)
  }
}

/// The steps of a count while it is being made.
private struct Tally {
  let calendar: WorkingCalendar
  var steps: [CountStep]
  var unofficialYears: [Int] = []
  /// The day that an interruption in the moved part of the end holds the period open to.
  var heldOpenUntil: CivilDate?

  init(calendar: WorkingCalendar, from trigger: CivilDate, _ period: Period?) {
    self.calendar = calendar
    steps = []
    // What most counts have: these, the raw end, some rest days and the due day.
    steps.reserveCapacity(8)
    steps.append(.trigger(trigger))
    if let period { steps.append(.budget(period)) }
  }

  private mutating func restReason(_ day: CivilDate) -> RestReason? {
    if !calendar.isOfficial(day), !unofficialYears.contains(day.year) {
      unofficialYears.append(day.year)
    }
    return calendar.restReason(day)
  }

  /// The first working day on or after a day; the years that were looked at are noted.
  mutating func moved(_ day: CivilDate) -> CivilDate {
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
    for days in extensions { steps.append(.extended(days: days)) }
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
    if !unofficialYears.isEmpty {
      steps += unofficialYears.sorted().map { .provisional(year: $0) }
    }
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
