import FuyiWording

extension SVGChart {
  /// Lying bars with the names on the left; narrow, so that a phone shows them at a readable size.
  /// - Returns: the size of the picture.
  func drawBars(on canvas: inout SVGCanvas) -> (width: Int, height: Int) {
    let (thick, gap) = (18, 12)
    // Names take at most 18 columns of a terminal in a line, and as many lines as they need.
    let names = chart.categories.map { $0.oneLine.printable.wrapped(to: 18) }
    let nameWidth = names.joined().map(SVGCanvas.width).max() ?? 0
    let textWidth = chart.series.indices.map(widestText).max() ?? 0
    let left = nameWidth + 8
    let room = max(120, 430 - left - textWidth - 8)
    let width = left + room + textWidth + 8
    var y = drawLegend(on: &canvas, width: width)
    let top = y
    for (category, name) in names.enumerated() {
      let height = max(name.count * SVGCanvas.line, chart.series.count * thick)
      canvas.lines(name, x: left - 8, middle: y + height / 2, .end)
      var barY = y + (height - chart.series.count * thick) / 2
      for series in chart.series.indices {
        let (value, text) = value(category, series)
        let length = Self.scaled(value ?? 0, of: most, to: room)
        canvas.bar(
          x: left, y: barY + 1, width: length, height: thick - 3, fill: fill(series),
          edge: Self.colour(series))
        canvas.text(text, x: left + length + 6, y: barY + 13)
        barY += thick
      }
      y += height + gap
    }
    canvas.rule(x1: left, y1: top - 2, x2: left, y2: max(top, y - gap) + 2, stroke: "#595959")
    return (width, max(20, y))
  }

  /// A length for a value, rounded; a value that is not 0 is seen.
  static func scaled(_ value: Int, of most: Int, to length: Int) -> Int {
    guard value > 0, most > 0 else { return 0 }
    let (quotient, remainder) = most.dividingFullWidth(
      min(value, most).multipliedFullWidth(by: length))
    return max(1, remainder >= most - remainder ? quotient + 1 : quotient)
  }
}
