import FuyiLaw
import FuyiStatistics
import FuyiStore

extension Session {
  /// Sets figures beside the same ones of another period, by one definition.
  ///
  /// A figure of a piece of the period (``Grouping/month`` and the like) is set beside that piece's own
  /// other period, so that a series by months is compared month by month.
  /// - Parameters:
  ///   - figures: the figures as counted.
  ///   - period: the period to compare with.
  ///   - groupings: what they are broken down by.
  /// - Returns: a comparison for each figure, in their order; nil where there is no such period. A group
  ///   that had no records then is compared with none.
  /// - Throws: ``TrackerError/figures(_:)`` where a rule that always holds is broken; `StoreError`.
  func comparisons(
    of figures: [RateFigure], with period: ComparisonPeriod, by groupings: [Grouping]
  ) throws -> [FigureComparison?] {
    let columns = groupings.filter { $0.column != nil }
    var known: [ComparedQuestion: [[RateFigure.Group]: RateSets]] = [:]
    return try figures.map { figure in
      guard let other = figure.window.beside(period) else { return nil }
      let question = ComparedQuestion(id: figure.definition.id, window: other)
      if known[question] == nil {
        let counted = try checkedFigures(figure.definition, in: other, by: columns)
        known[question] = Dictionary(
          counted.map { ($0.groups, $0.sets) }, uniquingKeysWith: { first, _ in first })
      }
      let path = zip(groupings, figure.groups).filter { $0.0.column != nil }.map(\.1)
      return FigureComparison(
        figure.definition, now: figure.sets, then: known[question]?[path] ?? RateSets())
    }
  }
}

/// A rate over a window, counted once however many figures are set beside it.
private struct ComparedQuestion: Hashable {
  let id: String
  let window: Window
}
