import FuyiReports
import FuyiWording
import Testing

/// Read from the page, where runs are printed.
@Suite struct RecordRunTests {
  private func runs(_ labels: [String], _ language: Language = .zh) throws -> String {
    let table = ReportTable(
      id: "t", caption: "c", columns: [.init("n", "n", .count)],
      rows: [.init([.count(labels.count, labels)])])
    let page = HTMLReport(
      ReportDocument(
        language: language, title: "t", subtitle: [], remarks: [],
        sections: [.init(id: "s", title: "s", blocks: [.table(table)])])
    ).render()
    let panel = try #require(page.split(separator: "<section id=\"r1\"").last)
    let paragraphs = panel.split(separator: "<p>")
    return String(try #require(paragraphs.dropFirst(2).first?.split(separator: "</p>").first))
  }

  @Test(arguments: [
    ([3, 7, 12, 13, 14, 15], "聊政复〔2025〕3、7、12–15号"),
    ([1, 2], "聊政复〔2025〕1、2号"),
    ([1, 2, 3], "聊政复〔2025〕1–3号"),
    ([9, 3, 2, 1], "聊政复〔2025〕1–3、9号"),
    ([5], "聊政复〔2025〕5号"),
  ])
  func `numbers of a year stand as runs`(_ serials: [Int], _ expected: String) throws {
    #expect(try runs(serials.map { "聊政复〔2025〕\($0)号" }) == expected)
  }

  @Test func `years and series stand apart, and the rest stands whole behind them`() throws {
    let labels = [
      "聊政复〔2024〕8号", "聊政复〔2025〕2号", "聊政复〔2025〕1号", "聊政复〔2025〕3号#2",
      "聊政复〔2025〕3号", "东政复〔2025〕4号", "聊政复〔2025〕7号/remaking", "聊政复〔2025〕012号", "7号", "号", "",
    ]
    #expect(
      try runs(labels)
        == "聊政复〔2024〕8号；聊政复〔2025〕1–3号；东政复〔2025〕4号；聊政复〔2025〕3号#2；"
        + "聊政复〔2025〕7号/remaking；聊政复〔2025〕012号；7号；号；")
  }

  @Test func `English has its own commas`() throws {
    #expect(
      try runs(["聊政复〔2025〕1号", "聊政复〔2025〕3号", "聊政复〔2024〕3号"], .en)
        == "聊政复〔2025〕1, 3号; 聊政复〔2024〕3号")
  }

  @Test func `a serial too long for a number stands whole`() throws {
    let label = "聊政复〔2025〕" + String(repeating: "9", count: 30) + "号"
    #expect(try runs([label]) == label)
  }

  @Test func `thousands of records take little room`() throws {
    let text = try runs((1...5000).filter { $0 % 100 != 0 }.map { "聊政复〔2025〕\($0)号" })
    #expect(text.count < 600)
    #expect(text.hasPrefix("聊政复〔2025〕1–99、101–199、"))
  }
}
