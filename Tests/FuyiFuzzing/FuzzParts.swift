import FuyiArchive

/// The parts of a workbook as a fuzzer changes them: texts with a NUL between them, zipped afterwards,
/// so that changes reach the XML and are not spent on checksums.
///
/// They are, in this order: the sheet, the shared texts, the formats, the workbook, its relations. A part that
/// is missing or empty is the usual one.
struct FuzzParts {
  private let parts: [[UInt8]]

  init(_ bytes: [UInt8]) {
    parts = bytes.split(
      separator: 0, maxSplits: Self.usual.count - 1, omittingEmptySubsequences: false
    )
    .map(Array.init)
  }

  /// The workbook.
  func archive() throws(ArchiveError) -> [UInt8] {
    var writer = ArchiveWriter()
    writer.add("[Content_Types].xml", text: "<Types/>")
    for (index, part) in Self.usual.enumerated() {
      let given = index < parts.count ? parts[index] : []
      writer.add(part.name, given.isEmpty ? Array(part.text.utf8) : given)
    }
    return try writer.bytes()
  }

  private static let usual: [(name: String, text: String)] = [
    ("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>"),
    ("xl/sharedStrings.xml", "<sst><si><t>a</t></si><si><r><t>b</t></r></si></sst>"),
    (
      "xl/styles.xml",
      "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
    ),
    (
      "xl/workbook.xml",
      "<workbook><sheets><sheet name=\"a\" sheetId=\"1\" id=\"r1\"/></sheets></workbook>"
    ),
    (
      "xl/_rels/workbook.xml.rels",
      "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
        + "<Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
        + "<Relationship Id=\"r3\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>"
    ),
  ]
}
