import FuyiLaw
import FuyiWording

/// A report as a page in one file, for a screen, a phone and paper.
///
/// It needs nothing from outside and says so in its content security policy. A figure with records
/// behind it is a link to a panel with their numbers, which the style sheet shows when it is the
/// target; so it opens from a file, by keyboard and without script. A few lines of script only close
/// the panel with Escape. Charts are SVG. On paper there are the figures alone.
package struct HTMLReport: Sendable {
  private let document: ReportDocument
  private var language: Language { document.language }

  /// The page of a report.
  package init(_ document: ReportDocument) {
    self.document = document
  }

  /// The file's text.
  package func render() -> String {
    var writer = HTMLWriter(language: language)
    for (index, section) in document.sections.enumerated() {
      write(section, number: index + 1, to: &writer)
    }
    let tag = language == .zh ? "zh-CN" : "en"
    return """
      <!DOCTYPE html>
      <html lang="\(tag)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; script-src 'unsafe-inline'">
      <meta name="generator" content="fuyi">
      <title>\(document.title.inHTML)</title>
      <style>
      \(HTMLStyle.sheet)
      </style>
      </head>
      <body>
      \(heading)
      <main>
      \(writer.body)</main>
      \(writer.panels.isEmpty ? "" : "<aside class=\"records\">\n\(writer.panels)</aside>\n")\
      \(writer.panels.isEmpty ? "" : "<script>\(HTMLStyle.script)</script>\n")\
      </body>
      </html>

      """
  }

  private var heading: String {
    let lines = document.subtitle.map { "<p class=\"sub\">\($0.inHTML)</p>\n" }.joined()
    let remarks =
      document.remarks.isEmpty
      ? ""
      : "<ul class=\"remarks\">\n"
        + document.remarks.map { "<li>\($0.inHTML)</li>\n" }.joined() + "</ul>\n"
    let contents = document.sections.enumerated().map { index, section in
      "<li><a href=\"#s-\(section.id.inHTML)\">"
        + "\(language.sectionNumber(index + 1))\(section.title.inHTML)</a></li>\n"
    }.joined()
    let label = language.words("目录", "Contents")
    return "<header>\n<h1>\(document.title.inHTML)</h1>\n\(lines)\(remarks)</header>\n"
      + (contents.isEmpty
        ? ""
        : "<nav aria-label=\"\(label)\">\n<p>\(label)</p>\n<ol>\n\(contents)</ol>\n</nav>")
  }

  private func write(_ section: ReportSection, number: Int, to writer: inout HTMLWriter) {
    // A wide table has a page of its own on paper; a heading right above it has to go along.
    let takesHeading =
      if case .table(let table) = section.blocks.first { !HTMLTable.Size(table).isUpright } else {
        false
      }
    writer.body += "<section id=\"s-\(section.id.inHTML)\">\n"
    if takesHeading { writer.body += "<div class=\"page\">\n" }
    writer.body += "<h2>\(language.sectionNumber(number))\(section.title.inHTML)</h2>\n"
    for (index, block) in section.blocks.enumerated() {
      write(block, to: &writer)
      if takesHeading, index == 0 { writer.body += "</div>\n" }
    }
    writer.body += "</section>\n"
  }

  private func write(_ block: ReportBlock, to writer: inout HTMLWriter) {
    switch block {
    case .paragraph(let text):
      for line in text.split(whereSeparator: \.isNewline) {
        writer.body += "<p>\(String(line).inHTML)</p>\n"
      }
    case .table(let table): HTMLTable(table: table, language: language).write(to: &writer)
    case .chart(let chart):
      writer.body += "<figure class=\"chart \(chart.form.rawValue)\">\n"
      writer.body += "<figcaption>\(chart.caption.inHTML)</figcaption>\n"
      writer.body += "<div class=\"scroll\" tabindex=\"0\" role=\"group\""
      writer.body += " aria-label=\"\(chart.caption.inHTML)\">\(SVGChart(chart).render())</div>\n"
      writer.body += "</figure>\n"
    case .identities(let identities):
      writer.body += "<ul class=\"identities\">\n"
      for identity in identities {
        let verdict = "\(identity.mark) \(language.verdict(identity))"
        writer.body += "<li class=\"\(identity.holds ? "holds" : "fails")\">"
        writer.body += "<span>\(identity.name.inHTML)</span> <span>\(identity.sides.inHTML)</span> "
        writer.body += "<strong>\(verdict)</strong></li>\n"
      }
      writer.body += "</ul>\n"
    }
  }
}
