import FuyiCore
import FuyiKit
import FuyiLaw

/// The numbers that a tracker will allot to dossiers, in the order in which they are begun (编号).
struct DemoNumbers {
  private var serials: [String: Int] = [:]
  private var numbers: [Int: String] = [:]

  /// What a step does, with numbers for keys.
  mutating func work(_ deed: DemoDeed) -> DemoBatch.Work {
    switch deed {
    case .inCase(let step): return .cases([step])
    case .begin(let key, let kind, let day, let facts):
      allot(key, kind.series(facts), day.year)
      return .dossiers([.begin(kind, on: day, facts: named(facts))])
    case .advance(let key, let kind, let request):
      let facts = named(request.facts)
      return .dossiers([
        .advance(
          kind, number: numbers[key] ?? "@\(key)",
          DossierRequest(request.step, on: request.day, facts: facts))
      ])
    case .escalate(let key, let next, let day):
      allot(next, LetterKind.reminder.code, day.year)
      return .escalation(letter: numbers[key] ?? "@\(key)", on: day)
    }
  }

  private mutating func allot(_ key: Int, _ series: String, _ year: Int) {
    serials["\(series) \(year)", default: 0] += 1
    let number = DossierNumber(
      series: series, year: year, serial: serials["\(series) \(year)"] ?? 1, printed: "")
    numbers[key] = number.short
  }

  private func named(_ facts: Facts) -> Facts {
    guard let given = facts[.linkedSuit], let key = Int(given.dropFirst()) else { return facts }
    var named = facts
    named[.linkedSuit] = numbers[key]
    return named
  }
}
