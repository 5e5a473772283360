import FuyiCore
import FuyiReports
import FuyiWording
import Testing

/// What another program finds in our workbooks.
@Suite struct XLSXReportTests {
  static let chinese = Result { try OtherProgram.read(SampleReport(language: .zh).document) }

  @Test func `sheets stand in the order of the report under Chinese names`() throws {
    let names = try Self.chinese.get()["sheets"]?.elements.compactMap { $0["name"]?.text }
    #expect(
      names == [
        "概要", "逐月收案", "主要指标", "行政复议案件情况统计表（件）", "被申请人排名", "指标口径", "平衡关系核对", "图表",
        "数字所含记录",
      ])
  }

  @Test func `numbers, percentages, ratios, differences and days are what they are`() throws {
    let book = try Self.chinese.get()
    let intake = try book.sheet("逐月收案")
    #expect(intake.cell("A3") == ["str", "1 月", "General"])
    #expect(intake.cell("B3") == ["int", "9", "0"])
    #expect(intake.cell("D3") == ["float", "1.2", "+0.0;-0.0;0.0"])
    #expect(intake.cell("D4") == ["float", "-0.8", "+0.0;-0.0;0.0"])
    #expect(intake.cell("E3") == ["datetime", "2025-01-28 00:00:00", "yyyy-mm-dd"])
    #expect(intake.cell("E15") == [])
    let rates = try book.sheet("主要指标")
    #expect(rates.cell("B3") == ["float", "0.889", "0.0%"])
    #expect(rates.cell("C3") == ["int", "96", "0"])
    #expect(rates.cell("D3") == ["int", "108", "0"])
    #expect(rates.cell("B6") == ["str", "无", "General"])
    #expect(rates.cell("B7") == ["int", "2", "0.0\":1\""])
  }

  @Test func `a truncated percentage stays as it was published`() throws {
    let table = ReportTable(
      id: "t", caption: "先行化解",
      columns: [.init("name", "指标"), .init("rate", "比率", .percent)],
      rows: [
        .init([
          .text("先行化解率"),
          ReportCell(.percent(text: "94.6", numerator: 374, denominator: 395)),
        ])
      ])
    let book = try OtherProgram.read(Self.document([table]))
    #expect(try book.sheet("先行化解").cell("B3") == ["float", "0.946", "0.0%"])
  }

  @Test func `headings are frozen, repeated and merged, totals bold`() throws {
    let book = try Self.chinese.get()
    let form = try book.sheet("行政复议案件情况统计表（件）")
    #expect(form["frozen"] == "B4")
    #expect(form["repeated"]?.text?.replacing("$", with: "") == "2:3")
    let merged = form["merged"]?.elements.compactMap(\.text) ?? []
    #expect(merged.contains("A2:A3") && merged.contains("B2:E2") && merged.contains("F2:O2"))
    #expect(form.cell("F2").dropFirst().first == "复议事项")
    #expect(form["cells"]?["B17"]?["bold"] == true)
    #expect(form["cells"]?["B16"]?["bold"] == false)
    #expect(form["orientation"] == "landscape")
    let intake = try book.sheet("逐月收案")
    #expect(intake["frozen"] == "B3" && intake["orientation"] == "portrait")
    for sheet in book["sheets"]?.elements ?? [] {
      #expect(sheet["paper"] == 9)
      #expect(sheet["fit"] == [true, 0])
    }
  }

  @Test func `a column is as wide as its Chinese words`() throws {
    let widths = try Self.chinese.get().sheet("行政复议案件情况统计表（件）")["widths"]?.elements ?? []
    // 人力资源和社会保障 takes eighteen columns, the figures two.
    let first = try #require(Self.number(widths.first))
    #expect((18.0...24).contains(first))
    #expect(Self.number(widths.last) ?? 99 < 8)
  }

  private static func number(_ json: JSON?) -> Double? {
    switch json {
    case .int(let number): Double(number)
    case .decimal(let text): Double(text)
    default: nil
    }
  }

  @Test func `each chart of the report is a chart of the workbook`() throws {
    let sheet = try Self.chinese.get().sheet("图表")
    let charts = sheet["charts"]?.elements ?? []
    #expect(charts.compactMap { $0["kind"]?.text } == ["LineChart", "BarChart", "BarChart"])
    #expect(charts.map { $0["values"]?.elements.count } == [2, 1, 2])
    #expect(charts.first?["values"]?.elements.first == "'图表'!$B$3:$B$14")
    #expect(charts.first?["categories"]?.elements.first == "'图表'!$A$3:$A$14")
    #expect(sheet.cell("B3") == ["int", "9", "0"])
    #expect(sheet.cell("B25") == ["float", "0.889", "0.0%"])
  }

  @Test func `a figure leads to its records`() throws {
    let book = try Self.chinese.get()
    let records = try book.sheet("数字所含记录")
    let intake = try book.sheet("逐月收案")
    #expect(intake["cells"]?["B3"]?["link"] == "'数字所含记录'!A2")
    #expect(intake["cells"]?["B4"]?["link"] == "'数字所含记录'!A11")
    #expect(intake["cells"]?["C3"]?["link"] == JSON.null)
    #expect(
      ["A2", "B2", "C2", "D2"].map { records.cell($0).dropFirst().first }
        == ["逐月收案", "1 月", "收到", "聊政复〔2025〕1号"])
    #expect(records.cell("B11").dropFirst().first == "2 月")
    #expect(records["frozen"] == "A2")
    #expect(records["filter"]?.text?.hasPrefix("A1:D") == true)
  }

  @Test func `it was made on a fixed day, so that the same report is the same bytes`() throws {
    #expect(try Self.chinese.get()["created"]?.text == "2024-01-01T00:00:00")
  }

  @Test func `hostile names stay words, and their sheets have names that are allowed and differ`()
    throws
  {
    let book = try OtherProgram.read(HostileReport.document)
    let names = book["sheets"]?.elements.compactMap { $0["name"]?.text } ?? []
    #expect(names.count == HostileReport.names.count + 4)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    for name in names {
      #expect((1...31).contains(name.utf16.count), "\(name)")
      #expect(!name.contains { "[]:*?/\\".contains($0) }, "\(name)")
      #expect(!name.hasPrefix("'") && !name.hasSuffix("'"), "\(name)")
    }
    for sheet in book["sheets"]?.elements ?? [] {
      guard case .object(let cells) = sheet["cells"] else { continue }
      for cell in cells where cell.value["value"]?.text?.hasPrefix("=") == true {
        // openpyxl takes a text for a formula only if it was written as one.
        #expect(cell.value["type"] == "str")
      }
    }
    #expect(try book.sheet("<script>alert(1)<_script>").cell("A8").dropFirst().first == "=1+1")
  }

  @Test func `tables of one name, of a long one and of none have sheets of their own`() throws {
    let captions = [
      "案件", "案件", "案件", "", "HISTORY", String(repeating: "长", count: 40),
      "🀄" + String(repeating: "𠮷", count: 30),
    ]
    let tables = captions.enumerated().map { index, caption in
      ReportTable(
        id: "t\(index)", caption: caption, columns: [.init("n", "数", .count)],
        rows: [.init([.count(index)])])
    }
    let book = try OtherProgram.read(Self.document(tables))
    let names = book["sheets"]?.elements.compactMap { $0["name"]?.text } ?? []
    #expect(names.count == 8)
    #expect(names.prefix(4) == ["概要", "案件", "案件 (2)", "案件 (3)"])
    for (index, name) in names.dropFirst().enumerated() {
      #expect(try book.sheet(name).cell("A3") == ["int", "\(index)", "0"])
    }
  }

  private static func document(_ tables: [ReportTable]) -> ReportDocument {
    ReportDocument(
      language: .zh, title: "报告", subtitle: [], remarks: [],
      sections: [.init(id: "s", title: "节", blocks: tables.map { .table($0) })])
  }
}
