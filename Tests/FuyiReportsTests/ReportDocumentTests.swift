import FuyiReports
import FuyiWording
import Testing

@Suite struct ReportDocumentTests {
  @Test func `a cell of a number keeps the records behind it`() {
    let cell = ReportCell.count(2, ["1", "2"])
    #expect(cell.value == .count(2))
    #expect(cell.records == ["1", "2"])
  }
}
