import FuyiCore
import FuyiLaw
import FuyiTestSupport
import Testing

@Suite("The days of actions")
struct DatesOfActionsTests {
  @Test("an action is not dated before the last one on record, and may share its day")
  func backwards() throws {
    let review = try Standing.ordinary.story()
    let refusal = review.refusal(.assign, "2025-03-04")
    let (asked, last) = (day("2025-03-04"), day("2025-03-05"))
    #expect(refusal?.reason == .beforeHistory(asked, last: last, sequence: 2))
    #expect(review.refusal(.assign, "2025-03-05") == nil)
  }

  @Test("an action is not dated before what the law did in between")
  func beforeALapse() throws {
    let lapsed = try CaseBuilder().lapsed(before: day("2025-04-01"))
    let refusal = lapsed.refusal(.assign, "2025-03-07")
    let (asked, last) = (day("2025-03-07"), day("2025-03-10"))
    #expect(refusal?.reason == .beforeHistory(asked, last: last, sequence: 2))
  }

  @Test("nothing is reported before it happens")
  func afterToday() throws {
    let story = try CaseBuilder(today: "2025-03-06")
    #expect(story.refusal(.accept, "2025-03-06") == nil)
    let refusal = story.refusal(.accept, "2025-03-07")
    let (asked, today) = (day("2025-03-07"), day("2025-03-06"))
    #expect(refusal?.reason == .afterToday(nil, asked, today: today))
  }

  @Test("no fact that reports something done lies after today")
  func factsAfterToday() throws {
    let story = try CaseBuilder(today: "2025-03-06").then(.accept, "2025-03-05")
    let refusal = story.refusal(.serveCopy, "2025-03-06") { $0[.received] = day("2025-03-07") }
    let (given, today) = (day("2025-03-07"), day("2025-03-06"))
    #expect(refusal?.reason == .afterToday(.received, given, today: today))
    #expect(story.refusal(.serveCopy, "2025-03-06") { $0[.received] = day("2025-03-06") } == nil)
  }

  @Test("a day that sets a time may lie ahead")
  func ahead() throws {
    let story = try CaseBuilder(today: "2025-04-02").then(.accept, "2025-03-05")
    let decided = try story.then(.decide, "2025-04-01") { $0[.performBy] = day("2025-06-01") }
    let effective = try decided.then(.serve, "2025-04-02")
    #expect(effective.refusal(.orderPerformance, "2025-04-02") == nil)
  }

  @Test("an order to perform does not set a day that is past")
  func orderInThePast() throws {
    let effective = try Standing.effective.story()
    let refusal = effective.refusal(.orderPerformance, "2025-04-10") {
      $0[.until] = day("2025-04-09")
    }
    let (given, earliest) = (day("2025-04-09"), day("2025-04-10"))
    #expect(refusal?.reason == .tooEarly(.until, given, earliest: earliest))
    #expect(refusal?.source == .law(.arl(77)))
  }

  @Test(
    "papers are not received before they are sent",
    arguments: [
      (Standing.filed, Action.requestCorrection, "2025-03-06"),
      (.ordinary, .serveCopy, "2025-03-12"), (.decided, .serve, "2025-04-10"),
      (.decided, .noteSuit, "2025-04-10"),
    ])
  func receivedBeforeSent(_ standing: Standing, _ action: Action, _ on: String) throws {
    let story = try standing.story()
    let before = day(on).adding(days: -1)
    let refusal = story.refusal(action, on) { $0[.received] = before }
    #expect(refusal?.reason == .tooEarly(.received, before, earliest: day(on)))
    #expect(story.refusal(action, on) { $0[.received] = day(on).adding(days: 3) } == nil)
  }

  @Test("an action takes no fact that is not its own, and says which are")
  func unexpectedFacts() throws {
    let review = try Standing.ordinary.story()
    let refusal = review.refusal(.extend, "2025-04-01") { $0[.court] = words("中院") }
    guard case .unexpected(.court, let takes)? = refusal?.reason else {
      Issue.record("not refused for it: \(String(describing: refusal))")
      return
    }
    #expect(Set(takes) == [.days, .approver, .reason, .note])
    #expect(review.refusal(.extend, "2025-04-01") { $0[value: .note] = .words(words("备注")) } == nil)
  }

  @Test("every fact that an action needs is asked for", arguments: Action.allCases)
  func neededFacts(_ action: Action) throws {
    for row in Procedure.statutory.rows where row.action == action && action != .register {
      for name in row.needs {
        let standing = try #require(
          try Standing.allCases.first {
            let story = try $0.story()
            return row.from.contains(story.current.state) && $0.closed[action] == nil
          }, "\(action)")
        let story = try standing.story()
        let refusal = story.refusal(action, standing.probe) { $0[value: name] = nil }
        #expect(refusal?.reason == .missing(name), "\(action)")
        #expect(refusal?.source == row.source, "\(action)")
      }
    }
  }
}
