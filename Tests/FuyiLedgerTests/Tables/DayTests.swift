import FuyiLaw
import FuyiLedger
import FuyiTestSupport
import Testing

@Suite struct DayTests {
  /// The cell with a number in a format.
  private func cell(_ value: String, format: Int, own: String? = nil, from1904: Bool = false) throws
    -> LedgerCell
  {
    let code = (own ?? "").replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
    let list =
      own == nil ? "" : "<numFmts><numFmt numFmtId=\"\(format)\" formatCode=\"\(code)\"/></numFmts>"
    var book = SampleBook(
      "<row><c s=\"1\"><v>\(value)</v></c></row>",
      styles: list
        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"\(format)\"/></cellXfs>"
    )
    if from1904 { book.workbookProperties = "<workbookPr date1904=\"1\"/>" }
    return try book.cells()[0]
  }

  @Test(arguments: [
    ("45719", "2025-03-03"), ("45719.99999", "2025-03-03"), ("1", "1900-01-01"),
    ("59", "1900-02-28"), ("61", "1900-03-01"), ("60.5", "1900-02-29"), ("36526", "2000-01-01"),
    ("109938", "2200-12-30"), ("2958465", "9999-12-31"), ("2958466", "2958466.0=2958466"),
    ("0.5", "0.5=0.5"), ("-1", "-1.0=-1"),
  ])
  func `days are counted as Excel counts them`(_ value: String, _ shown: String) throws {
    let cell = try cell(value, format: 14)
    #expect(cell.shown == shown)
  }

  @Test func `days outside the years of the record and the one that never was are texts`() throws {
    let (late, never) = (try cell("109575", format: 14), try cell("60", format: 14))
    #expect(late == .text("2200-01-01"))
    #expect(never == .text("1900-02-29"))
    let last = try cell("109574", format: 14)
    #expect(last == .date(day("2199-12-31")))
  }

  @Test(arguments: [("0", "1904-01-01"), ("44257", "2025-03-03"), ("60", "1904-03-01")])
  func `days are counted from 1904 where the workbook says so`(_ value: String, _ shown: String)
    throws
  {
    let cell = try cell(value, format: 14, from1904: true)
    #expect(cell == .date(day(shown)))
  }

  @Test(arguments: 0...60)
  func `the formats that every workbook has are known`(_ format: Int) throws {
    let days = Array(14...22) + Array(27...36) + Array(45...47) + Array(50...58)
    let cell = try cell("45719", format: format)
    #expect(cell == (days.contains(format) ? .date(day("2025-03-03")) : .number(45_719, "45719")))
  }

  @Test(arguments: [
    ("yyyy-mm-dd", true), ("yyyy\"年\"m\"月\"d\"日\"", true), ("yyyy年m月d日", true),
    ("[$-804]yyyy\"年\"m\"月\"", true), ("[DBNum1][$-804]yyyy年m月d日", true), ("mm/dd", true),
    ("mmm", true), ("yyyy/m/d h:mm;@", true), ("General", false), ("G/通用格式", false),
    ("0.00", false), ("#,##0.00_);[Red](#,##0.00)", false), ("0\"day\"", false),
    ("0.00E+00", false),
    ("h:mm", false), ("[mm]:ss", false), ("mm:ss", false), ("0\\d", false), ("0_d", false),
    ("0;yyyy", false), ("@", false), ("[Yellow]0", false), ("\"元\"0", false),
  ])
  func `a format of its own shows a day where it shows a year, a month or a day`(
    _ code: String, _ isDay: Bool
  ) throws {
    let cell = try cell("45719", format: 170, own: code)
    #expect(cell == (isDay ? .date(day("2025-03-03")) : .number(45_719, "45719")))
  }
}
