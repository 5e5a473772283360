import FuyiWording
import Testing

@Suite struct PercentBarTests {
  @Test(arguments: [
    (0, 10, ""), (1, 10, "█"), (5, 10, "█████"), (10, 10, "██████████"), (12, 10, "██████████"),
    (1, 1000, "▏"), (1, 16, "▋"), (1, 80, "▏"), (999, 1000, "██████████"), (3, 0, ""), (-1, 10, ""),
  ])
  func `a bar is as long as the share of its width`(_ part: Int, _ whole: Int, _ bar: String) {
    #expect(PercentBar(width: 10).text(part, of: whole) == bar)
  }

  @Test(arguments: [1, 2, 5, 7, 10, 40])
  func `a bar grows with its share and stays within its width`(_ width: Int) {
    let bar = PercentBar(width: width)
    let lengths = (0...1000).map { part in
      bar.text(part, of: 1000).reduce(0) {
        $0 + (["▏": 1, "▎": 2, "▍": 3, "▌": 4, "▋": 5, "▊": 6, "▉": 7][$1] ?? 8)
      }
    }
    #expect(lengths == lengths.sorted())
    #expect(lengths.last == width * 8)
    for (part, length) in lengths.enumerated() where part > 0 {
      // Half an eighth at most from the exact length, but at least one.
      #expect(abs(length * 1000 - part * width * 8) <= 500 || length == 1)
    }
  }

  @Test func `huge numbers have a bar too`() {
    #expect(PercentBar(width: 10).text(.max / 2, of: .max) == "█████")
    #expect(PercentBar(width: 0).text(1, of: 2) == "")
  }
}
