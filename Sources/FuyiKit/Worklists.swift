import FuyiCore
public import FuyiLaw
public import FuyiStore

/// One line of a month's table of warnings: an agency or a handler (预警统计).
public struct WarningLine: Hashable, Sendable {
  /// The code of the agency or the official; nil where no handler is assigned.
  public let code: String?
  /// The name in both languages; nil where there is none, or it has been erased.
  public let name: Term?
  /// The clocks by the highest level that each reached in the month.
  public internal(set) var levels: [WarningLevel: [WarnedClock]] = [:]
  /// Those that went past their end, which are not among the levels.
  public internal(set) var overdue: [WarnedClock] = []
}

/// A clock that was warned of.
public struct WarnedClock: Hashable, Sendable {
  /// The case's number as printed.
  public let number: String
  /// Which of the law's periods it is.
  public let clock: ClockID
  /// The last day in time.
  public let due: CivilDate
}

/// What a month's table is grouped by.
public enum WarningGrouping: String, CaseIterable, Named {
  case agency, handler

  /// The grouping in both languages.
  public var term: Term {
    switch self {
    case .agency: Term(zh: "行政机关", en: "agency")
    case .handler: Term(zh: "承办人", en: "handler")
    }
  }
}

extension CaseTracker {
  /// The clocks that run, earliest end first; those stopped last.
  /// - Parameter filter: agencies, regions, authorities and officials by code or name.
  /// - Throws: ``TrackerError/unknown(_:given:candidates:)`` or `StoreError`.
  public func due(_ filter: DueFilter = DueFilter()) throws -> [DueLine] {
    try repository.read { session in
      var resolved = filter
      let codes = try FilterCodes(
        region: filter.region, authority: filter.authority, agency: filter.agency,
        handler: filter.handler, in: session, self)
      (resolved.region, resolved.authority) = (codes.region, codes.authority)
      (resolved.agency, resolved.handler) = (codes.agency, codes.handler)
      return try session.due(on: today, resolved)
    }
  }

  /// What the office looks at each morning, each count with the numbers of its cases.
  public func morning() throws -> [MorningCount: [String]] {
    try repository.read { try $0.morning(on: today) }
  }

  /// A month's warnings by agency or by handler, those with the most overdue first.
  ///
  /// A clock counts once, with the highest level that it reached while it was open in the month and
  /// by today, as its end is known now. Rights to sue, the time to file and what is suspended are
  /// not warned of.
  /// - Parameters:
  ///   - first: any day of the month.
  ///   - grouping: by the first respondent's agency, or by the official in charge.
  public func warnings(inMonthOf first: CivilDate, by grouping: WarningGrouping) throws
    -> [WarningLine]
  {
    let start = first.adding(days: 1 - first.parts.day)
    let end = min(today, start.adding(months: 1).adding(days: -1))
    return try repository.read { session in
      let setting = try session.setting()
      let names = try names(grouping, in: session)
      var lines: [String?: WarningLine] = [:]
      for id in try session.casesWithObligations(since: start) {
        guard let folded = try session.fold(id) else { throw StoreError.unreadable("case \(id)") }
        let standing = procedure.standing(folded, on: end, under: setting)
        let key = grouping == .agency ? standing.registration.respondents.first : standing.handler
        for clock in Clocks(setting).clocks(of: standing) {
          guard let warned = warned(clock, from: start, to: end, setting) else { continue }
          var line =
            lines[key] ?? WarningLine(code: key, name: key.flatMap { names[$0] })
          let item = WarnedClock(
            number: standing.number.printed, clock: clock.id, due: warned.due)
          if let level = warned.level {
            line.levels[level, default: []].append(item)
          } else {
            line.overdue.append(item)
          }
          lines[key] = line
        }
      }
      return lines.values.sorted { left, right in
        (left.overdue.count, left.count, right.code ?? "") > (
          right.overdue.count, right.count, left.code ?? ""
        )
      }
    }
  }

  /// The level that a clock reached in a stretch of days, nil for overdue; or nothing where it was not
  /// open or was not near its end.
  private func warned(
    _ clock: Clock, from start: CivilDate, to end: CivilDate, _ setting: LegalSetting
  ) -> (due: CivilDate, level: WarningLevel?)? {
    guard clock.isWarnedOf, clock.from <= end, let due = clock.due else { return nil }
    var last = end
    switch clock.status {
    case .met(let day), .missed(let day): last = min(end, day)
    case .running, .stopped: break
    }
    guard last >= start else { return nil }
    guard due >= last else { return (due, nil) }
    let level = setting.warning.level(
      due: due, on: last, unit: clock.count.period?.unit, by: setting.calendar)
    return level.map { (due, $0) }
  }

  private func names(_ grouping: WarningGrouping, in session: Session) throws -> [String: Term] {
    let pairs: [(String, Term)] =
      switch grouping {
      case .agency: try session.agencies().map { ($0.code, $0.name) }
      case .handler:
        try session.officials().compactMap { official in
          official.name.map { (official.code, Term(zh: $0, en: $0)) }
        }
      }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

extension WarningLine {
  /// How many clocks it has in all.
  public var count: Int { overdue.count + levels.values.reduce(0) { $0 + $1.count } }
}

extension Clock {
  /// Whether an office is warned of its end: somebody has to act, and the period has not been over
  /// when the case came.
  fileprivate var isWarnedOf: Bool {
    switch id {
    case .filing, .filingUntold, .filingLongest, .forwarding: false
    default: !id.isRightToSue
    }
  }
}
