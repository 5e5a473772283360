import FuyiLaw

/// What is counted of training at court.
extension RecordFigure {
  static let trialObservations = sessions(
    "trial-observation", zh: "新任领导庭审观摩", en: "new officials watch trials")
  static let trialObservers = people(
    "trial-observation", zh: "新任领导庭审观摩", en: "new officials watch trials")
  static let courtVisits = sessions(
    "court-visit", zh: "定制化庭审观摩", en: "tailored court visits")
  static let courtVisitors = people(
    "court-visit", zh: "定制化庭审观摩", en: "tailored court visits")
  static let sharedClasses = sessions(
    "shared-class", zh: "同堂培训", en: "shared class with the court")
  static let sharedClassPeople = people(
    "shared-class", zh: "同堂培训", en: "shared class with the court")

  static let leadersAttend = RecordFigure(
    "leaders-attend-years", zh: "领导干部旁听庭审连续年数（截至当年）",
    en: "years in a row with leaders at hearings, up to this one", .coordination,
    dated: .openedOn, when: .isItem(["leaders-attend"]), .yearsInRow)

  /// One that does not say how many sessions it had, had one.
  private static func sessions(_ kind: String, zh: String, en: String) -> RecordFigure {
    RecordFigure(
      "\(kind)-sessions", zh: "\(zh)（场次，未载明的计1场）",
      en: "\(en): sessions (one where not stated)", .coordination, dated: .openedOn,
      when: .isItem([kind]), .sum(.sessions, unstated: 1))
  }

  private static func people(_ kind: String, zh: String, en: String) -> RecordFigure {
    RecordFigure(
      "\(kind)-people", zh: "\(zh)（人次）", en: "\(en): attendances", .coordination,
      dated: .openedOn, when: .isItem([kind]), .sum(.people, unstated: 0))
  }
}
