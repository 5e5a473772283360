/// What the State Council may still order for years without official holidays (尚无放假通知的年份).
///
/// A later end comes from more rest days and an earlier one from fewer, for every count there is. So
/// each position that the festivals may take is bounded by two calendars, one with the least rest
/// and one with the most, and what a count comes to lies between the earliest and the latest of all
/// their ends. Where a year has a projection, the festivals stand where it puts them. Where it has
/// none, they stand, month and day, where they stood in each official year since 2008: nineteen
/// years, after which the moon's phases come back to the same days. Several missing years are
/// transplanted from the same one.
///
/// It knows festivals and no more: a holiday ordered once, such as the parade's on 2015-09-03, lies
/// outside.
public struct MissingYears: Sendable {
  /// The calendar as it is, then two for each position of the festivals.
  public let calendars: [WorkingCalendar]

  /// The calendars that years without official holidays allow.
  ///
  /// Official years among them change nothing. New Year of the year after each is bounded too, so
  /// that an end pushed over it finds its holiday. Without any official year since 2008, and without
  /// a projection, nothing is known and only the calendar as it is remains.
  public init(_ years: Set<Int>, of calendar: WorkingCalendar) {
    let missing = years.subtracting(calendar.officialYears).sorted()
    let past = Past(calendar)
    var known: [Outlook] = []
    var unknown: [Int] = []
    for year in missing {
      if let outlook = Outlook(projectedFor: year, in: calendar) {
        known.append(outlook)
      } else {
        unknown.append(year)
      }
      if !missing.contains(year + 1), !calendar.officialYears.contains(year + 1) {
        known.append(Outlook(ofNewYear: year + 1))
      }
    }
    var calendars = [calendar]
    func add(_ outlooks: [Outlook]) {
      calendars.append(calendar.with(outlooks, of: years, \.least))
      calendars.append(calendar.with(outlooks, of: years, \.most))
    }
    if !unknown.isEmpty {
      for model in past.years { add(known + unknown.map { past.outlook(of: $0, like: model) }) }
    } else if !missing.isEmpty {
      add(known)
    }
    self.calendars = calendars
  }

  /// The earliest and the latest day that counting with a calendar comes to.
  ///
  /// The day by the calendar as it is lies between them.
  public func range(_ end: (WorkingCalendar) -> CivilDate) -> ClosedRange<CivilDate> {
    let ends = calendars.map(end)
    let first = ends[0]
    return ends.reduce(first, min)...ends.reduce(first, max)
  }
}

extension Count {
  /// The years without official holidays that were looked at.
  public var missingYears: Set<Int> {
    Set(
      steps.compactMap { step in
        if case .provisional(let year) = step { year } else { nil }
      })
  }
}

/// How far the notices since 2008 went beyond what could have been known before them.
///
/// Each number is the least with which no end of a year held out falls outside
/// (`MissingYearsTests`); one less leaves an end of the named year outside.
private enum Margin {
  /// Days off beside a projected festival of a single day, which is joined to one weekend: Dragon
  /// Boat 2010 and Mid-Autumn 2010.
  static let single = (before: 2, after: 2)
  /// Days off beside a longer one, its substitute days included: Spring Festival 2018 and 2011.
  static let long = (before: 1, after: 4)
  /// Days that a transplanted block may be off its place, or longer: 2014 and 2010.
  static let transplanted = (before: 2, after: 2)
  /// Days from the widest block to a worked weekend day: 2023-04-23 and 2024-05-11.
  static let reach = (before: 7, after: 5)
  /// The days before New Year that the next year's notice may change, as it did those of 2018.
  static let newYearReach = 7
}

/// What one position of the festivals makes of a missing year, at the least and at the most.
private struct Outlook {
  private(set) var least: [CivilDate: MarkedDay] = [:]
  private(set) var most: [CivilDate: MarkedDay] = [:]
  /// The year's days, with those before New Year that its notice may change.
  private let span: ClosedRange<CivilDate>

  /// A year whose festivals are at these days; `sure` days rest whatever the notice says.
  init(
    year: Int, festivals: [MarkedDay], sure: [MarkedDay],
    margin: (_ days: Int) -> (before: Int, after: Int)
  ) {
    let (newYear, next) = (Self.newYear(year), Self.newYear(year + 1))
    span = newYear.date.adding(days: -Margin.newYearReach)...next.date.adding(days: -1)
    for block in Self.blocks(festivals + [newYear, next]) {
      widen(block, by: margin(block.count))
    }
    for day in sure + [newYear] { least[day.date] = day }
  }

