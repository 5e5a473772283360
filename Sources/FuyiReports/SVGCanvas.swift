import FuyiWording

/// SVG while it is drawn, in whole units; text is measured by its width in a terminal.
struct SVGCanvas {
  /// Where a text stands on its point.
  enum Anchor: String {
    case start
    case middle
    case end
  }

  /// How high a line of text is.
  static let line = 17
  private(set) var body = ""

  /// How wide a text is at most: fonts differ, and some have wide figures.
  static func width(of text: String) -> Int {
    text.reduce(0) { $0 + (displayWidth(of: String($1)) > 1 ? 14 : 9) }
  }

  mutating func add(_ element: String) { body += element + "\n" }

  mutating func text(
    _ text: String, x: Int, y: Int, _ anchor: Anchor = .start, fill: String = "#1a1a1a",
    isHaloed: Bool = false
  ) {
    let halo =
      isHaloed ? " stroke=\"#fff\" stroke-width=\"4\" paint-order=\"stroke\"" : ""
    add(
      "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor.rawValue)\" fill=\"\(fill)\"\(halo)>"
        + "\(text.inHTML)</text>")
  }

  /// Lines of text around a height.
  mutating func lines(_ lines: [String], x: Int, middle y: Int, _ anchor: Anchor) {
    let top = y - lines.count * Self.line / 2
    for (index, line) in lines.enumerated() {
      text(line, x: x, y: top + index * Self.line + 13, anchor)
    }
  }

  mutating func rule(x1: Int, y1: Int, x2: Int, y2: Int, stroke: String) {
    add("<path d=\"M\(x1) \(y1)L\(x2) \(y2)\" stroke=\"\(stroke)\"/>")
  }

  mutating func bar(x: Int, y: Int, width: Int, height: Int, fill: String, edge: String) {
    guard width > 0, height > 0 else { return }
    add(
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(fill)\" "
        + "stroke=\"\(edge)\"/>")
  }
}
