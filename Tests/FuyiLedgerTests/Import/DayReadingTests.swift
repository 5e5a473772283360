import FuyiLaw
import FuyiLedger
import FuyiTestSupport
import Testing

@Suite("Days in a ledger")
struct DayReadingTests {
  @Test(
    "every usual way of writing a day is read",
    arguments: [
      "2025-03-05", "2025-3-5", "2025/3/5", "2025/03/05", "2025.3.5", "2025.03.05", "2025年3月5日",
      "2025年03月05日", "2025年3月5", "２０２５年３月５日", "20250305", "45721", "45721.0", "45721.5",
      " 2025-03-05 ", "2025-03-05 10:30", "2025-03-05T10:30:00", "2025/3/5 9:05:00",
      "2025-03-05 10:30:00.000", "2025年3月5日 10时30分", "2025 年 3 月 5 日", "2025—3—5",
      "2025-03-05 下午3:20",
      "2025/3/5 3:20 PM", "2025年3月5号",
    ])
  func forms(_ text: String) throws {
    let read = try DayReading().day(.text(text))
    #expect(read == day("2025-03-05"))
  }

  @Test("dates, serial numbers and eight digits of a spreadsheet are read")
  func cells() throws {
    let cells: [LedgerCell] = [
      .date(day("2025-03-05")), .number(45721, "45721"), .number(45721.75, "45721.75"),
      .number(20_250_305, "20250305"),
    ]
    for cell in cells {
      let read = try DayReading().day(cell)
      #expect(read == day("2025-03-05"), "\(cell)")
    }
  }

  @Test("a serial number counts from 1900 as spreadsheets do")
  func serials() throws {
    let first = try DayReading().day(.number(25569, "25569"))
    #expect(first == day("1970-01-01"))
    let leap = try DayReading().day(.number(45351, "45351"))
    #expect(leap == day("2024-02-29"))
    let later = try DayReading(countsFrom1904: true).day(.number(43889, "43889"))
    #expect(later == day("2024-02-29"))
  }

  @Test(
    "what is not surely a day is not guessed",
    arguments: [
      ("25-03-05", CellProblem.twoDigitYear), ("5/3/25", .twoDigitYear),
      ("05/03/2025", .unclearOrder),
      ("3.5.2025", .unclearOrder), ("250305", .twoDigitYear), ("2025年3月", .notADay),
      ("2025-03", .notADay),
      ("三月五日", .notADay), ("2025-03/05", .notADay), ("昨天", .notADay),
      ("2025-03-05、2025-04-01", .severalDays),
      ("2025-03-05 2025-04-01", .severalDays), ("2025-03-05前后", .notADay), ("5", .notADay),
      ("2025", .notADay),
      ("2025-03-055", .notADay), ("-5", .notADay), ("", .notADay), ("2025年3月5日（补）", .notADay),
    ])
  func unclear(_ text: String, _ problem: CellProblem) {
    #expect(throws: problem) { try DayReading().day(.text(text)) }
  }

  @Test("a day that the month does not have is told with the month's last one")
  func impossible() {
    for text in ["2025-02-30", "2025年2月30日", "20250230"] {
      #expect(
        throws: CellProblem.impossibleDay(.dayOutOfRange(30, month: 2, year: 2025, last: 28))
      ) { try DayReading().day(.text(text)) }
    }
    #expect(throws: CellProblem.impossibleDay(.monthOutOfRange(13))) {
      try DayReading().day(.text("2025-13-01"))
    }
    #expect(throws: CellProblem.impossibleDay(.yearOutOfRange(1025))) {
      try DayReading().day(.text("1025-01-01"))
    }
  }

  @Test("the mapping tells the order where the year is last")
  func order() throws {
    let dayFirst = try DayReading(.dayFirst).day(.text("05/03/2025"))
    #expect(dayFirst == day("2025-03-05"))
    let monthFirst = try DayReading(.monthFirst).day(.text("3/5/2025"))
    #expect(monthFirst == day("2025-03-05"))
    let yearFirst = try DayReading(.monthFirst).day(.text("2025/3/5"))
    #expect(yearFirst == day("2025-03-05"))
    #expect(throws: CellProblem.twoDigitYear) { try DayReading(.dayFirst).day(.text("5/3/25")) }
  }

  @Test("every day of eight years reads back from each form")
  func allDays() throws {
    var current = day("2019-01-01")
    while current < day("2027-01-01") {
      let (year, month, dayOfMonth) = current.parts
      let serial = current.days(since: day("1970-01-01")) + 25569
      for text in [
        "\(current)", "\(year)/\(month)/\(dayOfMonth)", "\(year)年\(month)月\(dayOfMonth)日",
        "\(year * 10_000 + month * 100 + dayOfMonth)", "\(serial)",
      ] {
        let read = try DayReading().day(.text(text))
        #expect(read == current, "\(text)")
      }
      current = current.adding(days: 1)
    }
  }

  @Test("errors of formulas and truth values are no days")
  func others() {
    #expect(throws: CellProblem.errorValue) { try DayReading().day(.error("#N/A")) }
    #expect(throws: CellProblem.notADay) { try DayReading().day(.boolean(true)) }
    #expect(throws: CellProblem.notADay) { try DayReading().day(.number(-3, "-3")) }
    #expect(throws: CellProblem.notADay) { try DayReading().day(.number(1e300, "1E300")) }
    #expect(throws: CellProblem.notADay) { try DayReading().day(.number(.nan, "nan")) }
  }
}
