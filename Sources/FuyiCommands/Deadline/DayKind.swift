import FuyiCore
import FuyiLaw

/// Which days a period is counted in on the command line.
enum DayKind: String, CaseIterable, Named {
  case working, calendar

  var term: Term {
    switch self {
    case .working: Term(zh: "工作日", en: "working days")
    case .calendar: Term(zh: "自然日", en: "calendar days")
    }
  }

  /// How many days may be asked for: a hundred years of them.
  static let amounts = 1...36_500

  /// The kind with a code or a term; nil for anything else.
  init?(given: String) {
    let known = Self.allCases.first {
      $0.code == given || $0.term.zh == given || $0.code == given.lowercased()
    }
    guard let known else { return nil }
    self = known
  }

  func period(_ amount: Int) -> Period {
    switch self {
    case .working: .workingDays(amount)
    case .calendar: .days(amount)
    }
  }
}
