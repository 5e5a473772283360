import FuyiWording

/// The first sheet: the title, what has to be known of the whole, the paragraphs, and where each table
/// stands.
struct SummarySheet {
  let name: String
  let document: ReportDocument

  func write(to workbook: Workbook, tables: [TableSheet]) {
    guard let sheet = workbook.sheet(name) else { return }
    let plain = CellStyle(hasBorder: false)
    var row = 0
    func write(_ text: String, _ style: CellStyle) {
      sheet.write(text, row, 0, style)
      // Not every program makes a row as high as its words need.
      if style.role == .plain { sheet.setHeight(lines: text.wrapped(to: 80).count, of: row) }
      row += 1
    }
    write(document.title, CellStyle(role: .title, hasBorder: false))
    for line in document.subtitle { write(line, plain) }
    for remark in document.remarks {
      write(remark, CellStyle(role: .note, hasBorder: false))
    }
    var rest = tables[...]
    for (index, section) in document.sections.enumerated() {
      row += 1
      let number = document.language.sectionNumber(index + 1)
      write(number + section.title, CellStyle(role: .heading, hasBorder: false))
      for block in section.blocks {
        switch block {
        case .paragraph(let text): write(text, plain)
        case .chart(let chart): write(chart.summary, plain)
        case .identities: continue
        case .table:
          guard let table = rest.popFirst() else { continue }
          let style = CellStyle(isLink: true, hasBorder: false)
          sheet.link(row, 0, to: table.name, row: 0, style: style)
          write("→ " + table.table.caption, style)
        }
      }
    }
    sheet.setWidth(88, of: 0)
    sheet.setUpPage(isLandscape: false, language: document.language)
  }
}
