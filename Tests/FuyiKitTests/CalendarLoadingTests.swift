import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStore
import FuyiTestSupport
import Testing

@Suite("Loading a calendar into a ledger")
struct CalendarLoadingTests {
  /// A clock as it is compared here: the case, which, whose, and where it ends.
  private struct End: Hashable {
    let number: String
    let clock: ClockID
    let party: String?
    let due: CivilDate?
    let isProvisional: Bool
  }

  /// All clocks on record, closed ones too, counted anew from the log.
  private func ends(_ tracker: CaseTracker) throws -> [End] {
    try tracker.repository.read { session in
      let clocks = Clocks(try session.setting())
      return try session.caseIDs().flatMap { id in
        let folded = try #require(try session.fold(id))
        // Suing for want of a decision follows the review's end and is not listed beside it.
        return clocks.clocks(of: folded).filter { $0.id != .suingUndecided }.map {
          End(
            number: folded.number.printed, clock: $0.id, party: $0.party, due: $0.due,
            isProvisional: $0.isProvisional)
        }
      }
    }
  }

  /// What stands in one list and not in the other, each as often as it does.
  private func difference(_ left: [End], _ right: [End]) -> [End: Int] {
    var counts: [End: Int] = [:]
    for end in left { counts[end, default: 0] += 1 }
    for end in right { counts[end, default: 0] -= 1 }
    return counts.filter { $0.value != 0 }
  }

  /// A list for the years of the ledger with days taken out at random, and some put in.
  private func scrambled(_ generator: inout SplitMix64) throws -> HolidayList {
    let shipped = try HolidayList.shippedOfficial()
    var lines = shipped.lines.filter { line in
      ["2024", "2025", "2026"].contains { line.hasPrefix($0) }
        && Int.random(in: 0..<3, using: &generator) > 0
    }
    let taken = Set(shipped.days.map(\.date))
    for _ in 0..<150 {
      let day = day("2024-01-01").adding(days: Int.random(in: 0..<1096, using: &generator))
      if !taken.contains(day), !lines.contains(where: { $0.hasPrefix("\(day)") }) {
        lines.append("\(day),holiday,临时放假")
      }
    }
    return try HolidayList(parsing: HolidayList.text(lines))
  }

  @Test(
    "What is listed is the difference of all clocks before and after, and the record verifies",
    arguments: 1...8)
  func complete(_ seed: UInt64) throws {
    var ledger = RandomLedger(try Desk.inMemory(), seed: seed)
    try ledger.grow(cases: 40, actions: 12)
    let tracker = ledger.tracker
    let calendar = LoadedCalendar(standing: .official, list: try scrambled(&ledger.generator))
    let before = try ends(tracker)
    let due = try tracker.due()
    let position = try tracker.repository.read { try $0.head().position }

    let tried = try tracker.load(calendar, incomplete: true, dryRun: true)
    #expect(try ends(tracker) == before)
    #expect(try tracker.due() == due)
    #expect(try tracker.repository.read { try $0.head().position } == position)

    let loaded = try tracker.load(calendar, incomplete: true)
    #expect(loaded.moved == tried.moved)
    #expect(try tracker.repository.read { try $0.head().position } == position + 1)
    #expect(try tracker.verify().isSound)
    let after = try ends(tracker)
    func end(_ clock: Clock?, _ deadline: MovedDeadline) -> [End] {
      clock.map {
        [
          End(
            number: deadline.number.printed, clock: $0.id, party: $0.party, due: $0.due,
            isProvisional: $0.isProvisional)
        ]
      } ?? []
    }
    let recorded = loaded.moved.filter { !$0.isAfterLapse }
    #expect(
      difference(recorded.flatMap { end($0.before, $0) }, recorded.flatMap { end($0.after, $0) })
        == difference(before, after))
    // A ledger in which little moved would show little.
    #expect(loaded.moved.count > 20)
    #expect(loaded.moved.contains { $0.isClosed } && loaded.moved.contains { !$0.isClosed })

    let again = try tracker.load(calendar, incomplete: true)
    #expect(again.isUnchanged && again.moved.isEmpty)
    #expect(try tracker.repository.read { try $0.head().position } == position + 1)
  }

  @Test("Loading the earlier list again moves everything back")
  func back() throws {
    var ledger = RandomLedger(try Desk.inMemory(), seed: 99)
    try ledger.grow(cases: 30, actions: 10)
    let tracker = ledger.tracker
    let lists = try tracker.calendar()
    let before = try ends(tracker)
    let there = try tracker.load(
      LoadedCalendar(standing: .official, list: try scrambled(&ledger.generator)),
      incomplete: true)
    let back = try tracker.load(LoadedCalendar(standing: .official, list: lists.official))
    #expect(
      Set(back.moved.map { [$0.before?.due, $0.after?.due] })
        == Set(there.moved.map { [$0.after?.due, $0.before?.due] }))
    #expect(back.moved.count == there.moved.count)
    #expect(try ends(tracker) == before)
    #expect(back.years.filter { $0.change != .unchanged }.map(\.year) == [2024, 2025, 2026])
  }

  @Test("What the law has done on record and by the new end would not have, says so")
  func recordedLapse() throws {
    let desk = try Desk(today: "2025-03-31")
    // The fifth working day is 03-10; what is done on 03-11 comes after the law has accepted.
    let number = try desk.register("2025-03-03")
    try desk.act(number, .serveCopy, "2025-03-11")
    var lines = try desk.tracker.calendar().official.lines.filter { $0.hasPrefix("2025") }
    lines.append("2025-03-04,holiday,临时放假")
    let loaded = try desk.tracker.load(
      LoadedCalendar(
        standing: .official, list: try HolidayList(parsing: HolidayList.text(lines))))
    let examination = try #require(loaded.moved.first { $0.clock == .examination })
    #expect(examination.after?.due == day("2025-03-11"))
    #expect(examination.byLaw == .recorded)
    #expect(examination.isClosed)
    #expect(try desk.tracker.verify().isSound)
  }

  @Test("A list that is refused changes nothing")
  func refused() throws {
    let desk = try Desk()
    let length = try desk.logLength
    let list = try HolidayList(parsing: "date,kind,name\n2027-01-01,holiday,元旦")
    #expect(throws: CalendarLoadError.self) {
      try desk.tracker.load(LoadedCalendar(standing: .official, list: list))
    }
    let official = try HolidayList(parsing: "date,kind,name\n2026-01-01,holiday,元旦")
    #expect(throws: CalendarLoadError.officialAlready(years: [2026])) {
      try desk.tracker.load(LoadedCalendar(standing: .projected, list: official))
    }
    #expect(try desk.logLength == length)
  }
}
