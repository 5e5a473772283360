import FuyiWording

/// A table for a grid of cells: each percentage is followed by its fraction, a column each.
///
/// Spreadsheets and CSV take it, so that every cell of a number is one number.
struct FlatTable {
  /// A column of the grid.
  struct Column {
    let title: String
    let group: String?
    let kind: ReportTable.Column.Kind
    /// The column of the table it comes from, and what of its cells it shows.
    let source: Int
    let part: Part
  }

  /// What of a cell stands in a column.
  enum Part {
    case value
    case numerator
    case denominator
  }

  let table: ReportTable
  let columns: [Column]

  init(_ table: ReportTable, in language: Language) {
    self.table = table
    let words = language.fractionParts
    columns = table.columns.enumerated().flatMap { index, column in
      let hasFraction = table.rows.contains { $0.cell(index).value.parts != nil }
      func flat(_ title: String, _ kind: ReportTable.Column.Kind, _ part: Part) -> Column {
        Column(title: title, group: column.group, kind: kind, source: index, part: part)
      }
      let value = flat(column.title, column.kind, .value)
      guard hasFraction else { return [value] }
      return [
        value, flat("\(column.title) · \(words.numerator)", .count, .numerator),
        flat("\(column.title) · \(words.denominator)", .count, .denominator),
      ]
    }
  }

  /// The value of a row in a column.
  func value(_ row: ReportTable.Row, _ column: Column) -> ReportCell.Value {
    let value = row.cell(column.source).value
    switch column.part {
    case .value: return value
    case .numerator: return value.parts.map { .count($0.numerator) } ?? .empty
    case .denominator: return value.parts.map { .count($0.denominator) } ?? .empty
    }
  }

  /// The headings above the columns.
  var headings: [ReportTable.Heading] {
    ReportTable.headings(of: columns.map { .init("", $0.title, $0.kind, group: $0.group) })
  }
}
