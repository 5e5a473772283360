import FuyiWording
import Testing

@Suite struct WrappingTests {
  @Test(arguments: [
    ("行政复议案件", 4, ["行政", "复议", "案件"]),
    ("行政复议案件", 5, ["行政", "复议", "案件"]),
    ("收到，受理", 4, ["收", "到，", "受理"]),
    ("受理（含视为）", 6, ["受理", "（含视", "为）"]),
    ("two words here", 9, ["two words", "here"]),
    ("a  b", 1, ["a", "b"]),
    ("incomprehensible", 6, ["incomp", "rehens", "ible"]),
    ("一\n二", 10, ["一", "二"]),
    ("", 10, [""]),
    ("收到 540 件", 6, ["收到", "540 件"]),
  ])
  func `a text is wrapped where its script allows`(
    _ text: String, _ width: Int, _ lines: [String]
  ) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test(arguments: 2...40)
  func `no line is too wide, none begins with a closing mark, and nothing but spaces is lost`(
    _ width: Int
  ) {
    let text =
      "2025 年，全市行政复议机构共收到申请 1,234 件（含视为受理的 5 件），受理率 88.9%；Mediation “settled” 36.3%。"
    let lines = text.wrapped(to: width)
    #expect(lines.allSatisfy { displayWidth(of: $0) <= width })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    if width >= 16 {
      #expect(lines.allSatisfy { !"，。；）%”".contains($0.first ?? " ") })
      #expect(lines.allSatisfy { !"（“".contains($0.last ?? " ") })
    }
  }
}
