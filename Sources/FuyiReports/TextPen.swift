/// Weight and colour for a terminal, or none.
struct TextPen: Sendable {
  let isColoured: Bool

  /// A heading of the report.
  func heading(_ text: String) -> String { marked(text, "1;36") }
  /// What stands above a table or a chart.
  func caption(_ text: String) -> String { marked(text, "1") }
  /// A row that sums up the others.
  func total(_ text: String) -> String { marked(text, "1") }
  /// Whether an identity holds.
  func verdict(_ text: String, _ holds: Bool) -> String { marked(text, holds ? "32" : "1;31") }

  /// A line whose bars stand out.
  func bars(_ line: String) -> String {
    guard isColoured else { return line }
    var (result, isInBar) = ("", false)
    for character in line {
      if Self.blocks.contains(character) != isInBar {
        isInBar.toggle()
        result += isInBar ? "\u{1B}[36m" : Self.end
      }
      result.append(character)
    }
    return isInBar ? result + Self.end : result
  }

  private func marked(_ text: String, _ code: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\(Self.end)" : text
  }

  private static let end = "\u{1B}[0m"
  private static let blocks = Set("█▉▊▋▌▍▎▏")
}
