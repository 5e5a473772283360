import FuyiCore
import FuyiLaw
import FuyiWording
import Testing

@Suite("The procedure, printed")
struct StatesTests {
  @Test("The pictures are as kept, in both languages", arguments: Language.allCases)
  func golden(_ language: Language) throws {
    let console = try Console(language)
    for format in ["table", "mermaid", "dot"] {
      let run = console.run("states --format \(format)")
      #expect(run.code == 0)
      try GoldenText.expect(run.output + "\n", is: "states.\(format).\(language.code).txt")
    }
  }

  @Test("JSON has every state and every row of the table with its source")
  func json() throws {
    let json = try Console().run("states --json").json
    #expect(json["states"]?.elements.count == CaseState.allCases.count)
    #expect(json["transitions"]?.elements.count == Procedure.statutory.rows.count)
    for state in json["states"]?.elements ?? [] {
      let explained = state.keys.contains("clock") || state.keys.contains("noPeriod")
      #expect(explained != (state["final"] == .bool(true)))
    }
    for row in json["transitions"]?.elements ?? [] {
      #expect(row["source"]?.text?.isEmpty == false)
    }
  }

  @Test("An unknown format is refused")
  func unknownFormat() throws {
    #expect(try Console().run("states --format svg").code == 64)
  }
}
