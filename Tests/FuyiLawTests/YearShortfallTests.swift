import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Whether a year's list is whole")
struct YearShortfallTests {
  private let shipped: HolidayList

  init() throws { shipped = try HolidayList.shippedOfficial() }

  private func list(_ year: Int, without isLeftOut: (MarkedDay) -> Bool) throws -> HolidayList {
    let lines = shipped.days.filter { $0.date.year == year && !isLeftOut($0) }
      .map { "\($0.date),\($0.kind.rawValue),\($0.name)" }
    return try HolidayList(parsing: HolidayList.text(lines))
  }

  @Test("Every year that the program ships is whole", arguments: 2004...2026)
  func shippedYears(_ year: Int) {
    #expect(shipped.shortfalls(in: year).isEmpty)
  }

  @Test("A year without one of its festivals is not whole", arguments: 2008...2026)
  func withoutFestival(_ year: Int) throws {
    for mark in ["元旦", "春节", "清明", "劳动", "端午", "国庆"] {
      let list = try list(year) { $0.name.contains(mark) }
      let found = list.shortfalls(in: year)
      #expect(
        found.contains {
          if case .festival(let name, 0, _) = $0 { name.contains(mark) } else { false }
        }, "\(year) without \(mark)")
    }
  }

  @Test("Mid-Autumn may be missing only where National Day is long enough for both")
  func midAutumn() throws {
    for year in 2008...2026 where year != 2020 {
      let list = try list(year) { $0.name.contains("中秋") }
      #expect(list.shortfalls(in: year).contains(.festival("中秋节", found: 0, least: 1)))
    }
    #expect(try list(2020) { $0.date == day("2020-10-08") }.shortfalls(in: 2020).count == 1)
  }

  @Test("A year without its make-up days is not whole", arguments: 2008...2026)
  func withoutMakeUpDays(_ year: Int) throws {
    let found = try list(year) { $0.kind == .makeUp }.shortfalls(in: year)
    #expect(
      found.contains { if case .fewMakeUpDays = $0 { true } else { false } }, "\(year): \(found)")
  }

  @Test("A year cut off in the middle of a festival is not whole")
  func cut() throws {
    #expect(
      try list(2026) { $0.date > day("2026-10-03") }.shortfalls(in: 2026)
        == [.festival("国庆节", found: 3, least: 7)])
    #expect(
      try list(2026) {
        $0.kind == .holiday && $0.date > day("2026-05-01") && $0.date < day("2026-05-06")
      }
      .shortfalls(in: 2026) == [.fewDaysOff(found: 11, least: 12)])
  }

  @Test("Before 2008 nothing is asked for, the festivals being others")
  func before2008() throws {
    #expect(try list(2007) { $0.name != "元旦" }.shortfalls(in: 2007).isEmpty)
  }
}
