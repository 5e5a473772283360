import FuyiWording
import Testing

@Suite("Tables for a terminal")
struct TableTests {
  @Test("Chinese and Latin cells line up, numbers on the right, no line ends in a space")
  func aligned() {
    let table = Table(
      [.init("案号"), .init("state"), .init("days", .right), .init("备注")],
      rows: [
        ["聊政复〔2025〕12号", "审理中", "5", ""],
        ["2025-3", "filed", "120", "加急"],
        ["x"],
      ])
    #expect(
      table.text == """
        案号                state   days  备注
        聊政复〔2025〕12号  审理中     5
        2025-3              filed    120  加急
        x
        """)
  }

  @Test("Without titles there is no line for them, and cells without a column stand on the left")
  func untitled() {
    #expect(
      Table([.init(""), .init("")], rows: [["甲", "b"], ["cc", "丁", "e"]]).lines == [
        "甲  b", "cc  丁  e",
      ])
    #expect(Table([.init("", .right)], rows: [["1"], ["22"]]).lines == [" 1", "22"])
    #expect(Table([.init("only titles")]).lines == ["only titles"])
    #expect(Table([]).text == "")
  }

  @Test("A column with a limit cuts what is longer")
  func limited() {
    let table = Table(
      [.init("name", limit: 7), .init("n")], rows: [["聊城市公安局", "1"], ["abc", "2"]])
    #expect(table.lines == ["name     n", "聊城市…  1", "abc      2"])
  }

  @Test("Control characters of the data are replaced")
  func hostile() {
    let table = Table([.init("a"), .init("b")], rows: [["x\u{1B}[2J\ny", "z\t\u{2028}"]])
    #expect(table.lines.count == 2)
    #expect(table.lines.last == "x\u{FFFD}[2J\u{FFFD}y  z\u{FFFD}\u{FFFD}")
  }

  @Test(
    "Wide characters take two columns, combining ones none",
    arguments: [
      ("", 0), ("abc", 3), ("审理中", 6), ("（）", 4), ("，。", 4), ("ＡＢ", 4), ("ｱ", 1), ("〔", 2),
      ("e\u{301}", 1), ("한", 2), ("か\u{3099}", 2), ("𠮷", 2), ("é", 1), ("😀", 2), ("…", 1),
      ("👨\u{200D}👩\u{200D}👧", 2), ("🇨🇳", 2), ("zh中", 4),
    ])
  func width(text: String, columns: Int) {
    #expect(displayWidth(of: text) == columns)
  }

  @Test(
    "A text is cut to fit and says so",
    arguments: [
      ("审理中", 6, "审理中"), ("审理中", 5, "审理…"), ("审理中", 4, "审…"), ("审理中", 1, "…"),
      ("审理中", 0, ""), ("abc", 3, "abc"), ("abc", 2, "a…"), ("", 0, ""),
      ("e\u{301}tat", 2, "e\u{301}…"),
    ])
  func truncated(text: String, width: Int, expected: String) {
    #expect(text.truncated(to: width) == expected)
    #expect(displayWidth(of: text.truncated(to: width)) <= width)
  }
}
