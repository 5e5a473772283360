import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("The procedure shown to be lawful by search")
struct ProcedureSearchTests {
  private static let search = ProcedureSearch(under: .reconsiderationLaw2023)

  @Test("the statutory table has every property", arguments: ProcedureProperty.allCases)
  func statutory(_ property: ProcedureProperty) {
    #expect(property.breach(in: Self.search) == nil)
    #expect(!property.term.zh.isEmpty && !property.term.en.isEmpty)
  }

  @Test("the search goes through every row of the table and every kind of case")
  func reach() {
    let search = Self.search
    #expect(search.cases.count >= 1_400)
    #expect(search.steps.count >= 10_000)
    #expect(Set(search.cases).count == search.cases.count)
    #expect(
      Set(search.steps.map(\.row)) == Set(Procedure.statutory.rows.filter { !$0.goesOnBeside }))
    // What goes on beside the review keeps the state and touches its own clocks alone.
    let beside = Procedure.statutory.rows.filter { $0.action.isBesideTheReview }
    #expect(beside.count == 8 && beside.filter { !$0.goesOnBeside } == [])
    let suspended = search.cases.filter { $0.state == .suspended }
    #expect(Set(suspended.map(\.suspension)) == [.talks, .endingAfterSixtyDays, .otherwise])
    let review = search.cases.filter { $0.state == .underReview }
    #expect(Set(review.map(\.procedure)) == [.ordinary, .simplified])
    #expect(Set(review.map(\.extended)) == [.not, .withinThirtyDays])
    #expect(Set(review.map(\.isMediating)) == [true, false])
    // The choices that the law opens are all taken, and the one that it closes never.
    let closed: SearchChoice = .pastThirtyDays
    #expect(
      Set(search.steps.compactMap(\.choice)) == Set(SearchChoice.allCases).subtracting([closed]))
  }

  @Test("a path leads from a registration to its case, and none is shorter")
  func shortestPaths() {
    let search = Self.search
    var distance = [Int](repeating: .max, count: search.cases.count)
    for (index, end) in search.cases.enumerated() {
      let path = search.path(to: index)
      #expect(path.first?.from == nil && path.first?.action == .register)
      #expect(path.last?.to == index && search.result(of: path[path.count - 1]) == end)
      for (step, next) in zip(path, path.dropFirst()) { #expect(next.from == step.to) }
      distance[index] = path.count
    }
    for step in search.steps {
      guard let from = step.from else { continue }
      #expect(distance[step.to] <= distance[from] + 1)
    }
  }

  @Test(
    "a table with something wrong in it is shown to be by the shortest course of a case",
    arguments: BrokenTable.all)
  func broken(_ table: BrokenTable) throws {
    let search = ProcedureSearch(table.procedure, under: table.rulebook)
    let breach = try #require(table.property.breach(in: search))
    #expect(breach.path.map(\.action.code) == table.sequence)
  }

  @Test("every property is broken by some table")
  func everyPropertyCanBreak() {
    let broken = Set(BrokenTable.all.map(\.property)).union([.everyStateReached])
    #expect(broken == Set(ProcedureProperty.allCases))
  }

  @Test("a state that no row leads to is named")
  func unreached() {
    func breach(without action: Action) -> Breach? {
      let rows = Procedure.statutory.rows.filter { $0.action != action }
      let search = ProcedureSearch(Procedure(rows: rows), under: .reconsiderationLaw2023)
      return ProcedureProperty.everyStateReached.breach(in: search)
    }
    #expect(breach(without: .serve) == .unreached([.effective]))
    #expect(breach(without: .requestCorrection) == .unreached([.awaitingCorrection, .abandoned]))
    #expect(breach(without: .register) == .unreached(CaseState.allCases))
    #expect(breach(without: .resume) == nil)
  }

  @Test("what was chosen stands in the sequence")
  func choices() throws {
    func choices(of name: String) throws -> [SearchChoice?] {
      let table = try #require(BrokenTable.all.first { $0.testDescription == name })
      let search = ProcedureSearch(table.procedure, under: table.rulebook)
      return try #require(table.property.breach(in: search)).path.map(\.choice)
    }
    #expect(try choices(of: "extending the simplified procedure")[1] == .simplified)
    #expect(
      try choices(of: "a rulebook without a limit of extensions")
        == [nil, .ordinary, .withinThirtyDays, .pastThirtyDays])
    #expect(
      try choices(of: "sixty days of suspension that no clock counts").suffix(2)
        == [.sixtyDayGround, .afterSixtyDays])
    #expect(
      try choices(of: "a statement out of any suspension").contains(.talks) == false)
  }

  @Test("no condition can be dropped from a row without breaking a property")
  func everyConditionMatters() {
    for (index, row) in Procedure.statutory.rows.enumerated() {
      for condition in row.conditions where !row.goesOnBeside {
        guard !Self.isImplied(condition, by: row.from) else { continue }
        #expect(
          isBroken(index, row.with(without: condition)),
          "\(row.action) from \(row.from) without \(condition)")
      }
    }
  }

  @Test("no effect on a clock of the office can be dropped without breaking a property")
  func everyEffectMatters() {
    let watched: Set<ClockID> = [.examination, .correction, .review, .suspensionLimit]
    for (index, row) in Procedure.statutory.rows.enumerated() {
      for effect in row.clocks {
        switch effect {
        case .starts(let id), .stops(let id), .resumes(let id), .ends(let id):
          guard watched.contains(id) else { continue }
          #expect(
            isBroken(index, row.with(withoutEffect: effect)),
            "\(row.action) from \(row.from) without \(effect)")
        case .moves: continue
        }
      }
    }
  }

  /// Whether a row's states alone see to its condition: with the last service a decision is in force,
  /// another state, and a termination or a decision in force may always be reopened.
  private static func isImplied(_ condition: Condition, by states: [CaseState]) -> Bool {
    switch condition {
    case .somebodyUnserved: states == [.decided]
    case .superiorMayReopen: states == [.terminated, .effective]
    default: false
    }
  }

  /// Whether the statutory table breaks a property with one row changed.
  private func isBroken(_ index: Int, _ row: Transition) -> Bool {
    var rows = Procedure.statutory.rows
    rows[index] = row
    let search = ProcedureSearch(Procedure(rows: rows), under: .reconsiderationLaw2023)
    return ProcedureProperty.allCases.contains { $0.breach(in: search) != nil }
  }
}
