/// A day of the proleptic Gregorian calendar, without time or zone (日期).
///
/// The law counts days, so a day is all that is stored. Text is read only for the years 1900 to
/// 2199; arithmetic from there is exact and not clamped.
public struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, negative before it.
  public let dayNumber: Int

  /// The day that lies `dayNumber` days after 1970-01-01.
  package init(dayNumber: Int) {
    self.dayNumber = dayNumber
  }

  /// The day with this year (1900 to 2199), month (1 to 12) and day of the month.
  /// - Throws: ``CivilDateError`` naming the part that is out of range.
  public init(year: Int, month: Int, day: Int) throws(CivilDateError) {
    guard Self.years.contains(year) else { throw .yearOutOfRange(year) }
    guard (1...12).contains(month) else { throw .monthOutOfRange(month) }
    let last = Self.lastDay(ofMonth: month, in: year)
    guard (1...last).contains(day) else {
      throw .dayOutOfRange(day, month: month, year: year, last: last)
    }
    self.dayNumber = Self.dayNumber(year, month, day)
  }

  /// Reads `YYYY-MM-DD`, all ten characters of it and nothing else (ISO 8601).
  /// - Throws: ``CivilDateError`` saying what is wrong: the form, or the part out of range.
  public init(_ text: some StringProtocol) throws(CivilDateError) {
    var text = String(text)
    guard let parts = text.withUTF8({ Self.parts(ascii: $0) }) else { throw .malformed(text) }
    try self.init(year: parts.year, month: parts.month, day: parts.day)
  }

  /// Reads `YYYY-MM-DD`; nil where the bytes are no day that a text may name.
  package init?(ascii bytes: UnsafeBufferPointer<UInt8>) {
    guard let parts = Self.parts(ascii: bytes),
      let day = try? CivilDate(year: parts.year, month: parts.month, day: parts.day)
    else { return nil }
    self = day
  }

  /// The numbers in bytes of the form `YYYY-MM-DD`.
  private static func parts(ascii bytes: UnsafeBufferPointer<UInt8>) -> (
    year: Int, month: Int, day: Int
  )? {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    // Every day of the log and of the calendar is read here, so what is no digit is looked for once, at the end.
    var areDigits = true
    func digit(_ place: Int) -> Int {
      let digit = bytes[place] &- UInt8(ascii: "0")
      areDigits = areDigits && digit <= 9
      return Int(digit)
    }
    func pair(_ place: Int) -> Int { digit(place) * 10 + digit(place + 1) }
    let (year, month, day) = (pair(0) * 100 + pair(2), pair(5), pair(8))
    return areDigits ? (year, month, day) : nil
  }

  /// The years that text may name.
  public static let years = 1900...2199

  /// Year, month (1 to 12) and day of the month (1 to 31).
  public var parts: (year: Int, month: Int, day: Int) {
    // Counted in eras of 400 years that begin on 1 March, so that a leap day ends its year.
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year of the day.
  public var year: Int { parts.year }

  /// The day of the week.
  public var weekday: Weekday { Weekday.week[placeInWeek] }

  /// Whether the day is a Saturday or Sunday.
  var isWeekend: Bool { placeInWeek >= 5 }

  /// 1970-01-01 was a Thursday, which is 3 when Monday is 0.
  private var placeInWeek: Int { ((dayNumber + 3) % 7 + 7) % 7 }

  /// The day this many days later, or earlier where `days` is negative.
  public func adding(days: Int) -> CivilDate {
    CivilDate(dayNumber: dayNumber + days)
  }

  /// The day with the same number this many months later; where that month lacks it, its last day
  /// (usual practice, the law is silent).
  public func adding(months: Int) -> CivilDate {
    let (year, month, day) = parts
    let index = year * 12 + (month - 1) + months
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    let last = Self.lastDay(ofMonth: newMonth, in: newYear)
    return CivilDate(dayNumber: Self.dayNumber(newYear, newMonth, min(day, last)))
  }

  /// The number of days from `other` to this day.
  public func days(since other: CivilDate) -> Int { dayNumber - other.dayNumber }

  /// Whether the left day comes before the right one.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  /// The number of days of a month.
  public static func lastDay(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension CivilDate: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  public var description: String {
    // Within the string itself, which has room for it: days are written with every row.
    String(unsafeUninitializedCapacity: Self.written) { bytes in
      write(to: bytes)
      return Self.written
    }
  }

  /// How many bytes a day is written with.
  package static let written = 10

  /// Writes `YYYY-MM-DD` to the first ten of some bytes.
  package func write(to bytes: UnsafeMutableBufferPointer<UInt8>) {
    let parts = parts
    write(parts.year / 100, to: bytes, at: 0)
    write(parts.year % 100, to: bytes, at: 2)
    write(parts.month, to: bytes, at: 5)
    write(parts.day, to: bytes, at: 8)
    (bytes[4], bytes[7]) = (UInt8(ascii: "-"), UInt8(ascii: "-"))
  }

  /// Writes two digits of a number under 100.
  private func write(_ number: Int, to bytes: UnsafeMutableBufferPointer<UInt8>, at place: Int) {
    let number = UInt32(truncatingIfNeeded: abs(number))
    bytes[place] = UInt8(truncatingIfNeeded: 48 + number / 10)
    bytes[place + 1] = UInt8(truncatingIfNeeded: 48 + number % 10)
  }
}

/// Why a text or three numbers are not a day.
public enum CivilDateError: Error, Hashable, Sendable {
  /// The text is not ten characters of the form `YYYY-MM-DD`.
  case malformed(String)
  /// The year lies outside 1900 to 2199.
  case yearOutOfRange(Int)
  /// The month lies outside 1 to 12.
  case monthOutOfRange(Int)
  /// The month has no such day; `last` is its last one.
  case dayOutOfRange(Int, month: Int, year: Int, last: Int)
}

/// The days of the week, from Monday.
public enum Weekday: Int, CaseIterable, Sendable {
  case monday = 1
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday

  /// Saturday and Sunday rest, unless the State Council moved work to them.
  public var isWeekend: Bool { self == .saturday || self == .sunday }

  fileprivate static let week = allCases
}
