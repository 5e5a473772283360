import FuyiCore
public import FuyiLaw
public import FuyiStatistics
import FuyiStore

extension CaseTracker {
  /// Counts everything that an office reports on a period.
  ///
  /// Every figure is checked as ``rates(_:from:to:by:listing:comparedWith:knownOn:)`` checks it, and every identity of the
  /// official form.
  /// - Parameters:
  ///   - period: the month, quarter or year.
  ///   - region: the code or name of the region to report on; nil for all.
  ///   - knownOn: the last day whose recordings count; nil for now.
  ///   - listing: whether the records behind the figures are wanted.
  /// - Throws: ``TrackerError/unknown(_:given:candidates:)`` for a region that is not there,
  ///   ``TrackerError/figures(_:)`` where a rule that always holds is broken; `StoreError`.
  public func report(
    on period: ReportPeriod, region: String? = nil, knownOn: CivilDate? = nil, listing: Bool = true
  ) throws -> PeriodReport {
    if !listing, knownOn == nil { try repository.settleRollups() }
    return try reading(knownOn: knownOn) { session, asOf in
      let code = try region.flatMap {
        try FilterCodes(
          region: $0, authority: nil, agency: nil, handler: nil, in: session, self
        ).region
      }
      let names = try Grouping.allCases.map { ($0, try self.names($0, in: session)) }
      var desk = ReportDesk(
        session: session, period: period, asOf: asOf, region: code, listing: listing,
        order: Dictionary(uniqueKeysWithValues: names.map { ($0, $1.map(\.code)) }))
      let windows = try desk.windows()
      let rates = try RateDefinition.all + session.rateVariants()
      let form = try FormPart.allCases.map { try desk.table($0.question, in: windows) }
      let report = PeriodReport(
        period: period, window: windows.now, knownOn: knownOn,
        office: try session.office()?.name ?? Term(zh: "", en: ""),
        regionCode: code,
        lines: try PeriodReport.figures(rates).map {
          try desk.line($0, in: windows)
        },
        tables: try ReportQuestion.breakdowns.map { try desk.table($0, in: windows) },
        series: try desk.series(in: windows), balance: try desk.balance(in: windows.now),
        form: form, defects: try defects(in: windows.now, region: code, session),
        names: Dictionary(uniqueKeysWithValues: names.map { ($0, $1.byCode) }))
      if let broken = report.identities.first(where: { !$0.holds }) {
        throw TrackerError.figures(.identity(broken))
      }
      return report
    }
  }

  /// The defects marked in a period, of the cases of a region where one is given.
  private func defects(in window: Window, region: String?, _ session: Session) throws
    -> [ReportDefect]
  {
    let numbers = try region.map { region in
      var filter = CaseFilter()
      filter.region = region
      return Set(try session.list(filter, on: window.asOf).map(\.number))
    }
    return try defects(in: session, from: window.first, to: window.last, asOf: window.asOf)
      .compactMap { defect in
        let cases = defect.cases.filter { numbers?.contains($0) ?? true }
        return cases.isEmpty ? nil : ReportDefect(name: defect.name, cases: cases)
      }
      .sorted { $0.cases.count > $1.cases.count }
  }
}

/// The period of a report, and those that it is compared with.
private struct ReportWindows {
  let now: Window
  let previous: Window?
  let yearAgo: Window?
}

/// Counts the figures of one report.
private struct ReportDesk {
  let session: Session
  let period: ReportPeriod
  let asOf: CivilDate
  let region: String?
  let listing: Bool
  /// The codes of each grouping in the order of their list.
  let order: [Grouping: [String]]
  /// What has been counted over everything, since several tables end in the same totals.
  private var wholes: [WholeQuestion: RateFigure] = [:]

  init(
    session: Session, period: ReportPeriod, asOf: CivilDate, region: String?, listing: Bool,
    order: [Grouping: [String]]
  ) {
    self.session = session
    self.period = period
    self.asOf = asOf
    self.region = region
    self.listing = listing
    self.order = order
  }

  private struct WholeQuestion: Hashable {
    let id: String
    let window: Window
    let listing: Bool
  }

  func windows() throws -> ReportWindows {
    func window(_ period: ReportPeriod?) -> Window? {
      period.flatMap { Window(first: $0.first, last: $0.last, asOf: asOf) }
    }
    guard let now = window(period) else {
      throw TrackerError.endsBeforeItBegins(first: period.first, last: period.last)
    }
    return ReportWindows(
      now: now, previous: window(period.previous), yearAgo: window(period.yearAgo))
  }

  /// The definition for the region that is reported on.
  private func about(_ definition: RateDefinition) -> RateDefinition {
    region.map { definition.restricted(to: .isOneOf(.region, [$0])) } ?? definition
  }

  private mutating func whole(
    _ definition: RateDefinition, in window: Window, listing: Bool = false
  ) throws -> RateFigure {
    let question = WholeQuestion(id: definition.id, window: window, listing: listing)
    if let known = wholes[question] { return known }
    let figure =
      try session.checkedFigures(about(definition), in: window, listing: listing).first
      ?? RateFigure(definition: definition, window: window, sets: RateSets())
    wholes[question] = figure
    return figure
  }

  mutating func line(_ definition: RateDefinition, in windows: ReportWindows) throws -> ReportLine {
    ReportLine(
      now: try whole(definition, in: windows.now, listing: listing),
      previous: try windows.previous.map { try whole(definition, in: $0).sets },
      yearAgo: try windows.yearAgo.map { try whole(definition, in: $0).sets })
  }

  mutating func table(_ question: ReportQuestion, in windows: ReportWindows) throws -> FigureTable {
    let groupings = question.grouping.map { [$0] } ?? []
    return FigureTable(
      question, in: windows.now,
      whole: try question.columns.map { try whole($0, in: windows.now, listing: listing) },
      groups: try question.columns.map {
        try session.checkedFigures(about($0), in: windows.now, by: groupings, listing: listing)
      },
      earlier: try question.columns.map { definition in
        guard question.compared.contains(definition.id), let yearAgo = windows.yearAgo else {
          return nil
        }
        let groups = try session.checkedFigures(about(definition), in: yearAgo, by: groupings)
        return Dictionary(
          [(RateFigure.Group?.none, try whole(definition, in: yearAgo).sets)]
            + groups.map { ($0.group, $0.sets) }, uniquingKeysWith: { first, _ in first })
      }, order: question.grouping.flatMap { order[$0] } ?? [])
  }

  /// The months of the period's year, up to the period's end.
  mutating func series(in windows: ReportWindows) throws -> FigureTable {
    let first = try CivilDate(year: period.last.year, month: 1, day: 1)
    guard let year = Window(first: first, last: period.last, asOf: asOf) else {
      throw TrackerError.endsBeforeItBegins(first: first, last: period.last)
    }
    return try table(
      .series, in: ReportWindows(now: year, previous: nil, yearAgo: nil))
  }

  func balance(in window: Window) throws -> Balance {
    try session.checkedBalance(in: window, about: about)
  }
}
