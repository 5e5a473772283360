import FuyiReports
import FuyiWording
import Testing

@Suite struct SVGChartTests {
  private func picture(
    _ form: ReportChart.Form, values: [[Int?]], unit: String = "",
    names: [String] = ["甲", "乙", "丙"]
  ) -> String {
    let chart = ReportChart(
      id: "c", caption: "图", summary: "概述", form: form, categories: names,
      series: values.enumerated().map { index, values in
        .init(name: "系列\(index)", values: values, texts: values.map { $0.map(String.init) ?? "无" })
      }, unit: unit)
    return HTMLReport(
      ReportDocument(
        language: .zh, title: "", subtitle: [], remarks: [],
        sections: [.init(id: "s", title: "", blocks: [.chart(chart)])])
    ).render()
  }

  private func numbers(_ attribute: String, of element: String, in page: String) throws -> [Int] {
    let pattern = try Regex<(Substring, Substring)>("<\(element)[^>]* \(attribute)=\"(-?[0-9]+)\"")
    return page.matches(of: pattern).compactMap { Int($0.output.1) }
  }

  @Test func `lying bars are as long as their values`() throws {
    let page = picture(.bars, values: [[100, 50, 1]])
    let widths = try numbers("width", of: "rect", in: page)
    #expect(widths.count == 3)
    #expect(abs(widths[0] - 2 * widths[1]) <= 1)
    #expect(widths[2] >= 1)
  }

  @Test func `standing columns are as high as their values`() throws {
    let heights = try numbers("height", of: "rect", in: picture(.columns, values: [[200, 100, 0]]))
    #expect(heights == [190, 95])
  }

  @Test func `every value is written`() {
    for form in [ReportChart.Form.bars, .columns, .line] {
      let page = picture(form, values: [[137, 52, nil]])
      for text in ["137", "52", "无", "甲", "乙", "丙"] {
        #expect(page.contains(">\(text)</text>"), "\(form) \(text)")
      }
    }
  }

  @Test func `a line has a gap where there are no cases`() {
    let page = picture(.line, values: [[10, nil, 20]])
    #expect(page.matches(of: #/<path d="(M\d+ \d+){2}" fill="none"/#).count == 1)
  }

  @Test func `several series differ without colour`() {
    let bars = picture(.columns, values: [[1, 2, 3], [3, 2, 1]])
    #expect(bars.contains("<pattern id=\"c-c-p1\""))
    #expect(bars.contains("fill=\"url(#c-c-p1)\""))
    let lines = picture(.line, values: [[1, 2, 3], [3, 2, 1]])
    #expect(lines.contains("stroke-dasharray=\"7 3\""))
    #expect(bars.contains(">系列1</text>") && lines.contains(">系列1</text>"))
  }

  @Test func `names along an axis do not reach into one another`() throws {
    let names = (1...12).map { "第\($0)个很长很长的名称" }
    let page = picture(.columns, values: [Array(repeating: 5, count: 12)], names: names)
    let lines = page.matches(of: #/<text x="(\d+)" y="(\d+)" text-anchor="middle"[^>]*>([^<]*)</#)
      .compactMap { match -> (x: Int, y: Int, half: Int)? in
        guard let x = Int(match.1), let y = Int(match.2) else { return nil }
        return (x, y, displayWidth(of: String(match.3)) * 13 / 4)
      }
    #expect(lines.count > 24)
    for (index, line) in lines.enumerated() {
      for other in lines[(index + 1)...] where other.y == line.y && other.x > line.x {
        #expect(line.x + line.half < other.x - other.half)
      }
    }
  }

  @Test(arguments: [ReportChart.Form.bars, .columns, .line])
  func `a chart of nothing, of zeros and of huge values is drawn`(_ form: ReportChart.Form) {
    for values: [[Int?]] in [[], [[]], [[0, 0, 0]], [[nil, nil, nil]], [[.max, 1, -5]]] {
      #expect(picture(form, values: values).contains("</svg>"))
    }
    #expect(picture(form, values: [], names: []).contains("</svg>"))
  }

  @Test func `the axis of percentages is in percent`() {
    let page = picture(.line, values: [[889, 991, 333]], unit: "%")
    #expect(page.contains(">100%</text>") && page.contains(">20%</text>"))
  }
}