  /// The outlook of a year with a projection, or nil where it has none.
  ///
  /// A substitute day off (补假) is not sure: the notices put it before the festival, or elsewhere,
  /// in 2012 and 2015.
  init?(projectedFor year: Int, in calendar: WorkingCalendar) {
    let days = calendar.marks.filter { $0.date.year == year && $0.kind == .holiday }
    guard !days.isEmpty else { return nil }
    self.init(
      year: year, festivals: days, sure: days.filter { !$0.name.contains("补假") },
      margin: { $0 == 1 ? Margin.single : Margin.long })
  }

  /// The outlook of a year of which only New Year is looked at, from the year before.
  init(ofNewYear year: Int) {
    self.init(year: year, festivals: [], sure: [], margin: { _ in Margin.single })
  }

  private mutating func widen(_ block: [MarkedDay], by margin: (before: Int, after: Int)) {
    let first = block[0].date.adding(days: -margin.before)
    let last = block[block.count - 1].date.adding(days: margin.after)
    for number in first.dayNumber...last.dayNumber {
      let day = CivilDate(dayNumber: number)
      if span.contains(day) {
        most[day] = MarkedDay(date: day, kind: .holiday, name: block[0].name)
      }
    }
    for number in first.dayNumber - Margin.reach.before...last.dayNumber + Margin.reach.after {
      let day = CivilDate(dayNumber: number)
      guard span.contains(day), day.weekday.isWeekend else { continue }
      least[day] = MarkedDay(date: day, kind: .makeUp, name: block[0].name)
    }
  }

  /// The days in stretches without a gap.
  private static func blocks(_ days: [MarkedDay]) -> [[MarkedDay]] {
    var blocks: [[MarkedDay]] = []
    var last: CivilDate?
    for day in days.sorted(by: { $0.date < $1.date }) where day.date != last {
      if let end = last, day.date == end.adding(days: 1) {
        blocks[blocks.count - 1].append(day)
      } else {
        blocks.append([day])
      }
      last = day.date
    }
    return blocks
  }

  private static func newYear(_ year: Int) -> MarkedDay {
    let epoch = CivilDate(dayNumber: 0)
    return MarkedDay(
      date: epoch.adding(months: (year - 1970) * 12), kind: .holiday, name: "元旦")
  }
}

/// The festivals of the official years since 2008, when the present set of them began.
private struct Past {
  /// A day of any year.
  private struct Place: Hashable {
    let month: Int
    let day: Int
  }

  /// The years, in order.
  let years: [Int]
  private let festivals: [Int: [Place: String]]
  /// What rested in every one of them.
  private let always: [Place: String]

  init(_ calendar: WorkingCalendar) {
    let years = calendar.officialYears.filter { $0 >= Festival.firstYear }.sorted()
    var festivals: [Int: [Place: String]] = [:]
    // What else was ordered was for once.
    for mark in calendar.marks
    where mark.kind == .holiday && Festival.all.contains(where: { $0.names(mark) }) {
      let (year, month, day) = mark.date.parts
      festivals[year, default: [:]][Place(month: month, day: day)] = mark.name
    }
    let all = festivals
    self.years = years
    self.festivals = all
    let first = years.first.flatMap { all[$0] } ?? [:]
    always = first.filter { place, _ in
      years.allSatisfy { all[$0]?[place] != nil }
    }
  }

  /// A year with its festivals where another year had them.
  func outlook(of year: Int, like model: Int) -> Outlook {
    func moved(_ places: [Place: String]) -> [MarkedDay] {
      places.compactMap { place, name in
        // 29 February has no place in every year.
        guard
          let date = try? CivilDate(year: year, month: place.month, day: place.day)
        else { return nil }
        return MarkedDay(date: date, kind: .holiday, name: name)
      }
    }
    return Outlook(
      year: year, festivals: moved(festivals[model] ?? [:]), sure: moved(always),
      margin: { _ in Margin.transplanted })
  }
}

extension WorkingCalendar {
  /// The calendar with missing years as outlooks have them; what is official stays.
  fileprivate func with(
    _ outlooks: [Outlook], of years: Set<Int>, _ side: KeyPath<Outlook, [CivilDate: MarkedDay]>
  ) -> WorkingCalendar {
    let kept = marks.filter { isOfficial($0.date) || !years.contains($0.date.year) }
    return WorkingCalendar(
      marking: kept + outlooks.flatMap { $0[keyPath: side].values },
      officialYears: officialYears.sorted(),
      makeUpDaysWork: makeUpDaysWork)
  }
}
