import Foundation
import FuyiArchive
import FuyiFiles
import FuyiLaw
import FuyiLedger
import FuyiTestSupport
import Testing

@Suite struct WritingTests {
  static let cells: [[LedgerCell]] = [
    [.text("聊政复〔2025〕1号"), .date(day("2025-03-03")), .number(1200.5, "1200.5"), .boolean(true)],
    [.text("=HYPERLINK(\"http://x\")"), .empty, .number(-3, "-3"), .error("#N/A")],
    [.text("行一\n行二 _x0041_ <&>\"'"), .text(" 空格 "), .text("0012"), .boolean(false)],
    [
      .text("@SUM(A1)"), .date(day("1900-01-01")), .number(0, "371502199001011234"),
      .date(day("2199-12-31")),
    ],
  ]

  private func write(_ path: String) throws {
    let workbook = try LedgerWorkbook(path: path)
    try workbook.addSheet("案件", headings: ["案号", "收案日期", "金额", "是否"])
    for (index, row) in Self.cells.enumerated() {
      try workbook.append(
        row: row, remarks: index == 1 ? [1: "收案日期没有写"] : [:], marked: index == 2 ? [0, 5] : [])
    }
    try workbook.addSheet("旧案", headings: ["案号"])
    try workbook.append(row: [.text("x")])
    try workbook.close()
  }

  @Test func `what the workbook's writer writes the reader reads`() throws {
    let path = TemporaryFolder.newPath("xlsx")
    try write(path)
    let file = try LedgerFile(path: path)
    let sheets = try file.sheets()
    #expect(sheets.map(\.name) == ["案件", "旧案"])
    let rows = try Sample.rows(path)
    #expect(rows[0].cells == ["案号", "收案日期", "金额", "是否"].map { .text($0) })
    #expect(rows[1].cells == Self.cells[0])
    #expect(rows[2].cells == Self.cells[1].dropLast() + [.text("#N/A")])
    #expect(rows[3].cells == Self.cells[2])
    // More digits than Excel keeps are written as text.
    #expect(rows[4].cells[2] == .text("371502199001011234"))
    #expect(rows[4].cells[1] == .date(day("1900-01-01")))
    #expect(rows[4].cells[3] == .date(day("2199-12-31")))
  }

