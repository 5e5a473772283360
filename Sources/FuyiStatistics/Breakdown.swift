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
  ///   - count: counts a piece by columns: the sets of every group that has a record, each once.
  package func figures(
    _ definition: RateDefinition, in window: Window,
    counting count: (Window, [RecordColumn]) throws -> [CountedGroup]
  ) rethrows -> [RateFigure] {
    let isTimeless = groupings.allSatisfy { $0.column != nil }
    var found: [(groups: [RateFigure.Group], window: Window, sets: RateSets)] = []
    for (codes, piece) in pieces(of: window) {
      let counted = try count(piece, columns)
      if columns.isEmpty {
        found.append((path(codes, []), piece, counted.first?.sets.sorted() ?? RateSets()))
        continue
      }
      found.reserveCapacity(found.count + counted.count)
      for group in counted {
        let groups = isTimeless ? group.path : path(codes, group.path)
        found.append((groups, piece, group.sets.sorted()))
      }
    }
    found.sort { RateFigure.Group.precede($0.groups, $1.groups) }
    return RateFigure.sharing(definition, found)
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

/// A group of a breakdown with what was counted in it.
package struct CountedGroup {
  /// The groups of the levels that are none of time.
  package let path: [RateFigure.Group]
  /// What was counted.
  package let sets: RateSets

  /// A group.
  package init(path: [RateFigure.Group], sets: RateSets) {
    self.path = path
    self.sets = sets
  }
}
