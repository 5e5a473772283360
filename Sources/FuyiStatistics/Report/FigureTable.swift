import FuyiLaw

/// A table of a report as counted.
public struct FigureTable: Hashable, Sendable {
  /// What was asked.
  public let question: ReportQuestion
  /// The groups that are shown, each with a figure for every column.
  public let rows: [Row]
  /// The whole, with a figure for every column.
  public let total: Row
  /// How many groups there are beyond those shown.
  public let omitted: Int

  /// A row: a group's figures.
  public struct Row: Hashable, Sendable {
    /// The group; nil for the whole.
    public let group: RateFigure.Group?
    /// The figures, one for each column.
    public let figures: [RateFigure]
    /// The same of a year ago, where the column is compared; nil where it is not.
    public let yearAgo: [RateSets?]

    /// How a column's figure differs from that of a year ago; nil where it is not compared.
    public func comparison(_ column: Int) -> FigureComparison? {
      yearAgo[column].map {
        FigureComparison(figures[column].definition, now: figures[column].sets, then: $0)
      }
    }
  }

  /// Puts the figures of the columns together.
  /// - Parameters:
  ///   - question: what was asked.
  ///   - window: the period.
  ///   - whole: the figure of a column over everything.
  ///   - groups: the figures of a column, one for each group.
  ///   - earlier: the same of a year ago: of the whole with nil, and of each group.
  ///   - order: the codes in the order of their list; what is not on it comes after, by code.
  package init(
    _ question: ReportQuestion, in window: Window, whole: [RateFigure],
    groups: [[RateFigure]], earlier: [[RateFigure.Group?: RateSets]?], order: [String] = []
  ) {
    let places = Dictionary(
      order.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    func place(_ group: RateFigure.Group) -> Int {
      group.code.flatMap { places[$0] } ?? order.count
    }

    func row(_ group: RateFigure.Group?, _ figures: [RateFigure]) -> Row {
      Row(
        group: group, figures: figures,
        yearAgo: earlier.map { known in known.map { $0[group] ?? RateSets() } })
    }
    var found: Set<RateFigure.Group> = []
    let columns = groups.map { figures in
      Dictionary(
        figures.compactMap { figure in figure.group.map { ($0, figure) } },
        uniquingKeysWith: { first, _ in first })
    }
    for column in columns { found.formUnion(column.keys) }
    let ordered = found.sorted { left, right in
      if question.limit != nil {
        let sizes = (columns[0][left]?.size ?? 0, columns[0][right]?.size ?? 0)
        if sizes.0 != sizes.1 { return sizes.0 > sizes.1 }
      }
      let ordered = (place(left), place(right))
      return ordered.0 != ordered.1
        ? ordered.0 < ordered.1 : RateFigure.Group.precedes(left.code, right.code)
    }
    let rows = ordered.map { group in
      row(
        group,
        zip(question.columns, columns).map { definition, column in
          column[group]
            ?? RateFigure(
              definition: definition, window: window, groups: [group], sets: RateSets())
        })
    }
    self.question = question
    self.rows = question.limit.map { Array(rows.prefix($0)) } ?? rows
    self.omitted = rows.count - self.rows.count
    self.total = row(nil, whole)
  }
}

extension RateFigure {
  /// How many records it is about: the number of a count, the denominator of a rate.
  package var size: Int {
    if case .count = definition.shape { sets.numerator } else { sets.denominator }
  }
}
