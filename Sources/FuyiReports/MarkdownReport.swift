import FuyiLaw
import FuyiWording

/// A report in Markdown with tables as GitHub reads them.
package struct MarkdownReport: Sendable {
  private let document: ReportDocument
  private var language: Language { document.language }

  /// The Markdown of a report.
  package init(_ document: ReportDocument) {
    self.document = document
  }

  /// The text, with a line end at its end.
  package func render() -> String {
    var blocks = ["# \(Self.escaped(document.title))"]
    blocks += document.subtitle.map { Self.escaped($0) }
    if !document.remarks.isEmpty {
      blocks.append(document.remarks.map { "> \(Self.escaped($0))" }.joined(separator: "\n>\n"))
    }
    for (index, section) in document.sections.enumerated() {
      blocks.append("## \(language.sectionNumber(index + 1))\(Self.escaped(section.title))")
      blocks += section.blocks.flatMap(lines)
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func lines(_ block: ReportBlock) -> [String] {
    switch block {
    case .paragraph(let text):
      return text.split(whereSeparator: \.isNewline).map { Self.escaped(String($0)) }
    case .table(let table):
      return ["**\(Self.escaped(table.caption))**", grid(table)]
        + (table.notes.isEmpty
          ? [] : [table.notes.map { "- \(Self.escaped($0))" }.joined(separator: "\n")])
    case .chart(let chart):
      return ["**\(Self.escaped(chart.caption))**", Self.escaped(chart.summary)]
    case .identities(let identities):
      return [
        identities.map { identity in
          let verdict = "\(identity.mark) **\(language.verdict(identity))**"
          let (name, sides) = (Self.escaped(identity.name), Self.escaped(identity.sides))
          return "- \(name)\(language.words("：", ": "))\(sides) \(verdict)"
        }.joined(separator: "\n")
      ]
    }
  }

  private func grid(_ table: ReportTable) -> String {
    let titles = table.columns.map { Self.escaped($0.fullTitle, isInLine: true) }
    let rule = table.columns.map { $0.isNumeric ? "---:" : ":---" }
    let rows = table.rows.map { row in
      table.columns.enumerated().map { index, column in
        let words = Self.escaped(
          row.cell(index).value.wordsWithFraction(in: language, under: column.kind),
          isInLine: true)
        return row.isTotal && !words.isEmpty ? "**\(words)**" : words
      }
    }
    return ([titles, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }
      .joined(separator: "\n")
  }

  /// Words with every sign that Markdown or HTML could take for its own made plain, in one line.
  /// - Parameters:
  ///   - text: the words.
  ///   - isInLine: whether they never begin a line, so that they cannot begin a list or a heading.
  private static func escaped(_ text: String, isInLine: Bool = false) -> String {
    var escaped = ""
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ").printable
    for (index, character) in line.enumerated() {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\\", "|", "*", "_", "`", "[", "]", "~": escaped += "\\\(character)"
      case "#", "+", "-", "=":
        escaped += index == 0 && !isInLine ? "\\\(character)" : "\(character)"
      case ".", ")":
        // `1.` and `1)` at the beginning would begin a list.
        let isList = index > 0 && !isInLine && escaped.allSatisfy(\.isNumber)
        escaped += isList ? "\\\(character)" : "\(character)"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
