import FuyiLaw
import FuyiTestSupport

/// A period in calendar days with extensions and interruptions drawn by lot.
struct RandomHistory: CustomStringConvertible {
  let trigger: CivilDate
  let period: Period
  let extensions: [Int]
  let interruptions: [Interruption]

  init(using random: inout SplitMix64, on naive: NaiveCalendar) {
    let first = naive.index(day("2019-01-01"))
    let last = naive.index(day("2026-06-30"))
    var start = Int.random(in: first...last, using: &random)
    period = .days([15, 30, 60, 90].randomElement(using: &random) ?? 60)
    extensions = (0..<Int.random(in: 0...2, using: &random)).map { _ in
      Int.random(in: 1...15, using: &random)
    }
    let budget = extensions.reduce(period.amount, +)
    let isNearEnd = Bool.random(using: &random)
    if isNearEnd {
      while !naive.isRest(start + budget) { start += 1 }
    }
    trigger = naive.dates[start]
    var stretches = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      let from = start + Int.random(in: -10...120, using: &random)
      return from..<(from + Int.random(in: 0...40, using: &random))
    }
    // Some begin about when the others let the period end, where it is easiest to be wrong.
    for _ in 0..<(isNearEnd ? Int.random(in: 1...2, using: &random) : 0) {
      let end = naive.calendarDays(budget, after: start, without: stretches).rawEnd
      let from = naive.index(end) + Int.random(in: -2...6, using: &random)
      stretches.append(from..<(from + Int.random(in: 1...20, using: &random)))
    }
    interruptions = stretches.map {
      Interruption(from: naive.dates[$0.lowerBound], to: naive.dates[$0.upperBound])
    }
  }

  /// What counting day by day comes to.
  func counted(on naive: NaiveCalendar) -> NaiveCalendar.End {
    naive.calendarDays(
      extensions.reduce(period.amount, +), after: naive.index(trigger),
      without: interruptions.map { naive.index($0.from)..<naive.index($0.to) })
  }

  var description: String {
    let stretches = interruptions.map { "\($0.from)..<\($0.to)" }
    return "\(period.amount) d + \(extensions) from \(trigger) without \(stretches)"
  }
}
