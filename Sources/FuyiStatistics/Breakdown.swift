/// How a figure is broken down: by codes of its records, by pieces of the period, or by both, level
/// by level (分组).
package struct Breakdown: Sendable {
  /// The levels, the outermost first; none for the whole.
  package let groupings: [Grouping]

  /// A breakdown.
  package init(_ groupings: [Grouping]) {
    self.groupings = groupings
  }

  /// The columns of the levels that are none of time.
  package var columns: [RecordColumn] { groupings.compactMap(\.column) }

  /// The figures of a definition, piece by piece and group by group, in the order of their codes.
  /// - Parameters:
  ///   - definition: what is counted.
  ///   - window: the period.
  ///   - count: counts a piece by columns: the sets of every group that has a record.
  package func figures(
    _ definition: RateDefinition, in window: Window,
    counting count: (Window, [RecordColumn]) throws -> [[RateFigure.Group]: RateSets]
  ) rethrows -> [RateFigure] {
    var figures: [RateFigure] = []
    for (codes, piece) in pieces(of: window) {
      let counted = try count(piece, columns)
      let groups = columns.isEmpty ? [[]: counted[[]] ?? RateSets()] : counted
      figures += groups.map { group, sets in
        RateFigure(
          definition: definition, window: piece, groups: path(codes, group),
          sets: sets.sorted())
      }
    }
    return figures.sorted { RateFigure.Group.precede($0.groups, $1.groups) }
  }

  /// The groups of all levels, those of time from the piece, the others as counted.
  private func path(_ codes: [Grouping: String], _ group: [RateFigure.Group])
    -> [RateFigure.Group]
  {
    var rest = group[...]
    return groupings.map { grouping in
      grouping.column == nil
        ? RateFigure.Group(code: codes[grouping]) : rest.popFirst() ?? RateFigure.Group(code: nil)
    }
  }

  /// The period cut at the bounds of every level of time.
  private func pieces(of window: Window) -> [(codes: [Grouping: String], window: Window)] {
    var pieces: [(codes: [Grouping: String], window: Window)] = [([:], window)]
    for grouping in groupings where grouping.column == nil {
      pieces = pieces.flatMap { codes, piece in
        (piece.pieces(by: grouping) ?? []).map { code, window in
          (codes.merging([grouping: code]) { _, new in new }, window)
        }
      }
    }
    return pieces
  }
}
