import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("Every state and every action")
struct EveryStateAndActionTests {
  @Test("a built case stands in every state")
  func everyStateIsBuilt() throws {
    let built = try Set(Standing.allCases.map { try $0.story().current.state })
    #expect(built == Set(CaseState.allCases))
  }

  @Test("an action is open or refused as the law has it", arguments: Standing.allCases)
  func openOrRefused(_ standing: Standing) throws {
    let story = try standing.story()
    let open = standing.open(story.current.state)
    let inLaw = LawTable.open(in: story.current.state)
    for action in Action.allCases {
      let refusal = story.refusal(action, standing.probe)
      guard let reached = open[action] else {
        let refusal = try #require(refusal, "\(action) in \(standing)")
        #expect(
          refusal.reason == reason(for: action, in: standing, inLaw), "\(action) in \(standing)")
        check(refusal, story, open)
        continue
      }
      #expect(refusal == nil, "\(action) in \(standing)")
      let after = try story.then(action, standing.probe)
      #expect(after.current.state == reached, "\(action) in \(standing)")
      let event = try #require(after.events.last?.event)
      #expect(event.kind == .action(action))
      #expect(event.effectiveOn == day(standing.probe))
      #expect(after.events.count == story.events.count + 1)
    }
  }

  @Test("the actions offered are those that the law opens", arguments: Standing.allCases)
  func offered(_ standing: Standing) throws {
    let story = try standing.story()
    let offered = Procedure.statutory.actions(for: story.current)
    #expect(Set(offered) == Set(standing.open(story.current.state).keys))
    #expect(Set(offered).count == offered.count)
  }

  @Test("without a case only a registration is possible", arguments: Action.allCases)
  func withoutACase(_ action: Action) throws {
    let on = day("2025-03-03")
    let request = Request(action, on: on, facts: .usual(for: action, on: on, case: nil))
    do throws(Refusal) {
      let event = try Procedure.statutory.decide(request, on: nil, under: .shipped, today: on)
      #expect(action == .register)
      #expect(event.facts[.channel] == .window)
    } catch {
      #expect(action != .register)
      #expect(error.state == nil)
      #expect(error.alternatives == [.register])
      guard case .notInThisState = error.reason else {
        Issue.record("refused for another reason: \(error.reason)")
        return
      }
    }
  }

  private func reason(
    for action: Action, in standing: Standing, _ inLaw: [Action: CaseState]
  ) -> Refusal.Reason {
    if inLaw[action] != nil, let condition = standing.closed[action] {
      return .conditionFails(condition)
    }
    if action == .register { return .alreadyRegistered }
    if action.isByLaw { return .byLawOnly }
    let inTable = Procedure.statutory.rows.filter { $0.action == action }.flatMap(\.from)
    #expect(Set(inTable) == LawTable.states(for: action))
    #expect(Set(inTable).count == inTable.count)
    return .notInThisState(opensIn: inTable)
  }

  private func check(_ refusal: Refusal, _ story: CaseBuilder, _ open: [Action: CaseState]) {
    #expect(refusal.state == story.current.state)
    #expect(Set(refusal.alternatives) == Set(open.keys))
    #expect(!refusal.source.term.zh.isEmpty && !refusal.source.term.en.isEmpty)
    if case .conditionFails(let condition) = refusal.reason {
      #expect(refusal.source == .law(condition.article))
    }
  }
}
