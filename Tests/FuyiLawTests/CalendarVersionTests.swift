import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("The version of a calendar")
struct CalendarVersionTests {
  private static let days = [
    "2025-01-01,holiday,元旦", "2025-01-26,workday_makeup,春节", "2026-01-01,holiday,元旦",
    "2028-01-01,holiday,元旦",
  ]

  private func version(
    _ lines: [String] = days, projected: [String] = [], makeUpDaysWork: Bool = true
  ) throws -> String {
    func list(_ lines: [String]) throws -> HolidayList {
      try HolidayList(parsing: HolidayList.text(lines))
    }
    return WorkingCalendar(
      official: try list(lines), projected: projected.isEmpty ? nil : try list(projected),
      makeUpDaysWork: makeUpDaysWork
    ).version
  }

  @Test("It has the official years, neighbours as a range, and sixteen digits")
  func form() throws {
    let parts = try version().split(separator: "/")
    #expect(parts.count == 2)
    #expect(parts.first == "2025-2026,2028")
    #expect(parts.last?.count == 16)
    #expect(parts.last?.allSatisfy { "0123456789abcdef".contains($0) } == true)
    #expect(try version(["2027-01-01,holiday,元旦"]).hasPrefix("2027/"))
  }

  @Test("It is the fingerprint that a second program computes")
  func fingerprint() throws {
    #expect(try version(["2025-01-01,holiday,元旦"]) == "2025/6cdbfe5dfb82897f")
    #expect(try WorkingCalendar.shipped().version == "2004-2026/5d8858dcf55f5769")
  }

  @Test("It does not depend on the order of the lines")
  func order() throws {
    #expect(try version(Self.days.reversed()) == version())
  }

  @Test("Every change of a day, its kind, its festival or its standing changes it, and the switch")
  func changes() throws {
    let projected = ["2027-01-01,holiday,元旦"]
    var versions = [
      try version(), try version(makeUpDaysWork: false), try version(projected: projected),
      try version(Self.days + projected),
      try version(Self.days + ["2025-01-02,holiday,元旦"]), try version(Self.days.dropLast()),
    ]
    for (old, new) in [("01-26", "01-25"), ("workday_makeup", "holiday"), ("春节", "元旦")] {
      let edited = Self.days[1].replacing(old, with: new)
      versions.append(try version([Self.days[0], edited] + Self.days[2...]))
    }
    #expect(Set(versions).count == versions.count)
  }
}
