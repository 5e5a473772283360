import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Reading civil dates")
struct CivilDateTextTests {
  @Test(
    "A text that is not ten characters of the form is refused as malformed",
    arguments: [
      "", " ", "2025-3-3", "2025-03-3", "2025-03-03 ", " 2025-03-03", "2025-03-03\n", "2025/03/03",
      "20250303", "2025-0303-", "2025-03-0x", "+025-03-03", "2025--3-03", "25-03-03", "today",
      "２０２５-０３-０３", "２025-03-", "2025-03-0\u{0663}", "2025年3月3日", "2025-03-03T00:00:00",
      "2025−03-03", "12025-03-03",
    ])
  func malformed(text: String) {
    #expect(throws: CivilDateError.malformed(text)) { try CivilDate(text) }
  }

  @Test(
    "A part out of range is named",
    arguments: [
      ("1899-12-31", .yearOutOfRange(1899)), ("2200-01-01", .yearOutOfRange(2200)),
      ("0000-00-00", .yearOutOfRange(0)), ("9999-12-31", .yearOutOfRange(9999)),
      ("2025-13-01", .monthOutOfRange(13)), ("2025-00-10", .monthOutOfRange(0)),
      ("2025-02-29", .dayOutOfRange(29, month: 2, year: 2025, last: 28)),
      ("2024-02-30", .dayOutOfRange(30, month: 2, year: 2024, last: 29)),
      ("2100-02-29", .dayOutOfRange(29, month: 2, year: 2100, last: 28)),
      ("2025-04-31", .dayOutOfRange(31, month: 4, year: 2025, last: 30)),
      ("2025-01-32", .dayOutOfRange(32, month: 1, year: 2025, last: 31)),
      ("2025-01-00", .dayOutOfRange(0, month: 1, year: 2025, last: 31)),
    ] as [(String, CivilDateError)])
  func outOfRange(text: String, error: CivilDateError) {
    #expect(throws: error) { try CivilDate(text) }
  }

  @Test("Numbers are checked as text is, and may be negative")
  func numbers() {
    #expect(throws: CivilDateError.yearOutOfRange(-1)) {
      try CivilDate(year: -1, month: 1, day: 1)
    }
    #expect(throws: CivilDateError.monthOutOfRange(-2)) {
      try CivilDate(year: 2025, month: -2, day: 1)
    }
    #expect(throws: CivilDateError.dayOutOfRange(-3, month: 6, year: 2025, last: 30)) {
      try CivilDate(year: 2025, month: 6, day: -3)
    }
  }

  @Test("The first and the last readable day are read, from a part of a text too")
  func bounds() throws {
    #expect(try CivilDate("1900-01-01").parts == (1900, 1, 1))
    #expect(try CivilDate("2199-12-31").parts == (2199, 12, 31))
    #expect(try CivilDate("on 2024-02-29".dropFirst(3)).parts == (2024, 2, 29))
  }
}
