public import FuyiLaw
public import FuyiStatistics
import FuyiStore

/// A newspaper article held against the records of a year (新闻稿核对).
public struct ArticleReport: Sendable {
  /// The article's title.
  public let title: Term
  /// The year that the article speaks of.
  public let articleYear: Int
  /// The year that was counted, with the day of asking.
  public let window: Window
  /// Every countable figure of the article, in its order.
  public let findings: [ArticleFinding]
  /// The last day whose recordings count; nil for everything.
  public let knownOn: CivilDate?

  /// Whether the article speaks of the year that was counted.
  public var isSameYear: Bool { window.first.year == articleYear }
}

extension CaseTracker {
  /// Counts what the article about Liaocheng prints, over a year, and compares where it is that of the
  /// article.
  /// - Parameters:
  ///   - year: the year, 1900 to 2199.
  ///   - knownOn: the last day whose recordings count, and the day of asking; nil for everything.
  /// - Throws: `CivilDateError` for another year; ``TrackerError/figures(_:)`` where a rate breaks a
  ///   rule that always holds, which would be our fault; ``TrackerError/notYetKnown(day:today:)``;
  ///   `StoreError`.
  public func article(year: Int, knownOn: CivilDate? = nil) throws -> ArticleReport {
    let first = try CivilDate(year: year, month: 1, day: 1)
    let last = try CivilDate(year: year, month: 12, day: 31)
    return try reading(knownOn: knownOn) { session, asOf in
      guard let window = Window(first: first, last: last, asOf: asOf) else {
        throw TrackerError.endsBeforeItBegins(first: first, last: last)
      }
      let findings = try ArticleLine.liaocheng.map { line in
        ArticleFinding(
          line: line, counted: try count(line, in: window, session),
          isSameYear: year == ArticleLine.liaochengYear)
      }
      return ArticleReport(
        title: ArticleLine.liaochengTitle, articleYear: ArticleLine.liaochengYear, window: window,
        findings: findings, knownOn: knownOn)
    }
  }

  private func count(_ line: ArticleLine, in window: Window, _ session: Session) throws
    -> ArticleFinding.Counted?
  {
    switch line.measure {
    case .figure(let figure): return .figure(try session.count(figure, in: window))
    case .rate(let definition):
      return try session.checkedFigures(definition, in: window, listing: true).first
        .map { .rate($0) }
    case nil: return nil
    }
  }
}
