import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiWording

/// A year of the calendar: its marked days, whether they are official, and what they come to.
struct CalendarYear {
  let year: Int
  /// Nil where nothing is known of the year.
  let standing: CalendarStanding?
  let days: [MarkedDay]
  /// How many days of the year are worked.
  let workingDays: Int

  init(_ year: Int, of lists: CalendarLists, _ calendar: WorkingCalendar) {
    self.year = year
    let official = lists.official.days.filter { $0.date.year == year }
    let projected = lists.projected.days.filter { $0.date.year == year }
    days = official.isEmpty ? projected : official
    standing = official.isEmpty ? (projected.isEmpty ? nil : .projected) : .official
    workingDays = Self.days(of: year).count { calendar.isWorkingDay($0) }
  }

  var daysOff: Int { days.count { $0.kind == .holiday } }
  var makeUpDays: Int { days.count { $0.kind == .makeUp } }
  var isProvisional: Bool { standing != .official }

  private static func days(of year: Int) -> [CivilDate] {
    guard let first = try? CivilDate(year: year, month: 1, day: 1) else { return [] }
    return (0..<366).map { first.adding(days: $0) }.filter { $0.year == year }
  }

  /// What the year is known by, and what it comes to.
  var summary: Term {
    let known =
      switch standing {
      case .official: Term(zh: "官方", en: "official")
      case .projected:
        Term(zh: "推算，尚无正式的放假安排，结果为暂定", en: "projected before the official notice, so provisional")
      case nil:
        Term(
          zh: "没有官方或者推算的放假安排，只计周末，结果为暂定",
          en: "nothing is known of its holidays, so only weekends rest, and that is provisional")
      }
    return Term(
      zh: "\(year) 年（\(known.zh)）：放假 \(daysOff) 日，调休上班 \(makeUpDays) 日，"
        + "全年工作日 \(workingDays) 日",
      en: "\(year) (\(known.en)): \(daysOff) days off, \(makeUpDays) make-up days, "
        + "\(workingDays) working days in the year")
  }
}

extension MarkedDay.Kind {
  /// What the notice made of the day, in both languages.
  var term: Term {
    switch self {
    case .holiday: Term(zh: "放假", en: "day off")
    case .makeUp: Term(zh: "调休上班", en: "make-up day")
    }
  }
}

/// Years of the calendar as a list.
struct CalendarYearsResult: Printable {
  let years: [CalendarYear]
  /// Whether one year was asked for, which then stands alone.
  let isSingle: Bool
  let makeUpDaysWork: Bool

  func text(in language: Language) -> String {
    var table = Table([
      .init(tr("日期", "Date")), .init(tr("星期", "Weekday")), .init(tr("类别", "Kind")),
      .init(tr("节日", "Festival"), limit: 40), .init(tr("性质", "Standing")),
    ])
    for year in years {
      for day in year.days {
        table.rows.append([
          day.date.description, day.date.weekday.term.text(in: language),
          day.kind.term.text(in: language),
          RestReason.festival(day.name).text(in: language),
          (year.standing ?? .projected).term.text(in: language),
        ])
      }
    }
    var lines = table.rows.isEmpty ? [] : [table.text]
    lines += years.map { $0.summary.text(in: language) }
    if years.isEmpty { lines.append(tr("日历中没有任何年份。", "The calendar has no years.")) }
    if !makeUpDaysWork {
      lines.append(
        tr("本机构将调休上班日计为休息日。", "This office counts make-up days as days of rest."))
    }
    return lines.joined(separator: "\n")
  }

  var json: JSON {
    let all = years.map(Self.json)
    return isSingle ? all.first ?? .null : .array(all)
  }

  private static func json(_ year: CalendarYear) -> JSON {
    [
      "year": .int(year.year), "standing": .optional(year.standing?.code),
      "provisional": .bool(year.isProvisional), "daysOff": .int(year.daysOff),
      "makeUpDays": .int(year.makeUpDays), "workingDays": .int(year.workingDays),
      "days": .array(
        year.days.map { day in
          [
            "date": .string(day.date.description), "weekday": .string("\(day.date.weekday)"),
            "kind": .string(day.kind.rawValue), "name": .string(day.name),
            "nameEn": .string(RestReason.festival(day.name).text(in: .en)),
          ]
        }),
    ]
  }

  /// The form that `fuyi calendar load` takes.
  var csv: String {
    HolidayList.text(years.flatMap(\.days).map { "\($0.date),\($0.kind.rawValue),\($0.name)" })
  }
}
