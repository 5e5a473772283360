import FuyiCommands
import FuyiCore
import FuyiLaw
import FuyiWording
import Testing

@Suite("The procedure, checked by search")
struct StatesCheckTests {
  /// The table without the row that files a case away: a mediated case has no end.
  private static let endless = Procedure(
    rows: Procedure.statutory.rows.filter { $0.action != .archive })

  @Test("Every property is printed as holding, in both languages", arguments: Language.allCases)
  func text(_ language: Language) throws {
    let run = try Console(language).run("states --check")
    #expect(run.code == 0)
    #expect(run.notes.isEmpty)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == ProcedureProperty.allCases.count + 1)
    #expect(lines[0].contains(language == .zh ? "种抽象案件" : "abstract cases"))
    for (line, property) in zip(lines.dropFirst(), ProcedureProperty.allCases) {
      #expect(line.hasPrefix(language == .zh ? "成立" : "holds"))
      #expect(line.contains(property.term.text(in: language)))
    }
  }

  @Test("JSON has the number of cases and every property", arguments: ["--json", "--format json"])
  func json(_ option: String) throws {
    let run = try Console().run("states --check \(option)")
    #expect(run.code == 0)
    #expect(try #require(run.json["cases"]?.number) >= 1_400)
    #expect(run.json["holds"] == .bool(true))
    let properties = run.json["properties"]?.elements ?? []
    #expect(properties.map { $0["code"]?.text } == ProcedureProperty.allCases.map(\.code))
    #expect(properties.allSatisfy { $0["holds"] == .bool(true) })
  }

  @Test("A broken table is told by its shortest sequence or the states it misses")
  func broken() throws {
    let found = ProcedureCheck(Self.endless)
    #expect(!found.holds)
    let english = found.text(in: .en)
    #expect(english.contains("broken  every state is reached\n        archived\n"))
    #expect(
      english.contains("\n        register → accept (ordinary procedure) → conclude by mediation\n")
    )
    #expect(found.text(in: .zh).contains("\n        登记 → 受理（普通程序） → 调解结案\n"))
    #expect(found.json["holds"] == .bool(false))
    let properties = found.json["properties"]?.elements ?? []
    #expect(properties.first?["unreached"] == ["archived"])
    let endReachable = properties.first { $0["code"] == "end-reachable" }
    #expect(endReachable?["holds"] == .bool(false))
    #expect(
      endReachable?["sequence"] == [
        ["action": "register", "choice": nil], ["action": "accept", "choice": "ordinary"],
        ["action": "conclude-by-mediation", "choice": nil],
      ])
  }

  @Test("A check is no picture", arguments: ["mermaid", "dot"])
  func noPicture(_ format: String) throws {
    #expect(try Console().run("states --check --format \(format)").code == 64)
  }
}
