package import FuyiArchive

/// The DOCX of a layout (公文格式的 Word 文档).
///
/// A4 with the margins of GB/T 9704-2012: 37 mm above, 28 mm left, 26 mm right, 35 mm below, which
/// leaves the type area of 156 by 225 mm.
package enum WordDocument {
  /// The document's bytes; of the same layout always the same.
  /// - Throws: `ArchiveError` where it cannot be made.
  package static func bytes(of layout: PaperLayout) throws(ArchiveError) -> [UInt8] {
    var writer = ArchiveWriter()
    for (name, text) in parts(of: layout) { writer.add(name, text: text) }
    return try writer.bytes()
  }

  private static func parts(of layout: PaperLayout) -> [(String, String)] {
    var parts = [
      ("[Content_Types].xml", contentTypes(layout)), ("_rels/.rels", packageRelations),
      ("docProps/core.xml", coreProperties(layout)), ("docProps/app.xml", appProperties),
      ("word/document.xml", document(layout)),
      ("word/_rels/document.xml.rels", documentRelations(layout)),
      ("word/styles.xml", WordStyles.styles), ("word/fontTable.xml", WordStyles.fonts),
      ("word/settings.xml", WordStyles.settings),
      ("word/footer1.xml", WordXML.pageNumber(.pageNumberOdd)),
      ("word/footer2.xml", WordXML.pageNumber(.pageNumberEven)),
    ]
    if layout.isLetter { parts.append(("word/footer3.xml", WordXML.letterFoot)) }
    return parts
  }

  private static func document(_ layout: PaperLayout) -> String {
    let signature = layout.blocks.firstIndex { block in
      if case .paragraph(.signature, _) = block { true } else { false }
    }
    let blocks = layout.blocks.enumerated().map { index, block in
      switch block {
      case .paragraph(let style, let text):
        // A seal on a page without text would be on none; two, since one may be left out. A letter has
        // its copies behind the seal.
        WordXML.paragraph(
          style, text,
          isKept: !layout.isLetter && signature.map { ($0 - 2..<$0).contains(index) } ?? false)
      case .table(let table): WordXML.table(table)
      }
    }
    // The number stands 7 mm below the type area.
    let section = """
      <w:sectPr><w:footerReference w:type="default" r:id="rId4"/>\
      <w:footerReference w:type="even" r:id="rId5"/>\
      \(layout.isLetter ? "<w:footerReference w:type=\"first\" r:id=\"rId6\"/>" : "")\
      <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" \
      w:left="1588" w:header="851" w:footer="1247" w:gutter="0"/><w:cols w:space="425"/>\
      \(layout.isLetter ? "<w:titlePg/>" : "")\
      <w:docGrid w:type="lines" w:linePitch="576"/></w:sectPr>
      """
    return WordXML.part("w:document", "<w:body>\(blocks.joined())\(section)</w:body>")
  }

  // MARK: What ties the parts together

  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
  private static let package = "http://schemas.openxmlformats.org/package/2006/"

  private static func contentTypes(_ layout: PaperLayout) -> String {
    func override(_ part: String, _ type: String) -> String {
      "<Override PartName=\"/\(part)\" ContentType=\"\(type)\"/>"
    }
    var overrides = [
      override("word/document.xml", word + "document.main+xml"),
      override("word/styles.xml", word + "styles+xml"),
      override("word/fontTable.xml", word + "fontTable+xml"),
      override("word/settings.xml", word + "settings+xml"),
      override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      override(
        "docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ]
    for number in 1...(layout.isLetter ? 3 : 2) {
      overrides.append(override("word/footer\(number).xml", word + "footer+xml"))
    }
    return WordXML.declaration + """
      <Types xmlns="\(package)content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\(overrides.joined())</Types>
      """
  }

  private static func relationships(_ list: [(type: String, target: String)]) -> String {
    let lines = list.enumerated().map { index, relation in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(relation.type)\" "
        + "Target=\"\(relation.target)\"/>"
    }
    return WordXML.declaration + "<Relationships xmlns=\"\(package)relationships\">"
      + lines.joined() + "</Relationships>"
  }

  private static var packageRelations: String {
    relationships([
      (WordXML.relations + "/officeDocument", "word/document.xml"),
      (package + "relationships/metadata/core-properties", "docProps/core.xml"),
      (WordXML.relations + "/extended-properties", "docProps/app.xml"),
    ])
  }

  private static func documentRelations(_ layout: PaperLayout) -> String {
    let targets =
      ["styles.xml", "fontTable.xml", "settings.xml", "footer1.xml", "footer2.xml"]
      + (layout.isLetter ? ["footer3.xml"] : [])
    return relationships(
      targets.map { target in
        let kind = target.prefix { $0.isLetter }
        return (WordXML.relations + "/" + kind, target)
      })
  }

  private static func coreProperties(_ layout: PaperLayout) -> String {
    WordXML.declaration + """
      <cp:coreProperties xmlns:cp="\(package)metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/">\
      <dc:title>\(layout.name.escaped)</dc:title></cp:coreProperties>
      """
  }

  private static var appProperties: String {
    WordXML.declaration + """
      <Properties xmlns="\(WordXML.extendedProperties)"><Application>fuyi</Application>\
      </Properties>
      """
  }
}

extension WordXML {
  fileprivate static let extendedProperties =
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
}
