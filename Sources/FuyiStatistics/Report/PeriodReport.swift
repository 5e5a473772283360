public import FuyiLaw

/// What an office reports on a period: every figure with the records behind it (行政争议案件分析报告).
public struct PeriodReport: Sendable {
  /// The period.
  public let period: ReportPeriod
  /// The period with the day of asking.
  public let window: Window
  /// The day on which what is counted was known; nil for now.
  public let knownOn: CivilDate?
  /// The office's name.
  public let office: Term
  /// The code of the region that it is about; nil for all.
  public let regionCode: String?
  /// Every rate and count of the whole, beside the period before and the same a year ago.
  public let lines: [ReportLine]
  /// The breakdowns, in the order of ``ReportQuestion/breakdowns``.
  public let tables: [FigureTable]
  /// The months of the period's year up to its end.
  public let series: FigureTable
  /// The balance.
  public let balance: Balance
  /// The parts of the official form.
  public let form: [FigureTable]
  /// Its identities, all of them; each holds.
  public let identities: [FormIdentity]
  /// The defects marked in the period, the most frequent first.
  public let defects: [ReportDefect]
  /// The names of groups by their codes.
  public let names: [Grouping: [String: Term]]

  /// A report, put together by whoever counts.
  package init(
    period: ReportPeriod, window: Window, knownOn: CivilDate?, office: Term, regionCode: String?,
    lines: [ReportLine], tables: [FigureTable], series: FigureTable, balance: Balance,
    form: [FigureTable], defects: [ReportDefect], names: [Grouping: [String: Term]]
  ) {
    self.period = period
    self.window = window
    self.knownOn = knownOn
    self.office = office
    self.regionCode = regionCode
    self.lines = lines
    self.tables = tables
    self.series = series
    self.balance = balance
    self.form = form
    self.identities = FormIdentity.all(of: form)
    self.defects = defects
    self.names = names
  }

  /// The name of the region that it is about; nil for all.
  public var region: Term? { regionCode.flatMap { names[.region]?[$0] } }

  /// The line of a figure, by its id.
  public func line(_ definition: RateDefinition) -> ReportLine? {
    lines.first { $0.now.definition.id == definition.id }
  }

  /// The breakdown with a code.
  public func table(_ id: String) -> FigureTable? { tables.first { $0.question.id == id } }

  /// What the whole of a report counts: what its sentences speak of, and every rate.
  ///
  /// - Parameter rates: the rates, the office's own among them.
  public static func figures(_ rates: [RateDefinition]) -> [RateDefinition] {
    [.received] + RateDefinition.filingOutcomes + [.concludedReviews] + RateDefinition.outcomes
      + RateDefinition.timeliness
      + [
        .consultationsReceived, .mediationsEnded, .mediationsAgreed, .lettersSent, .suitsOpened,
        .suitsConcluded,
      ] + rates
  }
}

/// A figure of the whole, beside the same of the period before and of a year ago.
public struct ReportLine: Hashable, Sendable {
  /// The figure.
  public let now: RateFigure
  /// The figure of the period before (上期); nil where there is none.
  public let previous: RateSets?
  /// The figure of the same period a year ago (上年同期); nil where there is none.
  public let yearAgo: RateSets?

  /// A line.
  package init(now: RateFigure, previous: RateSets?, yearAgo: RateSets?) {
    self.now = now
    self.previous = previous
    self.yearAgo = yearAgo
  }

  /// Beside the period before (环比).
  public var withPrevious: FigureComparison? { previous.map(comparison) }
  /// Beside the same period a year ago (同比).
  public var withYearAgo: FigureComparison? { yearAgo.map(comparison) }

  private func comparison(_ then: RateSets) -> FigureComparison {
    FigureComparison(now.definition, now: now.sets, then: then)
  }
}

/// A defect as often as it was marked in the period (高频违法点).
public struct ReportDefect: Hashable, Sendable {
  /// The name of its kind.
  public let name: Term
  /// The numbers of the cases in which it was marked.
  public let cases: [String]

  /// A defect with its cases.
  package init(name: Term, cases: [String]) {
    self.name = name
    self.cases = cases
  }
}
