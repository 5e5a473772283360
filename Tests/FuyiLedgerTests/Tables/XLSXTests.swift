import FuyiLaw
import FuyiLedger
import FuyiTestSupport
import Testing

@Suite struct XLSXTests {
  @Test func `texts are shared, inline or what a formula gives`() throws {
    let book = SampleBook(
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>张</t></is></c>"
        + "<c r=\"C1\" t=\"str\"><f>A1&amp;\"x\"</f><v>李&lt;四</v></c>"
        + "<c r=\"D1\" t=\"inlineStr\"><is><r><t>王</t></r><r><t xml:space=\"preserve\"> 五</t></r></is></c>"
        + "</row>",
      shared: ["<si><t>零</t></si>", "<si><t>申请人</t></si>"])
    let cells = try book.cells()
    #expect(cells == [.text("申请人"), .text("张"), .text("李<四"), .text("王 五")])
  }

  @Test func `runs of a shared text are one text, and how it is read aloud is no part of it`()
    throws
  {
    let book = SampleBook(
      "<row><c t=\"s\"><v>0</v></c></row>",
      shared: [
        "<si><r><rPr><b/></rPr><t>聊</t></r><r><t>城</t></r><rPh sb=\"0\" eb=\"1\"><t>liao</t></rPh></si>"
      ])
    let cells = try book.cells()
    #expect(cells == [.text("聊城")])
  }

