import FuyiLaw
import FuyiWording

/// A table of a report laid out for a terminal's width.
///
/// Where it is too wide, bars get shorter, then words are wrapped in their columns, then bars go, and
/// at last the columns are laid out in parts below one another, each beginning with the first.
struct TextTable {
  let table: ReportTable
  let language: Language
  let width: Int
  let pen: TextPen

  init(_ table: ReportTable, in language: Language, columns: Int?, pen: TextPen) {
    self.table = table
    self.language = language
    self.pen = pen
    width = columns ?? Int.max
  }

  /// The headings, a rule and the rows; parts stand apart by an empty line.
  var lines: [String] {
    guard !table.columns.isEmpty else { return [] }
    let all = Array(table.columns.indices)
    // Words as wide as they can be: narrower and narrower, and the bars go before the last steps.
    let steps =
      [(10, Int.max), (5, .max)] + stride(from: 64, through: 24, by: -4).map { (5, $0) }
      + [(0, 24), (0, 16)]
    for (bar, text) in steps {
      let block = TextBlock(columns: all.map { column($0, bar: bar, text: text) })
      if block.width <= width { return lines(block) }
    }
    return parts.flatMap { lines(TextBlock(columns: $0)) + [""] }.dropLast()
  }

  /// Columns in parts that fit, each with the first; one that is too wide stands in a part alone.
  private var parts: [[TextBlock.Column]] {
    let label = column(0, bar: 0, text: max(4, width / 3))
    var parts: [[TextBlock.Column]] = []
    var part = [label]
    for index in table.columns.indices.dropFirst() {
      // The first column and the gap leave so much for words.
      let room = max(4, width - label.width - TextBlock.gap)
      let wide = column(index, bar: 10, text: min(40, room))
      let next = wide.width <= room ? wide : column(index, bar: 0, text: min(40, room))
      if part.count > 1, TextBlock(columns: part + [next]).width > width {
        parts.append(part)
        part = [label]
      }
      part.append(next)
    }
    return parts + [part]
  }

  private func lines(_ block: TextBlock) -> [String] {
    let laidOut = block.laidOut
    return laidOut.headings
      + zip(table.rows, laidOut.rows).flatMap { row, lines in
        lines.map { row.isTotal ? pen.total($0) : pen.bars($0) }
      }
  }

  /// A column as text: figures, fractions and bars each in line with those above.
  /// - Parameters:
  ///   - index: the column.
  ///   - bar: how wide a bar of 100% is; 0 for none.
  ///   - text: how wide words may be before they are wrapped.
  private func column(_ index: Int, bar: Int, text: Int) -> TextBlock.Column {
    let column = table.columns[index]
    let values = table.rows.map { $0.cell(index).value }
    let figures = values.map { $0.words(in: language, under: column.kind).oneLine }
    let fractions = values.map { $0.fraction.map { "(\($0))" } ?? "" }
    let widest = (figures.map(displayWidth).max() ?? 0, fractions.map(displayWidth).max() ?? 0)
    guard widest.1 > 0 else {
      let cells = figures.map { column.isNumeric ? [$0] : $0.wrapped(to: text) }
      return TextBlock.Column(column, cells: cells, isRight: column.isNumeric)
    }
    let drawn = PercentBar(width: bar)
    let cells = zip(values, zip(figures, fractions)).map { value, texts in
      let bar =
        if case .percent(_, let numerator, let denominator) = value {
          drawn.text(numerator, of: denominator)
        } else {
          ""
        }
      return [
        texts.0.padded(left: widest.0) + " " + texts.1.padded(right: widest.1) + " " + bar
      ]
    }
    return TextBlock.Column(column, cells: cells, isRight: false)
  }
}

extension String {
  /// The text in one line.
  var oneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }

  /// The text with spaces in front up to a width.
  func padded(left width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - displayWidth(of: self))) + self
  }

  /// The text with spaces behind it up to a width.
  func padded(right width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - displayWidth(of: self)))
  }
}
