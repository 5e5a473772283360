import FuyiReports
import FuyiWording
import Testing

@Suite struct MarkdownReportTests {
  @Test func `every line of a table has as many cells as its heading`() {
    for document in [SampleReport(language: .zh).document, HostileReport.document] {
      let lines = MarkdownReport(document).render().split(
        separator: "\n", omittingEmptySubsequences: false)
      var (width, tables): (Int?, Int) = (nil, 0)
      for line in lines {
        guard line.hasPrefix("| ") else {
          width = nil
          continue
        }
        let cells = line.replacing("\\|", with: "").count { $0 == "|" }
        if width == nil { tables += 1 }
        #expect(cells == width ?? cells, "\(line)")
        width = cells
      }
      #expect(tables > 4)
    }
  }

  @Test func `figures stand on the right with their fractions`() {
    let text = MarkdownReport(SampleReport(language: .zh).document).render()
    #expect(text.contains("| 指标 | 本期 | 上年同期 | 增减（百分点） |\n| :--- | ---: | ---: | ---: |"))
    #expect(text.contains("| 受理率 | 88.9%（96/108） | 90.0%（90/100） | -1.1 |"))
    #expect(text.contains("| **合计** | **108** | **96** | **+0.2** | **—** |"))
  }

  @Test func `charts stand as what they show, identities as a list`() {
    let text = MarkdownReport(SampleReport(language: .en).document).render()
    #expect(text.contains("Acceptance 88.9%, on time 99.1%, mediation 33.3%."))
    #expect(text.contains("- regions add up to the total: 95 ≠ 96 ✗ **does not hold**"))
  }

  @Test func `hostile names bring in neither HTML nor a heading nor a list`() {
    let text = MarkdownReport(HostileReport.document).render()
    #expect(!text.contains("<"))
    #expect(text.contains("\n1\\. list\n"))
    #expect(text.contains("\n\\# heading\n"))
    #expect(text.contains("a,b c\\|d"))
  }
}
