import FuyiCore
public import FuyiLaw
public import FuyiStatistics
import FuyiStore

/// Rates as counted, with the balance of the same period.
public struct RateReport: Sendable {
  /// The figures, rate by rate, group by group.
  public let figures: [RateFigure]
  /// For each figure the same of another period; none where nothing was compared.
  public let comparisons: [FigureComparison?]
  /// The balance of the whole period.
  public let balance: Balance
  /// The names of groups by their codes, level by level.
  public let groupNames: [[String: Term]]
  /// The last day whose recordings count; nil for everything.
  public let knownOn: CivilDate?
}

extension CaseTracker {
  /// Counts rates over a period.
  /// - Parameters:
  ///   - definitions: which rates.
  ///   - first: the first day of the period.
  ///   - last: its last day; not before the first.
  ///   - groupings: what to break them down by, from the outermost level; none for the whole.
  ///   - listing: whether the records of each set are wanted.
  ///   - period: another period to set each figure beside, by the same definition; nil for none. Pieces of
  ///     the period are set beside their own other period, so that months are compared with months.
  ///   - knownOn: the last day whose recordings count, and the day of asking; nil for everything.
  /// - Throws: ``TrackerError/figures(_:)`` where a figure breaks a rule that always holds, which would
  ///   be our fault; ``TrackerError/notYetKnown(day:today:)``; `StoreError`.
  public func rates(
    _ definitions: [RateDefinition] = RateDefinition.all, from first: CivilDate,
    to last: CivilDate, by groupings: [Grouping] = [], listing: Bool = false,
    comparedWith period: ComparisonPeriod? = nil, knownOn: CivilDate? = nil
  ) throws -> RateReport {
    try reading(knownOn: knownOn) { session, asOf in
      guard let window = Window(first: first, last: last, asOf: asOf) else {
        throw TrackerError.endsBeforeItBegins(first: first, last: last)
      }
      let figures = try definitions.flatMap {
        try session.checkedFigures($0, in: window, by: groupings, listing: listing)
      }
      return RateReport(
        figures: figures,
        comparisons: try period.map {
          try session.comparisons(of: figures, with: $0, by: groupings)
        } ?? [],
        balance: try session.checkedBalance(in: window),
        groupNames: try groupings.map { try names($0, in: session).byCode }, knownOn: knownOn)
    }
  }

  /// The names of what sort dossiers and duties are of.
  private func varieties(in session: Session) throws -> [(String, Term)] {
    let lists: [[any Named]] = [
      PetitionOrigin.allCases, MediationStage.allCases, LetterKind.allCases, CourtInstance.allCases,
      CoordinationKind.allCases, [ClockID.performance, ClockID.remaking],
    ]
    return lists.joined().map { ($0.code, $0.term) }
      + (try session.defectKinds().map { ($0.code, $0.name) })
  }

  /// The codes of a grouping with their names, in the order of their list.
  func names(_ grouping: Grouping, in session: Session) throws -> [(code: String, name: Term)] {
    switch grouping {
    case .region: try session.regions().map { ($0.code, $0.name) }
    case .authority: try session.authorities().map { ($0.code, $0.name) }
    case .respondent: try session.agencies().map { ($0.code, $0.name) }
    case .handler:
      try session.officials().map {
        ($0.code, Term(zh: $0.name ?? $0.code, en: $0.name ?? $0.code))
      }
    case .field: AgencyField.allCases.map { ($0.code, $0.term) }
    case .kind: ActKind.allCases.map { ($0.code, $0.term) }
    case .channel: Channel.allCases.map { ($0.code, $0.term) }
    case .venue: MediationVenue.allCases.map { ($0.code, $0.term) }
    case .point: try session.receptionPoints().map { ($0.code, $0.name) }
    case .variety: try varieties(in: session)
    case .month, .quarter, .year: []
    }
  }
}

extension [(code: String, name: Term)] {
  /// The names by their codes; the first of a code counts.
  var byCode: [String: Term] {
    Dictionary(map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
  }
}
