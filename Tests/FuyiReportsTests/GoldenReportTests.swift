import FuyiReports
import FuyiWording
import Testing

@Suite struct GoldenReportTests {
  static let formats = ReportFormat.allCases.filter { !$0.isBinary }

  @Test(arguments: formats, Language.allCases)
  func `a report reads as the kept one`(_ format: ReportFormat, _ language: Language) throws {
    let document = SampleReport(language: language, monthly: 3).document
    let bytes = try format.render(document, layout: ReportLayout(columns: 100))
    let text = String(decoding: bytes, as: UTF8.self)
    try GoldenReport.expect(text, is: "report.\(language.code).\(format.suffix)")
  }

  @Test(arguments: ReportFormat.allCases)
  func `the same report is the same bytes`(_ format: ReportFormat) throws {
    let document = SampleReport(language: .zh).document
    #expect(try format.render(document) == format.render(document))
  }
}
