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

extension Count {
  /// The count as a suspension holds it: without what would follow its raw end.
  /// - Parameter since: the first day taken out.
  public func stopped(since: CivilDate) -> Count {
    // The trigger's own day was never to be counted.
    let left = max(0, rawEnd.days(since: max(since, trigger.adding(days: 1))) + 1)
    // What an end that is not settled would look like proves nothing.
    let known = steps.prefix { step in
      if case .rawEnd = step { false } else { true }
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
