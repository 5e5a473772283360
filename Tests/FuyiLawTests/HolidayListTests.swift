import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Holiday lists")
struct HolidayListTests {
  private static let plain = """
    date,kind,name
    2026-02-17,holiday,春节
    2026-02-14,workday_makeup,春节

    2027-01-01,holiday,元旦

    """

  @Test("A list is read in order of date, with its years")
  func reading() throws {
    let list = try HolidayList(parsing: Self.plain)
    #expect(
      list.days == [
        MarkedDay(date: day("2026-02-14"), kind: .makeUp, name: "春节"),
        MarkedDay(date: day("2026-02-17"), kind: .holiday, name: "春节"),
        MarkedDay(date: day("2027-01-01"), kind: .holiday, name: "元旦"),
      ])
    #expect(list.years == [2026, 2027])
  }

  @Test("A byte order mark, Windows line ends and empty lines make no difference")
  func windows() throws {
    let plain = try HolidayList(parsing: Self.plain)
    let windows = Self.plain.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(windows.utf8.count > Self.plain.utf8.count)
    #expect(try HolidayList(parsing: windows) == plain)
    #expect(try HolidayList(parsing: "\u{FEFF}" + windows) == plain)
    #expect(try HolidayList(parsing: "\u{FEFF}\r\n \t\r\n" + windows) == plain)
    #expect(try HolidayList(parsing: "date,kind,name\n2027-01-01,holiday,元旦").days.count == 1)
  }

  @Test("A list written out as lines in order is read back as the same list")
  func lines() throws {
    let list = try HolidayList(parsing: Self.plain)
    #expect(
      list.lines == [
        "2026-02-14,workday_makeup,春节", "2026-02-17,holiday,春节", "2027-01-01,holiday,元旦",
      ])
    #expect(HolidayList.text(list.lines).hasPrefix("date,kind,name\n2026-02-14,"))
    #expect(try HolidayList(parsing: HolidayList.text(list.lines)) == list)
  }

  @Test(
    "A wrong line is refused with its number",
    arguments: [
      ("date;kind;name\n", .wrongHeader(line: 1, found: "date;kind;name")),
      ("\n\n2026-02-17,holiday,春节", .wrongHeader(line: 3, found: "2026-02-17,holiday,春节")),
      ("date,kind,name \n", .wrongHeader(line: 1, found: "date,kind,name ")),
      (body("2026-01-01,holiday"), .wrongFields(line: 3, found: "2026-01-01,holiday")),
      (body("2026-01-01,holiday,"), .wrongFields(line: 3, found: "2026-01-01,holiday,")),
      (body("2026-01-01,holiday,元,旦"), .wrongFields(line: 3, found: "2026-01-01,holiday,元,旦")),
      (body("2026-1-1,holiday,元旦"), .wrongDate(line: 3, .malformed("2026-1-1"))),
      (body("2026-13-01,holiday,元旦"), .wrongDate(line: 3, .monthOutOfRange(13))),
      (body("2026-01-01,Holiday,元旦"), .unknownKind(line: 3, found: "Holiday")),
      (body("2026-01-01,,元旦"), .unknownKind(line: 3, found: "")),
      (body("2026-02-17,holiday,初一"), .repeatedDate(line: 3, date: day("2026-02-17"))),
    ] as [(String, HolidayListError)])
  func refusing(text: String, error: HolidayListError) {
    #expect(throws: error) { try HolidayList(parsing: text) }
    let windows = text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(throws: error) { try HolidayList(parsing: "\u{FEFF}" + windows) }
  }

  @Test(
    "A text without days is no list",
    arguments: ["", "\n\n", "\u{FEFF}", "date,kind,name", "date,kind,name\r\n\r\n"])
  func empty(text: String) {
    #expect(throws: HolidayListError.empty) { try HolidayList(parsing: text) }
  }

  @Test("The shipped lists have every year from 2004 to 2026, and 2027 apart")
  func shipped() throws {
    let official = try HolidayList.shippedOfficial()
    #expect(official.years == Set(2004...2026))
    #expect(official.days.count == 775)
    let projection = try HolidayList.shippedProjection()
    #expect(projection.years == [2027])
    #expect(projection.days.count == 19)
  }

  /// A list whose third line is the given one.
  private static func body(_ line: String) -> String {
    "date,kind,name\n2026-02-17,holiday,春节\n\(line)\nnot,read,further,on"
  }
}
