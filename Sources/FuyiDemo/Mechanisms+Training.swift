import FuyiCore
import FuyiKit
import FuyiLaw

extension Mechanisms {
  /// Officials in court and in class, with the heads among them.
  mutating func tellOfTraining() {
    for day in days(2) { train(.trialObservation, on: day, people: 160, heads: 24) }
    for (index, day) in days(scaled(206)).enumerated() {
      // Forty on the average; the last of an odd number has just that.
      let isLast = index == scaled(206) - 1 && index % 2 == 0
      train(.courtVisit, on: day, people: isLast ? 40 : index % 2 == 0 ? 34 : 46, heads: 2)
    }
    for (index, day) in days(scaled(22)).enumerated() {
      train(.sharedClass, on: day, people: index % 2 == 0 ? 128 : 152, heads: index % 4)
    }
    tellOfLeaders()
  }

  private mutating func train(
    _ kind: CoordinationKind, on day: CivilDate, people: Int, heads: Int
  ) {
    let region = region()
    let summary =
      switch kind {
      case .trialObservation: "新任领导干部旁听庭审，法官以案释法"
      case .courtVisit: "按领域定制的庭审观摩"
      case .leadersAttend: "领导干部旁听行政诉讼庭审"
      default: "与法院同堂培训"
      }
    keep(
      coordinate(kind, on: day) {
        $0[.region] = region.code
        $0[.people] = people
        $0[.sessions] = 1
        if heads > 0 { $0[.heads] = heads }
        $0[.summary] = words(summary)
      })
  }

  /// Leaders attend hearings, five years in a row; those before the office opened are put on record
  /// when it does.
  private mutating func tellOfLeaders() {
    // 52 weeks earlier it is the same weekday of the year before.
    let days = days(2, in: 30..<90).filter { $0.parts.month > 1 }
    for yearsAgo in (0...4).reversed() {
      for day in days {
        train(.leadersAttend, on: day.adding(days: -364 * yearsAgo), people: 60, heads: 12)
      }
    }
  }
}
