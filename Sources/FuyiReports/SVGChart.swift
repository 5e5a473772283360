import FuyiWording

/// A chart of a report as SVG, drawn in whole numbers.
///
/// Every value is written, series differ by pattern, dash or mark as well as by colour, and the
/// caption and the summary stand for the picture where it is not seen.
struct SVGChart {
  let chart: ReportChart

  init(_ chart: ReportChart) {
    self.chart = chart
  }

  /// The picture as an element for a page.
  func render() -> String {
    var canvas = SVGCanvas()
    let (width, height) =
      switch chart.form {
      case .bars: drawBars(on: &canvas)
      case .columns, .line: drawUpright(on: &canvas)
      }
    let id = chart.id.inHTML
    return """
      <svg role="img" aria-labelledby="c-\(id)-t c-\(id)-d" viewBox="0 0 \(width) \(height)" \
      width="\(width)" height="\(height)" font-size="13">
      <title id="c-\(id)-t">\(chart.caption.inHTML)</title>
      <desc id="c-\(id)-d">\(chart.summary.inHTML)</desc>
      \(patterns)\(canvas.body)</svg>
      """
  }

  /// How the series differ.
  static let colours = ["#1f4e79", "#b45309", "#2f6b2f", "#6b2fa0"]
  static let dashes = ["none", "7 3", "2 3", "9 3 2 3"]

  static func colour(_ series: Int) -> String { colours[series % colours.count] }

  /// What fills the bars of a series: the first is plain, the others are hatched in white.
  func fill(_ series: Int) -> String {
    let style = series % Self.colours.count
    return style == 0 ? Self.colour(0) : "url(#c-\(chart.id.inHTML)-p\(style))"
  }

  private var patterns: String {
    guard chart.form != .line, chart.series.count > 1 else { return "" }
    let strokes = ["", "M0 8L8 0M-2 2L2 -2M6 10L10 6", "M0 4H8", "M0 0L8 8M-2 6L2 10M6 -2L10 2"]
    let made = (1..<min(chart.series.count, Self.colours.count)).map { style in
      "<pattern id=\"c-\(chart.id.inHTML)-p\(style)\" width=\"8\" height=\"8\" "
        + "patternUnits=\"userSpaceOnUse\"><path fill=\"\(Self.colour(style))\" d=\"M0 0H8V8H0Z\"/>"
        + "<path stroke=\"#fff\" stroke-width=\"2\" d=\"\(strokes[style])\"/></pattern>"
    }
    return "<defs>\(made.joined())</defs>\n"
  }

  /// The value of a category and a series, and how it is written.
  func value(_ category: Int, _ series: Int) -> (value: Int?, text: String) {
    let series = chart.series[series]
    return (
      series.values.indices.contains(category) ? series.values[category] : nil,
      series.texts.indices.contains(category) ? series.texts[category].oneLine : ""
    )
  }

  /// The largest value.
  var most: Int { max(0, chart.series.flatMap { $0.values.compactMap { $0 } }.max() ?? 0) }

  /// The widest written value of a series.
  func widestText(_ series: Int) -> Int {
    chart.categories.indices.map { SVGCanvas.width(of: value($0, series).text) }.max() ?? 0
  }

  /// The names of the series with what marks them, where there are several.
  /// - Returns: how high they are.
  func drawLegend(on canvas: inout SVGCanvas, width: Int) -> Int {
    guard chart.series.count > 1 else { return 0 }
    var (x, y) = (0, 0)
    for (index, series) in chart.series.enumerated() {
      let name = series.name.oneLine.truncated(to: max(8, width / 8 - 6))
      let needed = 34 + SVGCanvas.width(of: name) + 12
      if x > 0, x + needed > width { (x, y) = (0, y + 22) }
      if chart.form == .line {
        drawStroke("M\(x) \(y + 9)H\(x + 28)", series: index, on: &canvas)
        drawMark(x: x + 14, y: y + 9, series: index, on: &canvas)
      } else {
        canvas.bar(
          x: x + 1, y: y + 2, width: 26, height: 13, fill: fill(index), edge: Self.colour(index))
      }
      canvas.text(name, x: x + 34, y: y + 14)
      x += needed
    }
    return y + 30
  }

  func drawStroke(_ path: String, series: Int, on canvas: inout SVGCanvas) {
    canvas.add(
      "<path d=\"\(path)\" fill=\"none\" stroke=\"\(Self.colour(series))\" stroke-width=\"2\" "
        + "stroke-dasharray=\"\(Self.dashes[series % Self.dashes.count])\"/>")
  }

  /// A disc, a square, a triangle or a diamond.
  func drawMark(x: Int, y: Int, series: Int, on canvas: inout SVGCanvas) {
    let path =
      switch series % Self.colours.count {
      case 0: "M\(x - 4) \(y)a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"
      case 1: "M\(x - 4) \(y - 4)h8v8h-8Z"
      case 2: "M\(x) \(y - 5)l5 9h-10Z"
      default: "M\(x) \(y - 5)l5 5l-5 5l-5 -5Z"
      }
    canvas.add("<path d=\"\(path)\" fill=\"\(Self.colour(series))\"/>")
  }
}
