import FuyiCore
import FuyiStatistics
import FuyiWording
import Testing

@Suite("Rates listed and explained")
struct RateExplainTests {
  @Test("every standard rate is listed and explained as kept", arguments: Language.allCases)
  func golden(_ language: Language) throws {
    let console = try Console(language)
    var pages = ["$ fuyi rates list\n\n" + console.run("rates list").output]
    for rate in RateDefinition.all {
      let run = console.run("rates explain \(rate.id)")
      #expect(run.code == 0 && run.notes.isEmpty)
      pages.append("$ fuyi rates explain \(rate.id)\n\n" + run.output)
    }
    try GoldenText.expect(
      pages.joined(separator: "\n\n") + "\n", is: "rates.\(language.code).txt")
  }

  @Test("no code stands in the words of a rate", arguments: RateDefinition.all)
  func noCodes(_ rate: RateDefinition) throws {
    let words = try Console(.zh).run("rates explain \(rate.id) --json").json["words"]
    func texts(_ json: JSON) -> [String] {
      switch json {
      case .string(let text): [text]
      case .array(let values): values.flatMap(texts)
      case .object(let members):
        members.filter { !["side", "set", "code"].contains($0.key) }.flatMap { texts($0.value) }
      case .null, .bool, .int, .decimal: []
      }
    }
    let found = texts(try #require(words))
    #expect(!found.isEmpty)
    for text in found {
      #expect(!text.contains { $0.isASCII && $0.isLetter }, "\(text)")
    }
  }

  @Test("the JSON has the definition as a settings file would have it")
  func json() throws {
    let json = try Console().run("rates explain mediation --json").json
    #expect(json["definition"] == RateDefinition.mediation.json)
    #expect(json["version"]?.number == 1)
    #expect(json["origin"]?.text == "standard")
    let listed = try Console().run("rates list --json").json.elements
    #expect(listed.compactMap { $0["id"]?.text } == RateDefinition.all.map(\.id))
  }

  @Test("a rate is found by its name too, and an unknown one is answered with those near")
  func names() throws {
    let console = try Console(.zh)
    #expect(console.run("rates explain 维持率").output.contains("upheld"))
    let run = console.run("rates explain uphold")
    #expect(run.code == 64)
    #expect(run.notes.contains("是否指 upheld"))
  }
}
