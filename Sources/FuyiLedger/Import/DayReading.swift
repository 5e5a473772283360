package import FuyiLaw

/// The order in which a ledger writes the parts of a day (日期次序).
package enum DayOrder: String, CaseIterable, Sendable {
  case yearFirst = "year-first"
  case dayFirst = "day-first"
  case monthFirst = "month-first"
}

/// Reads days as ledgers write them, byte by byte.
package struct DayReading: Sendable {
  private let order: DayOrder
  private let countsFrom1904: Bool

  /// A reading of days; where the year does not come first, the order is the one given.
  /// - Parameter countsFrom1904: whether plain numbers are days since 1904, as some workbooks have them.
  package init(_ order: DayOrder = .yearFirst, countsFrom1904: Bool = false) {
    self.order = order
    self.countsFrom1904 = countsFrom1904
  }

  /// The day that a cell says.
  ///
  /// A date of the spreadsheet; `2025-03-05`, also with `/` or `.`, with or without zeros in front;
  /// `2025年3月5日`; `20250305`; the serial number of a spreadsheet, as a number or as text. A time of
  /// the day behind it is left out.
  /// - Throws: ``CellProblem`` where it is no day, or not surely one.
  package func day(_ cell: LedgerCell) throws(CellProblem) -> CivilDate {
    switch cell {
    case .date(let day): return day
    case .number(let number, let written):
      guard number == number.rounded(.down) || number < 100_000 else { throw .notADay }
      guard number >= 0, number < 100_000_000 else { throw .notADay }
      return try fromNumber(Int(number), digits: written.utf8.count)
    case .text(let text): return try fromText(text)
    case .error: throw .errorValue
    case .empty, .boolean: throw .notADay
    }
  }

  /// Serial numbers of the days from 1940 to 2100, as spreadsheets count from 1900.
  private static let serials = 14_611...73_415
  private static let from1900To1904 = 1_462
  /// The serial number of 1970-01-01.
  private static let epoch = 25_569

  private func fromNumber(_ number: Int, digits: Int) throws(CellProblem) -> CivilDate {
    let serial = countsFrom1904 ? number + Self.from1900To1904 : number
    if Self.serials.contains(serial) {
      return CivilDate.reference.adding(days: serial - Self.epoch)
    }
    guard (10_000_000...99_999_999).contains(number) else {
      throw (100_000...999_999).contains(number) ? .twoDigitYear : .notADay
    }
    return try day(number / 10_000, number / 100 % 100, number % 100)
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) throws(CellProblem) -> CivilDate {
    do throws(CivilDateError) {
      return try CivilDate(year: year, month: month, day: day)
    } catch { throw .impossibleDay(error) }
  }

  /// The numbers at the beginning of a text, with what stands behind each.
  private struct Parts {
    var numbers: [(value: Int, digits: Int, sign: Unicode.Scalar?)] = []
    var rest: ArraySlice<Unicode.Scalar> = []
  }

  private func fromText(_ text: String) throws(CellProblem) -> CivilDate {
    if let (year, month, day) = Self.usual(text) { return try self.day(year, month, day) }
    let parts = Self.parts(of: text)
    guard let first = parts.numbers.first else { throw .notADay }
    if parts.numbers.count == 1 {
      guard first.sign == nil || first.sign == ".", Self.isTime(parts.rest) || first.digits == 5
      else { throw .notADay }
      return try fromNumber(first.value, digits: first.digits)
    }
    if parts.numbers.count == 2, first.digits == 5, first.sign == "." {
      return try fromNumber(first.value, digits: 5)
    }
    guard parts.numbers.count >= 3 else { throw .notADay }
    let (second, third) = (parts.numbers[1], parts.numbers[2])
    try check(first.sign, second.sign)
    guard Self.isTime(parts.rest) else {
      throw parts.rest.contains(where: { ("0"..."9").contains($0) }) ? .severalDays : .notADay
    }
    if first.digits == 4 {
      guard second.digits <= 2, third.digits <= 2 else { throw .notADay }
      return try day(first.value, second.value, third.value)
    }
    guard first.digits <= 2, second.digits <= 2 else { throw .notADay }
    guard third.digits == 4 else { throw third.digits == 2 ? .twoDigitYear : .notADay }
    switch order {
    case .yearFirst: throw .unclearOrder
    case .dayFirst: return try day(third.value, second.value, first.value)
    case .monthFirst: return try day(third.value, first.value, second.value)
    }
  }

  /// `2025-03-05` and `2025/03/05`, as most cells have it, without any copy; nil for another form.
  private static func usual(_ text: String) -> (Int, Int, Int)? {
    guard text.utf8.count == 10 else { return nil }
    var (numbers, place, sign): ((Int, Int, Int), Int, UInt8) = ((0, 0, 0), 0, 0)
    for byte in text.utf8 {
      defer { place += 1 }
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/"), place == 4 || byte == sign
        else { return nil }
        sign = byte
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let digit = Int(byte - UInt8(ascii: "0"))
      switch place {
      case ..<4: numbers.0 = numbers.0 * 10 + digit
      case ..<7: numbers.1 = numbers.1 * 10 + digit
      default: numbers.2 = numbers.2 * 10 + digit
      }
    }
    return numbers
  }

  /// The two signs between three numbers have to be of one kind.
  private func check(
    _ first: Unicode.Scalar?, _ second: Unicode.Scalar?
  ) throws(CellProblem) {
    switch (first, second) {
    case ("年", "月"), ("-", "-"), ("/", "/"), (".", "."): return
    default: throw .notADay
    }
  }

  /// Up to three numbers with the signs of days between them, and what is left.
  private static func parts(of text: String) -> Parts {
    var parts = Parts()
    let scalars = Array(text.unicodeScalars.lazy.map(Self.plain))
    var index = scalars.startIndex
    func skipBlanks() {
      while index < scalars.endIndex, scalars[index].properties.isWhitespace { index += 1 }
    }
    skipBlanks()
    while parts.numbers.count < 3, index < scalars.endIndex {
      var (value, digits) = (0, 0)
      while index < scalars.endIndex, let digit = Self.digit(scalars[index]), digits < 9 {
        value = value * 10 + digit
        digits += 1
        index += 1
      }
      guard digits > 0 else { break }
      var end = index
      skipBlanks()
      // A day's own sign ends it.
      if parts.numbers.count == 2, index < scalars.endIndex,
        scalars[index] == "日" || scalars[index] == "号"
      {
        end = index + 1
      }
      guard parts.numbers.count < 2, index < scalars.endIndex, Self.isSign(scalars[index]) else {
        index = end
        parts.numbers.append((value, digits, nil))
        break
      }
      parts.numbers.append((value, digits, scalars[index]))
      index += 1
      skipBlanks()
    }
    parts.rest = scalars[index...]
    return parts
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x2010...0x2015, 0x2212: "-"
    case 0x3002: "."
    default: scalar
    }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    (0x30...0x39).contains(scalar.value) ? Int(scalar.value - 0x30) : nil
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "/", ".", "年", "月": true
    default: false
    }
  }

  /// Whether nothing or a time of the day is left.
  private static func isTime(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    var scalars = rest.filter { !$0.properties.isWhitespace }[...]
    guard let first = scalars.first else { return true }
    let isApart = rest.first?.properties.isWhitespace ?? false
    if first == "T" || first == "t" { scalars.removeFirst() }
    for word in ["上午", "下午", "AM", "PM", "am", "pm"] {
      if scalars.starts(with: word.unicodeScalars) { scalars = scalars.dropFirst(2) }
      if scalars.count > 2, scalars.suffix(2).elementsEqual(word.unicodeScalars) {
        scalars = scalars.dropLast(2)
      }
    }
    guard isApart || scalars.count < rest.count,
      scalars.contains(where: { ":时点".unicodeScalars.contains($0) })
    else { return false }
    return scalars.allSatisfy { digit($0) != nil || ":.时点分秒Z".unicodeScalars.contains($0) }
  }
}

extension CivilDate {
  /// 1970-01-01, from which serial numbers are told.
  fileprivate static let reference: CivilDate =
    CivilDate(dayNumber: 0)
}
