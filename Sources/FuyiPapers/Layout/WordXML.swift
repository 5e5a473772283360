/// The XML of a document's parts (WordprocessingML).
enum WordXML {
  /// A whole part with its root element.
  static func part(_ root: String, _ content: String) -> String {
    declaration
      + "<\(root) xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
      + "xmlns:r=\"\(relations)\">\(content)</\(root)>"
  }

  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// A paragraph of a style; an empty text leaves it without a run.
  /// - Parameter isKept: whether it stays on the page of the paragraph behind it.
  static func paragraph(_ style: PaperStyle, _ text: String, isKept: Bool = false) -> String {
    let run = text.isEmpty ? "" : "<w:r><w:t xml:space=\"preserve\">\(text.escaped)</w:t></w:r>"
    return "<w:p><w:pPr><w:pStyle w:val=\"\(style.rawValue)\"/>"
      + (isKept ? "<w:keepNext/>" : "") + "</w:pPr>\(run)</w:p>"
  }

  /// A table as wide as its columns, whose rows do not break over pages.
  static func table(_ table: PaperTable) -> String {
    let line = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\""
    let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) \(line)/>"
    }
    let width = table.columns.reduce(0, +)
    var output = """
      <w:tbl><w:tblPr><w:tblW w:w="\(width)" w:type="dxa"/><w:jc w:val="center"/>\
      <w:tblBorders>\(borders.joined())</w:tblBorders><w:tblLayout w:type="fixed"/>\
      </w:tblPr><w:tblGrid>
      """
    output += table.columns.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
    for row in table.rows {
      output +=
        "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"760\" w:hRule=\"atLeast\"/></w:trPr>"
      var column = 0
      for cell in row {
        let width = table.columns[column..<(column + cell.span)].reduce(0, +)
        column += cell.span
        output +=
          "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>"
          + (cell.span > 1 ? "<w:gridSpan w:val=\"\(cell.span)\"/>" : "")
          + "<w:vAlign w:val=\"center\"/></w:tcPr>"
          + paragraph(cell.isHeading ? .cellHeading : .cell, cell.text) + "</w:tc>"
      }
      output += "</w:tr>"
    }
    return output + "</w:tbl>"
  }

  /// A footer with the page's number between dashes: — 1 —.
  static func pageNumber(_ style: PaperStyle) -> String {
    part(
      "w:ftr",
      """
      <w:p><w:pPr><w:pStyle w:val="\(style.rawValue)"/></w:pPr>\
      <w:r><w:t xml:space="preserve">— </w:t></w:r>\
      <w:r><w:fldChar w:fldCharType="begin"/></w:r>\
      <w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>\
      <w:r><w:fldChar w:fldCharType="end"/></w:r>\
      <w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p>
      """)
  }

  /// The foot of a letter's first page: the red double line, thin above thick, and no number.
  static var letterFoot: String {
    part(
      "w:ftr",
      """
      <w:p><w:pPr><w:pStyle w:val="\(PaperStyle.pageNumberOdd.rawValue)"/><w:pBdr>\
      <w:top w:val="thinThickSmallGap" w:sz="24" w:space="1" w:color="\(WordStyles.red)"/>\
      </w:pBdr><w:ind w:rightChars="0" w:right="0"/></w:pPr></w:p>
      """)
  }
}
