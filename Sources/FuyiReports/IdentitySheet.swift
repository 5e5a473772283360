import FuyiWording

/// The sheet with the sums that have to agree.
struct IdentitySheet {
  let document: ReportDocument

  init(_ document: ReportDocument) {
    self.document = document
  }

  func write(to workbook: Workbook, names: inout SheetNames) {
    let identities = document.sections.flatMap { section in
      section.blocks.flatMap { block -> [(section: String, identity: ReportIdentity)] in
        guard case .identities(let identities) = block else { return [] }
        return identities.map { (section.title, $0) }
      }
    }
    let language = document.language
    guard !identities.isEmpty,
      let sheet = workbook.sheet(names.unique(language.words("平衡关系核对", "Identities")))
    else { return }
    let titles = [
      language.words("部分", "Section"), language.words("平衡关系", "Identity"),
      language.words("左边", "Left side"), language.words("右边", "Right side"),
      language.words("是否成立", "Holds"),
    ]
    let rows = identities.map { section, identity in
      [
        section, identity.name, identity.left, identity.right,
        "\(identity.mark) \(language.verdict(identity))",
      ]
    }
    for (column, title) in titles.enumerated() {
      sheet.write(title, 0, column, CellStyle(role: .heading, isCentred: true))
      for (row, texts) in rows.enumerated() {
        sheet.write(texts[column], row + 1, column, CellStyle())
      }
      let widest = rows.map { displayWidth(of: $0[column].oneLine) }.max() ?? 0
      sheet.setWidth(min(60, max(widest, displayWidth(of: title))) + 2, of: column)
    }
    sheet.freeze(rows: 1, columns: 0, headings: 0...0)
    sheet.setUpPage(isLandscape: true, language: language)
  }
}
