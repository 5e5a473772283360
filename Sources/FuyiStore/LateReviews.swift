import FuyiStatistics

extension RatePart {
  /// Whether it counts only reviews that are open at the end of the period and were due before, so that
  /// the index over late reviews answers it.
  var asksOnlyLateReviews: Bool {
    guard set == .reviews, case .openDuring = dating, case .all(let parts) = numerator else {
      return false
    }
    return parts.contains(.not(.compare(.column(.closedOn), .onOrBefore, .last)))
      && parts.contains(.compare(.column(.dueOn), .before, .last))
  }
}
