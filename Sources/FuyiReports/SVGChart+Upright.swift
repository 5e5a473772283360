import FuyiWording

extension SVGChart {
  /// Standing columns or lines over an axis of categories; as wide as its words need, so that none
  /// lie on others.
  /// - Returns: the size of the picture.
  func drawUpright(on canvas: inout SVGCanvas) -> (width: Int, height: Int) {
    let scale = Scale(most: most, isPercent: chart.isPercent, unit: chart.unit)
    let left = (scale.ticks.map { SVGCanvas.width(of: $0.label) }.max() ?? 0) + 10
    // A name takes eight columns of a terminal in a line; words stay whole where they are not long.
    let words = chart.categories.flatMap { $0.oneLine.split(separator: " ").map(String.init) }
    let word = words.filter { $0.allSatisfy(\.isASCII) }.map(\.count).max() ?? 0
    let names = chart.categories.map { $0.oneLine.printable.wrapped(to: min(14, max(8, word))) }
    let thick = chart.series.indices.map { max(24, widestText($0) + 6) }
    let need = chart.form == .line ? (thick.max() ?? 24) : thick.reduce(0, +)
    let slot = max(need, names.joined().map(SVGCanvas.width).max() ?? 0) + 12
    let width = max(320, left + slot * chart.categories.count + 8)
    let top = drawLegend(on: &canvas, width: width) + 20
    // The lowest of several lines has its texts below its points, even where these are on the axis.
    let below = chart.form == .line ? 8 + 16 * min(3, chart.series.count - 1) : 8
    let (bottom, depth) = (top + 190, (names.map(\.count).max() ?? 0) * SVGCanvas.line)
    func height(_ value: Int) -> Int {
      bottom - Self.scaled(value, of: scale.top, to: bottom - top)
    }
    for tick in scale.ticks {
      let y = height(tick.value)
      canvas.rule(
        x1: left, y1: y, x2: width - 4, y2: y, stroke: tick.value == 0 ? "#595959" : "#dfe3e8")
      canvas.text(tick.label, x: left - 6, y: y + 4, .end, fill: "#595959")
    }
    let middles = names.indices.map { left + slot * $0 + slot / 2 }
    for (name, x) in zip(names, middles) {
      canvas.lines(name, x: x, middle: bottom + below + name.count * SVGCanvas.line / 2, .middle)
    }
    if chart.form == .line {
      drawLines(on: &canvas, middles: middles, height: height)
    } else {
      drawColumns(on: &canvas, middles: middles, thick: thick, bottom: bottom, height: height)
    }
    return (width, bottom + below + depth + 6)
  }

  private func drawColumns(
    on canvas: inout SVGCanvas, middles: [Int], thick: [Int], bottom: Int, height: (Int) -> Int
  ) {
    for (category, middle) in middles.enumerated() {
      var x = middle - thick.reduce(0, +) / 2
      for series in chart.series.indices {
        let (value, text) = value(category, series)
        let (y, wide) = (height(value ?? 0), min(thick[series] - 4, 34))
        canvas.bar(
          x: x + (thick[series] - wide) / 2, y: y, width: wide, height: bottom - y,
          fill: fill(series), edge: Self.colour(series))
        canvas.text(text, x: x + thick[series] / 2, y: y - 5, .middle)
        x += thick[series]
      }
    }
  }

  private func drawLines(on canvas: inout SVGCanvas, middles: [Int], height: (Int) -> Int) {
    for series in chart.series.indices {
      var (path, isDrawing) = ("", false)
      for (category, x) in middles.enumerated() {
        guard let value = value(category, series).value else {
          // Where there are no cases the line has a gap.
          isDrawing = false
          continue
        }
        path += "\(isDrawing ? "L" : "M")\(x) \(height(value))"
        isDrawing = true
      }
      if !path.isEmpty { drawStroke(path, series: series, on: &canvas) }
    }
    for (category, x) in middles.enumerated() {
      // From the top down, each text above its point, or below the text before it.
      let points = chart.series.indices.map { series in
        let (value, text) = value(category, series)
        return (y: height(value ?? 0), text: text, series: series, isPoint: value != nil)
      }.sorted { ($0.y, $0.series) < ($1.y, $1.series) }
      for point in points where point.isPoint {
        drawMark(x: x, y: point.y, series: point.series, on: &canvas)
      }
      var lowest = Int.min
      for (index, point) in points.enumerated() where !point.text.isEmpty {
        // Of two lines the lower has its texts below, so that the upper does not run through them.
        let isLast = index == points.count - 1 && points.count > 1
        let wanted = isLast ? point.y + 18 : point.y - 8
        let y = lowest == Int.min ? wanted : max(wanted, lowest + 14)
        canvas.text(
          point.text, x: x, y: y, .middle, fill: Self.colour(point.series), isHaloed: true)
        lowest = y
      }
    }
  }
}

/// The values along the axis of a chart: a few round ones from 0 to above the largest.
private struct Scale {
  let top: Int
  let ticks: [(value: Int, label: String)]

  init(most: Int, isPercent: Bool, unit: String) {
    var step = 1
    // 1, 2, 5, 10, 20, 50 … until five steps are enough.
    let factors = [2, 5, 10]
    var (decade, index) = (1, 0)
    while step < most / 5 + (most % 5 == 0 ? 0 : 1), decade < Int.max / 100 {
      step = decade * factors[index]
      index += 1
      if index == factors.count { (decade, index) = (decade * 10, 0) }
    }
    let count = max(1, most / step + (most % step == 0 ? 0 : 1))
    top = count.multipliedReportingOverflow(by: step).partialValue
    let (size, whole) = (step, isPercent ? 10 : 1)
    ticks = (0...min(count, 6)).map { number in
      let value = number.multipliedReportingOverflow(by: size).partialValue
      let fraction = value % whole == 0 ? "" : ".\(value % whole)"
      return (value, "\(value / whole)\(fraction)\(isPercent ? unit : "")")
    }
  }
}

extension ReportChart {
  /// Whether its values are tenths of a percent.
  var isPercent: Bool { unit == "%" || unit == "％" }
}
