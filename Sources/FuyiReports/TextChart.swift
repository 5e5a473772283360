import FuyiWording

/// A chart of a report as lying bars of block characters, with the values written beside them.
struct TextChart {
  let chart: ReportChart
  let width: Int
  let pen: TextPen

  init(_ chart: ReportChart, columns: Int?, pen: TextPen) {
    self.chart = chart
    self.pen = pen
    width = columns ?? 80
  }

  /// A line for each category and series; the names of the series only where there are several.
  var lines: [String] {
    let isMany = chart.series.count > 1
    let rows = chart.categories.indices.flatMap { category in
      chart.series.enumerated().map { index, series in
        let name = index == 0 ? chart.categories[category].oneLine : ""
        let text = series.texts.indices.contains(category) ? series.texts[category].oneLine : ""
        let value = series.values.indices.contains(category) ? series.values[category] : nil
        return Row(name: name, series: isMany ? series.name.oneLine : nil, text: text, value: value)
      }
    }
    let most = rows.compactMap(\.value).max() ?? 0
    let names = rows.map { $0.words(limit: max(8, width / 3)) }
    let taken = (0..<(names.first?.count ?? 0)).reduce(0) { sum, column in
      sum + TextBlock.gap + (names.map { displayWidth(of: $0[column]) }.max() ?? 0)
    }
    let bar = PercentBar(width: min(40, max(0, width - taken)))
    var columns = isMany ? [Table.Column(""), Table.Column("")] : [Table.Column("")]
    columns += [Table.Column("", .right), Table.Column("")]
    let cells = zip(rows, names).map { $1 + [bar.text($0.value ?? 0, of: most)] }
    return Table(columns, rows: cells).lines.map { pen.bars($0) }
  }

  private struct Row {
    let name: String
    let series: String?
    let text: String
    let value: Int?

    /// What stands in front of the bar, words cut where they are too wide.
    func words(limit: Int) -> [String] {
      [name.printable.truncated(to: limit)]
        + (series.map { [$0.printable.truncated(to: limit / 2)] } ?? []) + [
          text.printable.truncated(to: limit)
        ]
    }
  }
}
