import FuyiLaw

/// Days as Excel counts them.
struct ExcelDay {
  /// Whether days are counted from 1 January 1904, as Excel on old Macintoshes did.
  let countsFrom1904: Bool

  /// 1899-12-30, so that 1 March 1900 is day 61: Excel takes 1900 for a leap year.
  private static let zero = -25_569
  /// 1904-01-01.
  private static let zero1904 = -24_107
  /// 31 December 9999, Excel's last day.
  private static let last = 2_958_465

  /// The cell for a number in a format of days, hours cut off; nil where the number is no day: below the first
  /// one, as a time of day is, or after the last.
  func cell(_ number: Double) -> LedgerCell? {
    guard number >= (countsFrom1904 ? 0 : 1), number < Double(Self.last + 1) else { return nil }
    let serial = Int(number)
    if countsFrom1904 { return Self.cell(CivilDate(dayNumber: Self.zero1904 + serial)) }
    // Excel shows this day, which there never was.
    if serial == 60 { return .text("1900-02-29") }
    return Self.cell(CivilDate(dayNumber: Self.zero + serial + (serial < 60 ? 1 : 0)))
  }

  /// The cell for a day; one outside the years of the record is text, and refused where it is read as a day.
  static func cell(_ day: CivilDate) -> LedgerCell {
    CivilDate.years.contains(day.year) ? .date(day) : .text(day.description)
  }
}
