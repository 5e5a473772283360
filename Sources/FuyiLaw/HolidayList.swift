/// One line of a holiday list: a day off, or a weekend day made up for as work.
public struct MarkedDay: Hashable, Sendable {
  /// What the State Council's notice made of the day.
  public enum Kind: String, Sendable {
    /// A day off (放假).
    case holiday
    /// A Saturday or Sunday that is worked instead (调休上班). A weekday may be marked too, as
    /// 2020-02-03 is, where a notice says that work begins on it; it is worked anyway.
    case makeUp = "workday_makeup"
  }

  /// The day that the notice speaks of.
  public let date: CivilDate
  /// Whether it is a day off or a worked one.
  public let kind: Kind
  /// The festival, such as 春节.
  public let name: String

  /// A day off or a worked day, with its festival.
  public init(date: CivilDate, kind: Kind, name: String) {
    self.date = date
    self.kind = kind
    self.name = name
  }
}

/// A list of holidays and make-up days, read from text of the form `date,kind,name`.
public struct HolidayList: Hashable, Sendable {
  /// The days in order of date, each once.
  public let days: [MarkedDay]

  /// The years that the list has any day of; an official list is complete for each of them.
  public var years: Set<Int> { Set(orderedYears) }

  /// The years that the list has any day of, in order, each once.
  var orderedYears: [Int] {
    var years: [Int] = []
    for day in days where day.date.year != years.last { years.append(day.date.year) }
    return years
  }

  package init(days: [MarkedDay]) {
    let isInOrder = days.indices.dropFirst().allSatisfy { days[$0 - 1].date <= days[$0].date }
    self.days = isInOrder ? days : days.sorted { $0.date < $1.date }
  }

  /// Reads a list: a first line `date,kind,name`, then a day a line.
  ///
  /// A byte order mark, Windows line ends and empty lines are passed over.
  /// - Throws: ``HolidayListError`` with the number of the first wrong line, from 1.
  public init(parsing text: String) throws(HolidayListError) {
    var days: [MarkedDay] = []
    var seen: Set<CivilDate> = []
    var sawHeader = false
    var number = 0
    for rawLine in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let line = number == 1 && rawLine.hasPrefix("\u{FEFF}") ? rawLine.dropFirst() : rawLine
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      guard sawHeader else {
        guard line == Self.header else { throw .wrongHeader(line: number, found: String(line)) }
        sawHeader = true
        continue
      }
      let day = try Self.day(from: line, line: number)
      guard seen.insert(day.date).inserted else {
        throw .repeatedDate(line: number, date: day.date)
      }
      days.append(day)
    }
    guard sawHeader, !days.isEmpty else { throw .empty }
    self.init(days: days)
  }

  fileprivate static let header = "date,kind,name"

  private static func day(from line: Substring, line number: Int)
    throws(HolidayListError) -> MarkedDay
  {
    let fields = line.split(separator: ",", omittingEmptySubsequences: false)
    guard fields.count == 3, !fields[2].isEmpty else {
      throw .wrongFields(line: number, found: String(line))
    }
    let date: CivilDate
    do { date = try CivilDate(fields[0]) } catch { throw .wrongDate(line: number, error) }
    guard let kind = MarkedDay.Kind(rawValue: String(fields[1])) else {
      throw .unknownKind(line: number, found: String(fields[1]))
    }
    return MarkedDay(date: date, kind: kind, name: String(fields[2]))
  }
}

/// Why a text is not a holiday list; each case but the last has the line, from 1.
public enum HolidayListError: Error, Hashable, Sendable {
  case wrongHeader(line: Int, found: String)
  case wrongFields(line: Int, found: String)
  case wrongDate(line: Int, CivilDateError)
  case unknownKind(line: Int, found: String)
  case repeatedDate(line: Int, date: CivilDate)
  case empty
}

extension HolidayList {
  /// Each day as a line `date,kind,name`, in order.
  public var lines: [String] { days.map { "\($0.date),\($0.kind.rawValue),\($0.name)" } }

  /// The text of a list whose lines are given without the first.
  public static func text(_ lines: [String]) -> String {
    ([header] + lines).joined(separator: "\n")
  }
}
