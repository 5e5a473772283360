import FuyiWording
import Testing

@Suite("Help texts")
struct HelpTests {
  static let commands = [
    "", "init", "import", "case", "case register", "case advance", "case show", "case history",
    "case list", "search",
    "case correct", "case annul", "case insert", "due", "rates", "rates list", "rates explain",
    "rates why", "rates diff", "rates add", "report monthly", "deadline",
    "deadline count", "calendar", "calendar list", "calendar load", "states", "agency",
    "agency list", "agency add", "region", "region list", "region add", "point", "point list",
    "point add", "consultation", "consultation register", "consultation convert", "petition",
    "petition register", "mediation", "mediation open", "mediation sign", "paper", "paper print",
    "paper list", "paper template", "paper fields", "letter", "letter issue",
    "letter ladder", "letter escalate", "letter print", "letter setting", "letter list",
    "letter correct", "suit", "suit register", "suit hearing", "coordination",
    "coordination register", "defect", "defect tag", "defect kinds", "defect add-kind",
    "defect top",
    "verify", "rebuild", "backup", "restore", "export", "demo",
  ]

  @Test("Every command's help is as kept, in both languages", arguments: Language.allCases)
  func golden(_ language: Language) throws {
    let console = try Console(language)
    var pages: [String] = []
    for command in Self.commands {
      let run = console.run(command + " --help")
      #expect(run.code == 0)
      #expect(run.notes.isEmpty)
      pages.append("$ fuyi \(command) --help\n\n\(run.output)\n")
    }
    try GoldenText.expect(pages.joined(separator: "\n"), is: "help.\(language.code).txt")
  }

  @Test("Chinese help has none of the parser's English words")
  func fixedWords() throws {
    let console = try Console(.zh)
    let english = [
      "OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Show ", "See '", "default:",
      "<subcommand>", "<options>",
    ]
    for command in Self.commands {
      let text = console.run(command + " --help").output
      for word in english { #expect(!text.contains(word), "\(word) in the help of \(command)") }
    }
  }

  @Test("The version is printed alone")
  func version() throws {
    let run = try Console()("--version")
    #expect(run.code == 0)
    #expect(run.output == "0.1.0")
  }

  @Test(
    "What the parser refuses is said in Chinese, with exit code 64",
    arguments: [
      ("rates --perod 2025", "没有选项 ‘--perod’。是否指 ‘--period’？"),
      ("case show", "缺少参数 ‘<number>’"), ("case register --filed", "‘--filed <date>’ 缺少取值"),
      ("nonsense", "没有这样的子命令：“nonsense”"), ("cases list", "是否指 case"),
      ("case shwo 2025-1", "是否指 show"), ("case show 1 2", "多余的参数 ‘2’"),
      ("due --within x", "取值 ‘x’ 不能用于"), ("case list --lang fr", "--lang 只能是 zh 或 en"),
    ])
  func parserErrors(_ line: String, _ expected: String) throws {
    let run = try Console(.zh).run(line)
    #expect(run.code == 64)
    #expect(run.notes.contains(expected), "\(run.notes)")
    #expect(!run.notes.contains("Error"))
    #expect(!run.notes.contains("Usage"))
    #expect(run.output.isEmpty)
  }
}
