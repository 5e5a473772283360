public import FuyiLaw

/// A period that runs, is stopped, or has been met or missed in a case (期限).
public struct Clock: Hashable, Sendable {
  /// How a period stands.
  ///
  /// Whether a running one is overdue depends on the day of asking.
  public enum Status: Hashable, Sendable {
    case running
    /// Suspended since the day, with this many days left.
    case stopped(since: CivilDate, daysLeft: Int)
    case met(on: CivilDate)
    case missed(on: CivilDate)

    /// Whether it still bears on anybody.
    public var isOpen: Bool {
      switch self {
      case .running, .stopped: true
      case .met, .missed: false
      }
    }
  }

  /// Which of the law's periods it is.
  public let id: ClockID
  /// Whose period, where several run beside each other: a recipient's party code.
  public let party: String?
  /// Who has to act within it.
  public let owner: ClockOwner
  /// The article that sets the period.
  public let article: Article
  /// What follows where it runs out and nothing was done.
  public let consequence: Consequence
  /// The day of the event that started it, itself not counted.
  public let from: CivilDate
  /// The event that started it.
  public let sequence: Int
  /// How it stands by what is on record.
  public let status: Status
  /// The last day in time; nil while it is stopped.
  ///
  /// For `ClockID.suspensionLimit` it is the first day after the 60 full days, since it is a condition
  /// and not a deadline.
  public let due: CivilDate?
  /// How the end was counted, step by step.
  public let count: Count

  /// Whether a year without official holidays was looked at.
  public var isProvisional: Bool { count.provisional }

  /// Whether it has begun by a day.
  ///
  /// Everything on record has; only the time to sue for want of a decision begins by itself, once
  /// the review period is over.
  public func hasBegun(by day: CivilDate) -> Bool { id != .suingUndecided || from < day }
}

extension Clock.Status {
  /// Met, missed or still running, by when the thing was done and when it was due.
  static func judging(done: CivilDate?, due: CivilDate) -> Clock.Status {
    guard let done else { return .running }
    return done <= due ? .met(on: done) : .missed(on: done)
  }
}
