import FuyiCore
import FuyiLaw
import FuyiStore
import FuyiTestSupport
import Testing

@Suite("A calendar that changes")
struct CalendarChangeTests {
  private let archive: Archive

  /// A case of December 2026 whose review ends in 2027, which has no official calendar yet.
  init() throws {
    archive = try Archive()
    try archive.write(
      try CaseBuilder(filed: "2026-12-01", today: "2026-12-20") { Archive.number(&$0, 1) }
        .then(.accept, "2026-12-03"))
  }

  private func load(_ lines: String) throws {
    let list = try HolidayList(parsing: "date,kind,name\n" + lines)
    try archive.repository.write {
      _ = try $0.add(
        LoadedCalendar(standing: .official, list: list), on: day("2026-12-20"), Archive.stamp)
    }
  }

  private func review() throws -> DueLine {
    let lines = try archive.repository.read { try $0.due(on: day("2026-12-20")) }
    return try #require(lines.first { $0.clock == .review })
  }

  @Test("without an official list the end is provisional, by weekends and the projection")
  func provisional() throws {
    #expect(try review().isProvisional)
    #expect(try review().due == day("2027-02-01"))
  }

  @Test("another connection reads the calendar that was loaded, and so does this one")
  func seen() throws {
    let other = try Repository.open(at: archive.path)
    // Read once before, so that what was kept of it would be found out.
    for repository in [archive.repository, other] {
      #expect(try repository.read { try !$0.setting().calendar.isOfficial(day("2027-01-01")) })
    }
    try load("2027-01-01,holiday,元旦\n2027-02-01,holiday,春节")
    for repository in [archive.repository, other] {
      #expect(try repository.read { try $0.setting().calendar.isOfficial(day("2027-01-01")) })
    }
  }

  @Test("stored ends are counted again when the calendar changes")
  func recounted() throws {
    try load("2027-01-01,holiday,元旦\n2027-02-01,holiday,春节")
    let review = try review()
    #expect(review.due == day("2027-02-02"))
    #expect(!review.isProvisional)
    let verification = try archive.verify()
    #expect(verification.isSound)
  }

  @Test("the years of a list stand in place of what was known of them, the others stay")
  func years() throws {
    try load("2026-10-01,holiday,国庆节")
    let calendar = try archive.repository.read { try $0.setting().calendar }
    #expect(calendar.isWorkingDay(day("2026-01-01")))
    #expect(!calendar.isWorkingDay(day("2026-10-01")))
    #expect(!calendar.isWorkingDay(day("2025-01-01")))
  }
}
