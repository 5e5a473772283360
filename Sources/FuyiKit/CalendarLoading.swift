public import FuyiCore
public import FuyiLaw
import FuyiStore

/// What loading a list of holidays did, or would do.
public struct CalendarLoaded: Sendable {
  /// What became of what was known of a year.
  public enum YearChange: String, CaseIterable, Named {
    case new, replaced, unchanged
    case projectionReplaced = "projection-replaced"

    /// The change in both languages.
    public var term: Term {
      switch self {
      case .new: Term(zh: "新增", en: "new")
      case .replaced: Term(zh: "替换", en: "replaced")
      case .unchanged: Term(zh: "不变", en: "unchanged")
      case .projectionReplaced: Term(zh: "替换推算", en: "in place of a projection")
      }
    }
  }

  /// One year of the list.
  public struct Year: Hashable, Sendable {
    /// The year.
    public let year: Int
    /// What became of what was known of it.
    public let change: YearChange
    /// How many days off the list gives it.
    public let daysOff: Int
    /// How many days it marks as worked.
    public let makeUpDays: Int
  }

  /// Whether the State Council set the list.
  public let standing: CalendarStanding
  /// Its years in order.
  public let years: [Year]
  /// Whether it was only tried out.
  public let isDryRun: Bool
  /// The ends of periods that moved, in the order of registration.
  public let moved: [MovedDeadline]

  /// Whether all of it was known already; nothing is recorded then.
  public var isUnchanged: Bool { years.allSatisfy { $0.change == .unchanged } }
  /// How many cases have an end that moved.
  public var movedCases: Int { Set(moved.map(\.number)).count }
}

/// Why a list of holidays is not loaded.
public enum CalendarLoadError: Error, Hashable, Sendable {
  /// A projection of years that have official lists.
  case officialAlready(years: [Int])
  /// An official list that lacks something of a year, which it would stand for alone.
  case incomplete([IncompleteYear])
}

/// A year of which a list lacks something.
public struct IncompleteYear: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// What it lacks, at least one thing.
  public let shortfalls: [YearShortfall]
  /// How many days the list has of it.
  public let days: Int
}

extension CaseTracker {
  /// Loads a list of holidays, whose years stand in place of what was known of them, and counts every
  /// due date again.
  ///
  /// A list that says what is known already is not recorded.
  /// - Parameters:
  ///   - calendar: the list with its standing.
  ///   - incomplete: whether an official list is taken although a year of it lacks something.
  ///   - dryRun: whether all is undone at the end.
  /// - Throws: ``CalendarLoadError`` or `StoreError`; nothing is written then.
  @discardableResult
  public func load(_ calendar: LoadedCalendar, incomplete: Bool = false, dryRun: Bool = false)
    throws -> CalendarLoaded
  {
    func load(in session: Session) throws -> CalendarLoaded {
      let years = try years(of: calendar, in: session)
      try check(calendar, years, incomplete: incomplete, in: session)
      let isUnchanged = years.allSatisfy { $0.change == .unchanged }
      return CalendarLoaded(
        standing: calendar.standing, years: years, isDryRun: dryRun,
        moved: isUnchanged ? [] : try session.load(calendar, on: today, stamp))
    }
    return dryRun ? try repository.tryOut(load) : try repository.write(load)
  }

  private func years(of calendar: LoadedCalendar, in session: Session) throws
    -> [CalendarLoaded.Year]
  {
    let known = try session.holidays(calendar.standing)
    let projected = try session.holidays(.projected).years
    return calendar.list.years.sorted().map { year in
      let days = calendar.list.only { $0 == year }.days
      let change: CalendarLoaded.YearChange =
        switch known.only({ $0 == year }).days {
        case days: .unchanged
        case []:
          calendar.standing == .official && projected.contains(year) ? .projectionReplaced : .new
        default: .replaced
        }
      return CalendarLoaded.Year(
        year: year, change: change, daysOff: days.count { $0.kind == .holiday },
        makeUpDays: days.count { $0.kind == .makeUp })
    }
  }

  private func check(
    _ calendar: LoadedCalendar, _ years: [CalendarLoaded.Year], incomplete: Bool,
    in session: Session
  ) throws {
    switch calendar.standing {
    case .projected:
      let official = try session.holidays(.official).years.intersection(calendar.list.years)
      guard official.isEmpty else {
        throw CalendarLoadError.officialAlready(years: official.sorted())
      }
    case .official:
      guard !incomplete else { return }
      let lacking = years.filter { $0.change != .unchanged }.compactMap { year in
        let shortfalls = calendar.list.shortfalls(in: year.year)
        return shortfalls.isEmpty
          ? nil
          : IncompleteYear(
            year: year.year, shortfalls: shortfalls, days: year.daysOff + year.makeUpDays)
      }
      guard lacking.isEmpty else { throw CalendarLoadError.incomplete(lacking) }
    }
  }
}
