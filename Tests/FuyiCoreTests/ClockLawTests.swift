import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

/// Laws that hold for the clocks of any case, tried on histories drawn by lot.
@Suite("Laws of the clock")
struct ClockLawTests {
  private func difference(_ left: [ClockView], _ right: [ClockView]) -> String? {
    guard left != right else { return nil }
    let lines = zip(left, right).filter { $0 != $1 }.map { "\($0)\nand not\n\($1)" }
    return lines.first ?? "\(left.count) clocks and not \(right.count)"
  }

  private func clocks(_ events: [SequencedEvent]) throws -> [ClockView] {
    ClockView.all(of: try #require(Case(id: 7, History(events))))
  }

  private func appending(
    _ correction: Correction, on day: CivilDate, to events: [SequencedEvent], _ facts: Facts
  ) -> [SequencedEvent] {
    let event = Event(.correction(correction), on: day, facts: facts)
    return events + [SequencedEvent(sequence: events.count + 1, event: event)]
  }

  // MARK: Suspensions

  @Test("Resuming and suspending again on one day changes no clock", arguments: LawfulHistory.seeds)
  func splitting(seed: UInt64) throws {
    var splits = 0
    let wrong = try LawfulHistory.failures(800, seed: seed) { history, random in
      var requests: [Request] = []
      for request in history.requests {
        defer { requests.append(request) }
        // Other things may have happened in between; the cut is made after the last of them.
        guard request.action == .resume || request.action == .terminate,
          let start = requests.last(where: { $0.action == .suspend || $0.action == .resume }),
          start.action == .suspend, let last = requests.last?.day
        else { continue }
        for _ in 0..<Int.random(in: 1...2, using: &random) {
          let free = request.day.days(since: max(last, requests[requests.count - 1].day))
          let cut = request.day.adding(days: -Int.random(in: 0...free, using: &random))
          requests.append(Request(.resume, on: cut))
          requests.append(Request(.suspend, on: cut, facts: start.facts.without([.consentedOn])))
          splits += 1
        }
      }
      let split = try LawfulHistory(deciding: requests)
      return difference(ClockView.all(of: split.current), ClockView.all(of: history.current))
    }
    #expect(wrong.first == nil)
    #expect(splits > 400)
  }

  @Test(
    "A longer suspension, or one more, never gives an earlier date", arguments: LawfulHistory.seeds)
  func monotone(seed: UInt64) throws {
    var (longer, added, later) = (0, 0, 0)
    let wrong = try LawfulHistory.failures(800, seed: seed) { history, random in
      var requests = history.requests
      guard let more = Self.more(&requests, &random) else { return nil }
      let after: LawfulHistory
      do {
        after = try LawfulHistory(deciding: requests)
      } catch let refusal as Refusal {
        // One more suspension may fall where the case is not under review.
        return more == .suspend && refusal.action == .suspend ? nil : "\(refusal)"
      }
      if more == .resume { longer += 1 } else { added += 1 }
      // Suing for want of a decision follows the review and is there only while that has an end.
      func views(_ history: LawfulHistory) -> [ClockView] {
        ClockView.all(of: history.current).filter { $0.id != .suingUndecided }
      }
      let (old, new) = (views(history), views(after))
      guard old.map(\.id) == new.map(\.id) else { return "other clocks" }
      for (old, new) in zip(old, new) {
        if old.id != .review {
          guard old == new else { return "\(new)\nand not\n\(old)" }
          continue
        }
        if let before = old.due, let now = new.due, now > before { later += 1 }
        guard !isEarlier(new, than: old) else { return "\(new)\nis earlier than\n\(old)" }
      }
      return nil
    }
    #expect(wrong.first == nil)
    #expect(longer > 50 && added > 200 && later > 200)
  }

  /// Lengthens a suspension, or puts one in between two steps; says which, or nil for neither.
  private static func more(_ requests: inout [Request], _ random: inout SplitMix64) -> Action? {
    let last = requests[requests.count - 1].day.adding(days: 20)
    let days = requests.map(\.day) + [last]
    let movable = requests.indices.filter {
      requests[$0].action == .resume && days[$0] < days[$0 + 1]
    }
    if Bool.random(using: &random), let index = movable.randomElement(using: &random) {
      let by = Int.random(in: 1...days[index + 1].days(since: days[index]), using: &random)
      requests[index] = Request(.resume, on: days[index].adding(days: by))
      return .resume
    }
    let opening = requests.firstIndex { $0.action == .accept || $0.action == .takeOver }
    guard let opening else { return nil }
    let index = Int.random(in: opening + 1...requests.count, using: &random)
    let room = days[index].days(since: days[index - 1])
    let from = days[index - 1].adding(days: Int.random(in: 0...room, using: &random))
    let to = from.adding(
      days: Int.random(in: 0...days[index].days(since: from), using: &random))
    let facts = Facts.usual(for: .suspend, on: from, case: nil)
    requests.insert(
      contentsOf: [Request(.suspend, on: from, facts: facts), Request(.resume, on: to)], at: index)
    return .suspend
  }

  private func isEarlier(_ new: ClockView, than old: ClockView) -> Bool {
    switch (new.status, old.status) {
    case (.stopped(_, let left), .stopped(_, let before)): left < before
    case (.stopped, _): false
    case (_, .stopped): true
    default: new.due.map { now in old.due.map { now < $0 } ?? true } ?? true
    }
  }

  // MARK: Corrections

  @Test("A correction that restores the facts restores every clock", arguments: LawfulHistory.seeds)
  func restoring(seed: UInt64) throws {
    var (moved, replayed) = (0, 0)
    let wrong = try LawfulHistory.failures(800, seed: seed) { history, random in
      let before = ClockView.all(of: history.current)
      let index = Int.random(in: 0..<history.events.count, using: &random)
      let item = history.events[index]
      var facts = item.event.facts
      facts[.target] = item.sequence
      var target = Facts()
      target[.target] = item.sequence
      let end = history.current.lastEffectiveOn
      var record = history.events
      if index == 0 || Bool.random(using: &random) {
        let other = item.event.effectiveOn.adding(days: Int.random(in: 1...9, using: &random))
        record = appending(.replace, on: other, to: record, facts)
        if try clocks(record) != before { moved += 1 }
        if Bool.random(using: &random) {
          record = appending(.replace, on: item.event.effectiveOn, to: record, facts)
        } else {
          target[.target] = record.count
          record = appending(.annul, on: end, to: record, target)
        }
      } else {
        record = appending(.annul, on: end, to: record, target)
        if try clocks(record) != before { moved += 1 }
        target[.target] = record.count
        record = appending(.annul, on: end, to: record, target)
      }
      replayed += 1
      return try difference(clocks(record), before) ?? replay(record, as: before)
    }
    #expect(wrong.first == nil)
    #expect(moved > 300 && replayed == 800)
  }

  /// Decides a corrected record again: nothing may become unlawful, fall away or be added.
  private func replay(_ record: [SequencedEvent], as expected: [ClockView]) throws -> String? {
    do {
      let replay = try Procedure.statutory.replay(
        History(record), id: 7, under: LawfulHistory.setting, today: LawfulHistory.today)
      guard replay.superseded.isEmpty, replay.implied.isEmpty else { return "the law did more" }
      return difference(ClockView.all(of: replay.case), expected)
    } catch {
      return "event \(error.sequence) refused: \(error.refusal.reason)"
    }
  }

  @Test(
    "What was forgotten and put in later gives the clocks of what was not",
    arguments: LawfulHistory.seeds)
  func order(seed: UInt64) throws {
    var (without, several) = (0, 0)
    let wrong = try LawfulHistory.failures(800, seed: seed) { history, random in
      let before = ClockView.all(of: history.current)
      var forgotten: [Int] = []
      for (index, item) in history.events.enumerated().dropFirst()
      where random.next() % 4 == 0 && forgotten.last != index - 1 {
        guard case .action(let action) = item.event.kind, !action.isByLaw else { continue }
        forgotten.append(index)
      }
      guard !forgotten.isEmpty else { return nil }
      if forgotten.count > 1 { several += 1 }
      var record: [SequencedEvent] = []
      var places: [Int: Int] = [:]
      for (index, item) in history.events.enumerated() where !forgotten.contains(index) {
        record.append(SequencedEvent(sequence: record.count + 1, event: item.event))
        places[index] = record.count
      }
      if try clocks(record) != before { without += 1 }
      for index in forgotten.shuffled(using: &random) {
        let event = history.events[index].event
        guard case .action(let action) = event.kind else { continue }
        var facts = event.facts
        facts[.action] = action
        // Of the same day as the next one it has to say where it stands; else the day says it.
        if index + 1 < history.events.count,
          history.events[index + 1].event.effectiveOn == event.effectiveOn
        {
          facts[.before] = places[index + 1]
        }
        record = appending(.insert, on: event.effectiveOn, to: record, facts)
      }
      let found = History(record).entries.map {
        Event($0.action, on: $0.effectiveOn, facts: $0.facts)
      }
      guard found == history.events.map(\.event) else { return "another order: \(found)" }
      return try difference(clocks(record), before) ?? replay(record, as: before)
    }
    #expect(wrong.first == nil)
    #expect(without > 300 && several > 100)
  }
}
