import FuyiReports
import FuyiWording
import Testing

@Suite struct TextReportTests {
  @Test(arguments: [32, 40, 60, 80, 100, 132], Language.allCases)
  func `no line is wider than the reader's terminal`(_ width: Int, _ language: Language) {
    for document in [SampleReport(language: language).document, HostileReport.document] {
      let text = TextReport(document, columns: width).render()
      for line in text.split(separator: "\n") {
        #expect(displayWidth(of: String(line)) <= width, "\(line)")
        #expect(line.last != " ")
      }
    }
  }

  @Test(arguments: [40, 80, 200])
  func `no figure is lost, however narrow the terminal`(_ width: Int) {
    let table = ReportTable(
      id: "t", caption: "表",
      columns: [.init("name", "名称")] + (0..<30).map { .init("c\($0)", "列\($0)", .count) },
      rows: [.init([.text("行")] + (0..<30).map { .count(1000 + $0) })])
    let document = ReportDocument(
      language: .zh, title: "题", subtitle: [], remarks: [],
      sections: [.init(id: "s", title: "节", blocks: [.table(table)])])
    let text = TextReport(document, columns: width).render()
    for column in 0..<30 {
      #expect(text.contains("列\(column)"))
      #expect(text.contains(String(1000 + column)))
    }
  }

  @Test func `bars stand beside percentages and are as long as they say`() {
    let text = TextReport(SampleReport(language: .zh).document, columns: 100).render()
    #expect(text.contains("88.9% (96/108)  ████████▉   90.0% (90/100) █████████"))
    #expect(text.contains("无 (0/0)"))
  }

  @Test func `words in a narrow column are wrapped and not cut`() {
    let text = TextReport(SampleReport(language: .zh).document, columns: 60).render()
    #expect(!text.contains("…"))
    #expect(text.contains("的权利；适用") || text.contains("适用法律条款错误"))
  }

  @Test func `there is no colour unless it is asked for`() {
    let document = SampleReport(language: .zh).document
    let plain = TextReport(document, columns: 80).render()
    let coloured = TextReport(document, columns: 80, isColoured: true).render()
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;36m一、收案与受理\u{1B}[0m"))
    #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
  }

  @Test func `hostile names cannot disturb a terminal`() {
    let text = TextReport(HostileReport.document, columns: 80, isColoured: false).render()
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}") && !text.contains("\t"))
  }

  @Test func `an identity says in words whether it holds`() {
    let text = TextReport(SampleReport(language: .en).document).render()
    #expect(
      text.contains("regions add up to the total:\n  95 ≠ 96\n  ✗ does not hold"))
  }
}
