import FuyiCore
import FuyiReports
import FuyiWording
import Testing

@Suite struct JSONReportTests {
  private func table(_ id: String, of json: JSON) throws -> JSON {
    guard case .array(let sections) = json["sections"] else { throw Missing() }
    for section in sections {
      guard case .array(let blocks) = section["blocks"] else { continue }
      if let table = blocks.first(where: { $0["id"] == .string(id) }) { return table }
    }
    throw Missing()
  }

  private struct Missing: Error {}

  private func cell(_ row: Int, _ column: String, of table: JSON) throws -> JSON {
    guard case .array(let rows) = table["rows"], let cell = rows[row]["cells"]?[column] else {
      throw Missing()
    }
    return cell
  }

  @Test(arguments: Language.allCases)
  func `the text is JSON and reads as the value`(_ language: Language) throws {
    let report = JSONReport(SampleReport(language: language).document)
    #expect(try JSON(parsing: report.render()) == report.json)
    #expect(report.json["language"] == .string(language.code))
  }

  @Test func `numbers are numbers, percentages decimal strings, records lists`() throws {
    let json = JSONReport(SampleReport(language: .en).document).json
    let rates = try table("rates", of: json)
    #expect(
      try cell(1, "now", of: rates) == [
        "percent": "99.1", "numerator": 107, "denominator": 108, "records": [],
      ])
    #expect(
      try cell(3, "now", of: rates) == [
        "percent": nil, "numerator": 0, "denominator": 0, "records": [],
      ])
    #expect(
      try cell(4, "now", of: rates) == [
        "ratio": "2.0", "numerator": 400, "denominator": 200, "records": [],
      ])
    #expect(try cell(1, "points", of: rates) == ["points": "3.1"])
    #expect(try cell(3, "points", of: rates) == ["points": nil])
    let intake = try table("intake-by-month", of: json)
    #expect(
      try cell(0, "received", of: intake) == [
        "count": 9, "records": .array((1...9).map { .string("聊政复〔2025〕\($0)号") }),
      ])
    #expect(try cell(0, "last", of: intake) == ["day": "2025-01-28"])
    #expect(try cell(12, "last", of: intake) == nil)
  }

  @Test func `hostile names are told as they are`() throws {
    let json = try JSON(parsing: JSONReport(HostileReport.document).render())
    let table = try table("t0", of: json)
    for (row, name) in HostileReport.names.enumerated() {
      #expect(try cell(row, "name", of: table) == ["text": .string(name)])
    }
  }
}
