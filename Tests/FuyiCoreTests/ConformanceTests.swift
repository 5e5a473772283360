import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("The program does what the search of its table says")
struct ConformanceTests {
  @Test("every abstract case is real, and has open to it what the table opens and nothing else")
  func statutory() throws {
    let search = ProcedureSearch(under: .reconsiderationLaw2023)
    let found = try Conformance(search)
    #expect(found.differences.isEmpty, "\(found.differences.prefix(20))")
    #expect(found.stories.allSatisfy { $0 != nil })
    #expect(found.taken == search.steps.count)
    #expect(found.refused > search.cases.count)
  }

  @Test("a search of another table is seen not to be what the program does")
  func otherTables() throws {
    let telling = [
      "a decision while suspended", "an answer before the copy", "a second correction notice",
      "a rulebook without a limit of extensions", "a suspension that stops nothing",
      "silence that abandons a filing", "a petition that leads back into the review",
    ]
    for name in telling {
      let table = try #require(BrokenTable.all.first { $0.testDescription == name })
      let search = ProcedureSearch(table.procedure, under: table.rulebook)
      let found = try Conformance(search, stoppingAtFirst: true)
      #expect(!found.differences.isEmpty, "\(name)")
    }
  }
}