  @Test func `numbers keep how they are written, and there are booleans and errors`() throws {
    let book = SampleBook(
      "<row><c><v>12</v></c><c t=\"n\"><v>-0.1</v></c><c><v>1.5E-3</v></c>"
        + "<c><v>123456789012345678</v></c><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c>"
        + "<c t=\"e\"><v>#N/A</v></c><c/><c s=\"0\"><v></v></c><c><v>0.30000000000000004</v></c></row>"
    )
    let cells = try book.cells()
    #expect(
      cells == [
        .number(12, "12"), .number(-0.1, "-0.1"), .number(0.0015, "1.5E-3"),
        .number(123_456_789_012_345_680, "123456789012345678"), .boolean(true), .boolean(false),
        .error("#N/A"), .empty, .empty, .number(0.1 + 0.2, "0.30000000000000004"),
      ])
  }

  @Test func `characters that a workbook escapes are put in, and pictures of control characters`()
    throws
  {
    let book = SampleBook(
      "<row><c t=\"inlineStr\"><is><t>a_x000A_b_x005F_x0041_c_x0001_d_x4E2D__xD83D__xDE00_e_xZZZZ_</t></is></c></row>"
    )
    let cells = try book.cells()
    #expect(cells == [.text("a\nb_x0041_c␁d中😀e_xZZZZ_")])
  }

  @Test func `values stand between spaces, and a day that is none is text`() throws {
    let cells = try SampleBook(
      "<row> <c> <v>\n 12 </v></c><c t=\"d\"><v>2025-02-30</v></c><c t=\"d\"><v>1899-12-31T10:00:00</v></c>"
        + "<c t=\"str\"><v> x </v></c><c t=\"b\"><v> true </v></c></row>"
    ).cells()
    #expect(
      cells == [
        .number(12, "12"), .text("2025-02-30"), .text("1899-12-31T10:00:00"), .text(" x "),
        .boolean(true),
      ])
  }

  @Test func `rows and cells without places follow one another`() throws {
    let rows = try SampleBook(
      "<row><c><v>1</v></c></row><row r=\"5\"><c><v>2</v></c><c r=\"D5\"><v>3</v></c><c><v>4</v></c></row>"
        + "<row/><row><c><v>5</v></c></row>"
    ).rows()
    #expect(rows.map(\.number) == [1, 5, 7])
    #expect(
      rows[1].cells == [
        .number(2, "2"), .empty, .empty, .number(3, "3"), .number(4, "4"),
      ])
  }

  @Test(arguments: [
    "<row r=\"2\"/><row r=\"2\"/>", "<row r=\"3\"/><row r=\"2\"/>",
    "<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"A3\"><v>1</v></c></row>",
    "<row r=\"3\"><c r=\"B3\"/><c r=\"B3\"/></row>",
  ])
  func `rows and cells twice or out of order are refused`(_ data: String) throws {
    let refusal = try SampleBook(data).refusal()
    guard case .cell(_, .order) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
  }

  @Test(arguments: [
    ("<row r=\"2\"><c r=\"B3\"/></row>", CellFault.place("B3")),
    ("<row r=\"0\"/>", .place("0")), ("<row r=\"x\"/>", .place("x")),
    ("<row><c r=\"1A\"/></row>", .place("1A")), ("<row><c r=\"AAAA1\"/></row>", .place("AAAA1")),
    ("<row><c><v>1,5</v></c></row>", .number("1,5")),
    ("<row><c><v>nan</v></c></row>", .number("nan")),
    ("<row><c><v>0x10</v></c></row>", .number("0x10")),
    ("<row><c><v>1e999</v></c></row>", .number("1e999")),
    ("<row><c t=\"s\"><v>7</v></c></row>", .shared("7")),
    ("<row><c t=\"s\"><v>-1</v></c></row>", .shared("-1")),
    ("<row><c s=\"9\"><v>1</v></c></row>", .style("9")), ("<row><c t=\"q\"/></row>", .kind("q")),
    ("<row><c t=\"b\"><v>2</v></c></row>", .boolean("2")),
  ])
  func `a cell that makes no sense is named`(_ data: String, _ fault: CellFault) throws {
    guard case .cell(let place, fault) = try SampleBook(data).refusal() else {
      Issue.record("\(data)")
      return
    }
    #expect(place.sheet == "台账")
  }

  @Test func `sheets come in the workbook's order, hidden ones too, each with its joined cells`()
    throws
  {
    var book = SampleBook("<row><c><v>1</v></c></row>")
    book.sheets += [
      (
        "旧案", "hidden", "<row><c><v>2</v></c></row>",
        "<mergeCells count=\"2\"><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"B2:B4\"/></mergeCells><pageMargins/>"
      ),
      ("极密", "veryHidden", "<row><c t=\"inlineStr\"><is><t>mergeCells</t></is></c></row>", ""),
      ("空", nil, "", "<mergeCells count=\"0\"/>"),
    ]
    let file = try LedgerFile(path: book.path())
    #expect(file.format == .xlsx)
    #expect(file.encoding == nil)
    let sheets = try file.sheets()
    #expect(sheets.map(\.name) == ["台账", "旧案", "极密", "空"])
    #expect(sheets.map(\.isHidden) == [false, true, true, false])
    #expect(
      sheets.map(\.merges) == [
        [], [CellRange(rows: 1...1, columns: 0...2), CellRange(rows: 2...4, columns: 1...1)], [],
        [],
      ])
    let rows = try Sample.rows(file.path, sheet: 1)
    #expect(rows[0].cells == [.number(2, "2")])
  }

  @Test func `the list of joined cells is found wherever the pieces of the sheet end`() throws {
    for shift in 0..<40 {
      let filling = (1...4300).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>12345678</v></c></row>" }
        .joined()
      let pad = String(
        repeating: " ", count: 262_144 - filling.utf8.count % 262_144 - 400 + shift * 11)
      var book = SampleBook(filling + pad)
      book.prefix = shift % 2 == 0 ? "" : "x:"
      if shift % 2 == 1 {
        book.sheets[0].data = ""
      }
      let mark = book.prefix
      book.sheets[0].tail =
        pad + "<\(mark)mergeCells><\(mark)mergeCell ref=\"A1:B2\"/></\(mark)mergeCells>"
      let merges = try LedgerFile(path: book.path()).sheets()[0].merges
      #expect(merges == [CellRange(rows: 1...2, columns: 0...1)])
    }
  }

  @Test func `a text that names the list of joined cells is not taken for it`() throws {
    let texts = ["mergeCells", "a/mergeCells", "&lt;mergeCells", "mergeCells&gt;"]
    let cells = texts.map {
      "<c t=\"inlineStr\"><is><t mergeCells=\"mergeCells\">\($0)</t></is></c>"
    }
    let book = SampleBook(
      "<row>\(cells.joined())</row>",
      tail: "<mergeCellsX/><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")
    let merges = try LedgerFile(path: book.path()).sheets()[0].merges
    #expect(merges == [CellRange(rows: 1...1, columns: 0...1)])
  }

  @Test func `the strict namespaces and prefixed elements are read like the others`() throws {
    var book = SampleBook(
      "<x:row><x:c t=\"d\"><x:v>2025-03-03T00:00:00</x:v></x:c><x:c t=\"s\"><x:v>0</x:v></x:c></x:row>",
      shared: ["<x:si><x:t>受理</x:t></x:si>"])
    book.isStrict = true
    book.prefix = "x:"
    let cells = try book.cells()
    #expect(cells == [.date(day("2025-03-03")), .text("受理")])
  }

  @Test func `sheets with nothing but a chart are left out, and a workbook of these has no sheet`()
    throws
  {
    var book = SampleBook("<row><c><v>1</v></c></row>")
    let name = "xl/_rels/workbook.xml.rels"
    let list = try #require(book.all.first { $0.0 == name }).1
    book.parts[name] = list.replacing("/worksheet\"", with: "/chartsheet\"")
    let refusal = try book.refusal()
    #expect(refusal == .noSheets)
  }

  @Test func `a part that is missing is named`() throws {
    var book = SampleBook("")
    book.parts["xl/_rels/workbook.xml.rels"] = "<Relationships/>"
    let refusal = try book.refusal()
    #expect(refusal == .incomplete(part: "xl/workbook.xml"))
  }

  @Test func `what the body throws comes out, and the head of a sheet is its first rows`() throws {
    struct Enough: Error {}
    let data = (1...5000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>\($0)</v></c></row>" }.joined()
    let file = try LedgerFile(path: SampleBook(data).path())
    let sheet = try file.sheets()[0]
    let head = try file.head(of: sheet, rows: 2)
    #expect(head.map(\.number) == [1, 2])
    var seen = 0
    #expect(throws: Enough.self) {
      try file.forEachRow(of: sheet) { _, _ in
        seen += 1
        if seen == 7 { throw Enough() }
      }
    }
    #expect(seen == 7)
    var last = 0.0
    try file.forEachRow(of: sheet) { _, progress in last = progress }
    #expect(last == 1)
  }
}
