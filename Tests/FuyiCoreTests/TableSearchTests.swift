import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

/// The states that end a case, from the law.
private let endings: Set<CaseState> = [
  .declined, .abandoned, .withdrawn, .settledBeforeAcceptance, .sentElsewhere, .dismissed,
  .terminated, .archived, .voided,
]

@Suite("The procedure searched as a table")
struct TableSearchTests {
  private let rows = Procedure.statutory.rows

  private func reached(from start: CaseState, by rows: [Transition]) -> Set<CaseState> {
    var (seen, left): (Set<CaseState>, [CaseState]) = ([start], [start])
    while let state = left.popLast() {
      for row in rows where row.from.contains(state) {
        for next in row.reaches(from: state) where seen.insert(next).inserted { left.append(next) }
      }
    }
    return seen
  }

  @Test("a registration comes from nothing and leads to an examined filing")
  func registration() {
    let first = rows.filter(\.from.isEmpty)
    #expect(first.map(\.action) == [.register])
    #expect(first.map(\.to) == [.filed])
  }

  @Test("every state is reached from a registration")
  func everyStateIsReached() {
    #expect(reached(from: .filed, by: rows) == Set(CaseState.allCases))
  }

  @Test("every state is reached without a mistaken registration or an order to reopen")
  func everyStateIsReachedPlainly() {
    let plain = rows.filter { $0.action != .void && $0.action != .reopen }
    #expect(reached(from: .filed, by: plain) == Set(CaseState.allCases).subtracting([.voided]))
  }

  @Test("the states that end a case are those of the law", arguments: CaseState.allCases)
  func endingStates(_ state: CaseState) {
    #expect(state.isFinal == endings.contains(state))
  }

  @Test(
    "from every state that is not final a final one is reached, without voiding the case",
    arguments: CaseState.allCases.filter { !endings.contains($0) })
  func aWayOut(_ state: CaseState) {
    let lawful = rows.filter { $0.action != .void }
    #expect(!reached(from: state, by: lawful).isDisjoint(with: endings))
  }

  @Test("nothing leads out of a final state but reopening, filing away and voiding")
  func afterTheEnd() {
    for row in rows {
      for state in row.from where endings.contains(state) {
        let leavesFor = Set(row.reaches(from: state)).subtracting([state])
        guard !leavesFor.isEmpty else { continue }
        #expect([.reopen, .archive, .void].contains(row.action), "\(row.action) from \(state)")
        #expect(row.action == .reopen || leavesFor.isSubset(of: endings))
      }
    }
  }

  @Test("a mistaken registration is never taken up again")
  func voidIsTheEnd() {
    #expect(!rows.contains { $0.from.contains(.voided) })
  }

  @Test("every action has a row, and no two rows are for the same action and state")
  func noTwoRows() {
    #expect(Set(rows.map(\.action)) == Set(Action.allCases))
    for action in Action.allCases {
      for state in CaseState.allCases {
        #expect(Procedure.statutory.rows(for: action, from: state).count <= 1)
      }
    }
  }

  @Test("every row rests on an article that exists, or on practice in both languages")
  func everyRowHasASource() {
    for row in rows {
      switch row.source {
      case .law(let article):
        let last = article.statute == .reconsiderationLaw ? 90 : 66
        #expect([.reconsiderationLaw, .regulation].contains(article.statute), "\(row.action)")
        #expect((1...last).contains(article.number), "\(row.action)")
      case .practice(let why):
        #expect(!why.zh.isEmpty && !why.en.isEmpty && why.zh != why.en, "\(row.action)")
      }
    }
  }

  @Test("every condition rests on an article that exists", arguments: Condition.allCases)
  func everyConditionHasAnArticle(_ condition: Condition) {
    #expect(condition.article.statute == .reconsiderationLaw)
    #expect((1...90).contains(condition.article.number))
    #expect(rows.contains { $0.conditions.contains(condition) })
  }

  @Test("no row names a fact twice, and any may carry a note")
  func factsOfARow() {
    for row in rows {
      #expect(Set(row.facts).count == row.facts.count, "\(row.action)")
      #expect(row.facts.contains(.note))
    }
  }

  @Test("a state that waits has a clock that runs or is stopped, or says why there is none")
  func waitingStatesHaveAClock() throws {
    for standing in Standing.allCases {
      let story = try standing.story()
      switch story.current.state.waiting {
      case .clock(let id)?:
        let clock = try #require(story.clock(id), "\(standing)")
        #expect(clock.status.isOpen, "\(standing)")
        let isStopped = clock.due == nil
        #expect(isStopped == (story.current.state == .suspended), "\(standing)")
      case .noPeriod(let why)?:
        #expect(!why.zh.isEmpty && !why.en.isEmpty)
        #expect(story.clock(.review)?.status.isOpen == false, "\(standing)")
      case nil:
        #expect(story.current.state.isFinal)
      }
    }
  }
}
