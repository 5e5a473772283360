import FuyiLaw

/// The headings of a sheet: which row they stand in, and what each means (表头).
package struct HeadingRow: Sendable {
  /// One heading.
  package struct Heading: Hashable, Sendable {
    /// The column's place, from 0.
    package let index: Int
    /// As it stands, with its group in front where it has one: 申请人信息/姓名.
    package let label: String
    /// What it means; nil where that is not known.
    package let column: LedgerColumn?
  }

  /// The row of the headings, the lower one where there are two.
  package let row: Int
  /// Those that are not empty, from the left.
  package let headings: [Heading]

  /// The columns that the headings name, without those that are not read.
  package var columns: [LedgerColumn] {
    headings.compactMap(\.column).filter { $0 != .ignored }
  }

  /// Those whose meaning is not known.
  package var unread: [Heading] { headings.filter { $0.column == nil } }

  /// The headings that mean the same as another, by their column.
  package var doubled: [(column: LedgerColumn, labels: [Heading])] {
    var seen: [LedgerColumn: [Heading]] = [:]
    for heading in headings {
      if let column = heading.column, column != .ignored {
        seen[column, default: []].append(heading)
      }
    }
    return seen.filter { $0.value.count > 1 }.map { ($0.key, $0.value) }
      .sorted { $0.column.rawValue < $1.column.rawValue }
  }

  /// How many rows may stand above the headings, and they themselves.
  package static let depth = 10

  /// The headings of a sheet; nil where none of the first rows has any that is known.
  /// - Parameters:
  ///   - head: the first rows of the sheet.
  ///   - merges: its merged cells.
  package init?(head: [LedgerRow], merges: [CellRange], mapping: LedgerMapping) {
    let grid = HeadingGrid(head: head, merges: merges)
    var best: HeadingRow?
    for row in head.map(\.number) where mapping.headingRow ?? row == row {
      guard mapping.headingRow != nil || row <= Self.depth else { break }
      let found = HeadingRow(row: row, headings: grid.headings(in: row, mapping: mapping))
      let known = Set(found.columns).count
      if known > Set(best?.columns ?? []).count { best = found }
    }
    guard let best else { return nil }
    self = best
  }

  /// The fullest of the first rows, taken for the headings where none is known.
  static func fullest(
    of head: [LedgerRow], merges: [CellRange], mapping: LedgerMapping
  ) -> HeadingRow? {
    let grid = HeadingGrid(head: head, merges: merges)
    let rows = head.map {
      HeadingRow(row: $0.number, headings: grid.headings(in: $0.number, mapping: mapping))
    }
    // Of equally full ones the first, since rows of cases follow their headings.
    return rows.reduce(nil) { best, row in
      row.headings.count > best?.headings.count ?? 0 ? row : best
    }
  }

  private init(row: Int, headings: [Heading]) {
    self.row = row
    self.headings = headings
  }
}
