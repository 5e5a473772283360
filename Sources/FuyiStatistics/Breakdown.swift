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

  /// The period cut at the bounds of every level of time, in order.
  package func windows(of window: Window) -> [Window] {
    pieces(of: window).map(\.window)
  }

  /// The figures of a definition, piece by piece and group by group, in the order of their codes.
  /// - Parameters:
  ///   - definition: what is counted.
  ///   - window: the period.
  ///   - count: counts a piece by columns: the sets of every group that has a record.
  package func figures(
    _ definition: RateDefinition, in window: Window,
    counting count: (Window, [RecordColumn]) throws -> [[RateFigure.Group]: RateSets]
  ) rethrows -> [RateFigure] {
    var found: [(groups: [RateFigure.Group], window: Window, sets: RateSets)] = []
    for (codes, piece) in pieces(of: window) {
      let counted = try count(piece, columns)
      let groups = columns.isEmpty ? [[]: counted[[]] ?? RateSets()] : counted
      for (group, sets) in groups { found.append((path(codes, group), piece, sets)) }
    }
    // Put in order before the definition is with each of them, which costs more to move about.
    found.sort { RateFigure.Group.precede($0.groups, $1.groups) }
    return found.map {
      RateFigure(
        definition: definition, window: $0.window, groups: $0.groups, sets: $0.sets.sorted())
    }
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
