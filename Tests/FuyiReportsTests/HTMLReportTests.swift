import Foundation
import FuyiReports
import FuyiWording
import Testing

@Suite struct HTMLReportTests {
  private let hostile = HTMLReport(HostileReport.document).render()

  /// Every tag of a page with its attributes, without the style sheet and the script.
  private func tags(of page: String) -> [Substring] {
    page.replacing(#/<style>[\s\S]*?</style>/#, with: "")
      .replacing(#/<script>[\s\S]*?</script>/#, with: "")
      .matches(of: #/<[^>]*>/#).map(\.output)
  }

  @Test(arguments: Language.allCases)
  func `every element that opens closes in turn`(_ language: Language) throws {
    for page in [HTMLReport(SampleReport(language: language).document).render(), hostile] {
      var open: [Substring] = []
      for tag in tags(of: page) {
        let name = try #require(tag.firstMatch(of: #/<\/?([a-z0-9!A-Z]+)/#)).output.1
        if ["!DOCTYPE", "meta", "path", "rect"].contains(name) { continue }
        if tag.hasPrefix("</") {
          #expect(open.popLast() == name)
        } else {
          open.append(name)
        }
      }
      #expect(open.isEmpty)
    }
  }

  @Test func `hostile names bring in no element and no attribute`() {
    let kinds = Set(tags(of: hostile).compactMap { $0.firstMatch(of: #/^<\/?([a-zA-Z0-9]+)/#)?.1 })
    let ours: Set<Substring> = [
      "html", "head", "meta", "title", "body", "header", "h1", "p", "ul", "li", "nav", "ol", "a",
      "main", "section", "div", "h2", "table", "caption", "span", "thead", "tr", "th", "tbody",
      "td",
      "figure", "figcaption", "svg", "desc", "text", "path", "rect", "strong", "aside", "h3",
    ]
    #expect(kinds.subtracting(ours).isEmpty)
    #expect(hostile.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!hostile.contains("<img"))
    // Their words may stand in an attribute's value, and nowhere else in a tag.
    let bare = tags(of: hostile).map { $0.replacing(#/"[^"]*"/#, with: "") }
    #expect(!bare.contains { $0.contains("alert") || $0.contains("quoted") || $0.contains("'") })
  }

  @Test func `nothing turns the direction of writing or controls a terminal`() {
    let bad = hostile.unicodeScalars.filter {
      (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
        || ($0.value < 0x20 && $0 != "\n")
    }
    #expect(bad.isEmpty)
  }

  @Test func `nothing comes from outside`() {
    let page = HTMLReport(SampleReport(language: .zh).document).render()
    #expect(page.contains("default-src 'none'"))
    for word in ["http:", "https:", "src=", "@import", "<link", "url(h", "//"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test(arguments: [(Language.zh, "zh-CN", "一、收案与受理"), (.en, "en", "1. Intake and acceptance")])
  func `the language is told and numbers the sections`(
    _ language: Language, _ tag: String, _ heading: String
  ) {
    let page = HTMLReport(SampleReport(language: language).document).render()
    #expect(page.contains("<html lang=\"\(tag)\">"))
    #expect(page.contains("<h2>\(heading)</h2>"))
    #expect(page.contains("<a href=\"#s-intake\">\(heading)</a>"))
  }

  @Test func `each figure with records opens to its panel and back`() throws {
    let document = SampleReport(language: .zh).document
    let page = HTMLReport(document).render()
    let opening = document.sections.flatMap(\.blocks).reduce(0) { sum, block in
      guard case .table(let table) = block else { return sum }
      return sum + table.rows.flatMap(\.cells).count { !$0.records.isEmpty }
    }
    let there = page.matches(of: #/<a id="f(\d+)" href="#r(\d+)">/#)
    let back = page.matches(of: #/<a href="#f(\d+)">/#)
    let panels = page.matches(of: #/<section id="r(\d+)"/#)
    #expect(opening > 300)
    #expect(there.map { Int($0.1) } == Array(1...opening))
    #expect(there.allSatisfy { $0.1 == $0.2 })
    #expect(panels.map { Int($0.1) } == Array(1...opening))
    #expect(back.map { Int($0.1) } == Array(1...opening))
    #expect(page.contains("逐月收案 · 1 月 · 收到</h3><p>共 9 项</p><p>聊政复〔2025〕1–9号</p>"))
  }

  @Test func `ids are unique`() {
    let ids = HTMLReport(SampleReport(language: .zh).document).render().matches(
      of: #/ id="([^"]*)"/#
    )
    .map(\.1)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `a chart is told in words`() {
    let page = HTMLReport(SampleReport(language: .zh).document).render()
    #expect(page.contains("<title id=\"c-rates-bars-t\">主要指标（%）</title>"))
    #expect(page.contains("<desc id=\"c-rates-bars-d\">受理率 88.9%，按期办结率 99.1%，调解率 33.3%。</desc>"))
    #expect(page.contains("aria-labelledby=\"c-rates-bars-t c-rates-bars-d\""))
  }

  @Test func `an identity that does not hold says so in words`() {
    let page = HTMLReport(SampleReport(language: .zh).document).render()
    #expect(page.contains("<span>95 ≠ 96</span> <strong>✗ 不成立</strong>"))
    #expect(page.contains("<span>12 + 96 + 0 + 1 = 100 + 0 + 9</span> <strong>✓ 成立</strong>"))
  }

  @Test func `headings that belong together stand under one`() {
    let page = HTMLReport(SampleReport(language: .zh).document).render()
    #expect(page.contains("colspan=\"10\"><span>复议事项</span>"))
    #expect(page.contains("rowspan=\"2\"><span>行政管理领域</span>"))
    #expect(page.contains("<div class=\"table vast\">"))
  }

  @Test func `thousands of records behind each figure keep the page small`() {
    let page = HTMLReport(SampleReport(language: .zh, monthly: 400).document).render()
    #expect(page.utf8.count < 1_500_000)
  }
}
