package import FuyiLaw

/// A figure as counted, with the records behind it.
public struct FigureCount: Hashable, Sendable {
  /// What was counted.
  public let figure: RecordFigure
  /// The period asked about, with the day of asking.
  public let window: Window
  /// The number.
  public let value: Int
  /// The records behind it, in order.
  public let records: [RecordID]
}

/// A record of a figure with what the figure asks of it.
package struct FigureItem: Sendable {
  let id: RecordID
  let code: String?
  let number: Int?
  let day: CivilDate?

  /// A record with the code to tell apart, the number to add and the day that dates it.
  package init(id: RecordID, code: String?, number: Int?, day: CivilDate?) {
    self.id = id
    self.code = code
    self.number = number
    self.day = day
  }
}

extension RecordFigure {
  /// Counts the records of the period that is looked at.
  package func count(_ items: [FigureItem], in window: Window) -> FigureCount {
    func result(_ value: Int, _ items: [FigureItem]) -> FigureCount {
      FigureCount(
        figure: self, window: window, value: value, records: items.map(\.id).sorted())
    }
    switch measure {
    case .records: return result(items.count, items)
    case .sum(_, let unstated):
      return result(items.reduce(0) { $0 + ($1.number ?? unstated) }, items)
    case .distinct:
      let coded = items.filter { $0.code != nil }
      return result(Set(coded.map(\.code)).count, coded)
    case .yearsInRow:
      let years = Set(items.compactMap(\.day?.year))
      var year = window.last.year
      while years.contains(year) { year -= 1 }
      let kept = items.filter { item in item.day.map { $0.year > year } ?? false }
      return result(window.last.year - year, kept)
    }
  }
}

extension RecordCounting {
  /// Counts a figure over the records in memory.
  public func count(_ figure: RecordFigure, in window: Window) -> FigureCount {
    let lookedAt = figure.lookedAt(window)
    let items = universe(of: figure.part, lookedAt)
      .filter { figure.part.numerator.holds(for: $0, in: lookedAt) }
      .map { record in
        FigureItem(
          id: record.id, code: figure.codeColumn.flatMap { record.codes[$0] },
          number: figure.quantity.flatMap { record.numbers[$0] },
          day: figure.dayColumn.flatMap { record.days[$0] })
      }
    return figure.count(items, in: window)
  }
}
