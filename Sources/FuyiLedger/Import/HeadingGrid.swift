/// The first rows of a sheet, with what merged cells spread over others.
struct HeadingGrid {
  private let texts: [Int: [Int: String]]
  /// The joined cells that a cell belongs to, by row and column.
  private let joined: [Int: [Int: CellRange]]
  /// Whether the sheet joins any cells; a CSV file cannot.
  private let joinsCells: Bool
  private let width: Int

  /// No more joined cells are looked at; no sheet that people read has so many above its rows.
  private static let mostJoined = 100_000

  init(head: [LedgerRow], merges: [CellRange]) {
    var texts: [Int: [Int: String]] = [:]
    for row in head {
      for (index, cell) in row.cells.enumerated() {
        let text = cell.plainText.trimmed.shown
        if !text.isEmpty { texts[row.number, default: [:]][index] = text }
      }
    }
    self.texts = texts
    width = head.map(\.cells.count).max() ?? 0
    joinsCells = !merges.isEmpty
    var (joined, count): ([Int: [Int: CellRange]], Int) = ([:], 0)
    let (rows, columns) = (1...max(1, head.last?.number ?? 1), 0...max(0, width - 1))
    for merge in merges where merge.rows.overlaps(rows) && merge.columns.overlaps(columns) {
      for row in merge.rows.clamped(to: rows) {
        for column in merge.columns.clamped(to: columns) where count < Self.mostJoined {
          joined[row, default: [:]][column] = merge
          count += 1
        }
      }
      if count >= Self.mostJoined { break }
    }
    self.joined = joined
  }

  func headings(in row: Int, mapping: LedgerMapping) -> [HeadingRow.Heading] {
    (0..<width).compactMap { index in
      guard let text = text(row, index) else { return nil }
      let group = group(above: row, index).flatMap { $0 == text ? nil : $0 }
      return Self.heading(text, group: group, at: index, mapping: mapping)
    }
  }

  /// The text of a cell, or of the merged cells that it belongs to.
  private func text(_ row: Int, _ index: Int) -> String? {
    if let text = texts[row]?[index] { return text }
    if let merge = merge(row, index) {
      return texts[merge.rows.lowerBound]?[merge.columns.lowerBound]
    }
    // Without merged cells an empty one below a heading belongs to it, where others have groups.
    guard !joinsCells, let above = texts[row - 1], above.count > 1, texts[row] != nil,
      above[index + 1] != nil || index + 1 >= width || texts[row]?[index + 1] == nil
    else { return nil }
    return above[index]
  }

  /// The text of the group that a cell stands under.
  private func group(above row: Int, _ index: Int) -> String? {
    if let merge = merge(row - 1, index) {
      guard !merge.rows.contains(row) else { return nil }
      return texts[merge.rows.lowerBound]?[merge.columns.lowerBound]
    }
    guard let above = texts[row - 1] else { return nil }
    if let text = above[index] { return text }
    guard !joinsCells, above.count > 1 else { return nil }
    // A group's name stands over the first of its columns.
    return (0..<index).reversed().lazy.compactMap { above[$0] }.first
  }

  private func merge(_ row: Int, _ index: Int) -> CellRange? {
    joined[row]?[index]
  }

  private static func heading(
    _ text: String, group: String?, at index: Int, mapping: LedgerMapping
  ) -> HeadingRow.Heading {
    var (text, group) = (text, group)
    if group == nil, column(text, group: nil, mapping) == nil,
      let slash = text.firstIndex(where: { $0 == "/" || $0 == "／" })
    {
      // A file of rows to mend has both in one: 申请人信息/姓名.
      let (upper, lower) = (String(text[..<slash]), String(text[text.index(after: slash)...]))
      if column(lower, group: upper, mapping) != nil { (text, group) = (lower, upper) }
    }
    guard let group else {
      return HeadingRow.Heading(
        index: index, label: text, column: column(text, group: nil, mapping))
    }
    // A title over all columns is no group of any.
    let known = column(text, group: group, mapping)
    let alone = column(text, group: nil, mapping)
    let isNamed = known != nil && known != alone || parties.contains(HeadingText(group).subject)
    return HeadingRow.Heading(
      index: index, label: isNamed ? "\(group)/\(text)" : text, column: known)
  }

  /// Whose groups say whose name or telephone a column has.
  private static let parties: Set<String> = [
    "被申请人", "被申请机关", "第三人", "代理人", "委托代理人", "申请人代理人",
  ]

  private static func column(
    _ text: String, group: String?, _ mapping: LedgerMapping
  ) -> LedgerColumn? {
    let heading = HeadingText(text)
    func known(_ whole: String, _ bare: String) -> LedgerColumn? {
      mapping.columns[whole] ?? mapping.columns[bare] ?? LedgerColumn.known(as: whole)
        ?? LedgerColumn.known(as: bare)
    }
    guard let group else { return known(heading.whole, heading.bare) }
    let upper = HeadingText(group)
    if let mapped = mapping.columns["\(upper.whole)/\(heading.whole)"] { return mapped }
    if let both = known(upper.subject + heading.whole, upper.subject + heading.bare) { return both }
    return parties.contains(upper.subject) ? nil : known(heading.whole, heading.bare)
  }
}
