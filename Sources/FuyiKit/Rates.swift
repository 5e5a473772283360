import FuyiCore
public import FuyiLaw
public import FuyiStatistics
import FuyiStore

/// Rates as counted, with the balance of the same period.
public struct RateReport: Sendable {
  /// The figures, rate by rate, group by group.
  public let figures: [RateFigure]
  /// The balance of the whole period.
  public let balance: Balance
  /// The names of groups by their codes, level by level.
  public let groupNames: [[String: Term]]
}

extension CaseTracker {
  /// Counts rates over a period.
  /// - Parameters:
  ///   - definitions: which rates.
  ///   - first: the first day of the period.
  ///   - last: its last day; not before the first.
  ///   - groupings: what to break them down by, from the outermost level; none for the whole.
  ///   - listing: whether the records of each set are wanted.
  /// - Throws: ``TrackerError/figures(_:)`` where a figure breaks a rule that always holds, which would
  ///   be our fault; `StoreError`.
  public func rates(
    _ definitions: [RateDefinition] = RateDefinition.all, from first: CivilDate,
    to last: CivilDate, by groupings: [Grouping] = [], listing: Bool = false
  ) throws -> RateReport {
    guard let window = Window(first: first, last: last, asOf: today) else {
      throw TrackerError.endsBeforeItBegins(first: first, last: last)
    }
    return try repository.read { session in
      var figures: [RateFigure] = []
      for definition in definitions {
        figures += try session.checkedFigures(
          definition, in: window, by: groupings, listing: listing)
      }
      let balance = try session.checkedBalance(in: window)
      return RateReport(
        figures: figures, balance: balance,
        groupNames: try groupings.map { try names($0, in: session) })
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

  /// The names of a grouping's codes.
  func names(_ grouping: Grouping, in session: Session) throws -> [String: Term] {
    let named: [(String, Term)] =
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
    return Dictionary(named, uniquingKeysWith: { first, _ in first })
  }
}
