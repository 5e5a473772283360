import FuyiReports
import FuyiWording

/// A report of names that try to be something else.
enum HostileReport {
  static let names = [
    "<script>alert(1)</script>", "\"quoted\" & 'single'", "</style></table><img src=x>",
    "\u{202E}drawkcab", "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tTab", "＝1", "a,b\nc|d",
    "1. list", "# heading", String(repeating: "长", count: 300), "]]>&amp;&#x3C;", "\u{1B}[31mred",
    "a]b[c]:*?/\\d",
  ]

  static var document: ReportDocument {
    let rows = names.map { name in
      ReportTable.Row([.text(name), .count(1, [name, "聊政复〔2025〕1号"])])
    }
    return ReportDocument(
      language: .zh, title: names[0], subtitle: [names[1]], remarks: [names[2]],
      sections: names.enumerated().map { index, name in
        ReportSection(
          id: "s\(index)", title: name,
          blocks: [
            .paragraph(name),
            .table(
              ReportTable(
                id: "t\(index)", caption: name,
                columns: [.init("name", name, group: name), .init("count", name, .count)],
                rows: index == 0 ? rows : Array(rows.prefix(1)), notes: [name])),
            .chart(
              ReportChart(
                id: "c\(index)", caption: name, summary: name, form: .bars, categories: [name],
                series: [.init(name: name, values: [1], texts: [name])], unit: name)),
            .identities([.init(name: name, left: name, right: name, holds: true)]),
          ])
      })
  }
}
