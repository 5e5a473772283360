import FuyiLaw

/// How the rows of a sheet are read: settled once, before the first of them (读入方案).
package struct SheetPlan: Sendable {
  /// The sheet's name; empty in a file without sheets.
  package let sheet: String
  /// Whether days that are plain numbers are counted from 1904.
  let countsFrom1904: Bool
  /// The headings.
  package let headings: HeadingRow
  /// The place of each column among the cells, by the column's own number; -1 where there is none.
  let places: [Int]
  /// The heading over each column, by the column's own number; nil where there is none.
  let labels: [String?]
  /// What a cell says where it is empty, by the column's own number.
  let constants: [String?]
  /// What the words of a column stand for, by the column's own number; nil where they are as written.
  let values: [[String: String]?]
  /// The details that have a column of their own, with the column that they belong to.
  let details: [(detail: LedgerColumn, of: LedgerColumn)]
  let mapping: LedgerMapping

  /// A plan for a sheet.
  package init(sheet: LedgerSheet, headings: HeadingRow, mapping: LedgerMapping) {
    self.sheet = sheet.name
    countsFrom1904 = sheet.countsFrom1904
    self.headings = headings
    self.mapping = mapping
    var (places, labels): ([Int], [String?]) = ([], [])
    for column in LedgerColumn.allCases {
      let heading = headings.headings.first { $0.column == column }
      places.append(column == .ignored ? -1 : heading?.index ?? -1)
      labels.append(heading?.label)
    }
    self.places = places
    self.labels = labels
    constants = LedgerColumn.allCases.map { mapping.constants[$0] }
    values = LedgerColumn.allCases.map { mapping.values[$0] }
    details = LedgerColumn.allCases.compactMap { column in
      column.detailOf.flatMap { places[column.rawValue] >= 0 ? (column, $0) : nil }
    }
  }

  /// The needed columns that neither a heading nor a constant gives.
  package var missing: [LedgerColumn] {
    LedgerColumn.needed.filter { places[$0.rawValue] < 0 && constants[$0.rawValue] == nil }
      + (places[LedgerColumn.number.rawValue] < 0 && mapping.numbers == .required ? [.number] : [])
  }

  /// The place of a column among the cells; nil where it has none.
  package func place(of column: LedgerColumn) -> Int? {
    let place = places[column.rawValue]
    return place >= 0 ? place : nil
  }
}