  @Test func `another program finds days, numbers, notes, colours and the frozen heading`() throws {
    let path = TemporaryFolder.newPath("xlsx")
    try write(path)
    let found = try Python.run(
      #"""
      import openpyxl, sys
      book = openpyxl.load_workbook(sys.argv[1])
      sheet = book["案件"]
      print(sheet.freeze_panes, sheet["A1"].font.b)
      print(type(sheet["B2"].value).__name__, sheet["B2"].value, sheet["B2"].number_format)
      print(type(sheet["C2"].value).__name__, sheet["C2"].value, sheet["D2"].value)
      print(sheet["A3"].data_type, sheet["A3"].value, sheet["A5"].data_type)
      print(sheet["B3"].comment.text, sheet["B3"].fill.fgColor.rgb)
      print(sheet["A4"].fill.fgColor.rgb, sheet["F4"].fill.fgColor.rgb, sheet["B4"].fill.fill_type)
      """#, path)
    #expect(
      found == """
        A2 True
        datetime 2025-03-03 00:00:00 yyyy-mm-dd
        float 1200.5 True
        s =HYPERLINK("http://x") s
        收案日期没有写 FFFFE3B3
        FFFFE3B3 FFFFE3B3 None

        """)
  }

  @Test func `a workbook of another program is read as that program sees it`() throws {
    let path = TemporaryFolder.newPath("xlsx")
    _ = try Python.run(
      #"""
      import datetime, openpyxl, sys
      book = openpyxl.Workbook()
      sheet = book.active
      sheet.title = "2024年台账"
      sheet.append(["行政复议案件台账"])
      sheet.merge_cells("A1:E1")
      sheet.append(["案号", "申请人", "收案日期", "金额", "备注"])
      sheet.append(["聊政复〔2024〕1号", "张三\n李四", datetime.date(2024, 3, 1), 12.5, None])
      sheet.append(["2", "王五", datetime.datetime(2024, 12, 31, 23, 59, 59), 10**15, True])
      sheet["E5"] = "=1+1"
      sheet["C5"] = 45000
      sheet["C5"].number_format = 'yyyy"年"m"月"d"日"'
      hidden = book.create_sheet("作废")
      hidden.sheet_state = "hidden"
      book.save(sys.argv[1])
      """#, path)
    let sheets = try LedgerFile(path: path).sheets()
    #expect(sheets.map(\.name) == ["2024年台账", "作废"])
    #expect(sheets.map(\.isHidden) == [false, true])
    #expect(sheets[0].merges == [CellRange(rows: 1...1, columns: 0...4)])
    let rows = try Sample.rows(path)
    #expect(
      rows.map(\.cells) == [
        [.text("行政复议案件台账")], ["案号", "申请人", "收案日期", "金额", "备注"].map { .text($0) },
        [
          .text("聊政复〔2024〕1号"), .text("张三\n李四"), .date(day("2024-03-01")), .number(12.5, "12.5"),
        ],
        [
          .text("2"), .text("王五"), .date(day("2024-12-31")), .number(1e15, "1000000000000000"),
          .boolean(true),
        ], [.empty, .empty, .date(day("2023-03-15"))],
      ])
  }

  @Test func `a workbook that is given up leaves nothing, and what was there stays`() throws {
    let folder = TemporaryFolder.newPath("d")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/a.xlsx"
    try Data("old".utf8).write(to: URL(filePath: path))
    do {
      let workbook = try LedgerWorkbook(path: path)
      try workbook.addSheet("a", headings: ["a"])
      try workbook.append(row: [.text("x")])
      let csv = try LedgerCSVFile(path: path)
      try csv.append(row: [.text("x")])
    }
    let there = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(there == ["a.xlsx"])
    #expect(FileManager.default.contents(atPath: path) == Data("old".utf8))
  }

  @Test func `new files can be read by their owner only`() throws {
    let (book, csv) = (TemporaryFolder.newPath("xlsx"), TemporaryFolder.newPath("csv"))
    try write(book)
    try LedgerCSVFile(path: csv).close()
    for path in [book, csv] {
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
  }

  @Test func `what Excel does not take is refused, not cut`() throws {
    let workbook = try LedgerWorkbook(path: TemporaryFolder.newPath("xlsx"))
    #expect(throws: LedgerFileError.self) { try workbook.addSheet("a/b", headings: []) }
    try workbook.addSheet("a", headings: ["a"])
    try workbook.append(row: [.text(String(repeating: "字", count: 32_767))])
    #expect(
      throws: LedgerFileError.tooLarge(
        LedgerPlace(sheet: "a", row: 3, column: 0), .characters(limit: 32_767))
    ) {
      try workbook.append(row: [.text(String(repeating: "字", count: 32_768))])
    }
    let pipe = TemporaryFolder.newPath("pipe")
    #expect(throws: LedgerFileError.cannotWrite(path: "/dev/null", .notRegular)) {
      try LedgerWorkbook(path: "/dev/null")
    }
    #expect(throws: LedgerFileError.cannotWrite(path: pipe + "/x", .notThere)) {
      try LedgerWorkbook(path: pipe + "/x")
    }
  }

  @Test func `CSV is RFC 4180 with a mark, and formulas are made safe`() throws {
    let path = TemporaryFolder.newPath("csv")
    let file = try LedgerCSVFile(path: path)
    for row in Self.cells { try file.append(row: row) }
    try file.append(row: [.empty])
    try file.append(row: [.text("=1"), .text("＋1"), .text("a,\"b\"")])
    try file.close()
    let bytes = try #require(FileManager.default.contents(atPath: path))
    let lines = [
      "\u{FEFF}聊政复〔2025〕1号,2025-03-03,1200.5,TRUE",
      "\"'=HYPERLINK(\"\"http://x\"\")\",,-3,#N/A",
      "\"行一\n行二 _x0041_ <&>\"\"'\", 空格 ,0012,FALSE",
      "'@SUM(A1),1900-01-01,371502199001011234,2199-12-31", "\"\"",
      "'=1,'＋1,\"a,\"\"b\"\"\"", "",
    ]
    #expect(Array(bytes) == Array(lines.joined(separator: "\r\n").utf8))
    let rows = try Sample.rows(path)
    #expect(rows.count == 5)
    #expect(rows[0].cells[0] == .text("聊政复〔2025〕1号"))
  }

  @Test func `CSV for programs keeps words as they are`() throws {
    let path = TemporaryFolder.newPath("csv")
    let file = try LedgerCSVFile(path: path, isFormulaSafe: false)
    for number in 1...20_000 { try file.append(row: [.text("=\(number)"), .text("-x")]) }
    try file.close()
    let rows = try Sample.rows(path)
    #expect(rows.count == 20_000)
    #expect(rows[19_999] == LedgerRow(number: 20_000, cells: [.text("=20000"), .text("-x")]))
  }
}
