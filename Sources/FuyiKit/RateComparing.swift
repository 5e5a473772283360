public import FuyiLaw
public import FuyiStatistics
import FuyiStore

extension CaseTracker {
  /// Sets figures beside the same ones of another period, by one definition.
  ///
  /// A figure of a piece of the period (``Grouping/month`` and the like) is set beside that piece's own
  /// other period, so that a series by months is compared month by month.
  /// - Parameters:
  ///   - figures: the figures as counted.
  ///   - period: the period to compare with.
  ///   - groupings: what they are broken down by.
  ///   - knownOn: the last day whose recordings count; nil for now.
  /// - Returns: a comparison for each figure, in their order; nil where there is no such period. A group
  ///   that had no records then is compared with none.
  /// - Throws: ``TrackerError/figures(_:)`` where a rule that always holds is broken; `StoreError`.
  public func compare(
    _ figures: [RateFigure], with period: ComparisonPeriod, by groupings: [Grouping] = [],
    knownOn: CivilDate? = nil
  ) throws -> [FigureComparison?] {
    let columns = groupings.filter { $0.column != nil }
    return try reading(knownOn: knownOn) { session, _ in
      var known: [Key: [[RateFigure.Group]: RateSets]] = [:]
      return try figures.map { figure in
        guard let other = figure.window.beside(period) else { return nil }
        let key = Key(id: figure.definition.id, window: other)
        if known[key] == nil {
          let counted = try session.checkedFigures(figure.definition, in: other, by: columns)
          known[key] = Dictionary(
            counted.map { ($0.groups, $0.sets) }, uniquingKeysWith: { first, _ in first })
        }
        let path = zip(groupings, figure.groups).filter { $0.0.column != nil }.map(\.1)
        return FigureComparison(
          figure.definition, now: figure.sets, then: known[key]?[path] ?? RateSets())
      }
    }
  }

  private struct Key: Hashable {
    let id: String
    let window: Window
  }
}
