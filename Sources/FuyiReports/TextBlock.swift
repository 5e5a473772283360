import FuyiWording

/// Columns that stand beside each other in a terminal, with their headings in several lines.
struct TextBlock {
  /// A column with everything in it as text.
  struct Column {
    /// The lines of the heading.
    let title: [String]
    let group: String?
    /// The lines of each cell.
    let cells: [[String]]
    let isRight: Bool
    /// How wide it is.
    let width: Int

    /// A column as wide as its cells; a heading is wrapped to that, but to no less than twelve, and
    /// into lines of about the same width.
    init(_ column: ReportTable.Column, cells: [[String]], isRight: Bool) {
      self.cells = cells.map { $0.map { $0.printable.withoutTrailingSpaces } }
      let widest = self.cells.joined().map(displayWidth).max() ?? 0
      title = column.title.oneLine.printable.balanced(to: Swift.max(widest, 12))
      group = column.group?.oneLine.printable
      self.isRight = isRight
      width = Swift.max(widest, title.map(displayWidth).max() ?? 0)
    }
  }

  let columns: [Column]

  /// The spaces between two columns.
  static let gap = 2

  /// How wide the block is.
  var width: Int { columns.reduce(0) { $0 + $1.width } + Self.gap * max(0, columns.count - 1) }

  /// The headings with a rule below them, and the lines of each row.
  var laidOut: (headings: [String], rows: [[String]]) {
    // Headings stand on the rule, cells hang from the top.
    let most = columns.map(\.title.count).max() ?? 0
    let titles = columns.map { Array(repeating: "", count: most - $0.title.count) + $0.title }
    var grid = (0..<most).map { line in titles.map { $0[line] } }
    var heights: [Int] = []
    for row in 0..<(columns.map(\.cells.count).min() ?? 0) {
      let cells = columns.map { $0.cells[row] }
      let height = cells.map(\.count).max() ?? 0
      grid += (0..<height).map { line in cells.map { line < $0.count ? $0[line] : "" } }
      heights.append(height)
    }
    let aligned = columns.map { Table.Column("", $0.isRight ? .right : .left) }
    let lines = Table(aligned, rows: grid).lines
    var (rows, start) = ([[String]](), most)
    for height in heights {
      rows.append(Array(lines[start..<start + height]))
      start += height
    }
    let rule = String(repeating: "─", count: width)
    return (groupLines + lines.prefix(most) + [rule], rows)
  }

  /// The headings above the headings, each in the middle of its columns.
  private var groupLines: [String] {
    guard columns.contains(where: { $0.group != nil }) else { return [] }
    let headings = ReportTable.headings(
      of: columns.map { ReportTable.Column("", "", group: $0.group) })
    let spans = headings.map { heading in
      columns[heading.columns].reduce(Self.gap * (heading.columns.count - 1)) { $0 + $1.width }
    }
    let texts = zip(headings, spans).map { heading, span in heading.group?.wrapped(to: span) ?? [] }
    let most = texts.map(\.count).max() ?? 0
    return (0..<most).map { line in
      zip(texts, spans).map { text, span in
        let index = line - (most - text.count)
        guard index >= 0 else { return "".padded(right: span) }
        return Self.centred(text[index], in: span, isRuled: index == text.count - 1)
      }.joined(separator: String(repeating: " ", count: Self.gap)).withoutTrailingSpaces
    }
  }

  /// A text in the middle of a span, with rules beside it where they have room.
  private static func centred(_ text: String, in span: Int, isRuled: Bool) -> String {
    let room = max(0, span - displayWidth(of: text))
    let (left, right) = (room / 2, room - room / 2)
    func side(_ width: Int) -> String { String(repeating: "─", count: width) }
    return isRuled && room >= 4
      ? side(left - 1) + " " + text + " " + side(right - 1)
      : text.padded(left: span - right).padded(right: span)
  }
}

extension String {
  /// The text in as few lines as a width allows, and those as narrow as they can be.
  fileprivate func balanced(to width: Int) -> [String] {
    // No Latin word of a usual length is broken for the sake of a narrow column.
    let longest =
      split(separator: " ").filter { $0.utf8.allSatisfy { $0 < 0x80 } }.map(\.utf8.count)
      .filter { $0 <= Self.usualWord }.max() ?? 0
    let width = Swift.max(width, longest)
    let lines = wrapped(to: width)
    guard lines.count > 1 else { return lines }
    let least = Swift.max(longest, displayWidth(of: self) / lines.count)
    let narrower = (least..<Swift.max(least, width)).lazy.map { wrapped(to: $0) }
    return narrower.first { $0.count <= lines.count } ?? lines
  }

  /// How long a word may be to be kept whole.
  private static let usualWord = 14

  /// The text without spaces at its end.
  var withoutTrailingSpaces: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
