import Foundation
import FuyiCore
import FuyiKit
import FuyiLaw
import FuyiLedger
import FuyiTestSupport
import Testing

@Suite("Importing files")
struct ImportFileTests {
  private let desk: ImportDesk

  init() throws { desk = try ImportDesk() }

  private static func fixture(_ name: String, file: String = #filePath) -> String {
    URL(filePath: file).deletingLastPathComponent().appending(path: "Fixtures")
      .appending(path: name).path
  }

  private func take(
    _ path: String, acceptsGood: Bool = false, sinks: LedgerImport.Sinks = .init()
  ) throws -> ImportSummary {
    var options = LedgerImport.Options()
    options.acceptsGood = acceptsGood
    return try LedgerImport(LedgerFile(path: path), mapping: LedgerMapping())
      .run(with: desk.tracker, options, sinks: sinks)
  }

  /// A workbook of sheets, each a name and rows; the first row has the headings.
  private func workbook(_ sheets: [(String, [[LedgerCell]])]) throws -> String {
    let path = TemporaryFolder.newPath("xlsx")
    let workbook = try LedgerWorkbook(path: path)
    for (name, rows) in sheets {
      try workbook.addSheet(name, headings: rows[0].map(\.plainText))
      for row in rows.dropFirst() { try workbook.append(row: row) }
    }
    try workbook.close()
    return path
  }

  private static let heading = MemoryLedger.cells("案号|申请人|被申请人|地区|案由|收案日期|受理日期|结案日期|结案方式|金额")

  private static func row(_ number: String, filed: LedgerCell, outcome: String = "") -> [LedgerCell]
  {
    [
      .text(number), .text("张三"), .text("聊城市公安局"), .text("聊城市"), .text("行政处罚"), filed,
      .date(day("2025-03-07")), outcome.isEmpty ? .empty : .number(45748, "45748"),
      outcome.isEmpty ? .empty : .text(outcome), .number(1200.5, "1200.5"),
    ]
  }

  @Test(
    "a CSV file of an office, in UTF-8 and in GB 18030", arguments: ["utf8.csv", "gb18030.csv"])
  func csv(_ name: String) throws {
    let summary = try take(Self.fixture(name))
    #expect(summary.isWritten, "\(summary.remarks.kept)")
    #expect(summary.sheets.map(\.headingRow) == [3])
    #expect(summary.total { $0.added } == 3)
    #expect(summary.total { $0.totals } == 1)
    #expect(
      try desk.story("聊复字〔2023〕2号") == ["register 2023-03-01", "accept 2023-03-07"])
    #expect(
      try desk.story("聊复字〔2025〕3号") == [
        "register 2025-03-03", "accept 2025-03-07", "serve-copy 2025-03-10", "answer 2025-03-20",
        "decide 2025-04-01", "serve 2025-04-03",
      ])
    #expect(try desk.tracker.show("聊复字〔2023〕1号").partyNames["applicant-2"] == "李四")
  }

  @Test("a workbook with dates, numbers and several sheets")
  func xlsx() throws {
    let path = try workbook([
      ("2024", [Self.heading, Self.row("甲", filed: .date(day("2025-03-03")), outcome: "维持")]),
      ("2025", [Self.heading, Self.row("乙", filed: .text("2025年3月4日"))]),
    ])
    let summary = try take(path)
    #expect(summary.isWritten, "\(summary.remarks.kept)")
    #expect(summary.sheets.map(\.name) == ["2024", "2025"])
    #expect(
      try desk.story("甲") == ["register 2025-03-03", "accept 2025-03-07", "decide 2025-04-01"])
    #expect(try desk.events("甲")[0].facts[.amount] == 120_050)
    let again = try take(path)
    #expect(again.total { $0.known } == 2)
  }

  @Test("remarks are a workbook with the rows as read and the remarks beside them")
  func remarks() throws {
    let path = try workbook([
      (
        "2025",
        [
          Self.heading, Self.row("甲", filed: .date(day("2025-03-03"))),
          Self.row("乙", filed: .text("明天"), outcome: "驳回"),
        ]
      )
    ])
    let remarks = TemporaryFolder.newPath("xlsx")
    var sinks = LedgerImport.Sinks()
    sinks.remarks = { try WorkbookSink(path: remarks, usualSheet: "台账") }
    let summary = try take(path, sinks: sinks)
    #expect(!summary.isWritten)
    let file = try LedgerFile(path: remarks)
    let sheet = try #require(try file.sheets().first)
    #expect(sheet.name == "2025")
    let rows = try file.head(of: sheet, rows: 10)
    #expect(rows.count == 2)
    #expect(rows[0].cells.suffix(2) == [.text("原行号"), .text("导入意见")])
    #expect(rows[1].cells.prefix(10) == Self.row("乙", filed: .text("明天"), outcome: "驳回")[...])
    #expect(rows[1].cells[10] == .number(3, "3"))
    guard case .text(let text) = rows[1].cells[11] else { return }
    #expect(text.contains("【收案日期】不是日期"))
    #expect(text.contains("【结案方式】"))
  }

  @Test("rows of a workbook that were not taken can be mended and imported again")
  func rest() throws {
    let path = try workbook([
      ("上半年", [Self.heading, Self.row("甲", filed: .date(day("2025-03-03")))]),
      ("下半年", [Self.heading, Self.row("乙", filed: .text("明天"))]),
    ])
    let rest = TemporaryFolder.newPath("xlsx")
    var sinks = LedgerImport.Sinks()
    sinks.rest = { try WorkbookSink(path: rest, usualSheet: "台账") }
    #expect(try take(path, acceptsGood: true, sinks: sinks).isWritten)
    let file = try LedgerFile(path: rest)
    let sheet = try #require(try file.sheets().first)
    #expect(sheet.name == "下半年")
    var cells = try #require(try file.head(of: sheet, rows: 2).last).cells
    cells[5] = .text("2025-03-03")
    let headings = try #require(try file.head(of: sheet, rows: 1).first).cells
    let mended = try workbook([("下半年", [headings, cells])])
    #expect(try take(mended).isWritten)
    #expect(try desk.count == 2)
  }

  @Test("a file that cannot be written beside undoes the import")
  func cannotWrite() throws {
    let path = try workbook([
      (
        "2025",
        [
          Self.heading, Self.row("甲", filed: .date(day("2025-03-03"))),
          Self.row("乙", filed: .text("明天")),
        ]
      )
    ])
    var sinks = LedgerImport.Sinks()
    sinks.rest = { try CSVSink(path: "/nowhere/rest.csv") }
    #expect(throws: LedgerFileError.self) { try take(path, acceptsGood: true, sinks: sinks) }
    #expect(try desk.count == 0)
  }

  @Test("more wrong rows than a workbook keeps notes for all have their remarks")
  func manyRemarks() throws {
    let remarks = TemporaryFolder.newPath("xlsx")
    let sink = try WorkbookSink(path: remarks, usualSheet: "台账")
    try sink.begin(sheet: "", headings: ["甲", "意见"])
    for row in 0..<6_000 {
      try sink.append([.text("\(row)"), .text("意见 \(row)")], remarks: [0: "x"])
    }
    try sink.finish()
    let file = try LedgerFile(path: remarks)
    let sheet = try #require(try file.sheets().first)
    var (count, last) = (0, LedgerCell.empty)
    try file.forEachRow(of: sheet) { row, _ in
      count += 1
      last = row.cells[1]
    }
    #expect(sheet.name == "台账")
    #expect(count == 6_001)
    #expect(last == .text("意见 5999"))
  }
}
