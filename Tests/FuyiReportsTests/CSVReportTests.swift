import FuyiReports
import FuyiWording
import Testing

@Suite struct CSVReportTests {
  private func records(_ document: ReportDocument) throws -> [[String]] {
    try StrictCSV.records(of: CSVReport(document, hasByteOrderMark: false).render())
  }

  @Test func `a byte order mark stands in front unless it is not wanted`() {
    let document = SampleReport(language: .zh).document
    #expect(CSVReport(document).render().unicodeScalars.first == "\u{FEFF}")
    #expect(CSVReport(document, hasByteOrderMark: false).render().hasPrefix("聊城市"))
  }

  @Test func `a strict reader finds each table below its caption`() throws {
    let records = try records(SampleReport(language: .zh).document)
    let start = try #require(records.firstIndex(of: ["主要指标"]))
    #expect(records[start - 1] == [""])
    #expect(
      records[start + 1] == [
        "指标", "本期", "本期 · 分子", "本期 · 分母", "上年同期", "上年同期 · 分子", "上年同期 · 分母", "增减（百分点）",
      ])
    #expect(records[start + 2] == ["受理率", "88.9%", "96", "108", "90.0%", "90", "100", "-1.1"])
    #expect(records[start + 3] == ["法定期限内办结率", "99.1%", "107", "108", "96.0%", "96", "100", "3.1"])
    #expect(records[start + 5] == ["负责人出庭应诉率", "无", "0", "0", "87.5%", "7", "8", "无"])
    #expect(records[start + 6] == ["复议诉讼受案比", "2.0", "400", "200", "无", "4", "0", "-1.1"])
    #expect(records[start + 7] == [""])
  }

  @Test func `every record of a table has a field for each column`() throws {
    let records = try records(SampleReport(language: .en).document)
    let start = try #require(records.firstIndex(of: ["Reconsideration cases (numbers)"]))
    #expect(records[(start + 1)...(start + 15)].allSatisfy { $0.count == 30 })
    #expect(records[start + 1][1] == "Intake · carried over")
  }

  @Test(arguments: HostileReport.names)
  func `a name comes back as it was, or with an apostrophe where it could be a formula`(
    _ name: String
  ) throws {
    let records = try records(HostileReport.document)
    let isFormula = name.first.map { "=+-@\t\r＝＋－＠".contains($0) } ?? false
    let expected = isFormula ? "'" + name : name
    #expect(records.contains([expected, "1"]))
  }

  @Test func `no field begins like a formula but for negative numbers`() throws {
    let fields = try records(HostileReport.document) + records(SampleReport(language: .zh).document)
    for field in fields.joined() where field.first.map({ "=+-@\t\r".contains($0) }) ?? false {
      #expect(field.wholeMatch(of: #/-[0-9]+(\.[0-9]+)?/#) != nil, "\(field)")
    }
  }

  @Test func `identities stand with both sides and a verdict`() throws {
    let records = try records(SampleReport(language: .zh).document)
    #expect(records.contains(["按地区合计＝总数", "95", "96", "不成立"]))
  }
}
