/// Rows of text in columns, for a terminal.
///
/// Widths are counted in columns of the terminal, so Chinese and Latin text line up. What would
/// disturb the terminal is replaced, and no line ends in a space.
package struct Table: Sendable {
  /// Which side of its column a cell stands on.
  package enum Alignment: Sendable {
    case left
    case right
  }

  /// One column.
  package struct Column: Sendable {
    /// What stands above it.
    package let title: String
    /// The side that its cells stand on.
    package let alignment: Alignment
    /// The most columns of the terminal that it may take, or nil for any; what is longer is cut.
    package let limit: Int?

    /// A column, on the left and of any width where nothing else is said.
    package init(_ title: String, _ alignment: Alignment = .left, limit: Int? = nil) {
      self.title = title
      self.alignment = alignment
      self.limit = limit
    }
  }

  /// The columns, from the left; a row with more cells has further ones without a title.
  package let columns: [Column]
  /// The rows, from the top; a row with fewer cells than columns ends in empty ones.
  package var rows: [[String]]

  /// A table of columns and rows.
  package init(_ columns: [Column], rows: [[String]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// The titles, unless all are empty, then the rows; each a line.
  package var lines: [String] {
    let extra = (rows.map(\.count).max() ?? 0) - columns.count
    let columns = columns + Array(repeating: Column(""), count: max(0, extra))
    let titles = columns.contains { !$0.title.isEmpty } ? [columns.map(\.title)] : []
    let grid = (titles + rows).map { row in
      columns.enumerated().map { index, column in
        let cell = index < row.count ? row[index].printable : ""
        return column.limit.map { cell.truncated(to: $0) } ?? cell
      }
    }
    let widths = columns.indices.map { index in
      grid.map { displayWidth(of: $0[index]) }.max() ?? 0
    }
    return grid.map { row in
      var line = ""
      for (index, cell) in row.enumerated() {
        let pad = String(repeating: " ", count: widths[index] - displayWidth(of: cell))
        line += index > 0 ? Self.gap : ""
        line += columns[index].alignment == .left ? cell + pad : pad + cell
      }
      return line.withoutTrailingSpaces
    }
  }

  /// The table with its widest column of words cut, so that no line is wider than the terminal.
  ///
  /// Numbers are never cut, so a terminal that is too narrow for them gets wider lines.
  /// - Parameter width: the terminal's columns; nil leaves the table as it is.
  package func fitted(to width: Int?) -> Table {
    guard let width else { return self }
    let excess = self.width - width
    let widths = columns.indices.map { index in
      ([columns[index].title] + rows.map { index < $0.count ? $0[index].printable : "" })
        .map { displayWidth(of: $0) }.max() ?? 0
    }
    let words = columns.indices.filter { columns[$0].alignment == .left }
    guard excess > 0, let widest = words.max(by: { widths[$0] < widths[$1] }) else { return self }
    var fitted = columns
    fitted[widest] = Column(
      columns[widest].title, .left, limit: max(Self.leastWords, widths[widest] - excess))
    return Table(fitted, rows: rows)
  }

  /// How many columns of the terminal the widest line takes.
  package var width: Int { lines.map { displayWidth(of: $0) }.max() ?? 0 }

  /// How much of a column of words is always shown.
  private static let leastWords = 8

  /// The lines as one text, without a line end at the end.
  package var text: String { lines.joined(separator: "\n") }

  private static let gap = "  "
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
