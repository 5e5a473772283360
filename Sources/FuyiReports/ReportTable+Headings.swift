extension ReportTable {
  /// Columns beside each other under one heading, or a single one without any.
  struct Heading: Hashable {
    /// The heading above them; nil for none.
    let group: String?
    /// The columns.
    let columns: Range<Int>
  }

  /// The headings above the columns, from the left.
  var headings: [Heading] { Self.headings(of: columns) }

  /// Whether some columns have a heading above them.
  var isGrouped: Bool { columns.contains { $0.group != nil } }

  /// The headings above columns, from the left.
  static func headings(of columns: [Column]) -> [Heading] {
    var headings: [Heading] = []
    for (index, column) in columns.enumerated() {
      if let last = headings.last, let group = column.group, last.group == group {
        headings[headings.count - 1] = Heading(
          group: group, columns: last.columns.lowerBound..<index + 1)
      } else {
        headings.append(Heading(group: column.group, columns: index..<index + 1))
      }
    }
    return headings
  }

  /// What a figure is called by itself: the words its row begins with, and its column's headings.
  func place(of row: Row, _ column: Int) -> String {
    var parts: [String] = []
    if column > 0, case .text(let name) = row.cell(0).value { parts.append(name) }
    if columns.indices.contains(column) { parts.append(columns[column].fullTitle) }
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

extension ReportTable.Column {
  /// The heading with the one above it in front.
  var fullTitle: String { group.map { title.isEmpty ? $0 : "\($0) · \(title)" } ?? title }

  /// Whether its cells stand on the right.
  var isNumeric: Bool { kind.isNumeric }
}

extension ReportTable.Column.Kind {
  /// Whether its cells stand on the right.
  var isNumeric: Bool {
    switch self {
    case .count, .percent, .points: true
    case .text, .day: false
    }
  }
}

extension ReportTable.Row {
  /// The cell of a column; an empty one where the row is too short.
  func cell(_ column: Int) -> ReportCell {
    cells.indices.contains(column) ? cells[column] : ReportCell(.empty)
  }
}
