import FuyiLaw
import FuyiTestSupport
import Testing

/// Each test draws a thousand histories for each of five seeds.
@Suite("Interruptions drawn by lot")
struct InterruptionPropertyTests {
  private static let seeds: [UInt64] = [1, 30, 62, 2_023, 88]

  private let calendar: WorkingCalendar
  private let naive: NaiveCalendar

  init() throws {
    calendar = try WorkingCalendar.shipped()
    naive = try NaiveCalendar()
  }

  private func count(_ history: RandomHistory, _ interruptions: [Interruption]) -> Count {
    calendar.count(
      history.period, from: history.trigger, extensions: history.extensions,
      interruptions: interruptions)
  }

  /// Draws the histories and says which of them do not hold.
  private func failures(
    seed: UInt64, _ holds: (RandomHistory, inout SplitMix64) -> Bool
  ) -> [String] {
    var random = SplitMix64(seed: seed)
    return (0..<1_000).compactMap { _ in
      let history = RandomHistory(using: &random, on: naive)
      return holds(history, &random) ? nil : history.description
    }
  }

  @Test("A history ends where walking day by day ends", arguments: seeds)
  func walking(seed: UInt64) {
    var (interrupted, held) = (0, 0)
    let wrong = failures(seed: seed) { history, _ in
      let count = count(history, history.interruptions)
      var lost = 0
      for case .interrupted(_, let days) in count.steps { lost += days }
      if lost > 0 { interrupted += 1 }
      if count.steps.contains(where: { if case .heldOpen = $0 { true } else { false } }) {
        held += 1
      }
      let found = NaiveCalendar.End(
        rawEnd: count.rawEnd, due: count.due, provisional: count.provisional)
      return found == history.counted(on: naive)
        && count.rawEnd.days(since: history.trigger)
          == history.extensions.reduce(history.period.amount, +) + lost
    }
    #expect(wrong.prefix(3) == [])
    #expect(interrupted > 500)
    #expect(held > 50)
  }

  @Test("Cutting interruptions into parts that touch changes nothing", arguments: seeds)
  func splitting(seed: UInt64) {
    var cuts = 0
    let wrong = failures(seed: seed) { history, random in
      var parts: [Interruption] = []
      for whole in history.interruptions {
        let cut = Int.random(in: 0...whole.to.days(since: whole.from), using: &random)
        let middle = whole.from.adding(days: cut)
        if whole.from < middle, middle < whole.to { cuts += 1 }
        parts.insert(Interruption(from: whole.from, to: middle), at: 0)
        parts.append(Interruption(from: middle, to: whole.to))
      }
      return count(history, parts) == count(history, history.interruptions)
    }
    #expect(wrong.prefix(3) == [])
    #expect(cuts > 500)
  }

  @Test("Interruptions that overlap count once", arguments: seeds)
  func overlapping(seed: UInt64) {
    let wrong = failures(seed: seed) { history, random in
      let inside = history.interruptions.map { whole in
        let length = whole.to.days(since: whole.from)
        let begin = Int.random(in: 0...length, using: &random)
        let end = Int.random(in: begin...length, using: &random)
        return Interruption(
          from: whole.from.adding(days: begin), to: whole.from.adding(days: end))
      }
      let repeated = history.interruptions.reversed() + inside + history.interruptions
      return count(history, repeated) == count(history, history.interruptions)
    }
    #expect(wrong.prefix(3) == [])
  }

  @Test("More interruption never gives an earlier end", arguments: seeds)
  func monotone(seed: UInt64) {
    var later = 0
    let wrong = failures(seed: seed) { history, random in
      let from = history.trigger.adding(days: Int.random(in: -5...150, using: &random))
      let to = from.adding(days: Int.random(in: 1...30, using: &random))
      let more = count(history, history.interruptions + [Interruption(from: from, to: to)])
      let less = count(history, history.interruptions)
      if more.due > less.due { later += 1 }
      return more.due >= less.due && more.rawEnd >= less.rawEnd
    }
    #expect(wrong.prefix(3) == [])
    #expect(later > 200)
  }
}
