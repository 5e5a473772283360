import FuyiLaw

extension Plot {
  /// Whether its story rests on the ordinary procedure and has no place for another twist.
  var needsOrdinary: Bool {
    switch self {
    case .died, .organisationEnded, .criminal, .sixtyDays, .reopenedDismissal, .transferredOut,
      .overdue, .suspended, .unserved:
      true
    default: false
    }
  }

  /// Who has to apply in a case of the plot; nil for anybody.
  func applicant(ordinal: Int) -> Dispute.Applicant? {
    switch self {
    case .died, .criminal: .citizen
    case .organisationEnded: .company
    case .sixtyDays: ordinal % 3 == 2 ? .company : .citizen
    default: nil
    }
  }

  /// The days on which a case of the plot may be filed.
  /// - Parameter isFirst: whether it is the first of its plot, which is told to its end.
  func filed(isFirst: Bool) -> ClosedRange<CivilDate> {
    let (opening, today) = (DemoCity.opening, DemoCity.today)
    return switch self {
    // The office has let the end of the review pass.
    case .overdue: today.adding(days: -165)...today.adding(days: -80)
    // Decided in its last days.
    case .unserved: today.adding(days: -64)...today.adding(days: -52)
    case .suspended: today.adding(days: -130)...today.adding(days: -45)
    // Still within ten working days of the notice, and within five of the filing.
    case .awaiting: today.adding(days: -14)...today.adding(days: -2)
    case .justFiled: today.adding(days: -6)...today.adding(days: -1)
    default:
      isLong || isFirst
        ? opening.adding(days: 30)...opening.adding(days: 210)
        : opening...today.adding(days: -15)
    }
  }
}
