import FuyiCore
import FuyiWording
import Testing

@Suite("fuyi search")
struct SearchTests {
  private func ready(_ language: Language = .zh) throws -> Console {
    let console = try Console.ready(language)
    for name in ["欧阳春", "王春"] {
      console(
        "case", "register", "--filed", "2025-03-03", "--applicant", name, "--respondent",
        "莘县公安局", "--region", "莘县", "--kind", "penalty", "--summary", "不服罚款", "--today",
        "2025-06-30")
    }
    return console
  }

  @Test("prints the cases as a list does, those registered last first, and how many there are")
  func text() throws {
    let run = try ready()("search", "春")
    #expect(run.code == 0)
    let lines = run.output.split(separator: "\n")
    try #require(lines.count == 4)
    #expect(lines[1].contains("王某") && lines[2].contains("欧阳某"))
    #expect(lines[3] == "共 2 件")
    let one = try ready(.en)("search", "公安局", "不服", "--limit", "1")
    #expect(one.output.contains("2 cases; the 1 registered last are listed, --limit lists more"))
  }

  @Test("spaces part words, and all of them must be there")
  func words() throws {
    let console = try ready()
    #expect(console("search", "春 欧阳").output.contains("共 1 件"))
    #expect(console("search", "春", "欧阳　罚款").output.contains("共 1 件"))
    let none = console("search", "欧阳 工伤")
    #expect(none.output == "没有找到案件。")
    #expect(none.code == 0)
  }

  @Test("gives the count and the same cases as JSON")
  func json() throws {
    let json = try ready()("search", "欧阳", "--json").json
    #expect(json["count"] == 1)
    #expect(json["more"] == false)
    guard case .array(let cases)? = json["cases"] else {
      Issue.record("no cases")
      return
    }
    #expect(cases.count == 1)
    #expect(cases.first?["applicant"] == "欧阳某")
  }

  @Test("what cannot be looked for is refused with what to do", arguments: Language.allCases)
  func refused(_ language: Language) throws {
    let console = try ready(language)
    #expect(console("search", "  ").code == 64)
    #expect(console("search").code == 64)
    #expect(console("search", "春", "--limit", "-1").code == 64)
    #expect(console("search", "春", "--state", "nowhere").code == 64)
    let unknown = console("search", "春", "--region", "月球")
    #expect(unknown.code == 1)
    #expect(unknown.notes.contains("月球"))
  }
}
