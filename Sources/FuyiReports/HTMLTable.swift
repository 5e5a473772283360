import FuyiWording

/// A table of a report in HTML.
struct HTMLTable {
  let table: ReportTable
  let language: Language

  /// How much room a table needs on paper, by which it gets its page.
  enum Size: String {
    /// Fits a page that stands.
    case narrow
    /// Fits a page that stands with its fractions below the percentages.
    case stacked
    /// Needs a page that lies.
    case wide
    /// Needs small print on one that lies, with headings that stand.
    case vast

    /// Whether it stays on a page that stands.
    var isUpright: Bool { self == .narrow || self == .stacked }

    /// Counted in the half em that a Latin letter takes, of which a page has about a hundred.
    init(_ table: ReportTable) {
      let beside = Self.need(of: table) { $0 + $1 }
      if beside <= 104 {
        self = .narrow
      } else if Self.need(of: table, with: max) <= 104 {
        self = .stacked
      } else {
        self = beside <= 172 ? .wide : .vast
      }
    }

    /// - Parameters:
    ///   - table: the table.
    ///   - join: what a figure and its fraction take together.
    private static func need(of table: ReportTable, with join: (Int, Int) -> Int) -> Int {
      table.columns.enumerated().reduce(0) { sum, entry in
        let (index, column) = entry
        let cells = table.rows.map { row in
          let value = row.cell(index).value
          let words = displayWidth(of: value.words(in: .zh, under: column.kind))
          let width = join(words, displayWidth(of: value.fraction ?? ""))
          // Words can be broken, figures cannot.
          return column.isNumeric ? width : min(width, 20)
        }
        return sum + 3 + max(cells.max() ?? 0, min(displayWidth(of: column.title), 8))
      }
    }
  }

  func write(to writer: inout HTMLWriter) {
    let id = "t-\(table.id.inHTML)"
    let size = Size(table)
    writer.body += "<div class=\"table \(size.rawValue)\">\n"
    writer.body +=
      "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"\(id)\">\n"
    writer.body += "<table>\n<caption id=\"\(id)\"><span>\(table.caption.inHTML)</span></caption>\n"
    writer.body += head
    writer.body += "<tbody>\n"
    for row in table.rows { write(row, to: &writer) }
    writer.body += "</tbody>\n</table>\n</div>\n"
    if !table.notes.isEmpty {
      writer.body += "<ul class=\"notes\">\n"
      for note in table.notes { writer.body += "<li>\(note.inHTML)</li>\n" }
      writer.body += "</ul>\n"
    }
    writer.body += "</div>\n"
  }

  private var head: String {
    func title(_ index: Int, _ attributes: String) -> String {
      let column = table.columns[index]
      let style = column.isNumeric ? " class=\"n\"" : ""
      return "<th scope=\"col\"\(style)\(attributes)><span>\(column.title.inHTML)</span></th>"
    }
    guard table.isGrouped else {
      return "<thead>\n<tr>\(table.columns.indices.map { title($0, "") }.joined())</tr>\n</thead>\n"
    }
    var (first, second) = ("", "")
    for heading in table.headings {
      if let group = heading.group {
        first += "<th scope=\"colgroup\" class=\"g\" colspan=\"\(heading.columns.count)\">"
        first += "<span>\(group.inHTML)</span></th>"
        second += heading.columns.map { title($0, "") }.joined()
      } else {
        first += heading.columns.map { title($0, " rowspan=\"2\"") }.joined()
      }
    }
    return "<thead>\n<tr>\(first)</tr>\n<tr>\(second)</tr>\n</thead>\n"
  }

  private func write(_ row: ReportTable.Row, to writer: inout HTMLWriter) {
    writer.body += row.isTotal ? "<tr class=\"total\">" : "<tr>"
    for (index, column) in table.columns.enumerated() {
      let cell = row.cell(index)
      let isHeading = index == 0 && !column.isNumeric
      var figure = cell.value.words(in: language, under: column.kind).inHTML
      if !cell.records.isEmpty {
        let place = table.caption + " · " + table.place(of: row, index)
        figure = writer.link(figure, place: place, records: cell.records)
      }
      if let fraction = cell.value.fraction {
        figure += " <small>\(fraction.inHTML)</small>"
      }
      let style = column.isNumeric ? " class=\"n\"" : column.kind == .day ? " class=\"d\"" : ""
      writer.body += isHeading ? "<th scope=\"row\">" : "<td\(style)>"
      writer.body += isHeading ? "\(figure)</th>" : "\(figure)</td>"
    }
    writer.body += "</tr>\n"
  }
}
