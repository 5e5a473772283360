import FuyiLaw

/// The SQL that says where a case stands on the day `?1`, with what the law has done by then.
enum StandingSQL {
  static let state = "iif(c.lapse_on < ?1, c.lapse_state, c.state)"
  /// A clock counts before the law has acted by itself, or after, and a right that is over does not;
  /// the time to sue for want of a decision begins when the review period is over.
  static let clock = """
    k.after_lapse = iif(c.lapse_on < ?1, 'yes', 'no')
    AND NOT (k.clock IN (\(rights)) AND k.due_on < ?1)
    AND NOT (k.clock = '\(ClockID.suingUndecided.code)' AND k.from_on >= ?1)
    """
  private static let rights = ClockID.allCases.filter(\.isRightToSue).map { "'\($0.code)'" }
    .joined(separator: ", ")
}
