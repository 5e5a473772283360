import FuyiLaw

/// The SQL that says where a case stands on the day `?1`, with what the law has done by then.
enum StandingSQL {
  static let state = "iif(c.lapse_on < ?1, c.lapse_state, c.state)"
  /// A clock counts before the law has acted by itself, or after, and a right that is over does not;
  /// the time to sue for want of a decision begins when the review period is over.
  static let clock = """
    k.after_lapse = iif(c.lapse_on < ?1, 'yes', 'no')
    AND NOT (k.due_on < ?1 AND \(isRight))
    AND NOT (k.clock = '\(ClockID.suingUndecided.code)' AND k.from_on >= ?1)
    """
  /// Whether a clock is a right to sue, as the indexes say it; SQLite would make a table of their codes in a list and
  /// look there for every row.
  private static let isRight = "substr(k.clock, 1, 5) = 'suing'"
}
