import FuyiLaw
import FuyiWording

/// A report as text for a terminal: tables that line up, bars beside percentages, lines that fit.
///
/// Nothing is cut: paragraphs and cells of words are wrapped, and a table that is still too wide is
/// laid out in parts below one another, each with the first column.
package struct TextReport: Sendable {
  private let document: ReportDocument
  private let columns: Int?
  private let pen: TextPen
  private var language: Language { document.language }

  /// The text of a report, as wide as it needs and without colour where nothing else is said.
  /// - Parameters:
  ///   - document: the report.
  ///   - columns: the columns of the reader's terminal, at least 32; nil for as many as it needs.
  ///   - isColoured: whether to mark headings, totals and verdicts by colour and weight too.
  package init(_ document: ReportDocument, columns: Int? = nil, isColoured: Bool = false) {
    self.document = document
    self.columns = columns.map { max(32, $0) }
    pen = TextPen(isColoured: isColoured)
  }

  /// The text, with a line end at its end.
  package func render() -> String {
    var parts = [
      (wrapped(document.title).map { pen.heading($0) } + document.subtitle.flatMap(wrapped))
    ]
    if !document.remarks.isEmpty { parts.append(document.remarks.flatMap(wrapped)) }
    for (index, section) in document.sections.enumerated() {
      let title = language.sectionNumber(index + 1) + section.title
      parts.append(wrapped(title).map { pen.heading($0) })
      parts += section.blocks.map(lines)
    }
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private func lines(_ block: ReportBlock) -> [String] {
    switch block {
    case .paragraph(let text): wrapped(text)
    case .table(let table):
      caption(table.caption)
        + TextTable(table, in: language, columns: columns, pen: pen).lines
        + table.notes.flatMap(wrapped)
    case .chart(let chart):
      // The values stand beside the bars, so the summary would only say them again.
      caption(chart.caption) + TextChart(chart, columns: columns, pen: pen).lines
    case .identities(let identities): identities.flatMap(lines)
    }
  }

  private func lines(_ identity: ReportIdentity) -> [String] {
    let verdict = pen.verdict("\(identity.mark) \(language.verdict(identity))", identity.holds)
    let name = wrapped("\(identity.name)\(language.words("：", ": "))")
    return name + indented("\(identity.sides)", "  ") + ["  " + verdict]
  }

  private func caption(_ text: String) -> [String] { wrapped(text).map { pen.caption($0) } }

  private func wrapped(_ text: String) -> [String] { indented(text, "") }

  private func indented(_ text: String, _ indent: String) -> [String] {
    let width = columns.map { $0 - indent.count } ?? Int.max
    return text.wrapped(to: width).map { indent + $0.printable }
  }
}
