import FuyiLaw
import FuyiWording

/// A report's tables as comma-separated values (RFC 4180), one below the other.
///
/// A line with the caption stands above each table and an empty line below it. Numbers are numbers:
/// a percentage is written `94.7%`, a ratio `2.0`, a difference `-1.2`, each percentage and ratio
/// followed by its fraction in two columns. Words that a spreadsheet could take for a formula get an
/// apostrophe in front. Paragraphs and charts have no place here.
package struct CSVReport: Sendable {
  private let document: ReportDocument
  private let hasByteOrderMark: Bool

  /// The tables of a report, with a byte order mark where nothing else is said.
  package init(_ document: ReportDocument, hasByteOrderMark: Bool = true) {
    self.document = document
    self.hasByteOrderMark = hasByteOrderMark
  }

  /// The file's text; every line ends in CR LF.
  package func render() -> String {
    let head = ([document.title] + document.subtitle + document.remarks).map {
      [CSVField.words($0)]
    }
    let parts = [head] + document.sections.flatMap { section in section.blocks.compactMap(lines) }
    let text = parts.map { lines in
      lines.map { $0.map(CSVField.quoted).joined(separator: ",") + CSVField.lineEnd }.joined()
    }.joined(separator: CSVField.lineEnd)
    return (hasByteOrderMark ? "\u{FEFF}" : "") + text
  }

  /// The records of a block, or nil where it has none.
  private func lines(_ block: ReportBlock) -> [[String]]? {
    switch block {
    case .paragraph, .chart: return nil
    case .table(let table): return lines(FlatTable(table, in: document.language))
    case .identities(let identities):
      let language = document.language
      let heading = [
        language.words("平衡关系", "Identity"), language.words("左边", "Left side"),
        language.words("右边", "Right side"), language.words("是否成立", "Holds"),
      ]
      return [heading]
        + identities.map { identity in
          [identity.name, identity.left, identity.right, language.verdict(identity)].map(
            CSVField.words)
        }
    }
  }

  private func lines(_ flat: FlatTable) -> [[String]] {
    let titles = flat.columns.map { column in
      CSVField.words(column.group.map { "\($0) · \(column.title)" } ?? column.title)
    }
    let rows = flat.table.rows.map { row in flat.columns.map { field(flat.value(row, $0)) } }
    return [[CSVField.words(flat.table.caption)], titles] + rows
      + flat.table.notes.map { [CSVField.words($0)] }
  }

  private func field(_ value: ReportCell.Value) -> String {
    let none = document.language.words("无", "none")
    switch value {
    case .empty: return ""
    case .text(let text): return CSVField.words(text)
    case .count(let number): return String(number)
    case .percent(let text, _, _): return text.map { $0 + "%" } ?? none
    case .ratio(let text, _, _): return text ?? none
    case .points: return value.plainPoints ?? none
    case .day(let day): return day.description
    }
  }
}
