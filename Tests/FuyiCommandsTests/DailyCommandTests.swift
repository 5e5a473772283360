import FuyiWording
import Testing

@Suite("The commands of every day")
struct DailyCommandTests {
  @Test(
    "what they do not understand is told as of all commands",
    arguments: [
      ("case show", "fuyi case show"), ("due --nothing", "fuyi due"), ("search", "fuyi search"),
      ("today --limit", "fuyi today"), ("case advance --nothing", "fuyi case advance"),
    ])
  func refused(_ line: String, _ usage: String) throws {
    let run = try Console.ready(.en).run(line)
    #expect(run.code == 64)
    #expect(run.notes.contains("Usage: " + usage))
  }

  @Test("their help is that of the tree of commands", arguments: Language.allCases)
  func help(_ language: Language) throws {
    let console = try Console(language)
    for line in ["case show", "search", "due"] {
      let run = console.run(line + " --help")
      #expect(run.code == 0)
      #expect(run.output == console.run("help " + line).output)
    }
  }
}
