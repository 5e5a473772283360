import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiStatistics
import FuyiWording

/// What figures are compared with, as `--compare` gives it.
struct RatesComparison {
  let period: ComparisonPeriod
  /// A comparison for each figure that is shown; nil where there is no such period.
  let comparisons: [FigureComparison?]

  /// Reads `previous`, `year-ago`, their Chinese terms or a period.
  static func read(_ given: String) throws -> ComparisonPeriod {
    switch given.lowercased() {
    case "previous", "环比", "上期": return .previous
    case "year-ago", "同比", "上年同期": return .yearAgo
    default:
      guard let period = ReportPeriod(code: given) else { throw CommandError.badComparison(given) }
      return .named(first: period.first, last: period.last)
    }
  }

  /// What is compared with, as a column's heading.
  var title: String {
    switch period {
    case .previous: tr("上期", "Period before")
    case .yearAgo: tr("上年同期", "A year ago")
    case .named(let first, let last): tr("\(first) 至 \(last)", "\(first) to \(last)")
    }
  }

  /// What the difference is called.
  var differenceTitle: String {
    switch period {
    case .previous: tr("环比", "Difference")
    case .yearAgo: tr("同比", "Difference")
    case .named: tr("相差", "Difference")
    }
  }
}

/// The largest groups of each rate, where not all are wanted.
struct TopFigures {
  let figures: [RateFigure]
  /// Where each stands among all.
  let places: [Int]
  /// How many groups are not shown, of all rates together.
  let omitted: Int

  /// Keeps the groups with the most records of each rate, the largest first.
  /// - Parameters:
  ///   - all: the figures of all groups, rate by rate.
  ///   - limit: how many of each rate; nil for all, in their order.
  init(_ all: [RateFigure], limit: Int?) {
    places = limit.map { Self.largest(of: all, $0) } ?? Array(all.indices)
    figures = places.map { all[$0] }
    omitted = all.count - places.count
  }

  private static func largest(of all: [RateFigure], _ limit: Int) -> [Int] {
    var rates: [String] = []
    for figure in all where !rates.contains(figure.definition.id) {
      rates.append(figure.definition.id)
    }
    return rates.flatMap { id in
      all.indices.filter { all[$0].definition.id == id }
        .sorted { (all[$1].size, $0) < (all[$0].size, $1) }
        .prefix(limit)
    }
  }
}
